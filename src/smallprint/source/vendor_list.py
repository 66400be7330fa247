"""Lists of vendors as spreadsheets give them: CSV with whatever separator, header names in several spellings."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time

from smallprint.errors import UsageError
from smallprint.extract.charset import decode
from smallprint.extract.terms_type import spell
from smallprint.model.found import Vendor
from smallprint.model.problem import Problem
from smallprint.source.day import DateOrder, parse_day
from smallprint.source.vendor_words import AGREED, NAMES, NOTHING, PRIVACY, SITES, TERMS

LARGEST = 16_000_000
"""Bytes; a list of 100,000 vendors has about half of it."""
DELIMITERS = ",;\t|"
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?:[\w-]+\.)+[a-z]{2,}(?:[:/]\S*)?", re.IGNORECASE)


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
            problems.append(Problem("vendor-row", f"line {line}: {_told(error)}"))
    return VendorList(tuple(vendors), tuple(problems))


def _told(error: UsageError) -> str:
    """What is wrong with a row, and what would help."""
    return f"{error.message}: {error.hint}" if error.hint else error.message


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
