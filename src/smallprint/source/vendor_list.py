"""Lists of vendors as spreadsheets give them: CSV with whatever separator, header names in several spellings."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum

from smallprint.errors import UsageError
from smallprint.extract.charset import decode
from smallprint.extract.terms_type import spell
from smallprint.model.found import Vendor
from smallprint.model.problem import Problem
from smallprint.source.vendor_words import AGREED, MONTHS, NAMES, NOTHING, PRIVACY, SITES, TERMS

LARGEST = 16_000_000
"""Bytes; a list of 100,000 vendors has about half of it."""
DELIMITERS = ",;\t|"
EXCEL_DAYS = (20_000, 80_000)
"""Numbers between these are days as Excel counts them, from 30 December 1899: 1954 to 2119."""
_EXCEL_ZERO = date(1899, 12, 30).toordinal()
_YEAR_FIRST = re.compile(r"(\d{4})[-/.年 ]+(\d{1,2})[-/.月 ]+(\d{1,2})日?(?:[T ]+\d{1,2}:\d{2}.*)?")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/. ]+)(\d{1,2})[-/. ]+(\d{4}|\d{2})(?:[T ,]+\d{1,2}:\d{2}.*)?")
_DAY_MONTH = re.compile(r"(?:\w+day,? )?(\d{1,2})(?:st|nd|rd|th|er)?[-. ]+(?:de )?([^\W\d]+)\.?[-, ]+(?:de )?(\d{4})")
_MONTH_DAY = re.compile(r"([^\W\d]+)\.?[- ]+(\d{1,2})(?:st|nd|rd|th)?,?[- ]+(\d{4})")
_DIGITS = re.compile(r"\d{8}|\d{5}(?:\.0)?")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?:[\w-]+\.)+[a-z]{2,}(?:[:/]\S*)?", re.IGNORECASE)


class DateOrder(StrEnum):
    """Which comes first in dates such as 03/04/2024: the day, or the month; "" where nobody says."""

    UNSAID = ""
    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


@dataclass(frozen=True, slots=True)
class VendorList:
    """The vendors of a list in order, and what is wrong with other rows, each with its line."""

    vendors: tuple[Vendor, ...]
    problems: tuple[Problem, ...]


def read_vendors(content: bytes, order: DateOrder = DateOrder.UNSAID) -> VendorList:
    """The vendors that a list names. A row that cannot be used is told by its line, and the rest is taken.

    UsageError: it is no list of vendors at all.
    """
    if len(content) > LARGEST:
        raise UsageError(f"a list of {len(content):,} bytes is not taken", hint=f"at most {LARGEST:,}; split it")
    text = decode(content)
    rows = list(_rows(text))
    if not rows:
        raise UsageError("the list is empty", hint="its first line names the columns: vendor, url, agreed")
    columns = _columns(rows[0][1])
    vendors: list[Vendor] = []
    problems: list[Problem] = []
    for line, cells in rows[1:] if columns.is_header else rows:
        try:
            vendors.append(_vendor(columns, cells, line, order))
        except UsageError as error:
            problems.append(Problem("vendor-row", f"line {line}: {error.message}"))
    return VendorList(tuple(vendors), tuple(problems))


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows of a list that hold anything, each with the line on which it begins."""
    body = text.removeprefix("\ufeff").replace("\0", "")
    first, _, rest = body.partition("\n")
    told = re.fullmatch(r"sep=(.)\s*", first)
    delimiter = told[1] if told else _delimiter(body)
    reader = csv.reader((rest if told else body).splitlines(keepends=True), delimiter=delimiter)
    line = 1 + bool(told)
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells) and not _is_remark(cells):
                yield line, [" ".join(cell.split()) for cell in cells]
            line = reader.line_num + 1 + bool(told)
    except csv.Error as error:
        raise UsageError(f"the list cannot be read from line {line} on: {error}") from error


def _is_remark(cells: Sequence[str]) -> bool:
    """Whether a row holds nothing but a remark ("# bought in 2023")."""
    return cells[0].lstrip().startswith("#") and not any(_ADDRESS.search(cell) for cell in cells)


def _delimiter(body: str) -> str:
    """The sign between a list's columns: what its first lines have most evenly, the commonest first."""
    lines = [line for line in body.splitlines()[:20] if line.strip()]
    counted = {sign: [line.count(sign) for line in lines] for sign in DELIMITERS}
    return max(DELIMITERS, key=lambda sign: (min(counted[sign], default=0) > 0, counted[sign][0] if lines else 0))


@dataclass(frozen=True, slots=True)
class _Columns:
    """In which columns of a list what is looked for stands; None where it has none."""

    name: int | None
    sites: tuple[tuple[int, str], ...]
    agreed: int | None
    is_header: bool = True


def _columns(cells: Sequence[str]) -> _Columns:
    """What a list's columns hold, by its first row. UsageError: nothing names a vendor."""
    heads = [spell(cell) for cell in cells]
    kinds = ((TERMS, "Terms of Service"), (PRIVACY, "Privacy Policy"), (SITES, ""))
    sites = tuple((index, kind) for names, kind in kinds for index, head in enumerate(heads) if head in names)
    name = next((index for index, head in enumerate(heads) if head in NAMES), None)
    agreed = next((index for index, head in enumerate(heads) if head in AGREED), None)
    if sites or name is not None:
        return _Columns(name, sites, agreed)
    addresses = [index for index, cell in enumerate(cells) if _ADDRESS.fullmatch(cell)]
    if not addresses:
        told = ", ".join(cell for cell in cells[:8] if cell) or "nothing"
        message = f"the first line names no column of vendors or addresses ({told})"
        raise UsageError(message, hint="name them vendor, url and agreed, or see docs/how-to/add-a-vendor-list.md")
    before = next((index for index, cell in enumerate(cells) if cell and index not in addresses), None)
    dates = next((i for i, cell in enumerate(cells) if re.search(r"\d{4}|\d[./]\d", cell) and i not in addresses), None)
    name = before if before != dates else None
    return _Columns(name, tuple((index, "") for index in addresses), dates, is_header=False)


def _vendor(columns: _Columns, cells: Sequence[str], line: int, order: DateOrder) -> Vendor:
    """The vendor of a row. UsageError: it names none, or something in it cannot be read."""

    def cell(index: int | None) -> str:
        return cells[index].strip() if index is not None and index < len(cells) else ""

    addresses = []
    for index, kind in columns.sites:
        words = cell(index)
        if words and words.lower() not in NOTHING:
            found = _ADDRESS.fullmatch(words)
            if not found:
                raise UsageError(f"{words[:60]!r} is no address")
            addresses.append((words, kind))
    name, agreed = cell(columns.name), cell(columns.agreed)
    if not addresses:
        raise UsageError(f"{name!r} has no address" if name else "there is no name and no address")
    return Vendor(name, tuple(addresses), line, _moment(agreed, order) if agreed else None)


def _moment(words: str, order: DateOrder) -> datetime:
    """The end of the day that a cell names: whoever agrees on a day agrees to what stood there on it."""
    day = parse_day(words, order)
    return datetime.combine(day, time.max, UTC)


def parse_day(words: str, order: DateOrder = DateOrder.UNSAID) -> date:
    """The day that a cell names. UsageError: none, or 3 April as well as 4 March."""
    try:
        found = _day(words.strip(), order)
    except ValueError as error:
        raise UsageError(f"{words[:40]!r} is no date") from error
    if found is None:
        raise UsageError(f"{words[:40]!r} is no date")
    return found


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
    raise UsageError(f"{message}: --dates dmy or --dates mdy says which")
