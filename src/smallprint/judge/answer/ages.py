"""Ages: what a least age and parents' leave come to for the age of who asks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from smallprint.judge.answer.finding import Finding
from smallprint.judge.answer.matter import Says
from smallprint.judge.answer.scope import PLACES
from smallprint.model.answer import Question

_WORDS = ("six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen")
_BY_WORD = {word: age for age, word in enumerate((*_WORDS, "seventeen", "eighteen", "nineteen"), start=6)}
_AGE = re.compile(rf"\b(?:\d{{1,2}}|{'|'.join(_BY_WORD)}|twenty[- ]one)\b")
_TWENTY_ONE = 21
MAJORITY = 18
_TEEN = 15
_YOUNG = 12
"""How old "a teenager" and "a child" are taken to be, where no number is said."""
_TEENAGER = re.compile(r"\b(?:teen\w*|high[- ]school\w*|secondary school)\b")
_MINOR = re.compile(r"\b(?:minors?|under ?age\w*|not (?:yet )?(?:an adult|of age)|under (?:18|eighteen))\b")
_BELOW = re.compile(r"\b(?:under|below|younger than) (?:the age of )?$")
_FROM = re.compile(r"\b(?:at least|over|above|older than|not younger than|no younger than) (?:the age of )?$")
_UP = re.compile(r"(?: ?years?)?(?:[- ](?:old|of age))?,? (?:or|and) (?:older|over|above)")
_OR_LEAVE = re.compile(
    r"\bor (?:to |for |are |is |be )?(?:an? )?(?:minors?|child\w*|with|have|has|obtain\w*|(?:your|a) parent)\b"
)
"""Behind a least age, the leave that is as good: "at least 13, or minors who have a parent's consent"."""
_BUYING = re.compile(r"\b(?:purchas\w*|buy\w*|bought|orders?|ordering|pay\w*|spend\w*)\b")
LED, NARROW = 0.2, -0.4
"""What it adds to the weight of a parent's leave that it is for all use, and that it is for buying, not asked after.

By the labelled questions on age: what a service lets minors do with leave is told beside a bare least age.
"""


@dataclass(frozen=True, slots=True)
class _Leave:
    """The ages for which a parent's leave is enough: from `low` to below `high`."""

    low: int
    high: int


def ages_in(text: str) -> tuple[int, ...]:
    """The ages that a folded text names, in its order."""
    return tuple(_age(hit[0]) for hit in _AGE.finditer(text))


def _age(word: str) -> int:
    return int(word) if word.isdigit() else _BY_WORD.get(word, _TWENTY_ONE)


def age_asked(question: Question) -> int | None:
    """The age that a question is about: a number, or what "a teenager", "a minor", "a child" come to."""
    words = question.words.lower()
    if question.asker.age is not None:
        at = re.search(rf"\b{question.asker.age}\b", words)
        return question.asker.age - bool(at and _BELOW.search(words[: at.start()]))
    named = [_age(hit[0]) for hit in _AGE.finditer(words) if hit[0] in _BY_WORD or len(hit[0]) > 1]
    if named:
        return named[0]
    if _TEENAGER.search(words):
        return _TEEN
    if _MINOR.search(words):
        return MAJORITY - 1
    return _YOUNG if question.asker.is_for_child else None


def least_age(_: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings whose value is an age; a value of majority alone gives way to none."""
    return tuple(one for one in found if one.value is None or ages_in(_value(one)))


def old_enough(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Yes, no or with a parent's leave, for the age asked after."""
    age = age_asked(question)
    if age is None:
        age = _YOUNG
    leaves = {id(one): _leave(one) for one in found if one.says is Says.CONSENT}
    floors = {
        _least_for(question, one) or 0
        for one in found
        if one.says is Says.VALUE and not _OR_LEAVE.search(one.saying.text)
    }
    covering = {
        name: leave
        for name, leave in leaves.items()
        if leave.low <= age < leave.high and not any(age < floor < leave.high for floor in floors)
    }
    is_buying = _BUYING.search(question.words.lower()) is not None
    return tuple(_led(one, is_buying=is_buying) for one in _judged(question, found, age, covering))


def _led(one: Finding, *, is_buying: bool) -> Finding:
    """A finding that counts more where it is a parent's leave, and less where that is for buying alone."""
    if one.says is not Says.CONSENT:
        return one
    is_narrow = _BUYING.search(one.saying.text[one.start : one.end]) is not None
    added = NARROW if is_narrow and not is_buying else LED
    return one.heavier(added)


def _judged(question: Question, found: tuple[Finding, ...], age: int, covering: dict[int, _Leave]) -> Iterator[Finding]:
    for one in found:
        if one.says is Says.CONSENT:
            if id(one) in covering:
                yield one
        elif one.says is Says.VALUE:
            least = _least_for(question, one)
            if least is not None and (age >= least or not any(leave.high >= least for leave in covering.values())):
                yield replace(one, says=Says.YES if age >= least else Says.NO, value=None)
        elif one.says is Says.NO:
            if age < MAJORITY and not covering:
                yield one
        else:
            yield one


_HERE = 80
"""So many characters behind an age its place stands: "16 years of age if you live in the European Union"."""


def _least_for(question: Question, one: Finding) -> int | None:
    """The least age where who asks lives, if the sentence tells one, else the first."""
    place = PLACES.get(question.asker.region) if question.asker.region else None
    ages = list(_AGE.finditer(one.saying.text))
    if place is not None and len(ages) > 1:
        ends = [later.start() for later in ages[1:]] + [len(one.saying.text)]
        for at, end in zip(ages, ends, strict=True):
            apart = re.split(r"[;)] ?,| or (?:of|the)\b", one.saying.text[at.end() : min(end, at.end() + _HERE)])[0]
            if place.search(apart) and _age(at[0]) > _YOUNG - 1:
                return _age(at[0])
    return _least(one)


def _least(one: Finding) -> int | None:
    return next(iter(ages_in(_value(one))), None)


def _value(one: Finding) -> str:
    return one.saying.text[slice(*(one.value or (one.start, one.end)))]


def _leave(one: Finding) -> _Leave:
    """The ages of a sentence on parents' leave: "between 13 and 18", "over 13 but under 18", "under 16", "minors"."""
    text = one.saying.text[one.start : one.end]
    named = sorted({age for age in ages_in(text) if age <= _TWENTY_ONE})
    if not named:
        return _Leave(0, MAJORITY)
    first = _AGE.search(text)
    is_least = first is not None and bool(_FROM.search(text[: first.start()]) or _UP.match(text[first.end() :]))
    if len(named) == 1 and is_least:
        return _Leave(named[0], max(MAJORITY, named[0]))
    return _Leave(named[0] if len(named) > 1 else 0, MAJORITY if named[-1] == MAJORITY - 1 else named[-1])


def childrens_data(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """What is said of children of the age asked after; a promise for those under 13 says nothing of a teenager."""
    age = age_asked(question)
    if age is None:
        return found
    return tuple(one for one in found if age < (_limit(one) or MAJORITY))


def _limit(one: Finding) -> int | None:
    return max(ages_in(one.saying.text[one.start : one.end]), default=None)


def plain_yes(_: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """That leave is needed is a yes to the question whether it is."""
    return tuple(replace(one, says=Says.YES) if one.says is Says.CONSENT else one for one in found)
