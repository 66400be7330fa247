"""A document's sentences as questions are held against them: each behind its lead-in and under its heading."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from smallprint.model.clause import Clause, Outline
from smallprint.read.document import readable_clauses
from smallprint.read.plain import plain
from smallprint.read.training import sentences_of
from smallprint.text.span import Span

_DENIES_WHAT_FOLLOWS = re.compile(r"(?:(?<=\bnot)|(?<=\bnever)|(?<=n't)|(?<=\bcannot))\s*:\s*$")
"""The colon of a lead-in that denies its items ("We will not:"): without it each reads on as a sentence does."""
CACHED = 1 << 14
"""So many clauses are remembered: a document's versions share most of theirs."""


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence of the clause at index `clause`; `span` is into its ink.

    `text` is the sentence, folded, behind the lead-in that it goes on with; its own words begin at `start`.
    `previous` is the sentence before in the same clause, folded, `heading` the heading above, folded.
    """

    clause: int
    span: Span
    ink: str
    text: str
    start: int
    previous: str
    heading: str

    def into_ink(self, start: int, end: int) -> Span:
        """The span into the clause's ink of a stretch of `text`; what lies in the lead-in is left out."""
        first = max(start, self.start)
        return Span(self.span.start + first - self.start, self.span.start + max(end, first) - self.start)


def sayings(outline: Outline) -> tuple[Saying, ...]:
    """The sentences of the clauses that can be read, in order."""
    return tuple(saying for clause in readable_clauses(outline)[0] for saying in sayings_of(outline, clause))


def sayings_about(outline: Outline, clauses: Iterable[Clause], keys: Sequence[str]) -> Iterator[Saying]:
    """The sentences of those of the clauses in which, or above which, one of the keys stands."""
    for clause in clauses:
        around = clause.ink, outline.lead_in_of(clause), outline.heading_of(clause)
        if _holds(around[0], keys) or _holds(around[1], keys) or _holds(around[2], keys):
            yield from sayings_of(outline, clause)


def sayings_of(outline: Outline, clause: Clause) -> Iterator[Saying]:
    """The sentences of one clause."""
    heading = _folded(outline.heading_of(clause))
    for span, text, start, previous in _parts(clause.ink, outline.lead_in_of(clause)):
        yield Saying(clause.index, span, clause.ink, text, start, previous, heading)


@lru_cache(maxsize=CACHED)
def _parts(ink: str, lead_in: str) -> tuple[tuple[Span, str, int, str], ...]:
    """The sentences of an ink behind a lead-in, wherever it stands: span, text, where its own words begin, previous."""
    found = []
    for span, before in sentences_of(ink, lead_in):
        own, folded = plain(span.cut(ink)), plain(before)
        led = f"{folded} " if folded and (before == lead_in or folded.rstrip().endswith(":")) else ""
        led = _DENIES_WHAT_FOLLOWS.sub(" ", led)
        found.append((span, led + own, len(led), "" if led else folded))
    return tuple(found)


@lru_cache(maxsize=CACHED)
def _holds(words: str, keys: Sequence[str]) -> bool:
    folded = _folded(words)
    return any(key in folded for key in keys)


@lru_cache(maxsize=CACHED)
def _folded(words: str) -> str:
    return plain(words)
