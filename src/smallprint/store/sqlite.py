"""The embedded store: one SQLite file, safe against a kill at any moment."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import zlib
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date, datetime
from pathlib import Path

from smallprint.errors import ConflictError, NotFoundError, SchemaError, StoreError, UsageError
from smallprint.model.document import Cause, Document, Standing, Version
from smallprint.model.problem import Problem
from smallprint.resources import read_resource
from smallprint.segment.outline import outline, read_block
from smallprint.store.base import Assessed, Hit, NewBlock, NewVersion, Wanted
from smallprint.store.codec import decode, encode
from smallprint.store.evidence import misquoted
from smallprint.text.digest import content_digest, digest

FILE = "archive.sqlite"
MIGRATIONS = ("0001.sql",)
APPLICATION_ID = 0x736D7074
"""The letters "smpt", by which file(1) and we know the file."""
KEYFRAME = 16
"""A text is put together from at most this many others."""
DICTIONARY = 32_768
BIG_PACK = 6_000
BUSY_MS = 2_000
ENCODING = ("utf-8", "surrogateescape")


class SqliteStore:
    """An archive in a folder. Open it for reading as often as you like, for writing once."""

    def __init__(self, folder: Path, *, writable: bool = False) -> None:
        self.folder, self.path, self.writable = folder, str(folder), writable
        self._bases: dict[int, tuple[int, int, bytes]] = {}
        self._packs: dict[int, bytes] = {}
        self._dictionaries: dict[int, tuple[int, bytes]] = {}
        with _said(self.path):
            self._db = self._opened()

    # ------------------------------------------------------------ opening

    def _opened(self) -> sqlite3.Connection:
        file = self.folder / FILE
        if not self.writable and not file.is_file():
            raise NotFoundError(f"there is no archive at {self.folder}", path=self.path, hint="make one: smallprint import PLACE")
        if self.writable:
            self.folder.mkdir(parents=True, exist_ok=True)
        mode = "rwc" if self.writable else "ro"
        db = sqlite3.connect(f"file:{_quoted(file)}?mode={mode}", uri=True, isolation_level=None, timeout=BUSY_MS / 1000)
        db.execute("PRAGMA foreign_keys = ON")
        if self.writable:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")
            db.execute("PRAGMA cache_size = -64000")
        self._migrated(db)
        return db

    def _migrated(self, db: sqlite3.Connection) -> None:
        (application,) = db.execute("PRAGMA application_id").fetchone()
        (edition,) = db.execute("PRAGMA user_version").fetchone()
        if application not in (0, APPLICATION_ID) or (application == 0 and edition):
            raise SchemaError(f"{self.folder / FILE} is no archive of smallprint", path=self.path)
        if edition > len(MIGRATIONS):
            raise SchemaError(
                f"{self.folder} was made by a newer smallprint (schema {edition}, this one knows {len(MIGRATIONS)})",
                path=self.path,
                hint="upgrade smallprint",
            )
        if edition == len(MIGRATIONS):
            return
        if not self.writable:
            raise SchemaError(f"{self.folder} has schema {edition}, this smallprint reads {len(MIGRATIONS)}", path=self.path, hint="run an import once")
        for number in range(edition, len(MIGRATIONS)):
            script = read_resource("smallprint.store.schema", MIGRATIONS[number]).decode()
            db.executescript(f"BEGIN IMMEDIATE; {script}; PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {number + 1}; COMMIT;")

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the archive for writing. ConflictError where another process holds it; a killed one holds nothing."""
        lock = self.folder / "writer.lock"
        with _said(self.path):
            handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            _lock(handle, self.folder)
            yield
        finally:
            os.close(handle)

    def close(self) -> None:
        """Let go of the files."""
        with suppress(sqlite3.Error):
            self._db.close()

    def __enter__(self) -> SqliteStore:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # ------------------------------------------------------------ reading

    def documents(self, service: str = "") -> list[Document]:
        """Every document, or those of a service, in the order of names."""
        rows = self._all("SELECT service, terms_type, variant FROM document WHERE ? IN ('', service) ORDER BY 1, 2, 3", service)
        return [Document(*row) for row in rows]

    def document(self, service: str, terms_type: str, variant: str = "") -> Document | None:
        """The document of this name or of this earlier name, or None."""
        found = self._all(
            "SELECT service, terms_type, variant FROM document WHERE id IN (SELECT id FROM document WHERE (service, terms_type, variant) = (?1, ?2, ?3)"
            " UNION SELECT document_id FROM alias WHERE (service, terms_type, variant) = (?1, ?2, ?3))",
            service, terms_type, variant,
        )  # fmt: skip
        return Document(*found[0]) if found else None

    def versions(self, document: Document) -> list[Version]:
        """The versions of a document in the order they were recorded."""
        rows = self._all(f"SELECT {VERSION} FROM version v JOIN text t ON t.id = v.text_id WHERE v.document_id = ? ORDER BY v.number", self._id(document))
        return [_version(document, row) for row in rows]

    def content(self, version: Version) -> bytes:
        """The recorded bytes of a version, exactly."""
        rows = self._all("SELECT text_id FROM version WHERE document_id = ? AND number = ?", self._id(version.document), version.number)
        if not rows:
            raise NotFoundError(f"no version {version.number} of {version.document.id}", sought=version.document.id, path=self.path)
        return b"".join(self._bodies(self._block_ids(rows[0][0])))

    def contents(self, document: Document) -> Iterator[tuple[Version, bytes]]:
        """Every version of a document with its bytes, in order."""
        for version in self.versions(document):
            yield version, self.content(version)

    def assessed(self, wanted: Wanted) -> list[Assessed]:
        """Assessed changes, newest first."""
        where, values = _filters(wanted)
        rows = self._all(
            f"SELECT d.service, d.terms_type, d.variant, a.compared_with, a.substantive, a.headline, a.body, {VERSION}"
            " FROM assessment a JOIN document d ON d.id = a.document_id JOIN version v USING (document_id, number)"
            f" JOIN text t ON t.id = v.text_id WHERE {where} ORDER BY a.recorded_at DESC, d.service, d.terms_type, a.number DESC",
            *values,
        )
        found = (_assessed(row) for row in rows)
        fitting = [one for one in found if not wanted.topic or wanted.topic in one.assessment.topics]
        return fitting[: wanted.limit] if wanted.limit else fitting

    def assessment(self, version: Version) -> Assessed | None:
        """What the change into this version means, or None."""
        rows = self._all(
            "SELECT compared_with, substantive, headline, body FROM assessment WHERE document_id = ? AND number = ?",
            self._id(version.document), version.number,
        )  # fmt: skip
        if not rows:
            return None
        compared_with, substantive, headline, body = rows[0]
        return Assessed(version, compared_with, decode(body, substantive=bool(substantive), headline=headline))

    def count_assessed(self, wanted: Wanted) -> int:
        """How many assessed changes there are of these."""
        where, values = _filters(wanted)
        return int(self._all(f"SELECT count(*) FROM assessment a JOIN document d ON d.id = a.document_id WHERE {where}", *values)[0][0])

    def counts(self) -> dict[str, int]:
        """How many rows of each kind the archive holds."""
        tables = ("document", "version", "text", "block", "ink", "assessment")
        return {table: self._all(f"SELECT count(*) FROM {table}")[0][0] for table in tables}

    def search(self, words: str, *, service: str = "", limit: int = 20) -> list[Hit]:
        """Clauses that hold these words, best first."""
        try:
            rows = self._all(
                "SELECT c.rowid, s.document_id, s.first, s.last, d.service, d.terms_type, d.variant FROM clause c JOIN stand s ON s.ink_id = c.rowid"
                " JOIN document d ON d.id = s.document_id WHERE clause MATCH ?1 AND ?2 IN ('', d.service) ORDER BY c.rank, s.document_id LIMIT ?3",
                words, service, limit,
            )  # fmt: skip
        except sqlite3.OperationalError as error:
            raise UsageError(f"cannot search for {words!r}: {error}", hint='put phrases in quotes: "train models"') from error
        return [self._hit(row) for row in rows]

    def _hit(self, row: tuple[int, int, int, int, str, str, str]) -> Hit:
        ink_id, document_id, first, last, *names = row
        document = Document(*names)
        ((latest,),) = self._all("SELECT max(number) FROM version WHERE document_id = ? AND standing = 'usable'", document_id)
        (block,) = self._all("SELECT id FROM block WHERE ink_id = ? LIMIT 1", ink_id)
        raw = self._bodies(array("I", [block[0]]))[0].decode(*ENCODING)
        return Hit(document, read_block(raw).ink, self.version(document, first), self.version(document, last), last == latest)

    def version(self, document: Document, number: int) -> Version:
        """The version of this number. NotFoundError where there is none."""
        rows = self._all(
            f"SELECT {VERSION} FROM version v JOIN text t ON t.id = v.text_id WHERE v.document_id = ? AND v.number = ?", self._id(document), number
        )
        if not rows:
            raise NotFoundError(f"{document.id} has no version {number}", sought=document.id, path=self.path)
        return _version(document, rows[0])

    def taken(self, source: str) -> dict[str, tuple[int, str]]:
        """How many entries of each document were taken from a source, and the origin of the last."""
        rows = self._all(
            "SELECT d.service, d.terms_type, d.variant, t.entries, t.last FROM taken t JOIN document d ON d.id = t.document_id WHERE source = ?", source
        )
        return {Document(*row[:3]).id: (row[3], row[4]) for row in rows}

    def mark(self, source: str) -> str:
        """What the source's mark was when all of it was taken, or ""."""
        rows = self._all("SELECT mark FROM mark WHERE source = ?", source)
        return str(rows[0][0]) if rows else ""

    def agreements(self) -> dict[str, datetime]:
        """When the person agreed to each service's terms, as far as they said."""
        return {service: datetime.fromisoformat(at) for service, at in self._all("SELECT service, agreed_at FROM agreement ORDER BY 1")}

    # ------------------------------------------------------------ writing

    def set_mark(self, source: str, mark: str) -> None:
        """Remember that all of a source was taken."""
        with _said(self.path):
            self._db.execute("INSERT OR REPLACE INTO mark VALUES (?, ?)", (source, mark))

    def agree(self, service: str, moment: datetime) -> None:
        """Remember when the person agreed to a service's terms."""
        with _said(self.path):
            self._db.execute("INSERT OR REPLACE INTO agreement VALUES (?, ?)", (service, moment.isoformat()))

    def add(
        self, document: Document, versions: Sequence[NewVersion], *, source: str, entries: int, last: str, aliases: Sequence[Document] = ()
    ) -> None:
        """Keep these versions, all or none, with how much of the source is taken."""
        with _said(self.path), self._transaction():
            document_id = self._document_id(document, aliases)
            for new in versions:
                self._add_version(document_id, new)
            self._db.execute("INSERT OR REPLACE INTO taken VALUES (?, ?, ?, ?)", (source, document_id, entries, last))

    def _document_id(self, document: Document, aliases: Sequence[Document]) -> int:
        """The document's row; a document known by an earlier name takes the new one."""
        key = (document.service_id, document.terms_type, document.variant)
        found = self._all("SELECT id FROM document WHERE (service, terms_type, variant) = (?, ?, ?)", *key)
        for alias in aliases:
            old = (alias.service_id, alias.terms_type, alias.variant)
            earlier = self._all("SELECT id FROM document WHERE (service, terms_type, variant) = (?, ?, ?)", *old)
            if earlier and not found:
                self._db.execute("UPDATE document SET service = ?, terms_type = ?, variant = ? WHERE id = ?", (*key, earlier[0][0]))
                found = earlier
        if not found:
            self._db.execute("INSERT INTO document (service, terms_type, variant) VALUES (?, ?, ?)", key)
            found = self._all("SELECT last_insert_rowid()")
        for alias in aliases:
            self._db.execute("INSERT OR REPLACE INTO alias VALUES (?, ?, ?, ?)", (alias.service_id, alias.terms_type, alias.variant, found[0][0]))
        return int(found[0][0])

    def _add_version(self, document_id: int, new: NewVersion) -> None:
        version = new.version
        ids, inks = self._interned(document_id, new)
        text_id = self._text_id(document_id, version.digest, ids)
        self._db.execute(
            "INSERT INTO version VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (document_id, version.number, version.fetched_at.isoformat(), version.cause, version.standing, text_id, version.language,
             _iso(version.effective_on), _iso(version.updated_on), version.origin, version.note, version.reason),
        )  # fmt: skip
        if version.standing is Standing.USABLE:
            self._db.executemany(
                "INSERT INTO stand VALUES (?1, ?2, ?3, ?3) ON CONFLICT DO UPDATE SET last = max(last, ?3)",
                [(ink, document_id, version.number) for ink in inks],
            )
        if new.assessment is not None:
            found = new.assessment
            self._db.execute(
                "INSERT INTO assessment VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (document_id, version.number, new.compared_with, version.fetched_at.isoformat(), found.substantive, found.severity,
                 found.dated.is_quiet, found.headline, encode(found)),
            )  # fmt: skip

    def _interned(self, document_id: int, new: NewVersion) -> tuple[array[int], list[int]]:
        """The numbers of a version's blocks and of its inks, those new to the store put in."""
        known: dict[bytes, tuple[int, int | None]] = {}
        for start in range(0, len(new.blocks), 500):
            part = list(dict.fromkeys(new.blocks[start : start + 500]))
            marks = ",".join("?" * len(part))
            known |= {row[0]: (row[1], row[2]) for row in self._all(f"SELECT digest, id, ink_id FROM block WHERE digest IN ({marks})", *part)}
        fresh = [block for block in new.fresh if block.digest not in known]
        if fresh:
            known |= self._packed(document_id, fresh)
        rows = [known[name] for name in new.blocks]
        return array("I", [row[0] for row in rows]), sorted({row[1] for row in rows if row[1] is not None})

    def _packed(self, document_id: int, fresh: Sequence[NewBlock]) -> dict[bytes, tuple[int, int | None]]:
        bodies = [block.raw.encode(*ENCODING) for block in fresh]
        whole = b"".join(bodies)
        base = self._dictionaries.get(document_id)
        packer = zlib.compressobj(9, zdict=base[1]) if base else zlib.compressobj(9)
        cursor = self._db.execute("INSERT INTO pack (base_id, body) VALUES (?, ?)", (base[0] if base else None, packer.compress(whole) + packer.flush()))
        pack_id = int(cursor.lastrowid or 0)
        if base is None and len(whole) >= BIG_PACK:
            self._dictionaries[document_id] = (pack_id, whole[-DICTIONARY:])
        found, start = {}, 0
        for block, body in zip(fresh, bodies, strict=True):
            ink_id = self._ink_id(block)
            cursor = self._db.execute(
                "INSERT INTO block (digest, ink_id, pack_id, start, length) VALUES (?, ?, ?, ?, ?)", (block.digest, ink_id, pack_id, start, len(body))
            )
            found[block.digest] = (int(cursor.lastrowid or 0), ink_id)
            start += len(body)
        return found

    def _ink_id(self, block: NewBlock) -> int | None:
        if not block.ink:
            return None
        rows = self._all("SELECT id FROM ink WHERE digest = ?", block.ink_digest)
        if rows:
            return int(rows[0][0])
        ink_id = int(self._db.execute("INSERT INTO ink (digest) VALUES (?)", (block.ink_digest,)).lastrowid or 0)
        self._db.execute("INSERT INTO clause (rowid, words) VALUES (?, ?)", (ink_id, block.ink.encode("utf-8", "replace").decode()))
        return ink_id

    def _text_id(self, document_id: int, name: str, ids: array[int]) -> int:
        rows = self._all("SELECT id, depth FROM text WHERE digest = ?", name)
        if rows:
            self._bases[document_id] = (rows[0][0], rows[0][1], ids.tobytes())
            return int(rows[0][0])
        base = self._bases.get(document_id)
        if base is not None and base[1] + 1 >= KEYFRAME:
            base = None
        plain = ids.tobytes()
        packer = zlib.compressobj(9, zdict=base[2][-DICTIONARY:]) if base else zlib.compressobj(9)
        depth = base[1] + 1 if base else 0
        body = packer.compress(plain) + packer.flush()
        cursor = self._db.execute("INSERT INTO text (digest, base_id, depth, body) VALUES (?, ?, ?, ?)", (name, base[0] if base else None, depth, body))
        self._bases[document_id] = (int(cursor.lastrowid or 0), depth, plain)
        return self._bases[document_id][0]

    # ------------------------------------------------------------ putting texts together

    def _block_ids(self, text_id: int) -> array[int]:
        ids = array("I")
        ids.frombytes(self._id_bytes(text_id))
        return ids

    def _id_bytes(self, text_id: int) -> bytes:
        ((base_id, body),) = self._all("SELECT base_id, body FROM text WHERE id = ?", text_id)
        if base_id is None:
            return zlib.decompress(body)
        return zlib.decompressobj(zdict=self._id_bytes(base_id)[-DICTIONARY:]).decompress(body)

    def _bodies(self, ids: array[int]) -> list[bytes]:
        """The recorded bytes of these blocks, in order."""
        where: dict[int, tuple[int, int, int]] = {}
        distinct = sorted(set(ids))
        for begin in range(0, len(distinct), 500):
            part = distinct[begin : begin + 500]
            marks = ",".join("?" * len(part))
            where |= {row[0]: row[1:] for row in self._all(f"SELECT id, pack_id, start, length FROM block WHERE id IN ({marks})", *part)}
        return [self._pack(pack)[start : start + length] for pack, start, length in (where[block] for block in ids)]

    def _pack(self, pack_id: int) -> bytes:
        if pack_id not in self._packs:
            ((base_id, body),) = self._all("SELECT base_id, body FROM pack WHERE id = ?", pack_id)
            plain = zlib.decompress(body) if base_id is None else zlib.decompressobj(zdict=self._pack(base_id)[-DICTIONARY:]).decompress(body)
            while len(self._packs) >= 256:
                del self._packs[next(iter(self._packs))]
            self._packs[pack_id] = plain
        return self._packs[pack_id]

    # ------------------------------------------------------------ checking

    def verify(self) -> list[Problem]:
        """What is wrong: the file itself, digests of blocks, inks and texts, quotations."""
        found = [Problem("damaged-file", str(row[0])) for row in self._all("PRAGMA integrity_check") if row[0] != "ok"]
        found += [Problem("lost-reference", f"a row of {row[0]} refers to nothing in {row[2]}") for row in self._all("PRAGMA foreign_key_check")]
        if found:
            return found
        return [*self._wrong_blocks(), *self._wrong_texts()]

    def _wrong_blocks(self) -> Iterator[Problem]:
        rows = self._all("SELECT b.id, b.digest, i.digest, b.pack_id, b.start, b.length FROM block b LEFT JOIN ink i ON i.id = b.ink_id ORDER BY b.pack_id, b.start")
        for block_id, name, ink_name, pack_id, start, length in rows:
            try:
                raw = self._pack(pack_id)[start : start + length].decode(*ENCODING)
            except zlib.error as error:
                yield Problem("damaged-pack", f"pack {pack_id}: {error}")
                continue
            if digest(raw) != name:
                yield Problem("wrong-block", f"block {block_id} is not what its digest names")
            elif ink_name is not None and digest(read_block(raw).ink) != ink_name:
                yield Problem("wrong-ink", f"the words of block {block_id} are not what their digest names")

    def _wrong_texts(self) -> Iterator[Problem]:
        for document in self.documents():
            assessed = {row[0]: row for row in self._all("SELECT number, compared_with, substantive, headline, body FROM assessment WHERE document_id = ?", self._id(document))}
            checked: dict[str, bool] = {}
            for version in self.versions(document):
                if version.digest not in checked:
                    checked[version.digest] = content_digest(self.content(version)) == version.digest
                if not checked[version.digest]:
                    yield Problem("wrong-text", f"version {version.number} of {document.id} is not what its digest names")
                elif version.number in assessed and assessed[version.number][2]:
                    yield from self._wrong_quotations(document, version, assessed[version.number])

    def _wrong_quotations(self, document: Document, version: Version, row: tuple[int, int, int, str, bytes]) -> Iterator[Problem]:
        found = decode(row[4], substantive=True, headline=row[3])
        before = self.content(self.version(document, row[1])).decode(*ENCODING)
        after = self.content(version).decode(*ENCODING)
        for one in misquoted(found, outline(before), outline(after)):
            yield Problem("misquoted", f"version {version.number} of {document.id} does not say “{one.quote.exact[:60]}”", one.span)

    def fingerprint(self) -> str:
        """A digest over every document, version, recorded text and assessment."""
        found = hashlib.sha256()
        for document in self.documents():
            for version in self.versions(document):
                kept = self.assessment(version)
                told = [kept.compared_with, kept.assessment.headline, encode(kept.assessment).hex()] if kept else None
                line = [document.id, version.number, version.fetched_at.isoformat(), version.cause, version.standing, version.digest, version.origin, told]
                found.update(json.dumps(line).encode())
        return found.hexdigest()

    # ------------------------------------------------------------ the connection

    def _all(self, query: str, *values: object) -> list[tuple]:  # type: ignore[type-arg]  # rows are unpacked by their readers
        with _said(self.path):
            return self._db.execute(query, values).fetchall()

    def _id(self, document: Document) -> int:
        rows = self._all(
            "SELECT id FROM document WHERE (service, terms_type, variant) = (?, ?, ?)", document.service_id, document.terms_type, document.variant
        )
        if not rows:
            raise NotFoundError(f"the archive holds no {document.id}", sought=document.id, path=self.path)
        return int(rows[0][0])

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            with suppress(sqlite3.Error):
                self._db.execute("ROLLBACK")
            self._bases.clear()
            self._dictionaries.clear()
            raise
        self._db.execute("COMMIT")


VERSION = (
    "v.number, v.fetched_at, v.cause, v.standing, t.digest, v.language, v.effective_on, v.updated_on, v.origin, v.note, v.reason"
)


def _version(document: Document, row: Sequence[str]) -> Version:
    number, fetched_at, cause, standing, name, language, effective_on, updated_on, origin, note, reason = row
    return Version(
        document, int(number), datetime.fromisoformat(fetched_at), Cause(cause), Standing(standing), name, language,
        date.fromisoformat(effective_on) if effective_on else None, date.fromisoformat(updated_on) if updated_on else None, origin, note, reason,
    )  # fmt: skip


def _assessed(row: Sequence[object]) -> Assessed:
    service, terms_type, variant, compared_with, substantive, headline, body, *rest = row
    version = _version(Document(str(service), str(terms_type), str(variant)), rest)  # type: ignore[arg-type]  # columns of version
    return Assessed(version, int(str(compared_with)), decode(body, substantive=bool(substantive), headline=str(headline)))  # type: ignore[arg-type]  # a blob


def _filters(wanted: Wanted) -> tuple[str, list[object]]:
    parts: list[tuple[str, object]] = [
        ("d.service = ?", wanted.service or None),
        ("d.terms_type = ?", wanted.terms_type or None),
        ("a.recorded_at >= ?", _iso(wanted.since)),
        ("a.recorded_at <= ?", _iso(wanted.until)),
        ("a.severity = ?", wanted.severity),
        ("a.substantive = ?", wanted.substantive),
        ("a.is_quiet = ?", wanted.is_quiet),
    ]
    held = [(clause, value) for clause, value in parts if value is not None]
    return " AND ".join(clause for clause, _ in held) or "1", [value for _, value in held]


def _iso(moment: date | None) -> str | None:
    return moment.isoformat() if moment else None


def _quoted(file: Path) -> str:
    return str(file).replace("%", "%25").replace("?", "%3f").replace("#", "%23")


def _lock(handle: int, folder: Path) -> None:
    """Lock the open file for this process alone; the system lets go of it when the process ends, however it ends."""
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        holder = os.pread(handle, 32, 0).decode("ascii", "replace").strip()
        raise ConflictError(f"process {holder or '?'} is writing to {folder}", path=str(folder), hint="wait until it is done") from error
    os.ftruncate(handle, 0)
    os.pwrite(handle, str(os.getpid()).encode(), 0)


@contextmanager
def _said(path: str) -> Iterator[None]:
    """What SQLite or the system says goes wrong, in our words."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if "fts5" in str(error) or "syntax" in str(error) or "no such column" in str(error):
            raise
        raise _trouble(path, error) from error
    except sqlite3.DatabaseError as error:
        raise SchemaError(f"the archive at {path} is damaged: {error}", path=path, hint="smallprint verify says where; restore it or import again") from error
    except OSError as error:
        raise StoreError(f"cannot write to {path}: {os.strerror(error.errno or 0)}", path=path) from error


def _trouble(path: str, error: sqlite3.OperationalError) -> StoreError:
    words = str(error)
    if "locked" in words or "busy" in words:
        return ConflictError(f"the archive at {path} is in use: {words}", path=path, hint="wait until the other process is done")
    if "full" in words:
        return StoreError(f"the disk that holds {path} is full; nothing that was kept is lost", path=path, hint="make room and run the import again")
    if "readonly" in words or "read-only" in words or "unable to open" in words:
        return StoreError(f"cannot write to the archive at {path}: {words}", path=path, hint="check who owns it")
    return StoreError(f"the archive at {path} failed: {words}", path=path)
