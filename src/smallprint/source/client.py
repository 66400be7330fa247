"""One question over HTTP and its answer, bounded in time and in size: no redirect is followed, no cookie kept."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import httpcore
import httpx

from smallprint.errors import FetchError
from smallprint.model.snapshot import Exchange
from smallprint.source.address import Gate, port_of, site_of
from smallprint.source.connection import CheckedBackend, Clock, deadline
from smallprint.source.decoding import whole_lines

ENCODINGS = "gzip, deflate"
"""What is asked for: what Python unpacks by itself, with a bound."""
ASIDE = 1 << 18
"""Of an answer that is no page (a redirect, an error) so many bytes are read, to tell what it is."""
BODY = 5.0
"""So many seconds a page that may be cut off is read from its beginning on, set by hand: in these 500 KiB come at one
Mbit a second, as by a slow telephone."""
OPEN = 64
"""So many idle connections are kept, for IDLE seconds: documents of one site tend to be asked for in a row."""
IDLE = 15.0
AT_ONCE = 256
PLAIN = frozenset({"WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "HTTP_REQUEST", "UNKNOWN_PROTOCOL"})
"""What OpenSSL says where the other side answers without encryption."""


@dataclass(frozen=True, slots=True)
class PageLimits:
    """How long a page is waited for, and how large it may be. Times are in seconds, sizes in bytes.

    `silence` is how long nothing may come; `whole` is for a page with its redirects, however steadily it drips.
    `largest` is of the page as it travels and unpacked, each: ten times the largest of 170 recorded pages and PDFs.
    What broke off, or was busy for no longer than `patience`, is asked for again `retries` times.
    """

    connect: float = 10.0
    silence: float = 20.0
    whole: float = 60.0
    largest: int = 32 << 20
    redirects: int = 10
    retries: int = 2
    patience: float = 10.0


class Client:
    """Asks sites over connections that a gate has checked. For any number of threads."""

    def __init__(
        self,
        gate: Gate | None = None,
        limits: PageLimits = PageLimits(),
        *,
        tls: ssl.SSLContext | None = None,
        clock: Clock = time.monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.limits, self.clock, self.now = limits, clock, now
        self._gate = gate or Gate()
        self._pool = httpcore.ConnectionPool(
            ssl_context=tls or httpx.create_ssl_context(),
            max_connections=AT_ONCE,
            max_keepalive_connections=OPEN,
            keepalive_expiry=IDLE,
            network_backend=CheckedBackend(self._gate, clock),
        )

    def ask(
        self, url: httpx.URL, sent: Sequence[tuple[str, str]], *, within: float | None = None, cut: int | None = None
    ) -> Exchange:
        """What an address answers, within so many seconds.

        A page larger than `cut` is cut off there, and one that goes on for longer than BODY seconds where it is then,
        in either case behind a line.

        FetchError: it must not be gone to, cannot be reached, takes too long, breaks off, or is larger than may be.
        """
        self._gate.check(url)
        sent = (("host", url.netloc.decode("ascii")), ("accept-encoding", ENCODINGS), *sent)
        with deadline(self.clock() + (self.limits.whole if within is None else within)):
            try:
                return self._answered(url, sent, cut)
            except (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError) as error:
                raise _trouble(url, error) from error

    def close(self) -> None:
        """Let go of the connections that are kept."""
        self._pool.close()

    def _answered(self, url: httpx.URL, sent: Sequence[tuple[str, str]], cut: int | None) -> Exchange:
        limits = self.limits
        timeouts = {"connect": limits.connect, "read": limits.silence, "write": limits.silence, "pool": limits.whole}
        where = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=port_of(url), target=url.raw_path)
        headers = [(name.encode("ascii"), value.encode("utf-8")) for name, value in sent]
        with self._pool.stream("GET", where, headers=headers, extensions={"timeout": timeouts}) as response:
            is_page = 200 <= response.status < 300
            if is_page and cut is not None:
                body = _beginning(response, cut, self.clock() + BODY)
            else:
                body = _body(response, limits.largest if is_page else None, None if is_page else ASIDE)
            came = tuple((name.decode("ascii").lower(), _text(value)) for name, value in response.headers)
            return Exchange(str(url), self.now(), response.status, tuple(sent), came, body)


def _body(response: httpcore.Response, largest: int | None, cut: int | None) -> bytes:
    """The body of an answer as it travels, cut off, or FetchError, where it is larger."""
    declared = next((value for name, value in response.headers if name.lower() == b"content-length"), b"")
    if cut is None and largest is not None and declared.isdigit() and int(declared[:18]) > largest:
        raise FetchError(f"the page has {int(declared[:18]):,} bytes, more than {largest:,}", status=response.status)
    pieces, size = [], 0
    for piece in response.iter_stream():
        pieces.append(piece)
        size += len(piece)
        if cut is not None and size >= cut:
            break
        if largest is not None and size > largest:
            raise FetchError(f"the page has more than {largest:,} bytes", status=response.status)
    return b"".join(pieces)[:cut]


def _beginning(response: httpcore.Response, cut: int, until: float) -> bytes:
    """The body of an answer, or as many of its lines as come in time and find room."""
    pieces, size = [], 0
    try:
        with deadline(until):
            for piece in response.iter_stream():
                pieces.append(piece)
                size += len(piece)
                if size > cut:
                    break
            else:
                return b"".join(pieces)
    except httpcore.TimeoutException:
        if not pieces:
            raise
    came = b"".join(pieces)[:cut]
    is_packed = any(name.lower() == b"content-encoding" and value != b"identity" for name, value in response.headers)
    return came if is_packed else whole_lines(came)


def _text(value: bytes) -> str:
    """The characters of a header: UTF-8 where it holds up, as browsers take it, else what HTTP once said."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _trouble(url: httpx.URL, error: Exception) -> FetchError:
    """What a failure of the connection to the site of an address means."""
    site = site_of(url)
    cause = error.__cause__ or error.__context__
    if isinstance(error, httpcore.ConnectTimeout):
        return FetchError(f"{site} could not be reached in time", retryable=True)
    if isinstance(error, httpcore.TimeoutException):
        return FetchError(f"{site} gave no whole page in time", retryable=True)
    if isinstance(cause, ssl.SSLCertVerificationError):
        return FetchError(f"{site} does not prove that it is {site}: {cause.verify_message}")
    if isinstance(cause, ssl.SSLError) and cause.reason in PLAIN:
        message = f"{site} answers without encryption, not by HTTPS"
        return FetchError(message, hint=f"if that is meant: http://{url.netloc.decode('ascii')}{url.path}")
    if isinstance(error, httpcore.ConnectError):
        why = getattr(cause, "strerror", None) or "no connection"
        return FetchError(f"{site} cannot be reached: {why}", retryable=True)
    if isinstance(error, httpcore.LocalProtocolError):
        return FetchError(f"{site} cannot be asked for this address: {error}")
    if isinstance(error, httpcore.ProtocolError):
        return FetchError(f"{site} broke off, or does not speak HTTP: {error}", retryable=True)
    return FetchError(f"{site} broke off", retryable=True)
