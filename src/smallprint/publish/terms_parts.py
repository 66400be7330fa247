"""Long terms in parts, so that no page of them is too heavy: each begins at a heading, where there is one near."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from smallprint.model.clause import BlockKind, Clause

__all__ = ["FIRST", "Part", "address_of", "part_with", "parts_of"]

LONG = 300_000
"""Terms of fewer characters are one page: with all that stands beside them it has about 130 kB as it is sent."""
PART = 180_000
"""A part has about so many characters."""
NEAR = 40_000
"""So many characters before its end, a part ends at a heading."""
FIRST = 300
"""The first part has so many clauses at least: who is led to one of them needs not be told in which part it stands."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a version: its number from 1 on, and the indices of its first clause and of the one behind its last."""

    number: int
    first: int
    end: int

    def holds(self, clause: int) -> bool:
        """Whether a clause stands in it."""
        return self.first <= clause < self.end


def parts_of(clauses: Sequence[Clause]) -> tuple[Part, ...]:
    """The parts of terms, in order; one, where they are not long."""
    if sum(len(one.ink) for one in clauses) < LONG:
        return (Part(1, 0, len(clauses)),)
    cuts = [0, *_cuts(clauses), len(clauses)]
    return tuple(Part(n + 1, first, end) for n, (first, end) in enumerate(pairwise(cuts)))


def _cuts(clauses: Sequence[Clause]) -> list[int]:
    """Where a part begins behind the first."""
    found: list[int] = []
    held = 0
    for index, clause in enumerate(clauses):
        is_head = clause.block.kind is BlockKind.HEADING and held >= PART - NEAR
        if (is_head or held >= PART) and (found or index >= FIRST):
            found.append(index)
            held = 0
        held += len(clause.ink)
    return found


def part_with(parts: Sequence[Part], clause: int) -> Part:
    """The part in which a clause stands, the last where there is no such clause."""
    return next((one for one in parts if one.holds(clause)), parts[-1])


def address_of(clause: int, parts: Sequence[tuple[int, int]] = (), part: int = 1) -> str:
    """Where a clause stands, as seen from a part. `parts` are the numbers of the parts with their first clauses."""
    number = max((number for number, first in parts if first <= clause), default=part)
    return f"#c{clause}" if number == part else f"?part={number}#c{clause}"
