"""The contract of a store: what an archive keeps, and how it gives it back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from smallprint.model.document import Document, Version
from smallprint.model.kept import Assessed, Hit, KeptReading
from smallprint.model.meaning import Assessment, Severity
from smallprint.model.note import Note
from smallprint.model.problem import Problem
from smallprint.model.statement import KeptStatement

__all__ = [
    "Assessed",
    "Hit",
    "KeptReading",
    "NewBlock",
    "NewReading",
    "NewVersion",
    "Store",
    "Summary",
    "Taking",
    "Wanted",
    "in_force",
]


@dataclass(frozen=True, slots=True)
class NewBlock:
    """A block on its way into a store: its recorded characters and ink, each with its digest (b"" without ink)."""

    raw: str
    digest: bytes
    ink: str
    ink_digest: bytes


@dataclass(frozen=True, slots=True)
class NewVersion:
    """A version on its way into a store: its blocks in order (by digest), with those that may be new to it."""

    version: Version
    blocks: tuple[bytes, ...]
    fresh: tuple[NewBlock, ...]
    assessment: Assessment | None
    compared_with: int | None


@dataclass(frozen=True, slots=True)
class NewReading:
    """What a clause says, on its way into a store, as bytes (b"" where nothing was found) made by whoever read it.

    `key` begins with the digest of the clause's ink; `proof` is a digest of `body` and of the words that it quotes.
    """

    key: bytes
    body: bytes
    proof: bytes


@dataclass(frozen=True, slots=True)
class Taking:
    """How far a source is taken with some versions of a document.

    `entries` of the document's entries are taken, the last of which has the origin `last`; `aliases` are names that
    the document went by before.
    """

    source: str
    entries: int
    last: str
    aliases: tuple[Document, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which changes are asked for. Empty fields ask for everything; `limit` 0 means no limit."""

    service: str = ""
    terms_type: str = ""
    since: datetime | None = None
    until: datetime | None = None
    severity: Severity | None = None
    substantive: bool | None = True
    is_quiet: bool | None = None
    topic: str = ""
    limit: int = 0


@dataclass(frozen=True, slots=True)
class Summary:
    """What is held of a document: how many versions, usable ones, and changes that matter, and from when to when."""

    document: Document
    versions: int
    usable: int
    first_at: datetime
    last_at: datetime
    substantive: int


class Store(Protocol):
    """Keeps documents, their versions byte for byte, and what was found in them. One writer at a time."""

    path: str

    def writing(self) -> AbstractContextManager[None]:
        """Hold the archive for writing. ConflictError where another process holds it; a killed one holds nothing."""

    def documents(self, service: str = "") -> list[Document]:
        """Every document, or those of a service, in the order of names; [] where there is none."""

    def document(self, service: str, terms_type: str, variant: str = "") -> Document | None:
        """The document of this name or of this earlier name, or None."""

    def aliases(self) -> dict[Document, Document]:
        """Each earlier name of a document with the document that it is now."""

    def summaries(self, service: str = "") -> list[Summary]:
        """What is held of every document, or of a service's, in the order of names."""

    def set_aside(self, wanted: Wanted) -> list[Version]:
        """The versions that hold no terms, newest first, of the service, document and time asked for."""

    def count(self, wanted: Wanted) -> int:
        """How many assessed changes there are of these, whatever their topic."""

    def versions(self, document: Document) -> list[Version]:
        """The versions of a document in the order they were recorded."""

    def version(self, document: Document, number: int) -> Version:
        """The version of this number. NotFoundError where there is none."""

    def content(self, version: Version) -> bytes:
        """The recorded bytes of a version, exactly. NotFoundError: the store does not hold it."""

    def contents(self, document: Document) -> Iterator[tuple[Version, bytes]]:
        """Every version of a document with its bytes, in order, each text put together once."""

    def assessed(self, wanted: Wanted) -> list[Assessed]:
        """Assessed changes, newest first."""

    def assessment(self, version: Version) -> Assessed | None:
        """What the change into this version means, or None for a first or unusable one."""

    def add(self, document: Document, versions: Sequence[NewVersion], taken: Taking) -> None:
        """Keep these versions and remember how much of the source is taken with them, all or nothing."""

    def taken(self, source: str) -> dict[str, tuple[int, str]]:
        """How many entries of each document were taken from a source and the origin of the last, by document id."""

    def mark(self, source: str) -> str:
        """What the source's mark was when all of it was taken, or ""."""

    def set_mark(self, source: str, mark: str) -> None:
        """Remember that all of a source was taken."""

    def agreements(self) -> dict[str, datetime]:
        """When the person agreed to each service's terms, as far as they said."""

    def agree(self, service: str, moment: datetime) -> None:
        """Remember when the person agreed to a service's terms."""

    def forget_agreement(self, service: str) -> None:
        """Forget when the person agreed to a service's terms."""

    def notes(self, service: str = "") -> list[Note]:
        """What people wrote beside the documents of a service, or of all, oldest first."""

    def keep_note(self, note: Note) -> None:
        """Keep a note; one that is kept already stays as it is."""

    def drop_note(self, name: str) -> bool:
        """Let go of the note with this id; whether there was one."""

    def statements(self, service: str = "") -> list[KeptStatement]:
        """The statements that are kept of a service, or of all, oldest first."""

    def keep_statement(self, kept: KeptStatement) -> None:
        """Keep a statement, or how one that is kept stands now."""

    def drop_statement(self, name: str) -> bool:
        """Let go of the statement with this id; whether there was one."""

    def readings(self, edition: str, keys: Iterable[bytes]) -> dict[bytes, KeptReading]:
        """What an edition of the reader has read under these keys; those that it has not read are left out."""

    def unread(self, edition: str, keys: Iterable[bytes]) -> set[bytes]:
        """Those of these keys that an edition has not read."""

    def read_up_to(self, edition: str) -> dict[Document, int]:
        """The number of the last version that an edition has read, of each document of which it has read any."""

    def keep_readings(self, edition: str, readings: Sequence[NewReading], up_to: Mapping[Document, int]) -> int:
        """Keep these readings and up to which version documents have been read with them, all or nothing.

        Gives how many an earlier edition read otherwise. What belongs to no ink of the archive is left out.
        """

    def forget_readings(self) -> None:
        """Forget every reading, of whatever edition."""

    def counts(self) -> dict[str, int]:
        """How many things of each kind are held, by the name of the kind."""

    def search(self, words: str, *, service: str = "", limit: int = 20) -> list[Hit]:
        """Clauses that hold these words ("a phrase", word*, AND, OR, NOT), best first. UsageError: bad syntax."""

    def verify(self) -> list[Problem]:
        """What is wrong with the store: digests, quotations, references; [] where all is well."""

    def fingerprint(self) -> str:
        """A digest over all that is kept, the same for the same content however it came in."""

    def close(self) -> None:
        """Let go of the files."""


def in_force(versions: Sequence[Version], moment: datetime) -> Version | None:
    """The latest usable version fetched at or before the moment that does not say it takes effect later, or None."""
    on: date = moment.date()
    fitting = (v for v in reversed(versions) if v.fetched_at <= moment and v.standing == "usable")
    return next((v for v in fitting if v.effective_on is None or v.effective_on <= on), None)
