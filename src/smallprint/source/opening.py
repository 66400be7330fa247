"""What a place is that a user names: a bundle, a repository, an address, a folder or a file."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from platformdirs import user_cache_path

from smallprint.errors import SourceError, UsageError
from smallprint.model.document import Document
from smallprint.source.file import FileHistory
from smallprint.source.folder import FolderHistory, changed_at
from smallprint.source.git_cache import is_bundle, unpacked
from smallprint.source.git_history import GitHistory
from smallprint.source.history import History
from smallprint.source.layout import TEXT_SUFFIXES, document_of, stamp_of

ADDRESS = re.compile(r"(?:https?|ssh|git|file)://|[\w.-]+@\w[\w.-]*:")
KINDS = "a git bundle, a repository, an address that git can fetch, a folder or a text"


def open_history(
    place: str,
    cache: Path | None = None,
    *,
    document: Document | None = None,
    fetched_at: datetime | None = None,
    progress: Callable[[str], None] | None = None,
) -> History:
    """The history at a place.

    Bundles and addresses are unpacked below `cache` (else the platform's cache folder), and brought up to date
    there the next time; `progress` is told git's words meanwhile. `document` and `fetched_at` say what a single
    file holds and when it was captured, else its path and its date of change do.

    SourceError: there is nothing there, or nothing that can be read. UsageError: whose terms a file holds is not said.
    """
    try:
        path = Path(place).expanduser()
        if path.is_dir():
            return _folder(path, place)
        if path.is_file():
            if is_bundle(path):
                return _unpacked(str(path.resolve()), place, cache, progress)
            return _file(path, document, fetched_at)
    except (OSError, ValueError, RuntimeError) as error:  # RuntimeError: a home that nobody has
        raise SourceError(f"cannot read {place}: {getattr(error, 'strerror', None) or error}", url=place) from error
    if ADDRESS.match(place):
        return _unpacked(place, place, cache, progress)
    raise SourceError(f"there is nothing at {place}", url=place, hint=f"name {KINDS}")


def _unpacked(source: str, place: str, cache: Path | None, progress: Callable[[str], None] | None) -> GitHistory:
    folder = cache or user_cache_path("smallprint") / "histories"
    return GitHistory(unpacked(source, folder, progress=progress), place)


def _folder(path: Path, place: str) -> History:
    """A clone, a bare repository, or a plain folder. A folder within a repository of something else is a folder."""
    inside = path / ".git"
    if inside.exists():
        return GitHistory(inside.resolve(), place)
    if (path / "HEAD").is_file() and (path / "objects").is_dir() and (path / "refs").is_dir():
        return GitHistory(path.resolve(), place)
    return FolderHistory(path)


def _file(path: Path, document: Document | None, fetched_at: datetime | None) -> FileHistory:
    if path.suffix.lower() not in TEXT_SUFFIXES:
        hint = f"texts end in {', '.join(TEXT_SUFFIXES)}"
        raise SourceError(f"{path} is neither a git bundle nor a text", url=str(path), hint=hint)
    stamp = stamp_of(path.stem)
    found = document or (_by_path(path) if stamp else None)
    if found is None:
        hint = "name them: --service NAME --type 'Terms of Service'"
        raise UsageError(f"whose terms {path} holds is not said", hint=hint)
    return FileHistory(path, found, fetched_at or (stamp.at if stamp else changed_at(path)))


def _by_path(path: Path) -> Document | None:
    """The document that Service/Terms type/DATE.md names, where the path has that much."""
    terms, service = path.absolute().parent, path.absolute().parent.parent
    return document_of(service.name, terms.name) if service.name and terms.name else None
