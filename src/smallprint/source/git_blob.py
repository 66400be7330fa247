"""Recorded texts read out of a git repository, through a `git cat-file --batch` that stays open."""

from __future__ import annotations

import atexit
import os
import subprocess
from collections.abc import Generator, Sequence
from contextlib import closing, suppress
from pathlib import Path

from smallprint.errors import SourceError
from smallprint.source.git_program import start

AHEAD = 256
"""So many names are handed over at a time: 10 KB, which a pipe holds, so that neither side waits for the other."""
HELD = 4
"""So many blobs are kept at hand. Pages flap between two or three texts: of 42,627 readings 27,831 are left; with 16
at hand it would be 27,481."""
SMALL = (
    "-c", "core.deltaBaseCacheLimit=16m", "-c", "core.packedGitWindowSize=1m", "-c", "core.packedGitLimit=16m",
)  # fmt: skip
"""So much git holds at hand: 41 MB in all where it would hold 161, and it reads 15,219 texts in the same third of a
second."""
MISSING = "the repository is damaged or a partial clone: clone it whole, then import that"
ENDED = "the repository is damaged, or memory ran out: git fsck tells"


class BlobReader:
    """Reads blobs by name. One git serves one reading after another; readings at the same time get one each."""

    def __init__(self, git_dir: Path) -> None:
        self.git_dir = git_dir
        self._idle: list[subprocess.Popen[bytes]] = []
        self._owner = os.getpid()

    def read(self, names: Sequence[str], *, largest: int) -> Generator[bytes]:
        """The blobs of these names, in order. SourceError: one is missing, or has more than `largest` bytes.

        A blob that comes back after at most three others is the one read before, not a copy of it.
        """
        steps = _steps(names)
        held: dict[str, bytes] = {}
        with closing(self._read_each([name for name, is_new, _ in steps if is_new], largest)) as reading:
            for name, is_new, dropped in steps:
                if dropped:
                    del held[dropped]
                if is_new:
                    held[name] = next(reading)
                yield held[name]
            next(reading, None)

    def _read_each(self, names: Sequence[str], largest: int) -> Generator[bytes]:
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

    def __del__(self) -> None:
        self.close()

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
        return start([*SMALL, "--git-dir", str(self.git_dir), "cat-file", "--batch"])


def _steps(names: Sequence[str]) -> list[tuple[str, bool, str]]:
    """For each name in turn: whether it has to be read, and which blob is let go of for it, or ""."""
    held: dict[str, None] = {}
    steps = []
    for name in names:
        is_new = name not in held
        held.pop(name, None)
        held[name] = None
        dropped = next(iter(held)) if len(held) > HELD else ""
        held.pop(dropped, None)
        steps.append((name, is_new, dropped))
    return steps


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
    """The reader that this process has of a repository: histories pickled task by task go on with one git.

    Only the repository asked for last keeps its git waiting.
    """
    found = _READERS.get(git_dir)
    if found is None:
        close_readers()
        found = _READERS[git_dir] = BlobReader(git_dir)
    return found


def close_readers() -> None:
    """End every git that waits in this process."""
    while _READERS:
        _READERS.popitem()[1].close()


atexit.register(close_readers)
