"""One page in a browser: gone to, left to settle, and written down as its scripts have made it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from smallprint.errors import FetchError
from smallprint.model.snapshot import Exchange
from smallprint.source.proxy import SAYS

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page, Request, Response

LOOK = 0.05
"""Seconds between two looks at whether a page has settled."""
QUIET = 0.15
"""Seconds without a question to the site and without a change after which a page with text is there. Set by hand:
three looks; scripts that go on at once do so within a few milliseconds."""
QUIET_WITHOUT_TEXT = 1.5
"""The same where there is no text yet: something is still to come, perhaps on a timer."""
STILL = 1.5
"""Seconds without a change after which a page that goes on asking (a long poll, a beacon) is there."""
ENOUGH_TEXT = 400
"""So many characters are taken for the text that was waited for; fewer are given QUIET_WITHOUT_TEXT."""
MOST_ELEMENTS = 400_000
"""A page with more elements grows without end: the largest of 150 recorded pages has 2,217."""
MEASURE = """() => [
  document.body ? document.body.innerText.length : 0, document.getElementsByTagName("*").length]"""
WRITE = """(largest) => {
  const bare = new Set(["STYLE", "SCRIPT", "LINK"]);
  const flatten = (root) => {
    for (const host of root.querySelectorAll("*")) {
      if (!host.shadowRoot) continue;
      flatten(host.shadowRoot);
      const held = document.createElement("div");
      for (const child of host.shadowRoot.childNodes)
        if (!bare.has(child.nodeName)) held.append(child.cloneNode(true));
      for (const slot of held.querySelectorAll("slot"))
        slot.replaceWith(...(host.childNodes.length ? [] : slot.childNodes));
      host.prepend(held);
    }
  };
  flatten(document);
  for (const none of document.querySelectorAll("noscript")) none.remove();
  const html = document.documentElement ? document.documentElement.outerHTML : "";
  return html.length > largest ? null : "<!DOCTYPE html>\\n" + html;
}"""
"""Writes a page down: what stands in the (open) shadow of an element is put into its light, where readers find it, and
what is only for browsers without scripts is left out."""


TRIES = 3
"""A page that goes elsewhere while it is written down is given so many chances."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What one page may take: seconds until it is there and to settle, and characters; `now` is the clock."""

    whole: float
    settle: float
    largest: int
    now: Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Shown:
    """A page as a browser shows it: its address in the end, its HTML, and the answers that led to it."""

    url: str
    html: str
    answers: tuple[Exchange, ...]


class Tab:
    """The page of a browser in which the pages of one site are shown one after the other, apart from all others."""

    def __init__(self, context: BrowserContext) -> None:
        self._context, self._page = context, context.new_page()
        self._open: set[Request] = set()
        self._documents: list[Response] = []
        self._page.on("request", self._begun)
        self._page.on("requestfinished", self._over)
        self._page.on("requestfailed", self._over)
        self._page.on("response", self._answered)
        self._page.on("popup", lambda popup: popup.close())
        self._page.on("crash", self._broken)
        self._is_broken = False

    def show(self, url: str, bounds: Bounds) -> Shown:
        """The page at an address once it has settled, or has had the time to.

        FetchError: there is none, or it grows without end. playwright.Error: the browser failed or was ended.
        """
        self._open.clear()
        self._documents.clear()
        self._page.goto(url, wait_until="domcontentloaded", timeout=bounds.whole * 1000)
        self._settle(time.monotonic() + bounds.settle)
        html = _written(self._page, bounds.largest)
        return Shown(self._page.url, html, self._answers(bounds.now))

    def leave(self) -> None:
        """Let go of the page, its cookies and what it has stored; the site's scripts stay in the cache.

        Frames of other sites cannot store anything: the browser's contexts are private ones, which forbid it.
        """
        origins = {_origin(url) for url in (self._page.url, *(each.url for each in self._documents))}
        self._page.goto("about:blank")
        session = self._context.new_cdp_session(self._page)
        for origin in (each for each in origins if each.startswith("http")):
            session.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "all"})
        session.detach()
        self._context.clear_cookies()

    def close(self) -> None:
        """Let go of all that is of the site."""
        self._context.close()

    def _settle(self, until: float) -> None:
        """Wait until the page has settled, at most until a moment. FetchError: it grows without end."""
        seen, since = (-1, -1), time.monotonic()
        while (now := time.monotonic()) < until:
            found = _measured(self._page)
            if self._is_broken:
                raise FetchError("the page takes more than the browser gives to one")
            if found[1] > MOST_ELEMENTS:
                raise FetchError(f"the page has more than {MOST_ELEMENTS:,} elements, and grows")
            if found != seen or (self._open and found[0] < ENOUGH_TEXT):
                seen, since = found, now
            quiet = QUIET if found[0] >= ENOUGH_TEXT else QUIET_WITHOUT_TEXT
            if now - since >= (STILL if self._open else quiet):
                return
            self._page.wait_for_timeout(LOOK * 1000)

    def _answers(self, now: Callable[[], datetime]) -> tuple[Exchange, ...]:
        """The documents that the page went by, the one that is shown last. FetchError: there is none."""
        if not self._documents:
            raise FetchError("the browser went to no page")
        *before, last = self._documents
        return (*(_exchange(each, b"", now()) for each in before), _exchange(last, _body(last), now()))

    def _broken(self, _: Page) -> None:
        self._is_broken = True

    def _begun(self, request: Request) -> None:
        self._open.add(request)

    def _over(self, request: Request) -> None:
        self._open.discard(request)

    def _answered(self, response: Response) -> None:
        request = response.request
        if request.is_navigation_request() and request.frame == self._page.main_frame:
            self._documents.append(response)


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _measured(page: Page) -> tuple[int, int]:
    """How many characters and elements a page shows; none while it goes elsewhere."""
    from playwright.sync_api import Error  # noqa: PLC0415 (an extra)

    try:
        text, elements = page.evaluate(MEASURE)
    except Error:
        if _is_lost(page):
            raise
        return (0, 0)
    return int(text), int(elements)


def _written(page: Page, largest: int) -> str:
    """The HTML of a page. FetchError: there is more of it than may be."""
    from playwright.sync_api import Error  # noqa: PLC0415 (an extra)

    for _ in range(TRIES):
        try:
            html = page.evaluate(WRITE, largest)
        except Error:  # the page went elsewhere in this moment
            if _is_lost(page):
                raise
            page.wait_for_timeout(QUIET_WITHOUT_TEXT * 1000)
            continue
        if not isinstance(html, str):
            raise FetchError(f"the page has more than {largest:,} characters once its scripts have run")
        return html
    raise FetchError("the page never stays", retryable=True)


def _is_lost(page: Page) -> bool:
    """Whether there is no page any more."""
    browser = page.context.browser
    return page.is_closed() or browser is None or not browser.is_connected()


def _exchange(response: Response, body: bytes, at: datetime) -> Exchange:
    """An answer as the browser saw it. FetchError: it is our own proxy's, which refuses."""
    headers = tuple((one["name"].lower(), one["value"]) for one in response.headers_array())
    refused = dict(headers).get(SAYS, "")
    if refused:
        why = body.decode("utf-8", "replace") or refused
        raise FetchError(why, retryable=not refused.startswith("403"))
    sent = tuple((one["name"].lower(), one["value"]) for one in response.request.headers_array())
    return Exchange(response.url, at, response.status, sent, headers, body)


def _body(response: Response) -> bytes:
    """The bytes of a document, unpacked; none where the browser has let go of them."""
    from playwright.sync_api import Error  # noqa: PLC0415 (an extra)

    try:
        return response.body()
    except Error:
        return b""
