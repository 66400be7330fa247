"""A redline in which nothing is passed over: every clause in its place, those that do not matter folded together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from smallprint.model.change import Diff
from smallprint.publish.redline import Line, redline


@dataclass(frozen=True, slots=True)
class Kept:
    """A clause that stands exactly as it stood: its index in the text before, and in the text after."""

    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Fold:
    """Clauses in a row that a reader need not see: those that stand as they stood, and changes that do not matter."""

    items: tuple[Line | Kept, ...]

    @property
    def kept(self) -> int:
        """How many of its clauses stand as they stood."""
        return sum(isinstance(item, Kept) for item in self.items)

    @property
    def lines(self) -> tuple[Line, ...]:
        """The changes in it."""
        return tuple(item for item in self.items if isinstance(item, Line))


def whole_redline(diff: Diff) -> tuple[Line | Kept, ...]:
    """Every clause of both texts that has words or a number, in the order of the text after."""
    standing = _standing(diff)
    found: list[Line | Kept] = []
    for item in redline(diff):
        if isinstance(item, Line):
            found.append(item)
        else:
            found.extend(next(standing) for _ in range(item.unchanged))
    return tuple(found)


def folded(items: Sequence[Line | Kept], is_shown: Callable[[Line], bool]) -> tuple[Line | Fold, ...]:
    """The lines that are shown, and between them what is not, folded."""
    found: list[Line | Fold] = []
    held: list[Line | Kept] = []
    for item in items:
        if isinstance(item, Line) and is_shown(item):
            if held:
                found.append(Fold(tuple(held)))
                held = []
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
