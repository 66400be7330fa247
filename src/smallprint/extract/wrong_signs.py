"""A page of HTML → what speaks for and against its being terms: its words by where they stand, and how it is called."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborNode

from smallprint.extract.dom import Page
from smallprint.extract.terms_type import HINT, called
from smallprint.extract.terms_words import count_words, plain
from smallprint.extract.wrong_phrases import BANNERS, CALLED_SO, CONSENT, NO_CONSENT, SAID_LATER

UNSEEN = frozenset("head script style template svg canvas object embed datalist".split())
FURNITURE = frozenset("nav aside".split())
EDGES = frozenset("header footer".split())
"""Furniture of the page where they do not stand in its main part."""
MAIN = frozenset("main article".split())
CONTROLS = frozenset("button select option label legend input textarea".split())
ROLES = frozenset("navigation banner contentinfo search menu menubar toolbar".split())
HEADINGS = frozenset("h1 h2 h3".split())
BLOCKS = frozenset(
    "p div li h1 h2 h3 h4 h5 h6 section article main header footer nav aside ul ol table tr caption dl dt dd "
    "blockquote pre form fieldset br hr body figure figcaption details summary".split()
)
CELLS = frozenset("td th button option".split())
MOST_HEADINGS = 60
MOST_LEADING = 3
IN_FULL = 0.8
"""Words that fill so much of a heading are the name; see `terms_type.called`."""
OPENS, CLOSES = "\x02", "\x03"
"""Signs around linked words while a page is read; no page has them, since they are not allowed in HTML."""
LINKED = re.compile(f"{OPENS}([^{OPENS}{CLOSES}]*){CLOSES}")
SENTENCE = 6
"""Entries of menus have fewer words than this."""
LINKED_LINE = 0.6
_REFRESH = re.compile(
    r"^\s*(\d+)[\d.]*\s*[;,]?\s*(?:url\s*=)?\s*[\"']?\s*([^\"'\s][^\"']*)?",
    re.IGNORECASE,
)
_SCRIPTED = re.compile(
    r"(?:window\.|document\.|top\.|self\.)?location(?:\.href)?\s*"
    r"(?:=\s*|\.(?:replace|assign)\(\s*)[\"']([^\"']+)[\"']"
)
_SUBMITTED = re.compile(r"\.submit\(\)")
SMALL_PAGE = 6_000
"""A page of more characters than this is not there for a script that leads elsewhere."""


@dataclass(slots=True)
class _Words:
    """The words of a page as they are gathered, by where they stand."""

    prose: list[str] = field(default_factory=list)
    controls: list[str] = field(default_factory=list)
    furniture: list[str] = field(default_factory=list)
    consent: list[str] = field(default_factory=list)
    unscripted: list[str] = field(default_factory=list)
    headings: list[tuple[str, str]] = field(default_factory=list)
    links: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Signs:
    """What is seen of a page. `prose` stands outside menus, banners and footers; `linked` is what of it is linked."""

    address: str
    title: str
    headings: tuple[str, ...]
    leading: tuple[str, ...]
    prose: str
    linked: str
    marked: str = field(repr=False)
    controls: str
    furniture: str
    consent: str
    unscripted: str
    links: tuple[str, ...]
    has_password: bool
    leads_to: str
    markup: str = field(repr=False)

    @property
    def names(self) -> tuple[str, ...]:
        """What the page is called: its title and its first headings, of the first level where there are any."""
        return tuple(words for words in (self.title, *self.leading[:MOST_LEADING]) if words)

    @property
    def seen(self) -> str:
        """All that a visitor reads, menus and footers aside."""
        return "\n".join(words for words in (self.prose, self.controls, self.consent) if words)

    @property
    def sentences(self) -> str:
        """The lines of the prose, each once, that are longer than entries of menus, and not linked from end to end."""
        return "\n".join(_unmarked(line) for line in dict.fromkeys(self.marked.split("\n")) if is_sentence(line))

    @property
    def linked_share(self) -> float:
        """Which share of the prose is linked."""
        return len(self.linked) / max(len(self.prose), 1)


def signs_of(page: Page) -> Signs:
    """What is seen of a page, scripts not run."""
    markup = page.tree.html or ""
    words = _Words()
    if page.tree.body is not None:
        _gather(page.tree.body, words)
    marked = _joined(words.prose)
    prose = _unmarked(marked)
    return Signs(
        address=page.url,
        title=page.title,
        headings=tuple(_ordered(words.headings))[:MOST_HEADINGS],
        leading=_leading(words.headings),
        prose=prose,
        linked=" ".join(LINKED.findall(marked)),
        marked=marked,
        controls=_joined(words.controls),
        furniture=_joined(words.furniture),
        consent=_joined(words.consent),
        unscripted=_joined(words.unscripted),
        links=tuple(words.links),
        has_password=page.tree.css_first("input[type=password]") is not None,
        leads_to=_leads_to(page, markup, prose),
        markup=markup,
    )


def _joined(parts: list[str]) -> str:
    """Words with one blank between them; a new line where a block begins."""
    lines = ("".join(parts)).split("\n")
    return "\n".join(line for line in (" ".join(each.split()) for each in lines) if line)


def _unmarked(text: str) -> str:
    return text.replace(OPENS, "").replace(CLOSES, "")


def is_sentence(line: str) -> bool:
    """Whether a line says something: it is longer than an entry of a menu, and most of it leads nowhere."""
    linked = sum(len(words) for words in LINKED.findall(line))
    return linked < LINKED_LINE * len(line) and count_words(_unmarked(line)) >= SENTENCE


def _ordered(headings: list[tuple[str, str]]) -> Iterator[str]:
    """The headings, those of the first level before the others."""
    for wanted in ("h1", "h2", "h3"):
        yield from (words for name, words in headings if name == wanted)


def _leading(headings: list[tuple[str, str]]) -> tuple[str, ...]:
    """The headings of the highest level that the page has, and the first of the next."""
    first = [words for name, words in headings if name == "h1"][: MOST_LEADING - 1]
    return (*first, *[words for name, words in headings if name == "h2"][: 1 if first else MOST_LEADING])


def _gather(body: LexborNode, words: _Words) -> None:
    """The words under a node, by where they stand; without recursion, since pages nest deeper than Python does."""
    ahead: list[tuple[LexborNode, str, bool, bool]] = [(body, "prose", False, False)]
    while ahead:
        node, place, is_linked, is_main = ahead.pop()
        name = node.tag or ""
        if name == "-text":
            _put(words, node.text_content or "", place, is_linked=is_linked)
            continue
        if name in UNSEEN or name.startswith(("-", "!", "_")):
            continue
        is_main = is_main or name in MAIN
        place = _place(node, name, place, is_main=is_main)
        if name in BLOCKS or name in CELLS:
            _put(words, "\n" if name in BLOCKS else " ", place, is_linked=is_linked)
        if name in HEADINGS and place in ("prose", "consent"):
            words.headings.append((name, " ".join(node.text().split())))
        if name == "a" and place == "prose":
            words.links.append(" ".join(node.text().split()))
        children = list(node.iter(include_text=True))
        ahead.extend((child, place, is_linked or name == "a", is_main) for child in reversed(children))


def _place(node: LexborNode, name: str, place: str, *, is_main: bool) -> str:
    """Where the words in an element stand."""
    if place in ("furniture", "consent", "unscripted"):
        return place
    if name == "noscript":
        return "unscripted"
    attributes = node.attributes
    named = f"{attributes.get('id') or ''} {attributes.get('class') or ''}"
    if name != "body" and (BANNERS.search(named) or (CONSENT.search(named) and not NO_CONSENT.search(named))):
        return "consent"
    if (
        name in FURNITURE
        or SAID_LATER.search(named)
        or (name in EDGES and not is_main)
        or attributes.get("role") in ROLES
    ):
        return "furniture"
    return "controls" if name in CONTROLS else place


def _put(words: _Words, text: str, place: str, *, is_linked: bool) -> None:
    if is_linked and place == "prose" and text.strip():
        text = f"{OPENS}{text}{CLOSES}"
    {
        "prose": words.prose,
        "controls": words.controls,
        "furniture": words.furniture,
        "consent": words.consent,
        "unscripted": words.unscripted,
    }[place].append(text)


def _leads_to(page: Page, markup: str, prose: str) -> str:
    """The address that the page goes on to by itself, or ""; one that it goes back to itself is none."""
    for node in page.tree.css("meta[http-equiv]"):
        found = _REFRESH.match(node.attributes.get("content") or "")
        if (node.attributes.get("http-equiv") or "").lower() == "refresh" and found and found[2]:
            return _elsewhere(page.url, found[2])
    if len(markup) <= SMALL_PAGE and count_words(prose) <= 30:
        scripted = _SCRIPTED.search(markup)
        return _elsewhere(page.url, scripted[1] if scripted else _submitted_to(page, markup))
    return ""


def _submitted_to(page: Page, markup: str) -> str:
    """The address to which a form goes by itself, in which there is nothing to fill in: how sites hand a visitor on."""
    form = page.tree.css_first("form[action]") if _SUBMITTED.search(markup) else None
    if form is None or form.css_first("input:not([type=hidden]):not([type=submit]), textarea, select") is not None:
        return ""
    return form.attributes.get("action") or ""


def _elsewhere(here: str, target: str) -> str:
    """An address in full, or "" where it is the page's own, or none."""
    if not target.strip():
        return ""
    try:
        full = urljoin(here, target.strip())
        return "" if urlsplit(full)._replace(fragment="") == urlsplit(here)._replace(fragment="") else full
    except ValueError:
        return ""


def is_named(signs: Signs) -> bool:
    """Whether the page's title or one of its first headings is the name of a document."""
    return any(called(words) for words in signs.names)


def is_headed(signs: Signs) -> bool:
    """Whether one of the page's first headings is the name of a document."""
    return any(called(words) for words in signs.leading[:MOST_LEADING])


def is_headed_by_name(signs: Signs) -> bool:
    """Whether one of the page's first headings has the name of a document in it, more than a hint, and asks nothing."""
    asked = [words for words in signs.leading[:MOST_LEADING] if not words.endswith("?")]
    return any(max(called(words).values(), default=0.0) > HINT for words in asked)


def is_headed_so(signs: Signs) -> bool:
    """Whether the page's first heading is short and ends as names of documents do, also of kinds that no table has."""
    words = signs.leading[0] if signs.leading else ""
    return len(words.split()) <= SENTENCE and CALLED_SO.search(plain(words)) is not None


def is_headed_in_full(signs: Signs) -> bool:
    """Whether one of the page's first headings is the full name of a document ("Legal" only hints at one)."""
    return any(max(called(words).values(), default=0.0) > IN_FULL for words in signs.leading[:MOST_LEADING])


def documents_named(signs: Signs) -> int:
    """How many kinds of documents the links and headings of the page name."""
    kinds: set[str] = set()
    for words in (*signs.links, *signs.headings):
        named = called(words) if len(words) < 80 else {}
        if named:
            kinds.add(max(named, key=lambda kind: named[kind]))
    return len(kinds)
