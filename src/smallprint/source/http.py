"""Pages over HTTP: politely, over checked addresses, with what passed until the page was there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Self

import httpcore
import httpx

from smallprint.errors import BlockedError, FetchError
from smallprint.model.snapshot import Exchange, Snapshot, Unchanged, Validators
from smallprint.model.source import Source
from smallprint.source.address import address_of, host_of, site_of
from smallprint.source.client import Client, PageLimits
from smallprint.source.decoding import unpacked
from smallprint.source.identity import Identity, languages
from smallprint.source.pace import Pace
from smallprint.source.refusal import check_status
from smallprint.source.robots import Robots

ACCEPT = "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5"
NOT_MODIFIED = 304
REDIRECTS = frozenset({300, 301, 302, 303, 307, 308})


class HttpFetcher:
    """Goes for pages over HTTP. For any number of threads.

    `obeys_robots` is False only where whoever runs the watch says so; `robots` may be shared with other fetchers.
    """

    def __init__(
        self,
        identity: Identity = Identity(),  # noqa: B008 (frozen)
        *,
        client: Client | None = None,
        pace: Pace | None = None,
        obeys_robots: bool = True,
        robots: Robots | None = None,
    ) -> None:
        self._client, self._pace = client or Client(), pace or Pace()
        self._sent = (*identity.headers, ("accept", ACCEPT))
        self._robots = (robots or Robots(self._client, self._sent)) if obeys_robots else None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the connections that are kept."""
        self._client.close()

    def fetch(self, source: Source, document_id: str, known: Validators | None = None) -> Snapshot | Unchanged:
        """What lies at a source now; Unchanged where that is what is `known`.

        FetchError (BlockedError, GoneError): nothing was given, with the address and the document.
        """
        wanted = _Wanted(source, document_id, known or Validators(), self._client.limits)
        try:
            return self._tried(wanted)
        except FetchError as error:
            error.url, error.document_id = source.url, document_id
            raise

    def _tried(self, wanted: _Wanted) -> Snapshot | Unchanged:
        """What a source gives, asking again where the cause may have passed a moment later."""
        attempt = 0
        while True:
            road = _Road(address_of(wanted.source.url), wanted.limits.whole)
            try:
                return self._arrived(road, wanted)
            except FetchError as error:
                pause = 2.0**attempt if error.retry_after is None else error.retry_after
                attempt += 1
                is_over = attempt > wanted.limits.retries or pause > wanted.limits.patience or not _may_pass(error)
                if error.retry_after is not None or not is_over:
                    self._pace.hold(site_of(road.url), pause)
                if is_over:
                    raise

    def _arrived(self, road: _Road, wanted: _Wanted) -> Snapshot | Unchanged:
        """The page at the end of a road of redirects; the turn at a site is kept as long as the road stays there."""
        while True:
            site = site_of(road.url)
            with self._pace.turn(site):
                while site_of(road.url) == site:
                    answer = self._stepped(road, wanted)
                    if answer.status not in REDIRECTS:
                        return wanted.page(road, answer)
                    road.turn(answer, wanted.limits.redirects)

    def _stepped(self, road: _Road, wanted: _Wanted) -> Exchange:
        """What the next address on a road answers."""
        if self._robots is not None:
            self._pace.slow(site_of(road.url), self._robots.check(road.url) or 0.0)
        started = self._client.clock()
        sent = (*self._sent, *wanted.headers(str(road.url), is_first=not road.passed), *road.cookies())
        answer = self._client.ask(road.url, sent, within=road.left)
        road.left -= self._client.clock() - started
        return answer


@dataclass(slots=True)
class _Road:
    """The way to a page: where it leads next, what was passed, the cookies of the way, and the time that is left."""

    url: httpx.URL
    left: float
    passed: list[Exchange] = field(default_factory=list)
    jars: dict[str, dict[str, str]] = field(default_factory=dict)
    seen: set[tuple[str, str]] = field(default_factory=set)

    def turn(self, answer: Exchange, most: int) -> None:
        """Go where an answer leads. FetchError: nowhere, in a circle, or too far."""
        self.passed.append(answer)
        self._remember(answer)
        location = next((value for name, value in answer.headers if name == "location"), "").strip()
        if not location:
            raise FetchError(f"{answer.url} redirects to nowhere", status=answer.status)
        here = (answer.url, str(sorted(self.jars.get(host_of(self.url), {}).items())))
        if here in self.seen:
            raise FetchError(f"{answer.url} redirects in a circle", status=answer.status)
        self.seen.add(here)
        if len(self.passed) > most:
            raise FetchError(f"more than {most} redirects", status=answer.status)
        try:
            self.url = address_of(str(self.url.join(location)))
        except (httpx.InvalidURL, ValueError) as error:
            raise FetchError(f"{answer.url} redirects to what is no address", status=answer.status) from error

    def cookies(self) -> tuple[tuple[str, str], ...]:
        """The header with the cookies that the host asked to be given back on this very road."""
        jar = self.jars.get(host_of(self.url))
        return (("cookie", "; ".join(f"{name}={value}" for name, value in jar.items())),) if jar else ()

    def _remember(self, answer: Exchange) -> None:
        jar = self.jars.setdefault(host_of(self.url), {})
        for header, value in answer.headers:
            name, _, word = value.partition(";")[0].partition("=")
            if header == "set-cookie" and name.strip() and len(jar) < 50 and len(word) < 4096:
                jar[name.strip()] = word.strip()


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is asked for, and what is known of it."""

    source: Source
    document_id: str
    known: Validators
    limits: PageLimits

    def headers(self, url: str, *, is_first: bool) -> tuple[tuple[str, str], ...]:
        """The languages that are asked for; at the address that the marks known hold for, these as well."""
        language = ("accept-language", languages(self.source.language, self.source.region))
        is_marked = self.known.url == url if self.known.url else is_first
        marks = (("if-none-match", self.known.etag), ("if-modified-since", self.known.last_modified))
        return (language, *((name, mark) for name, mark in marks if mark and is_marked))

    def page(self, road: _Road, answer: Exchange) -> Snapshot | Unchanged:
        """What an answer gives. FetchError: it is no page."""
        if answer.status == NOT_MODIFIED and any(name.startswith("if-") for name, _ in answer.sent):
            return Unchanged(self.source.url, answer.at, answer.status)
        snapshot = Snapshot(
            self.document_id,
            self.source.url,
            str(road.url),
            answer.at,
            answer.status,
            _media_type(answer),
            self._content(answer),
            answer.headers,
            exchanges=(*road.passed, answer),
        )
        is_known = bool(self.known.digest) and snapshot.digest == self.known.digest
        return Unchanged(self.source.url, answer.at, answer.status) if is_known else snapshot

    def _content(self, answer: Exchange) -> bytes:
        """The bytes of a page. FetchError: it is none, or empty."""
        encodings = _joined(answer, "content-encoding")
        if not 200 <= answer.status < 300:
            check_status(answer, _opened(answer.body, encodings), answer.at)
        content = unpacked(answer.body, encodings, self.limits.largest)
        check_status(answer, content, answer.at)
        if not content:
            raise FetchError("the page is empty", status=answer.status, retryable=True)
        return content


def _media_type(answer: Exchange) -> str:
    """What a page is said to be, without parameters, or ""."""
    said = next((value for name, value in answer.headers if name == "content-type"), "")
    return said.partition(";")[0].partition(",")[0].strip().lower()


def _joined(answer: Exchange, name: str) -> str:
    """The values of a header, joined as HTTP says."""
    return ",".join(value for key, value in answer.headers if key == name)


def _opened(body: bytes, encodings: str) -> bytes:
    """What the beginning of an error's page holds; it is only looked at for what it says."""
    try:
        return unpacked(body, encodings, 1 << 20)
    except FetchError:
        return body


def _may_pass(error: FetchError) -> bool:
    """Whether asking again within seconds may help: the connection broke, the site is busy; not what timed out."""
    if isinstance(error, BlockedError) or not error.retryable:
        return False
    return not isinstance(error.__cause__, httpcore.TimeoutException)
