"""Pages, however they have to be fetched: over HTTP first, and in a browser where the page looks as if it took one."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import UTC, datetime
from typing import Self

from smallprint.errors import BlockedError, FetchError, GoneError
from smallprint.extract.charset import decode
from smallprint.extract.dom import parse_text
from smallprint.extract.shell import needs_browser
from smallprint.model.snapshot import Snapshot, Unchanged, Validators
from smallprint.model.source import Source
from smallprint.source.address import Gate, Resolver, look_up
from smallprint.source.browser import BrowserFetcher, BrowserLimits
from smallprint.source.client import Client, PageLimits
from smallprint.source.connection import Clock
from smallprint.source.http import HttpFetcher
from smallprint.source.identity import Identity
from smallprint.source.pace import DELAY, Pace
from smallprint.source.robots import Robots
from smallprint.source.warc_record import as_rendered

HTML = ("", "text/html", "application/xhtml+xml")
UNSEEN = ["script", "style", "template"]


class PageFetcher:
    """Goes for pages over HTTP, and with the browser given where a page needs it. For any number of threads."""

    def __init__(self, http: HttpFetcher, browser: BrowserFetcher | None = None) -> None:
        self._http, self._browser = http, browser

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the connections that are kept, and end the browser."""
        self._http.close()
        if self._browser is not None:
            self._browser.close()

    def fetch(self, source: Source, document_id: str, known: Validators | None = None) -> Snapshot | Unchanged:
        """What lies at a source now; Unchanged where that is what is `known`.

        FetchError (BlockedError, GoneError): nothing was given.
        """
        if source.render and self._browser is not None:
            return self._shown(self._browser, source, document_id, known)
        found = self._http.fetch(source, document_id, known)
        if self._browser is None or not isinstance(found, Snapshot) or not is_shell(found):
            return found
        return self._rendered(self._browser, source, found, known)

    def _shown(
        self, browser: BrowserFetcher, source: Source, document_id: str, known: Validators | None
    ) -> Snapshot | Unchanged:
        """A page that is declared to need scripts; as it came where it is nothing that a browser shows (PDF)."""
        try:
            return browser.fetch(source, document_id, known)
        except (BlockedError, GoneError):
            raise
        except FetchError as error:
            if error.retryable:
                raise
            found = self._http.fetch(source, document_id, known)
            if isinstance(found, Snapshot) and found.media_type in HTML:
                raise
            return found

    def _rendered(
        self, browser: BrowserFetcher, source: Source, plain: Snapshot, known: Validators | None
    ) -> Snapshot | Unchanged:
        """A page with its scripts run, and as it came without; as it came where the browser cannot show it."""
        try:
            shown = browser.fetch(source, plain.document_id, known)
        except FetchError:
            return plain
        if not isinstance(shown, Snapshot) or shown.final_url.partition("#")[0] != plain.final_url:
            return shown
        return replace(shown, headers=as_rendered(plain.headers), exchanges=plain.exchanges)


def is_shell(snapshot: Snapshot) -> bool:
    """Whether a page is likely to hold more once its scripts have run."""
    if snapshot.media_type not in HTML:
        return False
    html = decode(snapshot.content, snapshot.header("content-type"))
    read = parse_text(html).tree
    read.strip_tags(UNSEEN)
    text = read.body.text(separator=" ") if read.body else ""
    return needs_browser(parse_text(html, snapshot.final_url), text)


def page_fetcher(  # noqa: PLR0913 (what it is made of, each by name)
    identity: Identity = Identity(),  # noqa: B008 (frozen)
    *,
    allowed: Collection[str] = (),
    with_browser: bool = False,
    delay: float = DELAY,
    obeys_robots: bool = True,
    limits: PageLimits = PageLimits(),  # noqa: B008 (frozen)
    browser_limits: BrowserLimits = BrowserLimits(),  # noqa: B008 (frozen)
    resolve: Resolver = look_up,
    tls: ssl.SSLContext | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    clock: Clock = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> PageFetcher:
    """A fetcher of pages with all that it is made of: one gate, one pace and one robots.txt for HTTP and browser."""
    gate, pace = Gate(allowed, resolve), Pace(delay, clock=clock, sleep=sleep)
    client = Client(gate, limits, tls=tls, clock=clock, now=now)
    robots = Robots(client, identity.headers) if obeys_robots else None
    http = HttpFetcher(identity, client=client, pace=pace, obeys_robots=obeys_robots, robots=robots)
    if not with_browser:
        return PageFetcher(http)
    return PageFetcher(
        http, BrowserFetcher(identity, gate=gate, pace=pace, robots=robots, limits=browser_limits, now=now)
    )
