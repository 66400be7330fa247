"""When a page is asked for next: after it gave its document, after it failed, and before a second look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from random import Random

from smallprint.errors import BlockedError, FetchError, GoneError, SourceError
from smallprint.extract.challenge import REFUSALS, Failure


class Kind(StrEnum):
    """What a failure calls for: another try soon, leaving the site alone for long, or little hope."""

    PASSING = "passing"
    REFUSED = "refused"
    GONE = "gone"


GONE = frozenset({Failure.NOT_FOUND, Failure.REDIRECT_STUB})
UNWANTED = frozenset({"blocked", "status 429", *(failure.value for failure in REFUSALS)})
"""Causes that are a site's wish to be left alone: it is, even where somebody asks for a look at every page."""
FIRST: dict[Kind, timedelta] = {
    Kind.PASSING: timedelta(minutes=15),
    Kind.REFUSED: timedelta(hours=12),
    Kind.GONE: timedelta(days=1),
}
"""How long after its first failure a page is asked for again; twice as long after each further one. Chosen so that an
outage of an hour costs three requests, and a site that does not want us is asked twice on the first day."""
LONGEST = timedelta(days=7)
"""No page is forgotten: a failing one is asked for once a week at least, unless its site says otherwise."""
LONGEST_ASKED = timedelta(days=30)
"""A site that wants to be left alone for longer than this is asked after it nevertheless."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a page did not give its document: in one plain word or two, and what that calls for."""

    cause: str
    kind: Kind
    retry_after: float | None = None
    message: str = ""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often pages are looked at: `every` so long, and `again` after a change that waits for its second look.

    `jitter` is the share by which each wait is longer or shorter, so that pages declared together drift apart.
    """

    every: timedelta = timedelta(hours=12)
    again: timedelta = timedelta(minutes=30)
    jitter: float = 0.1


def after_success(at: datetime, rhythm: Rhythm, chance: Random, *, is_hurried: bool = False) -> datetime:
    """When a page that gave its document is looked at next."""
    return at + _jittered(min(rhythm.again, rhythm.every) if is_hurried else rhythm.every, rhythm, chance)


def after_failure(at: datetime, trouble: Trouble, failures: int, rhythm: Rhythm, *, chance: Random) -> datetime:
    """When a page that failed `failures` times in a row is asked for next."""
    longest = max(LONGEST, rhythm.every)
    wait = min(FIRST[trouble.kind] * 2 ** min(failures - 1, 16), longest)
    if trouble.kind is Kind.PASSING:
        wait = min(wait, max(rhythm.every, FIRST[Kind.PASSING]))
    due = at + _jittered(wait, rhythm, chance)
    asked = timedelta(seconds=min(max(trouble.retry_after or 0.0, 0.0), LONGEST_ASKED.total_seconds()))
    return max(due, at + asked)


def trouble_of(error: SourceError) -> Trouble:
    """What a failure to get or to read a page calls for."""
    if isinstance(error, GoneError):
        return Trouble("gone", Kind.GONE, error.retry_after, error.message)
    if isinstance(error, BlockedError):
        return Trouble("blocked", Kind.REFUSED, error.retry_after, error.message)
    if isinstance(error, FetchError):
        kind = Kind.PASSING if error.retryable else Kind.GONE
        return Trouble(_cause(error.status), kind, error.retry_after, error.message)
    return Trouble("unreadable", Kind.GONE, message=error.message)


def _cause(status: int | None) -> str:
    """In a word or two, how an address answered that gave no page."""
    if status is None:
        return "no answer"
    if status < 300:
        return "no page"
    return "redirects" if status < 400 else f"status {status}"


def wrong_page(failure: Failure) -> Trouble:
    """What a page that holds no terms calls for."""
    kind = Kind.REFUSED if failure in REFUSALS else Kind.GONE if failure in GONE else Kind.PASSING
    return Trouble(failure.value, kind)


def _jittered(wait: timedelta, rhythm: Rhythm, chance: Random) -> timedelta:
    return wait * (1 + chance.uniform(-rhythm.jitter, rhythm.jitter))
