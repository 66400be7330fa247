"""Which passages became which: the changes of clauses gathered under their headings and numbers."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import Indel

from smallprint.align.compare import changes
from smallprint.model.change import Change, ChangeKind, Diff, Edit, PassageLink, Relation, Relocation
from smallprint.model.clause import Outline, Passage
from smallprint.text.normalize import fold

WORD = re.compile(r"\w+")
ADDRESS = re.compile(
    r"(?:https?://|www\.)\S++|[\w.+-]{1,64}+@[\w-]{1,63}+(?:\.[\w-]{1,63}+){1,6}"
    r"|(?<![\w.-])[\w-]{1,63}+(?:\.[\w-]{1,63}+){1,6}/\S*+"
)
"""A printed address: that there is one counts as a word, where it leads does not."""
HEADING_ALIKE = 0.85
MIXED = 0.34
"""A second passage counts as joined or split off from this share of its words on."""
ENOUGH = 0.2
"""Two passages may have become one another from this share of the shorter one's words on."""
HEADS, NAMED, NUMBERED = 40, 60, 10
"""What it weighs, in characters, that the heads of two passages became one another, that their headings are the same,
that their numbers are."""
NEAREST = 50
"""Of passages with the same sign, so many are looked at for the nearest."""
MOVED_SHARE = 0.5
"""A passage has moved where this share of the words that it keeps has."""


def passage_links(found: Diff) -> tuple[PassageLink, ...]:
    """A link for every passage of both outlines, in the order of the text after, removals last."""
    return tuple(_Linker(_gathered(found)).links())


class _Side:
    """One outline's passages: which clause is in which, and how many words each holds."""

    def __init__(self, outline: Outline) -> None:
        self.passages = outline.passages
        self.passage_of = [
            index for index, passage in enumerate(self.passages) for _ in range(passage.first, passage.last)
        ]
        self.weights = [1 + len(block.ink) if block.ink else 0 for block in outline.blocks]
        self.sizes = [sum(self.weights[passage.first : passage.last]) for passage in self.passages]
        self.names = [fold(passage.heading) for passage in self.passages]

    def is_head(self, clause: int) -> bool:
        """Whether a clause is the first of its passage."""
        return self.passages[self.passage_of[clause]].first == clause


@dataclass(frozen=True, slots=True)
class _Gathered:
    """What the changes of clauses say of passages: words shared by two, those of them that moved, passages edited."""

    old: _Side
    new: _Side
    shared: defaultdict[tuple[int, int], int] = field(default_factory=lambda: defaultdict(int))
    moved: defaultdict[tuple[int, int], int] = field(default_factory=lambda: defaultdict(int))
    edited_before: set[int] = field(default_factory=set)
    edited_after: set[int] = field(default_factory=set)


def _gathered(found: Diff) -> _Gathered:
    held = _Gathered(_Side(found.before), _Side(found.after))
    for change in changes(found):
        _share(change, held)
        if change.kind is not ChangeKind.UNCHANGED and _has_other_words(change.edits):
            held.edited_before.update(held.old.passage_of[b] for b in change.before)
            held.edited_after.update(held.new.passage_of[a] for a in change.after)
    return held


def _share(change: Change, held: _Gathered) -> None:
    old, new = held.old, held.new
    for b in change.before:
        for a in change.after:
            weight = min(old.weights[b], new.weights[a]) // (len(change.before) * len(change.after) or 1)
            if not weight:
                continue
            pair = old.passage_of[b], new.passage_of[a]
            held.shared[pair] += weight + (HEADS if old.is_head(b) and new.is_head(a) else 0)
            if change.relocation is Relocation.MOVED:
                held.moved[pair] += weight + (HEADS if old.is_head(b) and new.is_head(a) else 0)


def _has_other_words(edits: Sequence[Edit]) -> bool:
    """Whether more than signs between words, and where printed addresses lead, differs. Clauses without edits do."""
    if not edits:
        return True
    removed = [word for edit in edits for word in WORD.findall(ADDRESS.sub(" address ", edit.removed))]
    return removed != [word for edit in edits for word in WORD.findall(ADDRESS.sub(" address ", edit.inserted))]


class _Linker:
    """Passages linked by the words they share, then by heading and number."""

    def __init__(self, held: _Gathered) -> None:
        self.held, self.old, self.new = held, held.old, held.new
        self.pairs: dict[int, int] = {}
        self.taken: set[int] = set()

    def links(self) -> list[PassageLink]:
        """Every link."""
        self._pair_by_words()
        self._pair_by(_same_place)
        self._pair_by(_same_heading)
        self._pair_by_number()
        joined, split = self._joined(), self._split()
        found = [self._link(b, a, joined, split) for b, a in self.pairs.items()]
        before = {*self.pairs, *(b for others in joined.values() for b in others)}
        after = {*self.taken, *(a for others in split.values() for a in others)}
        found += [PassageLink((), (a,), Relation.ADDED) for a in range(len(self.new.passages)) if a not in after]
        found += [PassageLink((b,), (), Relation.REMOVED) for b in range(len(self.old.passages)) if b not in before]
        return sorted(found, key=lambda link: (link.after or (1 << 60,), link.before))

    def _pair(self, b: int, a: int) -> None:
        self.pairs[b] = a
        self.taken.add(a)

    def _pair_by_words(self) -> None:
        ranked = sorted(self.held.shared.items(), key=lambda item: (-self._strength(item[0], item[1]), item[0]))
        for (b, a), weight in ranked:
            if b in self.pairs or a in self.taken:
                continue
            if weight >= ENOUGH * min(self.old.sizes[b], self.new.sizes[a]):
                self._pair(b, a)

    def _strength(self, pair: tuple[int, int], weight: int) -> int:
        b, a = pair
        is_named = self.old.names[b] == self.new.names[a]
        is_numbered = self.old.passages[b].number == self.new.passages[a].number != ""
        return weight + NAMED * is_named + NUMBERED * is_numbered

    def _pair_by(self, sign: Callable[[Passage, str], Hashable]) -> None:
        """What words did not pair: passages with the same sign, each with the nearest one."""
        places: defaultdict[Hashable, list[int]] = defaultdict(list)
        for a, passage in enumerate(self.new.passages):
            if a not in self.taken:
                places[sign(passage, self.new.names[a])].append(a)
        places.pop(None, None)
        for b, passage in enumerate(self.old.passages):
            several = places.get(sign(passage, self.old.names[b])) if b not in self.pairs else None
            if several:
                a = min(several[:NEAREST], key=lambda a: abs(a - b))
                several.remove(a)
                self._pair(b, a)

    def _pair_by_number(self) -> None:
        """The same number on the same level, where the headings are alike or a neighbour became a neighbour."""
        places: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
        for a, passage in enumerate(self.new.passages):
            if a not in self.taken and passage.number:
                places[passage.number, passage.level].append(a)
        for b, passage in enumerate(self.old.passages):
            if b in self.pairs:
                continue
            several = places.get((passage.number, passage.level), [])
            fitting = [a for a in several[:NEAREST] if a not in self.taken and self._is_fitting(b, a)]
            if fitting:
                self._pair(b, min(fitting, key=lambda a: abs(a - b)))

    def _is_fitting(self, b: int, a: int) -> bool:
        if self.pairs.get(b - 1) == a - 1 or self.pairs.get(b + 1) == a + 1:
            return True
        old, new = self.old.names[b], self.new.names[a]
        return bool(old and new) and Indel.normalized_similarity(old, new) >= HEADING_ALIKE

    def _joined(self) -> dict[int, list[int]]:
        """Unpaired passages before whose words went into a paired one after."""
        shared = (((b, a), weight) for (b, a), weight in self.held.shared.items() if b not in self.pairs)
        return _strays(shared, self.old.sizes, self.taken)

    def _split(self) -> dict[int, list[int]]:
        """Unpaired passages after whose words came out of a paired one before."""
        shared = (((a, b), weight) for (b, a), weight in self.held.shared.items() if a not in self.taken)
        return _strays(shared, self.new.sizes, set(self.pairs))

    def _link(self, b: int, a: int, joined: dict[int, list[int]], split: dict[int, list[int]]) -> PassageLink:
        if a in joined:
            return PassageLink(tuple(sorted((b, *joined[a]))), (a,), Relation.MERGED)
        if b in split:
            return PassageLink((b,), tuple(sorted((a, *split[b]))), Relation.SPLIT)
        return PassageLink((b,), (a,), self._relation(b, a))

    def _relation(self, b: int, a: int) -> Relation:
        if self.held.moved[b, a] > MOVED_SHARE * self.held.shared[b, a]:
            return Relation.MOVED
        if self.old.passages[b].number != self.new.passages[a].number:
            return Relation.RENUMBERED
        is_edited = b in self.held.edited_before or a in self.held.edited_after
        return Relation.EDITED if is_edited else Relation.SAME


def _same_place(passage: Passage, name: str) -> Hashable:
    """Number, heading and whether it is one at all; None for what has no heading beyond the beginning of a text."""
    if not passage.level or not name:
        return None if passage.first or name else ("",)
    return passage.number, name


def _same_heading(passage: Passage, name: str) -> Hashable:
    return name if passage.level and name else None


def _strays(
    shared: Iterator[tuple[tuple[int, int], int]], sizes: Sequence[int], homes: set[int]
) -> dict[int, list[int]]:
    """For each home, the passages without a partner most of whose words went there or came from there."""
    best: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for (stray, home), weight in shared:
        best[stray][home] += weight
    found: defaultdict[int, list[int]] = defaultdict(list)
    for stray, weights in best.items():
        home, weight = weights.most_common(1)[0]
        if home in homes and weight >= MIXED * sizes[stray]:
            found[home].append(stray)
    return found
