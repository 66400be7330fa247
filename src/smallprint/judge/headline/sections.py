"""Which sections a change brought and took: those whose headings speak of what the other version nowhere does, and
those that came or went as a whole, heading and all.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from smallprint.judge.weighing.lexicon import STOP_WORDS
from smallprint.judge.weighing.mask import words_of
from smallprint.judge.weighing.topic import topics_in
from smallprint.model.change import ChangeKind, Diff
from smallprint.model.clause import BlockKind, Clause, Outline

LEAST, LONGEST, SHORTEST = 250, 60, 4
"""A section has at least so many characters, its heading at most, and a telling word at least so many letters."""
FRESH = 0.7
"""Of a section that came or went as a whole so great a share is new to the other version."""
OF_ANY = frozenset(
    "introduction welcome overview summary contents definitions important interpretation general notes note about "
    "information details miscellaneous other further more what your this that with effective updated last version "
    "date policy terms service services notice statement agreement document document's section appendix annex "
    "schedule preamble survival additional specific sharing shared share collect collected collection updating "
    "correcting automatically contains website websites company personally identifiable rights exercise "
    "responsibilities effects warning types data personal privacy user users handles handling purposes list lists "
    "legitimate business security protection contact question questions choices options safety first cover "
    "provide does will from disclosures disclosure process processing processed downloaded older interpretations "
    "site sites customer customers read carefully please agree agreed obligations responsibility account accounts "
    "parties party regarding long keep store applicability aggregate table changes modifications modification "
    "changing resolving withdraw delete internationally transferred products related main part parts using used "
    "uses page pages header footer key points".split()
)
"""Words that the headings of any terms have."""
_SAYS_NOTHING = STOP_WORDS | OF_ANY
_RUN_IN = re.compile(r"([A-Z][\w’'&/-]+(?: [\w’'&/,-]+){0,5})[.:] [A-Z“\"]")
"""Words that stand for a heading at the beginning of a clause: "Class Action Waiver. You agree …"."""
_ABBREVIATION = re.compile(r"\b(?:\w\.){2,}|\b(?:eea?|eu|uk|usa?|ai|gdpr|ccpa|tv)\b", re.IGNORECASE)
_DATED = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Section:
    """A section by its heading, with its size in characters, and the change that brought or took its heading.

    `changes` are all that brought or took clauses of it.
    """

    heading: str
    size: int
    change: int
    changes: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Sections:
    """The sections that came and those that went, weightiest first."""

    all_came: tuple[Section, ...] = ()
    all_went: tuple[Section, ...] = ()

    @property
    def came(self) -> str:
        """The heading of the weightiest that came, "" where none did."""
        return self.all_came[0].heading if self.all_came else ""

    @property
    def went(self) -> str:
        """The heading of the weightiest that went, "" where none did."""
        return self.all_went[0].heading if self.all_went else ""


NONE = Sections()
"""No section came and none went."""


def sections_moved(diff: Diff, old: str, new: str, *, is_rewrite: bool = True) -> Sections:
    """The sections that came and went; `old` and `new` are the folded words of the whole versions.

    Of a rewrite only those are told whose headings speak of what the other version nowhere does.
    """
    came = {
        index: at
        for at, one in enumerate(diff.touched)
        if one.kind is ChangeKind.ADDED or is_rewrite
        for index in one.after
    }
    went = {
        index: at
        for at, one in enumerate(diff.touched)
        if one.kind is ChangeKind.REMOVED or is_rewrite
        for index in one.before
    }
    fresh = _under_headings(diff.after, came, old, is_rewrite=is_rewrite)
    gone = _under_headings(diff.before, went, new, is_rewrite=is_rewrite)
    alone = () if is_rewrite else _run_in(diff.after, came, old)
    return Sections(_ranked([*fresh, *alone]), _ranked(gone))


def _ranked(found: Iterable[Section]) -> tuple[Section, ...]:
    return tuple(sorted(found, key=lambda one: (not topics_in(words_of(one.heading)), -one.size)))


def _under_headings(outline: Outline, moved: dict[int, int], other: str, *, is_rewrite: bool) -> Iterator[Section]:
    """The sections of an outline that the other version does not have, by their headings."""
    others = frozenset(other.split())
    sizes: Counter[int] = Counter()
    fresh: Counter[int] = Counter()
    held: dict[int, set[int]] = defaultdict(set)
    heads = {index for index in moved if _is_head(outline.clauses[index], other, others, is_rewrite=is_rewrite)}
    for clause in outline.clauses if heads else ():
        top = _top(outline, clause, heads)
        if top >= 0 and top != clause.index:
            sizes[top] += len(clause.ink)
            if clause.index in moved:
                fresh[top] += len(clause.ink)
                held[top].add(moved[clause.index])
    for top, size in sizes.items():
        if size >= LEAST and (is_rewrite or fresh[top] >= FRESH * size):
            yield Section(_told(outline.clauses[top].ink), size, moved[top], frozenset(held[top]))


def _run_in(outline: Outline, moved: dict[int, int], other: str) -> Iterator[Section]:
    """The clauses that came and begin with words that stand for a heading, and that the other version has nowhere."""
    for index, change in moved.items():
        ink = outline.clauses[index].ink
        found = _RUN_IN.match(ink) if len(ink) >= LEAST else None
        if found and _is_new(words_of(found[1]), other):
            yield Section(_told(found[1]), len(ink), change, frozenset((change,)))


def _telling(words: Sequence[str]) -> list[str]:
    """The words of a heading that say what it is on."""
    return [word for word in words if len(word) >= SHORTEST and word.isalpha() and word not in _SAYS_NOTHING]


def _is_new(words: Sequence[str], other: str) -> bool:
    """Whether the words of a heading say what it is on, and the other version has them nowhere."""
    telling = _telling(words)
    return bool(telling) and not any(f" {' '.join(one)} " in other for one in (telling, words))


def _top(outline: Outline, clause: Clause, heads: set[int]) -> int:
    """The index of the highest of these headings at or above a clause, -1 where it stands under none."""
    at, found = clause.index, -1
    while at >= 0:
        found = at if at in heads else found
        at = outline.clauses[at].parent
    return found


def _is_head(clause: Clause, other: str, others: frozenset[str], *, is_rewrite: bool) -> bool:
    """Whether a clause is a heading that speaks of what the other version does not."""
    head = clause.ink
    if clause.block.kind is not BlockKind.HEADING or not head or len(head) > LONGEST or _DATED.search(head):
        return False
    words = words_of(head)
    telling = _telling(words)
    if is_rewrite and head.rstrip().endswith("?"):
        return False
    if not is_rewrite:
        return _is_new(words, other)
    return any(word not in others for word in telling)


def _told(head: str) -> str:
    """A heading as it is quoted: without a number or colon at its edges, and not in capitals."""
    bare = re.sub(r"^(?:[\d.() ]+|[A-Z]\. )", "", head).strip(" :*.")
    return _ABBREVIATION.sub(lambda found: found[0].upper(), bare.capitalize()) if bare.isupper() else bare
