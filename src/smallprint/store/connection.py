"""The file of the embedded store: opened, migrated, asked, and written in whole transactions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from smallprint.errors import NotFoundError, SchemaError, StoreError
from smallprint.resources import read_resource
from smallprint.store.trouble import is_busy, quoted, told

FILE = "archive.sqlite"
MIGRATIONS = tuple(f"{number:04}.sql" for number in range(1, 11))
DISPENSABLE = frozenset({3, 4, 5, 6, 7, 8, 9, 10})
"""Migrations that only add what an archive can be read without: one that lacks them alone is read as it is."""
APPLICATION_ID = 0x736D7074
"""The letters "smpt", by which file(1) and we know the file."""
BUSY_SECONDS = 2.0
CACHE = 64_000
"""So many KiB of the file a writer holds in memory at most: an import comes back to what it wrote lately."""
READING = 500
"""So many KiB a reader holds, of which a server has a dozen: the machine holds the file's pages as well. On the
whole contributed archive pages took the same time with it, with 250, and with 2,000, which SQLite takes by itself."""

Row = tuple[Any, ...]
"""What SQLite gives back; the readers of rows say what each column is."""


class Connection:
    """One SQLite file. Every error of SQLite's comes out as a StoreError that names the archive."""

    def __init__(self, folder: Path, *, writable: bool, cache: int = CACHE) -> None:
        self.cache = cache
        self.folder, self.path, self.writable = folder, str(folder), writable
        self.schema = 0
        with told(self.path):
            self.db = self._opened()
            try:
                self._prepare()
            except BaseException:
                self.db.close()
                raise

    def _opened(self) -> sqlite3.Connection:
        file = self.folder / FILE
        if not self.writable and not file.is_file():
            raise NotFoundError(
                f"there is no archive at {self.folder}",
                path=self.path,
                hint="make one: smallprint import PLACE, or smallprint add ADDRESS; one that lies elsewhere is named "
                "by --archive FOLDER or the variable SMALLPRINT_ARCHIVE",
            )
        if self.writable:
            self.folder.mkdir(parents=True, exist_ok=True)
            return self._connected(file, "mode=rwc")
        db = self._connected(file, "mode=ro")
        try:
            db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError as error:
            db.close()
            if is_busy(error):
                raise
            return self._unwritable(file)
        return db

    def _unwritable(self, file: Path) -> sqlite3.Connection:
        """A file in a place where SQLite cannot put its own files beside it."""
        behind = file.with_name(f"{file.name}-wal")
        if behind.is_file() and behind.stat().st_size:
            raise StoreError(
                f"{behind} holds what was not put into {FILE} yet, and cannot be read where nothing may be written",
                path=self.path,
                hint="copy the whole folder to where you may write, and name that",
            )
        return self._connected(file, "mode=ro&immutable=1")

    def _connected(self, file: Path, mode: str) -> sqlite3.Connection:
        return sqlite3.connect(f"file:{quoted(file)}?{mode}", uri=True, isolation_level=None, timeout=BUSY_SECONDS)

    def _prepare(self) -> None:
        self.db.execute("PRAGMA foreign_keys = ON")
        edition = self._edition()  # nothing is changed in a file that is not ours
        if self.writable:
            self.db.execute("PRAGMA journal_mode = WAL")
            self.db.execute("PRAGMA synchronous = NORMAL")
        self.db.execute(f"PRAGMA cache_size = -{self.cache if self.writable else READING}")
        self.schema = edition
        if edition < len(MIGRATIONS) and self.writable:
            with self.transaction():
                # Asked again, since another process may have brought it up to date while this one waited.
                (edition,) = self.db.execute("PRAGMA user_version").fetchone()
                for number in range(edition, len(MIGRATIONS)):
                    self._bring_to(number)
            self.schema = len(MIGRATIONS)

    def _edition(self) -> int:
        """How many migrations the file has. SchemaError: it is no archive, or one that cannot be read here."""
        self.db.execute("BEGIN")  # what is read now is of one moment
        try:
            (tables,) = self.db.execute("SELECT count(*) FROM sqlite_master").fetchone()
            (application,) = self.db.execute("PRAGMA application_id").fetchone()
            (edition,) = self.db.execute("PRAGMA user_version").fetchone()
        finally:
            self.db.execute("ROLLBACK")
        if application != APPLICATION_ID and (application or edition or tables):
            raise SchemaError(f"{self.folder / FILE} is no archive of smallprint", path=self.path)
        if edition > len(MIGRATIONS):
            raise SchemaError(
                f"{self.folder} was made by a newer smallprint (schema {edition}, this one knows {len(MIGRATIONS)})",
                path=self.path,
                hint="upgrade smallprint",
            )
        lacking = set(range(edition + 1, len(MIGRATIONS) + 1)) - DISPENSABLE
        if lacking and not self.writable:
            known = f"{self.folder} has schema {edition}, this smallprint reads {len(MIGRATIONS)}"
            raise SchemaError(known, path=self.path, hint="run an import once: it brings the archive up to date")
        return int(edition)

    def _bring_to(self, number: int) -> None:
        """One migration, within a transaction."""
        for statement in _statements(read_resource("smallprint.store.schema", MIGRATIONS[number]).decode()):
            self.db.execute(statement)
        self.db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        self.db.execute(f"PRAGMA user_version = {number + 1}")

    def all(self, query: str, **values: object) -> list[Row]:
        """Every row of an answer."""
        with told(self.path):
            return self.db.execute(query, {name: storable(value) for name, value in values.items()}).fetchall()

    def all_since(self, schema: int, query: str, **values: object) -> list[Row]:
        """Every row of an answer; none where the archive is of an older schema, which does not have them."""
        return self.all(query, **values) if self.schema >= schema else []

    def among(self, query: str, values: list[Any]) -> list[Row]:
        """Every row of a query whose `{}` stands for these values, however many."""
        found: list[Row] = []
        with told(self.path):
            for start in range(0, len(values), 500):
                part = values[start : start + 500]
                found.extend(self.db.execute(query.format(",".join("?" * len(part))), part))
        return found

    def among_pairs(self, query: str, pairs: list[tuple[Any, Any]]) -> list[Row]:
        """Every row of a query whose `{}` stands for rows of these pairs, however many; no pairs, no rows."""
        found: list[Row] = []
        with told(self.path):
            for start in range(0, len(pairs), 400):
                part = pairs[start : start + 400]
                values = [value for pair in part for value in pair]
                found.extend(self.db.execute(query.format(",".join(["(?,?)"] * len(part))), values))
        return found

    def put(self, query: str, *values: object) -> int:
        """Run one change; the number of the row it put in."""
        with told(self.path):
            return int(self.db.execute(query, [storable(value) for value in values]).lastrowid or 0)

    def put_each(self, query: str, rows: Iterable[Row]) -> None:
        """Run one change for each of these rows."""
        with told(self.path):
            self.db.executemany(query, rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is put inside, or nothing."""
        with told(self.path):
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.db.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    self.db.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Let go of the file."""
        with suppress(sqlite3.Error):
            self.db.close()


def storable(value: object) -> object:
    """A value as SQLite takes it: half characters, which bytes that are no UTF-8 become, are marked as such."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) and not value.isascii() else value


def _statements(script: str) -> Iterator[str]:
    """The statements of a script, each whole."""
    held = ""
    for line in script.splitlines(keepends=True):
        held += line
        if sqlite3.complete_statement(held):
            yield held
            held = ""
    if held.strip():
        yield held
