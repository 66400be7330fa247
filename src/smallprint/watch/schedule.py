"""A service that keeps its own schedule: it looks at each page when that is due, for as long as nobody stops it."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

from smallprint.errors import ConflictError
from smallprint.store.base import Store
from smallprint.watch.event import PassReport
from smallprint.watch.run import Ports, Settings, Sweep, wanted

LONGEST_NAP = 60.0
"""So many seconds pass at most until pages that somebody declared meanwhile are noticed."""
SHORTEST_NAP = 1.0
"""What is due within so many seconds is looked at together."""


def run_for_ever(
    store: Store, ports: Ports, settings: Settings, *, stop: threading.Event, service: str = ""
) -> PassReport:
    """Look at the documents of a service, or of all, whenever they are due, until `stop` is set; what was done in all.

    ConflictError: another process watches the archive. One that merely writes to it for long is waited for.
    StoreError: the archive cannot be written.
    """
    with store.watching():
        ports.keeper.tidy()
        sweep = Sweep(store, ports, settings, stop)
        while not stop.is_set():
            at = ports.now()
            try:
                sweep.over(wanted(store, at, service))
            except ConflictError as error:
                ports.waits(error.message)
            ports.rest(nap(store.next_due_at(service), ports.now()))
        return sweep.report


def nap(next_due_at: datetime | None, now: datetime) -> float:
    """How many seconds to rest until something is due."""
    if next_due_at is None:
        return LONGEST_NAP
    left = (next_due_at - now) / timedelta(seconds=1)
    return min(LONGEST_NAP, max(SHORTEST_NAP, left))
