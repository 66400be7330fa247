"""What a document's own dates say of a change: whether it was quiet, announced, and with how much notice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from smallprint.judge.lexicon import ANNOUNCEMENTS
from smallprint.model.clause import Outline, StatedDate
from smallprint.model.meaning import Dated
from smallprint.segment.dates import effective_on as _effective
from smallprint.segment.dates import updated_on
from smallprint.text.normalize import fold

HEAD_CLAUSES = 12
"""An announcement stands among the first clauses of a document."""


def dated(before: Sequence[StatedDate], after: Sequence[StatedDate], outline: Outline, fetched_at: datetime) -> Dated:
    """What the dates of two versions say of the change between them; None wherever no date could be read."""
    before_on, after_on = updated_on(before), updated_on(after)
    effective_on = _effective(after)
    notice = (effective_on - fetched_at.date()).days if effective_on and effective_on != _effective(before) else None
    return Dated(
        before_on=before_on,
        after_on=after_on,
        effective_on=effective_on,
        is_quiet=None
        if before_on is None or after_on is None
        else before_on == after_on and effective_on == _effective(before),
        is_announced=None if after_on is None else _is_announced(outline, notice),
        notice_days=notice,
    )


def _is_announced(outline: Outline, notice: int | None) -> bool:
    if notice is not None and notice > 0:
        return True
    head = " ".join(fold(block.ink) for block in outline.blocks[:HEAD_CLAUSES])
    return any(phrase in head for phrase in ANNOUNCEMENTS)
