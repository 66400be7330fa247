"""A claim beside a contract: backed, contradicted, broader, or not addressed, on quoted words of both."""

from __future__ import annotations

from smallprint.judge.answer.answer import Told
from smallprint.judge.answer.unread import is_read_enough
from smallprint.judge.claim.asserted import About, Asserted, asserted
from smallprint.judge.claim.by_words import judge_outright, judge_words
from smallprint.judge.claim.countered import judge_countered, judge_unpromised
from smallprint.judge.claim.earned import earned
from smallprint.judge.claim.found import Found, Reason
from smallprint.judge.claim.improving import judge_improving
from smallprint.judge.claim.nearest import Near, nearest
from smallprint.judge.claim.opposed import judge_opposed
from smallprint.judge.claim.particular import judge_particular
from smallprint.judge.claim.reasons import reason_in_words
from smallprint.judge.claim.standing import judge_standing
from smallprint.judge.claim.training import judge_training
from smallprint.model.statement import Claim, ClaimKind, Judged, Judgement

NEAREST = 3
"""So many of the nearest sentences are held against a claim."""
LOOKED_AT = 6
"""Among so many it is looked for one that says the opposite in other words."""


def judge(claim: Claim, told: Told, service: str = "") -> Judged:
    """How a claim stands against a document. Plans and opinions are told apart and not judged."""
    if claim.kind is not ClaimKind.CLAIM:
        return Judged(claim, None, (), f"a {claim.kind.value}, which no contract can back")
    said = asserted(claim.words, service)
    found = _found(said, told, nearest(claim.words, told.sayings, service, LOOKED_AT), service)
    found = earned(claim.words, said, found, told, service=service)
    if found.judgement is Judgement.NOT_ADDRESSED and not is_read_enough(told.outline, told.reading):
        found = Found(Judgement.UNDETERMINED, Reason.UNREAD, gaps=found.gaps)
    return Judged(claim, found.judgement, found.evidence, reason_in_words(said, found, told.outline), found.gaps)


def _found(said: Asserted, told: Told, wide: tuple[Near, ...], service: str) -> Found:
    near = wide[:NEAREST]
    outright = judge_outright(said, near)
    if outright is not None:
        return outright
    particular = judge_particular(said, told, near)
    if particular is not None:
        return particular
    if said.about is About.TRAINING:
        return judge_training(said, told, near)
    found = judge_improving(said, told) if said.about is About.IMPROVING else None
    return found or judge_standing(said, told, near) or judge_opposed(said, wide) or _worded(said, told, near, service)


def _worded(said: Asserted, told: Told, near: tuple[Near, ...], service: str) -> Found:
    """What the nearest sentences and the claim's matter come to, unless what another matter says undoes the claim."""
    found = judge_words(said, told, near)
    if found.judgement is Judgement.CONTRADICTED:
        return found
    is_weak = found.judgement is Judgement.NOT_ADDRESSED or found.reason is Reason.PARTLY
    unpromised = judge_unpromised(said, told, near, service) if is_weak else None
    return judge_countered(said, told, near) or unpromised or found
