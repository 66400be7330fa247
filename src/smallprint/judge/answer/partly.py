"""A second look at findings that contradict each other: which of them holds for some cases or some data only."""

from __future__ import annotations

import re
from dataclasses import replace

from smallprint.judge.answer.finding import Finding
from smallprint.judge.answer.given import is_given
from smallprint.judge.answer.matter import Says
from smallprint.judge.answer.matters import meant as tables
from smallprint.judge.answer.meant import kept_if
from smallprint.judge.answer.whom import named_first
from smallprint.judge.answer.words import stems
from smallprint.model.answer import Question

_SOME_REFUND = re.compile(tables.SOME_REFUND)
_OTHERS_REFUND = re.compile(tables.OTHERS_REFUND)
_GRANTED = re.compile(tables.GRANTED)
_ALL_FINAL = re.compile(tables.ALL_FINAL)
_BUT_AT_FIRST = re.compile(tables.BUT_AT_FIRST)
_THING = re.compile(tables.THING)
_THIS = re.compile(tables.THIS)
_THESE = re.compile(tables.THESE)
_DATUM = re.compile(tables.DATUM)
_OF_ONE = re.compile(tables.OF_ONE)
_BUT_AS_TOLD = re.compile(tables.BUT_AS_TOLD)
_OF_DATA = re.compile(tables.OF_DATA)
_OTHERS_SELL = re.compile(tables.OTHERS_SELL)
_KNOWN = re.compile(tables.KNOWN)
_OF_THEM = re.compile(r"\b(?:it|them)\Z")
_POINTS_BACK = re.compile(r"\b(?:this|that|these|those|such|so|it|them)\b")
_TOLD_NOT_TO = re.compile(tables.TOLD_NOT_TO)
_SELLING = re.compile(r"\b(?:re)?(?:sell|sells|sold|selling|sales?|rent|rents|rented|renting)\b")
_ELSE = re.compile(tables.ELSE)
_UNLESS = re.compile(tables.UNLESS)
_NOT_SENT = re.compile(tables.NOT_SENT)
_SENT_BY_YOU = re.compile(tables.SENT_BY_YOU)
_TELLS_YOU = re.compile(tables.TELLS_YOU)
_NOT_TOLD = re.compile(tables.NOT_TOLD)
_NOT_SILENT = re.compile(tables.NOT_SILENT)
_RESERVED = re.compile(tables.RESERVED)
_HEDGED = re.compile(tables.HEDGED)
_ONLY_MAY = re.compile(tables.ONLY_MAY)
_SMALL = re.compile(tables.SMALL)
_WORD = re.compile(r"\w{4,}")
_AT_LARGE = frozenset("information data details your personal this that these those such third".split())
_LEFT_OUT = re.compile(tables.LEFT_OUT)
_REFUND = ("refun", "money", "back", "get")
SURE = 0.85
"""From this weight on a finding answers by itself."""
AT_ALL = "share-third-parties"
"""Of this matter a promise not to give data to some is none not to give it to others."""
OF_SALE = "data-sale"
"""Of this matter a promise holds that is made except as told elsewhere: an exception of sale would say so."""
BEFORE = 40
"""So far before a denial what it is of may stand: "such information shall not be disclosed"."""
NAMED = 0.6
"""What it adds to the weight of a refund that it is granted in the case that the question names."""
OF_PART = -0.35
"""What it adds to the weight of a denial that it is for some data only: a plain sentence on all of it comes before."""
UNTOLD = -0.25
"""What it adds to the weight of a notice of changes that it names nobody who is told, or only hopes to tell.

The weights were set on the answers for 38 documents that no rule had been written for, and tried on 53 others.
"""


def refunded(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on refunds; a denial for some cases gives way where another sentence grants them in others."""
    held = tuple(one for one in found if not _OTHERS_REFUND.search(one.saying.text))
    held = tuple(one.heavier(NAMED) if _is_named(one, question, held) else one for one in held)
    held = tuple(_of_case(one, question) for one in held)
    if any(one.says is Says.NO and one.weight > SURE and _LEFT_OUT.search(one.saying.text) for one in held):
        return tuple(kept_if(one, is_meant=one.says is not Says.YES or _covers(one, question)) for one in held)
    sure = [one for one in held if one.says is Says.YES and one.weight >= SURE and not _THING.search(one.saying.text)]
    if not sure:
        return held
    is_granted = not _narrowed(question) and any(_GRANTED.search(one.saying.text) for one in sure)
    return tuple(one for one in held if one.says is not Says.NO or not _gives_way(one, is_granted=is_granted))


def _of_case(one: Finding, question: Question) -> Finding:
    """A finding, or a denial, where a sentence leaves the very case that the question names out of refunds."""
    is_left_out = _LEFT_OUT.search(one.saying.text) is not None and _covers(one, question)
    return replace(one, says=Says.NO, weight=max(1.0, one.weight)) if is_left_out else one


def _covers(one: Finding, question: Question) -> bool:
    """Whether a sentence is of the case that the question names, by two of its words at least."""
    case = {word for word in question.focus if not word.startswith(_REFUND)}
    return len(case & stems(one.saying.text)) > 1


def _is_named(one: Finding, question: Question, found: tuple[Finding, ...]) -> bool:
    """Whether a refund is granted in the very case that the question names, of which no denial speaks."""
    if one.says is not Says.YES:
        return False
    denied = frozenset[str]().union(*(stems(other.saying.text) for other in found if other.says is Says.NO))
    case = {word for word in question.focus if not word.startswith(_REFUND)} & stems(one.saying.text)
    return len(case - denied) > 1


def _narrowed(question: Question) -> bool:
    """Whether the question is of more than money back: of what was paid for, or how."""
    return any(not word.startswith(_REFUND) for word in question.focus)


def _gives_way(one: Finding, *, is_granted: bool) -> bool:
    """Whether a denial is for some cases only, beside a refund that is granted in others."""
    text = one.saying.text
    if _ALL_FINAL.search(text) and not _BUT_AT_FIRST.search(text):
        return False
    return is_granted or _SOME_REFUND.search(text) is not None


def shared(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on who is given data; a promise for some data weighs less, and says nothing beside "we share"."""
    return _in_part(question, tuple(kept_if(one, is_meant=is_given(one)) for one in found))


def _in_part(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    is_done = any(one.says in (Says.YES, Says.OPT_OUT) and one.weight >= SURE for one in found)
    return tuple(_shared(one, question, is_done=is_done) for one in named_first(question, found))


def sold(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on the sale of data; what is said of goods, or of others who sell, says nothing."""
    held = tuple(kept_if(one, is_meant=one.says is Says.WAY_OUT or _is_sold(one)) for one in found)
    return _in_part(question, held)


def _is_sold(one: Finding) -> bool:
    """Whether a sentence is of the provider selling data."""
    text = one.saying.text
    if _TOLD_NOT_TO.search(text[one.saying.start :]):
        return False
    word = _SELLING.search(text, one.start)
    if word and _OTHERS_SELL.search(text[: word.start()]):
        return False
    if _OF_THEM.search(text, one.start, one.end):
        return _KNOWN.search(text, 0, one.start) is not None or _KNOWN.search(one.saying.previous) is not None
    before = one.saying.previous if _POINTS_BACK.search(text) else ""
    return _OF_DATA.search(f"{text} {one.saying.heading} {before}") is not None


def _shared(one: Finding, question: Question, *, is_done: bool) -> Finding:
    if one.says not in (Says.NO, Says.CONSENT):
        return one
    if _BUT_AS_TOLD.search(one.saying.text, one.saying.start):
        return _but_as_told(one, question)
    if _ELSE.search(one.saying.text):
        return kept_if(one, is_meant=_ELSE.search(question.words.lower()) is not None)
    of_one = _OF_ONE.search(one.saying.text)
    if of_one and not _names_same(question, of_one[0]):
        return kept_if(one, is_meant=False)
    denied = _UNLESS.split(one.saying.text[max(0, one.start - BEFORE) :], maxsplit=1)[0]
    is_of_these = question.matter == AT_ALL and _THESE.search(denied) is not None
    if is_of_these or ((named := _DATUM.search(denied)) and not _names_same(question, named[0])):
        return kept_if(one, is_meant=False)
    part = _THIS.search(denied)
    if part is None or _names_same(question, part[0]):
        return one
    return kept_if(one, is_meant=False) if is_done else one.heavier(OF_PART)


def _but_as_told(one: Finding, question: Question) -> Finding:
    """A promise that holds except as told elsewhere: of giving at large a yes, of selling still a promise."""
    if question.matter == AT_ALL:
        return replace(one, says=Says.YES, weight=SURE)
    return one if question.matter == OF_SALE else kept_if(one, is_meant=False)


def _names_same(question: Question, part: str) -> bool:
    """Whether the question itself asks after the part."""
    asked = set(_WORD.findall(question.words.lower())) - _AT_LARGE
    return not asked.isdisjoint(_WORD.findall(part))


def mailed(_: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on advertising that is sent; only that none is sent denies it, not that data is used for none."""
    return tuple(kept_if(one, is_meant=one.says is not Says.NO or _is_unsent(one)) for one in found)


def _is_unsent(one: Finding) -> bool:
    text = one.saying.text
    return _NOT_SENT.search(text) is not None and not _SENT_BY_YOU.search(text[one.saying.start :])


def told_of(_: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on whether people are told of changes; those last that do not say that somebody is told.

    A hope to tell them gives way to a right not to.
    """
    is_reserved = any(one.says is Says.NO and _RESERVED.search(one.saying.text) for one in found)
    told = (_told(one) for one in found)
    return tuple(_hedged(one) if is_reserved and one.says is Says.YES else one for one in told)


def _hedged(one: Finding) -> Finding:
    return one.heavier(UNTOLD) if _HEDGED.search(one.saying.text) else one


def _told(one: Finding) -> Finding:
    if one.says is Says.NO and (_NOT_SILENT.search(one.saying.text) or _ONLY_MAY.search(one.saying.text)):
        return kept_if(one, is_meant=False)
    if one.says is Says.NO and _SMALL.search(one.saying.text):
        return one.heavier(OF_PART)
    if one.says is not Says.YES:
        return one
    if _NOT_TOLD.search(one.saying.text) or _ONLY_MAY.search(one.saying.text):
        return kept_if(one, is_meant=False)
    return one if _TELLS_YOU.search(one.saying.text) else one.heavier(UNTOLD)
