"""Collections made for tests: real git repositories, written commit by commit, the same on every machine.

And sites: real servers on this machine that say what a test tells them to, byte for byte.
"""

from __future__ import annotations

import os
import socket
import socketserver
import subprocess
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

FILE, SUBMODULE = "100644", "160000"
_ENVIRONMENT = {
    **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "LC_ALL": "C",
}


def _git(*arguments: str, given: bytes = b"") -> bytes:
    """What git prints, with nobody's settings."""
    done = subprocess.run(["git", *arguments], input=given, capture_output=True, env=_ENVIRONMENT, check=True)
    return done.stdout


def _terms(words: str = "", *, paragraphs: int = 24) -> bytes:
    """Terms of an invented service, long enough to be told from an error page; `words` stand in one of them."""
    lines = ["# Terms of Use", ""]
    for number in range(1, paragraphs + 1):
        lines += [f"{number}. You keep what you store in drawer {number}; we look into it only to keep it dry.", ""]
    return "\n".join([*lines, words, ""]).encode()


class Collection:
    """A git repository of recorded versions in the making; each commit stands on the one before."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._marks = 0
        _git("init", "--quiet", "--bare", "--initial-branch=main", str(folder))

    def commit(
        self,
        message: str,
        files: dict[str | bytes, bytes | None],
        *,
        at: str = "2024-01-01T00:00:00Z",
        committed: str | None = None,
        modes: dict[str, str] | None = None,
        onto: str = "main",
        merging: str = "",
        beginning: bool = False,
    ) -> None:
        """Write one commit; content None takes the file out."""
        kinds = modes or {}
        stream = [f"commit refs/heads/{onto}\n".encode(), _person("author", at), _person("committer", committed or at)]
        stream.append(_data(message.encode()))
        if not beginning and self._has(onto):
            stream.append(f"from refs/heads/{onto}^0\n".encode())
        if merging:
            stream.append(f"merge refs/heads/{merging}^0\n".encode())
        stream += [_change(path, content, kinds.get(str(path), FILE)) for path, content in files.items()]
        _git("--git-dir", str(self.folder), "fast-import", "--quiet", "--force", given=b"".join(stream))

    def branch(self, name: str) -> None:
        """Begin a line beside the main one, where that one stands."""
        _git("--git-dir", str(self.folder), "branch", name, "main")

    def bundle(self, path: Path, *what: str) -> Path:
        """A bundle of the repository."""
        _git("--git-dir", str(self.folder), "bundle", "create", "--quiet", str(path), *(what or ("HEAD", "--all")))
        return path

    def _has(self, branch: str) -> bool:
        return bool(_git("--git-dir", str(self.folder), "for-each-ref", f"refs/heads/{branch}"))


def _person(role: str, at: str) -> bytes:
    moment = datetime.fromisoformat(at if "T" in at else f"{at}T00:00:00Z")
    return f"{role} Recorder <recorder@example.org> {int(moment.timestamp())} {moment:%z}\n".encode()


def _data(content: bytes) -> bytes:
    return b"data %d\n%s\n" % (len(content), content)


def _change(path: str | bytes, content: bytes | None, mode: str) -> bytes:
    name = _quoted(path.encode() if isinstance(path, str) else path)
    if content is None:
        return b"D %s\n" % name
    if mode == SUBMODULE:
        return b"M %s %s %s\n" % (mode.encode(), content, name)
    return b"M %s inline %s\n%s" % (mode.encode(), name, _data(content))


def _quoted(path: bytes) -> bytes:
    """A path as fast-import takes any bytes: each as an octal escape."""
    return b'"' + b"".join(b"\\%03o" % byte for byte in path) + b'"'


@pytest.fixture
def collection(tmp_path) -> Collection:
    """An empty collection."""
    return Collection(tmp_path / "collection.git")


@pytest.fixture
def git():
    """Runs git with nobody's settings."""
    return _git


@pytest.fixture
def terms():
    """Writes terms that hold the words given."""
    return _terms


@pytest.fixture
def cache(tmp_path) -> Path:
    """A folder to unpack in, which does not exist yet."""
    return tmp_path / "cache"


@dataclass(frozen=True)
class Asked:
    """A request as a site got it; names of headers in lower case."""

    method: str
    path: str
    headers: dict[str, str]


Said = bytes | Iterable[bytes]


class Site:
    """A server on loopback. `pages` says, by path, what is sent: bytes as they are, or what a function makes of it."""

    def __init__(self) -> None:
        self.pages: dict[str, Said | Callable[[Asked], Said]] = {}
        self.asked: list[Asked] = []
        self.connections = 0
        self.over = threading.Event()
        site = self

        class Connection(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                site.connections += 1
                while (asked := _asked(self.rfile)) is not None:
                    site.asked.append(asked)
                    if not site._answer(asked, self.connection):
                        return

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Connection)
        self._server.daemon_threads, self._server.block_on_close = True, False
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        """The address of a page."""
        return f"http://{host}:{self.port}{path}"

    def paths(self) -> list[str]:
        """What was asked for, without robots.txt."""
        return [each.path for each in self.asked if each.path != "/robots.txt"]

    def close(self) -> None:
        """Stop."""
        self.over.set()
        self._server.shutdown()
        self._server.server_close()

    def _answer(self, asked: Asked, connection: socket.socket) -> bool:
        """Whether the connection is of use after the answer was sent."""
        said = self.pages.get(asked.path.partition("?")[0], _page(b"no such page", "404 Not Found"))
        said = said(asked) if callable(said) else said
        try:
            for piece in [said] if isinstance(said, bytes) else said:
                connection.sendall(piece)
        except OSError:
            return False
        return isinstance(said, bytes) and b"\r\nContent-Length:" in said[:2000]


def _asked(file) -> Asked | None:
    try:
        line = file.readline().decode("latin-1").split()
        headers = {}
        while (row := file.readline().decode("latin-1").rstrip("\r\n")) != "":
            name, _, value = row.partition(":")
            headers[name.strip().lower()] = value.strip()
    except OSError:
        return None
    return Asked(line[0], line[1], headers) if len(line) > 1 else None


def _page(
    body: bytes | str = "<h1>Terms</h1><p>You keep what you store.</p>",
    status: str = "200 OK",
    *headers: tuple[str, str],
    media_type: str = "text/html; charset=utf-8",
) -> bytes:
    """An answer over HTTP, byte for byte."""
    content = body.encode() if isinstance(body, str) else body
    rows = [("Content-Type", media_type), *headers, ("Content-Length", str(len(content)))]
    head = "".join(f"{name}: {value}\r\n" for name, value in rows if value)
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + content


@pytest.fixture
def page():
    """Makes an answer over HTTP."""
    return _page


@pytest.fixture
def site():
    """A site on this machine."""
    made = Site()
    yield made
    made.close()


@pytest.fixture
def another_site():
    """Another one."""
    made = Site()
    yield made
    made.close()
