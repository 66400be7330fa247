"""Days and months as people write them."""

from __future__ import annotations

from datetime import date

import pytest

from smallprint.errors import UsageError
from smallprint.source.day import DateOrder, parse_day, parse_month


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2024-03-01", date(2024, 3, 1)),
        ("2024/3/1", date(2024, 3, 1)),
        ("20240301", date(2024, 3, 1)),
        ("2024-03-01T10:00:00Z", date(2024, 3, 1)),
        ("45352", date(2024, 3, 1)),  # days as Excel counts them
        ("1.3.2024", date(2024, 3, 1)),  # dots: the day is first
        ("13/3/2024", date(2024, 3, 13)),  # there is no 13th month
        ("3/13/24", date(2024, 3, 13)),
        ("5/5/2024", date(2024, 5, 5)),  # either way the same
        ("1 March 2024", date(2024, 3, 1)),
        ("March 1st, 2024", date(2024, 3, 1)),
        ("1. März 2024", date(2024, 3, 1)),
        ("1 de marzo de 2024", date(2024, 3, 1)),
        ("01-Mar-2024", date(2024, 3, 1)),
    ],
)
def test_days_are_read_in_several_forms(words, day):
    assert parse_day(words) == day


def test_a_day_that_may_be_another_is_refused_unless_somebody_says_which():
    with pytest.raises(UsageError, match="3 April or 4 March"):
        parse_day("03/04/2024")
    assert parse_day("03/04/2024", DateOrder.DAY_FIRST) == date(2024, 4, 3)
    assert parse_day("03/04/2024", DateOrder.MONTH_FIRST) == date(2024, 3, 4)


@pytest.mark.parametrize("words", ["soon", "31/31/2024", "2024-02-30", "99999999", "12", "1 Smarch 2024"])
def test_what_is_no_day_is_refused(words):
    with pytest.raises(UsageError, match="no date"):
        parse_day(words)


@pytest.mark.parametrize("words", ["2024-03", "March 2024", "Mar. 2024", "märz 2024"])
def test_a_month_is_its_first_day(words):
    assert parse_month(words) == date(2024, 3, 1)


@pytest.mark.parametrize("words", ["2024-13", "2024", "March", "Smarch 2024", "2024-03-01"])
def test_what_is_no_month_is_none(words):
    assert parse_month(words) is None
