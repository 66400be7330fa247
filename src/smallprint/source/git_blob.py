"""Recorded texts read out of a git repository, through a `git cat-file --batch` that stays open."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Generator, Sequence
from contextlib import suppress
from pathlib import Path

from smallprint.errors import SourceError
from smallprint.source.git_program import start

AHEAD = 256
"""So many names are handed over at a time: 10 KB, which a pipe holds, so that neither side waits for the other."""
MISSING = "the repository is damaged or a partial clone: clone it whole, then import that"
ENDED = "the repository is damaged, or memory ran out: git fsck tells"


class BlobReader:
    """Reads blobs by name. One git serves one reading after another; readings at the same time get one each."""

    def __init__(self, git_dir: Path) -> None:
        self.git_dir = git_dir
        self._idle: list[subprocess.Popen[bytes]] = []
        self._owner = os.getpid()

    def read(self, names: Sequence[str], *, largest: int) -> Generator[bytes]:
        """The blobs of these names, in order. SourceError: one is missing, or has more than `largest` bytes."""
        running = self._borrow()
        is_idle = False
        try:
            for first in range(0, len(names), AHEAD):
                asked = names[first : first + AHEAD]
                _ask(running, asked)
                for name in asked:
                    yield _answer(running, name, largest)
            is_idle = True
        finally:
            if is_idle:
                self._idle.append(running)
            else:
                _end(running)

    def close(self) -> None:
        """End every git that waits here, unless another process started it."""
        idle, self._idle = self._idle, []
        if self._owner == os.getpid():
            for running in idle:
                _end(running)

    def _borrow(self) -> subprocess.Popen[bytes]:
        if self._owner != os.getpid():
            self._idle, self._owner = [], os.getpid()
        while self._idle:
            running = self._idle.pop()
            if running.poll() is None:
                return running
            _end(running)
        return start(["--git-dir", str(self.git_dir), "cat-file", "--batch"])


def _ask(running: subprocess.Popen[bytes], names: Sequence[str]) -> None:
    if running.stdin is None:
        raise SourceError("git takes no names")
    try:
        running.stdin.write("".join(f"{name}\n" for name in names).encode("ascii", "replace"))
        running.stdin.flush()
    except OSError as error:
        raise SourceError("git ended before it was asked for a text", hint=ENDED) from error


def _answer(running: subprocess.Popen[bytes], name: str, largest: int) -> bytes:
    """The blob that git answers with: a line with its name, kind and length, then its bytes and a line feed."""
    if running.stdout is None:
        raise SourceError("git gives no texts")
    head = running.stdout.readline().split()
    if len(head) != 3 or head[1] != b"blob":
        raise SourceError(f"the recorded text {name} is missing", hint=MISSING)
    length = int(head[2])
    if length > largest:
        raise SourceError(f"the recorded text has {length:,} bytes, more than the {largest:,} that a document may have")
    content = running.stdout.read(length + 1)
    if len(content) != length + 1:
        raise SourceError(f"git ended within the recorded text {name}", hint=ENDED)
    return content[:-1]


def _end(running: subprocess.Popen[bytes]) -> None:
    running.kill()
    if running.stdout is not None:
        running.stdout.close()
    if running.stdin is not None:
        with suppress(OSError):
            running.stdin.close()
    running.wait()


_READERS: dict[Path, BlobReader] = {}


def reader_of(git_dir: Path) -> BlobReader:
    """This process's reader of a repository: histories that were pickled, task by task, go on with one git."""
    return _READERS.setdefault(git_dir, BlobReader(git_dir))
