"""What is made before anybody asks for it, and what that changes for whoever does."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from smallprint.web import ahead
from smallprint.web.ahead import make_ahead
from smallprint.web.app import make_app
from smallprint.web.desk import Desk
from smallprint.web.guard import Guard
from smallprint.web.pages import document, service, table
from smallprint.web.settings import Settings
from smallprint.web.wanted import Ask

HUDDLEWICK = Ask({"service": "Huddlewick"}, {})
TERMS = Ask({"service": "Huddlewick", "document": "Terms of Service"}, {})
MANY = 1_000


@pytest.fixture
def desk(archive) -> Desk:
    return Desk(Settings(archive=str(archive)))


def test_every_service_is_made_once(desk):
    assert not service.is_soon(desk, HUDDLEWICK) and not document.is_soon(desk, TERMS)
    assert not table.is_soon(desk, Ask({}, {}))
    services = len({one.service_id for one in desk.store.documents()})
    assert make_ahead(desk, 1) == 1
    assert make_ahead(desk, MANY) == services - 1
    assert make_ahead(desk, MANY) == 0
    another = Desk(desk.settings)  # of another process
    assert service.is_soon(another, HUDDLEWICK) and document.is_soon(another, TERMS)
    assert table.is_soon(another, Ask({}, {}))


def test_what_was_made_ahead_is_what_the_pages_show(desk, monkeypatch):
    plain = TestClient(make_app(Settings(archive=desk.settings.archive)), base_url="http://127.0.0.1")
    paths = ["/api/v1/service/Huddlewick", "/api/v1/service/Huddlewick/Terms of Service", "/api/v1/table"]
    monkeypatch.setattr(Desk, "stamp", lambda self, _service="": "unmade" + self.state())
    fresh = [plain.get(path).json() for path in paths]
    monkeypatch.undo()
    make_ahead(desk, MANY)
    client = TestClient(make_app(Settings(archive=desk.settings.archive)), base_url="http://127.0.0.1")
    assert [client.get(path).json() for path in paths] == fresh


def test_an_archive_that_cannot_be_read_hinders_no_other_service(desk, monkeypatch):
    def fail(*_: object) -> None:
        raise ahead.SmallprintError("damaged")

    monkeypatch.setattr(ahead.document, "document", fail)
    assert make_ahead(desk, MANY) > 0 and make_ahead(desk, MANY) == 0


def test_nothing_is_made_ahead_while_the_machine_has_other_work(monkeypatch):
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    for load, told in ((0.1, True), (2.5, False)):
        monkeypatch.setattr("os.getloadavg", lambda load=load: (load, load, load))
        assert ahead.is_idle() is told


def test_a_process_that_may_not_work_is_not_started():
    started = Guard(print, may=lambda: False)
    started.look()
    assert started.process is None
