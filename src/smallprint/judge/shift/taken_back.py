"""Promises to people that a change takes back: that nothing is trained on, sold or shared, that courts stay open."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from smallprint.judge.answer.answer import Told, answer
from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.judge.answer.decide import decide
from smallprint.judge.answer.saying import sayings_about
from smallprint.judge.shift.training_shift import Shift, Statement
from smallprint.model.answer import Question, Verdict
from smallprint.model.change import Diff
from smallprint.model.clause import Block, Outline
from smallprint.model.norm import Stance
from smallprint.read.document import unread_of

_ALLOWED = frozenset({Verdict.YES, Verdict.YES_UNLESS_OPT_OUT})
_DENIED = r"(?:\b(?:not|never|no|none|without|neither|nor|cannot)\b|n['’]t\b)"
_GIVEN = r"\b(?:shar(?:e|ed|ing)|disclos\w+|giv(?:e|en|ing)|pass(?:ed)?|transfer\w*|provided?)\b"
_SOLD = r"\b(?:sell(?:s|ing)?|sold|sale|rent(?:s|ed|ing)?|traded?|leas(?:e|ed|ing))\b"
_GIVEN_PARTS = ("shar", "disclos", "giv", "pass", "transfer", "provid")
_SOLD_PARTS = ("sell", "sold", "sale", "rent", "trade", "leas")
REACH = 60
"""So many characters lie between a denial and what it denies at most: a wider reach asks far more and finds no more."""


@dataclass(frozen=True, slots=True, eq=False)
class Promise:
    """What people are promised by an answer: to which question, by which verdicts, and by which it is taken back.

    Nothing is asked unless `words` stand in a clause that was touched: as it was before, or where `is_burden` as it is
    now, since what is no promise but a burden comes with its own words. `parts` are what `words` are not without, in
    small letters.
    """

    matter: str
    parts: tuple[str, ...]
    words: re.Pattern[str]
    kept: frozenset[Verdict]
    broken: frozenset[Verdict]
    is_burden: bool = False


def _denied(words: str) -> re.Pattern[str]:
    """Where these words are denied, in one sentence."""
    return re.compile(rf"{_DENIED}[^.;]{{0,{REACH}}}?{words}|{words}[^.;]{{0,{REACH}}}?{_DENIED}", re.IGNORECASE)


_NO = frozenset({Verdict.NO})
_GONE = _ALLOWED | {Verdict.NOT_ADDRESSED}
PROMISES = (
    Promise("data-sale", _SOLD_PARTS, _denied(_SOLD), _NO, _GONE),
    Promise("share-advertisers", _GIVEN_PARTS, _denied(_GIVEN), _NO, _GONE),
    Promise("share-third-parties", _GIVEN_PARTS, _denied(_GIVEN), _NO, _GONE),
    Promise(
        "arbitration",
        ("arbitra",),
        re.compile("arbitra", re.IGNORECASE),
        frozenset({Verdict.NO, Verdict.NOT_ADDRESSED}),
        _ALLOWED,
        is_burden=True,
    ),
)
"""The promises that are looked after, beside that on training, which `shift` reads."""


def takes_back(diff: Diff, shifts: Sequence[Shift], language: str, *, is_privacy: bool) -> bool:
    """Whether a change takes a promise back, wherever in the document it could still stand."""
    if any(map(_lets_train, shifts)):
        return True
    sides = _Sides(diff, language, is_privacy)
    return any(_is_taken_back(promise, sides) for promise in PROMISES)


@dataclass(eq=False)
class _Sides:
    """A change as promises are held against it: which of its clauses came and went, and its two versions."""

    diff: Diff
    language: str
    is_privacy: bool

    @cached_property
    def was(self) -> tuple[int, ...]:
        """The touched clauses of the text before, without those that stand but for their place or marks."""
        diff = self.diff
        return tuple(_beyond(((one.before, one.after) for one in diff.touched), diff.before, diff.after))

    @cached_property
    def came(self) -> tuple[int, ...]:
        """The touched clauses of the text after, without those that stood before but for their place or marks."""
        diff = self.diff
        return tuple(_beyond(((one.after, one.before) for one in diff.touched), diff.after, diff.before))

    @cached_property
    def before(self) -> Told:
        """The version before, as questions are held against it."""
        return self._told(self.diff.before)

    @cached_property
    def after(self) -> Told:
        """The version after."""
        return self._told(self.diff.after)

    def _told(self, outline: Outline) -> Told:
        return Told(outline, unread_of(outline, self.language), self.is_privacy)


def _beyond(pairs: Iterable[tuple[Sequence[int], Sequence[int]]], here: Outline, there: Outline) -> Iterator[int]:
    """Of each first indices, into one text, those whose words none of the second, into the other, has."""
    for ours, theirs in pairs:
        held = {there.blocks[index].ink for index in theirs}
        yield from (index for index in ours if here.blocks[index].ink not in held)


def _lets_train(shift: Shift) -> bool:
    """Whether a rule against training went, or became one that lets the provider train unless people say no."""
    if shift.before is None or shift.before.training.stance is not Stance.PROHIBITS:
        return False
    return shift.after is None or _permits(shift.after)


def _permits(one: Statement) -> bool:
    return one.training.stance in (Stance.PERMITS, Stance.PERMITS_UNLESS_OPTED_OUT)


def _is_taken_back(promise: Promise, sides: _Sides) -> bool:
    """Whether both versions answer so, asked where clauses that were touched alone would answer so: that costs less."""
    outline, touched = (sides.diff.after, sides.came) if promise.is_burden else (sides.diff.before, sides.was)
    telling = [index for index in touched if _speaks(promise, outline.blocks[index])]
    question = Question("", promise.matter, "")
    if not telling or _of_clauses(question, outline, telling) not in (promise.broken if promise.is_burden else _NO):
        return False
    is_kept = answer(question, sides.before).verdict in promise.kept
    return is_kept and answer(question, sides.after).verdict in promise.broken


@lru_cache(maxsize=1 << 12)
def _speaks(promise: Promise, block: Block) -> bool:
    low = block.ink.lower()
    return any(map(low.__contains__, promise.parts)) and promise.words.search(block.ink) is not None


def _of_clauses(question: Question, outline: Outline, indices: Sequence[int]) -> Verdict:
    """What these clauses alone answer."""
    matter = BY_NAME[question.matter]
    clauses = [outline.clauses[index] for index in indices]
    return decide(question, matter, tuple(sayings_about(outline, clauses, matter.keys))).verdict
