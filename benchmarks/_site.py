"""A site on this machine for the benchmark of the watch: invented terms on a hundred hosts, well and ill.

    python benchmarks/_site.py        prints the port that it listens on, and serves until it is ended

POST /control sets what it does (JSON): `changed`, which documents have another clause; `faults`, the share of documents
that misbehave; GET /control says what was asked for.
"""

from __future__ import annotations

import gzip
import json
import random
import re
import socket
import threading
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

HOSTS = 100
FAULTS = (
    "slow",
    "reset",
    "too-many-requests",
    "unavailable",
    "redirect-loop",
    "huge",
    "gzip-bomb",
    "endless",
    "wrong-charset",
    "flapping",
)
HUGE = 200 << 20
SUBJECTS = "account content payment delivery advertising arbitration children security termination liability".split()
DEEDS = (
    "You may use the {0} features of the Service only as these terms allow, and not to harm others or their {1}.",
    "We may change the rules on {0} at any time; where a change on {1} is material we tell you before it applies.",
    "If you do not agree with what is said here of {0}, you may end your account, and {1} ends with it.",
    "We collect information about your {0} so that we can provide the Service, and keep it for {2} months after {1}.",
    "You are responsible for your {0}, and for whatever is done through your account in matters of {1}.",
    "To the extent that the law allows, we are not liable for losses of {0} that {1} causes, beyond {2} euros.",
    "We share what we know of your {0} with companies that work for us in {1}, under contracts that bind them.",
    "You keep the rights in your {0}; you give us a licence to host and show it, which ends when {1} ends.",
)
SYLLABLES = "ba de fi go lu ma ne po ra si to vu".split()
MENU = "".join(f'<li><a href="/menu/{word}">{word.title()}</a></li>' for word in SUBJECTS * 2)
SCRIPT = "<script>window.track = function (name) { return name && name.length > 3; };</script>" * 20


def host_name(number: int) -> str:
    """The host of a document."""
    return f"host{number % HOSTS}.bench.example"


def name(chance: random.Random) -> str:
    """An invented word, so that no two clauses are alike."""
    return "".join(chance.choice(SYLLABLES) for _ in range(4))


def clause(subject: str, chance: random.Random) -> str:
    """An invented clause."""
    deed = chance.choice(DEEDS).format(subject, chance.choice(SUBJECTS), chance.randint(1, 60))
    return f"{deed} So it is with {name(chance)} and {name(chance)} as well."


def page_of(number: int, more: str = "", charset: str = "utf-8") -> str:
    """An invented document's page: sections of clauses among menus, scripts and a footer, 45 KB of text on average.

    That is what the versions of the large test archive have.
    """
    chance = random.Random(number)
    sections = []
    for section in range(1, chance.randint(16, 40)):
        subject = chance.choice(SUBJECTS)
        clauses = "".join(
            f"<p>{section}.{index} {clause(subject, chance)}</p>" for index in range(1, chance.randint(6, 14))
        )
        sections.append(f"<h2>{section}. {subject.title()} and what it means</h2>{clauses}")
    head = f'<!doctype html><html lang="en"><head><meta charset="{charset}"><title>Terms of Service {number}</title>'
    return (
        f"{head}{SCRIPT}</head><body><header><nav><ul>{MENU}</ul></nav></header><main><article>"
        f"<h1>Terms of Service of Venture {number}</h1><p>Last updated: March 1, 2026</p>{''.join(sections)}{more}"
        f"</article></main><footer><ul>{MENU}</ul><p>© Venture {number}</p></footer></body></html>"
    )


class Control:
    """What the site does, and what was asked of it."""

    def __init__(self) -> None:
        self.changed: set[int] = set()
        self.faults = 0.0
        self.asked: Counter[str] = Counter()
        self.times: Counter[int] = Counter()
        self.lock = threading.Lock()

    def fault(self, number: int) -> str:
        """How a document misbehaves, or ""."""
        chance = random.Random(number * 7919)
        return chance.choice(FAULTS) if chance.random() < self.faults else ""


class Handler(BaseHTTPRequestHandler):
    """Answers a question."""

    protocol_version = "HTTP/1.1"
    control: Control

    def do_POST(self) -> None:
        """Set what the site does."""
        told = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.control.changed = set(told.get("changed", ()))
        self.control.faults = told.get("faults", 0.0)
        self.control.asked.clear()
        self._give(b"{}", "application/json")

    def do_GET(self) -> None:
        """Give a page."""
        found = re.fullmatch(r"/terms/(\d+)(?:/loop\d*)?", self.path)
        if self.path == "/control":
            self._give(json.dumps(self.control.asked).encode(), "application/json")
        elif found is None:
            self._give(b"not here", "text/plain", status=404)
        else:
            self._page(int(found[1]))

    def _page(self, number: int) -> None:
        fault = self.control.fault(number)
        with self.control.lock:
            self.control.asked[fault or "page"] += 1
            self.control.times[number] += 1
            times = self.control.times[number]
        if fault:
            getattr(self, "_" + fault.replace("-", "_"))(number, times)
        else:
            self._terms(number)

    def _terms(self, number: int, more: str = "") -> None:
        if number in self.control.changed:
            more += "<p>We may from now on use your content to train models of artificial intelligence.</p>"
        tag = f'"{number}-{len(more)}"'
        has_tag = number % 10 < 7  # three pages in ten are known again by their bytes alone
        if has_tag and self.headers.get("if-none-match") == tag:
            self.control.asked["not modified"] += 1
            self.send_response(304)
            self.send_header("etag", tag)
            self.end_headers()
            return
        self._give(page_of(number, more).encode(), "text/html; charset=utf-8", etag=tag if has_tag else "")

    def _give(self, content: bytes, kind: str, *, status: int = 200, etag: str = "", **more: str) -> None:
        self.send_response(status)
        self.send_header("content-type", kind)
        if etag:
            self.send_header("etag", etag)
        for name, value in more.items():
            self.send_header(name.replace("_", "-"), value)
        if "gzip" in self.headers.get("accept-encoding", "") and len(content) > 1000:
            content = gzip.compress(content, 1)
            self.send_header("content-encoding", "gzip")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    # ------------------------------------------------------------ how pages misbehave

    def _slow(self, number: int, _times: int) -> None:
        time.sleep(2.0)
        self._terms(number)

    def _reset(self, _number: int, _times: int) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        self.close_connection = True
        self.connection.close()

    def _too_many_requests(self, number: int, times: int) -> None:
        if times % 2:
            self._give(b"too many", "text/plain", status=429, retry_after="1")
        else:
            self._terms(number)

    def _unavailable(self, _number: int, _times: int) -> None:
        self._give(b"try later", "text/plain", status=503)

    def _redirect_loop(self, number: int, times: int) -> None:
        self._give(b"", "text/plain", status=302, location=f"/terms/{number}/loop{times % 3}")

    def _huge(self, _number: int, _times: int) -> None:
        self._stream(b"<p>You agree to all of this.</p>" * 2048, HUGE, is_sized=True)

    def _gzip_bomb(self, _number: int, _times: int) -> None:
        bomb = gzip.compress(bytes(1 << 20), 9)
        self.send_response(200)
        self.send_header("content-type", "text/html")
        self.send_header("content-encoding", "gzip")
        self.send_header("content-length", str(len(bomb) * 512))
        self.end_headers()
        self._pour(bomb, 512)

    def _endless(self, _number: int, _times: int) -> None:
        self._stream(b"<p>And furthermore, you agree to this.</p>" * 256, 1 << 40, is_sized=False)

    def _wrong_charset(self, number: int, _times: int) -> None:
        page = page_of(number, "<p>Café fees – “as agreed” – are 10 € a month.</p>", "utf-8")
        self._give(page.encode("cp1252", "replace"), "text/html; charset=utf-8")

    def _flapping(self, number: int, times: int) -> None:
        self._terms(number, "<p>We may charge a fee for every message.</p>" if times % 2 else "")

    def _stream(self, piece: bytes, length: int, *, is_sized: bool) -> None:
        self.send_response(200)
        self.send_header("content-type", "text/html")
        if is_sized:
            self.send_header("content-length", str(length))
        self.send_header("connection", "close")
        self.close_connection = True
        self.end_headers()
        self._pour(piece, length // len(piece))

    def _pour(self, piece: bytes, times: int) -> None:
        self.close_connection = True
        try:
            for _ in range(times):
                self.wfile.write(piece)
        except OSError:
            return

    def log_message(self, *_: Any) -> None:  # noqa: ANN401
        """Say nothing."""


class Server(ThreadingHTTPServer):
    """Serves every host at one port."""

    daemon_threads = True
    request_queue_size = 256

    def handle_error(self, *_: Any) -> None:  # noqa: ANN401
        """A client that went away is none."""


def main() -> None:
    """Serve until ended."""
    Handler.control = Control()
    server = Server(("127.0.0.1", 0), Handler)
    print(server.server_address[1], flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
