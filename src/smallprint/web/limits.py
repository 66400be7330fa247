"""How much one address may ask for: so many a minute, each refilled as time goes by."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable

__all__ = ["Limit"]

MOST_ADDRESSES = 10_000
"""So many addresses are remembered; of more, the one that was longest silent is forgotten."""


class Limit:
    """A bucket for each address, which holds what may be asked for in a minute and fills up in one."""

    def __init__(self, a_minute: int, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.a_minute, self.clock = a_minute, clock
        self.buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self.lock = threading.Lock()

    def wait(self, address: str) -> int:
        """0 where this address may ask now, else the seconds after which it may."""
        if not self.a_minute:
            return 0
        with self.lock:
            now = self.clock()
            held, at = self.buckets.pop(address, (float(self.a_minute), now))
            held = min(self.a_minute, held + (now - at) * self.a_minute / 60)
            self.buckets[address] = (held - 1 if held >= 1 else held, now)
            while len(self.buckets) > MOST_ADDRESSES:
                self.buckets.popitem(last=False)
            return 0 if held >= 1 else max(1, round((1 - held) * 60 / self.a_minute))
