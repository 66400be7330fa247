"""Bundles and addresses, unpacked once into a folder of ours and brought up to date there."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from smallprint.errors import SourceError
from smallprint.source.git_program import reach, run, said, without_credentials

BRANCH = "refs/heads/recorded"
DEFAULT_BRANCHES = (b"refs/heads/main", b"refs/heads/master")
SIGNATURES = (b"# v2 git bundle", b"# v3 git bundle")
STALE = 24 * 60 * 60
"""What an interrupted unpacking left is cleared away after so many seconds."""


def is_bundle(path: Path) -> bool:
    """Whether a file begins as git bundles do."""
    with path.open("rb") as opened:
        return opened.read(len(SIGNATURES[0])).startswith(SIGNATURES)


def unpacked(place: str, cache: Path, *, progress: Callable[[str], None] | None = None) -> Path:
    """The bare repository below `cache` that holds what the bundle or address holds now; only what is new is read.

    SourceError: the place cannot be reached, is cut short, or has no branch to read.
    """
    commit, ref = _head(place)
    key = hashlib.sha256(place.encode("utf-8", "surrogateescape")).hexdigest()[:24]
    git_dir = cache / key
    if (git_dir / "HEAD").is_file() and (_holds(git_dir, commit) or _grown(git_dir, place, ref, progress)):
        return git_dir
    _fresh(git_dir, place, (commit, ref), progress)
    return git_dir


def _head(place: str) -> tuple[str, str]:
    """The commit that a place ends with, and the ref to fetch it by."""
    lines = reach(["ls-remote", "--quiet", "--", place], place=place).splitlines()
    commits = {ref: commit.decode("ascii", "replace") for commit, ref in (line.split(b"\t", 1) for line in lines)}
    branches = [ref for ref in commits if ref.startswith(b"refs/heads/")]
    for ref in (b"HEAD", *DEFAULT_BRANCHES, *(branches if len(branches) == 1 else ())):
        if ref in commits:
            return commits[ref], os.fsdecode(ref)
    shown = ", ".join(sorted(said(branch) for branch in branches)) or "none"
    raise SourceError(
        f"{without_credentials(place)} does not say which branch it records on (branches: {shown})",
        url=without_credentials(place),
        hint="clone it, check out the branch, and import the clone",
    )


def _holds(git_dir: Path, commit: str) -> bool:
    held = run(["--git-dir", str(git_dir), "for-each-ref", "--format=%(objectname)", BRANCH], place=str(git_dir))
    return held.decode("ascii", "replace").strip() == commit


def _grown(git_dir: Path, place: str, ref: str, progress: Callable[[str], None] | None) -> bool:
    """Whether what is new could be added. After a fetch was killed its locks stay: then all is fetched anew."""
    try:
        _fetch(git_dir, place, ref, progress)
    except SourceError:
        return False
    return True


def _fresh(git_dir: Path, place: str, head: tuple[str, str], progress: Callable[[str], None] | None) -> None:
    """Fetch everything into a folder beside, and put it in place when it is whole."""
    commit, ref = head
    beside = _made_beside(git_dir, place)
    try:
        run(["init", "--quiet", "--bare", "--template=", str(beside)], place=str(beside))
        _fetch(beside, place, ref, progress)
        run(["--git-dir", str(beside), "symbolic-ref", "HEAD", BRANCH], place=str(beside))
        _put(beside, git_dir, commit)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _made_beside(git_dir: Path, place: str) -> Path:
    cache = git_dir.parent
    try:
        cache.mkdir(parents=True, exist_ok=True)
        _clear(cache, git_dir.name)
        return Path(tempfile.mkdtemp(prefix=f"{git_dir.name}.", dir=cache))
    except OSError as error:
        message = f"cannot unpack {without_credentials(place)} in {cache}: {error.strerror}"
        raise SourceError(message, url=without_credentials(place), hint="make that folder writable") from error


def _fetch(git_dir: Path, place: str, ref: str, progress: Callable[[str], None] | None) -> None:
    shown = ["--progress"] if progress else ["--quiet"]
    arguments = ["fetch", *shown, "--no-tags", "--no-write-fetch-head", "--force", "--", place, f"+{ref}:{BRANCH}"]
    try:
        reach(["--git-dir", str(git_dir), *arguments], place=place, progress=progress)
    except SourceError as error:
        raise SourceError(error.message, url=error.url, hint=_advice(error.message, place)) from error


def _advice(message: str, place: str) -> str:
    """What to do about a fetch that failed, from what kind of place it is and what git said."""
    if "No space left" in message:
        return "make room where it is unpacked, then import again"
    if "prerequisite" in message:
        return "the bundle holds only a part of the history: make it with git bundle create FILE HEAD --all"
    if Path(place).is_file():
        return "the bundle is cut short or damaged: fetch the file again (git bundle verify FILE tells)"
    return "look at the address and the connection, then import again"


def _put(beside: Path, git_dir: Path, commit: str) -> None:
    """Rename into place. Where another import was first with the same, its copy stands, and is never out of place."""
    try:
        beside.rename(git_dir)
    except OSError:
        if (git_dir / "HEAD").is_file() and _holds(git_dir, commit):
            return
        _replace(beside, git_dir)


def _replace(beside: Path, git_dir: Path) -> None:
    """Put in place of a copy that could not be brought up to date."""
    old = beside.with_name(f"{beside.name}.old")
    with suppress(FileNotFoundError):
        git_dir.rename(old)
    try:
        beside.rename(git_dir)
    except OSError:
        if not (git_dir / "HEAD").is_file():
            raise
    shutil.rmtree(old, ignore_errors=True)


def _clear(cache: Path, key: str) -> None:
    for left in cache.glob(f"{key}.*"):
        with suppress(FileNotFoundError):  # another import of the same place has just put it in place or cleared it
            if time.time() - left.stat().st_mtime > STALE:
                shutil.rmtree(left, ignore_errors=True)
