"""How pages are gone for: who asks, where may be gone to, and a browser where there is one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec

from smallprint.errors import UsageError
from smallprint.source.address import Gate
from smallprint.source.browser import BrowserFetcher
from smallprint.source.chromium import program
from smallprint.source.client import Client, PageLimits
from smallprint.source.fetch import Fetcher
from smallprint.source.http import HttpFetcher
from smallprint.source.identity import Identity
from smallprint.source.pace import DELAY, PATIENCE, Pace
from smallprint.source.robots import Robots

__all__ = ["CONTACT", "Manner", "going", "has_browser"]

CONTACT = "SMALLPRINT_CONTACT"
"""The variable of the environment that says how sites reach whoever runs this."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How pages are gone for. `contact` goes with every request; `allowed` are hosts that need not be public.

    `delay` is between two questions to a site, and `patience` how long one that wants to be left alone is waited for,
    in seconds.
    """

    contact: str = ""
    allowed: tuple[str, ...] = ()
    delay: float = DELAY
    patience: float = PATIENCE
    obeys_robots: bool = True
    uses_browser: bool = True
    limits: PageLimits = field(default=PageLimits())


@contextmanager
def going(manner: Manner) -> Iterator[tuple[Fetcher, Fetcher | None]]:
    """Who goes for pages, and a browser for those that need one, where it is installed and wanted.

    The browser is started by the first page that needs it.
    """
    identity, gate = Identity(manner.contact), Gate(manner.allowed)
    pace, obeys = Pace(manner.delay, patience=manner.patience), manner.obeys_robots
    client = Client(gate, manner.limits)
    robots = Robots(client, identity.headers) if obeys else None
    with HttpFetcher(identity, client=client, pace=pace, obeys_robots=obeys, robots=robots) as fetcher:
        if not manner.uses_browser or not has_browser():
            yield fetcher, None
            return
        with BrowserFetcher(identity, gate=gate, pace=pace, robots=robots) as renderer:
            yield fetcher, renderer


def has_browser() -> bool:
    """Whether a browser and what drives it are installed."""
    if find_spec("playwright") is None:
        return False
    try:
        return bool(program())
    except UsageError:
        return False
