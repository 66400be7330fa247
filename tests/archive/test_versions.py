"""Versions as people name them, and which one was in force."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from smallprint.archive.names import find_document
from smallprint.archive.versions import find_version, is_selector, parse_moment, recorded_at, version_at
from smallprint.errors import NotFoundError, UsageError


@pytest.fixture
def terms(store):
    """The document with its six versions: the fourth failed, the sixth takes effect on 1 September."""
    document = find_document(store, "Quarrel", "tos")
    return document, store.versions(document)


@pytest.mark.parametrize(
    ("selector", "number"),
    [
        ("2", 2),
        ("#2", 2),
        ("4", 4),  # a failed capture may be looked at by its number
        ("first", 1),
        ("latest", 6),
        ("LATEST~1", 5),
        ("latest~2", 3),  # only usable versions are counted
        ("first+1", 2),
        ("2023-04-15", 2),
        ("2023-05-02", 3),  # what failed is never in force
        ("2023-08-31", 5),  # the sixth is recorded, and says that it takes effect later
        ("2023-09-01", 6),
        ("2023-03-31T23:59", 1),
    ],
)
def test_a_version_is_named_by_number_place_or_date(terms, selector, number):
    assert find_version(*terms, selector).number == number


@pytest.mark.parametrize(
    ("selector", "error", "words"),
    [
        ("7", NotFoundError, "has no version 7"),
        ("latest~9", NotFoundError, "5 usable versions"),
        ("2020-01-01", NotFoundError, "it was first recorded on 2023-03-01"),
        ("deadbeef00", NotFoundError, "recorded as deadbeef00"),
        ("latest+1", UsageError, "names no version"),
        ("first~1", UsageError, "names no version"),
        ("newest", UsageError, "names no version"),
        ("2023-02-30", UsageError, "is no date"),
    ],
)
def test_what_names_no_version_is_refused_with_the_reason(terms, selector, error, words):
    with pytest.raises(error, match=words):
        find_version(*terms, selector)


def test_recorded_at_is_another_question_than_in_force_at(terms):
    moment = parse_moment("2023-08-31")
    assert recorded_at(*terms, moment).number == 6
    assert version_at(*terms, moment).number == 5
    assert recorded_at(*terms, parse_moment("2023-05-02")).number == 4


def test_a_bare_date_is_the_end_of_its_day_or_the_beginning():
    assert parse_moment("2023-08-07") == datetime.combine(datetime(2023, 8, 7, tzinfo=UTC), time.max, UTC)
    assert parse_moment("2023-08-07", is_end=False) == datetime(2023, 8, 7, tzinfo=UTC)
    assert parse_moment("2023-08-07T10:00+02:00") == datetime(2023, 8, 7, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "is_one"),
    [("12", True), ("latest~2", True), ("2023-08-07", True), ("0123abcd", True), ("Acme", False), ("7digital", False)],
)
def test_what_has_the_form_of_a_version_is_told_from_a_service(words, is_one):
    assert is_selector(words) is is_one


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("7 August 2023", "2023-08-07", "2023-08-07"),
        ("August 7th, 2023", "2023-08-07", "2023-08-07"),
        ("2023/08/07", "2023-08-07", "2023-08-07"),
        ("7.8.2023", "2023-08-07", "2023-08-07"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        ("February 2024", "2024-02-01", "2024-02-29"),
        ("2024", "2024-01-01", "2024-12-31"),
    ],
)
def test_days_and_months_are_read_as_people_write_them(words, first, last):
    assert parse_moment(words, is_end=False).date().isoformat() == first
    assert parse_moment(words).date().isoformat() == last
    assert is_selector(words)


def test_yesterday_is_a_day_before_today():
    assert parse_moment("today") - parse_moment("yesterday") == timedelta(days=1)


def test_a_day_that_may_be_another_is_refused_with_both():
    with pytest.raises(UsageError, match="3 April or 4 March") as refused:
        parse_moment("03/04/2024")
    assert "7 August 2023" in refused.value.hint
    assert is_selector("03/04/2024")
