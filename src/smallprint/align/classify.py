"""What the matching of blocks means for each clause: kind of change, relocation, facets, edits."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from smallprint.align.edits import word_edits
from smallprint.align.match import Matching
from smallprint.model.change import Change, ChangeKind, Facet, Relocation
from smallprint.model.clause import Block

JOINT = "\n"


def paired(before: Block, after: Block, at: tuple[int, int], *, is_moved: bool) -> Change:
    """The change of a clause that became one other."""
    is_same = before.key == after.key
    edits = () if before.digest == after.digest else word_edits(before.ink, after.ink)
    return Change(
        kind=ChangeKind.UNCHANGED if is_same else ChangeKind.AMENDED,
        before=(at[0],),
        after=(at[1],),
        relocation=_relocation(before, after, is_moved=is_moved),
        facets=facets(before, after),
        edits=edits,
    )


def grouped(kind: ChangeKind, before: Sequence[Block], after: Sequence[Block], at: tuple[tuple[int, ...], tuple[int, ...]]) -> Change:
    """The change of a clause that was split, or of several that were merged."""
    edits = word_edits(JOINT.join(block.ink for block in before), JOINT.join(block.ink for block in after))
    return Change(kind, at[0], at[1], edits=edits)


def facets(before: Block, after: Block) -> tuple[Facet, ...]:
    """What differs between two blocks beside their words."""
    if before is after or before.raw == after.raw:
        return ()
    found = []
    if number(before) != number(after):
        found.append(Facet.LABEL)
    if [(link.target, link.title) for link in before.links] != [(link.target, link.title) for link in after.links]:
        found.append(Facet.LINKS)
    if before.digest == after.digest and before.marks != after.marks:
        found.append(Facet.MARKS)
    if (before.kind, before.level) != (after.kind, after.level):
        found.append(Facet.KIND)
    if before.digest != after.digest and before.key == after.key:
        found.append(Facet.TYPOGRAPHY)
    return tuple(found) or ((Facet.SPACING,) if before.digest == after.digest else ())


def number(block: Block) -> str:
    """A block's number as people read it."""
    return (block.label or block.list_number).strip(" .():")


def moved(matching: Matching, before: Sequence[Block]) -> set[int]:
    """The indices before of pairs that stand in another order among those that stayed.

    What stayed is the heaviest rising row of pairs, weighed by length, so that of two clauses that changed places
    the shorter one has moved.
    """
    pairs = sorted(matching.pairs.items())
    stayed = _heaviest_rising([a for _, a in pairs], [1 + len(before[b].ink) for b, _ in pairs])
    return {b for position, (b, _) in enumerate(pairs) if position not in stayed}


def _heaviest_rising(values: Sequence[int], weights: Sequence[int]) -> set[int]:
    """Positions of the rising subsequence of greatest weight (a frontier of best totals by last value)."""
    if all(x < y for x, y in zip(values, values[1:], strict=False)):
        return set(range(len(values)))
    keys: list[int] = []
    totals: list[int] = []
    ends: list[int] = []
    previous: list[int] = []
    for position, (value, weight) in enumerate(zip(values, weights, strict=True)):
        at = bisect_left(keys, value)
        total = weight + (totals[at - 1] if at else 0)
        previous.append(ends[at - 1] if at else -1)
        stop = at
        while stop < len(keys) and totals[stop] <= total:
            stop += 1
        if at > 0 and totals[at - 1] >= total:
            continue
        keys[at:stop], totals[at:stop], ends[at:stop] = [value], [total], [position]
    found: set[int] = set()
    position = ends[-1] if ends else -1
    while position >= 0:
        found.add(position)
        position = previous[position]
    return found


def _relocation(before: Block, after: Block, *, is_moved: bool) -> Relocation:
    if is_moved:
        return Relocation.MOVED
    return Relocation.RENUMBERED if number(before) != number(after) else Relocation.NONE
