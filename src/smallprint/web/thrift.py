"""Memory that was let go is given back to the machine: what a large page took would else stay taken."""

from __future__ import annotations

import ctypes
import threading
import time
from contextlib import suppress

__all__ = ["thrifty"]

EVERY = 15.0
"""Seconds between two times; each takes some milliseconds."""


def thrifty() -> None:
    """From now on, where the machine's library can; elsewhere nothing is done."""
    trim = None
    with suppress(OSError, AttributeError):
        trim = ctypes.CDLL(None).malloc_trim
    if trim is not None:
        threading.Thread(target=_give_back, args=(trim,), daemon=True).start()


def _give_back(trim: ctypes._NamedFuncPointer) -> None:
    while True:
        time.sleep(EVERY)
        trim(0)
