"""Whether a text that a page gave becomes a version: seen often enough, for long enough, beside what came before.

A change has to be seen twice. A text that seems no whole version of the document has to be seen more often and for
longer, and so has one that was recorded before and comes back. A page that goes back and forth has to show a text once
more for each time that it did, and is trusted again bit by bit when it keeps still.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from smallprint.model.document import Document
from smallprint.model.watched import Candidate, Doubt, Restlessness

ENOUGH: dict[Doubt, tuple[int, timedelta]] = {
    Doubt.CHANGED: (2, timedelta(0)),
    Doubt.ONLY_MARKS: (2, timedelta(0)),
    Doubt.CAME_BACK: (3, timedelta(days=1)),
    Doubt.LOST_MOST: (3, timedelta(days=2)),
    Doubt.NOT_SELECTED: (3, timedelta(days=2)),
    Doubt.OTHER_LANGUAGE: (4, timedelta(days=7)),
    Doubt.OTHER_PAGE: (4, timedelta(days=7)),
}
"""At how many looks in a row, and over how long, a text has to be seen. Not measured but chosen: an outage or a wrong
deployment is mended within two days, a wrong language or a moved page within a week; a page that a load balancer gives
in two editions shows one of them three times in a row every fourth time, so that `flips` is added to the looks."""
MOST_LOOKS = 12
"""However restless a page is, a text that is seen so often in a row is a version: six days, at two looks a day."""
RESTLESS = 6
"""A page that gives another text at each look (a quotation of the day among the terms) is recorded as it is at every
sixth look, and more seldom the more restless it has been."""
CALM = 6
"""After so many looks at the same text a page counts as half as restless."""


class Step(StrEnum):
    """What follows from a look at a page's text."""

    UNCHANGED = "unchanged"
    HELD = "held"
    RECORDED = "recorded"


@dataclass(frozen=True, slots=True)
class Sight:
    """A text beside what is known: whether it is the last version, whether it has its words, whether they are older.

    `doubt` is what the text itself gives, in words `reason`; `is_again`: it is what was seen at the look before.
    """

    text: str
    is_same: bool = False
    is_first: bool = False
    has_same_words: bool = False
    has_known_words: bool = False
    is_again: bool = False
    doubt: Doubt | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """What is done with a text, what waits from now on, and how restless the page is.

    `is_hurried`: the next look should come soon, because it may settle the matter.
    """

    step: Step
    candidate: Candidate | None
    restlessness: Restlessness
    is_hurried: bool = False


def decide(
    document: Document, sight: Sight, candidate: Candidate | None, restlessness: Restlessness, *, at: datetime
) -> Decision:
    """What is done with a text that was seen at a moment, given what waited until then."""
    if sight.is_same:
        return Decision(Step.UNCHANGED, None, _after_same(candidate, restlessness))
    if sight.is_first and sight.doubt is None:
        return Decision(Step.RECORDED, None, restlessness)
    held = _held(document, sight, candidate, at)
    restless = _after_other(held, candidate, restlessness, is_again=sight.is_again)
    if _is_enough(held, restless):
        return Decision(Step.RECORDED, None, restless)
    is_new = held.looks == 1 and held.doubt is not Doubt.ONLY_MARKS
    return Decision(Step.HELD, held, restless, is_hurried=is_new and not restless.flips)


def doubt_of(sight: Sight) -> Doubt:
    """Why a text that is not the last version waits."""
    if sight.doubt is not None:
        return sight.doubt
    if sight.has_same_words:
        return Doubt.ONLY_MARKS
    return Doubt.CAME_BACK if sight.has_known_words else Doubt.CHANGED


def _held(document: Document, sight: Sight, candidate: Candidate | None, at: datetime) -> Candidate:
    """The text as it waits from now on."""
    doubt = doubt_of(sight)
    unlike = candidate.unlike + 1 if candidate else 1
    if candidate is not None and sight.is_again:
        looks = candidate.looks + 1
        return replace(
            candidate, text=sight.text, doubt=doubt, reason=sight.reason, seen_at=at, looks=looks, unlike=unlike
        )
    return Candidate(document, sight.text, doubt, at, at, unlike=unlike, reason=sight.reason)


def _is_enough(held: Candidate, restlessness: Restlessness) -> bool:
    looks, span = ENOUGH[held.doubt]
    if held.doubt in {Doubt.CHANGED, Doubt.CAME_BACK}:
        looks = min(MOST_LOOKS, looks + restlessness.flips)
    if held.looks >= looks and held.seen_at - held.since >= span:
        return True
    return held.doubt is Doubt.CHANGED and held.unlike >= RESTLESS * (1 + restlessness.flips // RESTLESS)


def _after_same(candidate: Candidate | None, restlessness: Restlessness) -> Restlessness:
    """How restless a page is that shows the last version."""
    if candidate is not None and candidate.doubt in {Doubt.CHANGED, Doubt.CAME_BACK}:
        return Restlessness(restlessness.flips + 1)
    if restlessness.calm + 1 >= CALM:
        return Restlessness(restlessness.flips // 2)
    return Restlessness(restlessness.flips, restlessness.calm + 1) if restlessness.flips else restlessness


def _after_other(
    held: Candidate, candidate: Candidate | None, restlessness: Restlessness, *, is_again: bool
) -> Restlessness:
    """How restless a page is that shows another text than the last version."""
    is_turn = not is_again if candidate else held.doubt is Doubt.CAME_BACK
    if held.doubt is Doubt.ONLY_MARKS or not is_turn:
        return replace(restlessness, calm=0)
    return Restlessness(restlessness.flips + 1)
