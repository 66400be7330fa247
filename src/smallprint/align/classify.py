"""What the matching of blocks means for each clause: kind of change, relocation, facets, edits."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import lt

from smallprint.align.edits import word_edits
from smallprint.align.match import Matching
from smallprint.model.change import Change, ChangeKind, Facet, Relocation
from smallprint.model.clause import Block, BlockKind

JOINT = "\n"
HEADING_WEIGHT = 60
"""A heading counts for so many characters more than it has, for what stands under it: it stays, and a line moves."""
Places = tuple[tuple[int, ...], tuple[int, ...]]
"""Indices of clauses before and after."""


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


def grouped(before: Sequence[Block], after: Sequence[Block], at: Places, *, is_moved: bool) -> Change:
    """The change of a clause that was split, or of several that were merged."""
    return Change(
        kind=ChangeKind.SPLIT if len(before) == 1 else ChangeKind.MERGED,
        before=at[0],
        after=at[1],
        relocation=Relocation.MOVED if is_moved else Relocation.NONE,
        facets=grouped_facets(before, after),
        edits=word_edits(JOINT.join(block.ink for block in before), JOINT.join(block.ink for block in after)),
    )


def grouped_facets(before: Sequence[Block], after: Sequence[Block]) -> tuple[Facet, ...]:
    """What differs between several blocks on either side beside their words: where the first is counted, the links."""
    found = []
    if number(before[0]) != number(after[0]):
        found.append(Facet.LABEL)
    if _targets(before) != _targets(after):
        found.append(Facet.LINKS)
    return tuple(found)


def _targets(blocks: Sequence[Block]) -> list[tuple[str, str]]:
    """Where the links of some blocks lead, in order."""
    return [(link.target, link.title) for block in blocks for link in block.links]


def facets(before: Block, after: Block) -> tuple[Facet, ...]:
    """What differs between two blocks beside their words."""
    if before is after or before.raw == after.raw:
        return ()
    found = []
    if number(before) != number(after):
        found.append(Facet.LABEL)
    if _targets([before]) != _targets([after]):
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


def moved(matching: Matching, before: Sequence[Block], after: Sequence[Block]) -> set[int]:
    """The first index before of each pair or group that stands in another order among those that stayed.

    What stayed is the heaviest rising row of them, weighed by length, so that of two clauses that changed places the
    shorter one has moved.
    """
    every: list[Places] = [((b,), (a,)) for b, a in matching.pairs.items()]
    every += [((b,), tuple(several)) for b, several in matching.splits.items()]
    every += [(tuple(several), (a,)) for a, several in matching.merges.items()]
    every.sort()
    firsts = [new[0] for _, new in every]
    if all(map(lt, firsts, firsts[1:])):
        return set()
    stayed = _heaviest_rising(firsts, [min(_weight(before, old), _weight(after, new)) for old, new in every])
    return {old[0] for position, (old, _) in enumerate(every) if position not in stayed}


def _weight(blocks: Sequence[Block], indices: Sequence[int]) -> int:
    total = 0
    for index in indices:
        block = blocks[index]
        total += 1 + len(block.ink) + (HEADING_WEIGHT if block.kind is BlockKind.HEADING else 0)
    return total


def _heaviest_rising(values: Sequence[int], weights: Sequence[int]) -> set[int]:
    """Positions of the rising subsequence of greatest weight (a frontier of best totals by last value)."""
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
