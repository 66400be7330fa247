"""An archive that grows day by day, rules on it, and servers on this machine that take what is sent."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import socketserver
import ssl
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from smallprint.archive.import_history import import_history
from smallprint.archive.open_archive import open_archive
from smallprint.errors import DeliveryError
from smallprint.model.alert import Message
from smallprint.model.rule import Rule
from smallprint.source.opening import open_history
from smallprint.store.sqlite import SqliteStore

RULES = "\n\n".join(f"You may use part {number} as these terms allow, and we keep it running." for number in range(12))
BASE = f"# Terms\n\nLast updated: 1 March 2023\n\n## 1. Your account\n\nYou must be sixteen years old.\n\n{RULES}\n"
FEE = "\n## 2. Fees\n\nWe charge a fee of five euros for every month in which you do not use the Service.\n"
SOLD = "\n## 3. Data\n\nWe sell your e-mail address and your location to advertisers and to data brokers.\n"
SECRET = "whsec_" + base64.b64encode(b"an invented secret, 32 bytes....").decode()


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.at = datetime(2023, 6, 1, 12, tzinfo=UTC)

    def now(self) -> datetime:
        """The moment it shows."""
        return self.at

    def move(self, **span: float) -> None:
        """Some time passes."""
        self.at += timedelta(**span)


class Diary:
    """An archive to which texts come one by one, each a day after the last."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "archive"
        self._history, self._cache = folder / "history", folder / "cache"
        self._days = 0
        self.store: SqliteStore = open_archive(self.folder, writable=True)

    def record(self, text: str, *names: str) -> None:
        """Take a text of a document in, or of several, as an import does."""
        self._days += 1
        day = datetime(2023, 3, 1, tzinfo=UTC) + timedelta(days=self._days)
        for name in names or ("Acme/Terms of Service",):
            path = self._history / name / f"{day:%Y-%m-%d}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        with open_history(str(self._history), self._cache) as history:
            report = import_history(self.store, history, jobs=1)
        assert not report.failed


class Taker:
    """Takes messages as an address does, or refuses as many as it is told to, with what it is told to."""

    def __init__(self) -> None:
        self.took: list[Message] = []
        self.refusals: list[Exception] = []
        self.broken: set[str] = set()

    def send(self, rule: Rule, message: Message, at: datetime) -> None:
        """Take a message, or refuse it."""
        assert at.tzinfo is not None
        if self.refusals:
            raise self.refusals.pop(0)
        if rule.name in self.broken:
            raise DeliveryError("down", to=rule.to, status=503, retryable=True)
        self.took.append(message)

    @property
    def told(self) -> list[tuple[str, int]]:
        """Which rule told of which versions, in the order in which it came."""
        return [(message.rule, alert.number) for message in self.took for alert in message.alerts]


class Hook:
    """A webhook's server: keeps what came, and answers each request as it is told, the last answer for all after."""

    def __init__(self) -> None:
        self.answers: list[tuple[int, dict[str, str]]] = [(204, {})]
        self.came: list[tuple[str, dict[str, str], bytes]] = []
        self.has_come, self.may_answer = threading.Event(), threading.Event()
        self.may_answer.set()
        hook = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                hook.came.append((self.path, {name.lower(): value for name, value in self.headers.items()}, body))
                status, headers = hook.answers[min(len(hook.came), len(hook.answers)) - 1]
                hook.has_come.set()
                hook.may_answer.wait(60)
                self.send_response(status)
                for name, value in {"Content-Length": "0", **headers}.items():
                    self.send_header(name, value)
                self.end_headers()

            def log_message(self, *arguments: object) -> None:
                """Nothing is told of requests."""

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request: object, client_address: object) -> None:
                """Whoever sent may have been killed by now."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self.host = f"127.0.0.1:{self._server.server_port}"
        self.url = f"http://{self.host}/acme/a-secret-path"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    def encrypt(self, context: ssl.SSLContext) -> str:
        """Speak TLS from now on; the address then."""
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        return self.url.replace("http:", "https:")

    @property
    def ids(self) -> list[str]:
        """The ids of what came."""
        return [headers["webhook-id"] for _, headers, _ in self.came]

    def opened(self, secret: str = SECRET) -> list[dict[str, Any]]:
        """What came, once each signature was worked out anew and found to be right."""
        found = []
        for _, headers, body in self.came:
            signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
            key = base64.b64decode(secret.removeprefix("whsec_"))
            right = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
            assert headers["webhook-signature"] == f"v1,{right}"
            found.append(json.loads(body))
        return found

    def close(self) -> None:
        """Stop."""
        self.may_answer.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class MailTalk(socketserver.StreamRequestHandler):
    """One conversation in SMTP."""

    mail: MailServer

    def handle(self) -> None:
        """Talk till somebody says good bye."""
        self._sender, self._to = "", []
        self._say(220, "ready")
        for line in self.rfile:
            word, _, rest = line.decode().strip().partition(" ")
            if word.upper() == "QUIT":
                self._say(self.mail.codes.get("QUIT", 221), "bye")
                return
            self._answer(word.upper(), rest)

    def _answer(self, word: str, rest: str) -> None:
        address = rest.partition("<")[2].partition(">")[0]
        code = self.mail.codes.get(address, self.mail.codes.get(word, 250))
        if word == "MAIL":
            self._sender, self._to = address, []
        elif word == "RCPT" and code == 250:
            self._to.append(address)
        elif word == "DATA":
            self._take(code)
        self._say(code, "as it is")

    def _take(self, code: int) -> None:
        self._say(354, "go on")
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        if code == 250:
            letter = message_from_bytes(b"".join(lines), policy=policy.default)
            self.mail.letters.append((self._sender, self._to, letter))

    def _say(self, code: int, words: str) -> None:
        self.wfile.write(f"{code} {words}\r\n".encode())


class MailServer:
    """A small SMTP server: takes mail, or answers a recipient or a step with the code that it is told."""

    def __init__(self) -> None:
        self.letters: list[tuple[str, list[str], EmailMessage]] = []
        self.codes: dict[str, int] = {}

        class Handler(MailTalk):
            mail = self

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True
            allow_reuse_address = True

            def handle_error(self, request: object, client_address: object) -> None:
                """Whoever sent may be gone."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    def url(self, *to: str) -> str:
        """The address by which Apprise knows it."""
        return (
            f"mailto://127.0.0.1:{self.port}?from=watch@smallprint.example&to={','.join(to or ('ann@acme.example',))}"
        )

    def close(self) -> None:
        """Stop."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def clock() -> Clock:
    """A clock that the test moves."""
    return Clock()


@pytest.fixture
def begun(tmp_path_factory) -> Iterator[Callable[[], Diary]]:
    """Makes archives that grow."""
    made: list[Diary] = []

    def begin() -> Diary:
        made.append(Diary(tmp_path_factory.mktemp("diary")))
        return made[-1]

    yield begin
    for one in made:
        one.store.close()


@pytest.fixture
def diary(tmp_path) -> Iterator[Diary]:
    """An archive that grows."""
    made = Diary(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def grown(diary) -> Diary:
    """One that holds a document which every rule has looked at."""
    diary.record(BASE)
    diary.store.see_all()
    return diary


@pytest.fixture
def texts() -> dict[str, str]:
    """What the document says: at first, with a fee, and with a sale of data."""
    return {"base": BASE, "fee": BASE + FEE, "sold": BASE + SOLD, "both": BASE + FEE + SOLD}


@pytest.fixture
def taker() -> Taker:
    """Whoever takes messages."""
    return Taker()


@pytest.fixture
def hook() -> Iterator[Hook]:
    """A webhook."""
    made = Hook()
    yield made
    made.close()


@pytest.fixture
def mail() -> Iterator[MailServer]:
    """A mail server."""
    made = MailServer()
    yield made
    made.close()


@pytest.fixture
def key() -> str:
    """The secret of the webhook."""
    return SECRET


@pytest.fixture
def rule() -> Callable[..., Rule]:
    """Makes a rule."""

    def made(name: str = "acme", **about: Any) -> Rule:
        return Rule(name=name, to=f"{name}://…", **about)

    return made
