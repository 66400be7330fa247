"""Days and months as people write them, in a spreadsheet or on a command line."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum

from smallprint.errors import UsageError
from smallprint.extract.terms_type import spell
from smallprint.segment import calendar

EXCEL_DAYS = (20_000, 80_000)
"""Numbers between these are days as Excel counts them, from 30 December 1899: 1954 to 2119."""
_EXCEL_ZERO = date(1899, 12, 30).toordinal()
_YEAR_FIRST = re.compile(r"(\d{4})[-/.年 ]+(\d{1,2})[-/.月 ]+(\d{1,2})日?(?:[T ]+\d{1,2}:\d{2}.*)?")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/. ]+)(\d{1,2})[-/. ]+(\d{4}|\d{2})(?:[T ,]+\d{1,2}:\d{2}.*)?")
_DAY_MONTH = re.compile(r"(?:\w+day,? )?(\d{1,2})(?:st|nd|rd|th|er)?[-. ]+(?:de )?([^\W\d]+)\.?[-, ]+(?:de )?(\d{4})")
_MONTH_DAY = re.compile(r"([^\W\d]+)\.?[- ]+(\d{1,2})(?:st|nd|rd|th)?,?[- ]+(\d{4})")
_DIGITS = re.compile(r"\d{8}|\d{5}(?:\.0)?")
_YEAR_MONTH = re.compile(r"(\d{4})-(\d{2})")
_MONTH_YEAR = re.compile(r"([^\W\d]+)\.?,? +(\d{4})")
MONTHS = {spell(name): number for name, number in calendar.MONTHS.items()}
"""Names of months as people type them: without signs."""


class DateOrder(StrEnum):
    """Which comes first in dates such as 03/04/2024: the day, or the month; "" where nobody says."""

    UNSAID = ""
    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


def parse_day(words: str, order: DateOrder = DateOrder.UNSAID) -> date:
    """The day that words name. UsageError: none, or 3 April as well as 4 March."""
    try:
        found = _day(words.strip(), order)
    except ValueError as error:
        raise UsageError(f"{words[:40]!r} is no date") from error
    if found is None:
        raise UsageError(f"{words[:40]!r} is no date")
    return found


def parse_month(words: str) -> date | None:
    """The first day of a month that words name (2023-06, June 2023), or None."""
    found = _YEAR_MONTH.fullmatch(words.strip())
    if found and 1 <= int(found[2]) <= 12:
        return date(int(found[1]), int(found[2]), 1)
    named = _MONTH_YEAR.fullmatch(spell(words))
    return date(int(named[2]), MONTHS[named[1]], 1) if named and named[1] in MONTHS else None


def _day(words: str, order: DateOrder) -> date | None:
    first = _YEAR_FIRST.fullmatch(words)
    if first:
        return date(int(first[1]), int(first[2]), int(first[3]))
    if _DIGITS.fullmatch(words):
        return _of_digits(words.partition(".")[0])
    last = _YEAR_LAST.fullmatch(words)
    if last:
        return _in_order(last, words, order)
    spelled = spell(words)
    named = _DAY_MONTH.fullmatch(spelled)
    if named and named[2] in MONTHS:
        return date(int(named[3]), MONTHS[named[2]], int(named[1]))
    named = _MONTH_DAY.fullmatch(spelled)
    return date(int(named[3]), MONTHS[named[1]], int(named[2])) if named and named[1] in MONTHS else None


def _of_digits(words: str) -> date | None:
    """20240131, or days as Excel counts them."""
    if len(words) == 8:
        return date(int(words[:4]), int(words[4:6]), int(words[6:]))
    low, high = EXCEL_DAYS
    return date.fromordinal(_EXCEL_ZERO + int(words)) if low < int(words) < high else None


def _in_order(found: re.Match[str], words: str, order: DateOrder) -> date:
    """A date of numbers with the year last. With dots the day is first; else the numbers, or a person, must say."""
    one, other = int(found[1]), int(found[3])
    year = int(found[4]) + (2000 if len(found[4]) == 2 else 0)
    if one > 12 or one == other or "." in found[2] or order is DateOrder.DAY_FIRST:
        return date(year, other, one) if other <= 12 else date(year, one, other)
    if other > 12 or order is DateOrder.MONTH_FIRST:
        return date(year, one, other)
    message = f"{words!r} may be {date(year, other, one):%-d %B} or {date(year, one, other):%-d %B}"
    raise UsageError(message, hint="--dates dmy or --dates mdy says which")
