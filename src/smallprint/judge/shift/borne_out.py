"""Shifts of rules on training that the answers before and after bear out: a document that says the same as a whole has
turned nowhere, whatever sentence came or went.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from smallprint.judge.answer.matters.training import TRAINING
from smallprint.judge.answer.training import answer_on_training
from smallprint.judge.shift.training_shift import Shift, Statement, read_words
from smallprint.model.answer import Question, Verdict
from smallprint.model.change import Diff
from smallprint.model.clause import Outline
from smallprint.model.norm import ClauseReading, Data, Stance
from smallprint.model.reading import Reading
from smallprint.read.document import READ, read_on_training

MOST = 6
"""So many shifts are looked at, those first that let the provider do more: each is asked of both versions."""
_ANSWERS = {
    Stance.PERMITS: frozenset({Verdict.YES, Verdict.YES_UNLESS_OPT_OUT}),
    Stance.PERMITS_UNLESS_OPTED_OUT: frozenset({Verdict.YES, Verdict.YES_UNLESS_OPT_OUT}),
    Stance.PERMITS_WITH_CONSENT: frozenset({Verdict.ONLY_WITH_CONSENT}),
    Stance.PROHIBITS: frozenset({Verdict.NO}),
}
"""What a document answers in which a sentence of this stance holds."""
NO_PROMISE = re.compile(
    r"\bindemnif\w+|\bindemnit\w+|\bhold harmless\b|\b(?:no|not be|be held) (?:liable|liability|responsib\w+)\b"
    r"|\b(?:you|customers?|users?|licensees?|subscribers?|members?) (?:hereby )?(?:represents?|warrants?)\b",
    re.IGNORECASE,
)
"""What sentences hold that say who answers for what, or what others vouch for: their "not" promises nothing."""


class _Version:
    """A version of a document as it is asked whether AI is trained on a kind of data, each kind once."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        self._told: dict[Data, Verdict] = {}

    @cached_property
    def reading(self) -> Reading:
        """What it says of training outright."""
        return read_on_training(self.outline, READ, _trained)

    def answer(self, kind: Data) -> Verdict:
        """What it answers of a kind of data."""
        if kind not in self._told:
            data = () if kind is Data.UNSPECIFIED else (kind,)
            question = Question("", TRAINING.name, "", data=data)
            self._told[kind] = answer_on_training(question, self.outline, self.reading).verdict
        return self._told[kind]


def borne_out(diff: Diff, shifts: Sequence[Shift]) -> tuple[Shift, ...]:
    """These shifts without those that nothing but a sentence tells: the document says after as it said before."""
    before, after = _Version(diff.before), _Version(diff.after)
    return tuple(shift for shift in shifts[:MOST] if _is_borne_out(before, after, shift))


def _is_borne_out(before: _Version, after: _Version, shift: Shift) -> bool:
    told = shift.after or shift.before
    assert told is not None
    if told.is_for_users or _is_by_term(shift):
        return True
    if any(_promises_nothing(one) for one in (shift.before, shift.after) if one is not None):
        return False
    kinds = _kinds(shift)
    has_moved = not kinds or any(before.answer(kind) is not after.answer(kind) for kind in kinds)
    return has_moved and _holds(after, shift)


def _is_by_term(shift: Shift) -> bool:
    """Whether the words stayed while a term that they lean on came to mean more or less, which no answer counts."""
    return shift.before is not None and shift.after is not None and shift.before.words == shift.after.words


def _promises_nothing(one: Statement) -> bool:
    return one.training.stance is Stance.PROHIBITS and NO_PROMISE.search(one.words) is not None


def _kinds(shift: Shift) -> tuple[Data, ...]:
    """The kinds of data of which something else is told to hold; () where only the scope by name differs."""
    sides = [one.training for one in (shift.before, shift.after) if one is not None]
    held = {kind for one in sides for kind in one.data} or {Data.UNSPECIFIED}
    if len(sides) == 2 and sides[0].stance is sides[1].stance:
        held = set(sides[0].data) ^ set(sides[1].data)
    return tuple(kind for kind in Data if kind in held)


def _holds(after: _Version, shift: Shift) -> bool:
    """Whether the version after answers, of each kind of data that the headline names, as the shift tells."""
    if shift.after is not None:
        told = _ANSWERS[shift.after.training.stance]
        return all(after.answer(kind) in told for kind in _data(shift.after))
    assert shift.before is not None
    gone = _ANSWERS[shift.before.training.stance]
    return all(after.answer(kind) not in gone for kind in _data(shift.before))


def _data(one: Statement) -> tuple[Data, ...]:
    return one.training.data or (Data.UNSPECIFIED,)


def _trained(ink: str, heading: str, lead_in: str) -> ClauseReading:
    """Only what a clause says of training outright, which answers on training are made of."""
    return ClauseReading((), read_words(ink, heading, lead_in), (), ())
