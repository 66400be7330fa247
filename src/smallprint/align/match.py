"""Which block became which: exact words in order first, then likeness in the gaps, then what moved, split or merged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import Indel

from smallprint.model.clause import Block, BlockKind
from smallprint.text.normalize import fold
from smallprint.text.words import tokenize

ALIKE = 0.5
"""Blocks in the same gap with at least this similarity (2 x common words / all words, in order) became one another."""
ALIKE_ELSEWHERE = 0.6
"""The same for blocks in different gaps, which have to be of some length too."""
ALIKE_NAMED = 0.25
"""The same for blocks in one gap with the same number or of the same kind and alone there."""
MOVED_WORDS = 5
COVERED = 0.72
"""A block is a part of another where this share of its words stands there, in order."""
PAIRS_LIMIT = 6_000
"""Up to this many pairs of a gap are all compared; beyond it only blocks that share a rare word."""
RARE = 12
CANDIDATES = 24
LEAD = 3


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
        self.found = Matching()
        self.words_before = [_words(block) for block in before]
        self.words_after = [_words(block) for block in after]

    def match(self) -> Matching:
        """The whole matching."""
        self._exact_in_order()
        for befores, afters in self._gaps():
            self._alike(befores, afters)
            self._named(befores, afters)
        self._exact_elsewhere()
        self._alike_elsewhere()
        self._parts()
        return self.found

    def _exact_in_order(self) -> None:
        ids: dict[bytes, int] = {}
        old = [ids.setdefault(_identity(block), len(ids)) for block in self.before]
        new = [ids.setdefault(_identity(block), len(ids)) for block in self.after]
        for code in Indel.opcodes(old, new):
            if code.tag == "equal":
                for step in range(code.src_end - code.src_start):
                    self.found.pairs[code.src_start + step] = code.dest_start + step

    def _gaps(self) -> Iterator[tuple[list[int], list[int]]]:
        """The unmatched blocks between matched neighbours, on both sides."""
        anchors = [(-1, -1), *sorted(self.found.pairs.items()), (len(self.before), len(self.after))]
        for (b, a), (next_b, next_a) in zip(anchors, anchors[1:], strict=False):
            if next_b - b > 1 and next_a - a > 1:
                yield list(range(b + 1, next_b)), list(range(a + 1, next_a))

    def _alike(self, befores: Sequence[int], afters: Sequence[int]) -> None:
        scored = [
            (score, -abs((b - befores[0]) - (a - afters[0])), b, a)
            for b, a in self._candidates(befores, afters)
            if (score := self._score(b, a)) >= ALIKE
        ]
        self._take(scored)

    def _candidates(self, befores: Sequence[int], afters: Sequence[int]) -> Iterable[tuple[int, int]]:
        if len(befores) * len(afters) <= PAIRS_LIMIT:
            return ((b, a) for b in befores for a in afters if self._may_match(b, a))
        return self._sharing(befores, afters)

    def _sharing(self, befores: Sequence[int], afters: Sequence[int]) -> list[tuple[int, int]]:
        """Pairs of blocks that share rare words, the most shared first for each block."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        for b in befores:
            for word in set(self.words_before[b]):
                places[word].append(b)
        found = []
        for a in afters:
            shared: defaultdict[int, int] = defaultdict(int)
            for word in set(self.words_after[a]):
                holders = places.get(word, ())
                if len(holders) <= RARE:
                    for b in holders:
                        shared[b] += 1
            best = sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:CANDIDATES]
            found.extend((b, a) for b, _ in best)
        return found

    def _may_match(self, b: int, a: int) -> bool:
        old, new = len(self.words_before[b]), len(self.words_after[a])
        return bool(old and new) and 2 * min(old, new) >= 0.9 * ALIKE_NAMED * (old + new)

    def _score(self, b: int, a: int) -> float:
        """Likeness, a little raised for the same number or list depth, lowered across kinds."""
        likeness = Indel.normalized_similarity(self.words_before[b], self.words_after[a], score_cutoff=ALIKE - 0.1)
        if likeness <= 0:
            return 0.0
        old, new = self.before[b], self.after[a]
        same_number = bool(old.label) and old.label == new.label
        heading = (old.kind is BlockKind.HEADING) == (new.kind is BlockKind.HEADING)
        return float(likeness) + (0.08 if same_number else 0.0) - (0.0 if heading else 0.1)

    def _take(self, scored: list[tuple[float, int, int, int]]) -> None:
        taken_before, taken_after = self.found.taken_before(), self.found.taken_after()
        for _, _, b, a in sorted(scored, key=lambda item: (-item[0], -item[1], item[2], item[3])):
            if b not in taken_before and a not in taken_after:
                self.found.pairs[b] = a
                taken_before.add(b)
                taken_after.add(a)

    def _named(self, befores: Sequence[int], afters: Sequence[int]) -> None:
        """What is left of a gap: the same number, or the only ones of their kind between matched neighbours."""
        left = [b for b in befores if b not in self.found.pairs and self.words_before[b]]
        taken = set(self.found.pairs.values())
        right = [a for a in afters if a not in taken and self.words_after[a]]
        if len(left) * len(right) > PAIRS_LIMIT:
            return
        scored = []
        for b in left:
            for a in right:
                old, new = self.before[b], self.after[a]
                if old.kind is not new.kind:
                    continue
                is_alone = len(left) == len(right) == 1
                is_named = bool(old.label and old.label == new.label) or self._is_same_lead(b, a)
                if (is_alone or is_named) and (score := self._likeness(b, a)) >= ALIKE_NAMED:
                    scored.append((score, 0, b, a))
        self._take(scored)

    def _likeness(self, b: int, a: int) -> float:
        """Likeness, or for clauses with the same first words how much of the shorter stands in the longer."""
        old, new = self.words_before[b], self.words_after[a]
        if self._is_same_lead(b, a):
            return _common(old, new) / max(1, min(len(old), len(new)))
        return float(Indel.normalized_similarity(old, new))

    def _is_same_lead(self, b: int, a: int) -> bool:
        """Whether two clauses begin with the same words, as a clause does that keeps its heading."""
        lead = self.words_before[b][:LEAD]
        return len(lead) == LEAD and self.words_after[a][:LEAD] == lead

    def _exact_elsewhere(self) -> None:
        """Blocks with the same words on both sides that stand in another order."""
        places: defaultdict[bytes, list[int]] = defaultdict(list)
        taken_before, taken_after = self.found.taken_before(), self.found.taken_after()
        for b in reversed(range(len(self.before))):
            if b not in taken_before and self.words_before[b]:
                places[_identity(self.before[b])].append(b)
        for a in range(len(self.after)):
            if a not in taken_after and places.get(_identity(self.after[a])):
                self.found.pairs[places[_identity(self.after[a])].pop()] = a

    def _alike_elsewhere(self) -> None:
        taken_before, taken_after = self.found.taken_before(), self.found.taken_after()
        left = [b for b in range(len(self.before)) if b not in taken_before and len(self.words_before[b]) >= MOVED_WORDS]
        right = [a for a in range(len(self.after)) if a not in taken_after and len(self.words_after[a]) >= MOVED_WORDS]
        if left and right:
            scored = [
                (score, 0, b, a) for b, a in self._sharing(left, right) if (score := self._score(b, a)) >= ALIKE_ELSEWHERE
            ]
            self._take(scored)

    def _parts(self) -> None:
        """Clauses that came from a part of a neighbour, or went into one."""
        partner_of_after = {a: b for b, a in self.found.pairs.items()}
        taken_after = set(partner_of_after)
        for a in range(len(self.after)):
            if a in taken_after or len(self.words_after[a]) < MOVED_WORDS:
                continue
            for near in (a - 1, a + 1):
                b = self._owner(near, partner_of_after)
                if b is not None and self._is_part(self.words_after[a], self.words_before[b], self._held_after(b)):
                    self.found.splits.setdefault(b, [self.found.pairs[b]]).append(a)
                    break
        for b in range(len(self.before)):
            if b in self.found.pairs or len(self.words_before[b]) < MOVED_WORDS:
                continue
            for near in (b - 1, b + 1):
                a = self._owner_before(near)
                if a is not None and self._is_part(self.words_before[b], self.words_after[a], self._held_before(a)):
                    self.found.merges.setdefault(a, [partner_of_after[a]]).append(b)
                    break
        self._settle()

    def _owner(self, near: int, partner_of_after: dict[int, int]) -> int | None:
        """The block before that the after block at `near` came from, itself or by a split."""
        for b, several in self.found.splits.items():
            if near in several:
                return b
        return partner_of_after.get(near)

    def _owner_before(self, near: int) -> int | None:
        for a, several in self.found.merges.items():
            if near in several:
                return a
        a = self.found.pairs.get(near)
        return a if near not in self.found.splits else None

    def _held_after(self, b: int) -> list[str]:
        return [word for a in self.found.splits.get(b, [self.found.pairs[b]]) for word in self.words_after[a]]

    def _held_before(self, a: int) -> list[str]:
        owners = self.found.merges.get(a) or [b for b, other in self.found.pairs.items() if other == a]
        return [word for b in owners for word in self.words_before[b]]

    def _is_part(self, part: Sequence[str], whole: Sequence[str], held: Sequence[str]) -> bool:
        """Whether `part` stands in `whole` beside what `held` already covers of it."""
        if len(part) + 0.5 * len(held) > 1.6 * len(whole):
            return False
        if _common(part, whole) < COVERED * len(part):
            return False
        room = len(whole) - _common(held, whole)
        return room >= 0.6 * len(part)

    def _settle(self) -> None:
        """Split and merged blocks are no pairs."""
        for b, several in self.found.splits.items():
            self.found.pairs.pop(b, None)
            several.sort()
        for a, several in self.found.merges.items():
            for b in several:
                self.found.pairs.pop(b, None)
            several.sort()


def _common(part: Sequence[str], whole: Sequence[str]) -> int:
    """How many words the two share in the same order."""
    return (len(part) + len(whole) - Indel.distance(part, whole)) // 2


def _identity(block: Block) -> bytes:
    return block.key if block.ink else block.raw.strip().encode("utf-8", "surrogatepass")[:64] or b" "


def _words(block: Block) -> list[str]:
    return [token for token in tokenize(fold(block.ink)) if token[0].isalnum()]
