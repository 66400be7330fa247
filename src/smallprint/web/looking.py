"""Looking around a site for the documents of its contract, on somebody's behalf: bounded in time, and few at once."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import UTC, datetime

from smallprint.errors import FetchError, UsageError
from smallprint.model.found import Discovery
from smallprint.source.address import Gate, address_of, host_of, look_up_numeric, port_of
from smallprint.source.client import PageLimits
from smallprint.source.discover import Bounds, discover
from smallprint.source.pace import DELAY
from smallprint.watch.going import Manner, going
from smallprint.web.settings import Settings
from smallprint.web.turns import Turns

__all__ = ["AT_ONCE", "check_gate", "looked_around", "looked_lately"]

AT_ONCE = 2
"""So many sites are looked around at once by a process; there is one process for what takes long."""
SECONDS = 60.0
"""After so many seconds no further page of a site is asked for."""
LONGEST = 90.0
"""So many seconds somebody waits; what was being asked for then ends by bounds of its own."""
LIMITS = PageLimits(connect=5.0, silence=10.0, whole=20.0, retries=0, patience=0.0)
"""How long a page is waited for: shorter than by the watch, since somebody sits there."""
PATIENCE = 5.0
_TURNS = Turns(AT_ONCE, patience=0.0)
KEPT, SECONDS_KEPT = 8, 900.0
"""So many looks are remembered, for so many seconds: who then wants siblings of what was found need not wait again."""


@dataclass(slots=True)
class _Lately:
    """What was found lately, by the address that was given. Safe between threads."""

    found: OrderedDict[str, tuple[float, Discovery]] = field(default_factory=OrderedDict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def put(self, address: str, found: Discovery) -> None:
        """Remember a look."""
        with self.lock:
            self.found.pop(address, None)
            self.found[address] = time.monotonic(), found
            while len(self.found) > KEPT:
                self.found.popitem(last=False)

    def get(self, address: str) -> Discovery | None:
        """What was found, or None."""
        with self.lock:
            at, found = self.found.get(address, (0.0, None))
            return found if time.monotonic() - at < SECONDS_KEPT else None


_LATELY = _Lately()


@dataclass(slots=True)
class _Looking:
    """A site that is being looked around, and what came of it."""

    address: str
    manner: Manner
    turns: Turns
    found: Discovery | None = None
    trouble: BaseException | None = None
    over: threading.Event = field(default_factory=threading.Event)

    def run(self) -> None:
        """Look around; the turn is given back when it is over, whoever still waits for it."""
        try:
            bounds = Bounds(seconds=SECONDS)
            with going(self.manner) as (fetcher, renderer):
                self.found = discover([self.address], fetcher, now=_now, bounds=bounds, renderer=renderer)
        except BaseException as error:  # noqa: BLE001 (raised again in the thread of whoever waits)
            self.trouble = error
        finally:
            self.over.set()
            self.turns.give()


def looked_around(address: str, settings: Settings) -> Discovery:
    """What an address leads to. FetchError: it takes too long, or enough are looked for; errors of `discover`."""
    turns = _TURNS
    if not turns.take():
        raise FetchError(
            f"{AT_ONCE} sites are being looked around already", retryable=True, hint="try again in a minute"
        )
    manner = Manner(settings.contact, settings.allowed, DELAY, PATIENCE, limits=LIMITS)
    looking = _Looking(address, manner, turns)
    threading.Thread(target=looking.run, daemon=True, name="looking around").start()
    if not looking.over.wait(LONGEST):
        raise FetchError(f"that took more than {LONGEST:.0f} seconds", hint="give the document’s own address")
    if looking.trouble is not None:
        raise looking.trouble
    assert looking.found is not None
    _LATELY.put(address, looking.found)
    return looking.found


def looked_lately(address: str, settings: Settings) -> Discovery:
    """What an address led to when somebody looked lately, else what it leads to. Errors as for looking."""
    return _LATELY.get(address) or looked_around(address, settings)


def check_gate(address: str, settings: Settings) -> None:
    """UsageError where an address is plainly not of the public internet, without asking anybody what it leads to."""
    gate = Gate(settings.allowed, look_up_numeric)
    try:
        url = address_of(address)
        gate.check(url)
        gate.places(host_of(url), port_of(url))
    except FetchError as error:
        raise UsageError(error.message, hint="smallprint serve --allow HOST lets it be gone to") from error


def _now() -> datetime:
    return datetime.now(UTC)
