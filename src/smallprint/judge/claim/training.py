"""Claims on training AI: what the document answers for the same data, people and limits, beside what is claimed."""

from __future__ import annotations

import re
from dataclasses import replace

from smallprint.judge.answer.answer import Told, answer
from smallprint.judge.answer.asked import asked_in
from smallprint.judge.answer.matters import training as tables
from smallprint.judge.answer.quoting import quotation_in
from smallprint.judge.claim.asserted import Asserted, Asserts
from smallprint.judge.claim.covering import covering, licences
from smallprint.judge.claim.found import Found, Reason, near_gaps, quotations, text_of
from smallprint.judge.claim.nearest import Near
from smallprint.judge.claim.patterns import training as patterns
from smallprint.judge.claim.wording import is_denying, names_denial
from smallprint.model.answer import Answer, GapKind, Question, Quotation, Verdict
from smallprint.model.norm import PERMITTING, Party, Stance, Strength, Training
from smallprint.model.statement import Judgement
from smallprint.read.named import named_in
from smallprint.read.plain import plain

SURE = 0.5
"""A sentence on training is heeded from this probability of its reading on."""
MOST = 3
"""So many of the promises that stand near training are quoted."""
AS_NEAR = 0.15
"""A sentence that carries so much less of a claim's words is not about as near."""
SAID = 0.3
"""A sentence so near a claim that names training says it of the claim's own data, though that was not understood."""
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
_OTHERS_TOO = re.compile(patterns.OTHERS_TOO)
_REGARDLESS = re.compile(patterns.REGARDLESS)
_UNIVERSAL = re.compile(patterns.UNIVERSAL)
_FOR_SOME = re.compile(patterns.FOR_SOME)
_CHOICE = re.compile(patterns.CHOICE)
_PRICE = re.compile(patterns.PRICE)
_THEIRS = re.compile(patterns.THEIRS)
_SOURCE_ONLY = re.compile(patterns.SOURCE_ONLY)
_ANYWAY = re.compile(patterns.ANYWAY)
_GUARDS = re.compile(patterns.GUARDS)
_PLAN = re.compile(patterns.PLAN)
_OTHERS_BOUND = re.compile(patterns.OTHERS_BOUND)
_WE_BOUND = re.compile(patterns.WE_BOUND)
_OF_OTHERS = re.compile(patterns.OF_OTHERS)
_LEFT_OUT = re.compile(patterns.LEFT_OUT)
_FEEDBACK = re.compile(patterns.FEEDBACK)
_KEEPS = re.compile(patterns.KEEPS)


_NAMED = re.compile(patterns.NAMED)
_RETOLD = re.compile(tables.RETOLD)
_ASKING = re.compile(patterns.ASKING)
_DISCLAIMED = re.compile(patterns.DISCLAIMED)


def judge_training(said: Asserted, told: Told, near: tuple[Near, ...]) -> Found:
    """How a claim on training stands: what others promise does not back what the provider says of itself."""
    found = _judged(said, told, near)
    is_promised = found.judgement is _B and said.asserts is not Asserts.DONE
    if is_promised and _binds_others(said, text_of(found.evidence[0])):
        return replace(found, judgement=_W, reason=Reason.OTHERS)
    return found


def _judged(said: Asserted, told: Told, near: tuple[Near, ...]) -> Found:
    """How it stands before it is asked whom a promise binds."""
    assert said.question is not None
    found = _answered(said, told)
    verdict = _weighed(said, found)
    if (said.asserts, verdict) not in TABLE:
        return _silent(said, found, told, near)
    judgement, reason = TABLE[said.asserts, verdict]
    against = judgement is _C and said.asserts is not Asserts.DONE
    evidence = tuple(sorted(found.evidence, key=lambda one: _order(text_of(one), is_permission=against)))
    judged = Found(judgement, reason, evidence=evidence, gaps=found.gaps)
    if against and judgement is _C:
        judged = _promised_nearer(judged, told, near) or _excused(said, judged, told)
    if verdict is Verdict.NO and _DISCLAIMED.search(text_of(evidence[0])):
        return replace(judged, judgement=_W, reason=Reason.DISCLAIMED)
    return _narrowed(said, judged, found, told)


def _binds_others(said: Asserted, text: str) -> bool:
    """Whether a promise binds others alone, and the claim is of the provider."""
    is_of_others = _OTHERS_BOUND.search(text) is not None and _WE_BOUND.search(text) is None
    return is_of_others and _OF_OTHERS.search(said.text) is None


def _order(text: str, *, is_permission: bool) -> tuple[bool, bool, bool]:
    """Sentences that name training before others, summaries last; of permissions those first that deny least."""
    is_denial = is_permission and is_denying(text) and not _ASKING.search(text)
    return _RETOLD.search(text) is not None, is_denial, not _NAMED.search(text)


def _weighed(said: Asserted, found: Answer) -> Verdict:
    """The verdict, where the words under it carry it: a denial that denies nothing permits, a summary tells nothing."""
    texts = [text_of(one) for one in found.evidence]
    if not texts or all(_RETOLD.search(one) for one in texts):
        return Verdict.NOT_ADDRESSED if texts else found.verdict
    if found.verdict is Verdict.NO and not names_denial(texts[0]):
        return Verdict.YES_UNLESS_OPT_OUT if said.asserts is Asserts.CHOICE else Verdict.YES
    is_plain = is_denying(texts[0]) and not _ASKING.search(texts[0])
    return Verdict.NO if found.verdict is Verdict.ONLY_WITH_CONSENT and is_plain else found.verdict


def _answered(said: Asserted, told: Told) -> Answer:
    """The document's answer; where the claim speaks of others too, what is said of the provider comes first."""
    assert said.question is not None
    question = replace(said.question, is_inverse=False)
    bare = _OTHERS_TOO.sub("", plain(question.words))
    return answer(_worded(question, bare), told) if bare != plain(question.words) else answer(question, told)


def _worded(question: Question, words: str) -> Question:
    return replace(question, words=words)


def _promised_nearer(judged: Found, told: Told, near: tuple[Near, ...]) -> Found | None:
    """An accusation, turned where a near sentence denies the training itself and none about as near permits it."""
    promise = next((one for one in near if _is_promise(one, told)), None)
    if promise is None:
        return None
    accusing = {(one.clause, one.span.start) for one in judged.evidence}
    as_near = [one for one in near if one.share > promise.share - AS_NEAR]
    if any((one.clause, one.span.start) in accusing for one in quotations(as_near)):
        return None
    return replace(judged, judgement=_B, reason=Reason.SAME, evidence=(*quotations([promise]), *judged.evidence))


def _is_promise(near: Near, told: Told) -> bool:
    """Whether a sentence is read as the provider's own promise that nothing is trained on."""
    read = _read_at(quotations([near])[0], told)
    is_prohibition = read is not None and read.stance is Stance.PROHIBITS and read.strength is Strength.EXPLICIT
    return is_prohibition and read is not None and Party.PROVIDER in read.trainers and read.probability >= SURE


def _excused(said: Asserted, judged: Found, told: Told) -> Found:
    """An accusation, taken back where the document leaves the claim's plan out, or speaks of feedback alone."""
    plan = _PLAN.search(said.text)
    left_out = next((one for one in told.sayings if plan and plan[0] in one.text and _LEFT_OUT.search(one.text)), None)
    if left_out is not None and not any(plan and plan[0] in text_of(one) for one in judged.evidence):
        return Found(Judgement.NOT_ADDRESSED, Reason.NOTHING, (quotation_in(left_out, 0, 1),), judged.gaps)
    is_other = all(_FEEDBACK.search(text_of(one)) and not _THEIRS.search(text_of(one)) for one in judged.evidence)
    if is_other and not _FEEDBACK.search(said.text) and not said.is_absolute:
        return replace(judged, judgement=_W, reason=Reason.OTHERS)
    return judged


# ------------------------------------------------------------ what an answer leaves open


def _narrowed(said: Asserted, judged: Found, found: Answer, told: Told) -> Found:
    """A judgement, changed by what a claim takes in beyond the answer: everybody, anything, only so much."""
    anyway = _anyway(said, judged, told) if said.asserts is Asserts.CHOICE else None
    if anyway is not None:
        return anyway
    if said.asserts is Asserts.CHOICE and judged.judgement is _B:
        return _choice(said, judged, told)
    if said.asserts is Asserts.NOT_DONE and judged.judgement is _B and _takes_in_all(said):
        other = [
            gap.quotation for gap in found.gaps if gap.kind is GapKind.OTHER_DATA and _permits(gap.quotation, told)
        ]
        if other:
            return replace(judged, judgement=_C, reason=Reason.OTHER_DATA, evidence=(*other, *judged.evidence))
    if said.asserts is Asserts.DONE and said.is_only and judged.judgement is _B:
        return _only(said, judged)
    return judged


def _anyway(said: Asserted, judged: Found, told: Told) -> Found | None:
    """Training that goes on for those who said no, where a claim has it stop for all of them."""
    anyway = next((one for one in told.sayings if _ANYWAY.search(one.text) and _NAMED.search(one.text)), None)
    if anyway is None or not (is_denying(said.text) or _UNIVERSAL.search(said.text)):
        return None
    evidence = (quotation_in(anyway, 0, 1), *judged.evidence)
    return replace(judged, judgement=_C, reason=Reason.EXCEPTION, evidence=evidence)


def _choice(said: Asserted, judged: Found, told: Told) -> Found:
    """A claimed choice: with a price that the claim denies, for some only, or for all."""
    price = next((one for one in told.sayings if _KEEPS.search(said.text) and _PRICE.search(one.text)), None)
    if price is not None:
        evidence = (quotation_in(price, price.start, price.start + 1), *judged.evidence)
        return replace(judged, judgement=_C, reason=Reason.EXCEPTION, evidence=evidence)
    if not _UNIVERSAL.search(said.text):
        return judged
    without = [gap.quotation for gap in judged.gaps if gap.kind is GapKind.ELSEWHERE and _permits(gap.quotation, told)]
    if without:
        return replace(judged, judgement=_C, reason=Reason.ELSEWHERE, evidence=(without[0], *judged.evidence))
    scoped = [one for one in _told_of(judged) if _CHOICE.search(text_of(one)) and _FOR_SOME.search(text_of(one))]
    if not scoped:
        return judged
    return replace(judged, judgement=_W, reason=Reason.CHOICE_FOR_SOME, evidence=(*scoped, *judged.evidence))


def _told_of(judged: Found) -> tuple[Quotation, ...]:
    return (*judged.evidence, *(gap.quotation for gap in judged.gaps))


def _only(said: Asserted, judged: Found) -> Found:
    """Only so much is claimed to be done: the words that do it may do it whatever the limit."""
    against = [one for one in _told_of(judged) if _REGARDLESS.search(text_of(one)) or _is_more(said, text_of(one))]
    if against:
        rest = [one for one in judged.evidence if one not in against]
        return replace(judged, judgement=_C, reason=Reason.OTHERWISE, evidence=(*against, *rest))
    return replace(judged, judgement=_W, reason=Reason.PARTLY)


def _is_more(said: Asserted, text: str) -> bool:
    """Whether words that train take in what people give, and the claim does not."""
    is_of_source = _SOURCE_ONLY.search(said.text) is not None
    return (
        is_of_source
        and _NAMED.search(text) is not None
        and _THEIRS.search(text) is not None
        and not _THEIRS.search(said.text)
    )


def _takes_in_all(said: Asserted) -> bool:
    """Whether a claim leaves nothing out, and names neither data nor a plan."""
    names_data = bool(said.question and asked_in(said.question).data)
    return said.is_absolute and not names_data and not _PLAN.search(said.text)


def _read_at(quotation: Quotation, told: Told) -> Training | None:
    """How the sentence of a quotation was read."""
    for index, reading in told.reading.clauses:
        if index == quotation.clause:
            for one in reading.training:
                if one.span.start <= quotation.span.start < one.span.end:
                    return one
    return None


def _permits(quotation: Quotation, told: Told) -> bool:
    """Whether a sentence lets the provider train outright, and asks nobody."""
    read = _read_at(quotation, told)
    return (
        read is not None
        and read.stance in (Stance.PERMITS, Stance.PERMITS_UNLESS_OPTED_OUT)
        and read.strength is Strength.EXPLICIT
        and Party.PROVIDER in read.trainers
        and read.probability >= SURE
    )


# ------------------------------------------------------------ where nothing answers


def _silent(said: Asserted, found: Answer, told: Told, near: tuple[Near, ...]) -> Found:
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
        return Found(_W, Reason.COULD_COVER, (*_naming(near), *wide, *others), found.gaps)
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


def _naming(near: tuple[Near, ...]) -> tuple[Quotation, ...]:
    """The nearest sentence that names training, though it lets nobody do it and forbids it to nobody."""
    return quotations([one for one in near if one.share >= SAID and _NAMED.search(one.saying.text)][:1])


def _own_words(said: Asserted, told: Told, near: tuple[Near, ...]) -> Found | None:
    """The nearest sentence, where it names training itself and stands near enough."""
    for one in near[:1]:
        if one.share < SAID:
            continue
        evidence = quotations(near)
        read = _read_at(evidence[0], told)
        if read is None or read.strength is Strength.IMPLICIT or read.probability < SURE:
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
        if judged.judgement is _C and _is_of_other_data(said, one.saying.text):
            return replace(judged, judgement=_W, reason=Reason.OTHERS)
        return judged
    return None


def _is_of_other_data(said: Asserted, text: str) -> bool:
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
        read = _read_at(gap.quotation, told)
        if read is None or not is_denying(text_of(gap.quotation)):
            continue
        if read.stance is Stance.PERMITS_WITH_CONSENT and read.strength is Strength.IMPLICIT:
            return Found(*TABLE[said.asserts, Verdict.ONLY_WITH_CONSENT], evidence=(gap.quotation,), gaps=found.gaps)
    return None
