"""What became of each clause between two versions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smallprint.model.clause import Outline
from smallprint.text.span import Span


class ChangeKind(StrEnum):
    """What happened to the words of a clause."""

    UNCHANGED = "unchanged"
    AMENDED = "amended"
    ADDED = "added"
    REMOVED = "removed"
    SPLIT = "split"
    MERGED = "merged"


class Relocation(StrEnum):
    """What happened to the place of a clause."""

    NONE = "none"
    MOVED = "moved"
    RENUMBERED = "renumbered"


class Facet(StrEnum):
    """What differs beside the words: never a change of words, never thrown away."""

    LABEL = "label"
    LINKS = "links"
    MARKS = "marks"
    KIND = "kind"
    SPACING = "spacing"
    TYPOGRAPHY = "typography"


@dataclass(frozen=True, slots=True)
class Edit:
    """Words replaced: spans into the ink before and after, with the words. One side may be empty.

    For a change of several clauses the ink of a side is its clauses' ink joined by a line feed.
    """

    before: Span
    after: Span
    removed: str
    inserted: str


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one clause, or of several that were split or merged.

    `before` and `after` are indices of clauses in the two outlines; added has no before, removed no after.
    `edits` are over ink, whole words and numbers, in order, and empty for what was added or removed. An unchanged
    clause may have some, where its typography differs.
    """

    kind: ChangeKind
    before: tuple[int, ...]
    after: tuple[int, ...]
    relocation: Relocation = Relocation.NONE
    facets: tuple[Facet, ...] = ()
    edits: tuple[Edit, ...] = ()

    def __post_init__(self) -> None:
        if not self.before and not self.after:
            raise ValueError("a change has a clause on one side at least")


@dataclass(frozen=True, slots=True)
class Run:
    """`length` clauses in a row, the same to the last character: from `before` on there, from `after` on here."""

    before: int
    after: int
    length: int


@dataclass(frozen=True, slots=True)
class Diff:
    """What became of every clause of two versions.

    `runs` hold the clauses that stand exactly as they stood, in order; `touched` every other clause, in the
    after text's order with removals where they stood. Together they hold each clause of both sides once.
    """

    before: Outline
    after: Outline
    runs: tuple[Run, ...]
    touched: tuple[Change, ...]


class Relation(StrEnum):
    """What became of a passage, in the words of a table that a person would draw up."""

    SAME = "same"
    EDITED = "edited"
    RENUMBERED = "renumbered"
    MOVED = "moved"
    SPLIT = "split"
    MERGED = "merged"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class PassageLink:
    """Which passages became which: indices into the passages of the outlines before and after."""

    before: tuple[int, ...]
    after: tuple[int, ...]
    relation: Relation
