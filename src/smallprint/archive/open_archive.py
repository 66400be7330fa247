"""Which archive is meant, and opening it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from smallprint.errors import UsageError
from smallprint.store.sqlite import FILE, SqliteStore

VARIABLE = "SMALLPRINT_ARCHIVE"
LITTLE = 8_000
"""KiB of the file that are held in memory where little is written."""


def open_archive(path: str | os.PathLike[str] | None = None, *, writable: bool = False) -> SqliteStore:
    """The archive at `path`, else the one that SMALLPRINT_ARCHIVE names, else the one in the platform's data folder.

    NotFoundError: there is none and it was not asked for `writable`, which makes one. SchemaError: it is of another
    edition or damaged.
    """
    return SqliteStore(archive_folder(path, os.environ), writable=writable)


def open_existing(path: str | os.PathLike[str] | None = None) -> SqliteStore:
    """The archive that `open_archive` opens, for writing to it. NotFoundError: there is none, and none is made."""
    folder = archive_folder(path, os.environ)
    return SqliteStore(folder, writable=(folder / FILE).is_file())


def open_for_long(path: str | os.PathLike[str] | None = None) -> SqliteStore:
    """The archive that `open_existing` opens, held in little memory: for what runs for ever and writes now and then."""
    folder = archive_folder(path, os.environ)
    return SqliteStore(folder, writable=(folder / FILE).is_file(), cache=LITTLE)


def archive_folder(path: str | os.PathLike[str] | None, environment: Mapping[str, str]) -> Path:
    """The folder of the archive that is meant. UsageError where `path` is a file that is no archive."""
    named = path or environment.get(VARIABLE)
    folder = Path(named).expanduser() if named else default_folder()
    if not folder.is_file():
        return folder
    if folder.name == FILE:
        return folder.parent
    raise UsageError(f"{folder} is a file; an archive is a folder", hint="name a folder: --archive FOLDER")


def default_folder() -> Path:
    """Where the archive lies when nobody names one."""
    from platformdirs import user_data_path  # noqa: PLC0415  most commands are told where the archive is

    return user_data_path("smallprint", appauthor=False) / "archive"


def cache_folder() -> Path:
    """Where clones of imported repositories lie, so that importing again fetches only what is new."""
    from platformdirs import user_cache_path  # noqa: PLC0415  only an import asks

    return user_cache_path("smallprint", appauthor=False) / "histories"
