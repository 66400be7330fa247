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


SPECIMENS = _ROOT / "tests" / "specimens"
_CLAUSES = "\n".join(
    f"<h2>{number}. {what.capitalize()}</h2>\n<p>You may use {what} as long as your account is open. We tell you at "
    f"least thirty days before we change anything about {what}, by a message to the address that you gave us.</p>"
    for number, what in enumerate("rooms recordings captions invitations invoices backups exports guests".split(), 1)
)


class Invented:
    """An invented service's site on this machine, from a folder of pages; another company has pages under `localhost`.

    Every address that is not there gives a page that says so with status 200, as many sites do. `/legal/loop/1` leads
    to `/legal/loop/2`, and so on without end.
    """

    def __init__(self, folder: Path) -> None:
        self.asked: list[str] = []
        self.files: dict[str, str] = {}
        self.removed: set[str] = set()
        invented = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                path = self.path.partition("?")[0]
                invented.asked.append(self.path)
                status, media_type, words = invented._answer(folder, path)
                content = words.replace("{{site}}", invented.url("")).replace("{{clauses}}", _CLAUSES)
                body = content.replace("{{other}}", invented.url("", "localhost")).encode()
                self.send_response(status)
                self.send_header("Content-Type", f"{media_type}; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *arguments: object) -> None:
                """Nothing is told of requests."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    @property
    def port(self) -> int:
        """Where it answers."""
        return int(self._server.server_port)

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        """The address of a page."""
        return f"http://{host}:{self.port}{path}"

    def close(self) -> None:
        """Stop."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _answer(self, folder: Path, path: str) -> tuple[int, str, str]:
        if path in self.files:
            return 200, "text/plain" if path.endswith(".txt") else "text/html", self.files[path]
        found, _, number = path.rpartition("/")
        if found == "/legal/loop":
            return 200, "text/html", f'<title>Policies</title><h1>Policies</h1><a href="{int(number) + 1}">Policies</a>'
        if path.startswith(("/.well-known/", "/maps/")) or path in {"/robots.txt", "/sitemap.xml"}:
            return 404, "text/plain", "nothing"
        place = folder / (f"{path.strip('/')}.html" if path.strip("/") else "index.html")
        place = place if place.is_file() else folder / path.strip("/")
        if path in self.removed or not place.is_file():
            return 200, "text/html", "<title>Page not found</title><h1>Page not found</h1><p>There is nothing here.</p>"
        return 200, "text/html", place.read_text(encoding="utf-8")


@pytest.fixture
def gristmill() -> Iterator[Invented]:
    """The site of Gristmill, an invented service."""
    made = Invented(SPECIMENS / "gristmill")
    yield made
    made.close()
