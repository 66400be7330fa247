"""Older versions of a watched document, from an archive of the web: read as its pages are, and recorded in their order.

Versions have their numbers for good, so that only what comes behind the last recorded one is taken: all of the past
where nothing is recorded yet, else the time since. Nobody is told of what was taken in this way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol, TypeAlias

from smallprint.archive.record import Recorder, is_recorded, is_same, name_of, recorder
from smallprint.archive.reextract import Reader
from smallprint.errors import FetchError, SourceError
from smallprint.model.alert import Unseen
from smallprint.model.document import Cause, Document, Standing, Version
from smallprint.model.snapshot import Snapshot
from smallprint.model.source import Source
from smallprint.model.watched import Watched
from smallprint.source.wayback import Memento
from smallprint.store.base import Look, Made, NewVersion, Store
from smallprint.watch.keep import Keeper
from smallprint.watch.notify import enqueue


class Past(Protocol):
    """Where older versions of pages are had, as source/wayback.py does."""

    def listed(
        self, url: str, *, since: datetime | None = None, until: datetime | None = None, apart: timedelta
    ) -> tuple[Memento, ...]:
        """The mementos of a page that differ from the one before, oldest first. FetchError."""
        ...

    def fetch(self, memento: Memento, source: Source, document_id: str) -> Snapshot:
        """What a memento holds, as a snapshot of its moment. FetchError."""
        ...


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when mementos are wanted, and how far apart at least."""

    since: datetime | None = None
    until: datetime | None = None
    apart: timedelta = timedelta(days=7)


@dataclass(slots=True)
class BackfillReport:
    """What the past gave: `recorded` versions, `refused` moments with the reason, and how many were the same.

    `older` is how many moments lie before what is recorded already, and were left out for that.
    """

    recorded: list[Version] = field(default_factory=list)
    refused: list[tuple[datetime, str]] = field(default_factory=list)
    same: int = 0
    older: int = 0


Told: TypeAlias = Callable[[Version | tuple[datetime, str]], None]
"""Called with each version as it is recorded, and with each moment that gave none, and why."""


@dataclass(frozen=True, slots=True)
class Backfill:
    """Fills in the past of watched documents in a store: where it is had, by what it is read, where it is kept."""

    store: Store
    past: Past
    keeper: Keeper
    read: Reader
    now: Callable[[], datetime]
    told: Told = lambda _: None

    def of(self, watched: Watched, span: Span) -> BackfillReport:
        """Record what the past gives of a document; it may be ended at any moment, and goes on where it was.

        FetchError: the archive of the web lists nothing, or does not answer. ConflictError: another process watches.
        StoreError: ours cannot be written.
        """
        report = BackfillReport()
        document = watched.document
        with self.store.watching():
            self.keeper.tidy()
            enqueue(self.store, self.now)
            known = recorder(self.store, document)
            for at, mementos in self._moments(watched, span, known.last, report):
                self._take(watched, known, at, mementos, report=report)
        return report

    def _moments(
        self, watched: Watched, span: Span, last: Version | None, report: BackfillReport
    ) -> Iterator[tuple[datetime, list[Memento]]]:
        """The moments at which a page was another one, each with what every page was then; what is older is counted."""
        sources = watched.declaration.sources
        lists = [self.past.listed(one.url, since=span.since, until=span.until, apart=span.apart) for one in sources]
        for at in sorted({memento.at for each in lists for memento in each}):
            held = [_latest(each, at) for each in lists]
            if last is not None and at <= last.fetched_at:
                report.older += 1
            elif all(held):
                yield at, [one for one in held if one is not None]

    def _take(
        self, watched: Watched, known: Recorder, at: datetime, mementos: Sequence[Memento], *, report: BackfillReport
    ) -> None:
        """What the pages were at a moment, read and recorded, or told why it is not."""
        document = watched.document
        sources = self._sources(watched, at)
        try:
            pages = [
                self.past.fetch(memento, source, document.id) for memento, source in zip(mementos, sources, strict=True)
            ]
            found = self.read(pages, sources)
        except FetchError as error:
            if error.retryable:
                raise
            self._refuse(at, error.message, report)
            return
        except SourceError as error:
            self._refuse(at, error.message, report)
            return
        reason = found.refused.value if found.refused else "" if found.text.strip() else "empty-shell"
        if not reason and is_same(known.last, found.text):
            report.same += 1
            return
        verdict = None if reason else known.standing(found.text, at)
        if verdict is None or verdict.standing is not Standing.USABLE:
            self._refuse(at, verdict.reason if verdict else reason, report)
            return
        self._record(document, known, found.text, at, pages=pages, report=report)

    def _sources(self, watched: Watched, at: datetime) -> tuple[Source, ...]:
        """By what the pages of a moment are read: what was declared then for the same addresses, else what is now."""
        now = watched.declaration.sources
        for each in self.store.past_declarations(watched.document):
            is_then = each.valid_until is not None and at < each.valid_until
            if is_then and [one.url for one in each.sources] == [one.url for one in now]:
                return each.sources
        return now

    def _record(
        self,
        document: Document,
        known: Recorder,
        text: str,
        at: datetime,
        *,
        pages: Sequence[Snapshot],
        report: BackfillReport,
    ) -> None:
        with self.keeper.writing():
            seen = known.last.number if known.last else None
            snapshots = tuple(self.keeper.keep(document, pages, ()))
            new: NewVersion = known.accept(text, at, cause=Cause.AMENDED, origin=name_of(snapshots))
            made = (Made(new, tuple(one.place for one in snapshots)),)
            waiting = self.store.candidate(document)
            self.store.keep_look(Look(document, (), snapshots, made, waiting))
            self.store.queue(Unseen(document, seen, new.version.number), ())
        report.recorded.append(new.version)
        self.told(new.version)

    def _refuse(self, at: datetime, reason: str, report: BackfillReport) -> None:
        report.refused.append((at, reason))
        self.told((at, reason))


def is_empty(store: Store, document: Document) -> bool:
    """Whether nothing is recorded of a document yet, so that all of its past can be taken."""
    return not is_recorded(store, document)


def _latest(mementos: Sequence[Memento], at: datetime) -> Memento | None:
    """What a page was at a moment."""
    return next((one for one in reversed(mementos) if one.at <= at), None)
