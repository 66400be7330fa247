"""A diff as a reader is shown it: the changed clauses with their words struck and inserted, the rest counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from smallprint.model.change import Change, ChangeKind, Diff, Relocation
from smallprint.model.clause import Clause, Outline


class Ink(StrEnum):
    """How words are set in a redline."""

    KEPT = "kept"
    REMOVED = "removed"
    INSERTED = "inserted"
    MOVED_FROM = "moved-from"
    MOVED_TO = "moved-to"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words set in one way."""

    ink: Ink
    words: str


@dataclass(frozen=True, slots=True)
class Line:
    """One changed clause of a redline; `change` is its index in `Diff.touched`, `where` its number or heading."""

    change: int
    kind: str
    where: str
    stretches: tuple[Stretch, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """Clauses between two changed ones that are not shown."""

    unchanged: int
    hidden: int


def redline(diff: Diff, *, hidden: frozenset[int] = frozenset()) -> tuple[Line | Gap, ...]:
    """The lines of a redline in the order of the text after. Changes in `hidden` are counted, not shown."""
    found: list[Line | Gap] = []
    last, skipped = 0, 0
    for index, change in enumerate(diff.touched):
        if index in hidden:
            skipped += 1
            continue
        at = change.after[0] if change.after else None
        passed = max(0, at - last) if at is not None else 0
        if passed - skipped > 0 or skipped:
            found.append(Gap(max(0, passed - skipped), skipped))
        skipped = 0
        found.append(_line(diff, index, change))
        last = at + len(change.after) if at is not None else last
    rest = len(diff.after.blocks) - last
    if rest - skipped > 0 or skipped:
        found.append(Gap(max(0, rest - skipped), skipped))
    return tuple(found)


def where(outline: Outline, clause: Clause) -> str:
    """A clause's place in words: its number with the heading above, as "§10.4 · Customer Content"."""
    label = clause.block.label.strip(" .()§")
    heading = outline.heading_of(clause)
    number = f"§{label}" if label[:1].isdigit() else clause.block.label
    return " · ".join(part for part in (number, heading) if part)


def _line(diff: Diff, index: int, change: Change) -> Line:
    before = [diff.before.clauses[i] for i in change.before]
    after = [diff.after.clauses[i] for i in change.after]
    outline, shown = (diff.after, after[0]) if after else (diff.before, before[0])
    return Line(index, change.kind.value, where(outline, shown), tuple(_stretches(change, before, after)), tuple(_notes(change, before, after)))


def _stretches(change: Change, before: Sequence[Clause], after: Sequence[Clause]) -> Iterator[Stretch]:
    old, new = ("\n".join(clause.ink for clause in side) for side in (before, after))
    if change.relocation is Relocation.MOVED and not change.edits:
        yield Stretch(Ink.MOVED_TO, new)
    elif not before:
        yield Stretch(Ink.INSERTED, new)
    elif not after:
        yield Stretch(Ink.REMOVED, old)
    else:
        yield from _edited(change, new)


def _edited(change: Change, new: str) -> Iterator[Stretch]:
    at = 0
    for edit in change.edits:
        if edit.after.start > at:
            yield Stretch(Ink.KEPT, new[at : edit.after.start])
        if edit.removed:
            yield Stretch(Ink.REMOVED, edit.removed)
        if edit.inserted:
            yield Stretch(Ink.INSERTED, edit.inserted)
        at = edit.after.end
    if at < len(new):
        yield Stretch(Ink.KEPT, new[at:])


def _notes(change: Change, before: Sequence[Clause], after: Sequence[Clause]) -> Iterator[str]:
    if change.kind in (ChangeKind.SPLIT, ChangeKind.MERGED):
        yield f"{change.kind.value}: {len(before)} → {len(after)} clauses"
    if change.relocation is Relocation.MOVED:
        yield "moved"
    if before and after and before[0].label != after[0].label:
        yield f"number {before[0].label or '—'} → {after[0].label or '—'}"
    for facet in change.facets:
        if facet.value != "label":
            yield f"{facet.value} differ" if facet.value.endswith("s") else f"{facet.value} differs"
