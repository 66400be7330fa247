"""Every quotation of every kept reading is derived again by `verify`."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from smallprint.archive.reread import reread
from smallprint.errors import SchemaError
from smallprint.read.document import EDITION
from smallprint.read.key import clause_key
from smallprint.segment.outline import outline
from smallprint.store import quotations
from smallprint.store.connection import FILE
from smallprint.store.readings import deflated, inflated
from smallprint.store.sqlite import SqliteStore

AGE = "You must be 16 years old to use it."


@pytest.fixture
def read(folder) -> Path:
    """The archive of three versions, every clause read."""
    with SqliteStore(folder, writable=True) as store:
        reread(store)
    return folder


def problems(folder: Path) -> list[tuple[str, str]]:
    with SqliteStore(folder) as store:
        return [(problem.code, problem.message) for problem in store.verify()]


def altered(folder: Path, words: str, replace: Callable[[bytes], bytes]) -> None:
    """Replace what is kept as read in the clause of these words."""
    with closing(sqlite3.connect(folder / FILE)) as file, file:
        (ink,) = file.execute("SELECT rowid FROM clause WHERE clause MATCH ?", (f'"{words}"',)).fetchone()
        (body,) = file.execute("SELECT body FROM reading WHERE ink_id = ?", (ink,)).fetchone()
        assert replace(body) != body
        file.execute("UPDATE reading SET body = ? WHERE ink_id = ?", (replace(body), ink))


def test_what_was_read_comes_out_of_the_recorded_text(read):
    with SqliteStore(read) as store:
        assert store.verify() == []
        assert store.counts()["reading"] > 0


def test_words_that_say_something_only_where_they_are_led_in_come_out(tmp_path, judged, keep):
    rules = "".join(f"\n\nYou may use part {number} as these terms allow." for number in range(9))
    text = f"# Terms\n\nYou may not copy:\n\n* the maps\n\n## Elsewhere\n\nthe maps{rules}\n"
    with SqliteStore(tmp_path / "archive", writable=True) as store:
        keep(store, judged(text))
        reread(store)
        assert store.verify() == []
        led, alone = clause_key("the maps", "Terms", "You may not copy:"), clause_key("the maps", "Elsewhere", "")
        found = store.readings(EDITION, [led, alone])
    assert (found[led].reading.is_empty, found[alone].reading.is_empty) == (False, True)


@pytest.mark.parametrize(
    ("was", "now"),
    [
        (b"[0,35]", b"[0,34]"),  # other words
        (b"[0,35]", b"[0,36]"),  # beyond the end of the clause
        (b"[0,35]", b"[3,3]"),  # no words at all
        (b"obligation", b"permission"),  # the same words, read otherwise
    ],
)
def test_a_reading_that_does_not_come_out_is_told_with_its_place(read, was, now):
    altered(read, "16 years old", lambda body: deflated(inflated(body).replace(was, now)))
    ((code, message),) = problems(read)
    assert code in ("misread", "damaged-reading")
    with SqliteStore(read) as store:
        clauses = outline(store.content(store.versions(store.documents()[0])[0]).decode()).clauses
    (index,) = (clause.index for clause in clauses if clause.ink == AGE)
    assert f"in clause {index} of version 1 of Acme/Terms of Service" in message
    assert AGE in message


@pytest.mark.parametrize(
    "damage",
    [
        lambda body: body[:-3],
        lambda body: body + b"\0",
        lambda _: b"",
        lambda _: deflated(b'{"norms":[{}]}'),
        lambda _: deflated(b"{"),
    ],
)
def test_a_reading_that_cannot_be_read_back_is_told(read, damage):
    altered(read, "16 years old", damage)
    ((code, message),) = problems(read)
    assert code == "damaged-reading"
    assert AGE in message


@pytest.mark.parametrize(
    ("change_", "code"),
    [
        ("UPDATE reading SET proof = x'0011223344556677' WHERE body IS NOT NULL", "misread"),
        ("UPDATE reading SET proof = NULL WHERE body IS NOT NULL", "misread"),
        ("UPDATE reading SET body = NULL WHERE body IS NOT NULL", "misread"),
        ("UPDATE reading SET edition_id = 77", "lost-reference"),
        ("UPDATE reading SET ink_id = 7777 WHERE ink_id = 2", "lost-reference"),
        ("UPDATE read_up_to SET document_id = 77", "lost-reference"),
    ],
)
def test_what_was_done_to_readings_is_told(read, change, change_, code):
    change(read, change_)
    assert {found for found, _ in problems(read)} == {code}


def test_the_reading_of_another_clause_does_not_come_out(read, change):
    change(
        read,
        "UPDATE reading SET (proof, body) = (SELECT proof, body FROM reading WHERE body IS NOT NULL ORDER BY 1 LIMIT 1)"
        " WHERE body IS NOT NULL",
    )
    assert {code for code, _ in problems(read)} == {"misread"}


def test_the_reading_of_a_clause_that_stands_nowhere_any_more_is_harmless(read, change):
    change(read, "DELETE FROM stand", "DELETE FROM assessment", "DELETE FROM version")
    assert problems(read) == []


def test_where_a_text_is_damaged_the_rest_is_checked_all_the_same(read, change):
    change(
        read,
        "UPDATE pack SET body = zeroblob(9) WHERE id = 1",
        "UPDATE reading SET proof = x'00' WHERE body IS NOT NULL",
    )
    found = {code for code, _ in problems(read)}
    assert {"damaged-pack", "misread"} <= found


def test_readings_of_an_earlier_form_are_checked_too(read, change):
    change(read, "UPDATE edition SET form = 'before'")
    assert problems(read) == []
    altered(read, "16 years old", lambda body: deflated(inflated(body).replace(b"[0,35]", b"[0,34]")))
    assert [code for code, _ in problems(read)] == ["misread"]


def test_however_many_are_held_at_once_all_are_checked(read, change, monkeypatch):
    change(read, "UPDATE reading SET proof = x'00' WHERE body IS NOT NULL")
    whole = problems(read)
    monkeypatch.setattr(quotations, "PAGE", 1)
    assert problems(read) == whole
    assert len(whole) > 2


def test_a_damaged_reading_names_the_archive_when_it_is_asked_for(read):
    key = clause_key(AGE, "Use", "")
    with SqliteStore(read) as store:
        assert store.readings(EDITION, [key])[key].reading.norms
    altered(read, "16 years old", lambda body: body[:-3])
    with SqliteStore(read) as store, pytest.raises(SchemaError, match="damaged: what was read in a clause") as caught:
        store.readings(EDITION, [key])
    assert str(read) in caught.value.message
    assert "reread --anew" in caught.value.hint
