"""Statements held against recorded versions, kept, and held against later ones."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from smallprint.archive.check import check, keep, rejudge, stale
from smallprint.errors import NotFoundError
from smallprint.model.statement import Judgement, Statement

CLAIM = "We never sell your e-mail address."


def _day(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def _checked(store, said_at=None):
    return check(store, Statement(CLAIM, said_at=said_at), store.documents("Quarrel"))


def test_a_statement_is_held_against_the_version_in_force_when_it_was_made(store):
    before = {one.version.document.id: one for one in _checked(store, _day("2023-05-15"))}
    after = {one.version.document.id: one for one in _checked(store, _day("2023-06-15"))}
    assert before["Quarrel/Terms of Service"].judged.judgement is Judgement.NOT_ADDRESSED
    assert after["Quarrel/Terms of Service"].judged.judgement is Judgement.CONTRADICTED
    assert after["Quarrel/Terms of Service"].version.number > before["Quarrel/Terms of Service"].version.number


def test_without_a_moment_the_latest_version_counts_and_what_contradicts_is_first(store):
    checked = _checked(store)
    assert [one.version.document.id for one in checked] == ["Quarrel/Terms of Service", "Quarrel/Privacy Policy"]
    assert checked[0].judged.judgement is Judgement.CONTRADICTED


def test_before_the_first_version_nothing_was_in_force(store):
    with pytest.raises(NotFoundError):
        _checked(store, _day("2020-01-01"))


def test_a_kept_statement_tells_where_it_stands_otherwise_now(store):
    statement = Statement(CLAIM, said_at=_day("2023-05-15"))
    with store.writing():
        kept = keep(store, "Quarrel", statement, _checked(store, statement.said_at), now=_day("2023-05-16"))
        assert stale(store, [kept]) == [kept]
        (again,) = rejudge(store, store.statements("Quarrel"))
    assert [held.document.id for held in again.was] == ["Quarrel/Terms of Service"]
    assert again.was[0].judgement is Judgement.NOT_ADDRESSED
    assert not stale(store, store.statements("Quarrel"))


def test_a_statement_that_stands_as_it_did_tells_nothing_new(store):
    statement = Statement(CLAIM)
    with store.writing():
        keep(store, "Quarrel", statement, _checked(store), now=_day("2023-08-01"))
        (again,) = rejudge(store, store.statements("Quarrel"))
    assert again.was == ()
