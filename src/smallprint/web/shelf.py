"""What took long to make, kept in files of the archive, so that a server that starts need not make it again.

Every process of every server reads and writes there as it likes: a file is put in its place whole, and says by a
digest whether it is whole. What is not, or cannot be read or written, is as if it were not there.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
import time
import zlib
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path

from smallprint import __version__

__all__ = ["FOLDER", "Shelf", "program"]

FOLDER = "made"
MOST = 64 * 1024 * 1024
"""So many bytes are kept: a timeline takes about ten thousand, the answer of every service a hundred thousand."""
LESS = 0.8
"""What is let go at once goes down to this part of it."""
LOOK = 64
"""At each so many-th thing that is put in, it is looked how much there is: never so much more that it counts."""
LEFT_OVER = 3600.0
"""A file that was begun so many seconds ago and has not come to its place is of a process that was ended."""
_DIGEST = 16


class Shelf:
    """A folder of things by their tag (hexadecimal digits), the least lately used let go first."""

    def __init__(self, folder: Path, most: int = MOST) -> None:
        self.folder, self.most, self.puts = folder, most, 0

    def get(self, tag: str) -> bytes | None:
        """What is kept under a tag, or None."""
        place = self.folder / tag
        try:
            held = place.read_bytes()
            body = zlib.decompress(held[_DIGEST:]) if _digest(held[_DIGEST:]) == held[:_DIGEST] else None
        except (OSError, zlib.error):
            return None
        with suppress(OSError):
            if body is None:
                place.unlink()
            else:
                os.utime(place)
        return body

    def has(self, tag: str) -> bool:
        """Whether something is kept under a tag."""
        return (self.folder / tag).exists()

    def can_keep(self) -> bool:
        """Whether anything can be kept here."""
        with suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            return os.access(self.folder, os.W_OK)
        return False

    def put(self, tag: str, body: bytes) -> None:
        """Keep something. Where the archive cannot be written nothing is kept."""
        packed = zlib.compress(body, 6)
        with suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self.folder, prefix=".", delete=False) as file:
                file.write(_digest(packed) + packed)
            Path(file.name).replace(self.folder / tag)
        self.puts += 1
        if self.puts % LOOK == 1:
            self.shorten()

    def shorten(self) -> None:
        """Let go of what was used least lately, where there is too much, and of what was never finished."""
        with suppress(OSError):
            found = [(one.stat(), Path(one.path)) for one in os.scandir(self.folder) if one.is_file()]
            begun = time.time() - LEFT_OVER
            _let_go(place for held, place in found if place.name.startswith(".") and held.st_mtime < begun)
            whole = sorted((held.st_mtime_ns, held.st_size, place) for held, place in found if place.name[0] != ".")
            total = sum(size for _, size, _ in whole)
            least = self.most * LESS if total > self.most else total
            for _, size, place in whole:
                if total <= least:
                    break
                _let_go([place])
                total -= size


def _let_go(places: Iterable[Path]) -> None:
    for place in places:
        with suppress(OSError):
            place.unlink()


def _digest(packed: bytes) -> bytes:
    return hashlib.blake2b(packed, digest_size=_DIGEST).digest()


@cache
def program() -> str:
    """A digest of which program this is: its version, and the sizes and times of its files."""
    told = hashlib.blake2b(__version__.encode(), digest_size=12)
    root = Path(__file__).resolve().parent.parent
    for place in sorted(root.rglob("*")):
        if place.suffix != ".pyc" and place.is_file():
            held = place.stat()
            told.update(f"{place.relative_to(root)} {held.st_size} {held.st_mtime_ns}\n".encode())
    return told.hexdigest()
