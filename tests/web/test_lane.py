"""The process for what takes long, with the real thing: what it makes, that it comes back, and that it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from multiprocessing import get_context
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from smallprint.web import lane, respond
from smallprint.web.app import make_app
from smallprint.web.guard import LOOK, Guard, kept
from smallprint.web.keys import COOKIE, Keys
from smallprint.web.lane import NICENESS, beside, clear_left
from smallprint.web.settings import Settings

BASE = "http://127.0.0.1"
ASKED = "/ask?q=Do they train AI on my data%3F&all=1"
OVER_TIME = "/timeline?q=Would they ever sell what they know of me%3F&service=Huddlewick"
"""Nobody else asks this of the archive that tests share: what was asked before is found, and not made."""
OF_ONE = "/ask?q=Do they train AI on my data%3F&service=Huddlewick"
PATIENCE = 60.0
needs_proc = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks at processes through /proc")


def until(is_so: Callable[[], object]) -> None:
    """Wait until something is so."""
    end, pause = time.monotonic() + PATIENCE, threading.Event()
    while not is_so():
        assert time.monotonic() < end, "it never came"
        pause.wait(0.05)


def children(parent: int) -> list[int]:
    """The processes that a process started."""
    found = []
    for file in Path("/proc").glob("[0-9]*/stat"):
        try:
            told = file.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(told[1]) == parent and told[0] != "Z":
            found.append(int(file.parent.name))
    return found


def is_lane(pid: int) -> bool:
    """Whether a process is of the priority that only this one has."""
    try:
        told = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return False
    return int(told[16]) == NICENESS


def lanes(parent: int) -> list[int]:
    """The process as a server has started it."""
    return [pid for pid in children(parent) if is_lane(pid)]


def look_after(guard: Guard) -> None:
    """The work of a process of its own: it keeps another one going, until it is told to end."""
    over = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: over.set())
    with kept([guard]) as look:
        while not over.wait(LOOK):
            look()


@pytest.fixture(scope="module")
def server(demo_archive) -> Iterator[tuple[Settings, int]]:
    """The settings of a server beside which the process runs, once it can be asked, and what it came of."""
    with beside(Settings(archive=str(demo_archive))) as (settings, guard):
        parent = get_context("spawn").Process(target=look_after, args=(guard,))
        parent.start()
        until(lambda: Path(settings.lane).exists())
        yield settings, parent.pid or 0
        parent.terminate()
        parent.join(PATIENCE)


@pytest.fixture
def settled(server) -> Settings:
    """Its settings."""
    settings, _ = server
    return settings


def reader(settings: Settings) -> Iterator[TestClient]:
    with TestClient(make_app(settings), base_url=BASE) as client:
        yield client


@pytest.fixture
def beside_it(settled) -> Iterator[TestClient]:
    """A reader of that server."""
    yield from reader(settled)


def counted(monkeypatch) -> list[str]:
    """What is made in this process."""
    made: list[str] = []
    whole = respond._Visit.whole

    def kept(self) -> bytes:
        made.append(self.view.name)
        return whole(self)

    monkeypatch.setattr(respond._Visit, "whole", kept)
    return made


def main_of(page: str) -> str:
    """What a page shows between its head and its foot."""
    shown = page.partition('<main id="main">')[2].partition("</main>")[0]
    return shown.rpartition("a while.</p>")[2].strip()


@pytest.mark.parametrize(
    "path",
    [ASKED, ASKED + "&at=2023-08-07", OVER_TIME, "/ask"],
)
def test_what_it_makes_is_what_is_made_here(beside_it, client, monkeypatch, path):
    monkeypatch.setattr(lane, "STARTING", PATIENCE)  # however busy the machine is
    made = counted(monkeypatch)
    there = beside_it.get(path)
    assert there.status_code == 200 and ("?" not in path or made == [])  # a question is not made in this process
    assert main_of(there.text) == main_of(client.get(path).text)
    assert beside_it.get(path).text == client.get(path).text  # as it is kept
    assert beside_it.get(f"/api/v1{path}").json() == client.get(f"/api/v1{path}").json()


def test_what_is_soon_made_is_made_here(beside_it, monkeypatch):
    made = counted(monkeypatch)
    assert beside_it.get(OF_ONE + "&at=2023-09-09").status_code == 200
    assert made == ["ask"]
    statement = "/check?statement=We do not sell your data.&service=Huddlewick"
    assert beside_it.get(statement).status_code == 200 and made == ["ask", "check"]
    assert beside_it.get("/service/Huddlewick").status_code == 200
    assert beside_it.get("/service/Huddlewick").status_code == 200 and made == ["ask", "check"]


def test_trouble_is_told_as_here(beside_it, client):
    for path in ("/ask?q=Is it raining%3F", "/api/v1/ask?q=Is it raining%3F", "/service/Nobody"):
        assert beside_it.get(path).status_code == client.get(path).status_code >= 400


def test_a_person_is_known_there_too(settled, demo_archive, beside_it):
    keys = Keys(str(demo_archive))
    beside_it.cookies.set(COOKIE, keys.session("Ada"))
    page = beside_it.get(OF_ONE).text
    assert "This is wrong" in page and '<a href="/you">Ada</a>' in page


@needs_proc
def test_it_is_killed_and_pages_are_still_answered_and_it_comes_back(server, monkeypatch):
    settled, parent = server
    (old,) = lanes(parent)
    os.kill(old, signal.SIGKILL)
    made = counted(monkeypatch)
    with TestClient(make_app(settled), base_url=BASE) as client:
        assert client.get(ASKED + "&at=2023-05-01").status_code == 200
        assert made in ([], ["ask"])  # by whoever was there first: it comes back in less than a second
    until(lambda: lanes(parent) not in ([], [old]))
    days = iter(range(1, 3000))

    def is_back() -> bool:
        made.clear()
        with TestClient(make_app(settled), base_url=BASE) as client:
            assert client.get(f"{ASKED}&at=2023-08-07T00:00:{next(days) % 60:02}").status_code == 200
        return not made

    until(is_back)


@needs_proc
def test_the_folder_of_a_server_that_was_killed_is_cleared_away(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    left, others = (
        tmp_path / f"smallprint-{gone.pid}-a1",
        [tmp_path / f"smallprint-{os.getpid()}-b2", tmp_path / "smallprint-c3"],
    )
    for folder in (left, *others):
        folder.mkdir()
        (folder / "lane").touch()
    clear_left()
    assert not left.exists() and all(one.exists() for one in others)


@needs_proc
def test_it_ends_when_the_server_is_killed(demo_archive):
    command = [sys.executable, "-m", "smallprint", "serve", "--archive", str(demo_archive), "--port", "0"]
    with subprocess.Popen([*command, "--processes", "1"], stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None and "serves" in server.stdout.readline()
            until(lambda: lanes(server.pid))
            (pid,) = lanes(server.pid)
        finally:
            server.kill()
    until(lambda: not is_lane(pid))
