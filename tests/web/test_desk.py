"""The desk notices that the archive's file is another one."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from starlette.exceptions import HTTPException

from smallprint.archive.notes import note_on_change
from smallprint.archive.open_archive import open_existing
from smallprint.model.note import Remark
from smallprint.model.report import Deed
from smallprint.store.sqlite import FILE
from smallprint.web import desk as desk_of_pages
from smallprint.web.desk import Desk
from smallprint.web.settings import Settings

CHANGE = "/service/Huddlewick/Terms of Service/change/2"


def restore(backup, archive) -> None:
    """Put a backup in the place of the archive, as people do: the file is written beside it and moved there."""
    for name in (f"{FILE}-wal", f"{FILE}-shm"):
        (archive / name).unlink(missing_ok=True)
    shutil.copy2(backup / FILE, archive / "restored")
    (archive / "restored").replace(archive / FILE)


def test_a_backup_that_is_put_back_is_shown_at_once(demo_archive, archive, program, reader_of):
    reader, told = reader_of(), program.post
    assert reader.get(f"/api/v1{CHANGE}").json()["people"]["said"] == []
    assert told(f"/api/v1{CHANGE}/mark", json={"author": "Ada", "mark": "seen"}).status_code == 201
    assert len(reader.get(f"/api/v1{CHANGE}").json()["people"]["said"]) == 1
    tag = reader.get("/").headers["etag"]
    restore(demo_archive, archive)
    assert reader.get(f"/api/v1{CHANGE}").json()["people"]["said"] == []
    assert reader.get("/", headers={"If-None-Match": tag}).status_code == 200
    assert told(f"/api/v1{CHANGE}/mark", json={"author": "Ada", "mark": "seen"}).status_code == 201
    assert len(reader.get(f"/api/v1{CHANGE}").json()["people"]["said"]) == 1


def test_the_same_file_is_opened_once(archive):
    desk = Desk(Settings(archive=str(archive)))
    held = desk.store
    with open_existing(archive) as store:
        version = store.versions(store.documents()[0])[1]
        note_on_change(store, version, Remark("Ada", desk.clock(), "Look."))
    assert desk.store is held and len(held.notes()) == 1
    (archive / FILE).rename(archive / "away")
    assert desk.store is held  # while it is being put in its place there is none
    shutil.copy2(archive / "away", archive / FILE)
    assert desk.store is not held
    with sqlite3.connect(archive / FILE) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@contextmanager
def written_to(archive, seconds: float) -> Iterator[None]:
    """Somebody else holds the archive for writing, for so long."""
    held, over = threading.Event(), threading.Event()

    def hold() -> None:
        with open_existing(archive) as store, store.writing():
            held.set()
            over.wait(seconds)

    holder = threading.Thread(target=hold)
    holder.start()
    assert held.wait(10)
    yield
    over.set()
    holder.join()


STATEMENT = {"statement": "We do not sell your data.", "service": "Huddlewick"}
RULE = {"name": "acme", "to": "https://hooks.example.com/terms"}


@pytest.mark.parametrize(("place", "sent"), [("statements", STATEMENT), ("alerts", RULE)])
def test_whoever_writes_waits_for_somebody_else_who_does(program, archive, place, sent):
    with written_to(archive, 0.5):
        assert program.post(f"/api/v1/{place}", json={**sent, "author": "Ada"}).status_code == 201


@pytest.mark.parametrize(("place", "sent"), [("statements", STATEMENT), ("alerts", RULE)])
def test_whoever_waits_too_long_is_told_when_to_come_again(program, archive, monkeypatch, place, sent):
    monkeypatch.setattr(desk_of_pages, "PATIENCE", 0.2)
    with written_to(archive, 10):
        told = program.post(f"/api/v1/{place}", json={**sent, "author": "Ada"})
    assert (told.status_code, told.headers["retry-after"]) == (503, "10")
    assert told.json()["detail"] == desk_of_pages.BUSY
    assert str(archive) not in told.text
    with open_existing(archive) as store:
        assert (store.statements(), store.rules()) == ([], [])


def test_a_person_whose_form_waits_too_long_is_told_so_on_a_page(editor, archive, monkeypatch):
    monkeypatch.setattr(desk_of_pages, "PATIENCE", 0.2)
    with written_to(archive, 10):
        told = editor.post("/check/keep", data={**STATEMENT, "token": editor.token})
    assert (told.status_code, told.headers["retry-after"]) == (503, "10")
    assert "Not now" in told.text and desk_of_pages.BUSY in told.text


def test_what_is_done_and_cannot_be_written_down_is_not_told_as_undone(archive, monkeypatch):
    monkeypatch.setattr(desk_of_pages, "LONGEST", 0.2)
    desk = Desk(Settings(archive=str(archive)))
    with written_to(archive, 10), pytest.raises(HTTPException) as raised:
        desk.write_down(Deed(desk.clock(), "Ada", "127.0.0.1", "keep-statement", "Huddlewick"))
    assert raised.value.detail.startswith("this is done")
