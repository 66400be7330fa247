"""Claims on training AI: what the document answers for the same data, people and limits, beside what is claimed."""

from __future__ import annotations

import re
from dataclasses import replace

from smallprint.judge.answer.answer import Told, answer
from smallprint.judge.answer.asked import asked_in
from smallprint.judge.answer.matters import training as tables
from smallprint.judge.answer.quoting import quotation_in
from smallprint.judge.claim.asserted import Asserted, Asserts
from smallprint.judge.claim.earned import norms_at
from smallprint.judge.claim.found import Found, Reason, quotations, text_of
from smallprint.judge.claim.nearest import Near, carried
from smallprint.judge.claim.patterns import training as patterns
from smallprint.judge.claim.patterns.spoken import OF_PEOPLE
from smallprint.judge.claim.uncovered import NAMED, SURE, TABLE, judge_silent, naming, read_at
from smallprint.judge.claim.wording import is_denying, is_for_some, names_denial
from smallprint.model.answer import Answer, GapKind, Question, Quotation, Verdict
from smallprint.model.norm import Modality, Party, Stance, Strength
from smallprint.model.statement import Judgement
from smallprint.read.named import named_in
from smallprint.read.plain import plain

_NO_FIRM = ("api", "education")
"""Plans that people have too."""
AS_NEAR = 0.15
"""A sentence that carries so much less of a claim's words is not about as near."""
_B, _C, _W = Judgement.BACKED, Judgement.CONTRADICTED, Judgement.BROADER
NAMED_CASE = 0.3
"""A claim names the case in which a promise holds where it carries so much of its words; set by hand."""
_OTHERS_TOO = re.compile(patterns.OTHERS_TOO)
_REGARDLESS = re.compile(patterns.REGARDLESS)
_CASE = re.compile(patterns.CASE)
_UNIVERSAL = re.compile(patterns.UNIVERSAL)
_FOR_SOME = re.compile(patterns.FOR_SOME)
_CHOICE = re.compile(patterns.CHOICE)
_PRICE = re.compile(patterns.PRICE)
_THEIRS = re.compile(patterns.THEIRS)
_SOURCE_ONLY = re.compile(patterns.SOURCE_ONLY)
_ANYWAY = re.compile(patterns.ANYWAY)
_PLAN = re.compile(patterns.PLAN)
_OTHERS_BOUND = re.compile(patterns.OTHERS_BOUND)
_WE_BOUND = re.compile(patterns.WE_BOUND)
_OF_OTHERS = re.compile(patterns.OF_OTHERS)
_LEFT_OUT = re.compile(patterns.LEFT_OUT)
_FEEDBACK = re.compile(patterns.FEEDBACK)
_KEEPS = re.compile(patterns.KEEPS)
_RETOLD = re.compile(tables.RETOLD)
_ASKING = re.compile(patterns.ASKING)
_DISCLAIMED = re.compile(patterns.DISCLAIMED)
_BANNED_BELOW = re.compile(patterns.BANNED_BELOW)
_OF_PEOPLE = re.compile(OF_PEOPLE)
_OTHERS_MODELS = re.compile(patterns.OTHERS_MODELS)
_OF_SOME_MODELS = re.compile(patterns.OF_SOME_MODELS)
_GENERATIVE = re.compile(patterns.GENERATIVE)
_ANY_MACHINE = re.compile(patterns.ANY_MACHINE)
_MEASURED = re.compile(patterns.MEASURED)
_OUT_OF_PART = re.compile(patterns.OUT_OF_PART)
_FOR_PEOPLE_ALONE = re.compile(patterns.FOR_PEOPLE_ALONE)


def judge_training(said: Asserted, told: Told, near: tuple[Near, ...]) -> Found:
    """How a claim on training stands: what others promise does not back what the provider says of itself."""
    found = _judged(said, told, near)
    found = replace(found, evidence=_with_nearest(found.evidence, near))
    if found.judgement is not _B or said.asserts is Asserts.DONE:
        return found
    text = text_of(found.evidence[0])
    if _binds_others(said, text):
        return replace(found, judgement=_W, reason=Reason.OTHERS)
    if _is_of_others_models(said, text):
        own = tuple(one for one in _told_of(found) if _permits(one, told))
        if own and _OTHERS_MODELS.search(text):
            return replace(found, judgement=_C, reason=Reason.DONE, evidence=(*own[:1], *found.evidence))
        return replace(found, judgement=_W, reason=Reason.OTHERS)
    if _is_for_some_alone(said, found.evidence):
        return replace(found, judgement=_W, reason=Reason.FOR_SOME)
    return found


def _is_of_others_models(said: Asserted, text: str) -> bool:
    """Whether a promise is of others' models, or of one kind of them, and a claim of all."""
    is_of_others = _OTHERS_MODELS.search(text) is not None and _OF_OTHERS.search(said.text) is None
    is_of_a_kind = _GENERATIVE.search(text) is not None and _GENERATIVE.search(said.text) is None
    return is_of_others or (is_of_a_kind and said.is_absolute and _ANY_MACHINE.search(said.text) is not None)


def _is_for_some_alone(said: Asserted, evidence: tuple[Quotation, ...]) -> bool:
    """Whether every promise among the words is of some people, places or plans alone, and a claim is not."""
    promises = [text for one in evidence if is_denying(text := text_of(one)) and NAMED.search(text)]
    return (
        bool(promises)
        and all(is_for_some(one) or _is_of_a_case(said, one) for one in promises)
        and not (is_for_some(said.text) or _PLAN.search(said.text))
    )


def _is_of_a_case(said: Asserted, text: str) -> bool:
    """Whether a promise holds in one case that a claim does not name: once a thing is asked for, turned on, linked."""
    case = _CASE.match(text)
    return case is not None and carried(case[0], said.text) < NAMED_CASE


def _judged(said: Asserted, told: Told, near: tuple[Near, ...]) -> Found:
    """How it stands before it is asked whom a promise binds."""
    assert said.question is not None
    found = _answered(said, told)
    verdict = _weighed(said, found) if not _is_banned(found, told) else _of_ban(said)
    if (said.asserts, verdict) not in TABLE:
        return judge_silent(said, found, told, near)
    judgement, reason = TABLE[said.asserts, verdict]
    against = judgement is _C and said.asserts is not Asserts.DONE
    evidence = tuple(sorted(found.evidence, key=lambda one: _order(text_of(one), is_permission=against)))
    judged = Found(judgement, reason, evidence=evidence, gaps=found.gaps)
    if against and judgement is _C:
        judged = _promised_nearer(said, judged, told, near) or _excused(said, judged, told)
    if verdict is Verdict.NO and _DISCLAIMED.search(text_of(evidence[0])):
        return replace(judged, judgement=_W, reason=Reason.DISCLAIMED)
    return _narrowed(said, judged, found, told)


def _is_banned(found: Answer, told: Told) -> bool:
    """Whether all the words that answer stand in a list of what people must not do."""
    by_place = {(one.clause, one.span.start): one for one in told.sayings}
    under = [by_place.get((one.clause, one.span.start)) for one in found.evidence]
    if found.evidence and all(_binds_people(one, told) for one in found.evidence):
        return True
    return bool(under) and all(one is not None and _BANNED_BELOW.search(one.text[: max(0, one.start)]) for one in under)


def _binds_people(quotation: Quotation, told: Told) -> bool:
    """Whether a sentence says what people must not do, and nothing else."""
    norms = norms_at(quotation, told)
    return bool(norms) and all(one.bearers == (Party.USER,) and one.modality is Modality.PROHIBITION for one in norms)


def _of_ban(said: Asserted) -> Verdict:
    """What a ban on people answers: a claim on what they may do; none on what the provider does."""
    return Verdict.NO if _OF_PEOPLE.search(said.text) else Verdict.NOT_ADDRESSED


def _binds_others(said: Asserted, text: str) -> bool:
    """Whether a promise binds others alone, and the claim is of the provider."""
    is_of_others = _OTHERS_BOUND.search(text) is not None and _WE_BOUND.search(text) is None
    return is_of_others and _OF_OTHERS.search(said.text) is None


def _with_nearest(evidence: tuple[Quotation, ...], near: tuple[Near, ...]) -> tuple[Quotation, ...]:
    """The words that answer, with the sentence nearest to the claim second, where that speaks of training too."""
    nearest = naming(near[:1])
    if not evidence:
        return ()
    places = {(one.clause, one.span.start) for one in evidence[:2]}
    return (*evidence[:1], *(one for one in nearest if (one.clause, one.span.start) not in places), *evidence[1:])


def _order(text: str, *, is_permission: bool) -> tuple[bool, bool, bool]:
    """Sentences that name training before others, summaries last; of permissions those first that deny least."""
    is_denial = is_permission and is_denying(text) and not _ASKING.search(text)
    return _RETOLD.search(text) is not None, is_denial, not NAMED.search(text)


def _weighed(said: Asserted, found: Answer) -> Verdict:
    """The verdict, where the words under it carry it: a denial that denies nothing permits, a summary tells nothing."""
    texts = [text_of(one) for one in found.evidence]
    if not texts or all(_RETOLD.search(one) for one in texts):
        return Verdict.NOT_ADDRESSED if texts else found.verdict
    if found.verdict is Verdict.NO and all(_MEASURED.search(one) for one in texts):
        return Verdict.NOT_ADDRESSED
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


def _promised_nearer(said: Asserted, judged: Found, told: Told, near: tuple[Near, ...]) -> Found | None:
    """An accusation, turned where a near sentence denies the training itself and none about as near permits it."""
    is_other = _is_of_others_alone(said, text_of(judged.evidence[0]))
    promise = next((one for one in near if _is_promise(said, one, told, is_other=is_other)), None)
    if promise is None:
        return None
    accusing = {(one.clause, one.span.start) for one in judged.evidence}
    as_near = [one for one in near if one.share > promise.share - AS_NEAR]
    if any((one.clause, one.span.start) in accusing for one in quotations(as_near)):
        return None
    return replace(judged, judgement=_B, reason=Reason.SAME, evidence=(*quotations([promise]), *judged.evidence))


def _is_of_others_alone(said: Asserted, text: str) -> bool:
    """Whether words name data, and none that a claim names."""
    mine, theirs = asked_in(said.question).data if said.question else (), named_in(text)
    return bool(theirs) and not set(mine) & set(theirs)


def _is_promise(said: Asserted, near: Near, told: Told, *, is_other: bool) -> bool:
    """Whether a sentence is read as the provider's own promise not to train, or not to unasked.

    With `is_other`, where what accuses is of other data, one that is read less plainly will do.
    """
    read = read_at(quotations([near])[0], told)
    if read is None or Party.PROVIDER not in read.trainers or read.probability < SURE:
        return False
    is_asked = is_other and said.asserts is Asserts.ASKED_FIRST and read.stance is Stance.PERMITS_WITH_CONSENT
    is_plain = read.strength is Strength.EXPLICIT or (
        is_other and read.strength is not Strength.IMPLICIT and not is_for_some(near.part)
    )
    return is_plain and (is_asked or read.stance is Stance.PROHIBITS)


def _excused(said: Asserted, judged: Found, told: Told) -> Found:
    """An accusation, taken back where the document leaves the claim's plan out, or speaks of feedback alone."""
    plan = _PLAN.search(said.text)
    left_out = next((one for one in told.sayings if plan and _leaves_out(plan[0], one.text)), None)
    if left_out is not None and not any(plan and plan[0] in text_of(one) for one in judged.evidence):
        return Found(Judgement.NOT_ADDRESSED, Reason.NOTHING, (quotation_in(left_out, 0, 1),), judged.gaps)
    is_other = all(_FEEDBACK.search(text_of(one)) and not _THEIRS.search(text_of(one)) for one in judged.evidence)
    if is_other and not _FEEDBACK.search(said.text) and not said.is_absolute:
        return replace(judged, judgement=_W, reason=Reason.OTHERS)
    return judged


def _leaves_out(plan: str, text: str) -> bool:
    """Whether a sentence leaves a plan out of the rules on training."""
    is_named = plan in text and _LEFT_OUT.search(text) is not None
    return is_named or (plan not in _NO_FIRM and _FOR_PEOPLE_ALONE.search(text) is not None)


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
    if not (is_denying(said.text) or _UNIVERSAL.search(said.text)):
        return None
    anyway = next((one for one in told.sayings if _ANYWAY.search(one.text) and NAMED.search(one.text)), None)
    anyway = anyway or next((one for one in told.sayings if _OUT_OF_PART.search(one.text)), None)
    if anyway is None:
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
    mine = set(asked_in(said.question).data) if said.question else set()
    theirs = {kind for one in judged.evidence for kind in named_in(text_of(one))}
    if theirs and theirs <= mine:
        return judged
    return replace(judged, judgement=_W, reason=Reason.PARTLY)


def _is_more(said: Asserted, text: str) -> bool:
    """Whether words that train take in what people give, and the claim does not."""
    is_of_source = _SOURCE_ONLY.search(said.text) is not None
    return (
        is_of_source
        and NAMED.search(text) is not None
        and _THEIRS.search(text) is not None
        and not _THEIRS.search(said.text)
    )


def _takes_in_all(said: Asserted) -> bool:
    """Whether a claim leaves nothing out, and names neither data nor a plan."""
    names_data = bool(said.question and asked_in(said.question).data)
    is_of_some = _PLAN.search(said.text) or _OF_SOME_MODELS.search(said.text)
    return said.is_absolute and not names_data and not is_of_some


def _permits(quotation: Quotation, told: Told) -> bool:
    """Whether a sentence lets the provider train outright, and asks nobody."""
    read = read_at(quotation, told)
    return (
        read is not None
        and read.stance in (Stance.PERMITS, Stance.PERMITS_UNLESS_OPTED_OUT)
        and read.strength is Strength.EXPLICIT
        and Party.PROVIDER in read.trainers
        and read.probability >= SURE
    )
