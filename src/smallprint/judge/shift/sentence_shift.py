"""Sentences that are no norms and say something else than before: where rules apply, what a term means, what is so.

What norms say is told by `norm_shift`. A sentence that holds none may still turn by one word ("this policy does not
apply to our shops"), and it is named as what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import Indel

from smallprint.judge.shift.norm_move import CLOSE, moves_of_words, plain_words
from smallprint.judge.shift.norm_shift import MOST_CLAUSES
from smallprint.model.change import Change, Diff
from smallprint.model.clause import BlockKind, Outline
from smallprint.read.clause import norms_of
from smallprint.read.deed import purposes_in
from smallprint.read.document import readable
from smallprint.read.plain import plain
from smallprint.read.sentence import sentence_of
from smallprint.read.training import sentences_of

_SCOPE = re.compile(r"\bappl(?:y|ies|icable)\b|\bcover(?:s|ed)?\b|\bpart of (?:the|this|these|our)\b|\bextends? to\b")
_DEFINITION = re.compile(
    r"[“\"”„«][^“\"”„»]{2,60}[“\"”»]|\bmeans?\b|\brefers? to\b|\b(?:considered|deemed|includes?)\b"
)
_CONDITION = re.compile(r"\W*(?:if|when|where|unless|once|until|provided)\b")
_SILENT = frozenset({BlockKind.BLANK, BlockKind.RULE, BlockKind.CODE})


class Tells(StrEnum):
    """What a sentence that is no norm tells: where rules apply, what a term means, when something holds, or a fact."""

    HEADING = "heading"
    SCOPE = "scope"
    DEFINITION = "definition"
    CONDITION = "condition"
    FACT = "fact"


@dataclass(frozen=True, slots=True)
class SentenceAt:
    """A sentence that holds no norm, where it stands: the index of its clause, its words, and what it tells."""

    clause: int
    words: str
    tells: Tells


@dataclass(frozen=True, slots=True)
class SentenceShift:
    """A sentence that is no norm, before or after, and that now says something else; `moved` names in what."""

    moved: tuple[str, ...]
    before: SentenceAt
    after: SentenceAt


def sentence_shifts(diff: Diff) -> tuple[SentenceShift, ...]:
    """The sentences without norms whose force, denials, numbers, leave or purposes moved, in the after text's order."""
    return tuple(
        shift for change in diff.touched[:MOST_CLAUSES] if change.before and change.after for shift in _in(diff, change)
    )


def _in(diff: Diff, change: Change) -> Iterator[SentenceShift]:
    before, after = _sentences(diff.before, change.before), _sentences(diff.after, change.after)
    same = {one.words for one in before} & {two.words for two in after}
    left = [one for one in before if one.words not in same]
    new = [two for two in after if two.words not in same]
    is_alone = len(left) == len(new) == 1
    for two in new:
        one = left[0] if is_alone else _likest(left, two)
        if one is None:
            continue
        left.remove(one)
        moved = _moved(one.words, two.words)
        if moved:
            yield SentenceShift(moved, one, two)


def _moved(one: str, two: str) -> tuple[str, ...]:
    is_aimed = purposes_in(plain(one)) != purposes_in(plain(two))
    return (*moves_of_words(one, two), *(("purposes",) if is_aimed else ()))


def _likest(ones: Sequence[SentenceAt], two: SentenceAt) -> SentenceAt | None:
    """The sentence most of whose words another has; None where none has enough of them."""
    ranked = [
        (Indel.normalized_similarity(plain_words(one.words), plain_words(two.words)), -index, one)
        for index, one in enumerate(ones)
    ]
    score, _, one = max(ranked, default=(0.0, 0, None))
    return one if score >= CLOSE else None


def _sentences(outline: Outline, indices: Sequence[int]) -> list[SentenceAt]:
    """The sentences of clauses that hold no norm."""
    found: list[SentenceAt] = []
    for index in indices:
        clause = outline.clauses[index]
        if clause.block.kind in _SILENT or not readable(outline, clause):
            continue
        heading, lead_in = outline.heading_of(clause), outline.lead_in_of(clause)
        for span, before in sentences_of(clause.ink, lead_in):
            words = span.cut(clause.ink)
            is_heading = clause.block.kind is BlockKind.HEADING
            if is_heading or not norms_of(sentence_of(words, heading, before)):
                found.append(SentenceAt(index, words, Tells.HEADING if is_heading else _saying(words, before)))
    return found


def _saying(words: str, before: str) -> Tells:
    text = plain(words)
    if _CONDITION.match(text) or before.rstrip().endswith((" if:", " when:", " where:")):
        return Tells.CONDITION
    if _SCOPE.search(text):
        return Tells.SCOPE
    return Tells.DEFINITION if _DEFINITION.search(text) else Tells.FACT
