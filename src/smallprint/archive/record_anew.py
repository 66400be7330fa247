"""Histories recorded anew in another archive: every snapshot read by what is known now, in the order of time.

Versions have their numbers for good, so that nothing is put between those of an archive. Where extraction improved, the
whole past of watched documents is had in a new one, and the old one stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from smallprint.archive.patience import writing
from smallprint.archive.record import Recorder, is_recorded, is_same, recorder
from smallprint.archive.reextract import Opener, Reader, Reread, read_again, sources_of
from smallprint.model.alert import Unseen
from smallprint.model.document import Document, Standing, Version
from smallprint.model.snapshot import Place
from smallprint.model.source import Declaration
from smallprint.model.watched import KeptSnapshot, Watched
from smallprint.store.base import Look, Made, Store
from smallprint.text.recorded import recorded_text

Copy: TypeAlias = Callable[[Mapping[str, int]], None]
"""Has the files of snapshots in the new archive too, each up to so many bytes."""


@dataclass(slots=True)
class AnewReport:
    """What became of histories: `read` versions were read again, of which `recorded` were recorded.

    `same` are as the one before now; `older` lie before what the new archive holds; `refused` hold no terms by what is
    known now, and are left out. `began_elsewhere`: documents whose first versions came by import. `held` are in the new
    archive already.
    """

    read: int = 0
    recorded: list[Version] = field(default_factory=list)
    same: int = 0
    older: int = 0
    refused: list[Reread] = field(default_factory=list)
    began_elsewhere: list[Document] = field(default_factory=list)
    held: int = 0


def record_anew(
    store: Store, target: Store, services: Iterable[str] = (), *, read: Reader, opener: Opener, copy: Copy
) -> AnewReport:
    """Record the histories of watched documents, of these services or of all, in another archive.

    A document is taken whole or not at all: interrupted, it goes on with the next one. What came by import has no
    snapshots: it is imported there first. Nobody is told of what is recorded. StoreError: an archive cannot be written,
    or a snapshot is damaged. ConflictError: another process is in the way.
    """
    report, wanted = AnewReport(), tuple(services)
    with store.watching(), target.watching():
        copy(store.snapshot_ends())
        for one in store.every_watched():
            if not wanted or one.document.service_id in wanted:
                _take_document(store, target, one, report, by=_By(read, opener))
    return report


@dataclass(frozen=True, slots=True)
class _By:
    """By what snapshots are read."""

    read: Reader
    opener: Opener


def _take_document(store: Store, target: Store, one: Watched, report: AnewReport, *, by: _By) -> None:
    """Record the history of one document, unless it is there, or is to be imported first."""
    if target.snapshots(one.document):
        report.held += 1
        return
    _declare(store, target, one.declaration, one.since)
    if _is_to_be_imported(store, target, one.document):
        report.began_elsewhere.append(one.document)
        return
    _record(store, target, one.declaration, report, by=by)


def _declare(store: Store, target: Store, declaration: Declaration, since: datetime) -> None:
    """Watch a document in the new archive, as it is and was watched in the old one."""
    with writing(target):
        for past in store.past_declarations(declaration.document):
            target.declare(past, since)
        target.declare(declaration, since)


def _is_to_be_imported(store: Store, target: Store, document: Document) -> bool:
    """Whether a document began with an import that the new archive does not have."""
    if not is_recorded(store, document) or is_recorded(target, document):
        return False
    return not store.made_of(document, store.versions(document)[0].number)


def _record(store: Store, target: Store, declaration: Declaration, report: AnewReport, *, by: _By) -> None:
    """Record the history of one document, all or nothing."""
    document = declaration.document
    versions = store.versions(document) if is_recorded(store, document) else []
    known = recorder(target, document)
    seen = known.last
    made: list[Made] = []
    for version, kept in _looks(store, versions):
        if seen is not None and version.fetched_at <= seen.fetched_at:
            report.older += 1
            continue
        report.read += 1
        text = recorded_text(store.content(version))
        found = read_again(version, text, kept, sources_of(store, declaration, kept), read=by.read, opener=by.opener)
        if found is not None and found.refused:
            report.refused.append(found)
            continue
        _take(known, version, found.after if found else text, kept, made=made, report=report)
    _keep(target, Look(document, (), tuple(store.snapshots(document)), tuple(made)), seen)
    report.recorded += [one.new.version for one in made]


def _looks(store: Store, versions: Iterable[Version]) -> Iterator[tuple[Version, list[KeptSnapshot]]]:
    """The usable versions that were read from snapshots, each set of these once, with the first version of it."""
    seen: set[tuple[Place, ...]] = set()
    for version in versions:
        kept = store.made_of(version.document, version.number)
        places = tuple(one.place for one in kept)
        if places and places not in seen and version.standing is Standing.USABLE:
            seen.add(places)
            yield version, kept


def _take(
    known: Recorder, version: Version, text: str, kept: list[KeptSnapshot], *, made: list[Made], report: AnewReport
) -> None:
    """The next version of a history, unless its text is that of the one before."""
    if is_same(known.last, text):
        report.same += 1
        return
    new = known.accept(text, version.fetched_at, cause=version.cause, origin=version.origin)
    made.append(Made(new, tuple(one.place for one in kept)))


def _keep(target: Store, look: Look, seen: Version | None) -> None:
    """Keep a history in the new archive, of which its rules tell nobody."""
    with writing(target):
        target.keep_look(look)
        if look.versions:
            last = look.versions[-1].new.version.number
            target.queue(Unseen(look.document, seen.number if seen else None, last), ())
