"""Older versions of pages, from the Wayback Machine, through the client that its users keep up."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import TYPE_CHECKING, Any, Self

from smallprint.errors import BlockedError, FetchError, GoneError, UsageError
from smallprint.model.snapshot import Snapshot
from smallprint.model.source import Source
from smallprint.source.address import address_of, site_of
from smallprint.source.identity import Identity
from smallprint.source.warc_record import media_type_of

if TYPE_CHECKING:
    from wayback import Memento as Replayed
    from wayback import WaybackClient

HOME = "https://web.archive.org"
APART = timedelta(days=1)
"""Of two captures that lie less than this apart, one is fetched: pages with a token in them differ at every capture."""
LARGEST = 32 << 20
WHOLE = 120.0
"""Seconds for one capture, set by hand: the archive may take half a minute to find one."""
PIECE = 1 << 16
SEARCHES, REPLAYS = 0.4, 4.0
"""Questions a second: for searches what the archive's people asked the client's to keep to, for replays half of it."""
BUSY = 429
LONGEST_SAID = 100
"""Characters of what the client says, beyond which nobody reads on."""
_ERRNO = re.compile(r"\[Errno -?\d+\] ([\w ]+)")
"""What the system says of a connection, within what the client says of it."""
_STATUS = re.compile(r"\b([45]\d\d) (?:Client|Server) Error\b")
_KNOWN = (
    (re.compile(r"could not parse cdx", re.IGNORECASE), "its list of captures is none"),
    (re.compile(r"incompleteread|connection broken|remote end closed", re.IGNORECASE), "it broke off"),
    (re.compile(r"timed out|not whole in time", re.IGNORECASE), "not in time"),
)
"""What the client and what it is built on say at length, in a few words."""
_BEHIND = re.compile(r" (?:for url:|\(query:).*|\n.*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Memento:
    """A page as the archive has it: the address that was captured, when, and a digest of what was."""

    url: str
    at: datetime
    digest: str


class Wayback:
    """The Wayback Machine, or one that answers as it does."""

    def __init__(
        self,
        identity: Identity = Identity(),  # noqa: B008 (frozen)
        *,
        home: str = HOME,
        largest: int = LARGEST,
        searches: float = SEARCHES,
        replays: float = REPLAYS,
        retries: int = 3,
    ) -> None:
        self._host = _host_of(home)
        self._client = _client(identity, home, largest, searches=searches, replays=replays, retries=retries)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the connections that are kept."""
        self._client.close()

    def listed(
        self, url: str, *, since: datetime | None = None, until: datetime | None = None, apart: timedelta = APART
    ) -> tuple[Memento, ...]:
        """The mementos of a page that differ from the one before, oldest first, so far apart at least. FetchError."""
        with _told(self._host, url):
            found = self._client.search(url, from_date=since, to_date=until)
            pages = [
                Memento(each.original, each.timestamp, each.digest) for each in found if each.statuscode in (200, None)
            ]
        return tuple(_thinned(sorted(pages, key=lambda each: each.at), apart))

    def fetch(self, memento: Memento, source: Source, document_id: str) -> Snapshot:
        """What a memento holds, as a snapshot of its moment.

        FetchError: it cannot be replayed (BlockedError: by somebody's wish; GoneError: there is none).
        """
        with _told(self._host, source.url, document_id):
            replayed = self._client.get_memento(memento.url, timestamp=memento.at, exact=True, follow_redirects=False)
            with replayed:
                return _snapshot(replayed, source, document_id)


def _host_of(home: str) -> str:
    """The host of an archive's address. UsageError: it is no address."""
    try:
        return site_of(address_of(home))
    except FetchError as error:
        hint = f"--home is the address of an archive that answers as {HOME} does"
        raise UsageError(error.message, hint=hint) from error


def _thinned(mementos: Iterable[Memento], apart: timedelta) -> Iterator[Memento]:
    """Those that differ from the one told before, and lie far enough behind it."""
    last: Memento | None = None
    for each in mementos:
        if last is None or (each.digest != last.digest and each.at - last.at >= apart):
            yield each
            last = each


def _snapshot(replayed: Replayed, source: Source, document_id: str) -> Snapshot:
    """A memento as a snapshot. FetchError: it holds nothing."""
    headers = tuple((str(name).lower(), str(value)) for name, value in replayed.headers.items())
    if not replayed.ok or not replayed.content:
        raise FetchError("the capture holds no page", status=replayed.status_code)
    return Snapshot(
        document_id,
        source.url,
        replayed.url,
        replayed.timestamp.astimezone(UTC),
        replayed.status_code,
        media_type_of(headers),
        replayed.content,
        headers,
        via=replayed.memento_url,
    )


def _client(
    identity: Identity, home: str, largest: int, *, searches: float, replays: float, retries: int
) -> WaybackClient:
    """The client, whose questions go to `home` and whose answers are bounded. UsageError: it is not installed."""
    try:
        from wayback import WaybackClient, WaybackSession  # noqa: PLC0415 (an extra)
    except ImportError as error:
        hint = "pip install 'smallprint[backfill]'"
        raise UsageError("older versions need the package wayback, which is not installed", hint=hint) from error
    session = WaybackSession(
        retries=retries,
        timeout=30,
        user_agent=identity.agent,
        search_calls_per_second=searches,
        memento_calls_per_second=replays,
    )
    session.stream = True
    session.trust_env = False
    session.mount("https://", _door(home.rstrip("/"), largest))
    session.mount("http://", _door(home.rstrip("/"), largest))
    return WaybackClient(session)


def _door(home: str, largest: int) -> Any:  # noqa: ANN401 (requests ships no types)
    """An adapter of requests through which everything goes to `home`, and nothing comes that is larger than may be."""
    from requests.adapters import HTTPAdapter  # noqa: PLC0415 (an extra)
    from requests.exceptions import ChunkedEncodingError, InvalidURL  # noqa: PLC0415 (as above)

    class Door(HTTPAdapter):
        def send(self, request: Any, *arguments: Any, **named: Any) -> Any:  # noqa: ANN401
            asked = request.url
            if not asked.startswith(f"{HOME}/"):
                raise InvalidURL(f"the archive leads elsewhere: {asked[:200]}")
            moved = request.copy()
            moved.url = home + asked.removeprefix(HOME)
            until = time.monotonic() + WHOLE
            answer = super().send(moved, *arguments, **named)
            answer.url, answer.request = asked, request
            raw, pieces, size = answer.raw, [], 0
            while piece := raw.read(PIECE, decode_content=True):
                pieces.append(piece)
                size += len(piece)
                if size > largest or time.monotonic() > until:
                    raw.close()
                    raise ChunkedEncodingError("larger than may be" if size > largest else "not whole in time")
            raw.release_conn()
            answer.raw = BytesIO(b"".join(pieces))
            return answer

    return Door()


@contextmanager
def _told(host: str, url: str, document_id: str = "") -> Iterator[None]:
    """What goes wrong within, as an error of ours that names the archive's host, and the page."""
    from requests.exceptions import RequestException  # noqa: PLC0415 (an extra)
    from urllib3.exceptions import HTTPError  # noqa: PLC0415 (as above)
    from wayback.exceptions import WaybackException  # noqa: PLC0415 (as above)

    try:
        yield
    except (WaybackException, RequestException, HTTPError, FetchError, ValueError, KeyError) as error:
        told = error if isinstance(error, FetchError) else _trouble(host, error)
        told.url, told.document_id = url, document_id
        raise told from error.__cause__ if told is error else error


def _trouble(host: str, error: Exception) -> FetchError:
    """What a failure of the client's, which knows one host only, means of the archive that was asked."""
    from requests.exceptions import RequestException  # noqa: PLC0415 (an extra)
    from urllib3.exceptions import HTTPError  # noqa: PLC0415 (as above)
    from wayback import exceptions as known  # noqa: PLC0415 (as above)

    said, status = _said(host, str(error)), _STATUS.search(str(error))
    if isinstance(error, known.RateLimitError):
        pause = float(error.retry_after) if error.retry_after else None
        return FetchError(f"the archive at {host} is busy", status=BUSY, retryable=True, retry_after=pause)
    if isinstance(error, (known.BlockedSiteError, known.BlockedByRobotsError)):
        return BlockedError(f"the archive at {host} shows no captures of this page, by its site's wish")
    if isinstance(error, known.NoMementoError):
        return GoneError(f"the archive at {host} has no such capture")
    is_ill = bool(status and status[1].startswith("5"))
    if is_ill or isinstance(error, (known.WaybackRetryError, RequestException, HTTPError)):
        return FetchError(f"the archive at {host} did not answer: {said}", retryable=True)
    return FetchError(f"what the archive at {host} answers cannot be used: {said}")


def _said(host: str, words: str) -> str:
    """What the client says, in a few words."""
    if errno := _ERRNO.search(words):
        return errno[1]
    if status := _STATUS.search(words):
        return f"status {status[1]}"
    for sign, told in _KNOWN:
        if sign.search(words):
            return told
    plain = _BEHIND.sub("", words).replace(HOME.partition("//")[2], host)
    return plain if len(plain) <= LONGEST_SAID else f"{plain[: LONGEST_SAID - 1]}…"
