"""What SQLite or the system says goes wrong, in our words; and the lock that keeps a second writer out."""

from __future__ import annotations

import os
import sqlite3
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from smallprint.errors import ConflictError, SchemaError, StoreError

if sys.platform != "win32":
    import fcntl


HOLDER = 32
"""In so many bytes of its file it stands which process holds a lock: always as many, so that the file never changes its
length, which costs more than all else about it."""
DAMAGE = (zlib.error, ValueError, LookupError, TypeError, RecursionError)
"""What reading raises where bytes are not what was put in."""


def quoted(file: Path) -> str:
    """A path as it may stand in the address of a database."""
    return str(file).replace("%", "%25").replace("?", "%3f").replace("#", "%23")


@contextmanager
def locked(file: Path, doing: str) -> Iterator[None]:
    """Hold a file of the archive's folder for this process alone. ConflictError where another is `doing` that.

    The system lets go of it when the process ends, however it ends.
    """
    with told(str(file.parent)):
        handle = os.open(file, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        _lock(handle, file.parent, doing)
        yield
    finally:
        os.close(handle)


def _lock(handle: int, folder: Path, doing: str) -> None:
    if sys.platform == "win32":  # there is no flock there; SQLite's own lock still keeps the file whole
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        holder = os.pread(handle, HOLDER, 0).decode("ascii", "replace").strip()
        raise ConflictError(
            f"process {holder or '?'} is {doing} {folder}", path=str(folder), hint="wait until it is done"
        ) from error
    os.pwrite(handle, f"{os.getpid():<{HOLDER}}".encode(), 0)


@contextmanager
def told(path: str) -> Iterator[None]:
    """What SQLite or the system says goes wrong, in our words."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if "fts5" in str(error) or "syntax" in str(error) or "no such column" in str(error):
            raise
        raise _trouble(path, error) from error
    except sqlite3.DatabaseError as error:
        raise SchemaError(
            f"the archive at {path} is damaged: {error}",
            path=path,
            hint="smallprint verify says where; restore it or import again",
        ) from error
    except OSError as error:
        raise StoreError(f"cannot write to {path}: {os.strerror(error.errno or 0)}", path=path) from error


@contextmanager
def whole(path: str, what: str, mend: str = "restore it or import again") -> Iterator[None]:
    """What cannot be read back because its bytes are not what was put in, as a SchemaError that names it.

    `mend` is what makes it whole again.
    """
    try:
        yield
    except DAMAGE as error:
        raise SchemaError(
            f"the archive at {path} is damaged: {what} cannot be read",
            path=path,
            hint=f"smallprint verify says where; {mend}",
        ) from error


def is_busy(error: sqlite3.Error) -> bool:
    """Whether another process is in the way, which passes."""
    return "locked" in str(error) or "busy" in str(error)


def _trouble(path: str, error: sqlite3.OperationalError) -> StoreError:
    words = str(error)
    if is_busy(error):
        return ConflictError(
            f"the archive at {path} is in use: {words}", path=path, hint="wait until the other process is done"
        )
    if "full" in words:
        return StoreError(
            f"the disk that holds {path} is full; nothing that was kept is lost",
            path=path,
            hint="make room and run the same again",
        )
    if "readonly" in words or "read-only" in words or "unable to open" in words:
        return StoreError(f"cannot write to the archive at {path}: {words}", path=path, hint="check who owns it")
    return StoreError(f"the archive at {path} failed: {words}", path=path)
