"""What changed in what a document says of training AI: a rule that appears, goes, widens, narrows, or a way out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property, lru_cache

from rapidfuzz import fuzz

from smallprint.judge.shift.term_shift import term_shifts
from smallprint.model.change import Change, Diff
from smallprint.model.clause import Block, BlockKind, Clause, Outline
from smallprint.model.norm import Data, Party, Stance, Strength, Training
from smallprint.read.named import is_narrowed
from smallprint.read.plain import plain
from smallprint.read.precedence import names_parts_of
from smallprint.read.resolve import used_in
from smallprint.read.training import read_outright, speaks_of_training
from smallprint.text.normalize import fold

LIKE = 55.0
"""Two sentences of which one took the other's place are alike by so many hundredths at least (rapidfuzz ratio)."""
SAME_DATA = 20.0
"""What it adds to the likeness of two statements that they are of the same data."""
SURE = 0.6
"""A sentence that is read with less probability moves nothing."""
_NAME = re.compile(r"(?<![.:;!?] )(?<!^)\b[A-Z][\w-]*[a-z0-9][\w-]*\b")
_DEFINED = re.compile(r"\b(?:[A-Z][\w-]* ){1,5}(?:Content|Data|Information|Materials?)\b")
_AI = re.compile(
    r"\b(?:ai|a\.i\.|artificial[- ]intelligence|machine[- ]learning|deep[- ]learning|llms?|language models?|generative"
    r"|neural)\b"
)
_PIECES = re.compile(r"[\u25cf\u2022\u25a0\u25aa|;]")
_UNREAD = frozenset({BlockKind.BLANK, BlockKind.RULE, BlockKind.CODE})
_RANK = {
    Stance.PROHIBITS: 0,
    Stance.PERMITS_WITH_CONSENT: 1,
    Stance.PERMITS_UNLESS_OPTED_OUT: 2,
    Stance.PERMITS: 3,
}
"""How much the provider may do; what binds users has no rank here."""

Reader = Callable[[Clause, Outline], tuple[Training, ...]]
"""Reads a clause in its outline."""


class ShiftKind(StrEnum):
    """What happened to a rule on training."""

    INTRODUCED = "introduced"
    REMOVED = "removed"
    WIDENED = "widened"
    NARROWED = "narrowed"
    CHOICE_ADDED = "choice-added"
    CHOICE_REMOVED = "choice-removed"


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence of one version that speaks of training: its clause's index, what it says, and its words."""

    clause: int
    training: Training
    words: str

    @property
    def is_for_users(self) -> bool:
        """Whether it binds users rather than the provider."""
        return self.training.stance is Stance.RESTRICTS_USERS

    @property
    def rank(self) -> int:
        """How much it lets the provider do."""
        return _RANK.get(self.training.stance, 0)


@dataclass(frozen=True, slots=True)
class Shift:
    """One rule that shifted, with the statements it stands on: none before if it is new, none after if it is gone."""

    kind: ShiftKind
    before: Statement | None
    after: Statement | None


def read_in(clause: Clause, outline: Outline) -> tuple[Training, ...]:
    """What a clause says of training outright, read with the reader that ships."""
    return read_words(clause.ink, outline.heading_of(clause), outline.lead_in_of(clause))


def read_words(ink: str, heading: str, lead_in: str) -> tuple[Training, ...]:
    """What a clause's ink says of training outright, beside its heading and what introduces it."""
    return _read(ink, heading, lead_in) if any(map(_ink_speaks, (ink, lead_in, heading))) else ()


@lru_cache(maxsize=1 << 14)
def _read(ink: str, heading: str, lead_in: str) -> tuple[Training, ...]:
    return read_outright(ink, heading, lead_in)


@dataclass(eq=False)
class _Side:
    """One of the two versions: its outline, and which of its clauses were touched."""

    outline: Outline
    touched: Sequence[int]
    reader: Reader

    @cached_property
    def text(self) -> str:
        """The whole document, folded, by which a sentence that only moved is known."""
        return fold(" ".join(block.ink for block in self.outline.blocks))

    @cached_property
    def near(self) -> tuple[Statement, ...]:
        """The statements of the touched clauses."""
        return tuple(_statements(self.outline, self.touched, self.reader))

    @cached_property
    def all(self) -> tuple[Statement, ...]:
        """The statements of the whole document."""
        return tuple(_statements(self.outline, range(len(self.outline.clauses)), self.reader))


def training_shifts(diff: Diff, reader: Reader = read_in) -> tuple[Shift, ...]:
    """The rules on training AI that shifted between two versions, those that let the provider do more first.

    Only what is said outright counts; a general licence that was reworded shifts nothing.
    """
    leaning = tuple(_by_terms(diff, reader))
    if not any(_speaks(diff, change) for change in diff.touched):
        return leaning
    old = _Side(diff.before, [index for change in diff.touched for index in change.before], reader)
    new = _Side(diff.after, [index for change in diff.touched for index in change.after], reader)
    if not old.near and not new.near:
        return leaning
    gone = [one for one in old.near if not _stands(one.words, new.text)]
    come = [one for one in new.near if not _stands(one.words, old.text)]
    pairs, gone, come = _paired(gone, come)
    found = [shift for one, two in pairs if (shift := _between(one, two)) is not None]
    found += [shift for one in come if (shift := _appeared(one, old)) is not None]
    found += [shift for one in gone if (shift := _vanished(one, new)) is not None]
    found += leaning
    return tuple(sorted(_distinct(found), key=_weight))


def _by_terms(diff: Diff, reader: Reader) -> Iterator[Shift]:
    """Statements whose words stand still while a term they lean on came to take in more data, or less."""
    if not any(map(_block_speaks, diff.after.blocks)):
        return
    for term in term_shifts(diff):
        if bool(term.gained) == bool(term.lost):
            continue
        for one in _statements(diff.after, term.leaning, reader):
            used = used_in(one.words, (term.name, *term.after.aliases))
            is_of_parts = is_narrowed(one.words) or any(names_parts_of(one.words, name) for name in used)
            if used and not is_of_parts and not one.is_for_users:
                before, after = (_with(one, data) for data in (term.before.data, term.after.data))
                is_more = bool(term.gained) == (one.rank > 0)
                yield Shift(ShiftKind.WIDENED if is_more else ShiftKind.NARROWED, before, after)


def _with(one: Statement, data: Iterable[Data]) -> Statement:
    """A statement of the data that a term takes in beside what it names itself."""
    kinds = {*one.training.data, *data}
    return replace(one, training=replace(one.training, data=tuple(kind for kind in Data if kind in kinds)))


@lru_cache(maxsize=1 << 15)
def _block_speaks(block: Block) -> bool:
    return speaks_of_training(block.ink)


@lru_cache(maxsize=1 << 12)
def _ink_speaks(ink: str) -> bool:
    return speaks_of_training(ink)


def _stands(words: str, text: str) -> bool:
    """Whether a sentence stands in a folded text, whole or (a list taken apart) in what speaks of training."""
    pieces = [piece.strip() for piece in _PIECES.split(words) if speaks_of_training(piece)]
    return fold(words) in text or (len(pieces) > 0 and all(fold(piece) in text for piece in pieces))


def _speaks(diff: Diff, change: Change) -> bool:
    """Whether a touched clause holds a word that training is never spoken of without."""
    sides = ((diff.before, change.before), (diff.after, change.after))
    return any(_block_speaks(outline.blocks[index]) for outline, indices in sides for index in indices)


_ORDER = (
    ShiftKind.INTRODUCED,
    ShiftKind.WIDENED,
    ShiftKind.CHOICE_REMOVED,
    ShiftKind.NARROWED,
    ShiftKind.CHOICE_ADDED,
    ShiftKind.REMOVED,
)


def _weight(shift: Shift) -> tuple[bool, bool, bool, int, int, int]:
    """By what shifts are told: those that let the provider do more first, what only binds users last."""
    one = shift.after or shift.before
    assert one is not None
    data = set(one.training.data) - {Data.UNSPECIFIED, Data.FEEDBACK}
    is_named = _names_ai(one.words)
    return one.is_for_users, not _lets_more(shift), not is_named, _ORDER.index(shift.kind), -len(data), _place(shift)


def _lets_more(shift: Shift) -> bool:
    """Whether the provider may do more than before: a permission that came or grew, a promise that went."""
    if shift.after is None:
        return shift.before is not None and shift.before.rank == 0
    if shift.kind is ShiftKind.INTRODUCED:
        return shift.after.rank > 0
    return shift.kind in (ShiftKind.WIDENED, ShiftKind.CHOICE_REMOVED)


def _place(shift: Shift) -> int:
    return shift.after.clause if shift.after else shift.before.clause if shift.before else 0


def _distinct(found: Iterable[Shift]) -> list[Shift]:
    """The shifts, each once, whatever copies of a sentence a document holds."""
    by_words: dict[tuple[str, str, str], Shift] = {}
    for shift in found:
        words = (fold(shift.before.words) if shift.before else "", fold(shift.after.words) if shift.after else "")
        by_words.setdefault((shift.kind, *words), shift)
    return list(by_words.values())


def _statements(outline: Outline, indices: Iterable[int], reader: Reader) -> Iterable[Statement]:
    """What clauses say outright and surely."""
    for index in indices:
        clause = outline.clauses[index]
        if clause.block.kind in _UNREAD or clause.is_furniture:
            continue
        for one in reader(clause, outline):
            if one.strength is not Strength.IMPLICIT and one.probability >= SURE:
                yield Statement(index, one, one.span.cut(clause.ink))


def _paired(
    gone: list[Statement], come: list[Statement]
) -> tuple[list[tuple[Statement, Statement]], list[Statement], list[Statement]]:
    """The statements that took each other's place, likest first, and those left on each side."""
    ranked = sorted(
        (
            (_likeness(one, two), i, j)
            for i, one in enumerate(gone)
            for j, two in enumerate(come)
            if one.is_for_users == two.is_for_users
        ),
        reverse=True,
    )
    pairs: list[tuple[int, int]] = []
    for likeness, i, j in ranked:
        if likeness >= LIKE and all(i != left and j != right for left, right in pairs):
            pairs.append((i, j))
    left, right = {i for i, _ in pairs}, {j for _, j in pairs}
    return (
        [(gone[i], come[j]) for i, j in pairs],
        [one for i, one in enumerate(gone) if i not in left],
        [two for j, two in enumerate(come) if j not in right],
    )


def _likeness(one: Statement, two: Statement) -> float:
    """How alike two statements are in their words; more so where they are of the same data."""
    same = set(one.training.data) & set(two.training.data) - {Data.UNSPECIFIED}
    return fuzz.ratio(fold(one.words), fold(two.words)) + (SAME_DATA if same else 0.0)


def _between(one: Statement, two: Statement) -> Shift | None:
    """What happened where one statement took another's place; None where the rule is the same."""
    if one.is_for_users:
        return None
    before, after = one.training, two.training
    if before.stance is not after.stance:
        return Shift(_stance_shift(before.stance, after.stance), one, two)
    more_data, less_data = set(after.data) - set(before.data), set(before.data) - set(after.data)
    if Data.UNSPECIFIED in before.data or Data.UNSPECIFIED in after.data:
        more_data = less_data = set()
    if more_data == {Data.DEIDENTIFIED_AGGREGATE} and not less_data:
        return Shift(ShiftKind.NARROWED, one, two)
    others = {Party.THIRD_PARTIES, Party.AFFILIATES}
    more_data |= {Data.UNSPECIFIED} if (set(after.trainers) - set(before.trainers)) & others else set()
    if not more_data and not less_data:
        return _scope_shift(one, two)
    if bool(more_data) == bool(less_data):
        return None
    is_more = bool(more_data) == (after.stance is not Stance.PROHIBITS)
    return Shift(ShiftKind.WIDENED if is_more else ShiftKind.NARROWED, one, two)


def _scope_shift(one: Statement, two: Statement) -> Shift | None:
    """Whether the same rule is said of more, or of less: plans, products and teams by name, kinds of models."""
    before, after = _scope(one.words), _scope(two.words)
    if before == after or not (before <= after or after <= before):
        return None
    is_more = before < after
    return Shift(ShiftKind.WIDENED if is_more == (one.rank > 1) else ShiftKind.NARROWED, one, two)


def _scope(words: str) -> frozenset[str]:
    """The names in a sentence, its first word left out."""
    return frozenset(_NAME.findall(words[1:]))


def _stance_shift(before: Stance, after: Stance) -> ShiftKind:
    if (before, after) == (Stance.PERMITS, Stance.PERMITS_UNLESS_OPTED_OUT):
        return ShiftKind.CHOICE_ADDED
    if (before, after) == (Stance.PERMITS_UNLESS_OPTED_OUT, Stance.PERMITS):
        return ShiftKind.CHOICE_REMOVED
    return ShiftKind.WIDENED if _RANK[after] > _RANK[before] else ShiftKind.NARROWED


def _appeared(one: Statement, old: _Side) -> Shift | None:
    """What a statement that took no other's place changes, beside what the document said already."""
    beside = [other for other in old.all if other.is_for_users == one.is_for_users]
    if not beside:
        return Shift(ShiftKind.INTRODUCED, None, one)
    if one.is_for_users or (_is_said(one, beside) and not _is_of_new(one, old)):
        return None
    if one.training.stance is Stance.PERMITS_UNLESS_OPTED_OUT and _permits(one, beside):
        return Shift(ShiftKind.CHOICE_ADDED, None, one)
    return Shift(ShiftKind.WIDENED if one.rank >= 2 else ShiftKind.NARROWED, None, one)


def _permits(one: Statement, beside: Iterable[Statement]) -> bool:
    """Whether others permit without a way out what this one permits with one."""
    held = {kind for other in beside if other.training.stance is Stance.PERMITS for kind in other.training.data}
    return bool(held) and (Data.UNSPECIFIED in held or set(one.training.data) <= held | {Data.UNSPECIFIED})


def _is_of_new(one: Statement, old: _Side) -> bool:
    """Whether a statement is of something that the document did not name before ("Lumen Video Content")."""
    terms = [fold(term) for term in _DEFINED.findall(one.words)]
    return bool(terms) and all(term not in old.text for term in terms)


def _vanished(one: Statement, new: _Side) -> Shift | None:
    """What the end of a statement changes, beside what the document still says."""
    beside = [other for other in new.all if other.is_for_users == one.is_for_users]
    if not beside:
        return Shift(ShiftKind.REMOVED, one, None)
    if one.is_for_users or _is_said(one, beside):
        return None
    if one.training.stance is Stance.PERMITS_UNLESS_OPTED_OUT and _permits(one, beside):
        return Shift(ShiftKind.CHOICE_REMOVED, one, None)
    return Shift(ShiftKind.NARROWED if one.rank >= 2 else ShiftKind.WIDENED, one, None)


def _names_ai(words: str) -> bool:
    """Whether a sentence names AI: "to improve our risk models" does not say what "to train our AI" says."""
    return _AI.search(plain(words)) is not None


def _is_said(one: Statement, beside: Iterable[Statement]) -> bool:
    """Whether others say as much: the same stance over the same data."""
    alike = [
        other.training
        for other in beside
        if other.training.stance is one.training.stance and (_names_ai(other.words) or not _names_ai(one.words))
    ]
    held = {kind for other in alike for kind in other.data}
    others = {Party.THIRD_PARTIES, Party.AFFILIATES}
    trainers = {party for other in alike for party in other.trainers}
    if (set(one.training.trainers) & others) - trainers:
        return False
    return bool(alike) and (set(one.training.data) <= held | {Data.UNSPECIFIED} or Data.UNSPECIFIED in held)
