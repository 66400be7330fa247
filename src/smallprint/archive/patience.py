"""Waiting, for a bounded time, for another process that holds the archive."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import TypeVar

from smallprint.errors import ConflictError
from smallprint.store.base import Store

LONGEST = 20.0
"""Seconds: what people add is written in one of them, so that twenty who add at once all come in; an import may take
longer, and whoever waits for it should be told."""
STEP = 0.1

Result = TypeVar("Result")


def patiently(
    act: Callable[[], Result],
    *,
    longest: float = LONGEST,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> Result:
    """What `act` gives, tried again while another process is in the way. ConflictError: it is so for too long."""
    until = clock() + longest
    while True:
        try:
            return act()
        except ConflictError as error:
            if clock() >= until:
                message = f"{error.message}, and was after {longest:.0f} seconds still; nothing was changed"
                hint = "run the same again once it is done"
                raise ConflictError(message, path=error.path, hint=hint) from error
        sleep(STEP)


@contextmanager
def writing(store: Store, longest: float = LONGEST) -> Iterator[None]:
    """Hold an archive for writing, once whoever holds it is done. ConflictError: that takes too long."""
    with ExitStack() as held:
        patiently(lambda: held.enter_context(store.writing()), longest=longest)
        yield
