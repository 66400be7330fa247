"""A process that is kept going: it is started again where it dies, and ended where all is over.

Processes come of one that has read and made ready what all of them need, and share its memory: `smallprint.web.ready`.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import cache
from multiprocessing import get_context
from multiprocessing.context import ForkServerContext

__all__ = ["context", "guarded"]

LOOK = 0.1
"""Seconds between two looks at whether all is over."""
AGAIN = 1.0
"""Seconds before a process that ended as soon as this is started again; others are at once."""
LAST = 8.0
"""Seconds a process has to end what it does, before it is made to."""


@cache
def context() -> ForkServerContext:
    """How processes are started: out of one that is ready."""
    made = get_context("forkserver")
    made.set_forkserver_preload(["smallprint.web.ready"])
    return made


def guarded(work: Callable[..., None], *given: object, over: threading.Event) -> threading.Thread:
    """A thread that keeps a process at this work until it is `over`, under way; joined, the process has ended."""
    thread = threading.Thread(target=_guard, args=(work, given, over))
    thread.start()
    return thread


def _guard(work: Callable[..., None], given: tuple[object, ...], over: threading.Event) -> None:
    while not over.is_set():
        process = context().Process(target=work, args=given, daemon=True)
        process.start()
        begun = time.monotonic()
        while process.is_alive() and not over.is_set():
            process.join(LOOK)
        if process.is_alive():
            process.terminate()
            process.join(LAST)
            process.kill()
        elif time.monotonic() - begun < AGAIN:
            over.wait(AGAIN)
