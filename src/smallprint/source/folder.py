"""Histories kept in folders: Service/Terms type/DATE.md, and Service/Terms type.md where there is one text only."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from smallprint.errors import SourceError
from smallprint.model.document import Cause, Document, DocumentLog, Entry
from smallprint.model.problem import Problem
from smallprint.source.layout import LARGEST, TEXT_SUFFIXES, Stamp, document_of, printable, stamp_of

LAYOUT_HINT = "lay it out as Service/Terms type/2024-05-31.md, or Service/Terms type.md for a single text"


@dataclass(frozen=True, slots=True)
class _Text:
    """A recorded text as it lies in the folder."""

    document: Document
    stamp: Stamp
    path: Path


@dataclass(frozen=True, slots=True)
class FolderHistory:
    """A folder of recorded texts."""

    folder: Path
    largest: int = LARGEST

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def name(self) -> str:
        """The folder's path."""
        return f"folder:{_shown(self.folder.resolve())}"

    def mark(self) -> str:
        """A digest of every file's name, size and time of change."""
        found = hashlib.sha256()
        for path in self._files():
            about = path.lstat()
            found.update(os.fsencode(path.relative_to(self.folder)))
            found.update(f"\0{about.st_size}\0{about.st_mtime_ns}\n".encode())
        return found.hexdigest()

    def documents(self) -> tuple[DocumentLog, ...]:
        """Every document with its dated texts, oldest first. SourceError: there are none."""
        texts: dict[Document, list[_Text]] = {}
        for path in self._files():
            if isinstance(found := self._read_name(path), _Text):
                texts.setdefault(found.document, []).append(found)
        if not texts:
            raise SourceError(f"{self.folder} holds no documents", url=str(self.folder), hint=self._hint())
        return tuple(DocumentLog(document, self._entries(texts[document])) for document in sorted(texts, key=_order))

    def contents(self, entries: Sequence[Entry]) -> Iterator[bytes]:
        """The recorded bytes of these entries."""
        for entry in entries:
            yield read_text(Path(entry.handle), _document_id(entry.path), largest=self.largest)

    def left_out(self) -> tuple[Problem, ...]:
        """The files below a service's folder that are no recorded texts."""
        found = ((path, self._read_name(path)) for path in self._files())
        shown = (f"{self._relative(path)}: {reason}" for path, reason in found if isinstance(reason, str))
        return tuple(Problem("left-out", message) for message in shown)

    def close(self) -> None:
        """Nothing is held open."""

    def _files(self) -> list[Path]:
        """What lies two or three steps down, in the order of paths; nothing hidden, and no linked folder is entered."""
        services = _folders(self.folder)
        terms = [folder for service in services for folder in _folders(service)]
        found = (path for folder in (*services, *terms) for path in _listed(folder))
        return sorted(path for path in found if path.is_symlink() or not path.is_dir())

    def _read_name(self, path: Path) -> _Text | str:
        """The recorded text that a file is, or the reason why it is none."""
        if path.is_symlink() or not path.is_file():
            return "a link or device, not a file"
        if path.suffix.lower() not in TEXT_SUFFIXES:
            return f"only recorded texts ({', '.join(TEXT_SUFFIXES)}) are read"
        steps = [_shown(Path(part)) for part in path.relative_to(self.folder).parts]
        stem = steps[-1][: -len(path.suffix)]
        if len(steps) == 2:
            return _Text(document_of(steps[0], stem), Stamp(changed_at(path)), path)
        stamp = stamp_of(stem)
        if stamp is None:
            return "no date in its name, such as 2024-05-31 or 2024-05-31T10-30-00Z"
        return _Text(document_of(steps[0], steps[1]), stamp, path)

    def _entries(self, texts: Sequence[_Text]) -> tuple[Entry, ...]:
        ordered = sorted(texts, key=lambda text: (text.stamp, text.path))
        return tuple(self._entry(text, is_first=not index) for index, text in enumerate(ordered))

    def _entry(self, text: _Text, *, is_first: bool) -> Entry:
        path = self._relative(text.path)
        is_dated = len(text.path.relative_to(self.folder).parts) > 2
        origin = path if is_dated else f"{path} ({text.stamp.name})"
        cause = Cause.FIRST_SEEN if is_first else Cause.RE_EXTRACTED if text.stamp.is_extracted else Cause.AMENDED
        return Entry(origin, path, str(text.path), text.stamp.at, cause)

    def _relative(self, path: Path) -> str:
        return _shown(path.relative_to(self.folder))

    def _hint(self) -> str:
        """What to do about a folder without documents: one that holds a single folder may be meant to be entered."""
        folders = _folders(self.folder)
        return f"name the folder itself: {folders[0]}" if len(folders) == 1 and _folders(folders[0]) else LAYOUT_HINT


def read_text(path: Path, document_id: str, *, largest: int) -> bytes:
    """The bytes of a recorded text. SourceError: it cannot be read, or has more than `largest` bytes."""
    try:
        with path.open("rb") as opened:
            about = os.fstat(opened.fileno())
            if not stat.S_ISREG(about.st_mode):
                raise SourceError(f"{path} is not a file any more", document_id=document_id, url=str(path))
            content = opened.read(largest + 1)
    except OSError as error:
        raise SourceError(f"cannot read {path}: {error.strerror}", document_id=document_id, url=str(path)) from error
    if len(content) > largest:
        message = f"{path} has {about.st_size:,} bytes, more than the {largest:,} that a document may have"
        raise SourceError(message, document_id=document_id, url=str(path))
    return content


def changed_at(path: Path) -> datetime:
    """When a file was last changed, to the second: the date of a text whose name has none.

    It is all that the place says of the day of capture, and it stays the same when the file is imported again.
    """
    try:
        return datetime.fromtimestamp(int(path.stat().st_mtime), UTC)
    except (OSError, OverflowError, ValueError) as error:
        raise SourceError(f"cannot tell when {path} was changed", url=str(path)) from error


def _document_id(path: str) -> str:
    service, terms, *_ = path.split("/")
    return document_of(service, terms if path.count("/") > 1 else Path(terms).stem).id


def _order(document: Document) -> tuple[str, str, str]:
    return document.service_id, document.terms_type, document.variant


def _folders(folder: Path) -> list[Path]:
    return [path for path in _listed(folder) if path.is_dir() and not path.is_symlink()]


def _listed(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError as error:
        raise SourceError(f"cannot list {folder}: {error.strerror}", url=str(folder)) from error


def _shown(path: Path) -> str:
    return printable(os.fsencode(path.as_posix()))
