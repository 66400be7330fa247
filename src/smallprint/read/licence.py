"""What is granted or let in a sentence, and the anatomy of a licence: verbs, breadth, purposes, limits, what ends it.

Breadth is reckoned, so that two versions or two services can be compared: 5 for any grant; for each word of its terms
the points in `patterns.licences.POINTS` (perpetual and irrevocable 15 each, transferable and sublicensable 10 each,
limited less 15 …); one for each verb beyond the fourth, 15 at most; 20 where no purpose fences it, or any purpose or
training of AI is named. It is kept between 0 and 100.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from smallprint.model.norm import Data, Licence, Party, Purpose
from smallprint.read.frame import Force, Frame
from smallprint.read.lemma import Form, Verb, verb_of
from smallprint.read.named import data_of
from smallprint.read.patterns import licences, purposes
from smallprint.read.patterns.practice import AUTHORISING
from smallprint.read.patterns.verbs import LIGHT
from smallprint.read.plain import plain
from smallprint.read.sentence import Sentence, sentence_of
from smallprint.read.subject import parties_in
from smallprint.read.training import sentences_of
from smallprint.text.span import Span

_GRANT = re.compile(licences.GRANT)
_NO_GRANT = re.compile(r"\bgrants? (?:us|to us|\w+) no\b")
_TERMS = {name: re.compile(pattern) for name, pattern in licences.TERMS.items()}
_PURPOSES = {purpose: re.compile(pattern) for purpose, pattern in purposes.PURPOSES.items()}
_ENDS = re.compile(licences.ENDS)
_LIMITS = re.compile(licences.LIMITS)
_OF_PEOPLE = frozenset(
    {
        Data.CUSTOMER_CONTENT, Data.AUDIO, Data.VIDEO, Data.IMAGES, Data.CHAT_MESSAGES, Data.FILES,
        Data.PROMPTS_INPUTS, Data.OUTPUTS, Data.PUBLIC_POSTS, Data.FEEDBACK,
    }
)  # fmt: skip
"""What people grant licences over."""
LET_REACH = 8
"""What users let the provider do stands at most so many words behind their verb."""
FEWEST_VERBS = 2
"""A grant of fewer verbs is no licence over content ("grants us the right to cancel"), unless it is called one."""

GRANTING = ("grant", "give")
"""What is done with a licence itself: "you agree to give us a licence" names no act of it."""


def may_grant(ink: str) -> bool:
    """Whether an ink holds the words without which no licence is granted or spoken of."""
    low = plain(ink)
    return "licen" in low or _GRANT.search(low) is not None


def licences_in(ink: str, heading: str, lead_in: str) -> Iterator[Licence]:
    """The licences of a clause, as its whole reading has them, and nothing else of it."""
    for span, before in sentences_of(ink, lead_in):
        words = span.cut(ink)
        granted = _GRANT.search(plain(words)) and licence_in(sentence_of(words, heading, before), span.start)
        if granted:
            yield granted


def licence_in(sentence: Sentence, offset: int = 0) -> Licence | None:
    """The licence that people grant in a sentence that begins at `offset` in its clause, or None."""
    if not _is_granted(sentence):
        return None
    verbs = _verbs(sentence)
    if len(verbs) < FEWEST_VERBS:
        verbs = _verbs_of_licence(sentence)
    data = tuple(kind for kind in data_of(sentence.ink, sentence.heading, sentence.before) if kind in _OF_PEOPLE)
    if not verbs or not data:
        return None
    terms = tuple(name for name, pattern in _TERMS.items() if pattern.search(sentence.text))
    named = tuple(purpose for purpose, pattern in _PURPOSES.items() if pattern.search(sentence.text))
    limits = tuple(_spans(_LIMITS, sentence.text, offset))
    return Licence(
        verbs=verbs,
        terms=terms,
        purposes=named,
        limits=limits,
        ends=tuple(_spans(_ENDS, sentence.text, offset)),
        data=data,
        breadth=breadth(verbs, terms, named),
        evidence=Span(offset, offset + len(sentence.ink)),
    )


def breadth(verbs: Iterable[str], terms: Iterable[str], named: Iterable[Purpose]) -> int:
    """How wide a grant is, from 0 to 100, by the rule at the head of this file."""
    held = set(named)
    points = licences.BASE + sum(licences.POINTS.get(term, 0) for term in terms)
    beyond = max(0, len(set(verbs)) - licences.FREE_VERBS) * licences.VERB_POINTS
    points += min(beyond, licences.MOST_VERB_POINTS)
    if not held or held & {Purpose.ANY, Purpose.TRAIN_AI}:
        points += licences.WIDE_PURPOSE_POINTS
    return max(0, min(100, points))


def let_in(sentence: Sentence, frame: Frame) -> tuple[Verb, ...]:
    """What users let the provider do: "you authorise us to charge your card"."""
    if (
        frame.is_negated
        or frame.may
        or frame.is_passive
        or Party.USER not in frame.parties
        or frame.verbs[0].lemma not in AUTHORISING
    ):
        return ()
    low = sentence.words.low
    for index in range(frame.last + 1, min(frame.last + LET_REACH, len(low) - 1)):
        if low[index] == "to":
            is_light = low[index + 1] in LIGHT and low[index + 2 : index + 3] == ("to",) and index + 3 < len(low)
            verb = verb_of(low[index + 3 if is_light else index + 1])
            return (verb,) if verb is not None and verb.form is Form.BASE else ()
    return ()


def enabled_in(sentence: Sentence, frame: Frame) -> tuple[Verb, ...]:
    """What a thing of the provider's lets users do: "the site may allow you to import your photos"."""
    low = sentence.words.low
    is_enabling = frame.verbs[0].action == "allow" and not frame.is_negated and not frame.is_passive
    if not is_enabling or frame.parties or frame.force not in (Force.MAY, Force.WILL, Force.DOES):
        return ()
    if low[frame.last + 1 : frame.last + 3] not in (("you", "to"), ("users", "to"), ("customers", "to")):
        return ()
    verb = verb_of(low[frame.last + 3]) if frame.last + 3 < len(low) else None
    return (verb,) if verb is not None and verb.form is Form.BASE else ()


def granted_to(sentence: Sentence, frame: Frame) -> tuple[Party, ...]:
    """Who is given a right: the provider by users, users by the provider."""
    if Party.USER in frame.parties:
        return (Party.PROVIDER,)
    given, _ = parties_in(sentence.words, frame.last + 1, min(len(sentence.words), frame.last + 4))
    return (Party.USER,) if Party.USER in given else (Party.PROVIDER,)


def granted_in(sentence: Sentence, frame: Frame) -> tuple[Verb, ...]:
    """The verbs of a right that is granted: "you grant us a licence to use, copy and share"."""
    if frame.force is not Force.GRANTS:
        return ()
    low = sentence.words.low
    for index in range(frame.last + 1, len(low) - 1):
        if low[index] == "to":
            first = verb_of(low[index + 1])
            if first is not None and first.form is Form.BASE:
                joined = [first]
                for word in low[index + 2 : index + 60]:
                    verb = verb_of(word)
                    if verb is not None and verb.form is Form.BASE:
                        joined.append(verb)
                    elif word not in (",", "and", "or", "publicly", "otherwise", "(", ")", "and/or"):
                        break
                return tuple(joined)
    return ()


def _is_granted(sentence: Sentence) -> bool:
    """Whether people grant something to the provider here, rather than the provider to them."""
    if not _GRANT.search(sentence.text) or _NO_GRANT.search(sentence.text):
        return False
    granting = [
        frame
        for frame in sentence.frames
        if frame.force is Force.GRANTS or frame.verbs[0].lemma in ("grant", "give", "license")
    ]
    if not granting:
        return bool(re.search(r"\b(?:us|we|our)\b", sentence.text)) and "you" in sentence.text
    return any(
        Party.USER in frame.parties and Party.PROVIDER not in frame.parties and not frame.is_negated
        for frame in granting
    )


def _verbs(sentence: Sentence) -> tuple[str, ...]:
    """The verbs of a grant in their base form: those joined behind "to", the longest such row."""
    low = sentence.words.low
    best: list[str] = []
    for index, word in enumerate(low[:-1]):
        first = verb_of(low[index + 1]) if word == "to" else None
        if first is not None and first.form is Form.BASE and first.lemma not in GRANTING:
            row = _row(low[index + 1 :], first)
            best = row if len(row) > len(best) else best
    return tuple(dict.fromkeys(best))


def _verbs_of_licence(sentence: Sentence) -> tuple[str, ...]:
    """The verbs that stand right behind what is called a licence: "a worldwide licence to use your content".

    () where none does: "a licence to your content, and you agree to pay" names no act.
    """
    low = sentence.words.low
    for index in range(len(low) - 2):
        first = verb_of(low[index + 2]) if low[index] in licences.NOUNS and low[index + 1] == "to" else None
        if first is not None and first.form is Form.BASE:
            return tuple(dict.fromkeys(_row(low[index + 2 :], first)))
    return ()


def _row(low: tuple[str, ...], first: Verb) -> list[str]:
    found = [first.lemma]
    gap = 0
    for word in low[1:120]:
        verb = verb_of(word)
        if verb is not None and verb.form is Form.BASE:
            found.append(verb.lemma)
            gap = 0
            continue
        gap += 0 if word in (",", "and", "or", "(", ")") else 1
        if gap > 4 or word in (".", ";", "for", "to"):
            break
    return found


def _spans(pattern: re.Pattern[str], text: str, offset: int) -> Iterable[Span]:
    for found in pattern.finditer(text):
        yield Span(offset + found.start(), offset + found.end())
