"""What a document's own dates say of a change: whether it was quiet, announced, and with how much notice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from smallprint.judge.weighing.lexicon import ANNOUNCEMENTS
from smallprint.model.change import Diff
from smallprint.model.clause import DateRole, Outline, StatedDate
from smallprint.model.meaning import Dated
from smallprint.segment.dates import LABEL_LENGTH, block_dates, has_year, updated_on
from smallprint.segment.dates import effective_on as _effective
from smallprint.text.normalize import fold

HEAD_CLAUSES = 12
"""An announcement stands among the first clauses of a document."""


def dated(before: Sequence[StatedDate], after: Sequence[StatedDate], diff: Diff, fetched_at: datetime) -> Dated:
    """What the dates of two versions say of the change between them; None wherever no date could be read."""
    before_on, after_on = updated_on(before), updated_on(after)
    effective_on = _effective(after)
    notice = (effective_on - fetched_at.date()).days if effective_on and effective_on != _effective(before) else None
    return Dated(
        before_on=before_on,
        after_on=after_on,
        effective_on=effective_on,
        is_quiet=_is_quiet(before, after, diff),
        is_announced=None if after_on is None else _is_announced(diff.after, notice),
        notice_days=notice,
    )


def _is_quiet(before: Sequence[StatedDate], after: Sequence[StatedDate], diff: Diff) -> bool | None:
    """Whether the document's own date stayed; None where none could be read, or another date of its own did move."""
    old, new = updated_on(before), updated_on(after)
    if old is None or new is None:
        return None
    if old != new or _effective(before) != _effective(after):
        return False
    return None if _moves_a_date(diff) else True


def _moves_a_date(diff: Diff) -> bool:
    """Whether a clause that was touched says of another day that something took effect, was updated or published.

    Several policies may stand on one page, each with its own date: which of them is the document's is not known then.
    """
    old = Counter(_dates(diff.before, (index for change in diff.touched for index in change.before)))
    return old != Counter(_dates(diff.after, (index for change in diff.touched for index in change.after)))


def _dates(outline: Outline, indices: Iterable[int]) -> Iterator[tuple[DateRole, date]]:
    for index in indices:
        if not has_year(outline.blocks[index]):
            continue
        label = next((block.ink for block in reversed(outline.blocks[max(0, index - 2) : index]) if block.ink), "")
        read = block_dates(outline.blocks[index].ink, label if len(label) <= LABEL_LENGTH else "")
        yield from ((role, on) for role, on, _ in read)


def _is_announced(outline: Outline, notice: int | None) -> bool:
    if notice is not None and notice > 0:
        return True
    head = " ".join(fold(block.ink) for block in outline.blocks[:HEAD_CLAUSES])
    return any(phrase in head for phrase in ANNOUNCEMENTS)
