"""The dates that a document gives for itself: when it takes effect, was updated, was published."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from smallprint.extract.markdown import ink_offsets
from smallprint.model.clause import Block, DateRole, Outline, StatedDate
from smallprint.text.normalize import fold
from smallprint.text.span import Span

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar janvier enero gennaio janeiro januari",
            "february feb februar février fevrier febrero febbraio fevereiro februari",
            "march mar märz mars marzo março maart",
            "april apr avril abril aprile",
            "may mai mayo maggio maio mei maj",
            "june jun juni juin junio giugno junho",
            "july jul juli juillet julio luglio julho",
            "august aug août aout agosto augustus augusti",
            "september sep sept septembre septiembre settembre setembro",
            "october oct oktober octobre octubre ottobre outubro okt",
            "november nov novembre noviembre novembro",
            "december dec dezember décembre decembre diciembre dicembre dezembro dez december",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
DATE = re.compile(
    rf"(?P<month>{_MONTH})\.?,?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s*,?\s+(?P<year>\d{{4}})"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th|\.|º|er)?\s*(?:de\s+|of\s+)?(?P<month2>{_MONTH})\.?\s*,?\s*(?:de\s+)?(?P<year2>\d{{4}})"
    r"|(?P<year3>\d{4})[-/.](?P<month3>\d{1,2})[-/.](?P<day3>\d{1,2})"
    r"|(?P<first>\d{1,2})[/.](?P<second>\d{1,2})[/.](?P<year4>\d{4})"
    rf"|(?P<month5>{_MONTH})\.?,?\s+(?P<year5>\d{{4}})",
)
EFFECTIVE = re.compile(r"effective|take(?:s)? effect|in force|comes? into (?:effect|force)|applies from|valid from|gültig ab|en vigueur|in kraft|vigor|wirkung|last effective")
UPDATED = re.compile(r"updated?|modified|revised|revision|changed|amended|stand\b|version|mise à jour|actualización|aktualis|aggiornament|atualiza|bijgewerkt|\bdated\b|as of")
PUBLISHED = re.compile(r"published|posted|publication|created|formulated|enacted|issued")
UNTIL = re.compile(r"until|prior to|before|expires?|superseded|previous|archiv")
DIGIT = re.compile(r"\d")
READ_LENGTH = 4000
HEAD, TAIL = 24, 12
"""A document dates itself in this many blocks at its head or its tail."""
LABEL_LENGTH, LINE_LENGTH = 90, 260
"""The words that say what a date is of stand this near before it, in a line of at most this length (longer lines: the
words are looked for right before the date)."""


def stated_dates(outline: Outline) -> tuple[StatedDate, ...]:
    """The dates that a document gives for itself, in the order they stand; () where none could be read."""
    blocks = outline.blocks
    edges = sorted({*range(min(HEAD, len(blocks))), *range(max(0, len(blocks) - TAIL), len(blocks))})
    found: list[StatedDate] = []
    start, at = 0, 0
    for index in edges:
        if not _has_digit(blocks[index]):
            continue
        start += sum(len(block.raw) for block in blocks[at:index])
        at = index
        label = blocks[index - 1].ink if index else ""
        for role, on, span in block_dates(blocks[index].ink, label if len(label) <= LABEL_LENGTH else ""):
            found.append(StatedDate(role, on, span.cut(blocks[index].ink), index, _recorded(blocks[index], span).shifted(start)))
    return tuple(found)


def effective_on(dates: Sequence[StatedDate]) -> date | None:
    """The latest date on which a document says that it takes effect, or None."""
    return max((found.on for found in dates if found.role is DateRole.EFFECTIVE), default=None)


def updated_on(dates: Sequence[StatedDate]) -> date | None:
    """The latest date that a document gives for itself, in whatever role, or None."""
    return max((found.on for found in dates), default=None)


def _has_digit(block: Block) -> bool:
    return DIGIT.search(block.ink, 0, READ_LENGTH) is not None


@lru_cache(maxsize=4096)
def block_dates(ink: str, label: str) -> tuple[tuple[DateRole, date, Span], ...]:
    """The dates in one ink with their roles and places; `label` is the line before, which may say what they are of."""
    return tuple(_dates(ink[:READ_LENGTH], label))


def _dates(ink: str, label: str) -> Iterator[tuple[DateRole, date, Span]]:
    lowered = ink.lower()
    if len(lowered) != len(ink):
        return
    for found in DATE.finditer(lowered):
        on = _date(found)
        if on is None:
            continue
        reach = LABEL_LENGTH if len(ink) <= LINE_LENGTH else LABEL_LENGTH // 2
        before = fold(lowered[max(0, found.start() - reach) : found.start()])
        behind = fold(lowered[found.end() : found.end() + 30]) if len(ink) <= LINE_LENGTH else ""
        is_alone = len(found[0]) >= len(ink.strip(" .()*:")) - 2
        role = _role(before) or (_role(fold(label)) if is_alone else None) or _role(behind)
        if role is not None and not UNTIL.search(before[-40:]):
            yield role, on, Span(found.start(), found.end())


def _role(words: str) -> DateRole | None:
    """What the last words before a date say it is of."""
    ends = [
        (max((match.end() for match in pattern.finditer(words)), default=-1), role)
        for pattern, role in ((EFFECTIVE, DateRole.EFFECTIVE), (UPDATED, DateRole.UPDATED), (PUBLISHED, DateRole.PUBLISHED))
    ]
    end, role = max(ends, key=lambda item: item[0])
    return role if end >= 0 else None


def _date(found: re.Match[str]) -> date | None:
    """The date, or None where it is none or its day and month cannot be told apart."""
    part = found.groupdict()
    if part["month"] or part["month2"]:
        suffix = "" if part["month"] else "2"
        return _valid(int(part[f"year{suffix}"]), MONTHS[part[f"month{suffix}"]], int(part[f"day{suffix}"]))
    if part["year3"]:
        return _valid(int(part["year3"]), int(part["month3"]), int(part["day3"]))
    if part["month5"]:
        return _valid(int(part["year5"]), MONTHS[part["month5"]], 1)
    first, second, year = int(part["first"]), int(part["second"]), int(part["year4"])
    if first > 12:
        return _valid(year, second, first)
    return _valid(year, first, second) if second > 12 or first == second else None


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if 1990 <= year <= 2100 else None
    except ValueError:
        return None


def _recorded(block: Block, span: Span) -> Span:
    offsets = ink_offsets(block.raw)
    return offsets.recorded(span.shifted(len(offsets.starts) - len(block.ink)))
