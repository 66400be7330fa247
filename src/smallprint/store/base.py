"""The contract of a store: what an archive keeps, and how it gives it back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from smallprint.model.alert import Delivery, DeliveryState, Told, Unseen
from smallprint.model.correction import Correction
from smallprint.model.document import Document, Version
from smallprint.model.kept import Assessed, Hit, KeptReading
from smallprint.model.meaning import Assessment, Severity
from smallprint.model.note import Note
from smallprint.model.problem import Problem
from smallprint.model.report import Deed, Report, ReportEntry
from smallprint.model.rule import Rule
from smallprint.model.snapshot import Place
from smallprint.model.source import Declaration
from smallprint.model.statement import KeptStatement, StatementPage
from smallprint.model.watched import Candidate, Health, KeptSnapshot, Restlessness, Watched

__all__ = [
    "Assessed",
    "Hit",
    "KeptReading",
    "Look",
    "Made",
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

    def __reduce__(self) -> tuple[object, ...]:
        # Far quicker than the way of dataclasses, and there are many.
        return NewBlock, (self.raw, self.digest, self.ink, self.ink_digest)


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
class Made:
    """A version on its way into a store, with where the snapshots lie that it was read from, page by page."""

    new: NewVersion
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Look:
    """What a look at the pages of a watched document brought, kept all or nothing.

    `since` is when the declaration was made by which it was looked. `candidate` takes the place of the one that waits;
    None: none waits any more. `restlessness` None stays as it is. `vouched` is the number of a version that is held
    already and that the snapshots give as well, where none of ours were known of it.
    """

    document: Document
    health: tuple[Health, ...]
    snapshots: tuple[KeptSnapshot, ...] = ()
    versions: tuple[Made, ...] = ()
    candidate: Candidate | None = None
    restlessness: Restlessness | None = None
    vouched: int = 0
    since: datetime | None = None


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

    def count_set_aside(self, wanted: Wanted) -> int:
        """How many versions `set_aside` gives."""

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

    def corrections(self, service: str = "", document: Document | None = None) -> list[Correction]:
        """What editors said of findings of a service, of a document, or of all, oldest first."""

    def keep_correction(self, one: Correction) -> None:
        """Keep a correction; one that is kept already stays as it is. None is ever altered or let go."""

    def reports(self, service: str = "") -> list[Report]:
        """The reports on a service, or all, the newest first."""

    def keep_report(self, report: Report) -> None:
        """Keep a report that was begun. ConflictError: there is one of this id."""

    def report_entries(self, name: str) -> list[ReportEntry]:
        """The entries of a report in their order."""

    def keep_report_entry(self, entry: ReportEntry) -> None:
        """Keep an entry behind the others. ConflictError: its number is taken."""

    def deeds(self, limit: int = 100) -> list[Deed]:
        """What was done through the web face, the newest first."""

    def keep_deed(self, deed: Deed) -> None:
        """Write down what was done."""

    def statements(self, service: str = "") -> list[KeptStatement]:
        """The statements that are kept of a service, or of all, oldest first."""

    def keep_statement(self, kept: KeptStatement) -> None:
        """Keep a statement, or how one that is kept stands now."""

    def drop_statement(self, name: str) -> bool:
        """Let go of the statement with this id; whether there was one."""

    def statement_pages(self) -> dict[str, StatementPage]:
        """How the page of each kept statement did when it was last asked for, by the statement's id."""

    def keep_statement_page(self, page: StatementPage) -> None:
        """Keep how the page of a statement does."""

    def watching(self) -> AbstractContextManager[None]:
        """Hold the archive's pages for watching. ConflictError where another process watches them."""

    def declare(self, declaration: Declaration, at: datetime) -> None:
        """Watch a document on these pages from now on; with `valid_until`, keep where it lay before."""

    def undeclare(self, document: Document, at: datetime) -> bool:
        """Watch a document no more; whether it was. What was recorded of it stays."""

    def declarations(self, service: str = "") -> list[Declaration]:
        """The documents that are watched, of a service or all, in the order of names."""

    def past_declarations(self, document: Document) -> list[Declaration]:
        """On which pages a document was read before, oldest first."""

    def watched(self, document: Document) -> Watched | None:
        """A document that is watched, with how its pages do, or None."""

    def every_watched(self, service: str = "") -> list[Watched]:
        """The documents that are watched, of a service or all, in the order of names, with how their pages do."""

    def due(self, at: datetime, *, after: int = 0, limit: int = 100, service: str = "") -> list[Watched]:
        """The next documents that are to be looked at by then, behind `after` in an order that scatters hosts."""

    def next_due_at(self, service: str = "") -> datetime | None:
        """When the next document is to be looked at, or None where none is watched."""

    def candidate(self, document: Document) -> Candidate | None:
        """The text of a document that waits for another look, or None."""

    def candidates(self, service: str = "") -> list[Candidate]:
        """The texts that wait for another look, of a service or all, in the order of names."""

    def snapshots(self, document: Document) -> list[KeptSnapshot]:
        """The snapshots that are kept of a document's pages, oldest first."""

    def made_of(self, document: Document, number: int) -> list[KeptSnapshot]:
        """The snapshots that a version was read from, page by page; [] where it did not come from pages of ours."""

    def snapshot_ends(self) -> dict[str, int]:
        """Up to where each file of snapshots holds what the archive knows; what lies behind was never taken in."""

    def keep_look(self, look: Look) -> None:
        """Keep what a look at a document's pages brought, all or nothing.

        ConflictError: the document is not watched any more, or otherwise, or got another version meanwhile.
        """

    def rules(self) -> list[Rule]:
        """Of what people are told, in the order of names."""

    def keep_rule(self, rule: Rule) -> None:
        """Keep a rule, or how one of this name is now."""

    def drop_rule(self, name: str) -> bool:
        """Let go of a rule and of what it was still to tell; whether there was one. What went out is remembered."""

    def unseen(self) -> list[Unseen]:
        """The documents with versions that the rules have not looked at, in the order of names."""

    def see_all(self) -> None:
        """Have looked at every version: of what is here now, nobody is told."""

    def queue(self, unseen: Unseen, deliveries: Sequence[Delivery]) -> int:
        """Put in what is to be told of a document up to its last version, all or nothing; how many were not there.

        Nothing is put in where somebody else has looked meanwhile.
        """

    def told(self, rule: str, document: Document) -> list[Told]:
        """Of which versions of a document a rule told somebody, or is about to, in their order."""

    def delivering(self) -> AbstractContextManager[None]:
        """Hold the outbox for sending. ConflictError where another process sends from it."""

    def deliveries(self, *states: DeliveryState, due_by: datetime | None = None) -> list[Delivery]:
        """The alerts in these states (in any, where none is named), in the order in which they came.

        `due_by`: only those that are to be tried by then.
        """

    def keep_deliveries(self, deliveries: Sequence[Delivery]) -> None:
        """Keep what became of these alerts, all or nothing."""

    def readings(self, edition: str, keys: Iterable[bytes], *, about: str = "") -> dict[bytes, KeptReading]:
        """What an edition of the reader has read under these keys; those that it has not read are left out.

        `about` names a part of readings: those that hold nothing there are given as if nothing had been found.
        """

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

    def place(self, version: Version, ink: str) -> int | None:
        """The index of the first clause of a version that has this ink, or None."""

    def stamp(self, service: str = "", document: Document | None = None) -> str:
        """A digest of which versions there are and what people say of them, in all, of a service, or of a document."""

    def stamp_of_looks(self, service: str) -> str:
        """A digest of how the pages of a service do, and of the statements that are kept of it."""

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
