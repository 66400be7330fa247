"""Where each clause stands: under which heading, item or number, and by which path from the top."""

from __future__ import annotations

from smallprint.model.clause import Block, BlockKind, Clause, ClausePath, Outline
from smallprint.segment.numbering import depth
from smallprint.text.span import Span

ITEM_RANK = 100
"""Ranks order what may stand under what: headings by level, then numbers by depth, then list items by level."""
NUMBER_RANK = 50
LEAD_RANK = 90


def place(held: Outline, is_furniture: tuple[bool, ...]) -> tuple[Clause, ...]:
    """Every clause with its span, the index of the clause above, and its path."""
    found: list[Clause] = []
    above: list[tuple[int, int]] = []
    start = 0
    for index, block in enumerate(held.blocks):
        end = start + len(block.raw)
        rank = _rank(block)
        if rank is not None:
            while above and above[-1][0] >= rank:
                above.pop()
        elif block.kind is not BlockKind.BLANK:
            _leave_list(above, block)
        parent = above[-1][1] if above else -1
        found.append(Clause(index, Span(start, end), block, parent, _path(found, parent, block), is_furniture[index]))
        if rank is not None:
            above.append((rank, index))
        elif block.ink.endswith(":") and block.kind is BlockKind.PARAGRAPH:
            _lead(above, index)
        start = end
    return tuple(found)


def _rank(block: Block) -> int | None:
    if block.kind is BlockKind.HEADING:
        return block.level + (depth(block.label) - 1 if block.label else 0)
    if block.kind is BlockKind.ITEM:
        return ITEM_RANK + block.level
    if block.label and block.kind is BlockKind.PARAGRAPH:
        return NUMBER_RANK + depth(block.label)
    return None


def _leave_list(above: list[tuple[int, int]], block: Block) -> None:
    """A plain paragraph at the margin ends the lists before it."""
    while above and above[-1][0] >= LEAD_RANK and block.level < max(1, above[-1][0] - ITEM_RANK):
        above.pop()


def _lead(above: list[tuple[int, int]], index: int) -> None:
    while above and LEAD_RANK <= above[-1][0] < ITEM_RANK:
        above.pop()
    if not above or above[-1][0] < LEAD_RANK:
        above.append((LEAD_RANK, index))


def _path(found: list[Clause], parent: int, block: Block) -> ClausePath:
    base = found[parent].path if parent >= 0 else ()
    step = block.label or block.list_number
    return (*base, step) if step else base
