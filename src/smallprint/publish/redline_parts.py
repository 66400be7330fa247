"""Long redlines in parts, so that no page of them is too heavy: each has so many changes, or so many words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from smallprint.errors import UsageError
from smallprint.model.change import Diff
from smallprint.publish.redline import Spot
from smallprint.publish.redline_whole import Fold, Kept

__all__ = ["Part", "Row", "part_of", "parts_of"]

MOST_ROWS = 200
"""A part has at most so many rows: with all that stands beside them they have about 40 kB as they are sent."""
MOST_LETTERS = 150_000
"""And it ends with the row by which it has so many characters of terms."""
Row = Spot | Kept | Fold
"""What stands under each other in a redline."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a redline: its number from 1 on, its rows, and how many changes are shown before it and in it."""

    number: int
    rows: tuple[Row, ...]
    before: int

    @property
    def changes(self) -> int:
        """How many changes are shown in it."""
        return sum(map(_is_change, self.rows))

    def spots(self) -> Iterator[Spot]:
        """Every change in it, those in its folds as well."""
        for row in self.rows:
            if isinstance(row, Spot):
                yield row
            elif isinstance(row, Fold):
                yield from row.spots


def parts_of(diff: Diff, rows: Sequence[Row]) -> tuple[Part, ...]:
    """The parts of a redline in order, at least one."""
    found: list[Part] = []
    begun, shown, letters = 0, 0, 0
    for index, row in enumerate(rows):
        letters += _letters(diff, row)
        if index + 1 - begun == MOST_ROWS or letters >= MOST_LETTERS or index + 1 == len(rows):
            found.append(Part(len(found) + 1, tuple(rows[begun : index + 1]), shown))
            shown += found[-1].changes
            begun, letters = index + 1, 0
    return tuple(found) or (Part(1, (), 0),)


def part_of(parts: Sequence[Part], number: int, change: int | None = None) -> Part:
    """The part of this number, or that in which a change stands. UsageError: the redline has no such part."""
    if change is not None:
        wanted = Spot(change)
        return next((one for one in parts if wanted in one.spots()), parts[0])
    if number > len(parts):
        raise UsageError(f"the redline has {len(parts)} parts, not {number:,}")
    return parts[number - 1]


def _is_change(row: Row) -> bool:
    return isinstance(row, Spot) and not row.is_origin


def _letters(diff: Diff, row: Row) -> int:
    """How many characters of terms a row shows."""
    if isinstance(row, Fold):
        return 0
    if isinstance(row, Kept):
        return len(diff.after.blocks[row.after].ink)
    change = diff.touched[row.change]
    old, new = (
        sum(len(outline.blocks[index].ink) for index in indices)
        for outline, indices in ((diff.before, change.before), (diff.after, change.after))
    )
    if row.is_origin or not change.after:
        return old
    return new + sum(len(edit.removed) for edit in change.edits)
