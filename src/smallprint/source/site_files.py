"""What files in usual places say of a site's documents: robots.txt, sitemaps, and those under /.well-known/."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable, Iterable
from html import unescape
from itertools import islice

from smallprint.extract.address import joined
from smallprint.model.found import Way
from smallprint.source.leads import Lead

LARGEST = 2_000_000
"""So many characters of a file are read, unpacked."""
MOST = 50_000
"""So many addresses of a sitemap are looked at: the most that one may hold (sitemaps.org)."""
STEMS = (
    "term tos legal eula agreement condi polic priv datenschutz agb nutzung geschaeft cgu cgv confidential donnees "
    "voorwaarden beleid villkor vilkar betingelser integritet personvern tietosuoja ehdot regulamin prywatno podminky "
    "gizlilik kosul"
).split()
"""What stands somewhere in the address of a main document: a sitemap may list 50,000 pages, and each look costs."""
MOST_LEADS = 500
"""So many of them are looked at more closely."""
_LOCATION = re.compile(r"<loc>\s*+(?:<!\[CDATA\[\s*+)?+([^<\s\]]{1,2000})", re.IGNORECASE)
_SITEMAP_LINE = re.compile(r"^[ \t]*+sitemap[ \t]*+:[ \t]*+(\S+)", re.IGNORECASE | re.MULTILINE)
_POLICY_LINE = re.compile(r"^[ \t]*+policy[ \t]*+:[ \t]*+(\S+)", re.IGNORECASE | re.MULTILINE)
_DISCLOSURE_LINE = re.compile(r"^[ \t]*+disclosure[ \t]*+=[ \t]*+(\S+)", re.IGNORECASE | re.MULTILINE)
_PAGE = re.compile(r"\A\s*(?:<!doctype html|<html)", re.IGNORECASE)
_IS_INDEX = re.compile(r"<sitemapindex[\s>]", re.IGNORECASE)


def text_of(content: bytes) -> str:
    """The characters of a file, unpacked where it is packed; "" of a page that stands in its place."""
    if content[:2] == b"\x1f\x8b":
        try:
            content = zlib.decompressobj(31).decompress(content, LARGEST)
        except zlib.error:
            return ""
    text = content[:LARGEST].decode("utf-8", "replace").removeprefix("\ufeff")
    return "" if _PAGE.match(text) else text


def in_security_txt(text: str, url: str) -> list[Lead]:
    """The policy that a security.txt names (RFC 9116)."""
    name = "Vulnerability Disclosure Policy"
    return [Lead(one, name.lower(), name, (Way.WELL_KNOWN,)) for one in _whole(_POLICY_LINE.findall(text), url)]


def in_trust_txt(text: str, url: str) -> list[Lead]:
    """The disclosures that a trust.txt names (JournalList)."""
    return [Lead(one, "", "", (Way.WELL_KNOWN,)) for one in _whole(_DISCLOSURE_LINE.findall(text), url)]


def in_tdmrep(text: str, url: str) -> list[Lead]:
    """The policies on text and data mining that a tdmrep.json names (W3C TDMRep)."""
    try:
        rules = json.loads(text)
    except (ValueError, RecursionError):
        return []
    policies = [rule.get("tdm-policy") for rule in rules if isinstance(rule, dict)] if isinstance(rules, list) else []
    return [
        Lead(one, "", "", (Way.WELL_KNOWN,)) for one in _whole([one for one in policies if isinstance(one, str)], url)
    ]


def _whole(named: Iterable[str], url: str) -> list[str]:
    """The first two addresses of those that a file names, whole; what leads to no page is passed over."""
    found = (joined(url, one) for one in named if one)
    return list(islice(dict.fromkeys(one for one in found if one), 2))


WELL_KNOWN: tuple[tuple[str, Callable[[str, str], list[Lead]]], ...] = (
    ("/.well-known/security.txt", in_security_txt),
    ("/.well-known/tdmrep.json", in_tdmrep),
    ("/.well-known/trust.txt", in_trust_txt),
)
"""Files that name documents, and what reads them."""


def sitemaps_in_robots(text: str) -> list[str]:
    """The sitemaps that a robots.txt names."""
    return list(dict.fromkeys(_SITEMAP_LINE.findall(text)))


def in_sitemap(text: str) -> tuple[list[str], bool]:
    """The addresses in a sitemap that may be of main documents, or all of further sitemaps, and whether of these."""
    named = map(unescape, _LOCATION.findall(text)[:MOST])
    found = [one for one in named if joined("https://site.example/", one)]
    if _IS_INDEX.search(text[:2000]):
        return found, True
    return [one for one in found if any(stem in one.lower() for stem in STEMS)][:MOST_LEADS], False
