"""One document's clauses that the archive has no reading of, read: what the processes of a rereading do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from smallprint.archive.kept_readings import Place, places_of
from smallprint.archive.open_archive import open_archive
from smallprint.errors import StoreError
from smallprint.model.document import Document, Standing, Version
from smallprint.read.clause import read_clause
from smallprint.read.document import EDITION, READ, ReadClause, is_read, readable_clauses
from smallprint.read.key import clause_key
from smallprint.segment.outline import Interned, outline
from smallprint.store.base import NewReading, Store
from smallprint.store.reading_codec import encode, proof_of
from smallprint.text.recorded import recorded_text

BATCH = 300
"""Readings are kept about this many at a time, so that an interrupted rereading loses little."""
BATCH_VERSIONS = 100
"""Where versions bring nothing new, how far it is read is kept after so many of them."""


@dataclass(frozen=True, slots=True)
class Edition:
    """A reader of clauses, with the name under which what it reads is kept: another where it may read otherwise."""

    name: str
    read: ReadClause


BUILT_IN = Edition(EDITION, read_clause)


@dataclass(frozen=True, slots=True)
class Task:
    """A document of the archive in a folder whose versions behind the number `after` are to be read."""

    folder: str
    document: Document
    after: int
    edition: Edition


@dataclass(frozen=True, slots=True)
class Batch:
    """Clauses of a document as they were read. With them its versions up to the number `up_to` are read whole.

    `versions` are those that were gone through for it, `held` counts the clauses met there that had been read before.
    """

    document: Document
    readings: tuple[NewReading, ...]
    up_to: int
    versions: int
    held: int


def read(task: Task) -> Iterator[Batch]:
    """What a document's versions hold that the edition has not read, in batches."""
    with open_archive(task.folder) as store:
        going = _Going(store, task)
        for version in store.versions(task.document)[task.after :]:
            for place in going.unread(version):
                going.take(place)
                if len(going.made) >= BATCH:
                    yield going.batch()
            going.up_to = version.number
            going.versions += 1
            if going.versions >= BATCH_VERSIONS:
                yield going.batch()
        if going.versions:
            yield going.batch()


@dataclass(slots=True)
class _Going:
    """How far a document is read: what was met in it, and what was made since the last batch."""

    store: Store
    task: Task
    up_to: int = field(init=False)
    interned: Interned = field(default_factory=dict)
    texts: set[str] = field(default_factory=set)
    met: set[Place] = field(default_factory=set)
    made: list[NewReading] = field(default_factory=list)
    versions: int = 0
    held: int = 0

    def __post_init__(self) -> None:
        self.up_to = self.task.after

    def unread(self, version: Version) -> list[Place]:
        """The clauses of a version that were not met before and that the archive has no reading of."""
        is_of_terms = version.standing is Standing.USABLE and version.language in (READ, "und")
        if not is_of_terms or version.digest in self.texts:
            return []
        self.texts.add(version.digest)
        held = outline(recorded_text(self.store.content(version)), self.interned)
        if not is_read(held, version.language):
            return []
        clauses, _ = readable_clauses(held)
        new = [place for place in dict.fromkeys(places_of(held, clauses)) if place[0] and place not in self.met]
        self.met.update(new)
        keys = {clause_key(*place): place for place in new}
        unread = self.store.unread(self.task.edition.name, keys)
        self.held += len(keys) - len(unread)
        return [place for key, place in keys.items() if key in unread]

    def take(self, place: Place) -> None:
        """Read a clause. StoreError: what is read quotes words that are not there."""
        body = encode(self.task.edition.read(*place))
        try:
            self.made.append(NewReading(clause_key(*place), body, proof_of(body, place[0])))
        except ValueError as error:
            about = f"what is read in a clause of {self.task.document.id} quotes words that are not there"
            raise StoreError(f"{about}: “{place[0][:60]}”", path=self.task.folder) from error

    def batch(self) -> Batch:
        """What was made since the last batch."""
        made = Batch(self.task.document, tuple(self.made), self.up_to, self.versions, self.held)
        self.made, self.versions, self.held = [], 0, 0
        return made
