"""Connections to checked addresses alone, each done with at the moment that the whole page has to be there."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeAlias

import httpcore

from smallprint.errors import FetchError
from smallprint.source.address import Gate

Clock: TypeAlias = Callable[[], float]
_UNTIL: ContextVar[float] = ContextVar("_UNTIL", default=float("inf"))
"""When the page that this thread waits for has to be there."""


@contextmanager
def deadline(until: float) -> Iterator[None]:
    """Everything that is read or written within ends at a moment of the clock, however steadily it drips.

    Within another one, at whichever moment comes first.
    """
    token = _UNTIL.set(min(until, _UNTIL.get()))
    try:
        yield
    finally:
        _UNTIL.reset(token)


class CheckedBackend(httpcore.NetworkBackend):
    """Connects to the very addresses that the gate has checked."""

    def __init__(self, gate: Gate, clock: Clock = time.monotonic) -> None:
        self._gate, self._clock, self._plain = gate, clock, httpcore.SyncBackend()

    def connect_tcp(  # noqa: PLR0917 (the backend's contract)
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """A stream to the first of the host's addresses that answers. FetchError: it must not be gone to."""
        failed: httpcore.ConnectError | httpcore.ConnectTimeout | None = None
        for address in self._gate.places(host.strip("[]"), port):
            try:
                left = _left(timeout, self._clock)
                opened = self._plain.connect_tcp(address, port, left, local_address, socket_options)
                return _TimedStream(opened, self._clock)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
        assert failed is not None
        raise failed

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ARG002 (the backend's contract)
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,  # noqa: ARG002 (as above)
    ) -> httpcore.NetworkStream:
        """Never: pages are not on this machine. FetchError."""
        raise FetchError(f"{path} is no page on the web")


class _TimedStream(httpcore.NetworkStream):
    """A stream that is done with at the moment set."""

    def __init__(self, opened: httpcore.NetworkStream, clock: Clock) -> None:
        self._opened, self._clock = opened, clock

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._opened.read(max_bytes, _left(timeout, self._clock))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._opened.write(buffer, _left(timeout, self._clock))

    def close(self) -> None:
        self._opened.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = _left(timeout, self._clock)
        return _TimedStream(self._opened.start_tls(ssl_context, server_hostname, left), self._clock)

    def get_extra_info(self, info: str) -> object:
        return self._opened.get_extra_info(info)


def _left(timeout: float | None, clock: Clock) -> float:
    """How long the next step may take. TimeoutException: the moment has come."""
    left = _UNTIL.get() - clock()
    if left <= 0:
        raise httpcore.ReadTimeout("the time for the whole page is over")
    return left if timeout is None else min(left, timeout)
