"""The numbers that clauses carry: recognised at the start of a clause's words, and told from words that look alike."""

from __future__ import annotations

import re
from dataclasses import dataclass

ROMAN = r"(?:x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3}|l?x{0,3}(?:ix|iv|v?i{0,3}))"
FORMS: tuple[tuple[str, str], ...] = (
    # name, expression for the label; what follows it is matched apart
    ("section", r"§{1,2}\s*\d{1,3}(?:\.\d{1,3})*[a-z]?"),
    ("named", r"(?:article|section|clause|part|chapter|annex|appendix|schedule|exhibit|artikel|abschnitt|artículo|article\s+n°)\s+(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,6}|[a-z])(?!\w)"),
    ("decimal", r"\d{1,3}(?:\.\d{1,3}){1,5}(?!\d)"),
    ("number", r"\d{1,3}(?=[.)]\s|[.)]?$|\s+[A-Z“\"])"),
    ("bracketed", r"\((?:\d{1,2}|[a-zA-Z]{1,2}|[ivxIVX]{1,5})\)"),
    ("roman", r"[IVX]{1,5}(?=[.)]\s)"),
    ("letter", r"[a-zA-Z](?=[.)]\s)"),
    ("small-roman", r"[ivx]{2,5}(?=[.)]\s)"),
)
"""The forms of printed numbers, tried in this order; the first that fits is the label."""

_LABEL = re.compile("|".join(f"(?P<{name.replace('-', '_')}>{form})" for name, form in FORMS), re.IGNORECASE)
_CASED = {"roman": re.compile(r"[IVX]{1,5}"), "small_roman": re.compile(r"[ivx]{2,5}")}
_BEHIND = re.compile(r"[.):]?(?:\s*[-–—:]\s+|\s+|$)|[.)](?=[A-Z“\"])")
UNITS = frozenset("day days month months year years hour hours percent users minutes of and or to million business calendar".split())
"""Words behind a number that make it a quantity, not a clause number."""


@dataclass(frozen=True, slots=True)
class Label:
    """A clause's number as printed, its form, and how many characters of ink it takes with the blank behind it."""

    words: str
    form: str
    length: int


def label_of(ink: str, *, is_heading: bool) -> Label | None:
    """The number at the start of an ink, or None. A bare number counts only in a heading or with a stop behind it."""
    first = ink[:1]
    if not first or not (first in "§(" or first.isalnum()):
        return None
    found = _LABEL.match(ink)
    if found is None or found.lastgroup is None:
        return None
    form, words = found.lastgroup, found[0]
    if form in _CASED and not _CASED[form].fullmatch(words):
        form = "letter"
    behind = _BEHIND.match(ink, found.end())
    if behind is None or not _is_label(form, ink, found.end(), behind.end(), is_heading):
        return None
    return Label(" ".join(words.split()), form.replace("_", "-"), behind.end())


def _is_label(form: str, ink: str, end: int, start: int, is_heading: bool) -> bool:
    rest = ink[start : start + 24]
    if form in ("bracketed", "section", "roman", "small_roman", "letter"):
        return bool(rest) or is_heading
    if form == "named":
        return is_heading or ink[end : end + 1] in (":", ".", "") or rest[:1].isupper()
    word = re.split(r"\W", rest, maxsplit=1)[0].lower()
    if word in UNITS and not (is_heading and ink[end : end + 1] in (".", ")")):
        return False
    return form == "decimal" or is_heading or ink[end : end + 1] in (".", ")") or not rest


def depth(label: str) -> int:
    """How deep a number stands by its form: "10" is 1, "10.4" is 2, letters and small numerals in brackets are 3."""
    bare = label.strip(" .()§")
    if bare[:1].isdigit():
        return 3 if label.startswith("(") else 1 + bare.count(".")
    if re.fullmatch(r"[IVX]+|[A-Z]", bare):
        return 1
    return 1 if " " in bare else 3
