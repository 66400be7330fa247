"""Which words a reader is shown for a change, quoted exactly."""

from __future__ import annotations

from collections.abc import Sequence

from smallprint.judge.gist import Weighed
from smallprint.judge.unit import sides
from smallprint.model.change import Change, Diff
from smallprint.model.clause import Clause, Outline
from smallprint.model.meaning import Evidence, Side
from smallprint.segment.outline import quote_of, recorded_span
from smallprint.text.sentence import sentences
from smallprint.text.span import Span

QUOTED_LENGTH = 600
"""Evidence quotes at most this many characters: the sentences around the first edit."""


def evidence_of(diff: Diff, told: Sequence[Weighed]) -> tuple[Evidence, ...]:
    """The words lost and gained by these changed clauses, as quotations of the two versions."""
    found: list[Evidence] = []
    for weighed in told:
        change = diff.touched[weighed.unit.change]
        before, after = sides(diff, change)
        found.extend(_quoted(Side.BEFORE, diff.before, before, _edited_at(change, Side.BEFORE)))
        found.extend(_quoted(Side.AFTER, diff.after, after, _edited_at(change, Side.AFTER)))
    return tuple(found)


def _edited_at(change: Change, side: Side) -> Span | None:
    """Where the first edit stands in the ink of one side, or None where the whole clause came or went."""
    if not change.edits:
        return None
    edit = max(change.edits, key=lambda edit: len(edit.removed) + len(edit.inserted))
    return edit.before if side is Side.BEFORE else edit.after


def _quoted(side: Side, outline: Outline, clauses: Sequence[Clause], at: Span | None) -> list[Evidence]:
    """The sentence of these clauses that holds the edit."""
    offset = 0
    for clause in clauses:
        length = len(clause.ink)
        if clause.ink and (at is None or at.start <= offset + length):
            span = _sentence(clause.ink, max(0, at.start - offset) if at else 0)
            return [Evidence(side, clause.index, recorded_span(outline, clause, span), quote_of(outline, clause, span))]
        offset += length + 1
    return []


def _sentence(ink: str, at: int) -> Span:
    for span in sentences(ink):
        if span.start <= at < max(span.end, span.start + 1) or span.end > at:
            return Span(span.start, min(span.end, span.start + QUOTED_LENGTH)) if len(span) > QUOTED_LENGTH else span
    return Span(0, min(len(ink), QUOTED_LENGTH))
