import sqlite3
import threading
from contextlib import closing, suppress

import pytest

from smallprint.errors import ConflictError, SchemaError, StoreError
from smallprint.resources import read_resource
from smallprint.store import connection
from smallprint.store.connection import FILE, Connection
from smallprint.store.sqlite import SqliteStore


@pytest.fixture
def file(tmp_path):
    """A new archive's connection, open for writing."""
    with closing(Connection(tmp_path / "new", writable=True)) as opened:
        yield opened


def schema(folder):
    with closing(sqlite3.connect(folder / FILE)) as other:
        (edition,) = other.execute("PRAGMA user_version").fetchone()
        return edition, {name for (name,) in other.execute("SELECT name FROM sqlite_master")}


def further(monkeypatch, script):
    """A smallprint whose schema has one more migration."""
    name = f"{len(connection.MIGRATIONS) + 1:04}.sql"
    monkeypatch.setattr(connection, "MIGRATIONS", (*connection.MIGRATIONS, name))
    known = {name: script.encode()}
    monkeypatch.setattr(connection, "read_resource", lambda package, of: known.get(of) or read_resource(package, of))
    return len(connection.MIGRATIONS)


def numbers(file):
    return [number for (number,) in file.all("SELECT CAST(mark AS INTEGER) FROM mark ORDER BY 1")]


def test_a_new_archive_has_the_newest_schema_and_our_letters(file):
    assert file.all("PRAGMA user_version") == [(len(connection.MIGRATIONS),)]
    assert file.all("PRAGMA application_id") == [(int.from_bytes(b"smpt", "big"),)]


@pytest.mark.parametrize("writable", [True, False])
@pytest.mark.parametrize("mine", ["PRAGMA application_id = 77", "PRAGMA user_version = 1"])
def test_the_file_of_another_program_is_refused(tmp_path, change, mine, writable):
    change(tmp_path, "CREATE TABLE cookies (name)", mine)
    with pytest.raises(SchemaError, match="is no archive of smallprint"):
        Connection(tmp_path, writable=writable)
    assert schema(tmp_path)[1] == {"cookies"}


@pytest.mark.parametrize("writable", [True, False])
def test_a_newer_schema_is_refused_with_both_numbers(folder, change, writable):
    change(folder, "PRAGMA user_version = 41")
    with pytest.raises(SchemaError, match=rf"schema 41, this one knows {len(connection.MIGRATIONS)}") as refused:
        Connection(folder, writable=writable)
    assert (refused.value.path, refused.value.hint) == (str(folder), "upgrade smallprint")


def test_an_empty_file_opened_for_reading_asks_for_an_import(tmp_path):
    (tmp_path / FILE).touch()
    with pytest.raises(SchemaError, match="has schema 0") as refused:
        Connection(tmp_path, writable=False)
    assert "run an import" in refused.value.hint
    assert (tmp_path / FILE).read_bytes() == b""


def test_an_older_schema_is_brought_up_to_date_by_writing_alone(folder, monkeypatch):
    edition = further(monkeypatch, "CREATE TABLE later (id); -- why\n\nCREATE INDEX later_by_id\n  ON later (id)")
    with pytest.raises(SchemaError, match=f"has schema {edition - 1}, this smallprint reads {edition}") as refused:
        Connection(folder, writable=False)
    assert "run an import" in refused.value.hint
    Connection(folder, writable=True).close()
    with closing(Connection(folder, writable=False)) as opened:
        assert opened.all("SELECT count(*) FROM version") == [(3,)]
    assert schema(folder)[0] == edition and {"later", "later_by_id"} <= schema(folder)[1]


def test_a_migration_that_fails_leaves_the_file_as_it_was(folder, monkeypatch):
    before = schema(folder)
    further(monkeypatch, "CREATE TABLE later (id);\nINSERT INTO nowhere VALUES (1);\n")
    with pytest.raises(StoreError, match="nowhere"):
        Connection(folder, writable=True)
    assert schema(folder) == before
    monkeypatch.undo()
    with closing(Connection(folder, writable=True)) as opened:
        assert opened.all("SELECT count(*) FROM version") == [(3,)]


def test_a_new_archive_opened_by_several_at_once_has_a_whole_schema(tmp_path, file):
    together = threading.Barrier(4)

    def opened(folder):
        together.wait()
        with suppress(ConflictError):
            Connection(folder, writable=True).close()

    for number in range(10):
        threads = [threading.Thread(target=opened, args=(tmp_path / str(number),)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert schema(tmp_path / str(number)) == schema(file.folder)


@pytest.mark.parametrize("count", [0, 1, 499, 500, 501, 1234])
def test_however_many_values_are_asked_for_each_is_found_once(file, count):
    file.put_each("INSERT INTO mark VALUES (?, ?)", [(str(number), number) for number in range(1300)])
    asked = [str(number) for number in range(count)]
    assert sorted(file.among("SELECT source FROM mark WHERE source IN ({})", asked)) == sorted((one,) for one in asked)


@pytest.mark.parametrize("trouble", [ValueError, KeyboardInterrupt])
def test_a_transaction_that_fails_leaves_nothing(file, trouble):
    def failing():
        with file.transaction():
            file.put("INSERT INTO mark VALUES ('here', 1)")
            raise trouble

    with pytest.raises(trouble):
        failing()
    assert numbers(file) == []
    with file.transaction():
        file.put("INSERT INTO mark VALUES ('here', 2)")
    assert numbers(file) == [2]


@pytest.mark.parametrize("writable", [True, False])
def test_another_programs_tables_are_left_as_they_are(tmp_path, change, writable):
    change(tmp_path, "CREATE TABLE cookies (a)")
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(SchemaError, match="no archive of smallprint"):
        SqliteStore(tmp_path, writable=writable)
    assert (tmp_path / FILE).read_bytes() == before


def test_a_commit_that_fails_leaves_no_transaction_open(file):

    def failing():
        with file.transaction():
            file.db.execute("PRAGMA defer_foreign_keys = ON")
            file.put("INSERT INTO alias VALUES ('a', 'b', 'c', 99)")

    with pytest.raises(SchemaError):
        failing()
    assert not file.db.in_transaction
    with file.transaction():
        file.put("INSERT INTO agreement VALUES ('Acme', '2024-03-01')")


def test_an_archive_that_is_locked_is_not_read_past_its_lock(folder):
    with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("INSERT INTO agreement VALUES ('Acme', '2024-03-01')")
        with pytest.raises(ConflictError):
            SqliteStore(folder)
