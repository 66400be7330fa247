"""The numbers that clauses carry: recognised at the start of a clause's words, and told from words that look alike."""

from __future__ import annotations

import re
from dataclasses import dataclass

from smallprint.segment.phrases import LAWS

NAMES = (
    "article section clause part chapter annex appendix schedule exhibit addendum attachment artikel abschnitt anhang "
    "anlage ziffer kapitel teil artículo cláusula sección anexo articolo allegato artigo bilaga bijlage chapitre "
    "annexe titre"
).split()
"""Words that name a clause before its number ("Article 3")."""
FORMS: tuple[tuple[str, str], ...] = (
    # name, expression for the label, upper and lower case told apart; what follows it is matched apart
    ("section", r"§{1,2}\s{0,2}\d{1,3}(?:\.\d{1,3})*[a-z]?(?!\w)"),
    (
        "named",
        rf"(?i:{'|'.join(NAMES)})\s{{1,3}}(?:\d{{1,3}}(?:[.-]\d{{1,3}})*[a-zA-Z]?|[IVXLC]{{1,6}}|[ivxlc]{{1,6}}|[A-Z])(?!\w)(?!\.\s?\d)",
    ),
    ("eastern", r"[第제]\s?[\d一二三四五六七八九十百]{1,4}\s?[条條章節节項项조장절항]"),
    (
        "decimal",
        r"\d{1,3}(?:\.\d{1,3}){1,5}(?:\.?[a-wyz]|(?:\([a-z\d]{1,3}\)){1,3})?(?![\w.,]{0,20}\d)(?![a-z])|\d{1,3}\.[a-z](?=[.)]?\s)",
    ),
    (
        "coded",
        r"[A-Z]{1,3}-\d{1,3}(?:\.\d{1,3})*(?!\w)|[A-Z][1-9]\d?(?:\.\d{1,2})*(?=[.):]\s)|[IVX]{1,5}\.\d{1,2}(?:\.\d{1,2})*(?!\w)|[A-Z]\.\d{1,2}(?:\.\d{1,2})*(?:\.[a-z](?=[.)]?\s))?(?!\w)",
    ),
    ("lettered", r"\d{1,3}[a-zA-Z](?=[.):]\s)|\d{1,3}\([a-z]\)(?=\s)"),
    ("number", r"\d{1,3}(?=[.)]{1,8}-?\s|[.)]?$|\s+[A-ZÀ-Þ“\"]|\s?[-–—:]\s|°\s[A-ZÀ-Þ])"),
    ("bracketed", r"[(\[](?:\d{1,2}|[a-zA-Z]{1,2}|[ivxIVX]{1,5})[)\]]"),
    ("roman", r"[IVX]{1,5}(?=[.)]\s)"),
    ("bare-roman", r"[IVX]{2,5}(?=\s[A-Z])"),
    ("shortened", r"(?i:art|sec|para)\.\s{0,2}\d{1,3}(?:\.\d{1,3})*(?=[.:]?\s)"),
    ("small-roman", r"[ivx]{2,5}(?=[.)]\s)"),
    ("letter", r"[a-zA-Z](?=[.)]\s)"),
)
"""The forms of printed numbers, tried in this order; the first that fits is the label."""
UNITS = frozenset(
    "day days month months year years hour hours minutes seconds percent users million billion trillion business "
    "calendar euros dollars gb mb kb tb ghz mhz ghz cm mm km kg stars".split()
)
"""Words behind a number, in small letters or not, that make it a quantity, not a clause number."""
CONNECTIVES = frozenset("of and or to in is are has have by for per x".split())
"""Words in small letters behind a whole number that make it part of a sentence."""

VERBS = frozenset(
    "shall will may must does do applies apply survives survive governs above below hereof herein".split()
)
"""Words in letters of any size behind a named number that make it the subject of a sentence ("SECTION 4 APPLIES")."""

_LABEL = re.compile("|".join(f"(?P<{name.replace('-', '_')}>{form})" for name, form in FORMS))
_BEHIND = re.compile(r"(?:\.{1,8}-?|[):°])?(?:\s*[-–—:]\s+|\s+|$)|[.)](?=[A-ZÀ-Þ“\"(])|(?=[A-ZÀ-Þ“\"]\w)")
_GLUED = re.compile(r"[A-Za-zÀ-ÿ“\"]")
_WORD = re.compile(r"[^\W\d_]+|x(?=\s)")
_FIRST = frozenset("§([第제")
_DATED = re.compile(r"[^\W\d_]{3,10}\.?,? (?:19|20)\d\d(?!\d)")
"""What follows the day of a date ("30 May 2024")."""
_LAW = re.compile(rf"(?:{LAWS})(?!\w)")
_NUMERALS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_CODED = re.compile(r"[A-Z](?:\.\d{1,2})+\.[a-z]")
_ROMAN = re.compile(r"[IVX]+|[A-Z]")


@dataclass(frozen=True, slots=True)
class Label:
    """A clause's number as printed, its form, and how many characters of ink it takes with the blank behind it."""

    words: str
    form: str
    length: int


def label_of(ink: str, *, is_heading: bool) -> Label | None:
    """The number at the start of an ink, or None. A bare number counts only in a heading or with a stop behind it."""
    first = ink[:1]
    if not (first.isalnum() or first in _FIRST) or not first:
        return None
    found = _LABEL.match(ink)
    if found is None or found.lastgroup is None:
        return None
    form, end = found.lastgroup, found.end()
    behind = _BEHIND.match(ink, end)
    if behind is None:
        if form != "bracketed" or not found[0][1].isdigit() or not _GLUED.match(ink, end):
            return None
        return Label(found[0], form, end)
    if not _is_label(form, ink, end, behind.end(), is_heading=is_heading):
        return None
    return Label(" ".join(found[0].split()), form.replace("_", "-"), behind.end())


def _is_label(form: str, ink: str, end: int, start: int, *, is_heading: bool) -> bool:
    """Whether a number that ends at `end`, with words from `start`, is a clause's number."""
    rest, closing = ink[start : start + 24], ink[end : end + 1]
    if form in ("bracketed", "roman", "small_roman", "letter", "lettered"):
        return bool(rest) or is_heading
    if form == "named":
        return is_heading or closing in (":", ".", "") or _names(rest)
    if form == "shortened":
        return is_heading or closing in (":", ".")
    if form == "bare_roman":
        return is_heading
    if form in ("coded", "eastern", "section"):
        return True
    if closing in (".", ")"):
        return form == "number" or not _is_address(ink[:end])
    word = _WORD.match(rest)
    following = word[0] if word else ""
    if following.lower() in UNITS:
        return False
    if form == "decimal":
        return not _is_address(ink[:end]) and rest[:1] not in ("%", "€", "$") and (bool(rest) or is_heading)
    return (is_heading or closing == "°") and following not in CONNECTIVES and not _DATED.match(rest)


def _names(rest: str) -> bool:
    """Whether words behind a named number ("Article 3") are what it names, not the sentence that speaks of it."""
    word = _WORD.match(rest)
    if word and (word[0].lower() in CONNECTIVES | VERBS or _LAW.match(rest)):
        return False
    return rest[:1].isupper() or rest[:1] == "("


def _is_address(label: str) -> bool:
    """Whether a decimal is an address on the internet rather than a clause's number ("123.45.67.89")."""
    return label.count(".") == 3 and int(label.split(".", 1)[0]) > 99


def depth(label: str) -> int:
    """How deep a number stands by its form: "10" is 1, "10.4" is 2, letters and small numerals in brackets are 3."""
    bare = label.strip(" .()[]§")
    if label[:1] in ("(", "["):
        return 3
    if bare[:1].isdigit() or bare[-1:].isdigit() or _CODED.fullmatch(bare):
        return 1 + bare.rpartition(" ")[2].count(".")
    if _ROMAN.fullmatch(bare):
        return 1
    return 1 if " " in bare or (len(bare) > 1 and not bare.islower()) else 3


def follows(before: str, after: str) -> bool:
    """Whether a letter or small numeral comes right after another: "(a)" and "(b)", "ii." and "iii."."""
    one, two = (label.strip(" .()[]").lower() for label in (before, after))
    if one.isdigit() and two.isdigit():
        return int(two) == int(one) + 1
    if len(one) == len(two) == 1 and ord(two) == ord(one) + 1:
        return True
    numbers = roman_number(one), roman_number(two)
    return None not in numbers and bool(one) and numbers[1] == (numbers[0] or 0) + 1


def roman_number(letters: str) -> int | None:
    """The number that Roman numerals stand for, or None."""
    if not all(letter in _NUMERALS for letter in letters):
        return None
    values = [_NUMERALS[letter] for letter in letters]
    return sum(
        -value if any(later > value for later in values[index + 1 :]) else value for index, value in enumerate(values)
    )
