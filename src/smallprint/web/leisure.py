"""Work that takes long, in threads of its own: those that answer at once never wait for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from anyio import CapacityLimiter, to_thread

__all__ = ["THREADS", "at_leisure", "few_at_leisure"]

THREADS = 3
"""So many threads; each keeps a connection to the archive. Most of them wait for another that makes the same."""
FEW = 2
"""So many where a process beside makes what takes long, and little is left to be made here."""
_LIMITER = CapacityLimiter(THREADS)

Made = TypeVar("Made")


async def at_leisure(work: Callable[[], Made]) -> Made:
    """What the work gives."""
    return await to_thread.run_sync(work, limiter=_LIMITER)


def few_at_leisure() -> None:
    """From now on there are few such threads in this process."""
    _LIMITER.total_tokens = FEW
