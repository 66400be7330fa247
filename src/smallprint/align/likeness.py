"""How alike two blocks are: their words in order, each spelt as one character, so that blocks compare as strings do."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from zlib import crc32

from rapidfuzz.distance import Indel

from smallprint.model.clause import Block, BlockKind
from smallprint.text.normalize import fold
from smallprint.text.words import words_in

LONG = 60_000
"""Of blocks with more characters than this a sample of the phrases is compared, the same sample of both."""
SAMPLED = 16
"""Every so manieth phrase is in the sample, by its own checksum."""
RARE = 12
"""A word that more blocks share than this says nothing of which became which."""
CANDIDATES = 24
LEAD = 3
SAME_NUMBER = 0.08
OTHER_KIND = 0.1
"""What the same printed number adds to likeness, and what a heading that became none (or the reverse) takes away."""
ALPHABET = 0xD7FF
"""So many distinct words have a character of their own; beyond it some share one, which raises likeness a little."""

_PHRASE = re.compile(r"\S+(?:\s+(?!t)\S+){0,64}")


class Likeness:
    """The words of two rows of blocks, spelt when they are asked for."""

    def __init__(self, before: Sequence[Block], after: Sequence[Block]) -> None:
        self.before, self.after = before, after
        self._alphabet = _Alphabet()
        self._old: list[str | None] = [None] * len(before)
        self._new: list[str | None] = [None] * len(after)
        self._samples: dict[Block, str] = {}

    def old(self, b: int) -> str:
        """The words of a block before."""
        spelt = self._old[b]
        if spelt is None:
            spelt = self._old[b] = self._spell(words(self.before[b]))
        return spelt

    def new(self, a: int) -> str:
        """The words of a block after."""
        spelt = self._new[a]
        if spelt is None:
            spelt = self._new[a] = self._spell(words(self.after[a]))
        return spelt

    def score(self, b: int, a: int, cutoff: float) -> float:
        """Likeness, a little raised for the same number, lowered across kinds; 0 where it stays below `cutoff`."""
        old, new = self.before[b], self.after[a]
        bonus = SAME_NUMBER if old.label and old.label == new.label else 0.0
        if (old.kind is BlockKind.HEADING) != (new.kind is BlockKind.HEADING):
            bonus -= OTHER_KIND
        ours, theirs = self._pair(b, a)
        found = Indel.normalized_similarity(ours, theirs, score_cutoff=max(0.0, cutoff - bonus))
        return found + bonus if found and found + bonus >= cutoff else 0.0

    def named(self, b: int, a: int) -> float:
        """Likeness, or for clauses with the same first words how much of the shorter stands in the longer."""
        ours, theirs = self._pair(b, a)
        if self.is_same_lead(b, a):
            return shared(ours, theirs) / max(1, min(len(ours), len(theirs)))
        return float(Indel.normalized_similarity(ours, theirs))

    def is_same_lead(self, b: int, a: int) -> bool:
        """Whether two clauses begin with the same words, as a clause does that keeps its heading."""
        lead = self.old(b)[:LEAD]
        return len(lead) == LEAD and self.new(a)[:LEAD] == lead

    def sharing(self, befores: Sequence[int], afters: Sequence[int]) -> list[tuple[int, int]]:
        """Pairs of blocks that share rare words, the most shared first for each block after."""
        if not befores or not afters:
            return []
        sought = {a: set(self.new(a)) for a in afters}
        every = set().union(*sought.values())
        places: defaultdict[str, list[int]] = defaultdict(list)
        for b in befores:
            for word in every.intersection(self.old(b)):
                places[word].append(b)
        rare = {word for word, holders in places.items() if len(holders) <= RARE}
        found: list[tuple[int, int]] = []
        for a in afters:
            counted = Counter(chain.from_iterable(map(places.__getitem__, sought[a] & rare)))
            best = sorted(counted.items(), key=lambda item: (-item[1], item[0]))[:CANDIDATES]
            found.extend([(b, a) for b, _ in best])
        return found

    def _pair(self, b: int, a: int) -> tuple[str, str]:
        old, new = self.before[b].ink, self.after[a].ink
        if (len(old) > LONG) == (len(new) > LONG):
            return self.old(b), self.new(a)
        return self._sampled(self.before[b]), self._sampled(self.after[a])

    def _sampled(self, block: Block) -> str:
        """A sample of a block's phrases, to be set beside that of a block which is too long for more."""
        found = self._samples.get(block)
        if found is None:
            found = self._samples[block] = self._spell(_sample(fold(block.ink)))
        return found

    def _spell(self, found: Sequence[str]) -> str:
        return "".join(map(self._alphabet.__getitem__, found))


class _Alphabet(dict[str, str]):
    """A character for each word, given out when it is first asked for."""

    def __missing__(self, word: str) -> str:
        sign = self[word] = chr(1 + len(self) % ALPHABET)
        return sign


def shared(ours: str, theirs: str) -> int:
    """How many words two blocks share in the same order."""
    return (len(ours) + len(theirs) - Indel.distance(ours, theirs)) // 2


@lru_cache(maxsize=1 << 10)
def words(block: Block) -> tuple[str, ...]:
    """The words of a block, folded, signs left out; of a very long block a sample of its phrases."""
    folded = fold(block.ink)
    if len(block.ink) > LONG:
        return tuple(_sample(folded))
    return tuple(words_in(folded))


def _sample(folded: str) -> list[str]:
    phrases = _PHRASE.findall(folded)
    return [each for each in phrases if crc32(each.encode("utf-8", "surrogatepass")) % SAMPLED == 0]
