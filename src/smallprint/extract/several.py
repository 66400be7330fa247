"""Whether a text holds several whole documents: each with a title, length, and a date or its name in its opening."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from smallprint.extract.terms_type import called

FEWEST_WORDS = 250
"""A document of several on a page has so many words at least; set below the shortest policies that stand alone."""
NAMED = 0.75
"""A heading is a document's title where a name of documents is worth so much in it: it fills most of the heading. Set
on the 133 pages of the development set, of which one holds several documents: at 0.7 a section was taken for one."""
LONGEST_TITLE = 10
NEAR = 600
"""Within so many characters behind its title a document says from when it is."""
_HEADING = re.compile(r"^#{1,3} +(?P<words>\S.*)$|^(?P<under>\S.*)\n(?:={3,}|-{3,})[ ]*$", re.MULTILINE)
_SIGNS = re.compile(r"\[([^\]]*)\]\([^)]*\)|[*_#`\\]+")
_NUMBER = re.compile(
    r"\s*(?:[§(]|\d+[.):]|[a-z][.)] |[ivx]+[.)] |(?:section|article|part|annex|schedule|exhibit|appendix)\b)",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"\b(?:last|effective|updated?|revised|revision|modified|version|dated?|as of|in force|stand|gültig|zuletzt"
    r"|date d|mise à jour|vigueur|actualizaci|vigor|vigencia|aggiornament|atualiza|versie|bijgewerkt)"
    r"[^\n]{0,60}?\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_THIS = re.compile(
    r"\b(?:this|these|diese[rs]?|cette|ces|(?:la|las|el|los) presentes?|estas?|este|quest[ae]|deze|dit)\W{1,4}.?$",
    re.IGNORECASE,
)
"""What stands before a document's name where it is itself that is meant."""


@dataclass(frozen=True, slots=True)
class Part:
    """One of several documents in a text: its title, its terms type, and where in the text it begins."""

    title: str
    terms_type: str
    start: int


def documents_in(text: str) -> tuple[Part, ...]:
    """The whole documents in a text where there are several of different types; () where it is one, as most are."""
    headings = list(_dated(text))
    parts = list(_begun(headings)) if len(headings) > 1 else []
    ends = (*(part.start for part in parts[1:]), len(text))
    whole = [one for one, end in zip(parts, ends, strict=False) if len(text[one.start : end].split()) >= FEWEST_WORDS]
    kept = whole[:1] + [two for one, two in pairwise(whole) if two.terms_type != one.terms_type]
    return tuple(kept) if len({one.terms_type for one in kept}) > 1 else ()


def _dated(text: str) -> Iterator[tuple[str, int]]:
    """The headings without a number near below which a date stands, or "this" and their words; with their places."""
    for found in _HEADING.finditer(text):
        words = _SIGNS.sub(lambda sign: sign[1] or "", found["words"] or found["under"]).strip()
        is_title = 0 < len(words.split()) <= LONGEST_TITLE and not _NUMBER.match(words)
        near = text[found.end() : found.end() + NEAR] if is_title else ""
        if _DATED.search(near) or _names_itself(near, words):
            yield words, found.start()


def _names_itself(near: str, title: str) -> bool:
    """Whether words call what they open by its title: "this Cookie Policy"."""
    return any(_THIS.search(near[: at + 1]) for at in _places(near.lower(), title.lower()))


def _places(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _begun(headings: Sequence[tuple[str, int]]) -> Iterator[Part]:
    """Those of the headings that are the names of documents."""
    for words, start in headings:
        named = called(words)
        best = max(named, key=lambda one: named[one], default="")
        if best and named[best] >= NAMED:
            yield Part(words, best, start)
