"""Claims of particular kinds: what is people's own, who is paid, what is on or off at first, what others may not."""

from __future__ import annotations

import re
from dataclasses import replace

from smallprint.judge.answer.answer import Told, answer
from smallprint.judge.answer.quoting import quotation_in
from smallprint.judge.answer.saying import Saying
from smallprint.judge.answer.understand import as_question
from smallprint.judge.claim.asserted import About, Asserted, Asserts
from smallprint.judge.claim.covering import licences
from smallprint.judge.claim.found import Found, Reason, quotations, text_of
from smallprint.judge.claim.nearest import Near, has_act
from smallprint.judge.claim.patterns import particular as patterns
from smallprint.judge.claim.patterns.asserted import UNASKED
from smallprint.judge.claim.patterns.by_words import ENDLESS
from smallprint.judge.claim.patterns.spoken import OF_PEOPLE
from smallprint.judge.claim.wording import is_denying, is_for_some, is_only, periods
from smallprint.model.answer import Quotation, Verdict
from smallprint.model.norm import Stance, Strength
from smallprint.model.statement import Judgement

NEAR_ENOUGH = 0.3
"""A sentence on what is on or off at first speaks of the claim's thing from so much of its words on; set by hand."""
TIMED = 0.2
"""A near sentence that names a time may be the one that a claim means, from so much of its words on."""
DEMANDED = 0.28
"""A sentence that demands what a claim leaves to people does so from so much of the claim's words on."""
NAMED = 0.4
"""One that leaves to people what a claim has done for them, from so much on. Both set by hand."""
LIKELY = 0.5
"""A ban on training counts from this probability of its reading on."""
MOST = 3
MORE = 2
"""So many other purposes undo a claim that there is but one."""
_OF_CONTENT = ("content-ownership", "you keep your content")
_OF_OUTPUT = ("output-ownership", "you own the output")
_OF_IDEAS = ("feedback-use", "you own the feedback")
"""What a claim on ownership asks, whichever way round it says so ("we do not become the owner")."""
_OWNS = re.compile(patterns.OWNS)
_THEY_OWN = re.compile(patterns.THEY_OWN)
_BOUGHT = re.compile(patterns.BOUGHT)
_IDEAS = re.compile(patterns.IDEAS)
_MADE_OURS = re.compile(patterns.MADE_OURS)
_OUTPUT = re.compile(patterns.OUTPUT)
_LICENSED = re.compile(patterns.LICENSED)
_PAID = re.compile(patterns.PAID)
_PAYS = re.compile(patterns.PAYS)
_UNPAID = re.compile(patterns.UNPAID)
_FREE_LICENCE = re.compile(patterns.FREE_LICENCE)
_ALLOWED = re.compile(patterns.ALLOWED)
_NOBODY = re.compile(patterns.NOBODY)
_OWN_TOO = re.compile(patterns.OWN_TOO)
_OFF_FIRST = re.compile(patterns.OFF_FIRST)
_ON_FIRST = re.compile(patterns.ON_FIRST)
_IS_ON = re.compile(patterns.IS_ON)
_IS_OFF = re.compile(patterns.IS_OFF)
_OUT = re.compile(patterns.OUT)
_POSTED = re.compile(patterns.POSTED)
_USES = tuple((name, re.compile(words)) for name, words in patterns.USES)
_AI = re.compile(patterns.AI)
_STAYS = re.compile(patterns.STAYS)
_IDLE = re.compile(patterns.IDLE)
_ELSE = re.compile(patterns.ELSE)
_ANY_USE = re.compile(patterns.ANY_USE)
_YES = re.compile(patterns.YES)
_GONE = re.compile(patterns.GONE)
_KEPT = re.compile(patterns.KEPT)
_ENDLESS = re.compile(ENDLESS)
_MONEY = re.compile(patterns.MONEY)
_OPTIONAL = re.compile(patterns.OPTIONAL)
_DEMANDED = re.compile(patterns.DEMANDED)
_THEIR_DUTY = re.compile(patterns.THEIR_DUTY)
_OF_PEOPLE = re.compile(OF_PEOPLE)
_SOLELY = re.compile(patterns.SOLELY)
_USED_SOLELY = re.compile(patterns.USED_SOLELY)
_PURPOSES = tuple(re.compile(words) for words in patterns.PURPOSES)
_IN_ADS = re.compile(patterns.IN_ADS)
_UNASKED = re.compile(UNASKED)
_WITH_LEAVE = re.compile(patterns.WITH_LEAVE)


def judge_particular(said: Asserted, told: Told, near: tuple[Near, ...]) -> Found | None:
    """How a claim of such a kind stands; None where it is of none, or the document says nothing that decides it."""
    return (
        _barred(said, told, near)
        or _owned(said, told, near)
        or _paid(said, told, near)
        or _at_first(said, near)
        or _used(said, told)
        or _stays(said, told, near)
        or _left_to(said, near)
        or _kept(said, told, near)
        or _needs_leave(said, near)
        or _only_for(said, near)
        or _beyond_only(said, near)
    )


def _barred(said: Asserted, told: Told, near: tuple[Near, ...]) -> Found | None:
    """That others may not train: a ban on users backs it, and a near one contradicts that they may.

    Of the provider's own training a ban says nothing.
    """
    if said.about is not About.TRAINING or said.is_turned:
        return None
    is_allowed = said.asserts is Asserts.DONE and _ALLOWED.search(said.text) is not None
    if not is_allowed and (not _NOBODY.search(said.text) or _OWN_TOO.search(said.text)):
        return None
    by_place = {(one.clause, one.span.start): one for one in told.sayings}
    bans = tuple(
        quotation_in(by_place[index, one.span.start], 0, 1)
        for index, reading in told.reading.clauses
        for one in reading.training
        if one.stance is Stance.RESTRICTS_USERS
        and one.strength is not Strength.IMPLICIT
        and one.probability >= LIKELY
        and (index, one.span.start) in by_place
    )
    if is_allowed:
        places = {(one.saying.clause, one.saying.span.start) for one in near}
        bans = tuple(one for one in bans if (one.clause, one.span.start) in places)
        return Found(Judgement.CONTRADICTED, Reason.DENIED, bans[:MOST]) if bans else None
    return Found(Judgement.BACKED, Reason.SAME, bans[:MOST]) if bans else None


def _owned(said: Asserted, told: Told, near: tuple[Near, ...]) -> Found | None:
    """That something is people's own: what they bought, what a model made for them, what they post."""
    if said.about is About.TRAINING or not _OWNS.search(said.text) or _MONEY.search(said.text):
        return None
    if _BOUGHT.search(said.text):
        against = _quoted(told, _LICENSED, near)
        return Found(Judgement.CONTRADICTED, Reason.OTHERWISE, against) if against else None
    if _IDEAS.search(said.text):
        return _ideas(told)
    name, words = _OF_OUTPUT if _OUTPUT.search(said.text) else _OF_CONTENT
    found = answer(replace(as_question(words, name), is_inverse=False), told)
    if found.verdict is Verdict.YES:
        return Found(Judgement.BACKED, Reason.SAME, found.evidence, found.gaps)
    theirs = tuple(one for one in near if one.share >= NEAR_ENOUGH and _THEY_OWN.search(one.part))
    if found.verdict is Verdict.NO and theirs:
        return Found(Judgement.BACKED, Reason.SAME, quotations(theirs), found.gaps)
    if found.verdict is Verdict.NO:
        return Found(Judgement.CONTRADICTED, Reason.OTHERWISE, found.evidence, found.gaps)
    return None


def _ideas(told: Told) -> Found | None:
    """That the ideas which people send in stay theirs: terms make them the provider's, or take a right to use them."""
    name, words = _OF_IDEAS
    found = answer(replace(as_question(words, name), is_inverse=False), told)
    if found.verdict is not Verdict.YES:
        return None
    taken = tuple(one for one in found.evidence if _MADE_OURS.search(text_of(one)))
    if taken:
        rest = tuple(one for one in found.evidence if one not in taken)
        return Found(Judgement.CONTRADICTED, Reason.OTHERWISE, (*taken, *rest), found.gaps)
    return Found(Judgement.BROADER, Reason.LICENCE, found.evidence, found.gaps)


def _paid(said: Asserted, told: Told, near: tuple[Near, ...]) -> Found | None:
    """That people are paid for what they give: only words on paying them back that."""
    if not _PAID.search(said.text) or is_denying(said.text):
        return None
    if any(_PAYS.search(one.saying.text) for one in near):
        return None
    unpaid = _quoted(told, _UNPAID, near)
    if not _IDEAS.search(said.text):
        unpaid = tuple(one for one in unpaid if not _IDEAS.search(text_of(one)))
    if unpaid:
        return Found(Judgement.CONTRADICTED, Reason.OTHERWISE, unpaid)
    free = tuple(one for one in licences(told) if _FREE_LICENCE.search(text_of(one)))[:MOST]
    return Found(Judgement.BROADER, Reason.LICENCE, free) if free else Found(Judgement.NOT_ADDRESSED, Reason.NOTHING)


def _at_first(said: Asserted, near: tuple[Near, ...]) -> Found | None:
    """That something is off, or on, until people choose: a near sentence has it the other way round."""
    if said.about is About.TRAINING:
        return None
    is_off, is_on = _OFF_FIRST.search(said.text) is not None, _ON_FIRST.search(said.text) is not None
    for one in near if is_off or is_on or said.asserts is Asserts.ASKED_FIRST else ():
        text = one.saying.text
        if said.asserts is Asserts.ASKED_FIRST and not is_off and _YES.search(text):
            return None
        is_other = (
            _IS_OFF.search(text) if is_on else _IS_ON.search(text) or (_OUT.search(text) and not _YES.search(text))
        )
        if is_other and one.share >= NEAR_ENOUGH:
            first = (one, *(other for other in near if other is not one))
            return Found(Judgement.CONTRADICTED, Reason.OTHERWISE, quotations(first))
    return None


def _used(said: Asserted, told: Told) -> Found | None:
    """That what people post is not used in some way, or in no other: the licence says whether it may be."""
    if said.about in (About.TRAINING, About.IMPROVING) or not _POSTED.search(said.text):
        return None
    if said.asserts is Asserts.NOT_DONE:
        found = next(
            (one for name, words in _USES if words.search(said.text) and (one := _use(said, told, name, words))), None
        )
        if found is not None:
            return found
        shown = _quoted(told, _IN_ADS, ()) if _USES[0][1].search(said.text) and not _AI.search(said.text) else ()
        if shown:
            return Found(Judgement.CONTRADICTED, Reason.LICENSED, shown)
    if _ELSE.search(said.text):
        wide = tuple(one for one in licences(told) if _ANY_USE.search(text_of(one)))
        return Found(Judgement.CONTRADICTED, Reason.LICENSED, wide[:MOST]) if wide else None
    return None


def _stays(said: Asserted, told: Told, near: tuple[Near, ...]) -> Found | None:
    """That what is not used stays all the same: terms end it."""
    against = _quoted(told, _IDLE, near) if _STAYS.search(said.text) else ()
    return Found(Judgement.CONTRADICTED, Reason.OTHERWISE, against) if against else None


def _kept(said: Asserted, told: Told, near: tuple[Near, ...]) -> Found | None:
    """That things are gone after so long: no near sentence gives a time, and others say for how long they are kept."""
    if said.about is About.TRAINING or not periods(said.text) or not _GONE.search(said.text):
        return None
    if any(_ENDLESS.search(one.saying.text) for one in near):
        return None
    if _AI.search(said.text) or any(periods(one.saying.text) and one.share >= TIMED for one in near):
        return None
    keeping = _quoted(told, _KEPT, near)
    return Found(Judgement.BROADER, Reason.NO_PERIOD, keeping) if keeping else None


def _left_to(said: Asserted, near: tuple[Near, ...]) -> Found | None:
    """That something is up to people, or done for them: a near sentence demands it of them."""
    if said.about is About.TRAINING:
        return None
    is_free = _OPTIONAL.search(said.text) is not None
    is_done_for_them = said.asserts is Asserts.DONE and not _OF_PEOPLE.search(said.text)
    for one in near:
        is_demanded = is_free and _DEMANDED.search(one.around) and not _OPTIONAL.search(one.around)
        is_theirs = is_done_for_them and _THEIR_DUTY.search(one.around) and has_act(said.text, one.part)
        if (is_demanded and one.share >= DEMANDED) or (is_theirs and one.share >= NAMED):
            first = (one, *(other for other in near if other is not one))
            return Found(Judgement.CONTRADICTED, Reason.OTHERWISE, quotations(first))
    return None


def _needs_leave(said: Asserted, near: tuple[Near, ...]) -> Found | None:
    """That something may be done unasked: a near sentence lets nobody do it without leave."""
    if said.about is About.TRAINING or not _UNASKED.search(said.text) or is_denying(_UNASKED.sub(" ", said.text)):
        return None
    against = next((one for one in near if one.share >= DEMANDED and _WITH_LEAVE.search(one.part)), None)
    if against is None:
        return None
    first = (against, *(one for one in near if one is not against))
    return Found(Judgement.CONTRADICTED, Reason.OTHERWISE, quotations(first))


def _only_for(said: Asserted, near: tuple[Near, ...]) -> Found | None:
    """That something is used for one thing alone: a near sentence on it names other purposes as well."""
    is_other = said.asserts is not Asserts.DONE or said.about in (About.TRAINING, About.IMPROVING)
    if is_other or not _SOLELY.search(said.text):
        return None
    if any(one.share >= NEAR_ENOUGH and is_only(one.saying.text) for one in near):
        return None
    for one in near:
        text = one.saying.text
        more = sum(words.search(text) is not None and not words.search(said.text) for words in _PURPOSES)
        is_of_it = one.share >= NAMED and not one.is_denying
        if more >= MORE and is_of_it and has_act(said.text, text) and not is_for_some(one.part):
            first = (one, *(other for other in near if other is not one))
            return Found(Judgement.CONTRADICTED, Reason.OTHER_PURPOSES, quotations(first))
    return None


def _beyond_only(said: Asserted, near: tuple[Near, ...]) -> Found | None:
    """That something is used for a purpose: the nearest sentence on it names the only ones, and not that."""
    if said.asserts is not Asserts.DONE or said.is_only or said.about is About.IMPROVING:
        return None
    meant = tuple(words for words in _PURPOSES if words.search(said.text))
    for one in near[:1] if meant else ():
        is_limit = one.share >= NAMED and _USED_SOLELY.search(one.part) is not None and not one.is_denying
        if is_limit and not any(words.search(one.saying.text) for words in meant):
            return Found(Judgement.CONTRADICTED, Reason.OTHERWISE, quotations(near))
    return None


def _use(said: Asserted, told: Told, name: str, words: re.Pattern[str]) -> Found | None:
    """How a use that is denied stands in the licence, where its words name that use, or any."""
    found = answer(replace(as_question(said.text, name), is_inverse=False), told)
    if found.verdict is Verdict.NO:
        return Found(Judgement.BACKED, Reason.SAME, found.evidence, found.gaps)
    named = tuple(one for one in found.evidence if words.search(text_of(one)) or _ANY_USE.search(text_of(one)))
    if found.verdict is not Verdict.YES or not named:
        return None
    is_wider = _AI.search(said.text) is not None and not words.search(text_of(named[0]))
    judgement = (
        Judgement.BROADER
        if is_wider or (name == "licence-sublicense" and _AI.search(said.text))
        else Judgement.CONTRADICTED
    )
    return Found(judgement, Reason.LICENSED, named, found.gaps)


def _quoted(told: Told, words: re.Pattern[str], near: tuple[Near, ...]) -> tuple[Quotation, ...]:
    """The sentences that hold such words, those near the claim first."""
    by_near = [one.saying for one in near]
    found: dict[str, Saying] = {}
    for saying in (*by_near, *told.sayings):
        if words.search(saying.text):
            found.setdefault(saying.text, saying)
    return tuple(
        quotation_in(one, hit.start(), hit.end())
        for one in tuple(found.values())[:MOST]
        if (hit := words.search(one.text)) is not None
    )
