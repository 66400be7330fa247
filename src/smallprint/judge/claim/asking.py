"""Near sentences that leave people no choice, or do unasked what a claim has done only when they are asked."""

from __future__ import annotations

import re

from smallprint.judge.claim.asserted import Asserted, Asserts
from smallprint.judge.claim.nearest import Near, has_act
from smallprint.judge.claim.patterns import by_words as patterns
from smallprint.judge.claim.patterns.asserted import NO_CHOICE
from smallprint.judge.claim.speaking import ACCUSED, SAID, SAID_OF_DENIED

MORE = 0.25
"""A sentence that asks is plainly nearer than one that does not from so much more of a claim on; set by hand."""
_ASKED = re.compile(patterns.ASKED)
_UNASKED = re.compile(patterns.UNASKED)
_GRANTED = re.compile(patterns.GRANTED)
_NO_CHOICE = re.compile(NO_CHOICE)


def is_refused(said: Asserted, near: Near) -> bool:
    """Whether a sentence denies the choice that a claim gives for everything."""
    is_for_all = said.asserts is Asserts.CHOICE and said.is_absolute and near.share >= SAID
    return is_for_all and _NO_CHOICE.search(near.part) is not None


def is_unasked(said: Asserted, near: Near) -> bool:
    """Whether a sentence lets the act be done unasked that a claim has done only when asked for."""
    is_asked_first = said.asserts is Asserts.ASKED_FIRST and near.share >= SAID_OF_DENIED
    is_of_act = has_act(said.text, near.part)
    is_granted = near.share >= ACCUSED and is_of_act and _GRANTED.search(near.part) is not None
    if is_asked_first and is_granted and not (near.is_denying or _ASKED.search(near.saying.text)):
        return True
    is_of_it = has_act(said.text, near.saying.text) or near.share >= SAID
    return is_asked_first and _UNASKED.search(near.saying.text) is not None and is_of_it


def is_asked_nearer(said: Asserted, unasked: Near, near: tuple[Near, ...]) -> bool:
    """Whether a sentence that carries more of a claim asks people for the same act."""
    return any(
        one.share >= unasked.share + MORE and _ASKED.search(one.saying.text) and has_act(said.text, one.saying.text)
        for one in near
    )
