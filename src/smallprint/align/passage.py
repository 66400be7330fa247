"""Which passages became which: the changes of clauses gathered under their headings and numbers."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from rapidfuzz.distance import Indel

from smallprint.align.compare import changes
from smallprint.model.change import Change, ChangeKind, Diff, PassageLink, Relation, Relocation
from smallprint.model.clause import Outline, Passage
from smallprint.text.normalize import fold

WORD = re.compile(r"\w+")
HEADING_ALIKE = 0.85
MIXED = 0.34
"""A second passage counts as joined or split off from this share of its words on."""


def passage_links(found: Diff) -> tuple[PassageLink, ...]:
    """A link for every passage of both outlines, in the order of the text after, removals last."""
    old, new = _Side(found.before), _Side(found.after)
    shared: defaultdict[tuple[int, int], int] = defaultdict(int)
    relocated: set[int] = set()
    every = changes(found)
    for change in every:
        _share(change, old, new, shared)
        if change.relocation is Relocation.MOVED and old.is_head(change.before[0]):
            relocated.add(old.passage_of[change.before[0]])
    return tuple(_Linker(found, old, new, shared, relocated, _amended(every, old, new)).links())


class _Side:
    """One outline's passages: which clause is in which, and how many words each holds."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        self.passages = outline.passages
        self.passage_of = [index for index, passage in enumerate(self.passages) for _ in range(passage.first, passage.last)]
        self.weights = [_weight(block.ink) for block in outline.blocks]
        self.sizes = [sum(self.weights[passage.first : passage.last]) for passage in self.passages]

    def is_head(self, clause: int) -> bool:
        """Whether a clause is the first of its passage."""
        return self.passages[self.passage_of[clause]].first == clause


def _weight(ink: str) -> int:
    return 1 + len(ink) if ink else 0


def _share(change: Change, old: _Side, new: _Side, shared: defaultdict[tuple[int, int], int]) -> None:
    for b in change.before:
        for a in change.after:
            weight = min(old.weights[b], new.weights[a]) // (len(change.before) * len(change.after) or 1)
            bonus = 40 if old.is_head(b) and new.is_head(a) else 0
            if weight:
                shared[old.passage_of[b], new.passage_of[a]] += weight + bonus


def _amended(every: Sequence[Change], old: _Side, new: _Side) -> tuple[set[int], set[int]]:
    """The passages on either side in which words changed."""
    edited = [change for change in every if change.kind is not ChangeKind.UNCHANGED and _has_other_words(change)]
    before = {old.passage_of[b] for change in edited for b in change.before}
    after = {new.passage_of[a] for change in edited for a in change.after}
    return before, after


def _has_other_words(change: Change) -> bool:
    """Whether more than signs between words differ."""
    if not change.edits:
        return True
    removed = [word for edit in change.edits for word in WORD.findall(edit.removed)]
    return removed != [word for edit in change.edits for word in WORD.findall(edit.inserted)]


class _Linker:
    """Passages linked by the words they share, then by heading and number."""

    def __init__(
        self,
        found: Diff,
        old: _Side,
        new: _Side,
        shared: dict[tuple[int, int], int],
        relocated: set[int],
        amended: tuple[set[int], set[int]],
    ) -> None:
        self.found, self.old, self.new, self.shared = found, old, new, shared
        self.relocated, self.amended = relocated, amended
        self.pairs: dict[int, int] = {}

    def links(self) -> list[PassageLink]:
        """Every link."""
        self._pair_by_words()
        self._pair_by_heading()
        joined, split = self._joined(), self._split()
        links = [self._link(b, a, joined, split) for b, a in self.pairs.items()]
        several_b = {b for others in joined.values() for b in others}
        several_a = {a for others in split.values() for a in others}
        partners = set(self.pairs.values())
        links += [PassageLink((), (a,), Relation.ADDED) for a in range(len(self.new.passages)) if a not in partners | several_a]
        links += [PassageLink((b,), (), Relation.REMOVED) for b in range(len(self.old.passages)) if b not in self.pairs.keys() | several_b]
        return sorted(links, key=lambda link: (link.after or (1 << 60,), link.before))

    def _pair_by_words(self) -> None:
        taken: set[int] = set()
        ranked = sorted(self.shared.items(), key=lambda item: (-self._strength(item[0], item[1]), item[0]))
        for (b, a), weight in ranked:
            if b in self.pairs or a in taken or weight < 0.2 * min(self.old.sizes[b], self.new.sizes[a]):
                continue
            self.pairs[b] = a
            taken.add(a)

    def _strength(self, pair: tuple[int, int], weight: int) -> float:
        b, a = pair
        return weight + (60 if self._same_heading(b, a) else 0) + (10 if self._number(b, a) else 0)

    def _same_heading(self, b: int, a: int) -> bool:
        return fold(self.old.passages[b].heading) == fold(self.new.passages[a].heading)

    def _number(self, b: int, a: int) -> bool:
        return self.old.passages[b].number == self.new.passages[a].number != ""

    def _pair_by_heading(self) -> None:
        """What words did not pair: the same heading, best with the same number; then the same number between neighbours."""
        for fits in (self._is_same_place, self._is_same_heading, self._is_same_number):
            taken = set(self.pairs.values())
            left = [a for a in range(len(self.new.passages)) if a not in taken]
            for b in range(len(self.old.passages)):
                found = [a for a in left if b not in self.pairs and fits(b, a)]
                if found:
                    a = min(found, key=lambda a: abs(a - b))
                    self.pairs[b] = a
                    left.remove(a)

    def _is_same_place(self, b: int, a: int) -> bool:
        return self.old.passages[b].number == self.new.passages[a].number and self._is_same_heading(b, a)

    def _is_same_heading(self, b: int, a: int) -> bool:
        return self._is_named_alike(self.old.passages[b], self.new.passages[a])

    def _is_same_number(self, b: int, a: int) -> bool:
        """The same number on the same level, between passages that became one another."""
        before, after = self.old.passages[b], self.new.passages[a]
        if not self._number(b, a) or before.level != after.level:
            return False
        return self.pairs.get(b - 1) == a - 1 or self.pairs.get(b + 1) == a + 1

    def _is_named_alike(self, before: Passage, after: Passage) -> bool:
        if before.level == 0 or after.level == 0:
            return before.first == after.first == 0 and not before.heading and not after.heading
        old, new = fold(before.heading), fold(after.heading)
        if not old or not new or (before.level == 0) != (after.level == 0):
            return False
        return old == new or (before.number == after.number and Indel.normalized_similarity(old, new) >= HEADING_ALIKE)

    def _joined(self) -> dict[int, list[int]]:
        """Unpaired passages before whose words went into a paired one after."""
        return self._strays({pair: weight for pair, weight in self.shared.items() if pair[0] not in self.pairs}, self.old.sizes, 0)

    def _split(self) -> dict[int, list[int]]:
        """Unpaired passages after whose words came out of a paired one before."""
        partners = set(self.pairs.values())
        strays = {(a, b): weight for (b, a), weight in self.shared.items() if a not in partners and b in self.pairs}
        return self._strays(strays, self.new.sizes, 1)

    def _strays(self, shared: dict[tuple[int, int], int], sizes: Sequence[int], side: int) -> dict[int, list[int]]:
        best: dict[int, Counter[int]] = defaultdict(Counter)
        for (stray, home), weight in shared.items():
            best[stray][home] += weight
        found: dict[int, list[int]] = defaultdict(list)
        partners = set(self.pairs.values()) if side == 0 else self.pairs.keys()
        for stray, homes in best.items():
            home, weight = homes.most_common(1)[0]
            if home in partners and weight >= MIXED * sizes[stray]:
                found[home].append(stray)
        return found

    def _link(self, b: int, a: int, joined: dict[int, list[int]], split: dict[int, list[int]]) -> PassageLink:
        if a in joined:
            return PassageLink(tuple(sorted((b, *joined[a]))), (a,), Relation.MERGED)
        if b in split:
            return PassageLink((b,), tuple(sorted((a, *split[b]))), Relation.SPLIT)
        if b in self.relocated:
            return PassageLink((b,), (a,), Relation.MOVED)
        if self.old.passages[b].number != self.new.passages[a].number:
            return PassageLink((b,), (a,), Relation.RENUMBERED)
        is_edited = b in self.amended[0] or a in self.amended[1]
        return PassageLink((b,), (a,), Relation.EDITED if is_edited else Relation.SAME)
