"""What a claim asserts: done, not done, done only when asked for, or left to people's choice; of what, and how far."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from smallprint.judge.answer.matters.training import TRAINING
from smallprint.judge.answer.sides import is_contrary
from smallprint.judge.answer.understand import INVERSE, as_question, ranked
from smallprint.judge.claim.patterns import asserted as patterns
from smallprint.judge.claim.wording import (
    in_plain_denials,
    is_absolute,
    is_denying,
    is_only,
    is_privative,
    without_denials,
)
from smallprint.model.answer import Question
from smallprint.model.norm import ChoiceKind, Stance, Training
from smallprint.read.plain import plain
from smallprint.read.training import read_training

SURE = 0.6
"""A claim is taken to be about a matter that its words make at least so probable."""
READ = 0.4
"""The reader's stance on training counts from this probability on."""
OLD_ENOUGH = "old-enough"
"""The matter whether the young may; that something is for adults denies it."""
_OURSELVES = re.compile(r"\b(?:we|us)\b")
_ADULTS = re.compile(patterns.ADULTS)
_TRAINING = re.compile(patterns.TRAINING)
_IMPROVING = re.compile(patterns.IMPROVING)
_TOLD = re.compile(patterns.TOLD)
_CHOOSES = re.compile(patterns.CHOOSES)
_NO_CHOICE = re.compile(patterns.NO_CHOICE)
_ONCE_REFUSED = re.compile(patterns.ONCE_REFUSED)
_UNASKED = re.compile(patterns.UNASKED)
_ASKED = re.compile(patterns.ASKED)
_MAY = re.compile(patterns.MAY)
_NOTHING_KEPT = re.compile(patterns.NOTHING_KEPT)


class Asserts(StrEnum):
    """What is said to be so."""

    DONE = "done"
    NOT_DONE = "not-done"
    ASKED_FIRST = "asked-first"
    """It is done only to those who said yes."""
    CHOICE = "choice"
    """People can say no."""


class About(StrEnum):
    """Which way a claim is held against a document."""

    TRAINING = "training"
    IMPROVING = "improving"
    """The improvement of services and research, with no word on training."""
    MATTER = "matter"
    """Something else that can be asked, as far as the words make that sure."""
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Asserted:
    """What a claim asserts. `text` are its words, folded; `question` its matter, None where it has none for sure.

    Everyday turns that deny stand as "not" in `text`; `is_turned` says that there were such. `is_absolute` says
    that it leaves nothing out, `is_only` that there is nothing else.
    """

    text: str
    about: About
    asserts: Asserts
    question: Question | None
    is_absolute: bool
    is_only: bool
    is_turned: bool = False


def asserted(words: str, service: str = "") -> Asserted:
    """What a claim asserts of the provider, whose name is `service`."""
    text = _NOTHING_KEPT.sub("everything is deleted completely", _without_name(plain(words), plain(service)))
    about, question = _about(words, text, service)
    is_turned = about is not About.IMPROVING and is_privative(text)
    said = text
    text = in_plain_denials(text) if is_turned else text
    training = _training_in(words) if about is About.TRAINING else None
    asserts = _of_training(text, training) if about is About.TRAINING else _asserts(said, text, about, question)
    return Asserted(text, about, asserts, question, is_absolute(text), is_only(text), is_turned)


def _about(words: str, text: str, service: str) -> tuple[About, Question | None]:
    """Which way, with the question that it puts to the document."""
    is_told = _TOLD.search(text) is not None
    if _TRAINING.search(text) and not is_told:
        return About.TRAINING, as_question(words, TRAINING.name, service)
    if _IMPROVING.search(text) and not is_told:
        return About.IMPROVING, None
    label, probability = ranked(words, service)[0]
    if probability < SURE or not label or label.removesuffix(INVERSE) == TRAINING.name:
        return About.WORDS, None
    return About.MATTER, as_question(words, label, service)


def _training_in(words: str) -> Training | None:
    """The surest of what the words say of training."""
    read = [one for one in read_training(words, "", "") if one.stance is not Stance.RESTRICTS_USERS]
    return max((one for one in read if one.probability >= READ), key=lambda one: one.probability, default=None)


def _of_training(text: str, training: Training | None) -> Asserts:
    """What is asserted of training: by the signs of choice, else as the reader of clauses reads it."""
    if _CHOOSES.search(text) and not (training and training.stance is Stance.PROHIBITS):
        return Asserts.CHOICE
    if _ASKED.search(text) or (training and training.choice.kind is ChoiceKind.OPT_IN):
        return Asserts.ASKED_FIRST
    if is_denying(text) or (training and training.stance is Stance.PROHIBITS):
        return Asserts.NOT_DONE
    by_stance = {Stance.PERMITS_WITH_CONSENT: Asserts.ASKED_FIRST, Stance.PERMITS_UNLESS_OPTED_OUT: Asserts.CHOICE}
    return by_stance.get(training.stance, Asserts.DONE) if training else Asserts.DONE


def _asserts(said: str, text: str, about: About, question: Question | None) -> Asserts:
    """What is asserted of anything else; of a matter whether one can refuse is a matter of its own.

    `said` are the words before everyday turns became denials: on which side of its matter a claim stands, they tell.
    """
    if about is not About.MATTER and _leaves_choice(text):
        return Asserts.CHOICE
    if _UNASKED.search(text) and not is_denying(_UNASKED.sub(" ", text)):
        return Asserts.DONE
    if _ASKED.search(text):
        return Asserts.ASKED_FIRST
    if question is not None and "without" in question.matter:
        text = text.replace("without", "with")
    if question is not None and question.matter == OLD_ENOUGH and _ADULTS.search(text):
        return Asserts.NOT_DONE
    if question is not None and "revocable" in question.matter:
        text = text.replace("no longer", "")
    is_inverse = question is not None and question.is_inverse
    if question is not None and question.matter in patterns.RIGHTS and _MAY.search(text) and not is_denying(text):
        return Asserts.DONE
    side = _side(said, question)
    is_against = (is_inverse or is_denying(text)) if side is None else side != is_denying(said)
    return Asserts.NOT_DONE if is_against else Asserts.DONE


def _side(text: str, question: Question | None) -> bool | None:
    """Whether folded words, their denials aside, stand on the contrary side of a matter; None where that is open."""
    if question is None:
        return None
    told = _OURSELVES.sub("they", without_denials(text))
    return is_contrary(told, question.matter)


def _leaves_choice(text: str) -> bool:
    """Whether folded words leave a choice; not where they deny it, or tell what comes of a refusal."""
    is_denied = _NO_CHOICE.search(text) is not None or _ONCE_REFUSED.search(text) is not None
    return _CHOOSES.search(text) is not None and not is_denied


def _without_name(text: str, service: str) -> str:
    """Folded words with the provider's name as "they"."""
    names = sorted({service, service.split(".", maxsplit=1)[0]} - {""}, key=len, reverse=True)
    for name in names if service else ():
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "they", text)
    first = service.split(" ", maxsplit=1)[0]
    return re.sub(rf"^{re.escape(first)} (?={patterns.DOES})", "they ", text) if " " in service else text
