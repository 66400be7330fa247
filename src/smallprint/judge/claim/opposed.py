"""Claims of which a near sentence says the opposite in other words: refunds and "non-refundable"."""

from __future__ import annotations

import re

from smallprint.judge.claim.asserted import About, Asserted, Asserts
from smallprint.judge.claim.found import Found, Reason, quotations
from smallprint.judge.claim.nearest import Near, carried, has_act
from smallprint.judge.claim.patterns import opposed as patterns
from smallprint.judge.claim.patterns import sides
from smallprint.judge.claim.wording import is_denying, is_for_some
from smallprint.model.statement import Judgement

NEAR_ENOUGH = 0.2
"""A sentence speaks of the claim's thing from so much of its words on."""
DEMANDED = 0.25
"""One that leaves the provider free does so from so much on. Both set by hand on 563 labelled statements."""
SIDED = 0.2
SIDED_AT_ALL = 0.3
NEAREST = 1
"""Of so many nearest sentences one takes the other side from so much on in the part that is near, and from so much more
in any of its parts. Set by hand on 242 statements, each beside one sentence.
"""
BESIDE = 0.1
"""A nearer sentence that says the same takes an accusation back where it carries so much more of the claim."""
_OPPOSED = tuple((re.compile(claim), re.compile(terms), denies) for claim, terms, denies in patterns.OPPOSED)
_SIDES = tuple((re.compile(claim), re.compile(terms)) for claim, terms in sides.SIDES)
_GUARANTEED = re.compile(patterns.GUARANTEED)
_NOT_OBLIGED = re.compile(patterns.NOT_OBLIGED)


def judge_opposed(said: Asserted, near: tuple[Near, ...]) -> Found | None:
    """A contradiction, where a near sentence says the opposite of a claim, or frees the provider of it; else None.

    Not where a nearer sentence says the same as the claim, in its words.
    """
    if said.about is About.TRAINING or said.asserts is Asserts.ASKED_FIRST:
        return None
    is_choice = said.asserts is Asserts.CHOICE
    against = next((one for one in near if not is_choice and (_opposed_in(said, one) or _is_freed(said, one))), None)
    if against is None or _is_said_nearer(said, against, near):
        against = _on_other_side(said, near)
    if against is None:
        return None
    first = (against, *(one for one in near if one is not against))
    return Found(Judgement.CONTRADICTED, Reason.OTHERWISE, quotations(first[:3]))


def _opposed_in(said: Asserted, near: Near) -> re.Pattern[str] | None:
    """The words of a claim that a sentence says the opposite of."""
    if near.share < NEAR_ENOUGH or (is_for_some(near.part) and not is_for_some(said.text)):
        return None
    for claim, terms, denies in _OPPOSED:
        is_so = said.asserts is Asserts.NOT_DONE if denies else not is_denying(claim.sub(" ", said.text))
        is_wide = near.share >= SIDED_AT_ALL and said.asserts is Asserts.DONE
        text = near.saying.text if is_wide else near.part
        if is_so and claim.search(said.text) and terms.search(text) and _is_of_same(said, near):
            return claim
    return None


def _is_of_same(said: Asserted, near: Near) -> bool:
    """Whether a sentence speaks of the very thing that a claim guarantees, if it guarantees any."""
    if _GUARANTEED.search(said.text) is None:
        return True
    return carried(_GUARANTEED.sub(" ", said.text), near.part) > 0.0


def _on_other_side(said: Asserted, near: tuple[Near, ...]) -> Near | None:
    """The nearest sentence that takes the other side of something than a claim, and not the claim's side too."""
    near = tuple(one for one in near if not (one.is_denying and said.asserts is Asserts.NOT_DONE))
    for claim, terms in _SIDES:
        taken = claim.search(said.text)
        for one in near[:NEAREST] if taken and not terms.search(said.text) else ():
            text = one.saying.text if one.share >= SIDED_AT_ALL else one.part
            is_other = terms.search(text) is not None and claim.search(text) is None and _is_of_same(said, one)
            if is_other and one.share >= SIDED and not (is_for_some(one.part) and not is_for_some(said.text)):
                return one
    return None


def _is_said_nearer(said: Asserted, against: Near, near: tuple[Near, ...]) -> bool:
    """Whether a nearer sentence says what the claim says, of all people."""
    words = _opposed_in(said, against)
    return words is not None and any(
        one.share > against.share + BESIDE
        and words.search(one.part) is not None
        and not one.is_denying
        and not is_for_some(one.part)
        for one in near[: near.index(against)]
    )


def _is_freed(said: Asserted, near: Near) -> bool:
    """Whether a sentence says that the provider need not do what a claim has it do."""
    if said.asserts is not Asserts.DONE or near.share < DEMANDED:
        return False
    return _NOT_OBLIGED.search(near.part) is not None and has_act(said.text, near.part)
