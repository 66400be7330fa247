"""Sessions, links that let one visitor in, and the programs' token."""

from __future__ import annotations

import stat
import threading

import pytest
from starlette.testclient import TestClient

from smallprint.errors import UsageError
from smallprint.web import keys as module
from smallprint.web.app import make_app
from smallprint.web.keys import Keys
from smallprint.web.settings import Settings
from smallprint.web.visitor import READER


@pytest.fixture
def keys(tmp_path) -> Keys:
    """The keys of a new archive."""
    return Keys(str(tmp_path))


def test_a_session_names_its_person(keys):
    visitor = keys.visitor(keys.session("Ada Lovelace, née Byron"))
    assert visitor.name == "Ada Lovelace, née Byron" and visitor.token


def test_a_session_holds_in_every_process_of_the_archive(keys, tmp_path):
    assert Keys(str(tmp_path)).visitor(keys.session("Ada")).name == "Ada"


def test_another_archive_knows_no_session_of_this_one(keys, tmp_path):
    assert Keys(str(tmp_path / "other")).visitor(keys.session("Ada")) == READER


@pytest.mark.parametrize("cookie", ["", "...", "a.b.c.d", "QWRh.9999999999.00.0", "é.1.2.3", "x" * 10_000])
def test_what_is_no_session_is_a_reader(keys, cookie):
    assert keys.visitor(cookie) == READER


def test_a_changed_name_is_no_session(keys):
    told, rest = keys.session("Ada").split(".", 1)
    assert keys.visitor(f"{told[:-1]}x.{rest}") == READER


def test_a_session_ends(keys, monkeypatch):
    cookie = keys.session("Ada")
    now = module.time.time()
    monkeypatch.setattr(module.time, "time", lambda: now + 31 * 86_400)
    assert keys.visitor(cookie) == READER


def test_two_sessions_have_two_form_tokens(keys):
    assert keys.visitor(keys.session("Ada")).token != keys.visitor(keys.session("Ada")).token


def test_a_link_lets_one_visitor_in(keys):
    link = keys.new_link()
    assert keys.is_link(link)
    came_in = []
    visitors = [threading.Thread(target=lambda: came_in.append(keys.use_link(link))) for _ in range(8)]
    for visitor in visitors:
        visitor.start()
    for visitor in visitors:
        visitor.join()
    assert sorted(came_in) == [False] * 7 + [True]
    assert not keys.is_link(link)


def test_a_new_link_ends_the_one_before(keys):
    old = keys.new_link()
    keys.new_link()
    assert not keys.use_link(old)


@pytest.mark.parametrize("link", ["", "../key", "\0", "no-such-link"])
def test_what_is_no_link_lets_nobody_in(keys, link):
    assert not keys.is_link(link)
    assert not keys.use_link(link)


def test_only_the_owner_reads_the_key(keys):
    assert stat.S_IMODE((keys.folder / "key").stat().st_mode) == 0o600


def test_the_token_is_the_archives(keys, tmp_path):
    assert keys.is_token(Keys(str(tmp_path)).token)
    assert not keys.is_token("") and not keys.is_token("é")


@pytest.fixture
def unwritable(tmp_path) -> Keys:
    """The keys of an archive whose folder takes no file of theirs."""
    (tmp_path / "web").write_text("in the way")
    return Keys(str(tmp_path))


def test_where_nothing_can_be_written_nobody_may_write(unwritable):
    assert not unwritable.can_write
    assert unwritable.visitor(unwritable.session("Ada")) == READER
    assert not unwritable.is_token(unwritable.token) and not unwritable.is_link("x") and not unwritable.use_link("x")
    with pytest.raises(UsageError, match="cannot be written"):
        unwritable.new_link()


def test_a_key_in_a_folder_that_became_unwritable_lets_nobody_write(keys, tmp_path, monkeypatch):
    cookie = keys.session("Ada")
    monkeypatch.setattr(module.os, "access", lambda *_: False)
    assert Keys(str(tmp_path)).visitor(cookie) == READER


def test_an_archive_that_cannot_be_written_is_read(archive):
    (archive / "web").write_text("in the way")
    client = TestClient(make_app(Settings(archive=str(archive))), base_url="http://127.0.0.1")
    assert client.get("/").status_code == 200 and client.get("/api/v1/changes").status_code == 200
    assert "Nobody can write" in client.get("/you").text
    assert "nobody can come in" in client.get("/enter?key=x").text
    told = client.post("/api/v1/sources/forget", json={}, headers={"Authorization": "Bearer x"})
    assert told.status_code == 403 and "nobody can write" in told.json()["detail"]
