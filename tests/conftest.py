"""What all tests share: the root of the checkout, real texts where they are at hand, how laws are tried."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

# No deadline: a shared machine may stall for a second, and that is no finding.
settings.register_profile("house", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")

_ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the checkout."""
    return _ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real texts and labelled cases beside the checkout; the test is skipped where it is absent."""
    place = _ROOT.parent / "shared"
    if not place.is_dir():
        pytest.skip("../shared is not here")
    return place


Answer = Callable[[BaseHTTPRequestHandler], None]
"""How a request is answered."""


class Loopback:
    """An HTTP server on this machine that answers as it is told: one answer a request, the last for all that follow."""

    def __init__(self) -> None:
        self.answers: list[Answer] = []
        self.requests: list[tuple[str, str, dict[str, str], Any]] = []
        self.over = threading.Event()
        self._taken = 0
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.loopback = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    @property
    def address(self) -> str:
        """Where a reader is said to be."""
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    @property
    def questions(self) -> list[dict[str, Any]]:
        """What was asked of each clause, as the model is told it."""
        return [json.loads(sent["messages"][-1]["content"]) for _, _, _, sent in self.requests if sent]

    def take(self, handler: BaseHTTPRequestHandler) -> None:
        """Keep a request and answer it."""
        length = int(handler.headers.get("Content-Length", 0))
        sent = json.loads(handler.rfile.read(length)) if length else None
        self.requests.append((handler.command, handler.path, dict(handler.headers), sent))
        answer = self.answers[min(self._taken, len(self.answers) - 1)]
        self._taken += 1
        answer(handler)

    def encrypt(self, context: ssl.SSLContext) -> str:
        """Speak TLS from now on; the address then."""
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        return self.address.replace("http:", "https:")

    def close(self) -> None:
        """Let go of whoever is kept waiting, and stop."""
        self.over.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    loopback: Loopback

    def handle_error(self, request, client_address) -> None:
        """Whoever asked may have gone by now."""


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.server.loopback.take(self)

    def do_GET(self) -> None:
        self.server.loopback.take(self)

    def log_message(self, *arguments: object) -> None:
        """Nothing is told of requests."""


@pytest.fixture
def loopback() -> Iterator[Loopback]:
    """An HTTP server on this machine that answers as it is told."""
    made = Loopback()
    yield made
    made.close()


@pytest.fixture
def answering() -> Callable[..., Answer]:
    """Makes an answer of a status, a body and headers."""

    def made(body: str | bytes, status: int = 200, **headers: str) -> Answer:
        content = body.encode() if isinstance(body, str) else body

        def answer(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(status)
            for name, value in headers.items():
                handler.send_header(name.replace("_", "-"), value)
            handler.send_header("Content-Length", str(len(content)))
            handler.end_headers()
            handler.wfile.write(content)

        return answer

    return made


@pytest.fixture
def completing(answering) -> Callable[..., Answer]:
    """Makes the answer of a model that writes this: words as they are, or findings as JSON."""

    def made(*written: Any) -> Answer:
        words = written[0] if written and isinstance(written[0], str) else json.dumps({"findings": written})
        return answering(json.dumps({"choices": [{"message": {"role": "assistant", "content": words}}]}))

    return made
