"""Claims on training where no sentence answers: the nearest words, then what could cover it."""

from __future__ import annotations

import re
from dataclasses import replace

from smallprint.judge.answer.answer import Told
from smallprint.judge.answer.asked import asked_in
from smallprint.judge.answer.quoting import quotation_in
from smallprint.judge.claim.asserted import Asserted, Asserts
from smallprint.judge.claim.covering import covering, licences
from smallprint.judge.claim.found import Found, Reason, near_gaps, quotations, text_of
from smallprint.judge.claim.nearest import Near
from smallprint.judge.claim.patterns import training as patterns
from smallprint.judge.claim.patterns.by_words import ASKED, OURS, POSTED, RULES
from smallprint.judge.claim.wording import is_denying, is_for_some
from smallprint.model.answer import Answer, GapKind, Quotation, Verdict
from smallprint.model.norm import PERMITTING, Party, Stance, Strength, Training
from smallprint.model.statement import Judgement
from smallprint.read.named import named_in

SURE = 0.5
"""A sentence on training is heeded from this probability of its reading on."""
MOST = 3
"""So many of the promises that stand near training are quoted."""
SAID = 0.3
"""A sentence so near a claim that names training says it of the claim's own data, though that was not understood."""
MOST_OF_IT = 0.5
"""One that was not read as being on training answers by its words alone from so much of the claim's words on."""
_B, _C, _W = Judgement.BACKED, Judgement.CONTRADICTED, Judgement.BROADER
TABLE: dict[tuple[Asserts, Verdict], tuple[Judgement, Reason]] = {
    (Asserts.NOT_DONE, Verdict.NO): (_B, Reason.SAME),
    (Asserts.NOT_DONE, Verdict.ONLY_WITH_CONSENT): (_W, Reason.ON_REQUEST),
    (Asserts.NOT_DONE, Verdict.YES_UNLESS_OPT_OUT): (_C, Reason.OPT_OUT),
    (Asserts.NOT_DONE, Verdict.YES): (_C, Reason.DONE),
    (Asserts.ASKED_FIRST, Verdict.NO): (_B, Reason.STRICTER),
    (Asserts.ASKED_FIRST, Verdict.ONLY_WITH_CONSENT): (_B, Reason.SAME),
    (Asserts.ASKED_FIRST, Verdict.YES_UNLESS_OPT_OUT): (_C, Reason.OPT_OUT),
    (Asserts.ASKED_FIRST, Verdict.YES): (_C, Reason.DONE),
    (Asserts.CHOICE, Verdict.NO): (_B, Reason.STRICTER),
    (Asserts.CHOICE, Verdict.ONLY_WITH_CONSENT): (_B, Reason.STRICTER),
    (Asserts.CHOICE, Verdict.YES_UNLESS_OPT_OUT): (_B, Reason.SAME),
    (Asserts.CHOICE, Verdict.YES): (_W, Reason.NO_CHOICE),
    (Asserts.DONE, Verdict.NO): (_C, Reason.DENIED),
    (Asserts.DONE, Verdict.ONLY_WITH_CONSENT): (_W, Reason.ON_REQUEST),
    (Asserts.DONE, Verdict.YES_UNLESS_OPT_OUT): (_B, Reason.SAME),
    (Asserts.DONE, Verdict.YES): (_B, Reason.SAME),
}
"""What a claim comes to beside the document's answer."""
NAMED = re.compile(patterns.NAMED)
_GUARDS = re.compile(patterns.GUARDS)
_DISCLAIMED = re.compile(patterns.DISCLAIMED)
_MEASURED = re.compile(patterns.MEASURED)
_BANNED_BELOW = re.compile(patterns.BANNED_BELOW)
_POSTED = re.compile(POSTED)
_OURS, _RULES, _ASKED = re.compile(OURS), re.compile(RULES), re.compile(ASKED)


def judge_silent(said: Asserted, found: Answer, told: Told, near: tuple[Near, ...]) -> Found:
    """No sentence answers: the nearest may, by its own words; else what could cover it makes the claim too broad."""
    own = _own_words(said, told, near)
    if own is not None:
        return own
    promised = _promised(said, found, told)
    if promised is not None:
        return promised
    wide = tuple(one.quotation for one in covering(said.text, told))
    others = tuple(gap.quotation for gap in found.gaps if gap.kind is not GapKind.COULD_COVER)
    if said.question and said.asserts is Asserts.NOT_DONE and others and found.gaps[0].kind is GapKind.OTHERS:
        return Found(_W, Reason.OTHERS, (*others, *wide), found.gaps)
    if wide:
        licensed = tuple(licences(told))[:1] if _POSTED.search(said.text) else ()
        return Found(_W, Reason.COULD_COVER, (*naming(near), *wide[:1], *licensed, *wide[1:], *others), found.gaps)
    licensed = tuple(licences(told))[:3]
    if licensed and said.asserts is not Asserts.DONE:
        return Found(_W, Reason.LICENCE, licensed, found.gaps)
    if others:
        return Found(_W, Reason.OTHERS, others, found.gaps)
    guards = tuple(
        quotation_in(one, hit.start(), hit.end()) for one in told.sayings if (hit := _GUARDS.search(one.text))
    )
    if guards and said.asserts is not Asserts.DONE:
        return Found(_W, Reason.GUARDED, guards[:MOST], found.gaps)
    reason = Reason.UNREAD if found.verdict is Verdict.UNDETERMINED else Reason.NOTHING
    judgement = Judgement.UNDETERMINED if found.verdict is Verdict.UNDETERMINED else Judgement.NOT_ADDRESSED
    return Found(judgement, reason, gaps=near_gaps(near[:1]))


def naming(near: tuple[Near, ...]) -> tuple[Quotation, ...]:
    """The nearest sentence that names training, though it lets nobody do it and forbids it to nobody."""
    return quotations([one for one in near if one.share >= SAID and NAMED.search(one.saying.text)][:1])


def _own_words(said: Asserted, told: Told, near: tuple[Near, ...]) -> Found | None:
    """The nearest sentence, where it names training itself and stands near enough."""
    for one in near[:1]:
        is_ban = _BANNED_BELOW.search(one.lead_in) is not None and not _is_of_nobody(said)
        if one.share < SAID or is_ban or _MEASURED.search(one.saying.text):
            continue
        evidence = quotations(near)
        read = read_at(evidence[0], told)
        if read is None or read.strength is Strength.IMPLICIT or read.probability < SURE:
            worded = _by_words(said, one)
            if worded is not None:
                return Found(*TABLE[said.asserts, worded], evidence=evidence)
            continue
        if read.stance is Stance.PROHIBITS or (read.stance is Stance.RESTRICTS_USERS and _is_of_nobody(said)):
            verdict = Verdict.NO
        elif read.stance in PERMITTING and Party.PROVIDER in read.trainers:
            verdict = {
                Stance.PERMITS_WITH_CONSENT: Verdict.ONLY_WITH_CONSENT,
                Stance.PERMITS_UNLESS_OPTED_OUT: Verdict.YES_UNLESS_OPT_OUT,
            }.get(read.stance, Verdict.YES)
        else:
            continue
        judged = Found(*TABLE[said.asserts, verdict], evidence=evidence)
        if judged.judgement is _C and is_of_other_data(said, one.saying.text):
            return replace(judged, judgement=_W, reason=Reason.OTHERS)
        return judged
    return None


def _by_words(said: Asserted, near: Near) -> Verdict | None:
    """What a sentence that was not read answers, where it names training and carries most of a claim's words."""
    text = near.part
    is_ours = _OURS.search(text) is not None and _RULES.search(near.saying.heading) is None
    if (
        near.share < MOST_OF_IT
        or _DISCLAIMED.search(text)
        or not (NAMED.search(text) and is_ours)
        or is_for_some(text) != is_for_some(said.text)
    ):
        return None
    if near.is_denying:
        return Verdict.NO
    return Verdict.ONLY_WITH_CONSENT if _ASKED.search(text) else Verdict.YES


def is_of_other_data(said: Asserted, text: str) -> bool:
    """Whether a claim and a sentence name kinds of data, and not one of them is the same."""
    mine, theirs = asked_in(said.question).data if said.question else (), named_in(text)
    return bool(mine and theirs) and not set(mine) & set(theirs)


def _is_of_nobody(said: Asserted) -> bool:
    """Whether a claim is that nobody may: a ban on users backs that."""
    return re.search(
        r"\b(?:nobody|no one|none|people|users?|scrap\w+|crawl\w+)\b", said.text
    ) is not None and is_denying(said.text)


def _promised(said: Asserted, found: Answer, told: Told) -> Found | None:
    """A promise not to improve with it, or not unasked, is one not to train with it."""
    if said.asserts not in (Asserts.NOT_DONE, Asserts.ASKED_FIRST):
        return None
    for gap in found.gaps:
        read = read_at(gap.quotation, told)
        if read is None or not is_denying(text_of(gap.quotation)):
            continue
        if read.stance is Stance.PERMITS_WITH_CONSENT and read.strength is Strength.IMPLICIT:
            return Found(*TABLE[said.asserts, Verdict.ONLY_WITH_CONSENT], evidence=(gap.quotation,), gaps=found.gaps)
    return None


def read_at(quotation: Quotation, told: Told) -> Training | None:
    """How the sentence of a quotation was read."""
    for index, reading in told.reading.clauses:
        if index == quotation.clause:
            for one in reading.training:
                if one.span.start <= quotation.span.start < one.span.end:
                    return one
    return None
