"""smallprint reread: what it tells, how it ends, and what read tells afterwards."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smallprint.archive.open_archive import open_archive
from smallprint.archive.read_clauses import Edition
from smallprint.archive.reread import reread
from smallprint.read.clause import read_clause
from smallprint.read.document import EDITION


def unsure(ink, heading, lead_in):
    """An earlier reader: it knew nothing of training."""
    return replace(read_clause(ink, heading, lead_in), training=())


@pytest.fixture
def read_before(archive):
    """The archive, read by an earlier edition of the reader."""
    with open_archive(archive, writable=True) as store:
        reread(store, edition=Edition("0", unsure))
    return archive


def test_what_is_new_is_read_and_then_nothing_is_new(run):
    first = run("reread")
    assert first.status == 0
    assert "clauses of 3 documents read in" in first.out
    again = run("reread")
    assert (again.status, again.out.startswith("nothing new to read in ")) == (0, True)
    assert run("verify").status == 0


def test_json_says_what_was_read(run, archive):
    (found,) = run("reread", "Fernwick", "--json").objects
    assert found.pop("seconds") >= 0
    assert found.pop("clauses") > 10
    assert found == {
        "edition": EDITION,
        "documents": 2,
        "versions": 7,
        "held": 0,
        "otherwise": 0,
        "otherwise_in": [],
        "archive": str(archive),
    }
    (again,) = run("reread", "--json").objects
    assert (again["documents"], again["held"] > 0) == (1, True)


@pytest.mark.usefixtures("read_before")
def test_what_is_read_otherwise_than_before_is_told_as_ours(run):
    out = run("reread").out
    assert "1 of them is read otherwise than by an earlier edition: our reading changed, not the terms" in out
    assert "Fernwick/Terms of Service: 1" in out
    told = run("read", "Fernwick", "Terms of Service").out
    assert "1 clause read otherwise than by edition 0 of the reader: our reading changed, not the terms" in told
    (found,) = run("read", "Fernwick", "Terms of Service", "--json").objects
    assert [one["edition"] for one in found["read_otherwise"]] == ["0"]


@pytest.mark.usefixtures("read_before")
def test_everything_is_read_anew_where_that_is_asked(run):
    (found,) = run("reread", "--anew", "--json").objects
    assert (found["documents"], found["otherwise"]) == (3, 0)
    assert found["clauses"] > 10
    (found,) = run("read", "Fernwick", "Terms of Service", "--json").objects
    assert found["read_otherwise"] == []


def test_read_and_ai_tell_the_same_before_and_after(run):
    commands = (
        ("read", "Fernwick", "Terms of Service", "--all"),
        ("read", "Fernwick", "Privacy Policy", "--json"),
        ("ai", "Fernwick"),
    )
    before = [run(*command).out for command in commands]
    run("reread")
    assert [run(*command).out for command in commands] == before
    assert any("train" in out for out in before)


def test_a_reading_that_was_altered_is_found_by_verify(run, archive):
    run("reread")
    with open_archive(archive, writable=True) as store:
        store._connection.put("UPDATE reading SET proof = x'00' WHERE body IS NOT NULL")
    found = run("verify")
    assert found.status == 2
    assert "misread: what was read in clause" in found.out
    run("reread", "--anew")
    assert run("verify").status == 0


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("reread", "Nobody"), "Nobody"),
        (("reread", "--anew", "Fernwick"), "whole archive"),
        (("reread", "--archive", "nowhere"), "nowhere"),
    ],
)
def test_what_cannot_be_done_is_named(run, tmp_path, arguments, named):
    found = run(*arguments)
    assert (found.status, named in found.err) == (2, True)
    assert not (tmp_path / "nowhere").exists()


def test_another_process_that_writes_is_named(run, archive):
    with open_archive(archive, writable=True) as store, store.writing():
        found = run("reread")
    assert found.status == 2
    assert "is writing to" in found.err


def test_an_interrupted_rereading_says_that_it_goes_on(run, monkeypatch):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("smallprint.cli.reread.reread", interrupted)
    found = run("reread")
    assert found.status == 130
    assert "the same command goes on from there" in found.err
