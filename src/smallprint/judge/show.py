"""Which words a reader is shown for a change, quoted exactly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smallprint.judge.weighing.unit import ink_of, sides
from smallprint.model.change import Change, ChangeKind, Diff
from smallprint.model.clause import Clause, Outline
from smallprint.model.meaning import Evidence, Finding, Kind, Side
from smallprint.segment.outline import quote_of, recorded_span
from smallprint.text.sentence import sentences
from smallprint.text.span import Span

QUOTED_LENGTH = 600
"""Evidence quotes at most this many characters: the sentences around the first edit."""
SCREEN_WORDS = 250
"""What is shown first has about this many words to a side: a screen of a terminal, and read in a minute."""
LEAST_WORDS = 12
"""A clause of which there is room for fewer words than this is shown with as many."""
DATE_LINES = 2
REWRITE = 25
"""From this many changed clauses on a change is a rewrite, which is read from its beginning."""


def evidence_of(diff: Diff, told: Sequence[int], sentence: str = "") -> tuple[Evidence, ...]:
    """The words lost and gained by these changes (indices in `Diff.touched`), as quotations of the two versions.

    Where `sentence` stands in one of them it is quoted, not the sentence that was edited most.
    """
    found: list[Evidence] = []
    for index in told:
        change = diff.touched[index]
        before, after = sides(diff, change)
        for side, outline, clauses in ((Side.BEFORE, diff.before, before), (Side.AFTER, diff.after, after)):
            at = _stands_at(ink_of(clauses), sentence) or _edited_at(change, side)
            found.extend(_quoted(side, outline, clauses, at))
    return tuple(found)


def _stands_at(ink: str, sentence: str) -> Span | None:
    at = ink.find(sentence) if sentence else -1
    return Span(at, at + len(sentence)) if at >= 0 else None


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
    """What a reader is shown first of a change: one screen of words before and after, in the document's order."""

    before: str
    after: str


def first_passage(diff: Diff, findings: Sequence[Finding]) -> FirstPassage:
    """The document's own dates where they moved, then what changed, weightiest first, while there is room.

    A rewrite is read from its beginning: half of the room goes to what changed first in it.
    """
    worded = [found for found in findings if diff.touched[found.change].kind is not ChangeKind.UNCHANGED]
    dates = [found for found in worded if found.kind is Kind.DATES_ONLY][:DATE_LINES]
    others = [found for found in worded if found.kind is not Kind.DATES_ONLY] or list(findings)
    screen = _Screen(diff)
    screen.fill(dates, SCREEN_WORDS)
    if len(worded) >= REWRITE:
        screen.fill(sorted(others, key=lambda found: found.change), SCREEN_WORDS // 2)
    screen.fill(others, SCREEN_WORDS)
    return screen.passage()


class _Screen:
    """The words shown so far, by the change they belong to."""

    def __init__(self, diff: Diff) -> None:
        self.diff = diff
        self.shown: dict[int, tuple[str, str]] = {}
        self.used = [0, 0]

    def fill(self, findings: Sequence[Finding], room: int) -> None:
        """Add what these findings are about, in their order, while a side holds fewer words than `room`."""
        for found in findings:
            if max(self.used) >= room:
                return
            if found.change not in self.shown:
                self._add(found.change, room)

    def passage(self) -> FirstPassage:
        """What is shown, in the document's order."""
        ordered = [self.shown[index] for index in sorted(self.shown)]
        return (
            FirstPassage(*("\n".join(side for side in sides if side) for sides in zip(*ordered, strict=True)))
            if ordered
            else FirstPassage("", "")
        )

    def _add(self, index: int, room: int) -> None:
        change = self.diff.touched[index]
        inks = [ink_of(clauses) for clauses in sides(self.diff, change)]
        spans = [[edit.before for edit in change.edits], [edit.after for edit in change.edits]]
        words = [_telling(ink, at).split() for ink, at in zip(inks, spans, strict=True)]
        kept = [side[: max(LEAST_WORDS, room - used)] for side, used in zip(words, self.used, strict=True)]
        self.shown[index] = (" ".join(kept[0]), " ".join(kept[1]))
        self.used = [used + len(side) for used, side in zip(self.used, kept, strict=True)]


def _telling(ink: str, edits: Sequence[Span]) -> str:
    """The sentences of an ink that hold edits; the whole ink where there are none."""
    if not edits:
        return ink
    found = [
        span.cut(ink)
        for span in sentences(ink)
        if any(edit.start <= span.end and span.start <= edit.end for edit in edits)
    ]
    return " ".join(found) or ink
