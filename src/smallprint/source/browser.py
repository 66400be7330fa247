"""Pages whose scripts have to run before they can be read, shown by a Chromium that is kept in."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from smallprint.errors import FetchError, UsageError
from smallprint.extract.media import MAY_BE_HTML
from smallprint.model.snapshot import Exchange, Snapshot, Unchanged, Validators
from smallprint.model.source import Source
from smallprint.source.address import Gate, address_of, site_of
from smallprint.source.chromium import bounded, end, is_alive, process_of, profile_of, start, tidied
from smallprint.source.identity import Identity, languages
from smallprint.source.pace import Pace
from smallprint.source.proxy import Allowance, Proxy, ProxyLimits
from smallprint.source.refusal import check_status
from smallprint.source.robots import Robots
from smallprint.source.showing import Bounds, Shown, Tab
from smallprint.source.warc_record import ASIDE, as_rendered, media_type_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Playwright

LIKE = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/{}.0.0.0 Safari/537.36"
"""What the browser is, which sites need to know to send what it can read; who asks stands behind it."""
NET_ERROR = re.compile(r"ERR_[A-Z_]+|Download is starting")
REFUSED_BY_PROXY = ("ERR_TUNNEL_CONNECTION_FAILED", "ERR_PROXY_CONNECTION_FAILED", "ERR_HTTP_RESPONSE_CODE_FAILURE")
ENDED = "the browser ended before the page was there"
"""Why there is no page where nothing was too much."""
LASTING = (
    "Download is starting",
    "ERR_ABORTED",
    "ERR_TOO_MANY_REDIRECTS",
    "ERR_UNKNOWN_URL_SCHEME",
    "ERR_INVALID_URL",
    "ERR_UNSAFE_REDIRECT",
)
"""Failures that another try does not mend."""


@dataclass(frozen=True, slots=True)
class BrowserLimits:
    """What a page may take: seconds in all and to settle once it is there, bytes of memory, characters in the end.

    `kept` are the sites whose scripts stay in the browser's cache: a page of a site that was there before takes about
    half the time. Nothing else of them stays: no cookies, no storage.
    """

    whole: float = 30.0
    settle: float = 8.0
    memory: int = 1 << 30
    largest: int = 32 << 20
    kept: int = 8
    proxy: ProxyLimits = field(default_factory=ProxyLimits)


@dataclass(slots=True)
class _Running:
    """A Chromium that runs, with what drives it."""

    playwright: Playwright
    browser: Browser
    process: int
    profile: Path | None
    tabs: OrderedDict[tuple[str, str], Tab] = field(default_factory=OrderedDict)


class BrowserFetcher:
    """Goes for pages with a browser, one at a time. For any number of threads."""

    def __init__(  # noqa: PLR0913 (what it is made of, each by name)
        self,
        identity: Identity = Identity(),  # noqa: B008 (frozen)
        *,
        gate: Gate | None = None,
        pace: Pace | None = None,
        robots: Robots | None = None,
        limits: BrowserLimits = BrowserLimits(),
        executable: str = "",
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._identity, self._limits, self._executable, self._now = identity, limits, executable, now
        self._gate, self._pace, self._robots = gate or Gate(), pace or Pace(), robots
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="browser")
        self._running: _Running | None = None
        self._proxy: Proxy | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the browser."""
        self._thread.submit(self._stop).result()
        self._thread.shutdown()

    def fetch(self, source: Source, document_id: str, known: Validators | None = None) -> Snapshot | Unchanged:
        """What a source's page is once its scripts have run; Unchanged where that is byte for byte what is `known`.

        FetchError (BlockedError, GoneError): nothing was given. UsageError: there is no browser.
        """
        try:
            snapshot = self._fetched(source, document_id)
        except FetchError as error:
            error.url, error.document_id = source.url, document_id
            raise
        if known is not None and known.digest and known.digest == snapshot.digest:
            return Unchanged(source.url, snapshot.fetched_at, snapshot.status)
        return snapshot

    def _fetched(self, source: Source, document_id: str) -> Snapshot:
        url = address_of(source.url)
        with self._pace.turn(site_of(url)):
            self._obey(source.url)
            shown = self._thread.submit(self._shown, source).result()
        if site_of(address_of(shown.url)) != site_of(url) or shown.url != str(url):
            self._obey(shown.url)
        return self._snapshot(shown, source, document_id)

    def _obey(self, url: str) -> None:
        """BlockedError where a site keeps robots from an address."""
        if self._robots is not None:
            parsed = address_of(url)
            self._pace.slow(site_of(parsed), self._robots.check(parsed) or 0.0)

    def _snapshot(self, shown: Shown, source: Source, document_id: str) -> Snapshot:
        """What was shown, as it is kept. FetchError: it is no page."""
        answer = shown.answers[-1]
        check_status(answer, answer.body, answer.at)
        if media_type_of(answer.headers) not in MAY_BE_HTML:
            raise FetchError("the page is no HTML: nothing to be shown by a browser", status=answer.status)
        content = shown.html.encode("utf-8", "replace")
        headers = as_rendered(answer.headers)
        exchanges = tuple(replace(each, headers=_unpacked(each)) for each in shown.answers)
        return Snapshot(
            document_id,
            source.url,
            shown.url,
            answer.at,
            answer.status,
            media_type_of(headers),
            content,
            headers,
            rendered=True,
            exchanges=exchanges,
        )

    # ------------------------------------------------------------ in the browser's thread

    def _shown(self, source: Source) -> Shown:
        """A source's page as the browser shows it, once more where a browser kept from before has ended. FetchError."""
        kept = self._running
        try:
            return self._shown_by(self._started(), source)
        except FetchError as error:
            if kept is None or error.message != ENDED:
                raise
            return self._shown_by(self._started(), source)

    def _shown_by(self, running: _Running, source: Source) -> Shown:
        """A source's page as a browser shows it. FetchError."""
        from playwright.sync_api import Error  # noqa: PLC0415 (an extra)

        url, limits, proxy = address_of(source.url), self._limits, self._proxied()
        allowance = proxy.begin(self._gate.for_page_of(url))
        with bounded(running.process, seconds=limits.whole, memory=limits.memory) as watch:
            try:
                shown = self._in_context(running, source)
            except (Error, FetchError) as error:
                raise _trouble(error, allowance, watch.ended) from error
            finally:
                proxy.end()
        if allowance.is_spent:
            raise _trouble(FetchError(""), allowance, "")
        return shown

    def _in_context(self, running: _Running, source: Source) -> Shown:
        """The page, shown where its site's scripts are kept; where it fails, nothing of it is."""
        from playwright.sync_api import Error  # noqa: PLC0415 (an extra)

        limits, url = self._limits, address_of(source.url)
        key = (f"{url.scheme}://{site_of(url)}", languages(source.language, source.region))
        bounds = Bounds(limits.whole, limits.settle, limits.largest, self._now)
        tab = running.tabs.pop(key, None)
        try:
            tab = tab or Tab(self._context(running, key[1].partition(",")[0]))
            shown = tab.show(source.url, bounds)
            tab.leave()
        except FetchError:
            if tab is not None:
                tab.close()
            raise
        except Error as error:
            if tab is not None and NET_ERROR.search(str(error)):
                tab.close()
            else:  # it may hang
                self._stop_browser()
            raise
        running.tabs[key] = tab
        while len(running.tabs) > limits.kept:
            running.tabs.popitem(last=False)[1].close()
        return shown

    def _context(self, running: _Running, language: str) -> BrowserContext:
        """A place for the pages of a site, apart from those of all others."""
        version = running.browser.version.partition(".")[0]
        return running.browser.new_context(
            user_agent=f"{LIKE.format(version)} {self._identity.agent}",
            locale=language,
            service_workers="block",
            accept_downloads=False,
            permissions=[],
        )

    def _proxied(self) -> Proxy:
        self._proxy = self._proxy or Proxy(self._limits.proxy)
        return self._proxy

    def _started(self) -> _Running:
        """The browser, started where it does not run. UsageError: there is none."""
        running = self._running
        if running is not None and running.browser.is_connected() and is_alive(running.process):
            return running
        self._stop_browser()
        try:
            from playwright.sync_api import Error, sync_playwright  # noqa: PLC0415 (an extra)
        except ImportError as error:
            hint = "pip install 'smallprint[browser]'"
            raise UsageError("pages that need scripts need playwright, which is not installed", hint=hint) from error
        playwright = sync_playwright().start()
        try:
            browser = start(playwright, self._proxied().address, self._executable)
            process = process_of(browser)
            self._running = _Running(playwright, browser, process, profile_of(process))
        except UsageError:
            playwright.stop()
            raise
        except Error as error:
            playwright.stop()
            raise UsageError(f"Chromium does not start: {str(error)[:300]}") from error
        return self._running

    def _stop_browser(self) -> None:
        """End the browser and what drives it, whatever state they are in."""
        from playwright.sync_api import Error  # noqa: PLC0415 (an extra)

        running, self._running = self._running, None
        if running is None:
            return
        end(running.process)
        tidied(running.profile)
        try:
            running.playwright.stop()
        except Error:
            return

    def _stop(self) -> None:
        self._stop_browser()
        if self._proxy is not None:
            self._proxy.close()
            self._proxy = None


def _unpacked(exchange: Exchange) -> tuple[tuple[str, str], ...]:
    """The headers of an answer whose bytes a browser has unpacked: what says that they are packed is set aside."""
    return tuple((f"{ASIDE}{name}" if name == "content-encoding" else name, value) for name, value in exchange.headers)


def _trouble(error: Exception, allowance: Allowance, ended: str) -> FetchError:
    """Why a page was not shown, as its cause has it."""
    if ended == "memory":
        return FetchError("the page takes more memory than it may")
    if ended == "time" or type(error).__name__ == "TimeoutError":
        return FetchError("the page was not there in time, or its scripts run for ever", retryable=True)
    if allowance.is_spent:
        return FetchError("the page loads more than it may")
    if isinstance(error, FetchError):
        return error
    if type(error).__name__ == "TargetClosedError":
        return FetchError(ENDED, retryable=True)
    name = (NET_ERROR.search(str(error)) or [""])[0]
    refused = [why for site, why in allowance.refused if site and site in str(error)]
    if refused and name in REFUSED_BY_PROXY:
        return FetchError(refused[0])
    if name.startswith("ERR_CERT"):
        return FetchError(f"the site does not prove who it is ({name})")
    if name in LASTING:
        return FetchError(f"the browser shows no page ({name})")
    return FetchError(f"the browser could not show the page ({name or str(error)[:200]})", retryable=True)
