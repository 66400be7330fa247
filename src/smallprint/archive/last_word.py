"""What counts of a change by the last word on it: a person's where one says something, else the program's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from smallprint.archive.change_pages import Place, change_page
from smallprint.archive.log import LogEntry, is_as_severe
from smallprint.archive.people_changes import SaidBy, entry_at, fits
from smallprint.model.correction import JUDGING, Correction, Mark
from smallprint.model.meaning import Severity
from smallprint.store.base import Store, Wanted

__all__ = ["News", "NewsPage", "Spoken", "news_page", "spoken", "spoken_of"]

ROUNDS = 50
"""So many times a page is filled up where what stands elsewhere by a person's word is left out of it."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """How severe a change is by the last word on it, `none` where it does not matter, and how severe it was before.

    `turned_at` is when a person's word last made a difference; None: none ever did. `by` is the last word of a person;
    that the program's finding stands after all is one too.
    """

    severity: Severity
    before: tuple[Severity, ...] = ()
    turned_at: datetime | None = None
    by: Correction | None = None


@dataclass(frozen=True, slots=True)
class News:
    """A change among those that are asked for: by the last word on it, and when it last was news.

    `is_gone`: it was among them, and is not any more by a person's word.
    """

    entry: LogEntry
    spoken: Spoken
    at: datetime
    is_gone: bool = False

    @property
    def place(self) -> Place:
        """Where it stands among the others, newest first."""
        version = self.entry.version
        return Place(self.at, version.document.id, version.number)


@dataclass(frozen=True, slots=True)
class NewsPage:
    """Some news, newest first, and the place behind which the next page begins, None where there is none."""

    news: tuple[News, ...]
    next: Place | None


def spoken(found: Severity, said: Iterable[Correction]) -> Spoken:
    """The last word on a change that the program finds so severe; what people say comes oldest first."""
    severity, before, turned_at, by = found, [], None, None
    for one in said:
        if one.mark not in JUDGING:
            continue
        by, meant = one, _meant(one, found)
        if meant is not severity:
            before.append(severity)
            severity, turned_at = meant, one.at
    return Spoken(severity, tuple(before), turned_at, by)


def spoken_of(entry: LogEntry, said: SaidBy) -> Spoken:
    """The last word on a recorded change."""
    held = said.get((entry.version.document, entry.version.number))
    return spoken(_found(entry), held.all if held else ())


def news_page(
    store: Store, wanted: Wanted, said: SaidBy, *, behind: Place | None, now: datetime, is_all: bool = False
) -> NewsPage:
    """The changes that matter by the last word on them, newest first: each stands where it last was news.

    That is when it was recorded, or when a person's word brought it in, took it out, or made it more or less severe.
    What is gone stands among them and is not counted: whoever takes fifty out leaves a page as full as it was.
    """
    turned = {(one.entry.version.document, one.entry.version.number): one for one in _turned(store, said)}
    more = [one for each in turned.values() if (one := _among(each, wanted, is_all=is_all)) is not None]
    ahead = [one for one in more if behind is None or one.place < behind]
    found: list[News] = []
    at = behind
    for _ in range(ROUNDS):
        page = change_page(store, wanted, behind=at, now=now, is_all=is_all)
        left = (one for one in page.entries if (one.version.document, one.version.number) not in turned)
        found += [News(one, spoken_of(one, said), one.version.fetched_at) for one in left]
        at = page.next
        if at is None or len(found) >= wanted.limit:
            break
    ahead = [one for one in ahead if at is None or one.place > at]
    merged = sorted((*found, *ahead), key=lambda one: one.place, reverse=True)
    shown = tuple(_first(merged, wanted.limit))
    return NewsPage(shown, shown[-1].place if len(merged) > len(shown) else at)


def _first(news: Iterable[News], most: int) -> Iterator[News]:
    """The first of these: so many that are there, and what is gone before the last of them."""
    for one in news:
        yield one
        most -= not one.is_gone
        if most == 0:
            return


def _turned(store: Store, said: SaidBy) -> Iterator[News]:
    """The changes to which a person's word made a difference."""
    for (document, number), held in said.items():
        is_judged = any(one.mark in JUDGING for one in held.all)
        entry = entry_at(store, document, number) if is_judged else None
        if entry is None:
            continue
        last = spoken(_found(entry), held.all)
        if last.turned_at is not None:
            yield News(entry, last, max(last.turned_at, entry.version.fetched_at))


def _among(one: News, wanted: Wanted, *, is_all: bool) -> News | None:
    """The same among these, None where it never was one of them."""

    def is_in(severity: Severity) -> bool:
        is_told = severity is not Severity.NONE or (is_all and is_as_severe(severity, wanted.severity))
        return is_told and fits(one.entry, wanted, severity)

    if is_in(one.spoken.severity):
        return one
    return News(one.entry, one.spoken, one.at, is_gone=True) if any(map(is_in, one.spoken.before)) else None


def _found(entry: LogEntry) -> Severity:
    """How severe the program finds a change."""
    return entry.assessment.severity if entry.assessment is not None and entry.matters else Severity.NONE


def _meant(one: Correction, found: Severity) -> Severity:
    """How severe a change is by a person's mark."""
    if one.mark is Mark.SUBSTANTIVE:
        return Severity(one.value)
    return Severity.NONE if one.mark is Mark.NOISE else found
