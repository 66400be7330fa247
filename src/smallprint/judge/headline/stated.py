"""What is told where a value that a document states is another: which law, company or age, how much, how long.

Words are set beside each other as values: "thirty (30) days" and "30 days’ notice" are one, and so are two spellings of
a court. What cannot be told apart so is not told.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

LONGEST = 64
"""A value of more characters is not told in full."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*|[a-z]+(?:-(?:one|two|four|five|nine))?")
_NUMERALS = dict(
    zip(
        "one two three four five six seven eight nine ten twelve thirteen fourteen fifteen sixteen eighteen twenty "
        "twenty-one twenty-four thirty forty-five sixty ninety hundred".split(),
        "1 2 3 4 5 6 7 8 9 10 12 13 14 15 16 18 20 21 24 30 45 60 90 100".split(),
        strict=True,
    )
)
_TWICE = re.compile(r"\b[a-z]+(?:-[a-z]+)? \((\d+)\)", re.IGNORECASE)
"""A number in words and in figures."""
_LED = re.compile(
    r"^(?:(?:for|after|within|up to|at least|no more than|a period of|the age of|over|under|a|an)\b ?)+"
    r"|(?<=\d) ?(?:years?[- ]old|years of age)(?: or older)?$|(?<=\d) or older$",
    re.IGNORECASE,
)
"""What stands before a value, or behind an age, that the words around it tell."""
_NAME = re.compile(r"\b[A-Z][\w’'&-]+")
_OF_ANY = frozenset(
    "the in if state states republic law laws courts court county city district united kingdom federal supreme "
    "superior northern southern eastern western of".split()
)
"""Words of the names of places and courts that tell none from another."""
_COMPANY = re.compile(
    r"^(?:the )?([A-Z0-9][\w.’'&-]*(?: [\w.’'&-]+){0,5}?,? "
    r"(?:Inc|LLC|L\.L\.C|Ltd|Limited|GmbH|B\.V|BV|S\.A|SE|plc|PLC|Pty|Corp|Corporation|A/S|AG|AB|Oy|OÜ|LLP|Foundation)\b\.?)$"
)
"""A value that is a company’s name and nothing else."""


@dataclass(frozen=True, slots=True)
class Values:
    """How a value is told that is another now, and one that is new: `{new}` and `{old}` stand for the values.

    Nothing is told of a new one where `came` is "". A value is a name, a company, or holds a number.
    """

    moved: str
    came: str = ""
    is_name: bool = False
    is_company: bool = False

    def told(self, old: str, new: str) -> str:
        """What became of a value, "" where it is the same, or none that can be told."""
        old, new = (self._bare(value) for value in (old, new))
        if not new or (old and not self._differ(old, new)):
            return ""
        form = self.moved if old else self.came
        return form.format(new=_shown(new), old=_shown(old)) if len(new) <= LONGEST and len(old) <= LONGEST else ""

    def _bare(self, value: str) -> str:
        """A value of this kind as it is told, "" for another."""
        value = " ".join(value.split()).strip(" ,;:“”\"'")
        if self.is_company:
            found = _COMPANY.match(value)
            return found[1] if found else ""
        fits = _names(value) if self.is_name else _numbers(value)
        is_one = ";" not in value and value.count("(") == value.count(")")
        return value if fits and is_one else ""

    def _differ(self, old: str, new: str) -> bool:
        if self.is_company:
            return _letters(old) != _letters(new)
        if self.is_name:
            return not _names(old) & _names(new)
        return _numbers(old) != _numbers(new)


def _names(value: str) -> set[str]:
    """The names in a value, without the words that many have."""
    return {name.lower() for name in _NAME.findall(value)} - _OF_ANY


def _numbers(value: str) -> set[str]:
    """The numbers in a value, however they are written."""
    found = (_NUMERALS.get(word, word) for word in _NUMBER.findall(value.lower()))
    return {number for number in found if number[0].isdigit()}


def _letters(value: str) -> str:
    return "".join(sign for sign in value.lower() if sign.isalnum())


def _shown(value: str) -> str:
    """A value as it is told: not in capitals, its number once, without the word before it that another tells."""
    value = value.lower() if value.isupper() and " " in value else value
    return _LED.sub("", _TWICE.sub(r"\1", value))
