"""One HTTP exchange with an address that may misbehave: bounded in time and in size, and following no redirect."""

from __future__ import annotations

import io
import re
import socket
import ssl
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parsedate_to_datetime
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from typing import cast
from urllib.parse import urlsplit

from smallprint.errors import ReaderUnavailableError, UsageError
from smallprint.source.layout import printable

LOOPBACK = re.compile(r"localhost|127\.\d+\.\d+\.\d+|::1")
_ADDRESS = re.compile(r"[!-~]+")
_BESIDE = re.compile(r"[?#]")
"""What opens the parts of an address that name no place; people put keys there."""
_KEY = re.compile(r"[!-~]*")


@dataclass(frozen=True, slots=True)
class Limits:
    """How long an answer is waited for, and how large it may be. Times are in seconds, sizes in bytes.

    `whole` is for one exchange from the first byte sent to the last received, however steadily it drips; a busy server
    is asked again `retries` times, unless it wants to be left alone for longer than `patience`. How long a host's name
    is looked up is for the system to say.
    """

    connect: float = 10.0
    whole: float = 120.0
    largest: int = 1 << 20
    retries: int = 3
    patience: float = 30.0


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where to send questions. The key is sent in a header, and shown nowhere."""

    scheme: str
    host: str
    port: int
    path: str
    key: str = field(repr=False)

    @property
    def name(self) -> str:
        """The host with its port, where that is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _usual(self.scheme) else f"{host}:{self.port}"

    def masked(self, words: str) -> str:
        """Words from elsewhere without the key, should they hold it."""
        return words.replace(self.key, "[key]") if self.key else words


@dataclass(frozen=True, slots=True)
class Answered:
    """What came back: the status, the body (`is_cut` where there is more than may be), and what the headers say."""

    status: int
    body: bytes
    is_cut: bool
    location: str
    pause: float | None


def endpoint_of(url: str, key: str) -> Endpoint:
    """The endpoint at an address. UsageError: one of them cannot be used; no secret is in the message."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or _usual(parts.scheme)
    except ValueError as error:
        raise UsageError("the second reader’s address is none", hint=_EXAMPLE) from error
    if "@" in url:
        raise UsageError("the second reader’s address holds a name or password", hint="a key goes into the environment")
    shown = printable(_BESIDE.split(url, maxsplit=1)[0].encode(errors="replace"))
    if not _ADDRESS.fullmatch(url) or parts.scheme not in ("http", "https") or not host or _BESIDE.search(url):
        raise UsageError(f"{shown} is no address of a reader", hint=_EXAMPLE)
    if not _KEY.fullmatch(key):
        raise UsageError("the second reader’s key holds a sign that no key holds", hint="look for blanks and line ends")
    if key and parts.scheme == "http" and not LOOPBACK.fullmatch(host):
        raise UsageError(f"the second reader’s key would travel to {host} unencrypted", hint="use https, or no key")
    return Endpoint(parts.scheme, host, port, parts.path.rstrip("/"), key)


_EXAMPLE = "for example http://localhost:11434/v1 or https://api.example.com/v1"


def _usual(scheme: str) -> int:
    return 80 if scheme == "http" else 443


def exchange(
    endpoint: Endpoint, path: str, sent: bytes | None, *, limits: Limits, clock: Callable[[], float]
) -> Answered:
    """What the endpoint answers at a path: to a POST of JSON, or to a GET where nothing is sent.

    ReaderUnavailableError: it cannot be reached, takes too long, or breaks off.
    """
    connection = _connected(endpoint, limits)
    with closing(connection.sock) as held:
        connection.sock = cast("socket.socket", _Timed(held, clock() + limits.whole, clock))
        try:
            return _answered(connection, endpoint, path, sent, largest=limits.largest)
        except TimeoutError as error:
            message = f"{endpoint.name} gave no whole answer within {limits.whole:g} seconds"
            raise ReaderUnavailableError(message, url=endpoint.name, retryable=True) from error
        except (OSError, HTTPException) as error:
            message = f"{endpoint.name} broke off, or does not speak HTTP"
            raise ReaderUnavailableError(message, url=endpoint.name, retryable=True) from error


def _connected(endpoint: Endpoint, limits: Limits) -> HTTPConnection:
    """A connection that is open. ReaderUnavailableError: nothing is there, or not whom it should be."""
    connection: HTTPConnection
    if endpoint.scheme == "https":
        context = ssl.create_default_context()
        connection = HTTPSConnection(endpoint.host, endpoint.port, timeout=limits.connect, context=context)
    else:
        connection = HTTPConnection(endpoint.host, endpoint.port, timeout=limits.connect)
    try:
        connection.connect()
    except TimeoutError as error:
        message = f"{endpoint.name} could not be reached within {limits.connect:g} seconds"
        raise ReaderUnavailableError(message, url=endpoint.name, retryable=True) from error
    except (OSError, UnicodeError) as error:
        why = getattr(error, "strerror", None) or type(error).__name__
        message = f"{endpoint.name} cannot be reached: {why}"
        raise ReaderUnavailableError(message, url=endpoint.name, hint="is the reader running there?") from error
    return connection


def _answered(
    connection: HTTPConnection, endpoint: Endpoint, path: str, sent: bytes | None, *, largest: int
) -> Answered:
    headers = {"Accept": "application/json", "User-Agent": "smallprint", "Connection": "close"}
    headers |= {"Content-Type": "application/json"} if sent is not None else {}
    headers |= {"Authorization": f"Bearer {endpoint.key}"} if endpoint.key else {}
    connection.request("GET" if sent is None else "POST", endpoint.path + path, sent, headers)
    with connection.getresponse() as response:
        body = response.read(largest + 1)
        if response.length and len(body) <= largest:
            raise ConnectionError("the body is shorter than was said")
        return Answered(
            response.status, body[:largest], len(body) > largest, response.headers.get("Location", ""), _pause(response)
        )


def _pause(response: HTTPResponse) -> float | None:
    """How many seconds the server wants to be left alone, in either form of Retry-After; None where it does not say."""
    said = response.headers.get("Retry-After", "").strip()
    if said.isascii() and said.isdigit() and len(said) < 10:
        return float(said)
    until, now = _moment(said), _moment(response.headers.get("Date", ""))
    if until is None or now is None:
        return None
    return max(0.0, (until - now).total_seconds())


def _moment(words: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(words)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else None


class _Timed:
    """A socket that is done with at a moment, however much or little it still gives until then."""

    def __init__(self, held: socket.socket, until: float, clock: Callable[[], float]) -> None:
        self._held, self._until, self._clock = held, until, clock

    def hurried(self) -> socket.socket:
        """The socket, set to give up when the moment comes. TimeoutError: it has come."""
        left = self._until - self._clock()
        if left <= 0:
            raise TimeoutError("the time for the whole answer is over")
        self._held.settimeout(left)
        return self._held

    def sendall(self, sent: bytes) -> None:
        """Send all of it in time."""
        self.hurried().sendall(sent)

    def makefile(self, mode: str) -> io.BufferedReader:
        """The socket as a file to read from."""
        assert mode == "rb"
        return io.BufferedReader(_Stream(self))

    def close(self) -> None:
        """Nothing: whoever opened the socket closes it, once the answer was read."""


class _Stream(io.RawIOBase):
    """What comes from a socket, byte by byte in time."""

    def __init__(self, timed: _Timed) -> None:
        self._timed = timed

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        return self._timed.hurried().recv_into(buffer)
