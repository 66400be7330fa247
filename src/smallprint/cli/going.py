"""How the commands that go for pages go for them: who asks, where may be gone to, and a browser where there is one."""

from __future__ import annotations

import argparse
import os
from contextlib import AbstractContextManager

from smallprint.errors import FetchError
from smallprint.source.address import address_of, host_of
from smallprint.source.fetch import Fetcher
from smallprint.source.pace import DELAY
from smallprint.watch.going import CONTACT, Manner
from smallprint.watch.going import going as going_as

__all__ = ["CONTACT", "add_going", "going", "host_named"]


def add_going(made: argparse.ArgumentParser) -> None:
    """The options that say who asks, where may be gone to, and how fast."""
    contact = f"a mail address or page at which sites reach you; it goes with every request (else ${CONTACT})"
    made.add_argument("--contact", default=os.environ.get(CONTACT, ""), metavar="WHO", help=contact)
    allow = "a host that may be gone to though it is not public (a service of your own network), as HOST or HOST:PORT"
    made.add_argument("--allow", action="append", type=host_named, default=[], metavar="HOST", help=allow)
    delay = "seconds between two questions to a site (default: %(default)s)"
    made.add_argument("--delay", type=_seconds, default=DELAY, metavar="SECONDS", help=delay)
    made.add_argument("--ignore-robots", action="store_true", help="go where a site's robots.txt keeps robots away")
    made.add_argument("--no-browser", action="store_true", help="start no browser for pages that need scripts")


def host_named(words: str) -> str:
    """HOST or HOST:PORT, as an argument."""
    found = words.strip()
    try:
        parsed = address_of(f"http://[{found}]" if found.count(":") > 1 and "]" not in found else f"http://{found}")
    except FetchError:
        parsed = None
    named = "" if parsed is None else host_of(parsed)
    is_bare = parsed is not None and parsed.raw_path == b"/" and not found.endswith(("/", "?", "#", ":"))
    if not is_bare or not ("." in named or ":" in named or named == "localhost"):
        raise argparse.ArgumentTypeError(f"{words!r} is no host: write intranet.example or intranet.example:8080")
    return found


def _seconds(words: str) -> float:
    """Seconds, as an argument: 0 or more."""
    try:
        found = float(words)
    except ValueError:
        found = -1.0
    if not 0 <= found <= 3600:
        raise argparse.ArgumentTypeError(f"{words!r} is no number of seconds from 0 to 3600")
    return found


def going(arguments: argparse.Namespace) -> AbstractContextManager[tuple[Fetcher, Fetcher | None]]:
    """Who goes for pages as the options say, and a browser for those that need one."""
    return going_as(
        Manner(
            contact=arguments.contact,
            allowed=tuple(arguments.allow),
            delay=arguments.delay,
            obeys_robots=not arguments.ignore_robots,
            uses_browser=not arguments.no_browser,
        )
    )
