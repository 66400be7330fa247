"""From a diff to the changed clauses as they are weighed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from smallprint.judge.past import Past
from smallprint.judge.weighing.lexicon import STOP_WORDS
from smallprint.judge.weighing.mask import words_of
from smallprint.judge.weighing.signs import Unit, is_regional
from smallprint.model.change import Change, ChangeKind, Diff
from smallprint.model.clause import Block, BlockKind, Clause, Outline
from smallprint.text.normalize import fold
from smallprint.text.sentence import sentences

SPACE = "\n"
NAME = re.compile(r"(?<![.!?:]\s)(?<!^)\b[A-Z][\w&.-]*\w")
"""A word written as a name: a capital that does not stand where a sentence begins."""
LISTED_WORDS = 12
ECHO = 5
"""So many words in a row that stand in the other version too are no new words."""
MENU = 4
"""From so many changed clauses on their links tell whether it is menus that came or went."""
READ = 20_000
"""Of a changed clause so many characters are read when it is weighed: some recorded texts are one line."""


def has_new_words(change: Change) -> bool:
    """Whether a change touches words at all, not only facets or place."""
    return change.kind is not ChangeKind.UNCHANGED


def ink_of(clauses: Sequence[Clause] | Sequence[Block]) -> str:
    """The ink of several clauses, joined by a line feed."""
    return SPACE.join(clause.ink for clause in clauses)


def blocks_of(diff: Diff, change: Change) -> tuple[list[Block], list[Block]]:
    """The blocks of a change, before and after: its clauses without their places, which cost more to know."""
    return [diff.before.blocks[i] for i in change.before], [diff.after.blocks[i] for i in change.after]


def sides(diff: Diff, change: Change) -> tuple[list[Clause], list[Clause]]:
    """The clauses of a change, before and after."""
    return [diff.before.clauses[i] for i in change.before], [diff.after.clauses[i] for i in change.after]


class Weighing:
    """What is the same for every changed clause of one diff: the words that left and came, and what repeats.

    `regional` counts the clauses in which words were put in the spelling of another region.
    """

    def __init__(self, diff: Diff, past: Past, indices: Sequence[int], terms_type: str) -> None:
        self.diff, self.past, self.terms_type = diff, past, fold(terms_type)
        self.edited = {index: self.edited_of(diff, diff.touched[index]) for index in indices}
        self.pairs = Counter(self.edited.values())
        self.gone = Counter(word for removed, _ in self.edited.values() for word in removed)
        self.came = Counter(word for _, inserted in self.edited.values() for word in inserted)
        self.stood_before = past.state_of(diff.before.blocks) if indices else frozenset()
        self.stands_after = past.state_of(diff.after.blocks) if indices else frozenset()
        self.words_before = past.words_of(diff.before) if indices else ""
        self.words_after = past.words_of(diff.after) if indices else ""
        linked = [_is_linked(diff, diff.touched[index]) for index in indices]
        self.among_links = sum(linked) / max(1, len(linked)) if len(linked) >= MENU else 0.0
        self.regional = sum(is_regional(removed, inserted) for removed, inserted in self.edited.values())

    def unit(self, index: int) -> Unit:
        """The change at this index of `Diff.touched`, ready to be weighed."""
        change = self.diff.touched[index]
        before, after = sides(self.diff, change)
        removed, inserted = self.edited[index]
        shown = after or before
        outline = self.diff.after if after else self.diff.before
        linked = sum(len(link.span) for clause in shown for link in clause.block.links)
        return Unit(
            change=index,
            shape=change.kind.value,
            block=shown[0].block.kind.value,
            before=ink_of(before)[:READ],
            after=ink_of(after)[:READ],
            removed=removed,
            inserted=inserted,
            heading=outline.heading_of(shown[0]),
            place=shown[0].index / max(1, len(outline.blocks) - 1),
            is_furniture=all(clause.is_furniture for clause in shown),
            link_share=linked / max(1, sum(len(clause.ink) for clause in shown)),
            stood=bool(after) and all(self._has_stood(clause) for clause in after),
            stands=bool(before) and all(self.past.bare[clause.block] in self.stands_after for clause in before),
            repeats=self.pairs[removed, inserted],
            fresh=self._share_new(inserted),
            gone=self._share_lost(removed),
            terms_type=self.terms_type,
            names=_names(change, before, after),
            is_listed=_is_listed(outline, shown[0]),
            echoed=self._echoed(before, after) / max(1, len(removed) + len(inserted)),
            among_links=self.among_links,
            regional=self.regional,
            is_beside_furniture=_is_beside_furniture(outline, shown[0]),
        )

    @staticmethod
    def edited_of(diff: Diff, change: Change) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The folded words that a change removed and inserted."""
        before, after = blocks_of(diff, change)
        if not before or not after:
            return words_of(ink_of(before)[:READ]), words_of(ink_of(after)[:READ])
        removed = tuple(word for edit in change.edits for word in words_of(edit.removed[:READ]))
        inserted = tuple(word for edit in change.edits for word in words_of(edit.inserted[:READ]))
        return removed, inserted

    def _echoed(self, before: Sequence[Clause], after: Sequence[Clause]) -> int:
        """Of a paragraph that came or went, how many words stand in the other version in the same order.

        An item or a row is tied to the list or table that it stands in, so that its words elsewhere are others.
        """
        if (before and after) or (before or after)[0].block.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING):
            return 0
        ink, text = ink_of(before or after)[:READ], self.words_after if before else self.words_before
        return sum(_standing(words_of(span.cut(ink)), text) for span in sentences(ink))

    def _has_stood(self, clause: Clause) -> bool:
        bare = self.past.bare[clause.block]
        return bare in self.past.clauses or bare in self.stood_before

    def _share_new(self, inserted: Sequence[str]) -> float:
        words = {word for word in inserted if word not in STOP_WORDS}
        return sum(word not in self.past.vocabulary for word in words) / len(words) if words else 0.0

    def _share_lost(self, removed: Sequence[str]) -> float:
        words = {word for word in removed if word not in STOP_WORDS}
        return sum(self.gone[word] > self.came[word] for word in words) / len(words) if words else 0.0


def _standing(words: Sequence[str], text: str) -> int:
    """How many of the words stand in a text, in runs of some length: the sentence as a whole, or halves of it."""
    if len(words) < ECHO:
        return 0
    if f" {' '.join(words)} " in text:
        return len(words)
    half = len(words) // 2
    return _parts_standing(words[:half], text) + _parts_standing(words[half:], text)


def _parts_standing(words: Sequence[str], text: str) -> int:
    """As `_standing` of words that most likely do not stand: the halves are sought before the whole."""
    if len(words) < ECHO:
        return 0
    half = len(words) // 2
    first, second = words[:half], words[half:]
    found = (_parts_standing(first, text), _parts_standing(second, text))
    may_stand = all(len(part) < ECHO or count == len(part) for part, count in zip((first, second), found, strict=True))
    return len(words) if may_stand and f" {' '.join(words)} " in text else sum(found)


def _is_linked(diff: Diff, change: Change) -> bool:
    """Whether a clause that came or went is mostly links."""
    blocks = [*blocks_of(diff, change)[0], *blocks_of(diff, change)[1]]
    linked = sum(len(link.span) for block in blocks for link in block.links)
    return bool(change.before) != bool(change.after) and 2 * linked > sum(len(block.ink) for block in blocks)


def _is_beside_furniture(outline: Outline, clause: Clause) -> bool:
    """Whether page furniture stands within two clauses of this one."""
    near = range(max(0, clause.index - 2), min(len(outline.blocks), clause.index + 3))
    return any(outline.clauses[i].is_furniture for i in near if i != clause.index)


def _names(change: Change, before: Sequence[Clause], after: Sequence[Clause]) -> int:
    """How many edited words are written as names."""
    if not before or not after:
        ink = ink_of(after or before)[:READ]
        return len(NAME.findall(ink)) + (ink[:1].isupper() and len(ink.split()) <= LISTED_WORDS)
    edited = (words for edit in change.edits for words in (edit.removed, edit.inserted))
    return sum(len(NAME.findall(f" {words[:READ]}")) for words in edited)


def _is_listed(outline: Outline, clause: Clause) -> bool:
    """Whether a clause is a row, or a short one among short ones of its kind."""
    block = clause.block
    if block.kind is BlockKind.ROW:
        return True
    near = [outline.blocks[i] for i in (clause.index - 1, clause.index + 1) if 0 <= i < len(outline.blocks)]
    return len(block.ink.split()) <= LISTED_WORDS and all(
        one.kind is block.kind and len(one.ink.split()) <= LISTED_WORDS for one in near
    )
