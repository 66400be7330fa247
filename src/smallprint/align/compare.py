"""Two outlines → a diff. Clauses that stand as they stood cost next to nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from smallprint.align.classify import Places, grouped, moved, paired
from smallprint.align.match import Matcher, Matching
from smallprint.model.change import Change, ChangeKind, Diff, Run
from smallprint.model.clause import Block, Outline

Row = tuple[Block, ...]


def diff(before: Outline, after: Outline) -> Diff:
    """What became of every clause of two versions."""
    old, new = before.blocks, after.blocks
    head = _common_head(old, new)
    tail = _common_tail(old, new, head)
    window_old, window_new = old[head : len(old) - tail], new[head : len(new) - tail]
    matching, away = _matched(window_old, window_new)
    inner, touched = _classified(_Window(window_old, window_new, head), matching, away)
    runs = [Run(0, 0, head), *inner, Run(len(old) - tail, len(new) - tail, tail)]
    return Diff(before, after, tuple(_joined(runs)), tuple(touched))


def changes(found: Diff) -> tuple[Change, ...]:
    """Every change of a diff, the unchanged ones included, in the order of the after text."""
    kept = [
        Change(ChangeKind.UNCHANGED, (run.before + step,), (run.after + step,))
        for run in found.runs
        for step in range(run.length)
    ]
    return tuple(sorted((*kept, *found.touched), key=_order))


def _order(change: Change) -> tuple[int, int]:
    return (change.after[0] if change.after else 1 << 60, change.before[0] if change.before else -1)


def _same(x: Block, y: Block) -> bool:
    return x is y or x.raw == y.raw


def _common_head(old: Row, new: Row) -> int:
    count = 0
    for x, y in zip(old, new, strict=False):
        if not _same(x, y):
            break
        count += 1
    return count


def _common_tail(old: Row, new: Row, head: int) -> int:
    count, most = 0, min(len(old), len(new)) - head
    while count < most and _same(old[-1 - count], new[-1 - count]):
        count += 1
    return count


def _matched(old: Row, new: Row) -> tuple[Matching, set[int]]:
    """The matching of two rows and which pairs and groups have moved, by their first block before.

    Worked out in one direction whichever way it is asked, so that the diff of two versions swapped is the diff
    swapped.
    """
    if not old or not new:
        return Matching(), set()
    if [block.raw for block in old] <= [block.raw for block in new]:
        matching = Matcher(old, new).match()
        return matching, moved(matching, old, new)
    turned = Matcher(new, old).match()
    away = moved(turned, new, old)
    matching = Matching({a: b for b, a in turned.pairs.items()}, turned.merges, turned.splits)
    firsts = dict(turned.pairs)
    firsts |= {b: several[0] for b, several in turned.splits.items()}
    firsts |= {several[0]: a for a, several in turned.merges.items()}
    return matching, {firsts[b] for b in away}


@dataclass(frozen=True, slots=True)
class _Window:
    """What is left of two rows between their common beginning, of `head` blocks, and their common end."""

    old: Row
    new: Row
    head: int

    def at(self, before: Sequence[int], after: Sequence[int]) -> Places:
        """Places in the window as places in the outlines."""
        return tuple(self.head + b for b in before), tuple(self.head + a for a in after)


def _classified(window: _Window, matching: Matching, away: set[int]) -> tuple[list[Run], list[Change]]:
    """The clauses that stand as they stood, and what became of the others, each in the order of the text after."""
    old, new, head = window.old, window.new, window.head
    same: list[tuple[int, int]] = []
    found: list[tuple[float, int, Change]] = []
    for b, a in matching.pairs.items():
        if b not in away and _same(old[b], new[a]):
            same.append((head + a, head + b))
        else:
            found.append((a, b, paired(old[b], new[a], (head + b, head + a), is_moved=b in away)))
    groups: list[tuple[Sequence[int], Sequence[int]]] = [((b,), several) for b, several in matching.splits.items()]
    groups += [(several, (a,)) for a, several in matching.merges.items()]
    for befores, afters in groups:
        before, after = [old[b] for b in befores], [new[a] for a in afters]
        change = grouped(before, after, window.at(befores, afters), is_moved=befores[0] in away)
        found.append((afters[0], befores[0], change))
    found.extend(_lone(window, matching))
    return _runs(sorted(same)), [change for _, _, change in sorted(found, key=lambda item: item[:2])]


def _runs(same: Sequence[tuple[int, int]]) -> list[Run]:
    """Places after and before, in order, as runs of those that follow on one another."""
    begun = [at for at, (a, b) in enumerate(same) if not at or same[at - 1] != (a - 1, b - 1)]
    return [Run(same[at][1], same[at][0], end - at) for at, end in pairwise((*begun, len(same)))]


def _lone(window: _Window, matching: Matching) -> Iterator[tuple[float, int, Change]]:
    """Clauses that came or went; one that went is ordered behind the clause before it that stayed."""
    taken_before, taken_after = matching.taken_before(), matching.taken_after()
    for a in range(len(window.new)):
        if a not in taken_after:
            yield a, -1, Change(ChangeKind.ADDED, (), (window.head + a,))
    last = -1.0
    for b in range(len(window.old)):
        if b in matching.pairs:
            last = matching.pairs[b]
        elif b not in taken_before:
            yield last + 0.5, b, Change(ChangeKind.REMOVED, (window.head + b,), ())


def _joined(runs: list[Run]) -> Iterator[Run]:
    """Runs that follow on one another, joined; empty ones left out."""
    held: Run | None = None
    for run in runs:
        if not run.length:
            continue
        if held and held.before + held.length == run.before and held.after + held.length == run.after:
            held = Run(held.before, held.after, held.length + run.length)
            continue
        if held:
            yield held
        held = run
    if held:
        yield held
