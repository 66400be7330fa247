"""Histories kept in folders, Service/Terms type/DATE.md, and single files."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from smallprint.errors import SourceError
from smallprint.model.document import Cause, Document, DocumentLog, Entry

STAMP = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T_ -]{1,2}(\d{2})[-:.h]?(\d{2})(?:[-:.]?(\d{2}))?Z?)?(?: \((re-extracted)\))?")
"""The date in a file's name, with its time if it has one; " (re-extracted)" behind it marks a version that exists only
because the text was extracted anew."""
SUFFIXES = (".md", ".txt", ".markdown")


@dataclass(frozen=True, slots=True)
class FolderHistory:
    """A folder laid out Service/Terms type/DATE.md."""

    folder: Path

    @property
    def name(self) -> str:
        """The folder's path."""
        return f"folder:{self.folder.resolve()}"

    def mark(self) -> str:
        """A digest of every file's name, size and time of change."""
        found = hashlib.sha256()
        for path in self._files():
            about = path.stat()
            found.update(f"{path.relative_to(self.folder)}\0{about.st_size}\0{about.st_mtime_ns}\n".encode("utf-8", "surrogatepass"))
        return found.hexdigest()

    def documents(self) -> tuple[DocumentLog, ...]:
        """Every document with its dated files, oldest first. SourceError where there is none, or a name has no date."""
        logs: dict[tuple[str, str], list[Path]] = {}
        for path in self._files():
            logs.setdefault((path.parent.parent.name, path.parent.name), []).append(path)
        if not logs:
            raise SourceError(f"{self.folder} holds no documents", url=str(self.folder), hint="lay it out as Service/Terms type/2024-05-31.md")
        return tuple(DocumentLog(_document(service, kind), self._entries(paths)) for (service, kind), paths in sorted(logs.items()))

    def contents(self, entries: Sequence[Entry]) -> Iterator[bytes]:
        """The recorded bytes of these entries."""
        for entry in entries:
            yield _read(Path(entry.handle))

    def _files(self) -> list[Path]:
        """The dated files, in the order of their paths; links and hidden files are passed over."""
        try:
            return sorted(
                path
                for path in self.folder.glob("*/*/*")
                if path.suffix.lower() in SUFFIXES and path.is_file() and not path.is_symlink() and not path.name.startswith(".")
            )
        except OSError as error:
            raise SourceError(f"cannot list {self.folder}: {error.strerror}", url=str(self.folder)) from error

    def _entries(self, paths: Sequence[Path]) -> tuple[Entry, ...]:
        dated = sorted((*_dated(path), path) for path in paths)
        return tuple(
            Entry(
                origin=str(path.relative_to(self.folder)),
                path=str(path.relative_to(self.folder)),
                handle=str(path),
                fetched_at=moment,
                cause=Cause.FIRST_SEEN if not index else Cause.RE_EXTRACTED if is_extracted else Cause.AMENDED,
            )
            for index, (moment, is_extracted, path) in enumerate(dated)
        )


@dataclass(frozen=True, slots=True)
class FileHistory:
    """One file as one recorded version, under the service and terms type that the user names."""

    file: Path
    document: Document
    fetched_at: datetime

    @property
    def name(self) -> str:
        """The file's path and the document it is taken for."""
        return f"file:{self.file.resolve()}:{self.document.id}"

    def mark(self) -> str:
        """The digest of the file's bytes."""
        return hashlib.sha256(_read(self.file)).hexdigest()

    def documents(self) -> tuple[DocumentLog, ...]:
        """The one document with its one entry."""
        return (DocumentLog(self.document, (Entry(self.mark(), self.file.name, str(self.file), self.fetched_at, Cause.FIRST_SEEN),)),)

    def contents(self, entries: Sequence[Entry]) -> Iterator[bytes]:
        """The file's bytes, for each entry."""
        for entry in entries:
            yield _read(Path(entry.handle))


def _document(service: str, kind: str) -> Document:
    terms_type, _, variant = kind.partition(" #")
    return Document(service, terms_type, variant)


def _dated(path: Path) -> tuple[datetime, bool]:
    found = STAMP.fullmatch(path.stem)
    if found is None:
        raise SourceError(f"{path} has no date in its name", url=str(path), hint="name it like 2024-05-31.md or 2024-05-31T10-30-00Z.md")
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC), bool(found[7])
    except ValueError as error:
        raise SourceError(f"{path} is named by a day that does not exist", url=str(path)) from error


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise SourceError(f"cannot read {path}: {os.strerror(error.errno or 0)}", url=str(path)) from error
