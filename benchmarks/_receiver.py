"""A webhook on this machine that counts what it is sent, refuses some of it once, and leaves some of it unanswered."""

from __future__ import annotations

import json
import threading
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self

from smallprint.watch.webhook import secret_of, signature

SECRET = secret_of(bytes(range(32)))
BUSY, SILENT = 10, 15
"""Of so many messages one is answered "busy" the first time, and one is taken without an answer."""


class Received:
    """The alerts that came, by their ids; how often each was sent; and what was wrong with them."""

    def __init__(self) -> None:
        self.times: Counter[str] = Counter()
        self.changes: dict[tuple[str, str, int], set[str]] = {}
        self.wrong: list[str] = []
        self.refused = 0
        self._tried: set[str] = set()
        self._lock = threading.Lock()

    def take(self, name: str, timestamp: str, signed: str, body: bytes) -> int | None:
        """The status to answer a message with; None: it is taken, and not answered."""
        with self._lock:
            if signature(SECRET, name, int(timestamp), body) not in signed.split():
                self.wrong.append(f"the message {name} is not signed")
            is_first, number = name not in self._tried, len(self._tried)
            self._tried.add(name)
            if is_first and number % BUSY == 0:
                self.refused += 1
                return 503
            told = json.loads(body)["data"]
            if told["id"] != name:
                self.wrong.append(f"the message {name} tells of {told['id']}")
            self.times[name] += 1
            change = told["rule"], f"{told['service']}/{told['terms_type']}", told["version"]
            self.changes.setdefault(change, set()).add(name)
            return None if is_first and number % SILENT == 1 else 200


class _Handler(BaseHTTPRequestHandler):
    """Takes a message."""

    received: Received

    def do_POST(self) -> None:
        """Take it, or not."""
        body = self.rfile.read(int(self.headers["content-length"]))
        named = (self.headers[f"webhook-{part}"] for part in ("id", "timestamp", "signature"))
        status = self.received.take(*named, body)
        if status is not None:
            self.send_response(status)
            self.send_header("content-length", "0")
            self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Receiver:
    """The webhook, as long as it is open."""

    def __init__(self) -> None:
        self.received = _Handler.received = Received()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        self._server.daemon_threads = True
        self.host = f"127.0.0.1:{self._server.server_address[1]}"
        self.url = f"http://{self.host}/hook"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
