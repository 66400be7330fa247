"""The recorded changes page by page: each exactly once, also where many were recorded at the same moment."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from smallprint.archive.log import LogEntry, entry_of, entry_set_aside, set_aside
from smallprint.archive.versions import parse_moment
from smallprint.errors import UsageError
from smallprint.store.base import Assessed, Store, Wanted

INSTANT = timedelta(microseconds=1)
FIRST = datetime.min.replace(tzinfo=UTC)
SIGN = "|"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where an entry stands in the list of all, newest first: no two have the same place."""

    at: datetime
    document: str
    number: int

    def __str__(self) -> str:
        return SIGN.join((self.at.isoformat(), str(self.number), self.document))


@dataclass(frozen=True, slots=True)
class ChangePage:
    """Some entries, newest first, and the place behind which the next page begins, None where there is none."""

    entries: tuple[LogEntry, ...]
    next: Place | None


def place_of(entry: LogEntry) -> Place:
    """Where an entry stands."""
    return Place(entry.version.fetched_at, entry.version.document.id, entry.version.number)


def parse_place(words: str) -> Place:
    """The place that is meant; a moment alone is the place before which everything older stands.

    UsageError: the words name no place.
    """
    moment, _, rest = words.partition(SIGN)
    number, _, document = rest.partition(SIGN)
    if rest and not (number.isascii() and number.isdecimal() and len(number) < 10):
        raise UsageError(f"{words!r} is no place in the list", hint="give what `next` gave")
    return Place(parse_moment(moment, is_end=False), document, int(number or 0))


def change_page(
    store: Store, wanted: Wanted, *, behind: Place | None, now: datetime, is_all: bool = False
) -> ChangePage:
    """The entries behind a place, at most `wanted.limit` of them: those that matter, or `is_all` every one.

    Nothing is recorded later than `now`. The same entries are asked for page after page as long as nothing is written.
    """
    until = min(moment for moment in (wanted.until, behind.at if behind else None, now) if moment)
    asked = replace(wanted, until=until, limit=0)
    kinds = (True, False) if is_all else (True,)
    newest = [one for kind in kinds for one in _newest(store, replace(asked, substantive=kind), wanted.limit)]
    found = sorted((one for one in newest if behind is None or place_of(one) < behind), key=place_of, reverse=True)
    if is_all:
        oldest = found[wanted.limit].version.fetched_at if len(found) > wanted.limit else asked.since
        aside = (entry_set_aside(version) for version in set_aside(store, replace(asked, since=oldest)))
        found.extend(one for one in aside if behind is None or place_of(one) < behind)
        found.sort(key=place_of, reverse=True)
    shown = tuple(found[: wanted.limit])
    return ChangePage(shown, place_of(shown[-1]) if len(found) > wanted.limit else None)


def _newest(store: Store, asked: Wanted, limit: int) -> list[LogEntry]:
    """The newest changes up to a moment: all of that moment, more than `limit` before it, and all of any moment told.

    A moment's are told whole, since the store's order leaves variants of a document where they happen to be.
    """
    assert asked.until is not None
    if asked.since and asked.until < asked.since:
        return []
    found = _of_moment(store, asked, asked.until)
    if asked.until - FIRST < INSTANT:
        return list(map(entry_of, found))
    before = store.assessed(replace(asked, until=asked.until - INSTANT, limit=limit + 1))
    if len(before) > limit:
        last = before[-1].version.fetched_at
        before = [one for one in before if one.version.fetched_at > last]
        before += _of_moment(store, asked, last)
    return [entry_of(one) for one in (*found, *before)]


def _of_moment(store: Store, asked: Wanted, moment: datetime) -> list[Assessed]:
    return store.assessed(replace(asked, since=moment, until=moment))
