"""Which norms two versions differ in: new ones, ended ones, and those that turned, widened, narrowed or were altered.

Norms are paired by what they are about, not by place: "we do not sell" → "we may sell" is one shift.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property, lru_cache

from smallprint.judge.shift.norm_move import NormAt, is_only_worded, likeness_of_words, moves
from smallprint.model.change import Change, Diff
from smallprint.model.clause import BlockKind, Outline
from smallprint.model.norm import NO_CHOICE, Modality, Norm, Party
from smallprint.read.clause import norms_of
from smallprint.read.document import readable
from smallprint.read.led import is_of_condition
from smallprint.read.sentence import sentence_of
from smallprint.read.training import sentences_of
from smallprint.text.normalize import fold
from smallprint.text.span import Span

LIKE = 0.7
"""Two norms are of one subject where the share of their words that is the same, and what they share, make so much."""
SAME_ACTION, SAME_BEARERS, SAME_DATA = 0.2, 0.1, 0.1
"""What it adds to the likeness of two sentences that their norms share the action, the bearers, some of the data."""
SAME_MODALITY = 0.05
"""Of the norms of one sentence, that of the same modality is the likelier one."""
ELSE = 0.6
"""Where neither action nor verb is shared, so great a share of the words has to be the same."""
MOST_CLAUSES = 400
"""Of a diff so many changed clauses are read for norms: a whole rewrite is told as such."""
CASES = frozenset("when if where with unless once in for upon after".split())
"""Words with which an item begins that tells in which case what its lead-in says is done."""
MOST_ITEMS = 60
"""Under a lead-in that changed so many items are read again."""
NormReader = Callable[[str, str, str], tuple[Norm, ...]]
"""Reads the norms of a clause's ink beside its heading and its lead-in."""
_UNREAD = frozenset({BlockKind.BLANK, BlockKind.RULE, BlockKind.CODE, BlockKind.HEADING})


class NormShiftKind(StrEnum):
    """What happened to a norm. Widened and narrowed say that it reaches further or less far, whomever that serves."""

    INTRODUCED = "introduced"
    REMOVED = "removed"
    TURNED = "turned"
    WIDENED = "widened"
    NARROWED = "narrowed"
    ALTERED = "altered"


@dataclass(frozen=True, slots=True)
class NormShift:
    """One norm that shifted: none before if it is new, none after if it ended; `moved` names the fields that differ."""

    kind: NormShiftKind
    moved: tuple[str, ...]
    before: NormAt | None
    after: NormAt | None


@lru_cache(maxsize=1 << 13)
def norms_in(ink: str, heading: str, lead_in: str) -> tuple[Norm, ...]:
    """The norms of a clause, read with the reader that ships."""
    return tuple(
        norm
        for span, before in sentences_of(ink, lead_in)
        for norm in norms_of(sentence_of(span.cut(ink), heading, before), span.start)
    )


def norm_shifts(diff: Diff, reader: NormReader = norms_in) -> tuple[NormShift, ...]:
    """The norms that differ between two versions, in the order of the after text; those that ended stand last.

    A sentence that only moved, or that changed in nothing a norm tells, shifts nothing. `reader` is for whoever holds
    what was read before.
    """
    old, new = _Side(diff.before), _Side(diff.after)
    found: list[NormShift] = []
    gone: list[NormAt] = []
    come: list[NormAt] = []
    for change in diff.touched[:MOST_CLAUSES]:
        shifted, left, right = _in_change(diff, change, reader)
        found += shifted
        gone += [one for one in left if not new.holds(one)]
        come += [one for one in right if not old.holds(one)]
    pairs, gone, come = paired(gone, come)
    found += [shift for one, two in pairs if (shift := between(one, two)) is not None]
    found += _unpaired(gone, come)
    return tuple(sorted(_distinct(_telling(found)), key=_place))


def moved_in(diff: Diff, change: Change) -> tuple[NormShift, ...]:
    """The norms that differ in one amended change, for those that stand in the same sentence before and after."""
    shifted, left, right = _in_change(diff, change, norms_in)
    return tuple(_telling([*shifted, *_unpaired(left, right)]))


def turned_in(diff: Diff, change: Change) -> tuple[NormShift, ...]:
    """As `moved_in`, but for the norms that came or went: none where either side holds no norm, which costs less."""
    if next(_norms(diff.before, _with_items(diff.before, change.before), norms_in), None) is None:
        return ()
    return tuple(shift for shift in moved_in(diff, change) if shift.before and shift.after)


def _in_change(diff: Diff, change: Change, reader: NormReader) -> tuple[list[NormShift], list[NormAt], list[NormAt]]:
    """What shifted inside one change, and the norms on either side that found no other."""
    before = list(_norms(diff.before, _with_items(diff.before, change.before), reader))
    after = list(_norms(diff.after, _with_items(diff.after, change.after), reader))
    pairs, left, right = paired(before, after)
    if len(left) == len(right) == 1 and _is_same_deed(left[0].norm, right[0].norm):
        pairs, left, right = [*pairs, (left[0], right[0])], [], []
    return [shift for one, two in pairs if (shift := between(one, two)) is not None], left, right


def _is_same_deed(one: Norm, two: Norm) -> bool:
    """Whether two norms of a clause that was amended let, bind or forbid the same people the same."""
    return (one.modality, one.bearers, one.verbs) == (two.modality, two.bearers, two.verbs)


def _unpaired(gone: Iterable[NormAt], come: Iterable[NormAt]) -> Iterator[NormShift]:
    yield from (NormShift(NormShiftKind.INTRODUCED, (), None, one) for one in come)
    yield from (NormShift(NormShiftKind.REMOVED, (), one, None) for one in gone)


class _Side:
    """One of two versions, by whose whole text a sentence that only moved is known."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline

    @cached_property
    def text(self) -> str:
        return fold(" ".join(block.ink for block in self.outline.blocks))

    def holds(self, one: NormAt) -> bool:
        """Whether the sentence of a norm stands in this version too, and what introduces it."""
        return _folded(one.words) in self.text and _folded(one.lead_in) in self.text


def _with_items(outline: Outline, indices: Sequence[int]) -> Iterator[int]:
    """The clauses of a change, and the items under those that introduce a list."""
    held = set(indices)
    for index in indices:
        yield index
        if not outline.blocks[index].ink.rstrip().endswith(":"):
            continue
        for below in range(index + 1, min(len(outline.blocks), index + 1 + MOST_ITEMS)):
            if outline.blocks[below].kind is BlockKind.HEADING:
                break
            if below not in held and outline.clauses[below].parent == index:
                yield below


def _norms(outline: Outline, indices: Iterable[int], reader: NormReader) -> Iterator[NormAt]:
    """The norms of clauses in their places."""
    for index in indices:
        clause = outline.clauses[index]
        if clause.block.kind in _UNREAD or not readable(outline, clause):
            continue
        heading, lead_in = outline.heading_of(clause), outline.lead_in_of(clause)
        norms = reader(clause.ink, heading, lead_in)
        if not norms and lead_in:
            norms = _of_lead_in(clause.ink, heading, lead_in)
        yield from (NormAt(index, norm, clause.ink, lead_in) for norm in norms)


@lru_cache(maxsize=1 << 10)
def _of_lead_in(ink: str, heading: str, lead_in: str) -> tuple[Norm, ...]:
    """The norms of a lead-in that an item without one is a condition of: "We may close it if:", "you owe us money"."""
    sentence = sentence_of(ink, heading, lead_in)
    is_when = sentence.is_led and sentence.words.low[:1] != () and sentence.words.low[0] in CASES
    if not is_when and not is_of_condition(sentence):
        return ()
    whole = Span(0, len(ink))
    return tuple(
        replace(norm, conditions=(whole,), exceptions=(), times=(), scopes=(), choice=NO_CHOICE, evidence=whole)
        for norm in norms_in(lead_in, heading, "")
    )


def paired(
    before: Sequence[NormAt], after: Sequence[NormAt]
) -> tuple[list[tuple[NormAt, NormAt]], list[NormAt], list[NormAt]]:
    """The norms that are of one subject, likest first, and those left on each side."""
    ranked = sorted(
        (
            (score + SAME_MODALITY * (one.norm.modality is two.norm.modality), -i, -j)
            for i, one in enumerate(before)
            for j, two in enumerate(after)
            if (score := _likeness(one, two)) >= LIKE
        ),
        reverse=True,
    )
    left, right = set(range(len(before))), set(range(len(after)))
    pairs = []
    for _, i, j in ranked:
        if -i in left and -j in right:
            left.discard(-i)
            right.discard(-j)
            pairs.append((before[-i], after[-j]))
    return pairs, [before[i] for i in sorted(left)], [after[j] for j in sorted(right)]


def _likeness(one: NormAt, two: NormAt) -> float:
    """How alike two norms are: their sentences' words and what they share; 0 where one did not become the other."""
    first, second = one.norm, two.norm
    is_same_action = first.action == second.action or bool(set(first.verbs) & set(second.verbs))
    is_of_same = bool(set(first.bearers) & set(second.bearers))
    if not (is_same_action and is_of_same) and (
        first.modality is not second.modality or not (is_same_action or is_of_same)
    ):
        return 0.0
    shared = SAME_ACTION if is_same_action else 0.0
    shared += SAME_BEARERS if is_of_same else 0.0
    shared += SAME_DATA if set(first.data) & set(second.data) else 0.0
    least = LIKE - shared if is_same_action else max(ELSE, LIKE - shared)
    found = likeness_of_words(one, two, least)
    return shared + found if found >= least else 0.0


@lru_cache(maxsize=1 << 12)
def _folded(words: str) -> str:
    return fold(words)


def between(one: NormAt, two: NormAt) -> NormShift | None:
    """What happened to a norm from one version to the next; None where it says the same."""
    moved, reach = moves(one, two)
    if not moved:
        return None
    if "modality" in moved:
        return NormShift(NormShiftKind.TURNED, moved, one, two)
    return NormShift(_BY_REACH[reach], moved, one, two)


_BY_REACH = {1: NormShiftKind.WIDENED, -1: NormShiftKind.NARROWED, 0: NormShiftKind.ALTERED}


def _telling(found: Sequence[NormShift]) -> Iterator[NormShift]:
    """The shifts without those in which only single words moved, where more moved in another norm of the sentence."""
    told = {_sentences(shift) for shift in found if not is_only_worded(shift.moved)}
    return (shift for shift in found if not is_only_worded(shift.moved) or _sentences(shift) not in told)


def _sentences(shift: NormShift) -> tuple[object, ...]:
    return tuple((one.clause, one.norm.evidence) if one else None for one in (shift.before, shift.after))


def _distinct(found: Iterable[NormShift]) -> Iterator[NormShift]:
    """The shifts, each once, whatever copies of a sentence a document holds."""
    seen: set[tuple[object, ...]] = set()
    for shift in found:
        key = (shift.kind, *(_told(one) for one in (shift.before, shift.after)))
        if key not in seen:
            seen.add(key)
            yield shift


def _told(one: NormAt | None) -> tuple[object, ...]:
    return (_folded(one.words), one.norm.action, one.norm.bearers, one.norm.modality) if one else ()


def _place(shift: NormShift) -> tuple[bool, int]:
    one = shift.after or shift.before
    assert one is not None
    return shift.after is None, one.clause


def is_promise(norm: Norm) -> bool:
    """Whether a norm binds the provider's side."""
    return norm.modality in (Modality.OBLIGATION, Modality.PROHIBITION) and Party.USER not in norm.bearers
