"""Backing must be earned: a sentence backs what it says is done, or denied, by whom; shared words alone do not.

A claim and the sentences under it are read as clauses are. Where both say what is done, the actions must answer to each
other, and be denied by both or by neither. Where one of them cannot be read so, much of the claim must stand there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum

from smallprint.judge.answer.answer import Told
from smallprint.judge.claim.asserted import About, Asserted, Asserts
from smallprint.judge.claim.found import Found, Reason, near_gaps
from smallprint.judge.claim.nearest import Near, carried, has_act, near_at, sought_in
from smallprint.judge.claim.patterns import earned as patterns
from smallprint.judge.claim.patterns.particular import OWNS
from smallprint.judge.claim.wording import has_exception, is_bounded
from smallprint.model.answer import Quotation
from smallprint.model.norm import Modality, Norm, Party
from smallprint.model.statement import Judgement
from smallprint.read.clause import read_clause

MOST = 3
"""So many sentences under a claim are asked whether they say it."""
NEXT = 0.4
"""One that is not the first does so from so much of a claim's words on."""
BY_WORDS = 0.36
"""Where the action cannot be read on one side, a sentence backs from so much of a claim's words on."""
OTHERWISE_READ = 0.45
"""One that is read as another action does so from so much on."""
HALF_OF_IT = 0.5
"""How much of the claim's content words it must carry for that, in which no word counts more than another."""
BEARS = 0.3
"""One that does not back deals with it from so much on, or where it speaks of the same act.

All of these were set on half of 445 labelled statements and on 60 that were held against documents of others.
"""
_DENYING = (Modality.PROHIBITION, Modality.DISCLAIMER)
_EVERYDAY = tuple((re.compile(said, re.IGNORECASE), verb) for said, verb in patterns.EVERYDAY_VERBS)


_PEOPLE = re.compile(patterns.PEOPLE, re.IGNORECASE)
_NAMED = tuple((re.compile(claim), re.compile(terms)) for claim, terms in patterns.NAMED)
_OWNS, _OWNING = re.compile(OWNS), re.compile(patterns.OWNING)
_PLACES = re.compile(patterns.PLACES)


class Agreement(StrEnum):
    """How what a sentence does stands to what a claim does."""

    SAME = "same"
    OPPOSITE = "opposite"
    OTHER = "other"
    UNREAD = "unread"


def earned(words: str, said: Asserted, found: Found, told: Told, *, service: str = "") -> Found:
    """What a claim was found to be, where it is backed by a sentence that says so; else broader, or silence."""
    if found.judgement is not Judgement.BACKED or said.about is About.TRAINING or not found.evidence:
        return found
    claimed = read_clause(_as_terms_say(words), "", "").norms
    near = _near(words, told, found.evidence[:MOST], service)
    for number, quotation in enumerate(found.evidence[:MOST]):
        one = near.get(quotation)
        if one is None or (number and one.share < NEXT):
            continue
        if _backs(said, claimed, one, norms_at(quotation, told)):
            rest = tuple(one for one in found.evidence if one != quotation)
            return replace(found, evidence=(quotation, *rest))
    first = near.get(found.evidence[0])
    if first is not None and first.share < BEARS and not has_act(said.text, first.part):
        return Found(Judgement.NOT_ADDRESSED, Reason.NOTHING, gaps=near_gaps([first]))
    return replace(found, judgement=Judgement.BROADER, reason=Reason.PARTLY)


def _as_terms_say(words: str) -> str:
    """A claim with the verbs of terms for everyday ones, and people as "you"."""
    words = _PEOPLE.sub("You ", words)
    for said, verb in _EVERYDAY:
        words = said.sub(verb, words)
    return words


def _near(words: str, told: Told, evidence: Iterable[Quotation], service: str) -> dict[Quotation, Near]:
    """The sentences of quotations, with how much of a claim they carry."""
    sought = sought_in(words, told.sayings, service)
    found: dict[Quotation, Near] = {}
    for quotation in evidence:
        for saying in told.sayings:
            is_of_it = saying.clause == quotation.clause and saying.span.start < quotation.span.end
            if is_of_it and quotation.span.start < saying.span.end:
                found.setdefault(quotation, near_at(saying, sought))
    return found


def norms_at(quotation: Quotation, told: Told) -> tuple[Norm, ...]:
    """How the sentence of a quotation was read."""
    for index, reading in told.reading.clauses:
        if index == quotation.clause:
            return tuple(
                one
                for one in reading.norms
                if one.evidence.start < quotation.span.end and quotation.span.start < one.evidence.end
            )
    return ()


def _backs(said: Asserted, claimed: tuple[Norm, ...], near: Near, norms: tuple[Norm, ...]) -> bool:
    """Whether a sentence says what a claim says."""
    text = near.saying.text
    if not _names_as_much(said.text, text):
        return False
    if _OWNS.search(said.text):
        return _OWNING.search(text) is not None
    agreement = agreement_of(said, claimed, norms)
    if agreement is Agreement.SAME:
        return True
    if agreement is Agreement.OPPOSITE and near.is_denying != (said.asserts is Asserts.NOT_DONE):
        return False
    is_of_act = has_act(said.text, near.part)
    held = carried(said.text, text)
    if said.about is About.MATTER:
        return True
    if agreement is not Agreement.UNREAD:
        return near.share >= OTHERWISE_READ and held >= HALF_OF_IT and is_of_act
    return near.share >= BY_WORDS and (is_of_act or held >= HALF_OF_IT)


def _names_as_much(claim: str, text: str) -> bool:
    """Whether a sentence names what a claim stands on: a choice, an audit, the place."""
    if any(mine.search(claim) and not theirs.search(text) for mine, theirs in _NAMED):
        return False
    return _places(claim) <= _places(text)


def _places(text: str) -> frozenset[str]:
    """The places that folded words name, each by one name."""
    return frozenset(
        next((min(names) for names in patterns.ONE_PLACE if one in names), one) for one in _PLACES.findall(text)
    )


def agreement_of(said: Asserted, claimed: tuple[Norm, ...], norms: tuple[Norm, ...]) -> Agreement:
    """How what a sentence does stands to what a claim does."""
    if not claimed or not norms:
        return Agreement.UNREAD
    alike = [(one, other) for one in claimed for other in norms if _is_alike(one, other) and _is_by_same(one, other)]
    if any(_is_denied(one) == _is_denied(other) for one, other in alike) or (alike and _is_limited(said)):
        return Agreement.SAME
    return Agreement.OPPOSITE if alike else Agreement.OTHER


def agreement_with(said: Asserted, near: Near) -> Agreement:
    """How what a near sentence does stands to what a claim does: the very same action, denied as often or not.

    What is kept is not deleted: where a claim has all of it gone, that is the opposite.
    """
    claimed = read_clause(_as_terms_say(said.text), "", "").norms
    saying = near.saying
    norms = read_clause(saying.text[saying.start :], saying.heading, saying.text[: saying.start]).norms
    pairs = [(one, other) for one in claimed for other in norms if _is_by_same(one, other)]
    alike = [(one, other) for one, other in pairs if one.action == other.action and set(one.verbs) & set(other.verbs)]
    if alike and not _is_limited(said):
        is_same = any(_is_denied(one) == _is_denied(other) for one, other in alike)
        return Agreement.SAME if is_same else Agreement.OPPOSITE
    kept = [other for one, other in pairs if (one.action, other.action) == patterns.UNDONE and not _is_denied(one)]
    if said.is_absolute and kept and not any(other.action == patterns.UNDONE[0] for other in norms):
        return Agreement.OPPOSITE if not all(_is_denied(other) for other in kept) else Agreement.SAME
    return Agreement.OTHER


def is_said_in(said: Asserted, near: Near) -> bool:
    """Whether a near sentence does what a claim does, or carries so much of it that it need not be read."""
    if agreement_with(said, near) is Agreement.SAME:
        return True
    is_much = near.share >= OTHERWISE_READ and carried(said.text, near.saying.text) >= HALF_OF_IT
    return is_much and has_act(said.text, near.part)


def _is_limited(said: Asserted) -> bool:
    """Whether a claim is of what is done in some cases alone: a denial with an exception says the same."""
    is_asked = said.asserts in (Asserts.ASKED_FIRST, Asserts.CHOICE)
    return is_asked or said.is_only or is_bounded(said.text) or has_exception(said.text)


def _is_denied(norm: Norm) -> bool:
    return norm.modality in _DENYING


def _is_alike(one: Norm, other: Norm) -> bool:
    """Whether two actions answer to each other."""
    if one.action == other.action or set(one.verbs) & set(other.verbs):
        return True
    return any(one.action in group and other.action in group for group in patterns.ALIKE)


def _is_by_same(one: Norm, other: Norm) -> bool:
    """Whether those who act are the same, as far as that can be told of such an action."""
    if one.action in patterns.OF_ANYBODY and other.action in patterns.OF_ANYBODY:
        return True
    mine, theirs = set(one.bearers), set(other.bearers)
    if mine == {Party.THIRD_PARTIES} and not mine & theirs:
        return False
    return not (mine == {Party.USER} or theirs == {Party.USER}) or bool(mine & theirs)
