"""Which block became which: exact words in order first, then likeness in the gaps, then what moved, split or merged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from smallprint.align.likeness import Likeness
from smallprint.align.parts import Side, groups
from smallprint.align.sequence import common
from smallprint.model.clause import Block

ALIKE = 0.5
"""Blocks in the same gap with at least this similarity (2 x common words / all words, in order) became one another."""
ALIKE_ELSEWHERE, ALIKE_SHORT = 0.5, 0.6
"""The same for blocks in different gaps, with so many words at least, and for those with fewer: short clauses are alike
by chance. Set on 100 documents altered as benchmarks/alignment.py does: at 0.6 for all, one edited move in sixteen was
taken for a removal and an addition, at these one in thirty, and no more unmoved clauses were said to have moved."""
LONG_WORDS = 20
BRIEF = 4
"""Blocks of so many words, alone in a gap and of one kind, became one another whatever they say."""
ALIKE_NAMED = 0.25
"""The same for blocks in one gap with the same number or of the same kind and alone there."""
MOVED_WORDS = 5
PAIRS_LIMIT = 6_000
"""Up to this many pairs of a gap are all compared; beyond it only blocks that share a rare word or a place."""
BAND = 2
"""Of a large gap, blocks this far from the same place in it are compared too."""
Scored = tuple[float, int, int, int]
"""Likeness, nearness, the block before, the block after."""


@dataclass(slots=True)
class Matching:
    """Pairs of block indices, and groups where one became several or several one."""

    pairs: dict[int, int] = field(default_factory=dict)
    splits: dict[int, list[int]] = field(default_factory=dict)
    merges: dict[int, list[int]] = field(default_factory=dict)

    def taken_after(self) -> set[int]:
        """Indices after that are matched."""
        return set(self.pairs.values()) | {i for several in self.splits.values() for i in several} | set(self.merges)

    def taken_before(self) -> set[int]:
        """Indices before that are matched."""
        return set(self.pairs) | set(self.splits) | {i for several in self.merges.values() for i in several}


class Matcher:
    """The matching of two rows of blocks (the window that common beginnings and ends leave)."""

    def __init__(self, before: Sequence[Block], after: Sequence[Block]) -> None:
        self.before, self.after = before, after
        self.pairs: dict[int, int] = {}
        self.taken: set[int] = set()
        self.likeness = Likeness(before, after)

    def match(self) -> Matching:
        """The whole matching."""
        self._exact_in_order()
        gaps = list(self._gaps())
        for befores, afters in gaps:
            self._alike(befores, afters)
            self._named(befores, afters)
        self._exact_elsewhere()
        self._alike_elsewhere()
        for befores, afters in gaps:
            self._brief(befores, afters)
        return self._with_parts()

    def _exact_in_order(self) -> None:
        ids: dict[bytes, int] = {}
        old = [ids.setdefault(_identity(block), len(ids)) for block in self.before]
        new = [ids.setdefault(_identity(block), len(ids)) for block in self.after]
        for run in common(old, new):
            for step in range(run.length):
                self._pair(run.before + step, run.after + step)

    def _pair(self, b: int, a: int) -> None:
        self.pairs[b] = a
        self.taken.add(a)

    def _gaps(self) -> Iterator[tuple[list[int], list[int]]]:
        """The unmatched blocks between matched neighbours, on both sides, those without words left out."""
        anchors = [(-1, -1), *sorted(self.pairs.items()), (len(self.before), len(self.after))]
        for (b, a), (next_b, next_a) in pairwise(anchors):
            if next_b - b > 1 and next_a - a > 1:
                befores = [each for each in range(b + 1, next_b) if self.likeness.old(each)]
                afters = [each for each in range(a + 1, next_a) if self.likeness.new(each)]
                if befores and afters:
                    yield befores, afters

    def _alike(self, befores: Sequence[int], afters: Sequence[int]) -> None:
        rank_b = {b: rank for rank, b in enumerate(befores)}
        rank_a = {a: rank for rank, a in enumerate(afters)}
        self._take(
            (score, -abs(rank_b[b] - rank_a[a]), b, a)
            for b, a in self._candidates(befores, afters)
            if (score := self.likeness.score(b, a, ALIKE))
        )

    def _candidates(self, befores: Sequence[int], afters: Sequence[int]) -> Iterable[tuple[int, int]]:
        if len(befores) * len(afters) <= PAIRS_LIMIT:
            return [(b, a) for b in befores for a in afters]
        return dict.fromkeys((*self.likeness.sharing(befores, afters), *_band(befores, afters)))

    def _take(self, scored: Iterable[Scored]) -> None:
        """Pairs the blocks that are most alike first, and of equals those that stand nearest."""
        for _, _, b, a in sorted(scored, key=lambda item: (-item[0], -item[1], item[2], item[3])):
            if b not in self.pairs and a not in self.taken:
                self._pair(b, a)

    def _named(self, befores: Sequence[int], afters: Sequence[int]) -> None:
        """What is left of a gap: the same number, or the only ones of their kind between matched neighbours."""
        left = [b for b in befores if b not in self.pairs]
        right = [a for a in afters if a not in self.taken]
        if len(left) * len(right) > PAIRS_LIMIT:
            return
        is_alone = len(left) == len(right) == 1 and self._is_in_order(left[0], right[0], befores)
        self._take(
            (score, 0, b, a)
            for b in left
            for a in right
            if (is_alone or self._is_named(b, a))
            and self.before[b].kind is self.after[a].kind
            and (score := self.likeness.named(b, a)) >= ALIKE_NAMED
        )

    def _brief(self, befores: Sequence[int], afters: Sequence[int]) -> None:
        """A few words alone in a gap to the last, which may all have changed at once: a price, a date, a heading."""
        left = [b for b in befores if b not in self.pairs]
        right = [a for a in afters if a not in self.taken]
        if len(left) != 1 or len(right) != 1 or self.before[left[0]].kind is not self.after[right[0]].kind:
            return
        if not self._is_in_order(left[0], right[0], befores):
            return
        if max(len(self.likeness.old(left[0])), len(self.likeness.new(right[0]))) <= BRIEF:
            self._pair(left[0], right[0])

    def _is_in_order(self, b: int, a: int, befores: Sequence[int]) -> bool:
        """Whether two blocks stand in the same order among the pairs of their gap."""
        return all((each < b) == (self.pairs[each] < a) for each in befores if each in self.pairs)

    def _is_named(self, b: int, a: int) -> bool:
        label = self.before[b].label
        return bool(label and label == self.after[a].label) or self.likeness.is_same_lead(b, a)

    def _exact_elsewhere(self) -> None:
        """Blocks with the same words on both sides that stand in another order."""
        places: defaultdict[bytes, list[int]] = defaultdict(list)
        for b in reversed(range(len(self.before))):
            if b not in self.pairs and self.likeness.old(b):
                places[_identity(self.before[b])].append(b)
        for a in range(len(self.after)):
            if a not in self.taken and places.get(_identity(self.after[a])):
                self._pair(places[_identity(self.after[a])].pop(), a)

    def _alike_elsewhere(self) -> None:
        left = [b for b in self._left_before() if len(self.likeness.old(b)) >= MOVED_WORDS]
        right = [a for a in self._left_after() if len(self.likeness.new(a)) >= MOVED_WORDS]
        self._take(
            (score, 0, b, a)
            for b, a in self.likeness.sharing(left, right)
            if (score := self.likeness.score(b, a, self._least(b, a)))
        )

    def _least(self, b: int, a: int) -> float:
        is_long = min(len(self.likeness.old(b)), len(self.likeness.new(a))) >= LONG_WORDS
        return ALIKE_ELSEWHERE if is_long else ALIKE_SHORT

    def _left_before(self) -> list[int]:
        return [b for b in range(len(self.before)) if b not in self.pairs]

    def _left_after(self) -> list[int]:
        return [a for a in range(len(self.after)) if a not in self.taken]

    def _with_parts(self) -> Matching:
        """The matching, with clauses that came from a part of another or went into one."""
        old, new = self._sides()
        near = self.likeness.sharing
        amended = [b for b in range(len(self.before)) if b not in old.fixed]
        splits = groups(old, new, near(amended, self._left_after()))
        held = {a for several in splits.values() for a in several}
        changed = [a for a in range(len(self.after)) if a not in new.fixed and a not in held]
        left = [b for b in self._left_before() if b not in splits]
        merges = groups(new, old, [(a, b) for b, a in near(left, changed)])
        for b in (*splits, *(b for several in merges.values() for b in several)):
            self.pairs.pop(b, None)
        return Matching(self.pairs, splits, merges)

    def _sides(self) -> tuple[Side, Side]:
        fixed = {b for b, a in self.pairs.items() if _identity(self.before[b]) == _identity(self.after[a])}
        after = {a: b for b, a in self.pairs.items()}
        return (
            Side(len(self.before), self.likeness.old, dict(self.pairs), frozenset(fixed)),
            Side(len(self.after), self.likeness.new, after, frozenset(self.pairs[b] for b in fixed)),
        )


def _band(befores: Sequence[int], afters: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Pairs of blocks that stand at about the same place in a gap."""
    for rank, b in enumerate(befores):
        middle = rank * len(afters) // len(befores)
        for a in afters[max(0, middle - BAND) : middle + BAND + 1]:
            yield b, a


def _identity(block: Block) -> bytes:
    """What makes two blocks the same clause: their words; of those without words a number stands for any other."""
    if block.ink:
        return block.key
    if block.label or block.list_number:
        return block.kind.encode()
    return block.raw.strip().encode("utf-8", "surrogatepass")[:64] or b" "
