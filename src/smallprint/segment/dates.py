"""The dates that a document gives for itself: when it takes effect, was updated, was published."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from smallprint.model.clause import Block, DateRole, Outline, StatedDate
from smallprint.model.problem import Problem
from smallprint.segment.calendar import DATE, MONTHS, OWN, ROLES, STILL, UNTIL, YEAR
from smallprint.segment.recorded import recorded_in_block
from smallprint.text.normalize import fold
from smallprint.text.span import Span

READ_LENGTH = 4000
HEAD, TAIL = 40, 16
"""A document dates itself in this many blocks at its head or its tail."""
NEAR = 24
"""Beyond this many blocks from the head, only short lines are read for dates."""
LABEL_LENGTH, LINE_LENGTH = 90, 180
"""The words that say what a date is of stand this near before it, in a line of at most this length (longer lines: the
words are looked for right before the date)."""

Order = str
"""How a date in numbers alone is to be read: "day", "month" (which of them comes first), or "" where nothing tells."""
Read = tuple[DateRole, date, Span]
Place = tuple[int, int, str]
"""The index of a block that may hold a date, the place in the text where it starts, and the line before it."""


def stated_dates(outline: Outline) -> tuple[StatedDate, ...]:
    """The dates that a document gives for itself, in the order they stand; () where none could be read."""
    places = list(_places(outline))
    order = _order(outline, places)
    found: list[StatedDate] = []
    for index, start, label in places:
        block = outline.blocks[index]
        for role, on, span in block_dates(block.ink, label, order):
            recorded = recorded_in_block(block.raw, block.ink, span).shifted(start)
            found.append(StatedDate(role, on, span.cut(block.ink), index, recorded))
    return tuple(found)


def unclear_dates(outline: Outline) -> tuple[Problem, ...]:
    """The dates of the document's own that could be read in two ways ("01/02/2023"), each with its place."""
    places = list(_places(outline))
    found: list[Problem] = []
    for index, start, label in [] if _order(outline, places) else places:
        block = outline.blocks[index]
        for words, first, second, span in _unclear(block.ink, label):
            recorded = recorded_in_block(block.raw, block.ink, span).shifted(start)
            found.append(Problem("ambiguous-date", f"“{words}” may be {first} or {second}", recorded))
    return tuple(found)


def effective_on(dates: Sequence[StatedDate]) -> date | None:
    """The latest date on which a document says that it takes effect, or None."""
    return max((found.on for found in dates if found.role is DateRole.EFFECTIVE), default=None)


def updated_on(dates: Sequence[StatedDate]) -> date | None:
    """The latest date that a document gives for itself, in whatever role, or None."""
    return max((found.on for found in dates), default=None)


@lru_cache(maxsize=4096)
def block_dates(ink: str, label: str, order: Order = "") -> tuple[Read, ...]:
    """The dates in one ink with their roles and places; `label` is the line before, which may say what they are of."""
    dates = ((role, _date(found, order), Span(*found.span())) for role, found in _labelled(ink[:READ_LENGTH], label))
    return tuple((role, on, span) for role, on, span in dates if on is not None)


def _places(outline: Outline) -> Iterator[Place]:
    blocks = outline.blocks
    start, at = 0, 0
    for index in (*range(min(HEAD, len(blocks))), *range(max(HEAD, len(blocks) - TAIL), len(blocks))):
        block = blocks[index]
        if not has_year(block) or (len(block.ink) > LINE_LENGTH and NEAR <= index < len(blocks) - TAIL):
            continue
        start += sum([len(passed.raw) for passed in blocks[at:index]])
        at = index
        label = _line_before(blocks, index)
        yield index, start, label if len(label) <= LABEL_LENGTH else ""


@lru_cache(maxsize=1 << 14)
def has_year(block: Block) -> bool:
    """Whether a block may hold a date."""
    return _holds_year(block.ink[:READ_LENGTH])


def _holds_year(ink: str) -> bool:
    return ("20" in ink or "19" in ink) and YEAR.search(ink) is not None


def _line_before(blocks: Sequence[Block], index: int) -> str:
    return next((block.ink for block in reversed(blocks[max(0, index - 2) : index]) if block.ink), "")


def _labelled(ink: str, label: str) -> Iterator[tuple[DateRole, re.Match[str]]]:
    """The dates of an ink that the document gives for itself, each with its role."""
    if not _holds_year(ink):
        return
    lowered = _lowered(ink)
    is_line = len(ink) <= LINE_LENGTH
    for found in DATE.finditer(lowered):
        before = _words_before(lowered, found.start(), LABEL_LENGTH if is_line else LABEL_LENGTH * 2)
        behind = fold(lowered[found.end() : found.end() + 30])
        is_first = not before.strip(" (*:-") or found["year_e"] is not None
        is_alone = is_line and len(found[0]) >= len(ink.strip(" .()*:")) - 2
        role = (
            _role(before)
            or (_role(fold(label)) if is_alone else None)
            or (_role(behind) if is_line and is_first else None)
        )
        if role is None or UNTIL.search(before[-40:]) or STILL.match(behind.lstrip(" ,;(")):
            continue
        if is_line or OWN.search(before):
            yield role, found


def _lowered(ink: str) -> str:
    """The ink in small letters, of the same length."""
    lowered = ink.lower()
    return (
        lowered
        if len(lowered) == len(ink)
        else "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in ink)
    )


def _words_before(lowered: str, at: int, reach: int) -> str:
    """The words before a date, back to the end of the last sentence."""
    words = lowered[max(0, at - reach) : at]
    return fold(words[words.rfind(". ") + 1 :]) if words.rfind(". ") < len(words) - 6 else fold(words)


def _role(words: str) -> DateRole | None:
    """What the last words before a date say it is of."""
    ends = ((max((match.end() for match in pattern.finditer(words)), default=-1), role) for role, pattern in ROLES)
    end, role = max(ends, key=lambda item: item[0])
    return DateRole(role) if end >= 0 else None


def _date(found: re.Match[str], order: Order) -> date | None:
    """The date, or None where it is none or its day and month cannot be told apart."""
    part = found.groupdict()
    if part["first"]:
        readings = _readings(found)
        return readings[0 if order != "month" else -1] if len(set(readings)) == 1 or (order and readings) else None
    form = next(form for form in "abcdeg" if part[f"year_{form}"])
    month = part[f"month_{form}"]
    day = part.get(f"day_{form}") or "1"
    return _valid(int(part[f"year_{form}"]), MONTHS[month] if month in MONTHS else int(month), int(day))


def _readings(found: re.Match[str]) -> list[date]:
    """The dates that numbers alone may stand for, day first and month first; with full stops only day first."""
    first, second, year = int(found["first"]), int(found["second"]), int(found["year_f"])
    ways = [way for way in (_valid(year, second, first), _valid(year, first, second)) if way is not None]
    return ways[:1] if found["sign"] == "." else ways


def _unclear(ink: str, label: str) -> Iterator[tuple[str, date, date, Span]]:
    for _, found in _labelled(ink[:READ_LENGTH], label):
        readings = _readings(found) if found["first"] else []
        if len(set(readings)) == 2:
            yield found[0], readings[0], readings[1], Span(*found.span())


def _order(outline: Outline, places: Sequence[Place]) -> Order:
    """Whether the document itself shows, by a date such as 27/04/2023 or by its words, which number is the day."""
    return next((order for index, _, _ in places if (order := _shown_order(outline.blocks[index].ink))), "")


@lru_cache(maxsize=4096)
def _shown_order(ink: str) -> Order:
    """What one ink shows: a date that has only one reading, or a month's or label's name that is not English."""
    for found in DATE.finditer(_lowered(ink[:READ_LENGTH])):
        if found["first"] and found["sign"] != ".":
            first, second = int(found["first"]), int(found["second"])
            if max(first, second) > 12 >= min(first, second):
                return "day" if first > 12 else "month"
            if FOREIGN.search(fold(ink)):
                return "day"
    return ""


FOREIGN = re.compile(
    r"\b(?:mise à jour|version du|dernière|date d['’]|vigueur|stand|aktualisiert|gültig|fassung|actualizaci[oó]n"
    r"|vigor|aggiornament\w+|ultim[ao]|última|atualiza\w+"
    r"|bijgewerkt|oppdatert|uppdaterad|senast|opdateret|päivitetty|obowiązuje|le|du|vom|del|dal|de)\b"
)
"""Words beside a date in numbers by which the line is not in English, so that the day comes first."""


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if 1990 <= year <= 2100 else None
    except ValueError:
        return None
