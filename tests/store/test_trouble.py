import sqlite3
from contextlib import closing

import pytest

from smallprint.errors import ConflictError, SchemaError, StoreError
from smallprint.store import connection
from smallprint.store.connection import FILE
from smallprint.store.sqlite import SqliteStore
from smallprint.store.trouble import told


@pytest.fixture(autouse=True)
def _impatient(monkeypatch):
    """A file in use is not waited for."""
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.01)


def trouble(kind, folder, act):
    """What goes wrong, after checking its class and that it names the place."""
    with pytest.raises(StoreError) as raised:
        act()
    assert type(raised.value) is kind
    assert str(folder) in raised.value.message
    assert raised.value.path == str(folder)
    return raised.value


def test_a_file_that_another_holds_is_a_conflict_that_may_pass(store):
    with closing(sqlite3.connect(store.folder / FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        found = trouble(ConflictError, store.folder, lambda: store.set_mark("here", "1"))
        other.execute("ROLLBACK")
    assert found.retryable and "in use" in found.message
    store.set_mark("here", "1")
    assert store.mark("here") == "1"


def test_a_full_disk_is_told_and_what_was_kept_is_whole(store, judged, keep, texts):
    keep(store, judged(texts[0]))
    before = store.fingerprint()
    ((pages,),) = store._connection.all("PRAGMA page_count")
    store._connection.all(f"PRAGMA max_page_count = {pages + 1}")
    big = "\n\n".join(f"{number:x} {number**30:x}" for number in range(2000))
    found = trouble(StoreError, store.folder, lambda: keep(store, judged(texts[0], big)[1:]))
    assert "full" in found.message and "make room" in found.hint
    assert store.fingerprint() == before
    store._connection.all("PRAGMA max_page_count = 1000000")
    keep(store, judged(texts[0], big)[1:])
    assert store.verify() == []
    assert [content for _, content in store.contents(store.documents()[0])] == [texts[0].encode(), big.encode()]


def test_an_archive_opened_for_reading_cannot_be_written(folder):
    with SqliteStore(folder) as store:
        found = trouble(StoreError, folder, lambda: store.set_mark("here", "1"))
    assert "cannot write to the archive" in found.message


@pytest.mark.parametrize("writable", [True, False])
@pytest.mark.parametrize("content", [b"noise" * 1000, b"SQLite format 3\x00" + b"\xff" * 4096], ids=["noise", "headed"])
def test_a_file_that_is_no_database_is_damaged(tmp_path, content, writable):
    (tmp_path / FILE).write_bytes(content)
    found = trouble(SchemaError, tmp_path, lambda: SqliteStore(tmp_path, writable=writable))
    assert "damaged" in found.message


def test_a_folder_where_the_file_should_be_cannot_be_opened(tmp_path):
    (tmp_path / FILE).mkdir()
    found = trouble(StoreError, tmp_path, lambda: SqliteStore(tmp_path, writable=True))
    assert "unable to open" in found.message


def test_a_file_where_the_folder_should_be_cannot_be_written_to(tmp_path):
    (tmp_path / "taken").touch()
    for folder in (tmp_path / "taken", tmp_path / "taken/in"):
        found = trouble(StoreError, folder, lambda folder=folder: SqliteStore(folder, writable=True))
        assert found.path == str(folder)


@pytest.mark.parametrize("error", [ValueError("a"), StoreError("b"), KeyError("c"), ConflictError("d")])
def test_what_is_neither_sqlites_nor_the_systems_passes_as_it_is(error):
    with pytest.raises(type(error)) as raised, told("here"):
        raise error
    assert raised.value is error


@pytest.mark.parametrize("name", ["50% off", "who?", "a#b", "%3f", "a b&mode=ro"])
def test_a_path_with_signs_of_addresses_is_a_path(tmp_path, name):
    with SqliteStore(tmp_path / name, writable=True) as store:
        store.set_mark("here", "1")
    assert (tmp_path / name / FILE).is_file()
    assert [one.name for one in tmp_path.iterdir()] == [name]
    with SqliteStore(tmp_path / name) as store:
        assert store.mark("here") == "1"
