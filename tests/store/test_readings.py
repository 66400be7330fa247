"""Readings in the embedded store: small, told by edition and form, and absent from an archive of an older schema."""

from __future__ import annotations

import zlib

import pytest

from smallprint.errors import SchemaError
from smallprint.model.document import Document
from smallprint.read.clause import read_clause
from smallprint.read.document import EDITION
from smallprint.read.key import clause_key
from smallprint.resources import read_resource
from smallprint.store import readings
from smallprint.store.base import NewReading
from smallprint.store.reading_codec import encode, proof_of
from smallprint.store.readings import deflated, inflated
from smallprint.store.sqlite import SqliteStore
from smallprint.text.digest import content_digest

ACME = Document("Acme", "Terms of Service")
AGE = "You must be 16 years old to use it."
KEY = clause_key(AGE, "Use", "")
BODY = encode(read_clause(AGE, "Use", ""))
READING = NewReading(KEY, BODY, proof_of(BODY, AGE))
WITHOUT = (
    "DROP TABLE correction",
    "DROP TABLE report_entry",
    "DROP TABLE report",
    "DROP TABLE deed",
    "DROP TABLE statement_page",
    "DROP TABLE outbox",
    "DROP TABLE looked_at",
    "DROP TABLE rule",
    "DROP TABLE candidate",
    "DROP TABLE health",
    "DROP TABLE made_of",
    "DROP TABLE snapshot",
    "DROP TABLE declaration",
    "DROP TABLE watched",
    "DROP TABLE held_against",
    "DROP TABLE statement",
    "DROP TABLE note",
    "DROP TABLE read_up_to",
    "DROP TABLE reading",
    "DROP TABLE edition",
    "PRAGMA user_version = 2",
)
"""What makes an archive one of the schema before there were readings."""


def test_a_reading_is_kept_in_few_bytes_and_comes_back():
    assert inflated(deflated(BODY)) == BODY
    assert len(deflated(BODY)) < len(BODY) / 3


def test_the_dictionary_of_a_schema_is_never_another():
    dictionary = read_resource("smallprint.store.schema", "0003.dictionary")
    assert content_digest(dictionary) == "c0571e1501e9f72c6bdef1de18d119dc006470e4c7a79a9938b8ee9f2aee8e4b"


@pytest.mark.parametrize("damage", [b"", deflated(BODY)[:-1], deflated(BODY) + b"x", b"\xff" * 9])
def test_damaged_bytes_are_no_reading(damage):
    with pytest.raises(zlib.error):
        inflated(damage)


def test_what_was_kept_in_another_form_is_read_anew(folder, change):
    with SqliteStore(folder, writable=True) as store:
        store.keep_readings(EDITION, [READING], {ACME: 1})
        change(folder, "UPDATE edition SET form = 'before'")
        assert store.readings(EDITION, [KEY]) == {}
        assert (store.unread(EDITION, [KEY]), store.read_up_to(EDITION)) == ({KEY}, {})
        assert store.keep_readings(EDITION, [READING], {ACME: 1}) == 0
        assert store.readings(EDITION, [KEY])[KEY].was == ""


def test_a_reading_that_is_damaged_can_be_kept_anew(folder, change):
    with SqliteStore(folder, writable=True) as store:
        store.keep_readings("0", [READING], {})
        change(folder, "UPDATE reading SET body = x'00'")
        store.keep_readings(EDITION, [READING], {})
        assert store.readings(EDITION, [KEY])[KEY].reading == read_clause(AGE, "Use", "")


def test_an_archive_that_has_no_readings_yet_is_read_as_it_is(folder, change):
    change(folder, *WITHOUT)
    with SqliteStore(folder) as store:
        assert (store.readings(EDITION, [KEY]), store.unread(EDITION, [KEY])) == ({}, {KEY})
        assert (store.read_up_to(EDITION), store.counts()["reading"]) == ({}, 0)
        assert store.verify() == []


def test_an_archive_that_has_no_readings_yet_is_given_them_by_writing(folder, change):
    change(folder, *WITHOUT)
    with SqliteStore(folder, writable=True) as store:
        store.keep_readings(EDITION, [READING], {ACME: 1})
        assert store.unread(EDITION, [KEY]) == set()
    with SqliteStore(folder) as store:
        assert store.verify() == []
        assert store.counts()["reading"] == 1


def test_an_archive_without_readings_still_tells_what_it_holds(folder, change):
    change(folder, *WITHOUT)
    with SqliteStore(folder) as store:
        assert store.stamp(service="Acme") == store.stamp() != store.stamp(service="Other")


def test_a_schema_that_lacks_more_than_readings_is_refused_to_a_reader(folder, change):
    change(folder, *WITHOUT[:-1], "PRAGMA user_version = 1")
    with pytest.raises(SchemaError, match="has schema 1"):
        SqliteStore(folder)


def test_readings_that_are_kept_are_whole_or_not_there(folder, monkeypatch):
    with SqliteStore(folder, writable=True) as store:
        monkeypatch.setattr(readings, "deflated", lambda _: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            store.keep_readings(EDITION, [NewReading(clause_key(AGE, "", ""), b"", b""), READING], {ACME: 1})
        assert (store.counts()["reading"], store.read_up_to(EDITION)) == (0, {})
