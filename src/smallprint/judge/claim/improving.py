"""Claims on improvement and research, with no word on training: wide permissions say just that."""

from __future__ import annotations

import re

from smallprint.judge.answer.answer import Told
from smallprint.judge.claim.asserted import Asserted, Asserts
from smallprint.judge.claim.covering import Covering, covering
from smallprint.judge.claim.found import Found, Reason
from smallprint.model.norm import Purpose, Stance
from smallprint.model.statement import Judgement
from smallprint.read.patterns.purposes import PURPOSES

_PURPOSES = {purpose: re.compile(words) for purpose, words in PURPOSES.items()}
_OTHER = (Purpose.MARKET, Purpose.ADVERTISE, Purpose.ANALYSE, Purpose.TRAIN_AI, Purpose.RESEARCH, Purpose.ANY)
"""Purposes that go beyond those of a service."""


def judge_improving(said: Asserted, told: Told) -> Found | None:
    """How a claim on improvement stands; None where no sentence speaks of that."""
    found = [one for one in covering(said.text, told, is_named=True) if one.weight >= 1.0]
    if not found:
        return None
    evidence = tuple(one.quotation for one in found)
    if said.asserts is Asserts.CHOICE:
        return Found(Judgement.BROADER, Reason.NO_CHOICE, evidence)
    if said.asserts is Asserts.ASKED_FIRST:
        is_asked = found[0].stance is Stance.PERMITS_WITH_CONSENT
        return Found(
            Judgement.BACKED if is_asked else Judgement.CONTRADICTED, Reason.SAME if is_asked else Reason.DONE, evidence
        )
    if said.asserts is Asserts.NOT_DONE:
        return Found(Judgement.CONTRADICTED, Reason.DONE, evidence)
    if said.is_only and _others(said, found[0]):
        return Found(Judgement.CONTRADICTED, Reason.OTHER_PURPOSES, evidence)
    return Found(Judgement.BACKED, Reason.SAME, evidence)


def _others(said: Asserted, one: Covering) -> bool:
    """Whether a sentence serves a purpose that the claim does not name."""
    return any(_PURPOSES[purpose].search(one.text) and not _PURPOSES[purpose].search(said.text) for purpose in _OTHER)
