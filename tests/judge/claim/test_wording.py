"""Denials, exceptions and periods in folded words."""

from __future__ import annotations

import pytest

from smallprint.judge.claim.wording import has_exception, has_other_number, is_denying, is_same_period, part_at, periods


@pytest.mark.parametrize(
    ("text", "denies"),
    [
        ("we do not sell data", True),
        ("we never have and never will sell data", True),
        ("we have never sold data and will not do so", True),
        ("nothing is removed without a warning", False),
        ("not only we but our partners read it", False),
        ("we will never ask for it, nor will we store it", True),
        ("and no, we don't sell it", True),
        ("we sell data", False),
        ("open a window and nobody can follow you", True),
        ("our no-logs rules are here", False),
        ("if you have not paid, we will write to you", False),
        ("points you did not use are paid out", False),
        ("we pay out the points you did not use", False),
        ("we may refrain from telling you", True),
        ("a picture that shows nobody may be used", False),
        ("a picture that shows nobody may not be used", True),
    ],
)
def test_two_denials_of_one_part_undo_each_other(text, denies):
    assert is_denying(text) is denies


def test_without_exception_is_no_exception():
    assert not has_exception("always deleted, without exception")
    assert has_exception("deleted unless the law requires it")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("three months", "ninety (90) days", True),
        ("one more year", "12 months", True),
        ("three days", "72 hours", True),
        ("a week", "30 days", False),
    ],
)
def test_periods_are_compared_in_days(one, other, same):
    assert is_same_period(periods(one)[0], periods(other)[0]) is same


def test_an_age_is_no_period():
    assert periods("a 14-year-old may join") == () == periods("people of 16 years of age")


def test_another_number_is_another_thing():
    assert has_other_number("from 14 on", "from 16 on")
    assert not has_other_number("from 14 on", "from 14 or 16 on")


def test_at_once_is_no_time():
    assert periods("gone at once") == (0.0,)


def test_the_part_around_a_place_ends_where_another_begins():
    text = "we never ask for your password, nor will we store it"
    assert part_at(text, text.index("password")) == "we never ask for your password"
