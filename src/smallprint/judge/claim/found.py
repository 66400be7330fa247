"""What a claim was found to be: the judgement with the clauses under it and why, before it is told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from smallprint.judge.answer.quoting import quotation_in
from smallprint.judge.claim.nearest import Near
from smallprint.model.answer import Gap, GapKind, Quotation
from smallprint.model.statement import Judgement
from smallprint.read.plain import plain

AT_ALL = 0.1
"""A sentence that carries less of a claim's words is not near it at all."""


class Reason(StrEnum):
    """Why, in words that stand before the place: "says the same (§10.2)"."""

    SAME = "says the same"
    STRICTER = "promises more than that"
    OTHERWISE = "says otherwise"
    DONE = "lets it be done"
    DENIED = "denies it"
    OPT_OUT = "does it unless people opt out"
    ON_REQUEST = "does it with consent, and the claim leaves no exception"
    NO_CHOICE = "lets it be done and offers no such choice"
    CHOICE_FOR_SOME = "gives the choice to some only"
    FOR_SOME = "promises it to some only"
    OTHER_DATA = "permits it with data that the claim takes in"
    ELSEWHERE = "permits it for some whom the claim takes in"
    OTHER_PURPOSES = "serves other purposes too"
    COULD_COVER = "has words wide enough to cover it, and no such promise"
    DISCLAIMED = "answers for nothing there, and promises nothing"
    OTHERS = "binds others, or other data, and not so much"
    LICENSED = "takes a licence for just that"
    GUARDED = "promises something of the kind, and not so much"
    LICENCE = "takes a licence that could cover it, and no such promise is made"
    EXCEPTION = "makes an exception"
    PERIOD = "gives another period"
    NO_PERIOD = "gives no such period"
    SOFTER = "promises it by halves"
    PARTLY = "deals with it and does not say so much"
    NOTHING = "no clause bears on it"
    UNREAD = "no clause that could be read bears on it"


@dataclass(frozen=True, slots=True)
class Found:
    """A judgement with its reason, the words under it, best first, and what stays open."""

    judgement: Judgement
    reason: Reason
    evidence: tuple[Quotation, ...] = ()
    gaps: tuple[Gap, ...] = ()


def quotations(near: Iterable[Near]) -> tuple[Quotation, ...]:
    """The sentences near a claim, quoted around its words."""
    return tuple(quotation_in(one.saying, one.start, one.end) for one in near)


def near_gaps(near: Iterable[Near]) -> tuple[Gap, ...]:
    """Sentences near a claim on which nothing bears, as far as they have a word of it."""
    return tuple(Gap(GapKind.NEAR, one) for one in quotations(one for one in near if one.share >= AT_ALL))


def text_of(quotation: Quotation) -> str:
    """A quotation's words, folded."""
    return plain(quotation.words)
