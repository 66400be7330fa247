"""What a near sentence speaks of: what a claim denies, people's duties, the sale of the business, other companies."""

from __future__ import annotations

import re

from smallprint.judge.answer.words import stems
from smallprint.judge.claim.asserted import About, Asserted, Asserts
from smallprint.judge.claim.nearest import Near, acts_of, carried, carries_first, first_of, has_act, has_first
from smallprint.judge.claim.patterns import by_words as patterns
from smallprint.judge.claim.patterns.opposed import TRANSFERRED
from smallprint.judge.claim.patterns.spoken import BANS, OF_PEOPLE
from smallprint.judge.claim.wording import denied_in, is_denying, names_denial, parts_of

SAID = 0.34
"""A sentence that carries so much of a claim's words says it, or the contrary."""
SAID_OF_DENIED = 0.25
"""So much is enough where it carries what is denied, or speaks of the same act."""
ACCUSED = 0.4
"""A sentence that affirms what is denied contradicts from so much on."""
DENIED = 0.4
ACCUSED_OF_DENIED = 0.28
"""One that carries so much of what is denied does so from so much of the whole claim on; set on 242 statements."""
ALL_SAID = 0.5
"""One that denies nothing and carries so much of a claim that does says the contrary."""
MOST_OF_IT = 0.6
FEW = 3
"""One that carries so much of so many words carries what is denied though it does not name the act."""
ABOUT = 0.12
"""Sentences whose shares differ by no more are about as near."""
_DUTY = re.compile(patterns.DUTY)
_RULES = re.compile(patterns.RULES)
_BANS = re.compile(BANS)
_OURS = re.compile(patterns.OURS)
_OF_PEOPLE = re.compile(OF_PEOPLE)
_TRANSFERRED = re.compile(TRANSFERRED)
_OTHER_COMPANIES = re.compile(patterns.OTHER_COMPANIES)
_AI = re.compile(patterns.AI)
_NO_RIGHT = re.compile(patterns.NO_RIGHT)
_MACHINES = re.compile(patterns.MACHINES)


def is_of_a_merger(said: Asserted, near: Near) -> bool:
    """Whether a sentence speaks of the sale of the business, and the claim does not: that is no sale of data."""
    is_of_it = _TRANSFERRED.search(near.around) or _TRANSFERRED.search(near.saying.heading)
    return is_of_it is not None and not _TRANSFERRED.search(said.text)


def is_of_other_companies(said: Asserted, near: Near) -> bool:
    """Whether a sentence tells how others do business, from whom the provider sets itself off."""
    return tells_of_others(near.saying.text) and "other" not in said.text


def tells_of_others(text: str) -> bool:
    """Whether folded words begin with other companies."""
    return _OTHER_COMPANIES.match(text) is not None


def of_machines_first(said: Asserted, near: tuple[Near, ...]) -> tuple[Near, ...]:
    """The near sentences, where a claim speaks of AI those first that do and are about as near."""
    if said.about is About.MATTER or _AI.search(said.text) is None:
        return near
    return tuple(
        sorted(near, key=lambda one: not (_MACHINES.search(one.saying.text) and one.share >= near[0].share - ABOUT))
    )


def is_peoples_duty(said: Asserted, near: Near) -> bool:
    """Whether a sentence says what people must do, and the claim does not."""
    is_under_rules = _RULES.search(near.saying.heading) and not _OURS.search(near.part)
    is_theirs = _DUTY.search(near.around) or is_under_rules or _BANS.search(near.lead_in)
    return is_theirs is not None and not _OF_PEOPLE.search(said.text)


def speaks_of_it(said: Asserted, near: Near) -> bool:
    """Whether a sentence carries what a claim denies."""
    denied = denied_in(said.text) if said.asserts is Asserts.NOT_DONE else ""
    return carries_first(denied, near.saying.text)


def names_it(said: Asserted, near: Near) -> bool:
    """Whether the very part of a sentence that is near names what a claim denies, or the same act: enough to accuse."""
    denied = denied_in(said.text) if said.asserts is Asserts.NOT_DONE else ""
    if near.share >= ACCUSED and (has_first(denied, near.part) or has_act(denied, near.part)):
        return True
    if near.share >= ACCUSED_OF_DENIED and carries_denied(said, near):
        return True
    is_all_said = near.share >= ALL_SAID and carried(said.text, near.saying.text) >= ALL_SAID
    is_all_said = is_all_said and not acts_of(first_of(denied))
    return said.asserts is Asserts.NOT_DONE and is_all_said and not names_denial(near.saying.text)


def carries_denied(said: Asserted, near: Near) -> bool:
    """Whether the part of a sentence that is near, or the whole of one that denies nothing, carries what is denied."""
    denied = denied_in(said.text) if said.asserts is Asserts.NOT_DONE else ""
    text = near.part if names_denial(near.saying.text) else near.saying.text
    held = carried(denied, text)
    is_most = held >= MOST_OF_IT and len(stems(denied)) >= FEW and not acts_of(first_of(denied))
    if held < DENIED or not (carries_first(denied, text) or is_most):
        return False
    return not any(is_denying(part) and carried(denied, part) >= DENIED for part in parts_of(near.saying.text))


def denies_it(said: Asserted, near: Near) -> bool:
    """Whether a sentence denies what a claim says is done."""
    if said.asserts is Asserts.NOT_DONE:
        return False
    if _NO_RIGHT.search(near.part) and near.share >= ACCUSED and carried(said.text, near.part) >= ACCUSED:
        return True
    return carries_first(denied_in(near.part) or near.part, said.text)
