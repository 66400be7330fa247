"""Where snapshots are kept: files of WARC 1.1 that public replay tools open, a record to a gzip member.

A file is begun each day, and where one has reached its size. What is written is on the disk before its place is told.
"""

from __future__ import annotations

import os
import sys
import threading
import zlib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Self

from smallprint.errors import ConflictError, StoreError
from smallprint.model.snapshot import Place, Snapshot
from smallprint.source.identity import Identity
from smallprint.source.warc_record import (
    answered,
    asked,
    described,
    passed,
    place_before,
    rendered,
    revisited,
    snapshot_of,
)

if sys.platform != "win32":
    import fcntl

LARGEST = 512 << 20
"""Bytes after which another file is begun."""
PIECE = 1 << 20
FORMAT = "WARC File Format 1.1"
STANDARD = "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"


class WarcWriter:
    """Keeps snapshots in a folder, and reads them back. For any number of threads, and beside other programs.

    A file belongs to one writer as long as it is open; another one that comes in the meantime begins its own.
    """

    def __init__(
        self,
        folder: Path,
        identity: Identity = Identity(),  # noqa: B008 (frozen)
        *,
        largest: int = LARGEST,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._folder, self._identity, self._largest, self._now = Path(folder), identity, largest, now
        self._lock, self._day = threading.Lock(), ""
        self._open: BinaryIO | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Leave the file to whoever writes next."""
        with self._lock:
            self._leave()

    def append(self, snapshot: Snapshot, *, kept: Place | None = None) -> Place:
        """The place at which a snapshot is kept from now on.

        `kept` is where the same bytes are kept already: then only what was said beside them is written (a revisit).
        StoreError: it cannot be written.
        """
        before = b"".join(passed(each) for each in snapshot.exchanges[:-1])
        first = self._bytes(kept) if kept and not snapshot.rendered else None
        with self._lock:
            try:
                return self._appended(snapshot, before, kept if first else None, first)
            except OSError as error:
                raise StoreError(f"snapshots cannot be kept: {error.strerror}", path=str(self._folder)) from error

    def read(self, place: Place) -> Snapshot:
        """The snapshot that is kept at a place, its bytes checked. StoreError: it is damaged, or not there."""
        return read(self._folder, place)

    def cut(self, file: str, length: int) -> None:
        """Let go of what stands behind so many bytes of a file: what a crash left there.

        A torn record is let go of anyhow when its file is written to again. ConflictError: somebody writes to it.
        """
        path = _path(self._folder, file)
        with self._lock:
            if self._open is not None and Path(self._open.name) == path:
                self._leave()
            try:
                with path.open("r+b") as held:
                    if not _is_ours(held):
                        raise ConflictError(f"somebody else writes to {file}", path=str(path))
                    held.truncate(length)
                    os.fsync(held.fileno())
            except OSError as error:
                raise StoreError(f"{file} cannot be cut: {error.strerror}", path=str(path)) from error

    def _appended(self, snapshot: Snapshot, before: bytes, kept: Place | None, first: bytes | None) -> Place:
        file = self._current()
        name, start = Path(file.name).name, file.seek(0, os.SEEK_END)
        last = snapshot.exchanges[-1] if snapshot.exchanges else None
        if snapshot.rendered:
            original = passed(last) if last else b""
            place = Place(name, start + len(before), len(original)) if last else None
            before, record, behind = before + original, rendered(snapshot, place), b""
        else:
            record = revisited(snapshot, kept, first) if kept and first else answered(snapshot)
            behind = asked(last) if last else b""
        _write(file, before + record + behind)
        return Place(name, start + len(before), len(record))

    def _current(self) -> BinaryIO:
        """The file that is written to now."""
        day = self._now().strftime("%Y%m%d")
        if self._open is not None and (day != self._day or self._open.tell() >= self._largest):
            self._leave()
        if self._open is None:
            self._open, self._day = self._begun(day), day
        return self._open

    def _begun(self, day: str) -> BinaryIO:
        """The first file of a day that has room and is nobody's, whole, with its head."""
        self._folder.mkdir(parents=True, exist_ok=True)
        number = 1
        while True:
            path = self._folder / f"smallprint-{day}-{number:05}.warc.gz"
            file = path.open("ab")
            end = whole_length(path) if _is_ours(file) else self._largest
            if end < self._largest:
                file.truncate(end)
                if not end:
                    _write(file, described(path.name, self._now(), self._words()))
                    _keep_name(self._folder)
                return file
            file.close()
            number += 1

    def _words(self) -> dict[str, str]:
        agent = self._identity.agent
        return {
            "software": agent.partition(" ")[0],
            "format": FORMAT,
            "conformsTo": STANDARD,
            "http-header-user-agent": agent,
            "operator": self._identity.contact,
        }

    def _leave(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None

    def _bytes(self, place: Place) -> bytes:
        return _bytes(self._folder, place)


def read(folder: Path, place: Place) -> Snapshot:
    """The snapshot that is kept at a place in a folder, its bytes checked. StoreError: it is damaged, or not there."""
    record = _bytes(folder, place)
    earlier = place_before(record, place)
    return snapshot_of(record, place, _bytes(folder, earlier) if earlier else None)


def copy_files(folder: Path, target: Path, ends: Mapping[str, int]) -> None:
    """Have the files of a folder in another one too, each up to where it is known to hold something.

    StoreError: one cannot be had, or another one of its name is there.
    """
    try:
        target.mkdir(parents=True, exist_ok=True)
        for name, end in ends.items():
            if not _holds(_path(target, name), _path(folder, name), end):
                _copy(_path(folder, name), _path(target, name), end)
    except OSError as error:
        raise StoreError(f"snapshots cannot be copied: {error.strerror}", path=str(target)) from error


def _holds(path: Path, other: Path, end: int) -> bool:
    """Whether a file begins as another one does. StoreError: it is a different one."""
    if not path.exists():
        return False
    with path.open("rb") as file, other.open("rb") as beside:
        for start in range(0, end, PIECE):
            length = min(PIECE, end - start)
            if file.read(length) != beside.read(length):
                raise StoreError(f"another file {path.name} is there already", path=str(path), hint="name a new folder")
    return True


def _copy(path: Path, target: Path, end: int) -> None:
    """Copy the beginning of a file: it has its name once all of it is on the disk."""
    half = target.with_suffix(".part")
    with path.open("rb") as file, half.open("wb") as copy:
        for start in range(0, end, PIECE):
            copy.write(file.read(min(PIECE, end - start)))
        copy.flush()
        os.fsync(copy.fileno())
    half.replace(target)
    _keep_name(target.parent)


def whole_length(path: Path) -> int:
    """How many bytes at the head of a file are whole gzip members: what stands behind them was torn off by a crash."""
    whole = position = 0
    unpacking = zlib.decompressobj(zlib.MAX_WBITS | 16)
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            position += len(piece)
            while piece:
                try:
                    unpacking.decompress(piece)
                except zlib.error:
                    return whole
                piece = unpacking.unused_data
                if unpacking.eof:
                    whole = position - len(piece)
                    unpacking = zlib.decompressobj(zlib.MAX_WBITS | 16)
    return whole


def _write(file: BinaryIO, content: bytes) -> None:
    """Write to the end of a file, so that it is on the disk: all of it, or nothing."""
    start = file.seek(0, os.SEEK_END)
    try:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    except OSError:
        file.truncate(start)
        raise


def _keep_name(folder: Path) -> None:
    """See to it that a new file's name is on the disk as well."""
    if sys.platform == "win32":
        return
    place = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(place)
    finally:
        os.close(place)


def _is_ours(file: BinaryIO) -> bool:
    """Whether a file is nobody else's; it is ours until it is closed."""
    if sys.platform == "win32":  # there is no flock there: what has been begun is left alone
        return file.seek(0, os.SEEK_END) == 0
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _path(folder: Path, file: str) -> Path:
    """The path of a file by its name. StoreError: it is no name of a file there."""
    if not file or Path(file).name != file:
        raise StoreError(f"{file!r} is no file of snapshots", path=file)
    return Path(folder) / file


def _bytes(folder: Path, place: Place) -> bytes:
    path = _path(folder, place.file)
    try:
        with path.open("rb") as file:
            file.seek(place.offset)
            found = file.read(place.length)
    except OSError as error:
        raise StoreError(f"{place.file} cannot be read: {error.strerror}", path=str(path)) from error
    if len(found) < place.length:
        raise StoreError(f"{place.file} is shorter than it was", path=str(path))
    return found
