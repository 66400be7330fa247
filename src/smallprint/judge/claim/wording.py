"""How words say what they say: denied, without exception, only so far, with an exception, for how long."""

from __future__ import annotations

import re
from collections.abc import Iterator

from smallprint.judge.claim.patterns import wording as patterns

_DENIED = re.compile(patterns.DENIED)
_DOUBLE = re.compile(patterns.DOUBLE)
_BOTH = re.compile(patterns.BOTH)
_EXCEPT = re.compile(patterns.EXCEPT)
_PART = re.compile(patterns.PART)
SHORTEST_PART = 25
"""A part of fewer characters says nothing by itself."""
_UNLESS = re.compile(patterns.UNLESS)
_ALWAYS = re.compile(patterns.ALWAYS)
_ONLY = re.compile(patterns.ONLY)
_SOFT = re.compile(patterns.SOFT)
_NUMBERS = {
    word: number
    for number, words in enumerate(
        ("a an one single", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
        1,
    )
    for word in words.split()
} | {"thirty": 30, "sixty": 60, "ninety": 90, "fourteen": 14}
_DAYS = {"hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.4, "year": 365.0}
_PERIOD = re.compile(
    rf"\b(\d{{1,3}}|{'|'.join(_NUMBERS)})(?:'s)?(?: ?\((?:\d{{1,3}}|[a-z-]+)\))?[ -]"
    r"(?:more |full |whole |calendar |business |working )?"
    r"(hour|day|week|month|year)s?\b(?![- ]olds?\b| of age\b)"
)
_PRIVATIVE = re.compile(patterns.PRIVATIVE)
_MUST = re.compile(patterns.MUST)
_HAS_TO = re.compile(patterns.HAS_TO)
_HEDGED = re.compile(patterns.HEDGED)
_BOUNDED = re.compile(patterns.BOUNDED)
_EXAMPLE = re.compile(patterns.EXAMPLE)
_LIMITED = re.compile(patterns.LIMITED)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_FOR_SOME = re.compile(patterns.FOR_SOME)
_AT_ONCE = re.compile(patterns.AT_ONCE)
ALIKE = 0.05
"""Two periods that differ by so much of the longer are the same: ninety days and three months."""


def is_denying(text: str) -> bool:
    """Whether folded words deny what they speak of, in one of their parts at least; two denials of one part undo it."""
    return any(len(_DENIED.findall(part)) % 2 == 1 for part in _PART.split(_without_doubles(text)))


def in_plain_denials(text: str) -> str:
    """Folded words of a claim with "not" for the everyday turns that deny ("leaves out")."""
    return _PRIVATIVE.sub("not", text)


def without_denials(text: str) -> str:
    """Folded words without those that deny."""
    return " ".join(_DENIED.sub(" ", _without_doubles(text)).split())


def is_privative(text: str) -> bool:
    """Whether folded words hold such a turn."""
    return _PRIVATIVE.search(text) is not None


def names_denial(text: str) -> bool:
    """Whether a word of denial stands in folded words at all."""
    return _DENIED.search(_without_doubles(text)) is not None or _UNLESS.search(text) is not None


def part_at(text: str, at: int) -> str:
    """The part of folded words in which a place lies, with those before it that are too short to say anything."""
    start = 0
    for cut in _PART.finditer(text):
        if cut.start() >= at:
            return text[start : cut.start()]
        if at - cut.end() >= 0 and cut.end() - start >= SHORTEST_PART:
            start = cut.start()
    return text[start:]


def parts_of(text: str) -> tuple[str, ...]:
    """The parts of folded words, of which each may deny something."""
    return tuple(_PART.split(text))


def _without_doubles(text: str) -> str:
    return _DOUBLE.sub(" ", _BOTH.sub(" never ", text))


def denied_in(text: str) -> str:
    """What folded words deny: those behind the first denial, up to the end of its part; "" where nothing is denied."""
    bare = _without_doubles(text)
    found = _DENIED.search(bare)
    return _PART.split(bare[found.end() :], maxsplit=1)[0] if found else ""


def has_exception(text: str) -> bool:
    """Whether folded words leave something out."""
    return _EXCEPT.search(_DOUBLE.sub(" ", text)) is not None


def is_absolute(text: str) -> bool:
    """Whether folded words leave nothing out ("never", "everybody")."""
    return _ALWAYS.search(text) is not None


def is_only(text: str) -> bool:
    """Whether folded words say that there is nothing else ("only", "solely", "and nothing else")."""
    return _ONLY.search(text) is not None


def is_soft(text: str) -> bool:
    """Whether folded words promise by halves: an aim, a definition of the law, some circumstances."""
    return _SOFT.search(text) is not None


def is_hedged(text: str) -> bool:
    """Whether folded words claim no more than a half: that something might be, or is so in some cases."""
    return _HEDGED.search(text) is not None


def is_bounded(text: str) -> bool:
    """Whether folded words themselves name an exception, a limit or a permission that is needed."""
    return _BOUNDED.search(text) is not None


def lacks_duty(claim: str, text: str) -> bool:
    """Whether a claim is of a duty and folded words name none."""
    return _HAS_TO.search(claim) is not None and _MUST.search(text) is None


def is_example(text: str) -> bool:
    """Whether folded words give only one case ("for example")."""
    return _EXAMPLE.search(text) is not None


def is_limited(text: str) -> bool:
    """Whether folded words take in the important, or some, and not all."""
    return _LIMITED.search(text) is not None


def has_other_number(one: str, other: str) -> bool:
    """Whether folded words name a number, and others another one and not that."""
    mine, theirs = set(_NUMBER.findall(one)), set(_NUMBER.findall(other))
    return bool(mine and theirs) and not mine & theirs


def is_for_some(text: str) -> bool:
    """Whether folded words are of some people, places or plans alone."""
    return _FOR_SOME.search(text) is not None


def periods(text: str) -> tuple[float, ...]:
    """The periods that folded words name, in days; at once is none."""
    return tuple(_periods(text))


def _periods(text: str) -> Iterator[float]:
    for found in _PERIOD.finditer(text):
        number = float(found[1]) if found[1].isdigit() else float(_NUMBERS[found[1]])
        yield number * _DAYS[found[2]]
    if _AT_ONCE.search(text):
        yield 0.0


def is_same_period(one: float, other: float) -> bool:
    """Whether two periods, in days, are the same."""
    return abs(one - other) <= ALIKE * max(one, other)
