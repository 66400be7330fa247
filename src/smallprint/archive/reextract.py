"""Snapshots read again, where extraction or a declaration improved: what comes out otherwise is ours, not theirs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeAlias

from smallprint.archive.patience import writing
from smallprint.archive.record import is_recorded, is_same, recorder
from smallprint.errors import SourceError
from smallprint.extract.page import Extracted
from smallprint.model.document import Cause, Standing, Version
from smallprint.model.snapshot import Place, Snapshot
from smallprint.model.source import Declaration, Source
from smallprint.model.watched import KeptSnapshot
from smallprint.store.base import Look, Made, Store
from smallprint.text.recorded import recorded_text

Reader: TypeAlias = Callable[[Sequence[Snapshot], Sequence[Source]], Extracted]
"""What makes a text of a document's pages. A process finds it by its name, so that it has to stand in a module."""
Opener: TypeAlias = Callable[[Place], Snapshot]
"""What gives back a snapshot that is kept."""


@dataclass(frozen=True, slots=True)
class Reread:
    """A version whose snapshots are read otherwise now: its text as it was recorded, and as it is read.

    `refused` says why, by what is known now, they hold no version. `is_last`: it is the document's last one, behind
    which the text that is read now is recorded.
    """

    version: Version
    before: str
    after: str
    refused: str = ""
    is_last: bool = False

    @property
    def is_recorded(self) -> bool:
        """Whether a version comes of it, unless it is only tried out."""
        return self.is_last and not self.refused


@dataclass(slots=True)
class ReextractReport:
    """What reading snapshots again gave: `versions` were read again, `rereads` came out otherwise.

    `recorded` are the versions that came of it.
    """

    versions: int = 0
    rereads: list[Reread] = field(default_factory=list)
    recorded: list[Version] = field(default_factory=list)


def reextract(
    store: Store, services: Iterable[str] = (), *, read: Reader, opener: Opener, at: datetime, is_trial: bool = False
) -> ReextractReport:
    """Read the snapshots of every version again, by what is declared now, of these services or of all.

    A last version that comes out otherwise is followed by one that is marked as re-extracted, unless it is only tried
    out. Of earlier ones it is told: nothing is put between versions that have their numbers (`record_anew` has them
    all, in another archive). Interrupted, it records the next time what is left. StoreError: the archive cannot be
    written, or a snapshot is damaged; ConflictError while another process watches it.
    """
    report = ReextractReport()
    wanted = tuple(services)
    with store.watching():
        for one in store.every_watched():
            if not wanted or one.document.service_id in wanted:
                _reextract(store, one.declaration, report, by=_By(read, opener), at=None if is_trial else at)
    return report


@dataclass(frozen=True, slots=True)
class _By:
    """By what snapshots are read."""

    read: Reader
    opener: Opener


def _reextract(
    store: Store, declaration: Declaration, report: ReextractReport, *, by: _By, at: datetime | None
) -> None:
    """Read a document's snapshots again; with a moment, record what its last ones give."""
    document = declaration.document
    versions = store.versions(document) if is_recorded(store, document) else []
    last = _last_usable(versions)
    for version, kept in _sets(store, versions):
        sources = sources_of(store, declaration, kept)
        if not sources:
            continue
        report.versions += 1
        before = recorded_text(store.content(version))
        found = read_again(version, before, kept, sources, read=by.read, opener=by.opener)
        if found is not None:
            found = replace(found, is_last=version.number == last)
            report.rereads.append(found)
            if found.is_recorded and at is not None:
                report.recorded += _recorded(store, found, kept, at)


def _last_usable(versions: Sequence[Version]) -> int:
    """The number of a document's last usable version, or 0."""
    return next((one.number for one in reversed(versions) if one.standing is Standing.USABLE), 0)


def _sets(store: Store, versions: Sequence[Version]) -> Iterator[tuple[Version, list[KeptSnapshot]]]:
    """The snapshots that versions were read from, each set once, with the version that was last read from it."""
    sets: dict[tuple[Place, ...], tuple[Version, list[KeptSnapshot]]] = {}
    for version in versions:
        kept = store.made_of(version.document, version.number)
        if kept:
            sets[tuple(one.place for one in kept)] = (version, kept)
    yield from sets.values()


def sources_of(store: Store, declaration: Declaration, kept: Sequence[KeptSnapshot]) -> tuple[Source, ...]:
    """By what snapshots are read: what is declared now, or was last declared for their addresses; () for neither."""
    urls = [one.url for one in kept]
    for each in (declaration, *reversed(store.past_declarations(declaration.document))):
        if [source.url for source in each.sources] == urls:
            return each.sources
    return ()


def read_again(
    version: Version,
    before: str,
    kept: Sequence[KeptSnapshot],
    sources: Sequence[Source],
    *,
    read: Reader,
    opener: Opener,
) -> Reread | None:
    """A version as its snapshots are read now, or None where that is as it was, or nothing says how to read them."""
    if not sources:
        return None
    try:
        found = read([opener(one.place) for one in kept], sources)
    except SourceError as error:
        return Reread(version, before, "", error.message)
    if found.refused is not None or not found.text.strip():
        return Reread(version, before, found.text, found.refused.value if found.refused else "empty-shell")
    return None if is_same(version, found.text) else Reread(version, before, found.text)


def _recorded(store: Store, found: Reread, kept: Sequence[KeptSnapshot], at: datetime) -> list[Version]:
    """The version that comes of the text that the snapshots of a document's last version give now.

    None comes where somebody else recorded another version while they were read.
    """
    document = found.version.document
    with writing(store):
        if _last_usable(store.versions(document)) != found.version.number:
            return []
        new = recorder(store, document).accept(found.after, at, cause=Cause.RE_EXTRACTED, origin=found.version.origin)
        waiting = store.candidate(document)
        store.keep_look(Look(document, (), versions=(Made(new, tuple(one.place for one in kept)),), candidate=waiting))
    return [new.version]
