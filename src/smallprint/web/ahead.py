"""A process that makes beforehand what pages show and takes long, where the machine has nothing else to do.

Where a service stands on training AI, its licences over time and what its documents answered over the years hang on
every version: a few tenths of a second for most services, seconds for a few. All of it is made once, after an import, a
rereading or a new program, and is found on the shelf by whoever opens the page; a service with a new version is made
anew, and the others are not.
"""

from __future__ import annotations

import os
import threading
import time
from contextlib import nullcontext, suppress
from functools import partial

from smallprint.archive.compare_services import common_questions
from smallprint.errors import SmallprintError
from smallprint.publish.fields import Fields
from smallprint.web.desk import Desk, Kept
from smallprint.web.made import is_made, made
from smallprint.web.pages import document, service, table
from smallprint.web.parent import end_with_parent
from smallprint.web.settings import Settings
from smallprint.web.thrift import remembered, thrifty
from smallprint.web.wanted import Ask

__all__ = ["SELDOM", "ahead", "is_idle", "make_ahead"]

NICENESS = 19
LOOK = 5.0
"""Seconds between two looks at whether anything changed; what changed between two is still being written."""
ROOM = 1024 * 1024
"""So many bytes of what was made are kept in memory: nobody asks for them here."""
AT_ONCE = 40
"""After so many services the process ends, and another takes over: histories leave memory that none gives back."""
SELDOM = 20.0
"""Seconds from one start of the process to the next."""
IDLE = 0.4
"""The machine is idle where so many of its processors' worth of work waited or ran, on average over a minute."""
CROWDED = 0.5
"""Less of a processor than this in `LOOK` seconds is little."""


def is_idle() -> bool:
    """Whether the machine has had little to do for a minute."""
    return os.getloadavg()[0] < IDLE * (os.cpu_count() or 1)


def ahead(settings: Settings) -> None:
    """Make what is not made yet; until it is, or somebody else wants the machine. It is started again now and then."""
    _give_way()
    end_with_parent()
    threading.Thread(target=_end_where_crowded, daemon=True).start()
    thrifty()
    desk = Desk(settings)
    desk.kept = Kept(ROOM)
    with suppress(SmallprintError):  # an archive that cannot be read says so to whoever asks
        before = desk.stamp()
        time.sleep(LOOK)
        if desk.stamp() == before and desk.shelf.can_keep():
            make_ahead(desk, AT_ONCE)


def _end_where_crowded() -> None:
    """End the process where it gets little of a processor: others want it, and the memory that it holds."""
    while True:
        began, used = time.monotonic(), time.process_time()
        time.sleep(LOOK)
        share = (time.process_time() - used) / (time.monotonic() - began)
        if share < CROWDED and not is_idle():
            os._exit(0)


def make_ahead(desk: Desk, most: int) -> int:
    """Make what is not made yet of so many services, those that changed last first; of how many it was."""
    latest: dict[str, float] = {}
    for one in desk.store.summaries():
        name = one.document.service_id
        latest[name] = max(latest.get(name, 0.0), one.last_at.timestamp())
    count = 0
    for name in sorted(latest, key=lambda each: latest[each], reverse=True):
        held = desk.store.stamp(name)
        if is_made(desk, "ahead", (name,), held):
            continue
        made(desk, "ahead", (name,), partial(_service, desk, name), depends=held, work=nullcontext())
        remembered().forget()
        count += 1
        if count == most:
            break
    return count


def _service(desk: Desk, name: str) -> Fields:
    """Make what the pages of a service and of its documents show; that it was made."""
    documents = desk.store.documents(name)
    with suppress(SmallprintError):
        service.service(desk, Ask({"service": name}, {}))
        table.vendor_column(desk, common_questions(), name)
    for one in documents:
        with suppress(SmallprintError):  # what is wrong with one is said to whoever opens it
            document.document(desk, Ask({"service": name, "document": one.type_name}, {}))
    return {"documents": len(documents)}


def _give_way() -> None:
    """Run only where nobody else wants to."""
    with suppress(OSError, AttributeError):  # not every machine knows such a priority
        os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
    os.nice(NICENESS)
