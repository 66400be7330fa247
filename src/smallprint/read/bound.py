"""Whose a statement on training is: what lets the provider do something, what binds users, and what does neither."""

from __future__ import annotations

import re

from smallprint.model.norm import PERMITTING, Data, Party, Stance
from smallprint.read.named import is_yours, named_in
from smallprint.read.patterns import trained, training
from smallprint.read.sentence import Sentence, is_relative

_BY_ROBOTS = re.compile(training.BY_ROBOTS)
_BY_USING = re.compile(training.BY_USING)
_CONDUCT = re.compile(training.CONDUCT)
_DENIES = re.compile(training.DENIES)
_GRANTED = re.compile(training.GRANTED)
_GRANTED_BY_USERS = re.compile(training.GRANTED_BY_USERS)
_IMPROVED = re.compile(training.IMPLICIT["improve-services"])
_INVITED, _GIVEN_AWAY = re.compile(training.INVITED), re.compile(training.GIVEN_AWAY)
_LEAVES_AS_IS = re.compile(training.LEAVES_AS_IS)
_LEGAL_BASIS = re.compile(training.LEGAL_BASIS)
_MEANING = re.compile(training.MEANING)
_NOT_ASSURED = re.compile(training.NOT_ASSURED)
_NOT_EXTENDED = re.compile(training.NOT_EXTENDED)
_DISCLOSED, _NONE_MEANT = re.compile(training.DISCLOSED), re.compile(trained.NONE_MEANT)
_OF_CHANGES, _OF_DELAY = re.compile(training.OF_CHANGES), re.compile(training.OF_DELAY)
_OF_MODELS, _OF_SERVICE = re.compile(training.OF_MODELS), re.compile(training.OF_SERVICE)
_OF_TASKS, _HELPED = re.compile(training.OF_TASKS), re.compile(training.HELPED)
_OF_TECHNIQUE = re.compile(training.OF_TECHNIQUE)
_OURS = re.compile(training.OURS)
_RIGHTHOLDERS = re.compile(training.RIGHTHOLDERS)
_SHOWN_ALONE = re.compile(training.SHOWN_ALONE)
_TO_USERS = re.compile(training.TO_USERS)
_UNASKED = re.compile(training.UNASKED)
_UNBOUND = re.compile(training.UNBOUND)
_USERS_DENY = re.compile(training.USERS_DENY)
_USES_HEADED, _ITEM_OF_USE = re.compile(training.USES_HEADED), re.compile(training.ITEM_OF_USE)
_WITH_CARE = re.compile(training.WITH_CARE)


def is_use_told(sentence: Sentence) -> bool:
    """Whether improving is one of the uses under a heading of what data are used for ("How we use your data")."""
    is_item = _ITEM_OF_USE.match(sentence.text) and _USES_HEADED.search(sentence.head)
    return bool(is_item or _LEGAL_BASIS.search(sentence.text)) and _IMPROVED.search(sentence.text) is not None


def gives_feedback_away(sentence: Sentence) -> bool:
    """Whether what people suggest may be used without bounds ("we are free to use any feedback")."""
    return _UNBOUND.search(sentence.text) is not None and Data.FEEDBACK in named_in(sentence.ink)


def _lets_nobody(sentence: Sentence) -> bool:
    """Whether wide words let the provider do nothing: they define, are of users' leave to users, or tell of tasks."""
    if _MEANING.match(sentence.text) or _TO_USERS.search(sentence.text):
        return True
    if _OF_SERVICE.search(sentence.text) and not (named_in(sentence.ink) or is_yours(sentence.text)):
        return True
    if _DISCLOSED.search(sentence.text) and not _IMPROVED.search(sentence.text):
        return True
    if _SHOWN_ALONE.search(sentence.text) and not _IMPROVED.search(sentence.text):
        return True
    if _INVITED.search(sentence.text) and not _GIVEN_AWAY.search(sentence.text):
        return True
    return _OF_TASKS.match(sentence.text) is not None and _HELPED.search(sentence.around) is not None


def by_whom(sentence: Sentence, stance: Stance, *, is_named: bool) -> Stance:
    """The stance, where it is the provider's: what users deny or grant, or nobody assures, is none of its promises.

    Read from sentences of services that no label is of: "this will not affect your settings for model training".
    """
    text = sentence.text
    is_news = _OF_CHANGES.match(text) or _OF_DELAY.search(text)
    is_idle = is_news is not None or (not is_named and _lets_nobody(sentence)) or _explains(sentence)
    if stance is Stance.PERMITS and _OF_MODELS.search(text) and _is_nobodys(text):
        return Stance.NOT_ADDRESSED
    if stance in PERMITTING and is_idle:
        return Stance.NOT_ADDRESSED
    if stance is Stance.PERMITS and (_BY_USING.match(text) or _WITH_CARE.search(text)):
        return Stance.RESTRICTS_USERS if _BY_USING.match(text) else Stance.NOT_ADDRESSED
    if stance is Stance.PERMITS_WITH_CONSENT and _UNASKED.search(text):
        return Stance.PERMITS
    if stance is Stance.PERMITS_WITH_CONSENT and not _OURS.search(text):
        return Stance.RESTRICTS_USERS if _CONDUCT.match(text) or _RIGHTHOLDERS.search(text) else stance
    if stance is not Stance.PROHIBITS:
        return stance
    if not _OURS.search(text):
        is_to_users = _NOT_EXTENDED.search(text) and not _GRANTED_BY_USERS.search(sentence.around + sentence.head)
        if is_to_users or _BY_ROBOTS.search(text):
            return Stance.RESTRICTS_USERS
    said = _NOT_ASSURED.sub(" ", _LEAVES_AS_IS.sub(" ", _USERS_DENY.sub(" ", text)))
    return stance if said == text or _DENIES.search(said) else Stance.NOT_ADDRESSED


def _explains(sentence: Sentence) -> bool:
    """Whether a sentence explains how models are made, and names nothing of people's ("This training helps it")."""
    text = _NONE_MEANT.sub(" ", sentence.text)
    is_told = _OF_TECHNIQUE.search(text) or _MEANING.match(text)
    return is_told is not None and _is_nobodys(text)


def _is_nobodys(text: str) -> bool:
    """Whether a text names no data of people's; what models make is none."""
    return not is_yours(text) and not set(named_in(text)) - {Data.OUTPUTS}


def binds_users(sentence: Sentence) -> bool:
    """Whether a sentence only tells users what not to do, so that wide words in it let the provider do nothing."""
    frames = [frame for frame in sentence.frames if not is_relative(sentence.words, frame)]
    if _GRANTED.search(sentence.text):
        return False
    is_of_users = all(Party.USER in frame.parties and Party.PROVIDER not in frame.parties for frame in frames)
    return is_of_users and any(frame.is_negated and not frame.is_plain for frame in frames)
