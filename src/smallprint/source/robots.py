"""robots.txt, honoured as RFC 9309 says: which addresses a site keeps robots from, and how slow it wants them."""

from __future__ import annotations

import re
import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import httpx
from protego import Protego

from smallprint.errors import BlockedError, FetchError
from smallprint.source.address import address_of, site_of
from smallprint.source.client import Client
from smallprint.source.decoding import unpacked_lines
from smallprint.source.identity import PRODUCT
from smallprint.source.refusal import pause_of

LARGEST = 500 * 1024
"""So many bytes of a robots.txt are read, as it travels and unpacked; RFC 9309 (2.5) asks for at least these."""
REDIRECTS = 5
"""So many redirects of it are followed (RFC 9309, 2.3.1.2)."""
KEPT = 24 * 3600.0
"""Seconds that what it says is taken to hold (RFC 9309, 2.4)."""
KEPT_OF_FAILURE = 600.0
"""Seconds that it is not asked for again where it could not be read."""
MOST_SITES = 2000
MOST_BYTES = 16 << 20
"""What is kept of all sites together, the least recently used going first."""
BUSY = 429
_RULE = re.compile(r"\s*([a-z][a-z -]*?)\s*:\s*([^#]*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Rules:
    """What a site's robots.txt says, or why it could not be read, and until when that holds."""

    until: float
    said: Protego | None = None
    text: str = ""
    trouble: str = ""
    status: int | None = None
    pause: float | None = None


class Robots:
    """What sites say to robots, asked for once a day each. For any number of threads."""

    def __init__(self, client: Client, sent: Sequence[tuple[str, str]]) -> None:
        self._client, self._sent = client, tuple(sent)
        self._lock, self._kept = threading.Lock(), OrderedDict[str, Rules]()

    def check(self, url: httpx.URL) -> float | None:
        """The pause in seconds that a site wants between questions, or None.

        BlockedError: it keeps robots from this address; `retryable` where it only could not say.
        FetchError: the site cannot be reached at all.
        """
        rules = self._rules(url)
        if rules.trouble:
            raise BlockedError(rules.trouble, status=rules.status, retryable=True, retry_after=rules.pause)
        if rules.said is None:
            return None
        if not rules.said.can_fetch(str(url), PRODUCT):
            number, line = refusing_line(rules.text, str(url))
            message = f"the robots.txt of {site_of(url)} keeps robots away (line {number}: {line[:120]!r})"
            raise BlockedError(message, hint="ask the site, or read the page without honouring robots.txt")
        return rules.said.crawl_delay(PRODUCT)

    def _rules(self, url: httpx.URL) -> Rules:
        place = f"{url.scheme}://{site_of(url)}/robots.txt"
        with self._lock:
            found = self._kept.get(place)
            if found is not None:
                self._kept.move_to_end(place)
        if found is None or found.until <= self._client.clock():
            found = self._asked(place)
            self._keep(place, found)
        return found

    def _keep(self, place: str, rules: Rules) -> None:
        with self._lock:
            self._kept[place] = rules
            self._kept.move_to_end(place)
            while len(self._kept) > MOST_SITES or sum(len(one.text) for one in self._kept.values()) > MOST_BYTES:
                self._kept.popitem(last=False)

    def _asked(self, place: str) -> Rules:
        """What a site says now. FetchError: it cannot be reached."""
        url, now = address_of(place), self._client.clock()
        for _ in range(REDIRECTS + 1):
            exchange = self._client.ask(url, self._sent, within=self._client.limits.silence, cut=LARGEST)
            location = dict(exchange.headers).get("location", "")
            if not (300 <= exchange.status < 400 and location):
                break
            try:
                url = address_of(str(url.join(location)))
            except (httpx.InvalidURL, ValueError) as error:
                raise FetchError(f"the robots.txt of {site_of(url)} leads to no address: {location[:200]!r}") from error
        status = exchange.status
        if status >= 500 or status == BUSY:
            trouble = (
                f"the robots.txt of {site_of(url)} answers with status {status}: until it can be read, nothing is asked"
            )
            pause = pause_of(exchange, exchange.at)
            return Rules(now + KEPT_OF_FAILURE, trouble=trouble, status=status, pause=pause)
        if not 200 <= status < 300:
            return Rules(now + KEPT)
        text = _text(exchange.body, ",".join(value for name, value in exchange.headers if name == "content-encoding"))
        return Rules(now + KEPT, Protego.parse(text), text)


def _text(body: bytes, encodings: str) -> str:
    """The characters of a robots.txt, as far as it is read. One that cannot be unpacked says nothing."""
    try:
        content = unpacked_lines(body, encodings, LARGEST)
    except FetchError:
        content = b""
    return content.decode("utf-8-sig", "replace")


def refusing_line(text: str, url: str) -> tuple[int, str]:
    """The number and the words of the line of a robots.txt that keeps us from an address: the longest such rule."""
    every = list(_disallowed(text))
    rows = [row for row in every if row.is_for_us] or every
    refusing = [
        row for row in rows if not Protego.parse(f"User-agent: *\nDisallow: {row.path}").can_fetch(url, PRODUCT)
    ]
    found = max(refusing, key=lambda row: len(row.path), default=_Disallowed(0, "Disallow", ""))
    return found.number, found.line


@dataclass(frozen=True, slots=True)
class _Disallowed:
    """A line of a robots.txt that keeps robots from a path: `is_for_us` by our name, else as everybody."""

    number: int
    line: str
    path: str
    is_for_us: bool = False


def _disallowed(text: str) -> Iterator[_Disallowed]:
    """The lines of a robots.txt that keep us, or everybody, from a path."""
    is_for_us = is_for_all = is_head = False
    for number, line in enumerate(text.splitlines(), 1):
        found = _RULE.match(line)
        if found is None:
            continue
        name, value = found[1].lower(), found[2].strip()
        if name in ("user-agent", "useragent"):
            agent = value.lower()
            is_for_all = agent == "*" or (is_head and is_for_all)
            is_for_us = (agent not in ("", "*") and PRODUCT.startswith(agent)) or (is_head and is_for_us)
            is_head = True
            continue
        is_head = is_head and name in ("sitemap", "host")
        if name == "disallow" and value and (is_for_all or is_for_us):
            yield _Disallowed(number, line.strip(), value, is_for_us)
