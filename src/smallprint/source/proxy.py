"""A proxy on this machine, through which all of a browser's traffic goes: it looks names up, checks what they lead to,
connects to exactly that, counts bytes, and ends at limits.

What a page asks for beyond the public internet is refused here, whatever the page tries: the browser itself looks no
names up, and knows no other way out.
"""

from __future__ import annotations

import re
import select
import socket
import socketserver
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from typing import Self

import httpx

from smallprint.errors import FetchError
from smallprint.source.address import Gate, address_of, host_of, port_of

HERE = "127.0.0.1"
SAYS = "smallprint-proxy"
"""The header that tells an answer of ours from a site's."""
LARGEST_HEAD = 1 << 16
PIECE = 1 << 16
MOST_REFUSED = 100
"""So many refused addresses are remembered, to be told."""
_OWN = re.compile(rb"(?:proxy-[\w-]+|connection|keep-alive|upgrade|te|trailer)\s*:", re.IGNORECASE)
"""Headers that are between the browser and us."""
_LENGTH = re.compile(rb"^content-length:\s*(\d{1,12})\s*$", re.IGNORECASE | re.MULTILINE)
_CHUNKED = re.compile(rb"^transfer-encoding:", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class ProxyLimits:
    """What one page may use: bytes in both directions, connections at a time, seconds of silence and to connect."""

    largest: int = 64 << 20
    connections: int = 64
    silence: float = 20.0
    connect: float = 10.0


@dataclass(slots=True)
class Allowance:
    """What a page may still use, where it may go, and what it was refused: the site, and why."""

    gate: Gate
    left: int
    refused: list[tuple[str, str]] = field(default_factory=list)

    @property
    def is_spent(self) -> bool:
        """Whether the page has used all the bytes that it may."""
        return self.left <= 0


@dataclass(frozen=True, slots=True)
class _Ends:
    """The two sides of a connection, what is sent to each at first, and what the browser may still send.

    Within a tunnel that is for the page to say (None). Otherwise it is the rest of the one request: the next goes
    through another connection, where it is checked.
    """

    browser: socket.socket
    there: socket.socket
    to_there: bytes = b""
    to_browser: bytes = b""
    left: int | None = None


class Proxy:
    """A proxy for one browser, which shows one page at a time."""

    def __init__(self, limits: ProxyLimits = ProxyLimits()) -> None:
        self._limits, self._lock = limits, threading.Lock()
        self._open, self._allowance = set[socket.socket](), Allowance(Gate(), 0)
        self._slots = threading.BoundedSemaphore(limits.connections)
        proxy = self

        class Connection(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                proxy._serve(self.request)

        self._server = socketserver.ThreadingTCPServer((HERE, 0), Connection)
        self._server.daemon_threads, self._server.block_on_close = True, False
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def address(self) -> str:
        """Where the browser finds it."""
        return f"http://{HERE}:{self._server.server_address[1]}"

    def begin(self, gate: Gate) -> Allowance:
        """What another page may use from now on; what the one before still has open is closed."""
        return self._allow(Allowance(gate, self._limits.largest))

    def end(self) -> None:
        """No page: nothing goes through until there is one."""
        self._allow(Allowance(Gate(), 0))

    def _allow(self, allowance: Allowance) -> Allowance:
        with self._lock:
            self._allowance, lingering = allowance, tuple(self._open)
        for each in lingering:
            _shut(each)
        return allowance

    def close(self) -> None:
        """Stop."""
        self.end()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _serve(self, browser: socket.socket) -> None:
        """One connection of the browser's."""
        allowance = self._allowance
        if allowance.is_spent:
            return
        with self._counted(browser), self._slots:
            browser.settimeout(self._limits.silence)
            head = b""
            try:
                head, rest = _head(browser)
                self._forward(browser, head, rest, allowance)
            except FetchError as error:
                if len(allowance.refused) < MOST_REFUSED:
                    allowance.refused.append((_asked_for(head), error.message))
                _answer(browser, "403 Forbidden", error.message)
            except (OSError, ValueError) as error:
                _answer(browser, "502 Bad Gateway", str(error))

    def _forward(self, browser: socket.socket, head: bytes, rest: bytes, allowance: Allowance) -> None:
        """What the browser asks for, passed on to where it may go. FetchError: it may not go there."""
        line, _, fields = head.partition(b"\r\n")
        method, target, _ = line.decode("ascii").split(" ")
        is_tunnel = method == "CONNECT"
        url = address_of(f"https://{target}" if is_tunnel else target)
        if url.scheme == "https" and not is_tunnel:
            raise FetchError("https goes through a tunnel")
        with closing(self._connected(url, allowance.gate)) as there, self._counted(there):
            if is_tunnel:
                browser.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
                self._relay(_Ends(browser, there, rest), allowance)
            else:
                there.settimeout(self._limits.silence)
                there.sendall(_request(method, url, fields) + rest)
                answer, begun = _head(there)
                self._relay(
                    _Ends(browser, there, b"", _answered(answer) + begun, _length(fields) - len(rest)), allowance
                )

    def _connected(self, url: httpx.URL, gate: Gate) -> socket.socket:
        """A connection to the very address that was checked. FetchError, OSError."""
        gate.check(url)
        failed: OSError | None = None
        for address in gate.places(host_of(url), port_of(url)):
            try:
                return socket.create_connection((address, port_of(url)), self._limits.connect)
            except OSError as error:
                failed = error
        raise failed or OSError("no address")

    def _relay(self, ends: _Ends, allowance: Allowance) -> None:
        """Pass on what either side sends until nothing comes any more or the page has used it up; then both are done.

        Nothing of our own is said from here on: it would be taken for the site's words.
        """
        try:
            self._passed(ends, allowance)
        except OSError:
            return

    def _passed(self, ends: _Ends, allowance: Allowance) -> None:
        ends.there.sendall(ends.to_there)
        ends.browser.sendall(ends.to_browser)
        ways = {ends.browser: ends.there, ends.there: ends.browser}
        left = ends.left
        while ways:
            ready, _, _ = select.select(list(ways), [], [], self._limits.silence)
            if not ready:
                return
            for one in ready:
                piece = one.recv(PIECE)
                self._spend(allowance, len(piece))
                if one is ends.browser and left is not None:
                    left -= len(piece)
                    if left < 0 or not piece:
                        return
                if piece:
                    ways[one].sendall(piece)
                else:
                    ways.pop(one).shutdown(socket.SHUT_WR)

    def _spend(self, allowance: Allowance, size: int) -> None:
        with self._lock:
            allowance.left -= size
            if allowance.is_spent or allowance is not self._allowance:
                raise OSError("the page has used all that it may")

    @contextmanager
    def _counted(self, connection: socket.socket) -> Iterator[None]:
        """A connection that ends with the page."""
        with self._lock:
            self._open.add(connection)
        try:
            yield
        finally:
            with self._lock:
                self._open.discard(connection)


def _head(browser: socket.socket) -> tuple[bytes, bytes]:
    """The head of a request, and what came with it. ValueError, OSError: there is none."""
    came = b""
    while b"\r\n\r\n" not in came:
        piece = browser.recv(PIECE)
        if not piece or len(came) > LARGEST_HEAD:
            raise ValueError("no request")
        came += piece
    head, _, rest = came.partition(b"\r\n\r\n")
    return head, rest


def _asked_for(head: bytes) -> str:
    """The host that a request is for, as far as it can be told."""
    target = head.split(b" ", 2)[1:2]
    return (
        (target[0].partition(b"://")[2] or target[0]).partition(b"/")[0].partition(b":")[0].decode("latin-1")
        if target
        else ""
    )


def _request(method: str, url: httpx.URL, fields: bytes) -> bytes:
    """The head of a request as the site gets it, after which it closes the connection."""
    kept = [each for each in fields.split(b"\r\n") if each and not _OWN.match(each)]
    line = f"{method} {url.raw_path.decode('ascii')} HTTP/1.1".encode("ascii")
    return b"\r\n".join([line, *kept, b"Connection: close", b"", b""])


def _answered(head: bytes) -> bytes:
    """The head of an answer as the browser gets it, after which we close the connection."""
    kept = [each for each in head.split(b"\r\n") if each and not _OWN.match(each)]
    return b"\r\n".join([*kept, b"Connection: close", b"", b""])


def _length(fields: bytes) -> int:
    """How many bytes of a body a request has. ValueError: it does not say."""
    if _CHUNKED.search(fields):
        raise ValueError("a request has to say how long it is")
    found = _LENGTH.search(fields)
    return int(found[1]) if found else 0


def _answer(browser: socket.socket, status: str, why: str) -> None:
    body = why.encode("utf-8", "replace")
    head = f"HTTP/1.1 {status}\r\n{SAYS}: {status}\r\nContent-Type: text/plain\r\nContent-Length: {len(body)}\r\n"
    try:
        browser.sendall(head.encode("ascii") + b"Connection: close\r\n\r\n" + body)
    except OSError:
        return


def _shut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return
