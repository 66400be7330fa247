"""A connection of a visitor: it is let go where nothing is asked, or where what is asked does not come to its end."""

from __future__ import annotations

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

__all__ = ["Visit"]

PATIENCE = 20.0
"""So many seconds the head of a request may take, from when the connection is made or the answer before it went out."""
MOST = 400
"""More connections than these a process does not hold while some are idle: a system lets it open about 1,000 files."""


class Visit(H11Protocol):
    """HTTP 1.1 as uvicorn speaks it, but for who holds a connection without asking."""

    patience: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Wait for a request; of too many connections one that asks nothing ends."""
        super().connection_made(transport)
        self._wait()
        if len(self.connections) > MOST:
            idle = [one for one in self.connections if isinstance(one, Visit) and one.is_idle]
            min(idle, key=Visit.waits_until).transport.close()  # at the least this one

    def on_response_complete(self) -> None:
        """Wait for the next request."""
        super().on_response_complete()
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no more."""
        self._cease()
        super().connection_lost(exc)

    @property
    def is_idle(self) -> bool:
        """Whether it is open, and nothing that was asked is being answered."""
        cycle: RequestResponseCycle | None = self.cycle  # None before the first request, whatever its type says
        return (cycle is None or cycle.response_complete) and not self.transport.is_closing()

    def waits_until(self) -> float:
        """When it is let go unless something is asked: of idle connections the longest silent one goes first."""
        return self.patience.when() if self.patience is not None else 0.0

    def _wait(self) -> None:
        self._cease()
        self.patience = self.loop.call_later(PATIENCE, self._end)

    def _cease(self) -> None:
        if self.patience is not None:
            self.patience.cancel()

    def _end(self) -> None:
        if self.is_idle:
            self.transport.close()
