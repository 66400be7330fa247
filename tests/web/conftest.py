"""The web face of the demo's archive: four invented services over three years, read as they are shipped."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from smallprint.archive.import_history import import_history
from smallprint.archive.open_archive import open_archive
from smallprint.archive.reread import reread
from smallprint.source.opening import open_history
from smallprint.web.app import make_app
from smallprint.web.keys import COOKIE, Keys
from smallprint.web.settings import Settings

BASE_URL = "http://127.0.0.1"


@pytest.fixture(scope="session")
def demo_archive(root, tmp_path_factory) -> Path:
    """The archive that all tests of a run read; nobody writes to it."""
    place = tmp_path_factory.mktemp("web")
    with (
        open_history(str(root / "demo" / "history"), place / "cache") as history,
        open_archive(place / "archive", writable=True) as store,
    ):
        import_history(store, history, jobs=1)
        reread(store)
    return place / "archive"


@pytest.fixture
def archive(demo_archive, tmp_path) -> Path:
    """A copy of the archive that a test may write to."""
    return Path(shutil.copytree(demo_archive, tmp_path / "archive", ignore=shutil.ignore_patterns("web")))


@pytest.fixture
def client(demo_archive) -> TestClient:
    """A reader."""
    return TestClient(make_app(Settings(archive=str(demo_archive))), base_url=BASE_URL, raise_server_exceptions=False)


@pytest.fixture
def reader_of(archive) -> Callable[[], TestClient]:
    """Makes readers of the archive that may be written to."""
    app = make_app(Settings(archive=str(archive)))
    return lambda: TestClient(app, base_url=BASE_URL)


@pytest.fixture
def editor(archive) -> TestClient:
    """A person who may write to it, under the name of Ada; `editor.token` is what goes with each form."""
    keys = Keys(str(archive))
    made = TestClient(make_app(Settings(archive=str(archive))), base_url=BASE_URL, follow_redirects=False)
    cookie = keys.session("Ada")
    made.cookies.set(COOKIE, cookie)
    made.token = keys.visitor(cookie).token
    return made


@pytest.fixture
def program(archive) -> TestClient:
    """A program that may write to it by the token."""
    made = TestClient(make_app(Settings(archive=str(archive))), base_url=BASE_URL)
    made.headers["Authorization"] = f"Bearer {Keys(str(archive)).token}"
    return made
