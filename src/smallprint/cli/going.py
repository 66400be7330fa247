"""How the commands that go for pages go for them: who asks, where may be gone to, and a browser where there is one."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec

from smallprint.errors import UsageError
from smallprint.source.address import Gate
from smallprint.source.browser import BrowserFetcher
from smallprint.source.chromium import program
from smallprint.source.client import Client
from smallprint.source.fetch import Fetcher
from smallprint.source.http import HttpFetcher
from smallprint.source.identity import Identity
from smallprint.source.pace import DELAY, Pace
from smallprint.source.robots import Robots

CONTACT = "SMALLPRINT_CONTACT"


def add_going(made: argparse.ArgumentParser) -> None:
    """The options that say who asks, where may be gone to, and how fast."""
    contact = f"a mail address or page at which sites reach you; it goes with every request (else ${CONTACT})"
    made.add_argument("--contact", default=os.environ.get(CONTACT, ""), metavar="WHO", help=contact)
    allow = "a host that may be gone to though it is not public (a service of your own network), as HOST or HOST:PORT"
    made.add_argument("--allow", action="append", default=[], metavar="HOST", help=allow)
    delay = "seconds between two questions to a site (default: %(default)s)"
    made.add_argument("--delay", type=_seconds, default=DELAY, metavar="SECONDS", help=delay)
    made.add_argument("--ignore-robots", action="store_true", help="go where a site's robots.txt keeps robots away")
    made.add_argument("--no-browser", action="store_true", help="start no browser for pages that need scripts")


def _seconds(words: str) -> float:
    """Seconds, as an argument: 0 or more."""
    try:
        found = float(words)
    except ValueError:
        found = -1.0
    if not 0 <= found <= 3600:
        raise argparse.ArgumentTypeError(f"{words!r} is no number of seconds from 0 to 3600")
    return found


@contextmanager
def going(arguments: argparse.Namespace) -> Iterator[tuple[Fetcher, Fetcher | None]]:
    """Who goes for pages, and a browser for those that need one, where it is installed and wanted.

    The browser is started by the first page that needs it.
    """
    identity, gate, pace = Identity(arguments.contact), Gate(arguments.allow), Pace(arguments.delay)
    obeys = not arguments.ignore_robots
    client = Client(gate)
    with HttpFetcher(identity, client=client, pace=pace, obeys_robots=obeys) as fetcher:
        if arguments.no_browser or not has_browser():
            yield fetcher, None
            return
        robots = Robots(client, identity.headers) if obeys else None
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
