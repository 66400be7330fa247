"""Processes that are kept going: started again where they end, and ended where all is over.

They come of the process that looks after them, which has read and made ready what all of them need
(`smallprint.web.ready`): they share its memory. It has no thread but its one, since another one's lock would stay
locked for ever in a process that came of it.
"""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from multiprocessing import get_context
from multiprocessing.context import ForkContext, ForkProcess

__all__ = ["LOOK", "TOLD", "Guard", "context", "kept"]

LOOK = 0.1
"""Seconds between two looks at whether all still run."""
AGAIN = 1.0
"""Seconds from one start of a process to the next, however soon it ends."""
LAST = 8.0
"""Seconds a process has to end what it does, before it is made to."""
TOLD = (signal.SIGINT, signal.SIGTERM)
"""By these a process is told to end; how the one that it came of answers to them is not its affair."""


@cache
def context() -> ForkContext:
    """How processes are started: as what the one that starts them is."""
    return get_context("fork")


def _always() -> bool:
    return True


class Guard:
    """A process that is kept at its work; one that `seldom` works is started so many seconds apart, and when it may."""

    def __init__(
        self,
        work: Callable[..., None],
        *given: object,
        seldom: float = AGAIN,
        may: Callable[[], bool] = _always,
    ) -> None:
        self.work, self.given = work, given
        self.seldom, self.may = seldom, may
        self.process: ForkProcess | None = None
        self.begun = float("-inf")

    def look(self) -> None:
        """Start it where it does not run."""
        now = time.monotonic()
        if (self.process is not None and self.process.is_alive()) or now < self.begun + self.seldom or not self.may():
            return
        self.begun = now
        # No daemon of multiprocessing's: those may have no processes, and a question to every service is read by some.
        self.process = context().Process(target=_at_work, args=(self.work, self.given), daemon=False)
        self.process.start()

    def tell(self) -> None:
        """Have it end."""
        if self.process is not None:
            self.process.terminate()

    def end(self) -> None:
        """Wait until it has ended, or end it."""
        if self.process is not None:
            self.process.join(LAST)
            self.process.kill()
            self.process.join()


@contextmanager
def kept(guards: Sequence[Guard]) -> Iterator[Callable[[], None]]:
    """Processes under way until the block ends, and the look at all of them that it is to take now and then."""

    def look() -> None:
        for guard in guards:
            guard.look()

    try:
        look()
        yield look
    finally:
        for guard in guards:
            guard.tell()
        for guard in guards:
            guard.end()


def _at_work(work: Callable[..., None], given: tuple[object, ...]) -> None:
    for each in TOLD:
        signal.signal(each, signal.SIG_DFL)
    work(*given)
