"""What a place is that a user names: a bundle, a repository, an address, a folder or a file."""

from __future__ import annotations

import hashlib
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path

from smallprint.errors import SourceError, UsageError
from smallprint.model.document import Document
from smallprint.source.folder import SUFFIXES, FileHistory, FolderHistory
from smallprint.source.git_history import GitHistory
from smallprint.source.git_program import run
from smallprint.source.history import History

ADDRESS = re.compile(r"(?:https?|ssh|git|file)://|[\w.-]+@[\w.-]+:")
BUNDLE_SIGNATURE = (b"# v2 git bundle", b"# v3 git bundle")


def open_history(place: str, cache: Path, *, document: Document | None = None) -> History:
    """The history at a place. Bundles and addresses are cloned, bare, below `cache`, and brought up to date there.

    `document` says what a single file holds. SourceError: there is nothing there, or nothing that can be read.
    """
    if ADDRESS.match(place):
        return _cloned(place, cache)
    path = Path(place).expanduser()
    if path.is_file():
        return _file(path, cache, document)
    if path.is_dir():
        git_dir = next((found for found in (path / ".git", path) if (found / "HEAD").is_file() and (found / "objects").is_dir()), None)
        return GitHistory(git_dir, place) if git_dir else FolderHistory(path)
    raise SourceError(f"there is nothing at {place}", url=place, hint="name a bundle, a repository, an address, a folder or a file")


def _file(path: Path, cache: Path, document: Document | None) -> History:
    with path.open("rb") as opened:
        if opened.read(len(BUNDLE_SIGNATURE[0])).startswith(BUNDLE_SIGNATURE):
            return _cloned(str(path.resolve()), cache)
    if path.suffix.lower() not in SUFFIXES:
        raise SourceError(f"{path} is neither a git bundle nor a text", url=str(path), hint=f"texts end in {', '.join(SUFFIXES)}")
    if document is None:
        raise UsageError(f"whose terms {path} holds is not said", hint="name them: --service NAME --type 'Terms of Service'")
    return FileHistory(path, document, datetime.fromtimestamp(int(path.stat().st_mtime), tz=UTC))


def _cloned(place: str, cache: Path) -> GitHistory:
    git_dir = cache / hashlib.sha256(place.encode("utf-8", "surrogateescape")).hexdigest()[:24]
    if (git_dir / "HEAD").is_file() and (git_dir / "fetched").is_file():
        run(["--git-dir", str(git_dir), "fetch", "--quiet", "--prune", "--force", place, "+refs/heads/*:refs/heads/*"], place=place)
        return GitHistory(git_dir, place)
    cache.mkdir(parents=True, exist_ok=True)
    if git_dir.exists():
        shutil.rmtree(git_dir)
    run(["clone", "--quiet", "--bare", "--", place, str(git_dir)], place=place)
    (git_dir / "fetched").touch()
    return GitHistory(git_dir, place)
