"""Ages: what a least age and parents' leave come to for the age of who asks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from smallprint.judge.answer.finding import Finding
from smallprint.judge.answer.matter import Says
from smallprint.judge.answer.matters import ages as tables
from smallprint.judge.answer.scope import PLACES
from smallprint.model.answer import Question, Region

_WORDS = ("six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen")
_BY_WORD = {word: age for age, word in enumerate((*_WORDS, "seventeen", "eighteen", "nineteen"), start=6)}
_AGE = re.compile(rf"\b(?:\d{{1,2}}|{'|'.join(_BY_WORD)}|twenty[- ]one)(?=s?\b)")
_TWENTY_ONE = 21
MAJORITY = 18
_TEEN = 15
_YOUNG = 12
"""How old "a teenager" and "a child" are taken to be, where no number is said."""
_CHILD = 10
"""No service asks for a lower age than this."""
_TEENAGER = re.compile(r"\b(?:teen\w*|high[- ]school\w*|secondary school)\b")
_BOUND = re.compile(tables.BOUND)
_PARTS = re.compile(tables.PARTS)
_GROUPS = {region: re.compile(words) for region, words in tables.GROUPS.items()}
_ANYWHERE = re.compile(tables.ANYWHERE)
_MINOR = re.compile(r"\b(?:minors?|under ?age\w*|not (?:yet )?(?:an adult|of age)|under (?:18|eighteen))\b")
_BELOW = re.compile(r"\b(?:under|below|younger than) (?:the age of )?$")
_FROM = re.compile(r"\b(?:at least|over|above|older than|not younger than|no younger than) (?:the age of )?$")
_UP = re.compile(r"(?: ?years?)?(?:[- ](?:old|of age))?,? (?:or|and) (?:older|over|above)")
_OR_LEAVE = re.compile(
    r"\bor (?:to |for |are |is |be )?(?:an? )?(?:minors?|child\w*|with|have|has|obtain\w*|(?:your|a) parent)\b"
)
"""Behind a least age, the leave that is as good: "at least 13, or minors who have a parent's consent"."""
_BUYING = re.compile(r"\b(?:purchas\w*|buy\w*|bought|orders?|ordering|pay\w*|spend\w*)\b")
_USING = re.compile(r"\b(?:us(?:e|ing)|access|account|register|sign up|service|site|join)\b")
LED, NARROW, TIED = 0.2, -0.4, 0.5
"""What it adds to the weight of a parent's leave that it is for all use, and that it is for buying, not asked after.

By the labelled questions on age: what a service lets minors do with leave is told beside a bare least age. The third
is for a least age in the place where the asker lives.
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
    """The age that a question is about: a number, or what "a teenager", "a minor", "a child" come to.

    Whether one must be 18 is asked of those who are 17.
    """
    words = question.words.lower()
    if is_of_bound(question):
        return next((age for age in ages_in(words) if age >= _CHILD), MAJORITY) - 1
    if question.asker.age is not None:
        at = re.search(rf"\b{question.asker.age}\b", words)
        return question.asker.age - bool(at and _BELOW.search(words[: at.start()]))
    named = [(_age(hit[0]), hit.start()) for hit in _AGE.finditer(words) if hit[0] in _BY_WORD or len(hit[0]) > 1]
    if named:
        age, start = named[0]
        return age - bool(_BELOW.search(words[:start]))
    if _TEENAGER.search(words):
        return _TEEN
    if _MINOR.search(words):
        return MAJORITY - 1
    return _YOUNG if question.asker.is_for_child else None


def is_of_bound(question: Question) -> bool:
    """Whether a question asks if an age is needed ("Do I have to be 18?", "Is it adults only?")."""
    return _BOUND.search(question.words.lower()) is not None


def least_age(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings whose value is an age, as it is where the asker lives; one of majority alone gives way to none."""
    aged = tuple(one for one in found if one.value is None or ages_in(_value(one)))
    return _where_asked(question, aged)


def old_enough(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Yes, no or with a parent's leave, for the age asked after."""
    judged = _for_age(question, _where_asked(question, found))
    if not is_of_bound(question):
        return judged
    free = tuple(replace(one, says=Says.YES) if one.says is Says.CONSENT else one for one in judged)
    return free if question.is_inverse else tuple(one.turned() for one in free)


def _for_age(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    age = age_asked(question)
    if age is None:
        age = _YOUNG
    leaves = {id(one): _leave(one) for one in found if one.says is Says.CONSENT}
    floors = {_least(one) or 0 for one in found if one.says is Says.VALUE and not _OR_LEAVE.search(one.saying.text)}
    covering = {
        name: leave
        for name, leave in leaves.items()
        if leave.low <= age < leave.high and not any(age < floor < leave.high for floor in floors)
    }
    is_buying = _BUYING.search(question.words.lower()) is not None
    return tuple(_led(one, is_buying=is_buying) for one in _judged(found, age, covering))


def _led(one: Finding, *, is_buying: bool) -> Finding:
    """A finding that counts more where it is a parent's leave, and less where it is for buying alone."""
    is_narrow = not is_buying and _BUYING.search(one.saying.text[one.start :]) is not None
    if one.says is not Says.CONSENT:
        return one.heavier(NARROW) if is_narrow and not _USING.search(one.saying.text) else one
    return one.heavier(NARROW if is_narrow else LED)


def _judged(found: tuple[Finding, ...], age: int, covering: dict[int, _Leave]) -> Iterator[Finding]:
    bounded = {one.saying for one in found if one.says is Says.VALUE}
    for one in found:
        if one.says is Says.CONSENT:
            if id(one) in covering:
                yield one
        elif one.says is Says.VALUE:
            least = _least(one)
            if least is not None and (age >= least or not any(leave.high >= least for leave in covering.values())):
                yield replace(one, says=Says.YES if age >= least else Says.NO, value=None)
        elif one.says is Says.NO:
            if age < MAJORITY and not covering and one.saying not in bounded:
                yield one
        else:
            yield one


def _where_asked(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings with the least age of each where the asker lives; ages for other places give way to others."""
    own, region = _places_in(question.words.lower()), question.asker.region
    placed = [(one, _here(one, own, region)) for one in found if one.says is Says.VALUE]
    is_general = any(age is not None for _, age in placed)
    told = {id(one): age for one, age in placed}
    kept = []
    for one in found:
        age = told.get(id(one))
        if one.says is not Says.VALUE or (age is None and not is_general):
            kept.append(one)
        elif age is not None:
            kept.append(_told(one, age) if age.places or age.others else one)
    return tuple(kept)


def _told(one: Finding, age: _Placed) -> Finding:
    """A finding with the age that holds for the asker, whatever other places the sentence names."""
    is_first = one.value is not None and one.value[0] <= age.start < one.value[1]
    value = one.value if is_first else (age.start, age.end)
    return replace(one, value=value, rule=replace(one.rule, is_for_all=True)).heavier(TIED if age.places else 0)


@dataclass(frozen=True, slots=True)
class _Placed:
    """An age in a sentence, with the places for which it is told; `others` says that other ages are told beside it."""

    start: int
    end: int
    places: tuple[str, ...]
    others: bool


def _here(one: Finding, own: frozenset[str], region: Region | None) -> _Placed | None:
    """The age of a sentence for who asks: that for the asker's place, else one for no place; None where all are."""
    ages = _placed_in(one)
    mine = [age for age in ages if _is_mine(age.places, own, region)]
    anywhere = [age for age in ages if not age.places]
    chosen = next(iter(mine or anywhere), None)
    return replace(chosen, places=chosen.places if mine else ()) if chosen else None


def _is_mine(places: tuple[str, ...], own: frozenset[str], region: Region | None) -> bool:
    """Whether places hold the one that the asker names, or the group of countries to which it belongs."""
    group = _GROUPS.get(region) if region is not None else None
    return bool(own & {*places}) or any(group.fullmatch(place) for place in places if group)


def _placed_in(one: Finding) -> tuple[_Placed, ...]:
    """The ages of a sentence from where its hit begins, each with the places that stand in its part of the sentence.

    Places in a part without an age go with the age that follows, else with the one before.
    """
    found: list[_Placed] = []
    waiting: tuple[str, ...] = ()
    text, at = one.saying.text, 0 if one.saying.start > one.start else one.saying.start
    if one.value is not None and one.saying.start > one.value[0]:
        at = one.value[0]
    for part in _PARTS.finditer(text, at):
        places = tuple(sorted(_places_in(part[0])))
        ages = [hit for hit in _AGE.finditer(part[0]) if _age(hit[0]) >= _CHILD]
        for hit in ages:
            start = part.start() + hit.start()
            found.append(_Placed(start, start + len(hit[0]), waiting + places, others=False))
        if not ages and found and places and not waiting:
            found[-1] = replace(found[-1], places=found[-1].places + places)
        waiting = () if ages else waiting + places
    return tuple(replace(age, others=len(found) > 1) for age in found)


def _places_in(text: str) -> frozenset[str]:
    return frozenset(hit[0] for place in PLACES.values() for hit in place.finditer(_ANYWHERE.sub(" ", text)))


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
