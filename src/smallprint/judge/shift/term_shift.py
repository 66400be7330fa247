"""Defined terms that came to mean more or less: clauses that use them shift though their own words stand still."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from smallprint.model.change import Diff
from smallprint.model.clause import BlockKind, Outline
from smallprint.model.norm import Data
from smallprint.model.resolution import Term
from smallprint.read.precedence import PARTS
from smallprint.read.resolve import kinds_by_terms, terms_of, used_in

_DEFINING = re.compile(r"[“\"”„«]|\bmeans?\b|\binclud(?:e|es|ing)\b|\brefers? to\b|\bexclud", re.IGNORECASE)
"""What a clause that defines, or says what a term takes in, is not without."""


@dataclass(frozen=True, slots=True)
class TermShift:
    """A term whose definition moved: the kinds of data it gained and lost, and the clauses that lean on it.

    `leaning` are indices into the after outline of clauses that use the term and stand as they stood.
    """

    before: Term
    after: Term
    gained: tuple[Data, ...]
    lost: tuple[Data, ...]
    leaning: tuple[int, ...]

    @property
    def name(self) -> str:
        """The term."""
        return self.after.name


def term_shifts(diff: Diff) -> tuple[TermShift, ...]:
    """The terms for data that both versions define and that take in other kinds than before, and what leans on them."""
    if not any(_may_define(diff.before, one.before) or _may_define(diff.after, one.after) for one in diff.touched):
        return ()
    old, new = _terms_by_name(diff.before), _terms_by_name(diff.after)
    held = [(old[name], term) for name, term in new.items() if name == term.name and name in old]
    return tuple(
        TermShift(before, after, gained, lost, tuple(_leaning(diff, after)))
        for before, after in held
        for gained, lost in [(_beyond(after, before), _beyond(before, after))]
        if gained or lost
    )


@lru_cache(maxsize=4)
def _terms_by_name(outline: Outline) -> dict[str, Term]:
    """The terms of a version, which is asked about beside the version before it and then beside the next."""
    return kinds_by_terms(terms_of(outline))


def _may_define(outline: Outline, indices: tuple[int, ...]) -> bool:
    return any(_DEFINING.search(outline.blocks[index].ink) for index in indices)


def _beyond(one: Term, other: Term) -> tuple[Data, ...]:
    """The kinds that a term takes in beyond another, which takes in all parts of content where it tells none apart."""
    is_whole = Data.CUSTOMER_CONTENT in other.data and not PARTS & set(other.data)
    return tuple(kind for kind in one.data if kind not in other.data and not (is_whole and kind in PARTS))


def _leaning(diff: Diff, term: Term) -> Iterator[int]:
    names = (term.name, *term.aliases)
    for run in diff.runs:
        for index in range(run.after, run.after + run.length):
            block = diff.after.blocks[index]
            if index != term.clause and block.kind is not BlockKind.HEADING and used_in(block.ink, names):
                yield index
