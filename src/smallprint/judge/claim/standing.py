"""Claims that promise what a standing clause disclaims, wherever it stands: that all is checked, that all is right."""

from __future__ import annotations

import re

from smallprint.judge.answer.answer import Told
from smallprint.judge.answer.quoting import quotation_in
from smallprint.judge.answer.saying import Saying
from smallprint.judge.claim.asserted import About, Asserted, Asserts
from smallprint.judge.claim.found import Found, Reason
from smallprint.judge.claim.nearest import Near, sought_in
from smallprint.judge.claim.patterns import standing as patterns
from smallprint.judge.claim.wording import is_hedged
from smallprint.model.statement import Judgement

MOST = 3
SAID = 0.4
"""A near sentence says the same from so much of the claim's words on; set by hand on 345 statements."""
_STANDING = tuple((re.compile(claim), re.compile(terms)) for claim, terms in patterns.STANDING)


def judge_standing(said: Asserted, told: Told, near: tuple[Near, ...]) -> Found | None:
    """A contradiction by a standing clause, the nearest of its kind first; None where there is none.

    Not where a near sentence says the same as the claim.
    """
    if said.about is About.TRAINING or said.asserts is Asserts.CHOICE or is_hedged(said.text):
        return None
    against: dict[str, tuple[Saying, int, int]] = {}
    for claim, terms in _STANDING:
        is_said = any(claim.search(one.part) and not one.is_denying and one.share >= SAID for one in near)
        for saying in told.sayings if claim.search(said.text) and not is_said else ():
            hit = terms.search(saying.text)
            if hit is not None:
                against.setdefault(saying.text, (saying, hit.start(), hit.end()))
    if not against:
        return None
    sought = sought_in(said.text, told.sayings, "")
    nearest = sorted(against.values(), key=lambda one: -sought.share(one[0]))[:MOST]
    return Found(Judgement.CONTRADICTED, Reason.DISCLAIMED, tuple(quotation_in(*one) for one in nearest))
