"""The paragraphs that the versions of a document ever had: which may hold words, and in which versions they stood."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from math import log

from smallprint.archive.search import TOKEN
from smallprint.archive.versions import usable_of
from smallprint.judge.quotation.hold import Worded
from smallprint.judge.quotation.wording import SHORT_FOR
from smallprint.model.clause import Outline
from smallprint.model.document import Document, Version
from smallprint.model.quotation import Stay
from smallprint.segment.outline import Interned, outline, paragraphs, read_paragraph
from smallprint.store.base import Store
from smallprint.text.recorded import recorded_text

CANDIDATES = 40
"""Of each sentence so many paragraphs are looked at that share its rarest words, and all that hold every word."""
_TARGET = re.compile(r"\]\([^()\s]{0,4000}(?:\([^()\s]{0,4000}\)[^()\s]{0,4000}){0,9}(?:\s+\"[^\"\n]{0,400}\")?\)")
_CHUNK = re.compile(r"…|\.\s?\.\s?\.|[.;:!?](?=\s)")


class Paragraphs:
    """A document's usable versions as lists of paragraphs; those that differ in link targets only are one."""

    def __init__(self, store: Store, document: Document) -> None:
        self.document = document
        self.all = store.versions(document)
        self.versions = usable_of(self.all)
        self._store = store
        self._ids: dict[str, int] = {}
        self._raws: list[str] = []
        self._known: dict[str, int] = {}
        self._texts: dict[str, frozenset[int]] = {}
        self._last: dict[int, int] = {}
        self._interned: Interned = {}
        self._outlines: dict[str, Outline] = {}
        self._worded: dict[int, tuple[Worded, ...]] = {}
        for version in self.versions:
            if version.digest not in self._texts:
                text = recorded_text(store.content(version))
                self._texts[version.digest] = frozenset(map(self._id, paragraphs(text)))
            self._last.update(dict.fromkeys(self._texts[version.digest], version.number))
        self._holders, self._sizes = self._indexed()

    def _id(self, raw: str) -> int:
        known = self._known.get(raw)
        if known is None:
            bare = _TARGET.sub("]()", raw.strip())
            known = self._known[raw] = self._ids.setdefault(bare, len(self._raws))
            if known == len(self._raws):
                self._raws.append(raw)
        return known

    def _indexed(self) -> tuple[dict[str, list[int]], list[int]]:
        """The paragraphs that hold each word, and how many distinct words each has."""
        holders: dict[str, list[int]] = {}
        sizes: list[int] = []
        for number, bare in enumerate(self._ids):
            words = set(TOKEN.findall(bare.lower()))
            sizes.append(len(words))
            for word in words:
                holders.setdefault(word, []).append(number)
        return holders, sizes

    def candidates(self, words: str, at: Version | None) -> list[int]:
        """The paragraphs in which these words, or each sentence of them, may stand, or stand nearly.

        Those of the version `at` come first, then those that stood last: of two that are as near the first counts.
        """
        found: dict[int, None] = {}
        for chunk in dict.fromkeys((words, *_CHUNK.split(words))):
            plain = TOKEN.findall(chunk.lower())
            sought = {word for one in plain for word in (one, *SHORT_FOR.get(one, ()))}
            found.update(dict.fromkeys(self._nearest(sought)))
        there = self._texts[at.digest] if at else frozenset()
        return sorted(found, key=lambda number: (number not in there, -self._last[number], number))

    def _nearest(self, sought: set[str]) -> Iterator[int]:
        weights: defaultdict[int, float] = defaultdict(float)
        shared: Counter[int] = Counter()
        for word in sorted(sought):
            holders = self._holders.get(word, ())
            weight = log(1 + len(self._raws) / max(1, len(holders)))
            for number in holders:
                weights[number] += weight
                shared[number] += 1
        ranked = sorted(weights, key=lambda number: (-weights[number], number))
        most = weights[ranked[0]] if ranked else 0
        for place, number in enumerate(ranked):
            is_whole = shared[number] == self._sizes[number]
            if place < CANDIDATES or is_whole or weights[number] > 0.999 * most:
                yield number

    def worded(self, paragraph: int) -> tuple[Worded, ...]:
        """The clauses of a paragraph, as quotations are held against them."""
        if paragraph not in self._worded:
            blocks = read_paragraph(self._raws[paragraph])
            self._worded[paragraph] = tuple(Worded(block.label, block.ink) for block in blocks if block.ink)
        return self._worded[paragraph]

    def holding(self, paragraphs: set[int]) -> list[Version]:
        """The usable versions that have one of these paragraphs, in order."""
        texts = {name for name, held in self._texts.items() if not held.isdisjoint(paragraphs)}
        return [version for version in self.versions if version.digest in texts]

    def stays(self, held: Sequence[Version]) -> tuple[Stay, ...]:
        """These versions as intervals without a break between usable ones."""
        numbers = {version.number for version in held}
        runs: list[list[Version]] = [[]]
        for version in self.versions:
            if version.number in numbers:
                runs[-1].append(version)
            elif runs[-1]:
                runs.append([])
        return tuple(Stay(run[0], run[-1], len(run)) for run in runs if run)

    def outline(self, version: Version) -> Outline:
        """The outline of a version."""
        if version.digest not in self._outlines:
            text = recorded_text(self._store.content(version))
            self._outlines[version.digest] = outline(text, self._interned)
        return self._outlines[version.digest]
