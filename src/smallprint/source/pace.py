"""How fast one site is asked: one question at a time, with a pause between them, and not at all while it said so."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from smallprint.errors import FetchError

DELAY = 1.0
"""Seconds between two questions to a site: set by hand, as crawlers do that are thought polite. A site's robots.txt may
ask for more."""
LONGEST_DELAY = 30.0
"""Seconds beyond which a Crawl-delay is not followed to the letter: a contract of ten pages would take all day."""
PATIENCE = 60.0
"""Seconds that a page waits for its turn where the site said when to come back; a longer wait is the schedule's."""
REMEMBERED = 4096
"""So many sites are remembered before those whose turn has passed are forgotten."""


@dataclass(slots=True)
class _Turn:
    """Whose turn it is at a site: how many ask or wait, how slow it wants us, and from when on it may be asked."""

    slots: threading.BoundedSemaphore
    waiting: int = 0
    delay: float = 0.0
    free_at: float = 0.0
    held_until: float = 0.0


class Pace:
    """Lets one question at a time through to a site, `delay` seconds apart. For any number of threads."""

    def __init__(
        self,
        delay: float = DELAY,
        *,
        at_once: int = 1,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        patience: float = PATIENCE,
    ) -> None:
        self._delay, self._at_once, self._patience = delay, at_once, patience
        self._clock, self._sleep = clock, sleep
        self._lock, self._turns = threading.Lock(), dict[str, _Turn]()

    @contextmanager
    def turn(self, site: str) -> Iterator[None]:
        """A question to a site, once it is its turn.

        FetchError, with `retry_after`: the site wants to be left alone for longer than is waited.
        """
        turn = self._entered(site)
        try:
            with turn.slots:
                self._await(site, turn)
                try:
                    yield
                finally:
                    turn.free_at = self._clock() + max(self._delay, turn.delay)
        finally:
            with self._lock:
                turn.waiting -= 1

    def slow(self, site: str, delay: float) -> None:
        """Leave so many seconds between questions to a site, as its robots.txt asks, up to LONGEST_DELAY."""
        turn = self._entered(site)
        with self._lock:
            turn.delay = min(max(0.0, delay), LONGEST_DELAY)
            turn.waiting -= 1

    def hold(self, site: str, seconds: float) -> None:
        """Leave a site alone for so many seconds, as it asked."""
        turn = self._entered(site)
        with self._lock:
            turn.held_until = max(turn.held_until, self._clock() + seconds)
            turn.waiting -= 1

    def _await(self, site: str, turn: _Turn) -> None:
        held = turn.held_until - self._clock()
        if held > self._patience:
            message = f"{site} wants to be left alone for another {held:.0f} seconds"
            raise FetchError(message, retryable=True, retry_after=held)
        left = max(turn.free_at, turn.held_until) - self._clock()
        if left > 0:
            self._sleep(left)

    def _entered(self, site: str) -> _Turn:
        """The turn of a site, with one more who asks or waits."""
        with self._lock:
            if len(self._turns) >= REMEMBERED:
                self._forget()
            turn = self._turns.setdefault(site, _Turn(threading.BoundedSemaphore(self._at_once)))
            turn.waiting += 1
            return turn

    def _forget(self) -> None:
        """Let go of the sites that nobody asks and that may be asked at once."""
        now = self._clock()
        done = [site for site, one in self._turns.items() if not one.waiting and max(one.free_at, one.held_until) < now]
        for site in done:
            del self._turns[site]
