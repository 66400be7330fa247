"""A diff as a reader is shown it: the changed clauses with their words struck and inserted, the rest counted."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from smallprint.model.change import Change, ChangeKind, Diff, Facet, Relocation
from smallprint.model.clause import Clause, Outline


class Ink(StrEnum):
    """How words are set in a redline."""

    KEPT = "kept"
    REMOVED = "removed"
    INSERTED = "inserted"
    MOVED_FROM = "moved-from"
    MOVED_TO = "moved-to"


BEFORE = frozenset({Ink.KEPT, Ink.REMOVED, Ink.MOVED_FROM})
"""What is read in the text before; the rest but for kept words stands in the text after alone."""
AFTER = frozenset({Ink.KEPT, Ink.INSERTED, Ink.MOVED_TO})


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words set in one way."""

    ink: Ink
    words: str


@dataclass(frozen=True, slots=True)
class Line:
    """One changed clause of a redline.

    `change` is its index in `Diff.touched`, `where` its number and heading, `notes` what happened beside the words.
    A clause that moved has two lines: where it stood, struck, and where it stands, underlined.
    """

    change: int
    kind: str
    where: str
    stretches: tuple[Stretch, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a line of a redline stands: its change, and whether it is where a clause stood that moved away."""

    change: int
    is_origin: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """Clauses between two changed ones that are not shown: those that stand as they stood, and those hidden."""

    unchanged: int
    hidden: int


LABELS = {
    Facet.LINKS: "links differ",
    Facet.MARKS: "bold or italics differ",
    Facet.KIND: "layout differs",
    Facet.SPACING: "spacing differs",
    Facet.TYPOGRAPHY: "typography differs",
}
"""What is noted of a facet; a number that changed is told with both numbers."""
MOST_LINKS = 3
"""So many changed link targets are spelled out."""


def redline(diff: Diff, *, hidden: frozenset[int] = frozenset()) -> tuple[Line | Gap, ...]:
    """The lines of a redline in the order of the text after. Changes in `hidden` are counted, not shown."""
    return tuple(one if isinstance(one, Gap) else line_at(diff, one) for one in spots(diff, hidden=hidden))


def spots(diff: Diff, *, hidden: frozenset[int] = frozenset()) -> tuple[Spot | Gap, ...]:
    """The same, with each line told by where it stands: what is not looked at need not be made."""
    places = _Places(diff)
    events: list[tuple[float, int, Spot | None]] = []
    for index, change in enumerate(diff.touched):
        if index in hidden or not _is_seen(diff, change):
            events.extend([(places.of(change), index, None)] if index in hidden else [])
            continue
        if change.relocation is Relocation.MOVED:
            events.append((places.origin(change.before[0]), index, Spot(index, is_origin=True)))
        events.append((places.of(change), index, Spot(index)))
    events.sort(key=lambda event: event[:2])
    return tuple(_with_gaps(diff, events))


def line_at(diff: Diff, spot: Spot) -> Line:
    """The line that stands at a spot."""
    make = _origin if spot.is_origin else _line
    return make(diff, spot.change, diff.touched[spot.change])


def side_by_side(line: Line) -> tuple[tuple[Stretch, ...], tuple[Stretch, ...]]:
    """The words of a line as they stood before, and as they stand after."""
    before = tuple(stretch for stretch in line.stretches if stretch.ink in BEFORE)
    return before, tuple(stretch for stretch in line.stretches if stretch.ink in AFTER)


def is_wordless(change: Change) -> bool:
    """Whether a clause's words and place are the same, and only what stands beside the words differs."""
    return change.kind is ChangeKind.UNCHANGED and change.relocation is not Relocation.MOVED


def where(outline: Outline, clause: Clause) -> str:
    """A clause's place in words: its number with the heading above, as "10.4 · Customer Content"."""
    number = clause.block.label.strip() or next((step for step in reversed(clause.path) if step[:1].isdigit()), "")
    heading = outline.heading_of(clause)
    return " · ".join(part for part in (number, heading) if part)


def _is_seen(diff: Diff, change: Change) -> bool:
    """Whether there are words to show; blank lines and rules have none."""
    blocks = [diff.before.blocks[i] for i in change.before] + [diff.after.blocks[i] for i in change.after]
    return any(block.ink or block.label for block in blocks)


class _Places:
    """Where a change stands in the text after; what was removed stands behind the clause before it that stayed."""

    def __init__(self, diff: Diff) -> None:
        stayed = [
            (run.before + step, run.after + step)
            for run in diff.runs
            for step in range(0, run.length, max(1, run.length - 1))
        ]
        stayed += [
            (change.before[-1], change.after[-1])
            for change in diff.touched
            if change.before and change.after and change.relocation is not Relocation.MOVED
        ]
        self.stayed = sorted(stayed)
        self.runs = sorted((run.before, run.after, run.length) for run in diff.runs)

    def of(self, change: Change) -> float:
        """The place of a change among the clauses after."""
        return float(change.after[0]) if change.after else self.origin(change.before[0])

    def origin(self, before: int) -> float:
        """The place at which a clause of the text before would stand."""
        at = bisect_left(self.stayed, (before, -1)) - 1
        if at < 0:
            return -0.5
        old, new = self.stayed[at]
        run = bisect_left(self.runs, (before, -1)) - 1
        if run >= 0 and self.runs[run][0] <= before - 1 < self.runs[run][0] + self.runs[run][2]:
            old, new = before - 1, self.runs[run][1] + before - 1 - self.runs[run][0]
        return new + 0.5 + min(0.4, (before - old) * 1e-6)


def _with_gaps(diff: Diff, events: Sequence[tuple[float, int, Spot | None]]) -> Iterator[Spot | Gap]:
    """The spots, and before, between and behind them how much is passed over."""
    counted = _counted(diff)
    passed, hidden = 0, 0
    for place, _, spot in events:
        if spot is None:
            hidden += 1
            continue
        at = counted[min(len(counted) - 1, max(0, int(place + 1)))]
        if at > passed or hidden:
            yield Gap(at - passed, hidden)
        passed, hidden = at, 0
        yield spot
    if counted[-1] > passed or hidden:
        yield Gap(counted[-1] - passed, hidden)


def _counted(diff: Diff) -> list[int]:
    """For each clause after, how many before it stand as they stood; blank ones do not count."""
    stands = bytearray(len(diff.after.blocks))
    for run in diff.runs:
        stands[run.after : run.after + run.length] = b"\1" * run.length
    found = [0]
    for block, is_same in zip(diff.after.blocks, stands, strict=True):
        found.append(found[-1] + bool(is_same and block.ink))
    return found


def _line(diff: Diff, index: int, change: Change) -> Line:
    before, after = _clauses(diff, change)
    outline, shown = (diff.after, after[0]) if after else (diff.before, before[0])
    notes = tuple(_notes(change, before, after))
    return Line(index, change.kind.value, where(outline, shown), tuple(_stretches(change, before, after)), notes)


def _origin(diff: Diff, index: int, change: Change) -> Line:
    before, after = _clauses(diff, change)
    words = "\n".join(clause.ink for clause in before)
    note = f"moved to {where(diff.after, after[0]) or 'another place'}"
    return Line(index, change.kind.value, where(diff.before, before[0]), (Stretch(Ink.MOVED_FROM, words),), (note,))


def _clauses(diff: Diff, change: Change) -> tuple[list[Clause], list[Clause]]:
    return [diff.before.clauses[i] for i in change.before], [diff.after.clauses[i] for i in change.after]


def _stretches(change: Change, before: Sequence[Clause], after: Sequence[Clause]) -> Iterator[Stretch]:
    old, new = ("\n".join(clause.ink for clause in side) for side in (before, after))
    kept = Ink.MOVED_TO if change.relocation is Relocation.MOVED else Ink.KEPT
    if not before:
        yield Stretch(Ink.INSERTED, new)
    elif not after:
        yield Stretch(Ink.REMOVED, old)
    else:
        yield from _edited(change, new, kept)


def _edited(change: Change, new: str, kept: Ink) -> Iterator[Stretch]:
    at = 0
    for edit in change.edits:
        if edit.after.start > at:
            yield Stretch(kept, new[at : edit.after.start])
        if edit.removed:
            yield Stretch(Ink.REMOVED, edit.removed)
        if edit.inserted:
            yield Stretch(Ink.INSERTED, edit.inserted)
        at = edit.after.end
    if at < len(new):
        yield Stretch(kept, new[at:])


def _notes(change: Change, before: Sequence[Clause], after: Sequence[Clause]) -> Iterator[str]:
    if change.kind in (ChangeKind.SPLIT, ChangeKind.MERGED):
        yield f"{len(before)} → {len(after)} clauses"
    if change.relocation is Relocation.MOVED:
        yield "moved here"
    if before and after and before[0].label != after[0].label:
        yield f"number {before[0].label or 'none'} → {after[0].label or 'none'}"
    yield from (LABELS[facet] for facet in change.facets if facet in LABELS and facet is not Facet.LINKS)
    if Facet.LINKS in change.facets:
        yield from _link_notes(before, after)


def _link_notes(before: Sequence[Clause], after: Sequence[Clause]) -> Iterator[str]:
    """Which link targets changed, the first few spelled out."""
    old = [(link.span.cut(clause.ink), link.target) for clause in before for link in clause.block.links]
    new = [(link.span.cut(clause.ink), link.target) for clause in after for link in clause.block.links]
    changed = [(words, x, y) for (words, x), (_, y) in zip(old, new, strict=False) if x != y]
    if len(old) != len(new) or not changed:
        yield f"links differ ({len(old)} → {len(new)})" if len(old) != len(new) else LABELS[Facet.LINKS]
        return
    for words, x, y in changed[:MOST_LINKS]:
        yield f"link “{words}”: {x} → {y}"
    if len(changed) > MOST_LINKS:
        yield f"and {len(changed) - MOST_LINKS} more links"
