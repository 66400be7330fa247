"""The desk notices that the archive's file is another one."""

from __future__ import annotations

import shutil
import sqlite3

from smallprint.archive.notes import note_on_change
from smallprint.archive.open_archive import open_existing
from smallprint.model.note import Remark
from smallprint.store.sqlite import FILE
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
