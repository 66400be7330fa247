"""Claims on anything else: the nearest sentences, by what they affirm, deny, except and how long they say."""

from __future__ import annotations

import re
from dataclasses import replace

from smallprint.judge.answer.answer import Told, answer
from smallprint.judge.claim.asking import is_asked_nearer, is_refused, is_unasked
from smallprint.judge.claim.asserted import About, Asserted, Asserts
from smallprint.judge.claim.covering import covering, licences
from smallprint.judge.claim.earned import Agreement, agreement_with, is_said_in
from smallprint.judge.claim.found import Found, Reason, near_gaps, quotations, text_of
from smallprint.judge.claim.nearest import Near, acts_of, carried, first_of, has_act
from smallprint.judge.claim.patterns import by_words as patterns
from smallprint.judge.claim.patterns.asserted import UNASKED
from smallprint.judge.claim.patterns.spoken import BANS
from smallprint.judge.claim.speaking import (
    ABOUT,
    ACCUSED,
    SAID,
    SAID_OF_DENIED,
    carries_denied,
    denies_it,
    is_of_a_merger,
    is_of_other_companies,
    is_peoples_duty,
    names_it,
    of_machines_first,
    speaks_of_it,
    tells_of_others,
)
from smallprint.judge.claim.uncovered import TABLE
from smallprint.judge.claim.wording import (
    denied_in,
    has_exception,
    has_other_number,
    is_bounded,
    is_denying,
    is_example,
    is_for_some,
    is_hedged,
    is_limited,
    is_only,
    is_privative,
    is_same_period,
    is_soft,
    lacks_duty,
    names_denial,
    periods,
)
from smallprint.model.answer import Quotation
from smallprint.model.statement import Judgement

TOUCHED = 0.2
"""A sentence that carries so much deals with what is claimed."""
SURELY = 0.45
"""So near a sentence is heeded before the answer to a matter."""
KNOWN = 0.3
"""Where a sure matter has no answer, a sentence deals with it from so much on."""
CONTRARY = 0.33
"""A near sentence takes back an accusation of the matter's answer from so much on."""
WORDED = 0.5
"""One that does the very thing that a claim does, denied as often, says so from so much on, whatever its parts."""
OUTRIGHT = 0.8
"""A sentence that carries so much of a claim's words says it, or the contrary, outright."""
WHOLE = 0.6
"""Where a claim in turn carries so much of the sentence's part, it says no more and no less."""
TIMED = 0.4
"""A sentence that gives another period contradicts from so much on.

All of these were set by hand on 362 labelled statements, so that no more are right and no accusation is wrong that need
not be; a few hundredths more or less change one of 100.
"""
_LEAVES = re.compile(patterns.LEAVES)
_AI = re.compile(patterns.AI)
_CHOICE = re.compile(patterns.CHOICE)
_LICENCE = re.compile(patterns.LICENCE)
_ENDLESS = re.compile(patterns.ENDLESS)
_PEOPLES = re.compile(patterns.PEOPLES)
_POSTED = re.compile(patterns.POSTED)
_RESERVES = re.compile(patterns.RESERVES)
_BANS = re.compile(BANS)
_BLOCKS = re.compile(patterns.BLOCKS)
_IS_TOLD = re.compile(patterns.IS_TOLD)
_TELLS = re.compile(patterns.TELLS)
_ASKED = re.compile(patterns.ASKED)
_CHOSEN = re.compile(patterns.CHOSEN)
_DONE_UNASKED = re.compile(UNASKED)


def judge_words(said: Asserted, told: Told, near: tuple[Near, ...]) -> Found:
    """How a claim stands beside the nearest sentences, and beside the answer to its matter where that is sure."""
    by_words = _nearest_say(_as_worded(said), near)
    if said.about is About.MATTER:
        found = _of_matter(said, told, near)
        if found is None:
            return _of_silence(said, by_words, near) if near and near[0].share >= KNOWN else _nothing(near)
        if found.judgement is Judgement.BACKED and max((one.share for one in near), default=0.0) < TOUCHED:
            found = replace(found, judgement=Judgement.BROADER, reason=Reason.PARTLY)
        is_sure = near and near[0].share >= SURELY and by_words.judgement is not Judgement.BROADER
        is_sure = is_sure and not _is_unlike(said, found, by_words, near[0])
        return by_words if is_sure else _weighed(said, found, by_words, near)
    if said.asserts is Asserts.NOT_DONE and _AI.search(said.text) and by_words.judgement is Judgement.NOT_ADDRESSED:
        return _could_cover(said, told) or by_words
    if _is_licence_denied(said):
        licensed = tuple(licences(told))[:3]
        return Found(Judgement.BROADER, Reason.LICENCE, licensed) if licensed else by_words
    return _beside_licence(said, told, by_words)


def _is_unlike(said: Asserted, found: Found, by_words: Found, near: Near) -> bool:
    """Whether a near sentence backs what the answer to the matter does not, and does something else."""
    is_other = by_words.judgement is Judgement.BACKED and found.judgement is not Judgement.BACKED
    return is_other and not is_said_in(said, near)


def _of_silence(said: Asserted, by_words: Found, near: tuple[Near, ...]) -> Found:
    """What the near sentences come to where the matter is sure and has no answer: what is hardly near backs nothing."""
    is_little = near[0].share < ACCUSED or not is_said_in(said, near[0])
    if by_words.judgement is Judgement.BACKED and is_little:
        return replace(by_words, judgement=Judgement.BROADER, reason=Reason.PARTLY)
    return by_words


def _beside_licence(said: Asserted, told: Told, by_words: Found) -> Found:
    """What the near sentences come to; where they only touch on a denied use of what people post, with the licence."""
    is_use = said.asserts is Asserts.NOT_DONE and _POSTED.search(said.text) is not None
    if not is_use or by_words.reason is not Reason.PARTLY:
        return by_words
    return replace(by_words, evidence=_joined(by_words.evidence[:1], tuple(licences(told))[:1], by_words.evidence[1:]))


def _as_worded(said: Asserted) -> Asserted:
    """A claim as its words have it: one that denies nothing affirms, though the contrary of its matter; and so back."""
    if said.about is not About.MATTER or _DONE_UNASKED.search(said.text):
        return said
    is_inverse = said.question is not None and said.question.is_inverse
    if said.asserts is Asserts.NOT_DONE and is_inverse and not names_denial(said.text):
        return replace(said, asserts=Asserts.DONE)
    if said.asserts is Asserts.DONE and is_denying(said.text):
        return replace(said, asserts=Asserts.NOT_DONE)
    return said


def _could_cover(said: Asserted, told: Told) -> Found | None:
    """Where a use of people's things by AI is denied and nothing names it: wide permissions and licences."""
    if not _PEOPLES.search(said.text):
        return None
    wide = tuple(one.quotation for one in covering(said.text, told))
    evidence = (*tuple(licences(told))[:2], *wide) if _POSTED.search(said.text) else wide
    return Found(Judgement.BROADER, Reason.COULD_COVER, evidence[:4]) if evidence else None


def _weighed(said: Asserted, found: Found, by_words: Found, near: tuple[Near, ...]) -> Found:
    """What the matter comes to, or the near sentences where they say the contrary and are near enough for that."""
    if by_words.judgement is found.judgement:
        return replace(found, evidence=_joined(found.evidence[:1], by_words.evidence[:2], found.evidence[1:]))
    if near and has_other_number(said.text, near[0].saying.text):
        return found
    if not _differ(found, by_words) or _is_answered_by(found, by_words, near):
        return _unless_near(said, found, near)
    if found.judgement is Judgement.CONTRADICTED:
        return by_words if near[0].share >= CONTRARY else found
    return by_words if near[0].share >= ACCUSED else replace(found, judgement=Judgement.BROADER, reason=Reason.PARTLY)


def _unless_near(said: Asserted, found: Found, near: tuple[Near, ...]) -> Found:
    """What the matter comes to; no accusation beside a near sentence that says the same as the claim."""
    is_same = bool(near) and near[0].share >= KNOWN and near[0].is_denying == (said.asserts is Asserts.NOT_DONE)
    if found.judgement is Judgement.CONTRADICTED and is_same:
        return Found(*qualified(said, near[0]), quotations(near), found.gaps)
    return found


def _is_answered_by(found: Found, by_words: Found, near: tuple[Near, ...]) -> bool:
    """Whether the answer to the matter stands on the very sentences that are near: it knows what they say of it."""
    places = {(one.clause, one.span.start) for one in found.evidence if found.judgement is Judgement.BACKED}
    nearest = (*by_words.evidence[:1], *quotations(near[:1]))
    return any((one.clause, one.span.start) in places for one in nearest)


def _differ(found: Found, by_words: Found) -> bool:
    return {found.judgement, by_words.judgement} == {Judgement.BACKED, Judgement.CONTRADICTED}


def _nearest_say(said: Asserted, near: tuple[Near, ...]) -> Found:
    """What the nearest sentences come to."""
    near = tuple(one for one in near if not (is_of_a_merger(said, one) or is_of_other_companies(said, one)))
    near = of_machines_first(said, near) if near and near[0].share >= TOUCHED else near
    if not near or near[0].share < TOUCHED or not _touches(said, near) or _is_of_other_things(said, near):
        return _nothing(near)
    own = periods(said.text)
    if own:
        return _timed(said, own, near)
    refused = next((one for one in near if is_refused(said, one)), None)
    if refused is not None:
        return Found(Judgement.CONTRADICTED, Reason.NO_CHOICE, _first(refused, near))
    unasked = next((one for one in near if is_unasked(said, one) and not is_asked_nearer(said, one, near)), None)
    if unasked is not None:
        return Found(Judgement.CONTRADICTED, Reason.DONE, _first(unasked, near))
    best = _best(said, near)
    judgement, reason = _beside(said, best)
    if judgement is Judgement.CONTRADICTED:
        best, judgement, reason = _unless_said(said, best, near) or (best, judgement, reason)
    return Found(judgement, reason, _first(best, near))


def _unless_said(said: Asserted, best: Near, near: tuple[Near, ...]) -> tuple[Near, Judgement, Reason] | None:
    """Another sentence, about as near as one that accuses, that says what a claim says."""
    for one in near:
        if one is not best and one.share >= best.share:
            judgement, reason = _beside(said, one)
            if judgement is Judgement.BACKED:
                return one, judgement, reason
    return None


def _touches(said: Asserted, near: tuple[Near, ...]) -> bool:
    """Whether a sentence that is not of people's duties deals with it; of telling people, whether it tells them."""
    own = [one for one in near if not is_peoples_duty(said, one)]
    if _IS_TOLD.search(said.text):
        own = [one for one in own if _TELLS.search(one.part)]
    return max((one.share for one in own), default=0.0) >= TOUCHED


def _nothing(near: tuple[Near, ...]) -> Found:
    return Found(Judgement.NOT_ADDRESSED, Reason.NOTHING, gaps=near_gaps(near[:1]))


def _is_of_other_things(said: Asserted, near: tuple[Near, ...]) -> bool:
    """Whether a claim speaks of AI and the nearest sentence does not."""
    is_of_ai = _AI.search(said.text) is not None and said.about is not About.MATTER
    return is_of_ai and not (_AI.search(near[0].saying.text) or _is_same_act(said, near[0]))


def _is_same_act(said: Asserted, near: Near) -> bool:
    """Whether a sentence speaks of the very act that a claim denies: a sale, whatever of."""
    return said.asserts is Asserts.NOT_DONE and has_act(first_of(denied_in(said.text)), near.saying.text)


def _is_licence_denied(said: Asserted) -> bool:
    return said.asserts is Asserts.NOT_DONE and _LICENCE.search(said.text) is not None


def _of_matter(said: Asserted, told: Told, near: tuple[Near, ...]) -> Found | None:
    """What the answer to the claim's matter comes to, if there is one."""
    is_choice = said.question is not None and _CHOICE.search(said.question.matter) is not None
    if said.question is None or (is_choice and said.asserts is not Asserts.DONE):
        return None
    found = answer(replace(said.question, is_inverse=False), told)
    outcome = TABLE.get((said.asserts, found.verdict))
    if outcome is None or (found.evidence and tells_of_others(text_of(found.evidence[0]))):
        return None
    evidence = _joined(found.evidence[:2], quotations(near[:1]), found.evidence[2:])
    if outcome[0] is Judgement.BACKED and found.evidence and _is_softer(said, text_of(found.evidence[0])):
        outcome = (Judgement.BROADER, Reason.SOFTER)
    return Found(*outcome, evidence=evidence, gaps=found.gaps)


def _is_softer(said: Asserted, text: str) -> bool:
    """Whether words promise by halves, or give one case of what a claim leaves nothing out of."""
    return is_soft(text) or (said.is_absolute and is_example(text))


def _timed(said: Asserted, own: tuple[float, ...], near: tuple[Near, ...]) -> Found:
    """A claim that names a period: a near sentence gives the same, or the nearest gives another."""
    timed = [(one, theirs) for one in near if (theirs := periods(one.saying.text)) and one.share >= TOUCHED]
    for one, theirs in timed:
        if one.share < TIMED and not has_act(said.text, one.part):
            continue  # the same period of something else
        if any(is_same_period(mine, other) for mine in own for other in theirs):
            if one.share >= OUTRIGHT and is_denying(said.text) and not names_denial(one.part):
                return Found(Judgement.CONTRADICTED, Reason.OTHERWISE, _first(one, near))
            judgement, reason = qualified(said, one)
            return Found(judgement, reason, _first(one, near))
    for one in near:
        if one.share >= SAID and _ENDLESS.search(one.saying.text) and not has_exception(said.text):
            return Found(Judgement.CONTRADICTED, Reason.PERIOD, _first(one, near))
    if timed and timed[0][0].share >= TIMED and not _LEAVES.search(timed[0][0].part):
        return Found(Judgement.CONTRADICTED, Reason.PERIOD, _first(timed[0][0], near))
    fullest = sorted(near, key=lambda one: -one.share)
    return Found(Judgement.BROADER, Reason.NO_PERIOD, quotations(fullest))


def _beside(said: Asserted, near: Near) -> tuple[Judgement, Reason]:
    """A claim beside one sentence: what it says, denies or excepts."""
    text = near.part
    is_same_act = speaks_of_it(said, near) or has_act(said.text, text) or carries_denied(said, near)
    is_near = near.share >= (SAID_OF_DENIED if is_same_act else SAID)
    is_same = _is_same_way(said, near)
    if _BANS.search(near.lead_in) and _BLOCKS.search(said.text):
        return Judgement.BROADER, Reason.PARTLY
    if not is_near or not (is_same_act or not acts_of(said.text)):
        return Judgement.BROADER, Reason.PARTLY
    if not is_same:
        is_of_others = is_peoples_duty(said, near) or _LEAVES.search(text)
        is_told = not is_of_others and (names_it(said, near) or denies_it(said, near) or _is_opposite(said, near))
        return (Judgement.CONTRADICTED, Reason.OTHERWISE) if is_told else (Judgement.BROADER, Reason.PARTLY)
    return qualified(said, near)


def _is_opposite(said: Asserted, near: Near) -> bool:
    """Whether the very action that a claim speaks of is told the other way round."""
    return near.share >= ACCUSED and agreement_with(said, near) is Agreement.OPPOSITE


def _is_same_way(said: Asserted, near: Near) -> bool:
    """Whether a sentence affirms what a claim affirms; one that asks people, or does it to nobody, asks first."""
    if said.asserts is Asserts.ASKED_FIRST and (_ASKED.search(near.part) or _denies_act(said, near)):
        return True
    if (said.is_only or is_bounded(said.text)) and near.is_denying and has_exception(near.part):
        return True
    agreement = agreement_with(said, near)
    if agreement is Agreement.OPPOSITE or (agreement is Agreement.SAME and near.share >= WORDED):
        return agreement is Agreement.SAME
    is_denying_it = near.is_denying != (said.is_turned and is_privative(near.part))
    return is_denying_it == (said.asserts is Asserts.NOT_DONE)


def _denies_act(said: Asserted, near: Near) -> bool:
    return near.is_denying and has_act(said.text, near.part)


def judge_outright(said: Asserted, near: tuple[Near, ...]) -> Found | None:
    """What the nearest sentence comes to, where it says a claim in the claim's words, denied as often; else None."""
    if said.about is About.TRAINING or periods(said.text) or not near or near[0].share < OUTRIGHT:
        return None
    if is_denying(said.text) != is_denying(near[0].saying.text) or is_denying(said.text) != near[0].is_denying:
        return None
    judgement, reason = qualified(said, near[0])
    is_whole = carried(near[0].part, said.text) >= WHOLE and judgement is Judgement.BACKED
    return Found(judgement, reason, quotations(near)) if is_whole else None


def qualified(said: Asserted, near: Near) -> tuple[Judgement, Reason]:
    """A sentence that says the same: by halves, with an exception, or with more reserved than "only"."""
    text = near.around
    if is_soft(text) and not is_hedged(said.text):
        return Judgement.BROADER, Reason.SOFTER
    if said.is_absolute and is_limited(near.part) and not is_limited(said.text):
        return Judgement.BROADER, Reason.SOFTER
    if has_exception(text) and said.is_absolute and not (has_exception(said.text) or is_hedged(said.text)):
        is_accused = near.share >= ACCUSED or speaks_of_it(said, near)
        return Judgement.CONTRADICTED if is_accused else Judgement.BROADER, Reason.EXCEPTION
    if said.is_absolute and is_example(text):
        return Judgement.BROADER, Reason.SOFTER
    if is_for_some(near.part) and not is_for_some(said.text):
        return Judgement.BROADER, Reason.FOR_SOME
    if has_other_number(said.text, text) and not periods(said.text):
        return Judgement.BROADER, Reason.PARTLY
    if is_peoples_duty(said, near) or not _leaves_as_much(said, near) or lacks_duty(said.text, near.saying.text):
        return Judgement.BROADER, Reason.PARTLY
    if said.is_only and _RESERVES.search(text):
        return Judgement.CONTRADICTED, Reason.OTHERWISE
    return Judgement.BACKED, Reason.SAME


def _best(said: Asserted, near: tuple[Near, ...]) -> Near:
    """The near sentence that speaks of what a claim denies; else of about the nearest that which is most like it."""
    speaking = [one for one in near if speaks_of_it(said, one)]
    if speaking:
        enough = min(SURELY, max(one.share for one in speaking) - ABOUT)
        return next(one for one in speaking if one.share >= enough)
    about_as_near = [one for one in near if one.share >= near[0].share - ABOUT]
    return max(about_as_near, key=lambda one: _likeness(said, one))


def _likeness(said: Asserted, near: Near) -> tuple[bool, ...]:
    is_provider = not is_peoples_duty(said, near)
    is_choice = said.asserts is Asserts.CHOICE and _CHOSEN.search(near.saying.text) is not None
    return is_provider, is_choice, not said.is_only or is_only(near.saying.text), has_act(said.text, near.saying.text)


def _leaves_as_much(said: Asserted, near: Near) -> bool:
    """Whether a sentence names the consent, the choice or the limit that a claim does."""
    if said.asserts is Asserts.ASKED_FIRST:
        return _ASKED.search(near.part + near.around) is not None or _denies_act(said, near)
    if said.asserts is Asserts.CHOICE:
        return _CHOSEN.search(near.saying.text) is not None
    return not said.is_only or is_only(near.saying.text) or near.is_denying


def _first(one: Near, near: tuple[Near, ...]) -> tuple[Quotation, ...]:
    return quotations((one, *(other for other in near if other is not one)))


def _joined(*parts: tuple[Quotation, ...]) -> tuple[Quotation, ...]:
    return tuple(dict.fromkeys(one for part in parts for one in part))
