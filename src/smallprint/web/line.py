"""A line at the process for what takes long: the shortest work has its turn first, and what waits grows shorter.

A service with thousands of versions takes seconds, most take a tenth of one: who asks for a small one is not to wait
until the large ones that others asked for before are done.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

__all__ = ["LONG", "Line"]

LONG = 1.0
"""Work of so many seconds is long: never more than one such piece has a turn, so that a short one soon finds one."""


class Line:
    """`at_once` have a turn. Each second of waiting counts as one second less of work: nothing waits for ever.

    It belongs to one event loop.
    """

    def __init__(self, at_once: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._free, self._long_going, self._clock = at_once, 0, clock
        self._waiting: list[tuple[float, int, float, asyncio.Future[None]]] = []
        self._numbers = itertools.count()

    @asynccontextmanager
    async def turn(self, seconds: float) -> AsyncIterator[None]:
        """A turn for work that will take about so many seconds, until the block ends."""
        come = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (self._clock() + seconds, next(self._numbers), seconds, come))
        self._call()
        try:
            await come
        except asyncio.CancelledError:
            if come.done() and not come.cancelled():  # its turn came at the same moment
                self._end(seconds)
            raise
        try:
            yield
        finally:
            self._end(seconds)

    def _end(self, seconds: float) -> None:
        self._free += 1
        self._long_going -= seconds >= LONG
        self._call()

    def _call(self) -> None:
        """Give the turns that are free to those who come next."""
        kept = []
        while self._free and self._waiting:
            one = heapq.heappop(self._waiting)
            _, _, seconds, come = one
            if come.done():
                continue  # nobody waits for it any more
            if seconds >= LONG and self._long_going:
                kept.append(one)
                continue
            self._free -= 1
            self._long_going += seconds >= LONG
            come.set_result(None)
        for one in kept:
            heapq.heappush(self._waiting, one)
