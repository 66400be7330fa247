"""Whose turn it is: documents wait for their host, so that no host is asked for more than it may be at once."""

from __future__ import annotations

from collections import deque
from urllib.parse import urlsplit

from smallprint.model.watched import Watched


def host_of(watched: Watched) -> str:
    """The host that a document's first page lies at."""
    return (urlsplit(watched.declaration.sources[0].url).hostname or "").lower()


class Hosts:
    """The documents that wait, by host. A host gives `at_once` at a time, and rests `delay` seconds behind each.

    Moments are seconds of whatever clock the caller has.
    """

    def __init__(self, at_once: int, delay: float) -> None:
        self.at_once, self.delay = at_once, delay
        self.waiting = 0
        self._queues: dict[str, deque[Watched]] = {}
        self._active: dict[str, int] = {}
        self._free_at: dict[str, float] = {}

    def put(self, watched: Watched) -> None:
        """Let a document wait for its host."""
        self._queues.setdefault(host_of(watched), deque()).append(watched)
        self.waiting += 1

    def take(self, now: float) -> Watched | None:
        """A document whose host may be asked now, or None; hosts take turns."""
        for host in self._queues:
            if self._active.get(host, 0) < self.at_once and self._free_at.get(host, 0.0) <= now:
                return self._taken(host)
        return None

    def _taken(self, host: str) -> Watched:
        queue = self._queues.pop(host)
        found = queue.popleft()
        if queue:
            self._queues[host] = queue  # behind the other hosts
        self._active[host] = self._active.get(host, 0) + 1
        self.waiting -= 1
        return found

    def again(self, watched: Watched) -> None:
        """A document's host is asked once more, at once: by a browser, for what was no page without one."""
        host = host_of(watched)
        self._active[host] = self._active.get(host, 0) + 1

    def done(self, watched: Watched, now: float) -> None:
        """A host has answered, however it did."""
        host = host_of(watched)
        self._active[host] -= 1
        if not self._active[host]:
            del self._active[host]
        if self.delay:
            self._free_at[host] = now + self.delay
            if len(self._free_at) > 2 * len(self._queues) + 64:
                self._free_at = {name: at for name, at in self._free_at.items() if at > now}

    def wait(self, now: float) -> float | None:
        """In how many seconds the next host may be asked that nobody asks now, or None where none waits."""
        free = (self._free_at.get(host, 0.0) for host in self._queues if self._active.get(host, 0) < self.at_once)
        first = min(free, default=None)
        return None if first is None else max(0.0, first - now)
