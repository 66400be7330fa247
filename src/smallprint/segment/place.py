"""Where each clause stands: under which heading, item or number, and by which path from the top."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import overload

from smallprint.model.clause import Block, BlockKind, Clause, ClausePath, Outline
from smallprint.segment.numbering import depth, follows
from smallprint.text.span import Span

ITEM_RANK = 100
"""Ranks order what may stand under what: headings by level, then numbers by depth, then list items by level."""
NUMBER_RANK = 50
LEAD_RANK = 90
LETTERED = NUMBER_RANK + 3
"""The rank of paragraphs with a letter or a small numeral: "(a)", "ii."."""
LETTERS_LEAD = LETTERED - 0.5
"""The rank of a lead-in that letters stand under: it stands under the number above them."""


class Places(Sequence[Clause]):
    """The clauses of a text, each made when it is asked for: few of a version's are."""

    def __init__(self, blocks: Sequence[Block], is_furniture: Sequence[bool]) -> None:
        self._blocks, self._is_furniture = blocks, is_furniture
        self._above = _above(blocks)
        self._starts = [0, *accumulate([len(block.raw) for block in blocks])]
        self._made: list[Clause | None] = [None] * len(blocks)
        self._paths: list[ClausePath | None] = [None] * len(blocks)

    def __len__(self) -> int:
        return len(self._blocks)

    def __iter__(self) -> Iterator[Clause]:
        made = self._made
        return (made[index] or self[index] for index in range(len(made)))

    @overload
    def __getitem__(self, index: int) -> Clause: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Clause, ...]: ...

    def __getitem__(self, index: int | slice) -> Clause | tuple[Clause, ...]:
        if isinstance(index, slice):
            return tuple(self[each] for each in range(*index.indices(len(self))))
        found = self._made[index]
        if found is None:
            found = self._made[index] = self._clause(index % len(self))
        return found

    def _clause(self, index: int) -> Clause:
        block, above = self._blocks[index], self._above[index]
        span = Span(self._starts[index], self._starts[index + 1])
        return Clause(index, span, block, above, self._path(index), self._is_furniture[index])

    def _path(self, index: int) -> ClausePath:
        """A clause's path: what is known of the way to it, and the steps from there."""
        way: list[int] = []
        found: ClausePath | None = None
        while index >= 0 and (found := self._paths[index]) is None:
            way.append(index)
            index = self._above[index]
        path = found or ()
        for each in reversed(way):
            step = self._blocks[each].label or self._blocks[each].list_number
            path = self._paths[each] = (*path, step) if step else path
        return path


def place(held: Outline, is_furniture: Sequence[bool]) -> Places:
    """Every clause with its span, the index of the clause above, and its path."""
    return Places(held.blocks, is_furniture)


def _above(blocks: Sequence[Block]) -> list[int]:
    """For each block the index of the one it stands under, or -1."""
    found: list[int] = []
    above: list[tuple[float, int]] = []
    last, letter = -1, ""
    for index, (block, rank) in enumerate(zip(blocks, map(_rank, blocks), strict=True)):
        if rank == LETTERED:
            if above and above[-1][0] == LEAD_RANK and above[-1][1] == last:
                _lead_letters(above)
            elif not follows(letter, block.label):
                _leave_letters(above)
            letter = block.label
        if rank is not None:
            while above and above[-1][0] >= rank:
                above.pop()
        elif above and block.kind is not BlockKind.BLANK:
            _leave_list(above, block)
        found.append(above[-1][1] if above else -1)
        if rank is not None:
            above.append((rank, index))
        elif block.ink[-1:] == ":" and block.kind is BlockKind.PARAGRAPH:
            _lead(above, index)
        last = last if block.kind is BlockKind.BLANK else index
    return found


@lru_cache(maxsize=1 << 14)
def _rank(block: Block) -> int | None:
    if block.kind is BlockKind.HEADING:
        return block.level + (depth(block.label) - 1 if block.label else 0)
    if block.kind is BlockKind.ITEM:
        return ITEM_RANK + block.level
    if block.label and block.kind is BlockKind.PARAGRAPH:
        return NUMBER_RANK + depth(block.label)
    return None


def _leave_list(above: list[tuple[float, int]], block: Block) -> None:
    """A plain paragraph at the margin ends the lists before it."""
    while above and above[-1][0] >= LEAD_RANK and block.level < max(1, above[-1][0] - ITEM_RANK):
        above.pop()


def _lead_letters(above: list[tuple[float, int]]) -> None:
    """Put the lead-in ("We will not:") that stands right before a letter above it and the letters that follow it."""
    _, index = above.pop()
    _end_letters(above)
    above.append((LETTERS_LEAD, index))


def _leave_letters(above: list[tuple[float, int]]) -> None:
    """A letter that does not follow the one before it stands under no lead of that one."""
    if any(rank == LETTERS_LEAD for rank, _ in above):
        _end_letters(above)


def _end_letters(above: list[tuple[float, int]]) -> None:
    while above and above[-1][0] >= LETTERS_LEAD:
        above.pop()


def _lead(above: list[tuple[float, int]], index: int) -> None:
    while above and LEAD_RANK <= above[-1][0] < ITEM_RANK:
        above.pop()
    if not above or above[-1][0] < LEAD_RANK:
        above.append((LEAD_RANK, index))
