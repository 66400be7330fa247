"""Where an archive lies, and opening it."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from smallprint.store.sqlite import SqliteStore

VARIABLE = "SMALLPRINT_ARCHIVE"


def archive_path(named: str | None) -> Path:
    """The archive's folder: the one named, else the environment's SMALLPRINT_ARCHIVE, else the platform's data folder."""
    found = named or os.environ.get(VARIABLE)
    return Path(found).expanduser() if found else Path(platformdirs.user_data_dir("smallprint", appauthor=False)) / "archive"


def cache_path() -> Path:
    """The folder in which clones of bundles and remote repositories are kept."""
    return Path(platformdirs.user_cache_dir("smallprint", appauthor=False)) / "histories"


def open_archive(path: str | Path | None = None, *, writable: bool = False) -> SqliteStore:
    """The archive at a path (or the default one). NotFoundError where there is none and it is not opened for writing."""
    return SqliteStore(archive_path(str(path) if path is not None else None), writable=writable)
