"""Who a rule on disputes or liability is for: private people or businesses, some countries or all, arbiter or court."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from smallprint.judge.answer.finding import Finding
from smallprint.judge.answer.matter import Says
from smallprint.judge.answer.matters import seats
from smallprint.judge.answer.scope import aim, fits
from smallprint.model.answer import Question, Region

BINDING = 0.8
"""From this weight on a finding speaks of arbitration itself; lighter ones only of courts."""
EXEMPT = 1.0
"""A denial heavier than this says that arbitration does not apply."""
BESIDE, ORDERS = -0.4, -0.2
"""What it adds that a court is for what stands beside a dispute: an arbiter's appointment, orders alone."""
_NO_PLACE = re.compile(seats.NO_PLACE)
_PLACE = re.compile(seats.PLACE)
_ABOUT_ARBITRATION = re.compile(seats.ABOUT_ARBITRATION)
_ONLY_ORDERS = re.compile(seats.ONLY_ORDERS)
_CLAUSES = re.compile(seats.CLAUSES)
_OF_DATA = re.compile(seats.OF_DATA)
_GIVES = re.compile(seats.GIVES)
_GOVERNS = re.compile(seats.GOVERNS)
_OF_PEOPLE = re.compile(
    r"\b(?:if|when|where|unless) you(?:'re| are| live| reside| have your)\b"
    r"|\b(?:residents?|residing|reside|consumers?|europe\w*|eea|eu|e\.u\.|uk"
    r"|outside|country|countries|citizens?|merchants?|business users?|children|minors)\b"
)
_OF_SOME = re.compile(r"\bprohibited by law\b|\bin that jurisdiction\b|\b(?:opt(?:ed)? out|not yet filed|amendment)\b")
_FOR_BUSINESS = re.compile(
    r"\bif you(?:'re| are)? (?:\w+ ){0,5}(?:on behalf of|an? (?:business|compan|organi|corporat|entity)"
    r"|not a consumer|business user)"
    r"|\bfor (?:all )?(?:business|commercial|corporate|professional) (?:users?|customers?|account)"
    r"|\bbusiness (?:users?|customers?) (?:and organi[sz]ations )?only\b"
    r"|\b(?:if|where|when) (?:the )?(?:customer|user|client|buyer) (?:is|acts as) (?:a |an )?"
    r"(?:merchant|trader|entrepreneur|business|professional|legal entity)"
    r"|\b(?:with|by|of|from|to) business (?:users|customers)\b"
    r"|\b(?:merchants|traders|entrepreneurs|business customers)\b[^.;]{0,40}\b(?:only|within the meaning)"
)
_BUSINESS = re.compile(
    r"\b(?:our|we|us|compan(?:y|ies)|business(?:es)?|studio|firm|shop|store|startup|organi[sz]ations?|publishers?|advertisers?|developers?|universit\w+|agency|clients?|professional\w*|commercial\w*|merchants?|sellers?|school)\b"
)


def private(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings without those for businesses only, unless a business asks."""
    if _BUSINESS.search(question.words.lower()):
        return found
    return tuple(one for one in found if not _is_for_business(one))


def _is_for_business(found: Finding) -> bool:
    return any(_FOR_BUSINESS.search(text) for text in (found.saying.heading, found.saying.text[: found.end]))


def seat(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings whose value is a place, or says that none is needed."""
    return tuple(one for one in private(question, found) if one.value is None or _is_place(one))


def bench(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings whose value is a court or a place: what decides the dispute before what gives orders beside it."""
    courts = (one for one in seat(question, found) if not _CLAUSES.search(one.saying.text))
    return tuple(one.heavier(_beside(one)) for one in courts)


def governing(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on the law of the terms, without laws that are named for what they give people or ask of firms."""
    return tuple(one for one in private(question, found) if one.value is None or _is_governing(one))


def _is_governing(one: Finding) -> bool:
    start, end = one.value or (one.start, one.end)
    if _GIVES.match(one.saying.text, end):
        return False
    around = f"{one.saying.text[:start]} {one.saying.text[end:]}"
    return _GOVERNS.search(around) is not None or not _OF_DATA.search(around)


def _beside(one: Finding) -> float:
    text = one.saying.text
    return BESIDE * bool(_ABOUT_ARBITRATION.search(text)) + ORDERS * bool(_ONLY_ORDERS.search(text))


def _is_place(one: Finding) -> bool:
    start, end = one.value or (one.start, one.end)
    folded = one.saying.text[start:end]
    if _NO_PLACE.search(folded):
        return False
    named = one.saying.into_ink(start, end).cut(one.saying.ink)
    return (
        _PLACE.search(folded) is not None
        or any(word[:1].isupper() for word in named.split())
        or start < one.saying.start
    )


def forum(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on whether an arbiter or a court decides, as they are for who asks.

    Where arbitration binds, what is said of courts gives way; where it is for others only, who asks is free of it.
    """
    mine = _as_a_rule(private(question, found))
    exempt = tuple(
        one for one in mine if one.weight > EXEMPT and one.says is Says.NO and fits(one.saying, question.asker)
    )
    if exempt and question.matter == "arbitration" and question.asker.region is not None:
        return exempt
    binding = [one for one in mine if one.weight >= BINDING and one.says is not Says.WAY_OUT]
    if any(fits(one.saying, question.asker) for one in binding) and not _is_free(question, binding):
        return tuple(one for one in mine if one.weight >= BINDING)
    freed = (_freed(one, question) for one in mine)
    return tuple(one for one in freed if one.weight < BINDING or one.says is Says.NO)


def _as_a_rule(found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings; where arbitration binds, that some claims are spared is an exception, unless some people are."""
    denied = {one.saying for one in found if _denies(one)}
    if not any(_affirms(one) and one.saying not in denied for one in found):
        return found
    return tuple(one for one in found if not _denies(one) or _spares_people(one))


def _affirms(one: Finding) -> bool:
    return one.says in (Says.YES, Says.OPT_OUT) and one.weight >= BINDING


def _denies(one: Finding) -> bool:
    return one.says is Says.NO and one.weight >= BINDING


def _spares_people(one: Finding) -> bool:
    return _OF_PEOPLE.search(one.saying.text) is not None and not _OF_SOME.search(one.saying.text)


def _is_free(question: Question, binding: Sequence[Finding]) -> bool:
    """Whether a European is left out of what binds others: nothing names Europe, and something names others only."""
    if question.matter != "arbitration" or question.asker.region not in (Region.EUROPE, Region.UNITED_KINGDOM):
        return False
    mine = [one for one in binding if fits(one.saying, question.asker)]
    return len(mine) < len(binding) and all(aim(one.saying, question.asker) <= 0 for one in mine)


def _freed(found: Finding, question: Question) -> Finding:
    """A finding that binds others, as one by which who asks is free."""
    if found.weight < BINDING or question.matter != "arbitration" or fits(found.saying, question.asker):
        return found
    return replace(found, says=Says.NO, rule=replace(found.rule, says=Says.NO, is_for_all=True))
