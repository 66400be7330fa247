"""The embedded store: one SQLite file, safe against a kill at any moment."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from smallprint.errors import NotFoundError, UsageError
from smallprint.model.document import Document, Version
from smallprint.model.kept import Assessed, Hit, KeptReading
from smallprint.model.problem import Problem
from smallprint.segment.outline import read_block
from smallprint.store import checking
from smallprint.store.base import NewReading, NewVersion, Summary, Taking, Wanted
from smallprint.store.codec import decode, encode, is_about
from smallprint.store.connection import CACHE, FILE, Connection
from smallprint.store.editors import Editors
from smallprint.store.live import Live
from smallprint.store.moments import iso
from smallprint.store.named import NAMED, held_row_of, names, row_of
from smallprint.store.outbox import Outbox
from smallprint.store.people import People
from smallprint.store.places import Places
from smallprint.store.quotations import wrong_readings
from smallprint.store.readings import Readings
from smallprint.store.rows import VERSION, assessed_of, filters, version_of
from smallprint.store.stamps import Stamps
from smallprint.store.stood import Stood
from smallprint.store.summed import Summaries
from smallprint.store.texts import Texts
from smallprint.store.trouble import locked, whole
from smallprint.text.recorded import recorded_text

__all__ = ["FILE", "SqliteStore"]
_IS_SCRAP = "((SELECT size.sz FROM clause_docsize size WHERE size.id = c.rowid) < x'08')"
"""Whether a clause has fewer than eight words: a heading, an entry of a list. The size is one byte up to 127."""
VERSIONS = f"SELECT {VERSION} FROM version v JOIN text t ON t.id = v.text_id WHERE v.document_id = :document"


class SqliteStore(People, Editors, Live, Outbox, Places, Stamps):
    """An archive in a folder. Open it for reading as often as you like, for writing once."""

    def __init__(self, folder: Path, *, writable: bool = False, cache: int = CACHE) -> None:
        self.folder, self.path, self.writable = folder, str(folder), writable
        self._connection = Connection(folder, writable=writable, cache=cache)
        self._texts = Texts(self._connection)
        self._readings = Readings(self._connection)
        self._summaries = Summaries(self._connection)
        self._connection.db.create_function("is_about", 2, is_about, deterministic=True)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the archive for writing. ConflictError where another process holds it; a killed one holds nothing."""
        with locked(self.folder / "writer.lock", "writing to"):
            yield

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Hold the archive's pages for watching. ConflictError where another process watches them."""
        with locked(self.folder / "watch.lock", "watching the pages of"):
            yield

    def close(self) -> None:
        """Let go of the files."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # ------------------------------------------------------------ documents and versions

    def documents(self, service: str = "") -> list[Document]:
        """Every document, or those of a service, in the order of names."""
        query = "SELECT service, terms_type, variant FROM document WHERE :service IN ('', service) ORDER BY 1, 2, 3"
        return [Document(*row) for row in self._connection.all(query, service=service)]

    def document(self, service: str, terms_type: str, variant: str = "") -> Document | None:
        """The document of this name or of this earlier name, or None."""
        named = Document(service, terms_type, variant)
        if row_of(self._connection, named):
            return named
        query = "SELECT service, terms_type, variant FROM document"
        by_alias = f"{query} WHERE id IN (SELECT document_id FROM alias WHERE {NAMED})"
        found = self._connection.all(by_alias, **names(named))
        return Document(*found[0]) if found else None

    def aliases(self) -> dict[Document, Document]:
        """Each earlier name of a document with the document that it is now."""
        query = (
            "SELECT a.service, a.terms_type, a.variant, d.service, d.terms_type, d.variant FROM alias a"
            " JOIN document d ON d.id = a.document_id ORDER BY 1, 2, 3"
        )
        return {Document(*row[:3]): Document(*row[3:]) for row in self._connection.all(query)}

    def summaries(self, service: str = "") -> list[Summary]:
        """What is held of every document, or of a service's, in the order of names."""
        return self._summaries.of(service) if service else self._summaries.all()

    def versions(self, document: Document) -> list[Version]:
        """The versions of a document in the order they were recorded."""
        rows = self._connection.all(f"{VERSIONS} ORDER BY v.number", document=self._id(document))
        with whole(self.path, f"a version of {document.id}"):
            return [version_of(document, row) for row in rows]

    def version(self, document: Document, number: int) -> Version:
        """The version of this number. NotFoundError where there is none."""
        rows = self._connection.all(f"{VERSIONS} AND v.number = :number", document=self._id(document), number=number)
        if not rows:
            raise NotFoundError(f"{document.id} has no version {number}", sought=document.id, path=self.path)
        with whole(self.path, f"version {number} of {document.id}"):
            return version_of(document, rows[0])

    def content(self, version: Version) -> bytes:
        """The recorded bytes of a version, exactly."""
        query = "SELECT text_id FROM version WHERE document_id = :document AND number = :number"
        rows = self._connection.all(query, document=self._id(version.document), number=version.number)
        if not rows:
            raise NotFoundError(
                f"no version {version.number} of {version.document.id}", sought=version.document.id, path=self.path
            )
        with whole(self.path, f"the text of version {version.number} of {version.document.id}"):
            return self._texts.content(rows[0][0])

    def contents(self, document: Document) -> Iterator[tuple[Version, bytes]]:
        """Every version of a document with its bytes, in order."""
        for version in self.versions(document):
            yield version, self.content(version)

    def set_aside(self, wanted: Wanted) -> list[Version]:
        """The versions that hold no terms, newest first, of the service, document and time asked for."""
        where, values = filters(wanted, about="v", only_place=True)
        query = (
            f"SELECT d.service, d.terms_type, d.variant, {VERSION} FROM version v JOIN document d ON d.id ="
            f" v.document_id"
            f" JOIN text t ON t.id = v.text_id WHERE v.standing <> 'usable' AND {where} ORDER BY v.fetched_at"
            f" DESC, 1, 2, v.number DESC"
        )
        return [version_of(Document(*row[:3]), row[3:]) for row in self._connection.all(query, **values)]

    def count_set_aside(self, wanted: Wanted) -> int:
        """How many versions `set_aside` gives."""
        where, values = filters(wanted, about="v", only_place=True)
        joined = " JOIN document d ON d.id = v.document_id" if "d." in where else ""
        query = f"SELECT count(*) FROM version v{joined} WHERE v.standing <> 'usable' AND {where}"
        return int(self._connection.all(query, **values)[0][0])

    # ------------------------------------------------------------ what changes mean

    def assessed(self, wanted: Wanted) -> list[Assessed]:
        """Assessed changes, newest first."""
        where, values = filters(wanted)
        if wanted.topic:
            where, values = f"{where} AND is_about(a.body, :topic)", {**values, "topic": wanted.topic}
        order = "a.recorded_at DESC, d.service, d.terms_type, a.number DESC"
        # Which they are is found first, in the index by time; only of these the bodies and versions are read.
        chosen = (
            "SELECT a.document_id, a.number FROM assessment a JOIN document d ON d.id = a.document_id"
            f" WHERE {where} ORDER BY {order} LIMIT :limit"
        )
        rows = self._connection.all(
            f"SELECT d.service, d.terms_type, d.variant, a.compared_with, a.substantive, a.headline, a.body, {VERSION}"
            f" FROM ({chosen}) JOIN assessment a USING (document_id, number) JOIN document d ON d.id = a.document_id"
            f" JOIN version v USING (document_id, number) JOIN text t ON t.id = v.text_id ORDER BY {order}",
            **values,
            limit=wanted.limit or -1,
        )
        found: list[Assessed] = []
        for row in rows:
            with whole(self.path, f"what changed in {row[0]}/{row[1]}"):
                found.append(assessed_of(row))
        return found

    def count(self, wanted: Wanted) -> int:
        """How many assessed changes there are of these, whatever their topic."""
        where, values = filters(wanted)
        joined = " JOIN document d ON d.id = a.document_id" if "d." in where else ""
        query = f"SELECT count(*) FROM assessment a{joined} WHERE {where}"
        return int(self._connection.all(query, **values)[0][0])

    def assessment(self, version: Version) -> Assessed | None:
        """What the change into this version means, or None."""
        query = (
            "SELECT compared_with, substantive, headline, body FROM assessment"
            " WHERE document_id = :document AND number = :number"
        )
        rows = self._connection.all(query, document=self._id(version.document), number=version.number)
        if not rows:
            return None
        compared_with, substantive, headline, body = rows[0]
        with whole(self.path, f"what changed in version {version.number} of {version.document.id}"):
            return Assessed(version, compared_with, decode(body, substantive=bool(substantive), headline=headline))

    def search(self, words: str, *, service: str = "", limit: int = 20) -> list[Hit]:
        """Clauses that hold these words: sentences before headings and entries of lists, of either the best first."""
        # The best clauses are sought first and only their places joined, so that a common word costs little more.
        best = (
            f"SELECT c.rowid AS ink, {_IS_SCRAP} AS scrap, c.rank AS weight FROM clause c WHERE clause MATCH :words"
            " AND EXISTS (SELECT 1 FROM stand s JOIN document d ON d.id = s.document_id"
            f" WHERE s.ink_id = c.rowid AND :service IN ('', d.service)) ORDER BY {_IS_SCRAP}, c.rank LIMIT :limit"
        )
        query = (
            "SELECT best.ink, s.document_id, s.first, s.last, d.service, d.terms_type, d.variant"
            f" FROM ({best}) best JOIN stand s ON s.ink_id = best.ink JOIN document d ON d.id = s.document_id"
            " WHERE :service IN ('', d.service) ORDER BY best.scrap, best.weight, s.document_id LIMIT :limit"
        )
        words = words.encode("utf-8", "replace").decode()
        try:
            rows = self._connection.db.execute(query, {"words": words, "service": service, "limit": limit}).fetchall()
        except sqlite3.OperationalError as error:
            raise UsageError(
                f"cannot search for {words!r}: {error}", hint='put phrases in quotes: "train models"'
            ) from error
        return [self._hit(row) for row in rows]

    def _hit(self, row: tuple[int, int, int, int, str, str, str]) -> Hit:
        ink_id, document_id, first, last, *names = row
        document = Document(*names)
        query = "SELECT max(number) FROM version WHERE document_id = :document AND standing = 'usable'"
        ((latest,),) = self._connection.all(query, document=document_id)
        ((block_id,),) = self._connection.all("SELECT id FROM block WHERE ink_id = :ink LIMIT 1", ink=ink_id)
        raw = recorded_text(self._texts.bodies([block_id])[0])
        return Hit(
            document, read_block(raw).ink, self.version(document, first), self.version(document, last), last == latest
        )

    # ------------------------------------------------------------ what was taken

    def taken(self, source: str) -> dict[str, tuple[int, str]]:
        """How many entries of each document were taken from a source, and the origin of the last."""
        query = (
            "SELECT d.service, d.terms_type, d.variant, t.entries, t.last FROM taken t JOIN document d ON d.id"
            " = t.document_id"
            " WHERE source = :source"
        )
        return {Document(*row[:3]).id: (row[3], row[4]) for row in self._connection.all(query, source=source)}

    def mark(self, source: str) -> str:
        """What the source's mark was when all of it was taken, or ""."""
        rows = self._connection.all("SELECT mark FROM mark WHERE source = :source", source=source)
        return str(rows[0][0]) if rows else ""

    def set_mark(self, source: str, mark: str) -> None:
        """Remember that all of a source was taken."""
        self._connection.put("INSERT OR REPLACE INTO mark VALUES (?, ?)", source, mark)

    def counts(self) -> dict[str, int]:
        """How many rows of each kind the archive holds."""
        tables = ("document", "version", "text", "block", "ink", "assessment")
        counted = {table: self._connection.all(f"SELECT count(*) FROM {table}")[0][0] for table in tables}
        return {**counted, "reading": self._readings.count()}

    # ------------------------------------------------------------ what was read in clauses

    def readings(self, edition: str, keys: Iterable[bytes], *, about: str = "") -> dict[bytes, KeptReading]:
        """What an edition of the reader has read under these keys; those that it has not read are left out."""
        with whole(self.path, "what was read in a clause", "smallprint reread --anew reads all of it again"):
            return dict(self._readings.of(edition, keys, about))

    def unread(self, edition: str, keys: Iterable[bytes]) -> set[bytes]:
        """Those of these keys that an edition has not read."""
        asked = set(keys)
        return asked - self._readings.held(edition, asked)

    def read_up_to(self, edition: str) -> dict[Document, int]:
        """The number of the last version that an edition has read, of each document of which it has read any."""
        return {Document(*names): number for *names, number in self._readings.up_to(edition)}

    def keep_readings(self, edition: str, readings: Sequence[NewReading], up_to: Mapping[Document, int]) -> int:
        """Keep these readings and up to which version documents have been read with them, all or nothing."""
        with self._connection.transaction():
            otherwise = self._readings.keep(edition, readings)
            for document, number in up_to.items():
                self._readings.mark(edition, self._id(document), number)
        return otherwise

    def forget_readings(self) -> None:
        """Forget every reading, of whatever edition."""
        with self._connection.transaction():
            self._readings.forget()

    # ------------------------------------------------------------ writing

    def add(self, document: Document, versions: Sequence[NewVersion], taken: Taking) -> None:
        """Keep these versions, all or none, with how much of the source is taken."""
        with self._putting():
            document_id = self._put_versions(document, versions, taken.aliases)
            query = "INSERT OR REPLACE INTO taken VALUES (?, ?, ?, ?)"
            self._connection.put(query, taken.source, document_id, taken.entries, taken.last)

    @contextmanager
    def _putting(self) -> Iterator[None]:
        """A transaction in which texts are put in as well."""
        try:
            with self._connection.transaction():
                yield
        except BaseException:
            self._texts.forget()
            raise

    def _put_versions(self, document: Document, versions: Sequence[NewVersion], aliases: Sequence[Document]) -> int:
        """Put versions in, within a transaction; the number of the document's row."""
        document_id = self._document_id(document, aliases)
        stood = Stood()
        for new in versions:
            stood.put(new.version, self._add_version(document_id, new))
        query = "INSERT INTO stand VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET last = excluded.last"
        self._connection.put_each(query, stood.rows(document_id))
        return document_id

    def _document_id(self, document: Document, aliases: Sequence[Document]) -> int:
        """The document's row; a document known by an earlier name takes the new one."""
        found = row_of(self._connection, document)
        for alias in aliases:
            earlier = row_of(self._connection, alias)
            if earlier and not found:
                query = "UPDATE document SET service = ?, terms_type = ?, variant = ? WHERE id = ?"
                self._connection.put(query, document.service_id, document.terms_type, document.variant, earlier)
                self._rename_watched(alias, document)
                found = earlier
        if not found:
            query = "INSERT INTO document (service, terms_type, variant) VALUES (?, ?, ?)"
            found = self._connection.put(query, document.service_id, document.terms_type, document.variant)
        # A name that a document bears is no other's earlier name any more.
        query = "DELETE FROM alias WHERE service = ? AND terms_type = ? AND variant = ?"
        self._connection.put(query, document.service_id, document.terms_type, document.variant)
        for alias in aliases:
            self._connection.put(
                "INSERT OR REPLACE INTO alias VALUES (?, ?, ?, ?)",
                alias.service_id,
                alias.terms_type,
                alias.variant,
                found,
            )
        return found

    def _add_version(self, document_id: int, new: NewVersion) -> set[int]:
        """Put in a version; the numbers of its inks."""
        version, found = new.version, new.assessment
        text_id, inks = self._texts.add(document_id, new)
        at = version.fetched_at.isoformat()
        dates = (iso(version.effective_on), iso(version.updated_on))
        about = (version.origin, version.note, version.reason)
        row = (document_id, version.number, at, version.cause, version.standing, text_id, version.language)
        self._connection.put("INSERT INTO version VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", *row, *dates, *about)
        if found is not None:
            place = (document_id, version.number, new.compared_with, at)
            meant = (found.substantive, found.severity, found.dated.is_quiet, found.headline, encode(found))
            self._connection.put("INSERT INTO assessment VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", *place, *meant)
        return inks

    # ------------------------------------------------------------ checking

    def verify(self) -> list[Problem]:
        """What is wrong: the file itself, digests of blocks, inks and texts, quotations."""
        self._texts.forget()
        found = checking.wrong_file(self._connection)
        return found or [
            *checking.wrong_blocks(self._connection, self._texts),
            *checking.wrong_rows(self._connection),
            *checking.wrong_stands(self._connection, self._texts),
            *checking.wrong_texts(self),
            *(wrong_readings(self._connection, self._texts) if self._readings.is_there else ()),
        ]

    def fingerprint(self) -> str:
        """A digest over every document, version, recorded text and assessment."""
        return checking.fingerprint(self)

    def _id(self, document: Document) -> int:
        return held_row_of(self._connection, document)
