"""Which words a reader is shown for a change, quoted exactly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smallprint.judge.gist import Weighed
from smallprint.judge.unit import sides
from smallprint.model.change import Change, ChangeKind, Diff
from smallprint.model.clause import Clause, Outline
from smallprint.model.meaning import Evidence, Finding, Side
from smallprint.segment.outline import quote_of, recorded_span
from smallprint.text.sentence import sentences
from smallprint.text.span import Span

QUOTED_LENGTH = 600
"""Evidence quotes at most this many characters: the sentences around the first edit."""
PASSAGE_WORDS = 250
"""A passage goes on for about this many words to either side of its weightiest clause."""
NEAR = 2
"""Clauses at most this far apart stand next to each other; an unchanged heading may stand between."""


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


@dataclass(frozen=True, slots=True)
class FirstPassage:
    """The passage a reader is shown first: its changed clauses' words before and after, whole."""

    before: str
    after: str


def first_passage(diff: Diff, findings: Sequence[Finding]) -> FirstPassage:
    """The changed clauses around the weightiest one: those that stand beside it under the same heading."""
    worded = [found for found in findings if diff.touched[found.change].kind is not ChangeKind.UNCHANGED] or list(findings)
    if not worded:
        return FirstPassage("", "")
    top = worded[0].change
    shown = {found.change for found in worded}
    near = _beside(diff, top, shown, -1)[::-1] + [top] + _beside(diff, top, shown, 1)
    before = [diff.before.blocks[i].ink for index in near for i in diff.touched[index].before]
    after = [diff.after.blocks[i].ink for index in near for i in diff.touched[index].after]
    return FirstPassage("\n".join(before), "\n".join(after))


def _beside(diff: Diff, top: int, shown: set[int], step: int) -> list[int]:
    """The changes next to the top one, in one direction, until a heading, an unchanged clause or enough words."""
    found: list[int] = []
    words, index = 0, top + step
    while 0 <= index < len(diff.touched) and index in shown and words < PASSAGE_WORDS:
        if not _touch(diff.touched[index - step], diff.touched[index]):
            break
        found.append(index)
        words += sum(len(diff.after.blocks[i].ink.split()) for i in diff.touched[index].after)
        index += step
    return found


def _touch(one: Change, other: Change) -> bool:
    """Whether two changes stand next to each other on a side."""
    return any(
        abs(x - y) <= NEAR for mine, theirs in ((one.after, other.after), (one.before, other.before)) for x in mine for y in theirs
    )
