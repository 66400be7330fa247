"""A real browser on a real server: the demo's archive served on loopback, and Chromium in front of it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from smallprint.archive.import_history import import_history
from smallprint.archive.open_archive import open_archive
from smallprint.archive.reread import reread
from smallprint.source.chromium import PROGRAMS
from smallprint.source.opening import open_history
from smallprint.web.keys import Keys

playwright = pytest.importorskip("playwright.sync_api")
WIDE, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}


@dataclass
class Served:
    """A server and its archive. `asked` collects what pages said on their consoles."""

    address: str
    archive: Path


@dataclass
class Seen:
    """A page in a browser, with what went wrong on it."""

    page: object
    troubles: list[str] = field(default_factory=list)


def serving(archive: Path, **environment: str) -> tuple[subprocess.Popen[str], str]:
    """`smallprint serve` as a user starts it, and the address that it prints."""
    command = [sys.executable, "-m", "smallprint", "serve", "--archive", str(archive), "--port", "0"]
    started = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env={**os.environ, **environment}
    )
    line = started.stdout.readline()
    return started, re.search(r"http://\S+", line)[0]


@pytest.fixture(scope="session")
def served(root, tmp_path_factory) -> Iterator[Served]:
    """The demo's archive, served by two processes."""
    place = tmp_path_factory.mktemp("browser")
    with (
        open_history(str(root / "demo" / "history"), place / "cache") as history,
        open_archive(place / "archive", writable=True) as store,
    ):
        import_history(store, history, jobs=1)
        reread(store)
    started, address = serving(place / "archive")
    yield Served(address, place / "archive")
    started.terminate()
    started.wait(20)
    started.stdout.close()


class OneService:
    """A history, of which one service is taken."""

    def __init__(self, history, service: str) -> None:
        self.history, self.service = history, service

    def documents(self):
        """The documents of that service."""
        return [log for log in self.history.documents() if log.document.service_id == self.service]

    def __getattr__(self, name: str):
        """Everything else is the history's."""
        return getattr(self.history, name)


@pytest.fixture(scope="module")
def served_for_real(shared, tmp_path_factory) -> Iterator[Served]:
    """The service of August 2023 as it was really recorded, served."""
    bundle = shared / "corpus" / "ota-contrib-versions.bundle"
    if not bundle.is_file():
        pytest.skip("../shared holds no recorded history")
    place = tmp_path_factory.mktemp("real")
    with (
        open_history(str(bundle), place / "cache") as history,
        open_archive(place / "archive", writable=True) as store,
    ):
        import_history(store, OneService(history, "Zoom"), jobs=1)
        reread(store)
    started, address = serving(place / "archive")
    yield Served(address, place / "archive")
    started.terminate()
    started.wait(20)
    started.stdout.close()


@pytest.fixture(scope="module")
def chromium() -> Iterator[object]:
    """A Chromium for the tests of one file: while it is driven, nothing else of this process may run an event loop."""
    found = next((path for name in PROGRAMS if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip("needs chromium")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@pytest.fixture
def look(chromium, served) -> Iterator[Callable[..., Seen]]:
    """Opens an address of the server in a new window, as it is asked for: dark, on a phone, without scripts."""
    opened = []

    def seen(path: str, *, dark: bool = False, phone: bool = False, scripts: bool = True) -> Seen:
        context = chromium.new_context(
            viewport=PHONE if phone else WIDE,
            color_scheme="dark" if dark else "light",
            java_script_enabled=scripts,
            reduced_motion="reduce",
        )
        opened.append(context)
        found = Seen(context.new_page())
        found.page.on("console", lambda told: found.troubles.append(told.text) if told.type == "error" else None)
        found.page.on("pageerror", lambda error: found.troubles.append(str(error)))
        found.page.goto(served.address + path, wait_until="load")
        return found

    yield seen
    for context in opened:
        context.close()


@pytest.fixture
def entered(look, served) -> Callable[..., Seen]:
    """Opens an address as a person who came in by a link."""

    def seen(path: str) -> Seen:
        found = look(f"/enter?key={Keys(str(served.archive)).new_link()}")
        found.page.get_by_label("Your name").fill("Ada")
        found.page.get_by_role("button", name="Come in").click()
        found.page.goto(served.address + path)
        return found

    return seen


@pytest.fixture(scope="session")
def serious() -> Callable[[object], list[str]]:
    """Looks with axe what is wrong on a page that is serious or critical, and where."""

    def found(page) -> list[str]:
        wrong = (one for one in Axe().run(page).response["violations"] if one["impact"] in {"serious", "critical"})
        return [f"{one['id']}: {[node['html'][:160] for node in one['nodes'][:3]]}" for one in wrong]

    return found


@pytest.fixture(scope="session")
def pictures(root) -> Path:
    """Where pictures of the pages are kept as artefacts of a run."""
    place = root / "build" / "pictures"
    place.mkdir(parents=True, exist_ok=True)
    return place
