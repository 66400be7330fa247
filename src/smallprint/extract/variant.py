"""For whom a page holds among its siblings: which language, region or plan, told by its address and title."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from smallprint.extract.address import canonical, joined
from smallprint.extract.dom import Page
from smallprint.extract.terms_type import names_in, spell
from smallprint.model.found import Alternate

LANGUAGES = frozenset(
    (
        "af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it iw ja ka kk "
        "km kn ko ky lo lt lv mk ml mn mr ms mt my nb ne nl nn no pa pl pt ro ru si sk sl sq sr sv sw ta te th tl "
        "tr uk ur uz vi zh"
    ).split()
)
"""Two letters that are taken for a language (ISO 639-1) where they stand alone."""
REGIONS = frozenset(
    (
        "ae ar at au ba bd be bg bh bo br by ca ch ci cl cn co cr cy cz de dk do dz ec ee eg es eu fi fr gb ge gh "
        "gr gt hk hn hr hu id ie il in iq is it jm jo jp ke kr kw kz lb lk lt lu lv ma md me mk mt mx my ng ni nl "
        "no np nz om pa pe ph pk pl pr pt py qa ro rs ru sa se sg si sk sn sv th tn tr tt tw ua ug uk us uy uz ve "
        "vn za zm zw ww row eea emea apac latam intl global"
    ).split()
)
"""Letters that are taken for a region (ISO 3166-1, and what sites say for several of them)."""
RATHER_REGIONS = frozenset("uk us au in br mx jp cn gb ie at ch be eu ca nz za row eea emea apac latam".split())
"""Of those that may be either, the ones that sites mean as a region where they stand alone."""
LANGUAGE_KEYS = frozenset("hl lang language locale l lc lng setlang setln ldl culture ui_locales".split())
REGION_KEYS = frozenset("gl region regioncode region_code country countrycode country_code cc ldr geo market".split())
"""Parameters of addresses that name a language or a region."""
REGION_WORDS: tuple[tuple[str, str], ...] = (
    ("EU", r"eu|eea|europe|european (union|economic area|users?)|eu eea( uk)?"),
    ("GB", r"uk|united kingdom|great britain"),
    ("US", r"u ?s( ?a)?|united states|us residents"),
    ("California", r"california|ccpa|californian?( residents?)?"),
    ("CA", r"canada|canadian"),
    ("AU", r"australia|australian"),
    ("NZ", r"new zealand"),
    ("BR", r"brazil|brasil|lgpd"),
    ("IN", r"india"),
    ("JP", r"japan"),
    ("CN", r"china|prc|mainland china"),
    ("KR", r"(south )?korea"),
    ("DE", r"germany|deutschland"),
    ("FR", r"france"),
    ("CH", r"switzerland|schweiz|suisse"),
    ("IE", r"ireland"),
    ("SG", r"singapore"),
    ("MX", r"mexico"),
    ("ZA", r"south africa"),
    ("row", r"rest of (the )?world|outside (of )?(the )?(eu|eea|us|united states|europe)|international"),
)
"""Regions as titles name them."""
PLANS: tuple[tuple[str, str], ...] = (
    ("Business", r"business(es)?|b2b|for work|work|workspace|professional services"),
    ("Enterprise", r"enterprises?|corporate"),
    ("Education", r"education|educational|edu|schools?|students?|k 12|classroom|teachers?"),
    ("Team", r"teams?"),
    ("Free", r"free( plan| tier| accounts?)?"),
    ("Pro", r"pro|plus|premium|paid( plans?| services?)?"),
    ("Government", r"government|public sector|federal"),
    ("Consumer", r"consumers?|individuals?|personal use|home use"),
    ("Children", r"children|kids|minors|teens?|child"),
    ("Nonprofit", r"non ?profits?|charit(y|ies)"),
    ("Beta", r"beta|preview|early access"),
)
"""Plans and users that have a document of their own, as titles name them."""
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_](?:[A-Za-z]{4}[-_])?([A-Za-z]{2}|419))?")
_TAIL = re.compile(r"[-_.]([a-z]{2})[-_]([A-Za-z]{2})$")
_EXTENSION = re.compile(r"\.\w{2,4}$")
MOST_ALTERNATES = 100


@dataclass(frozen=True, slots=True)
class Marks:
    """What a page says of whom it holds for; "" where it says nothing."""

    language: str = ""
    region: str = ""
    plan: str = ""


def marks_of(address: str, title: str = "", service: str = "") -> Marks:
    """What a page's address and title say; words of the service's own name say nothing."""
    language, region = _of_address(address)
    words = f" {_without(spell(names_in(title)), spell(service))} "
    plan = next((name for name, names in PLANS if re.search(rf" (?:{names}) ", words)), "")
    region = next((name for name, names in REGION_WORDS if re.search(rf" (?:{names}) ", words)), region)
    return Marks(language, region, plan)


def alternates(page: Page) -> tuple[Alternate, ...]:
    """The page in other languages and regions, as its `hreflang` links say; itself left out."""
    found: dict[str, Alternate] = {}
    for node in page.tree.css("link[hreflang][href]")[: MOST_ALTERNATES * 2]:
        tag = (node.attributes.get("hreflang") or "").strip()
        url = joined(page.url, node.attributes.get("href") or "")
        parts = _TAG.fullmatch(tag)
        if url and parts and canonical(url) != canonical(page.url):
            found.setdefault(canonical(url), Alternate(url, parts[1].lower(), (parts[2] or "").upper()))
    return tuple(found.values())[:MOST_ALTERNATES]


def without_marks(address: str) -> str:
    """An address as it is compared with those of its siblings: what names a language or region taken out."""
    parts = urlsplit(canonical(address))
    segments = [one for one in parts.path.split("/") if one and not any(_tag(one)) and one != "intl"]
    if segments:
        segments[-1] = _TAIL.sub("", _EXTENSION.sub("", segments[-1]))
    keys = LANGUAGE_KEYS | REGION_KEYS
    kept = [(key, value) for key, value in parse_qsl(parts.query) if key.lower() not in keys]
    labels = parts.netloc.split(".")
    host = ".".join(labels[1:] if len(labels) > 2 and any(_tag(labels[0])) else labels)
    return urlunsplit(("https", host, "/".join(segments), urlencode(kept), parts.fragment))


def _of_address(address: str) -> tuple[str, str]:
    """The language and the region that an address names."""
    parts = urlsplit(address)
    language = region = ""
    for key, value in parse_qsl(parts.query):
        if key.lower() in LANGUAGE_KEYS:
            language, region = _merged((language, region), _tag(value))
        elif key.lower() in REGION_KEYS and value.lower() in REGIONS:
            region = region or _region(value)
    segments = [one for one in parts.path.split("/") if one]
    for one in segments:
        language, region = _merged((language, region), _tag(one))
    tail = _TAIL.search(_EXTENSION.sub("", segments[-1])) if segments else None
    if tail:
        language, region = _merged((language, region), _tag(f"{tail[1]}-{tail[2]}"))
    labels = (parts.hostname or "").split(".")
    return _merged((language, region), _tag(labels[0])) if len(labels) > 2 else (language, region)


def _merged(known: tuple[str, str], told: tuple[str, str]) -> tuple[str, str]:
    return known[0] or told[0], known[1] or told[1]


def _tag(word: str) -> tuple[str, str]:
    """The language and region that a part of an address names ("en-gb", "uk"), each "" where it names none."""
    low = word.lower().replace("_", "-")
    first, _, second = low.partition("-")
    if second:
        is_tag = first in LANGUAGES and second in REGIONS
        is_turned = first in REGIONS and second in LANGUAGES
        return (first, _region(second)) if is_tag else (second, _region(first)) if is_turned else ("", "")
    if low in RATHER_REGIONS or (low in REGIONS and low not in LANGUAGES and len(low) == 2):
        return "", _region(low)
    return (low, "") if low in LANGUAGES else ("", "")


def _region(word: str) -> str:
    named = {"uk": "GB", "eea": "EU", "row": "row", "intl": "", "global": "", "ww": ""}
    return named.get(word.lower(), word.upper())


def _without(words: str, service: str) -> str:
    return " ".join(f" {words} ".replace(f" {service} ", " ").split()) if service else words
