"""Clauses whose own label became a line of its own, or the reverse: laid out otherwise, and nothing said."""

from __future__ import annotations

from collections.abc import Sequence

from smallprint.judge.weighing.mask import words_of
from smallprint.judge.weighing.signs import Unit
from smallprint.model.change import Diff
from smallprint.model.clause import Outline

LABEL = 8
"""A label has at most so many words."""
LETTERS = 80
"""And so many characters."""


def are_retitled(units: Sequence[Unit], diff: Diff) -> bool:
    """Whether all that these changed clauses lost at their beginning stands as a line now, or the reverse."""
    labels = [_label(unit) for unit in units]
    if not any(labels):
        return False
    now, then = _lines(diff.after), _lines(diff.before)
    told = {label for label in labels if label}
    return all(
        label in (now if unit.removed else then) if label else _is_line(unit, told)
        for unit, label in zip(units, labels, strict=True)
    )


def _label(unit: Unit) -> tuple[str, ...]:
    """The words that are all that an amended clause lost or gained, at its beginning; () where it is no label."""
    mine, others = (unit.removed, unit.inserted) if unit.removed else (unit.inserted, unit.removed)
    if unit.shape != "amended" or others or not 0 < len(mine) <= LABEL:
        return ()
    ink = unit.before if unit.removed else unit.after
    return tuple(mine) if words_of(ink)[: len(mine)] == tuple(mine) else ()


def _lines(outline: Outline) -> set[tuple[str, ...]]:
    """The words of the lines of a version that are short enough to be labels."""
    return {words_of(block.ink) for block in outline.blocks if 0 < len(block.ink) <= LETTERS}


def _is_line(unit: Unit, labels: set[tuple[str, ...]]) -> bool:
    """Whether a line that came or went is one of these labels, or a number."""
    words = words_of(unit.after or unit.before)
    is_number = all(word[0].isdigit() or len(word) == 1 for word in words)
    return unit.shape in ("added", "removed") and (is_number or words in labels)
