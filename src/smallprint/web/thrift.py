"""A process of a server holds little: what is only remembered is forgotten, and what was let go is given back.

What functions remember of texts that they have seen makes the next page of the same document quick, and is made again
where it is missed. It fills up with whatever anybody ever asked for, fifty million bytes in each process; most of it
nobody comes back to. Memory that was let go stays with a process unless it is given back.
"""

from __future__ import annotations

import ctypes
import gc
import os
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import _lru_cache_wrapper, cache
from pathlib import Path

__all__ = ["Remembered", "remembered", "sparing", "thrifty"]

LOOK = 0.25
"""Seconds between two looks at how much is held; each takes some microseconds."""
GROWN = 3 * 1024 * 1024
"""So many bytes more than after the last time, and what is remembered is forgotten. 320 pages of the whole contributed
archive, each another one, took the same time with it, with 16, with 48 and where nothing was forgotten (24 to 26 ms of
CPU each); beside what the process began with it held 20 MB then, or 31, 44, 62. What is let go late leaves holes in
memory that cannot be given back: with 3 million, fewer packs and fewer pages kept, a server held 280 MB after 600 such
pages, with 8 million 337."""
EVERY = 15.0
"""Seconds after which memory is given back in any case; it takes some milliseconds."""
OFTEN = 2
"""What has not grown to so many times what it was when all was made ready is no text but patterns, words of matters."""
M_ARENA_MAX, M_MMAP_THRESHOLD = -8, -3
"""How the GNU C library calls how many heaps there are, and from which size on what is asked for lies by itself."""
LARGE = 128 * 1024
"""With a size set the library keeps to it; else it learns from a large page that such pages need not be given back."""
PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 0
HELD = Path("/proc/self/statm")


class Remembered:
    """What the program's functions remember of what they were asked for, and how much that was at the start."""

    def __init__(self, package: str = "smallprint") -> None:
        modules = [module for name, module in sys.modules.items() if name.partition(".")[0] == package]
        found = [one for module in modules for one in vars(module).values() if isinstance(one, _lru_cache_wrapper)]
        bounded = dict.fromkeys(one for one in found if one.cache_parameters()["maxsize"])
        self.caches: dict[_lru_cache_wrapper[object], int] = {one: one.cache_info().currsize for one in bounded}

    def forget(self) -> None:
        """Let go of what has become much more; whatever is asked for again is made again."""
        for one, size in self.caches.items():
            if one.cache_info().currsize > OFTEN * size:
                one.cache_clear()


@cache
def remembered() -> Remembered:
    """The same for all processes of a server, looked for once, by the one that they come of.

    Who looks at what a program holds counts it as used: memory that processes share would be each one's own.
    """
    return Remembered()


def sparing() -> None:
    """From now on this process, and what comes of it, leaves little memory lying about between what it uses.

    Threads share one heap; and what is large lies by itself, and is given back as soon as it is let go.
    """
    with suppress(OSError, AttributeError):
        library = ctypes.CDLL(None)
        library.mallopt(M_ARENA_MAX, 1)
        library.mallopt(M_MMAP_THRESHOLD, LARGE)


def thrifty() -> None:
    """From now on this process is, where the machine says what it holds and takes back what it does not."""
    give_back = None
    with suppress(OSError, AttributeError):
        give_back = ctypes.CDLL(None).malloc_trim
    if give_back is not None and held():
        threading.Thread(target=_thrifty, args=(give_back,), daemon=True).start()


def held() -> int:
    """The bytes of memory that this process holds or shares; 0 where the machine does not say it."""
    with suppress(OSError, ValueError, IndexError):
        return int(HELD.read_text().split()[1]) * PAGE
    return 0


def _thrifty(give_back: Callable[[int], object]) -> None:
    least, given_at = held(), time.monotonic()
    while True:
        time.sleep(LOOK)
        is_much = held() > least + GROWN
        if is_much:
            remembered().forget()
            gc.collect()
        if is_much or time.monotonic() > given_at + EVERY:
            give_back(0)
            given_at = time.monotonic()
        least = held() if is_much else min(least, held())
