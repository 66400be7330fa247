"""A redline in which nothing is passed over: every clause in its place, those that do not matter folded together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from smallprint.model.change import Diff
from smallprint.publish.redline import Gap, Spot, spots

MOST_FOLDED = 1_000
"""A fold has at most so many clauses, so that no page is too heavy in which one is opened."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A clause that stands exactly as it stood: its index in the text before, and in the text after."""

    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Fold:
    """Clauses in a row that a reader need not see: those that stand as they stood, and changes that do not matter."""

    items: tuple[Spot | Kept, ...]

    @property
    def kept(self) -> int:
        """How many of its clauses stand as they stood."""
        return sum(isinstance(item, Kept) for item in self.items)

    @property
    def spots(self) -> tuple[Spot, ...]:
        """The changes in it."""
        return tuple(item for item in self.items if isinstance(item, Spot))


def whole_redline(diff: Diff) -> tuple[Spot | Kept, ...]:
    """Every clause of both texts that has words or a number, in the order of the text after."""
    standing = _standing(diff)
    found: list[Spot | Kept] = []
    for item in spots(diff):
        if isinstance(item, Gap):
            found.extend(next(standing) for _ in range(item.unchanged))
        else:
            found.append(item)
    return tuple(found)


def folded(items: Sequence[Spot | Kept], is_shown: Callable[[Spot], bool]) -> tuple[Spot | Fold, ...]:
    """The changes that are shown, and between them what is not, folded, at most so many clauses together."""
    found: list[Spot | Fold] = []
    held: list[Spot | Kept] = []
    for item in items:
        is_line = isinstance(item, Spot) and is_shown(item)
        if held and (is_line or len(held) == MOST_FOLDED):
            found.append(Fold(tuple(held)))
            held = []
        if isinstance(item, Spot) and is_line:
            found.append(item)
        else:
            held.append(item)
    if held:
        found.append(Fold(tuple(held)))
    return tuple(found)


def _standing(diff: Diff) -> Iterator[Kept]:
    """The clauses that stand as they stood and have words, as a redline counts them."""
    for run in sorted(diff.runs, key=lambda run: run.after):
        for step in range(run.length):
            if diff.after.blocks[run.after + step].ink:
                yield Kept(run.before + step, run.after + step)
