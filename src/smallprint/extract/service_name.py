"""What the service is called whose page this is: by its own marks, its title, its copyright line, else its domain."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from smallprint.extract.dom import Page
from smallprint.extract.domain import brand_of
from smallprint.extract.terms_type import called, letters, names_in, parts_of, spell

WORTH = {"site name": 3.0, "schema.org": 3.0, "application": 2.0, "title": 2.0, "copyright": 1.5, "domain": 1.0}
"""What each place that names a service is worth."""
AS_DOMAIN, LIKE_DOMAIN = 2.5, 1.0
"""Added where a name is the domain's, letter by letter, or one of them holds the other."""
LONG_WORDS, TOO_LONG = 3, 7
"""A name of more words than the first loses half its worth (it is rather a slogan); beyond the second it is none."""
MOST_JSON = 200_000
MOST_NODES = 2000
"""So much of schema.org's blocks is looked at."""
ORGANISATIONS = re.compile(
    r"(?:Organi[sz]ation|Corporation|WebSite|Brand|Business|Company|WebApplication|SoftwareApplication|NGO)$"
)
COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)(?: ?(?:©|\(c\)))?[ ,:]*(?:(?:19|20)\d\d)?"
    r"(?: ?[-–—to/]+ ?(?:(?:19|20)\d\d|present|now))?[ ,]*(?:by )?"
    r"([^\n.|•·©]{2,60}?)(?=[.|•·©\n,]|(?: -)| all rights| (?:19|20)\d\d|\Z)",
    re.IGNORECASE,
)
"""A line of copyright, with whose it is."""
FORM = re.compile(
    r"[, ]+(?:inc|incorporated|llc|l\.l\.c|ltd|limited|gmbh|ag|se|s\.?a\.?s?|sarl|s\.?r\.?l|b\.?v|n\.?v|ab|oy|as"
    r"|a/s|aps|plc|pty|pte|corp|corporation|co|company"
    r"|kg|ug|s\.?p\.?a|s\.?l|llp|lp|pbc|kk|k\.k|s\.?r\.?o|sp\. z o\.o|kft)"
    r"\.?(?=$|[, ])",
    re.IGNORECASE,
)
"""Legal forms behind a company's name."""
SUBSITE = re.compile(
    r" (?:knowledge ?base|help ?(?:cent(?:er|re)|desk)|support(?: cent(?:er|re))?|documentation|docs"
    r"|legal(?: cent(?:er|re))?|blog|community|wiki|website)$",
    re.IGNORECASE,
)
"""What a part of a site is called behind the service's name."""
NO_NAME = frozenset(
    (
        "home homepage legal policies policy about us help center support welcome official site website index "
        "page untitled mentions"
    ).split()
)
"""Words of titles that name no service."""


@dataclass(frozen=True, slots=True)
class Naming:
    """A service's name, where it stood, and what it is worth beside the others that stood there."""

    name: str
    place: str
    worth: float


def service_name(page: Page) -> Naming:
    """The likeliest name of the service; "" where the page names none and has no domain."""
    brand = brand_of(page.url)
    worth: dict[str, float] = {}
    spelled: dict[str, tuple[str, str]] = {}
    for place, name in _named(page):
        key = letters(name)
        if not key or key.isdecimal() or len(name.split()) > TOO_LONG or set(spell(name).split()) <= NO_NAME:
            continue
        halved = 0.5 if len(name.split()) > LONG_WORDS else 1.0
        worth[key] = worth.get(key, 0.0) + WORTH[place] * halved
        spelled.setdefault(key, (name, place))
    for key, (_, place) in spelled.items():
        if place != "domain":
            worth[key] += AS_DOMAIN * (key == letters(brand)) or LIKE_DOMAIN * _is_in(key, letters(brand))
    if not worth:
        return Naming("", "", 0.0)
    best = max(worth, key=lambda key: (worth[key], -len(key), key))
    return Naming(*spelled[best], worth[best])


def _named(page: Page) -> Iterator[tuple[str, str]]:
    """Names that stand on a page, each with the place, the most trusted spelling first."""
    for selector in ('meta[property="og:site_name"]', 'meta[name="og:site_name"]'):
        yield from (("site name", part) for content in _contents(page, selector) for part in _parts(content)[:1])
    yield from (("schema.org", part) for name in schema_names(page) for part in _parts(name)[:1])
    for selector in ('meta[name="application-name"]', 'meta[name="apple-mobile-web-app-title"]'):
        yield from (("application", part) for content in _contents(page, selector) for part in _parts(content)[:1])
    yield from (("title", part) for part in _of_title(page.title))
    yield from (("copyright", name) for name in _copyright(page))
    brand = brand_of(page.url)
    yield from [("domain", brand[:1].upper() + brand[1:])] if brand else []


def _contents(page: Page, selector: str) -> list[str]:
    return [node.attributes.get("content") or "" for node in page.tree.css(selector)[:2]]


def _parts(words: str) -> list[str]:
    """The parts of a name with a slogan behind it, the legal form left out."""
    named = (SUBSITE.sub("", FORM.sub("", each)) for each in parts_of(" ".join(words.split())))
    return [part for each in named if (part := each.strip(" ,.-–®™"))]


def _of_title(title: str) -> Iterator[str]:
    """What of a title is no name of a document: "Acme" of "Privacy Policy | Acme" and of "Acme Terms of Use"."""
    parts = _parts(title)
    for part in reversed(parts):
        left = names_in(part) if called(part) else part
        if left:
            yield left


def schema_names(page: Page) -> list[str]:
    """The names of the organisations and sites in a page's schema.org blocks, in order, without doubles."""
    found: dict[str, None] = {}
    for node in schema_nodes(page):
        kinds = node.get("@type")
        kind = kinds if isinstance(kinds, list) else [kinds]
        name = node.get("name")
        if isinstance(name, str) and any(isinstance(one, str) and ORGANISATIONS.search(one) for one in kind):
            found.setdefault(name.strip())
    return list(found)


def schema_nodes(page: Page) -> list[dict[str, Any]]:
    """Every object of a page's schema.org blocks, as JSON-LD has them. What cannot be read is left out."""
    found: list[dict[str, Any]] = []
    for script in page.tree.css('script[type="application/ld+json"]'):
        ahead: list[Any] = [_json(script.text()[:MOST_JSON])]
        while ahead and len(found) < MOST_NODES:
            one = ahead.pop()
            if isinstance(one, dict):
                found.append(one)
                ahead += [value for value in reversed(one.values()) if isinstance(value, dict | list)]
            elif isinstance(one, list):
                ahead += reversed(one)
    return found


def _json(words: str) -> Any:  # noqa: ANN401  what a page says may be anything
    try:
        return json.loads(words)
    except (ValueError, RecursionError):
        return None


def _copyright(page: Page) -> list[str]:
    """Who is named behind ©, at the page's end first."""
    tree = page.tree.clone()
    tree.strip_tags(["script", "style", "noscript", "template"])
    words = tree.body.text(separator="\n", strip=True) if tree.body else ""
    found = [FORM.sub("", match[1]).strip(" ,.-–") for match in COPYRIGHT.finditer(words[-6000:])]
    return [name for name in found[-3:] if name and not called(name)]


def _is_in(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= 3 and shorter in longer
