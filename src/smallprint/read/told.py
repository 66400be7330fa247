"""What a frame's other words tell: who declines to answer, what is done where a noun or another verb says it."""

from __future__ import annotations

import re

from smallprint.model.norm import Modality, Party
from smallprint.read.deed import Deed, complement_of, end_of, extent_of
from smallprint.read.duty import BOTH, is_free, is_kept, is_left, lemma_bans
from smallprint.read.frame import Frame
from smallprint.read.lemma import Form, Verb, verb_of
from smallprint.read.patterns import purposes
from smallprint.read.patterns.parties import OF_THE_PROVIDER, PRONOUNS
from smallprint.read.patterns.practice import (
    ANSWERABLE,
    BANNED,
    COMPLYING,
    DEEDS,
    LIMITED,
    NOMINALS,
    NOTICES,
    SENT_IN,
    UNCONTROLLED,
    WARRANTING,
)
from smallprint.read.patterns.verbs import ANSWERING
from smallprint.read.sentence import Sentence, is_relative
from smallprint.read.subject import PARTY_BY_NOUN, parties_in
from smallprint.read.words import STOPS, Words

_ELSEWHERE = re.compile(purposes.ELSEWHERE)
_NO_WARRANTY = re.compile(purposes.NO_WARRANTY)
BANNED_REACH = 8
"""What is forbidden stands at most so many words behind the verb."""
REQUIRED_REACH = 10
"""What is required of others stands at most so many words behind the verb."""
SUBJECT_REACH = 9
"""What somebody is subject to stands within so many words."""
NOMINAL_REACH = 6
"""That in which something may result stands at most so many words behind its verb."""


def declined(
    sentence: Sentence, frame: Frame, verbs: tuple[Verb, ...], bearers: tuple[Party, ...]
) -> tuple[Party, ...] | None:
    """Who declines in a frame to answer for something; nobody () where other law is told of, None for no disclaimer."""
    words = sentence.words
    begun, ended = extent_of(sentence, frame)
    start, end = words.starts[begun], end_of(sentence, ended)
    is_elsewhere = _ELSEWHERE.search(sentence.text) is not None
    subject = words.low[slice(*frame.subject)]
    is_capped = verbs[0].lemma in ("limit", "exceed", "cap") and not LIMITED.isdisjoint(subject)
    if is_capped and ("liability" in subject or frame.is_negated) and not is_elsewhere:
        own = "your" in subject and ("our" in subject or Party.PROVIDER in parties_in(words, *frame.subject)[0])
        return BOTH if own or any(word.startswith(("party", "parties")) for word in subject) else (Party.PROVIDER,)
    if (
        words.low[frame.verb] in ANSWERABLE
        or words.low[frame.verb] in ANSWERING
        or "liable" in words.low[frame.last + 1 : frame.last + 2]
    ):
        is_limited = frame.is_negated or "only" in words.low[frame.first : frame.last + 2]
        if is_limited:
            return (bearers or (Party.PROVIDER,)) if not is_elsewhere else ()
    if Party.PROVIDER in bearers and is_free(words, frame):
        return bearers
    if _is_beyond(frame, verbs[0], bearers, subject):
        return (Party.PROVIDER,)
    if Party.USER in bearers and Party.PROVIDER not in bearers:
        return None
    if not bearers and not frame.is_negated:
        return None
    if (frame.is_negated and verbs[0].lemma in WARRANTING) or _NO_WARRANTY.search(sentence.text, start, end):
        return () if is_elsewhere else _declining(bearers, subject)
    return None


def _is_beyond(frame: Frame, verb: Verb, bearers: tuple[Party, ...], subject: tuple[str, ...]) -> bool:
    """Whether something is out of a provider's hands: "we cannot control", "our services do not provide advice"."""
    if frame.is_passive:
        return verb.lemma == "expose" and "you" in subject and frame.may
    if not frame.is_negated or Party.PROVIDER not in bearers:
        return False
    return (verb.lemma in UNCONTROLLED and frame.may) or (verb.action == "provide" and not frame.parties)


def _declining(bearers: tuple[Party, ...], subject: tuple[str, ...]) -> tuple[Party, ...]:
    """Who declines: those named, with the provider where they are its own ("its affiliates and licensors")."""
    is_apart = bearers == (Party.THIRD_PARTIES,) and {"its", "our", "their"}.isdisjoint(subject)
    if is_apart or (Party.USER in bearers and Party.PROVIDER in bearers):
        return bearers
    return tuple(sorted({*bearers, Party.PROVIDER} - {Party.USER}))


def told_by(sentence: Sentence, frame: Frame) -> tuple[Verb, ...]:
    """What is done where other words tell it: "may result in termination", "must be in accordance with"."""
    words = sentence.words
    lemma, low = frame.verbs[0].lemma, words.low
    if lemma == "retain" and _is_hired(words, frame):
        return (Verb("retain", "engage", Form.BASE),)
    if lemma == "subject" and "arbitration" in low[frame.verb + 1 : frame.verb + SUBJECT_REACH]:
        return (Verb("arbitrate", "dispute", Form.BASE),)
    if lemma in ("result", "lead", "subject"):
        behind = low[frame.verb + 1 : frame.verb + (SUBJECT_REACH if lemma == "subject" else NOMINAL_REACH)]
        named = next((NOMINALS[word] for word in behind if word in NOMINALS), "")
        verb = verb_of(low[low.index("being", frame.verb) + 1]) if "being" in behind[:-1] else verb_of(named)
        return (verb,) if verb else ()
    if (
        lemma == "be"
        and low[frame.verb + 1 : frame.verb + 2] == ("in",)
        and COMPLYING & set(low[frame.verb : frame.verb + 4])
    ):
        return (Verb("comply", "comply", Form.BASE),)
    if low[frame.verb] in ANSWERABLE or low[frame.verb + 1 : frame.verb + 2] == ("liable",):
        return (Verb("answer", "answer-for", Form.BASE),)
    if lemma in ("give", "provide", "send") and not NOTICES.isdisjoint(
        low[frame.last + 1 : frame.last + NOMINAL_REACH]
    ):
        return (Verb(lemma, "notify", Form.BASE),)
    if is_kept(words, frame):
        return (Verb(lemma, "own", Form.BASE),)
    if low[frame.verb] in ("entitled", "eligible") and (frame.parties or frame.is_negated):
        return (Verb("receive", "receive", Form.BASE),)
    if low[frame.verb] == "jurisdiction":
        return (Verb("resolve", "dispute", Form.BASE),)
    return ()


def forbidden(sentence: Sentence, frame: Frame) -> tuple[Verb, ...]:
    """What is forbidden where that stands before the verb ("copying the maps is prohibited", "resale is forbidden")."""
    words = sentence.words
    if lemma_bans(frame) and Party.PROVIDER in frame.parties:
        told = words.low[frame.last + 1 : frame.last + BANNED_REACH]
    elif frame.is_passive and (frame.verbs[0].action == "prohibit" or words.low[frame.verb] in BANNED):
        before = (one.last + 1 for one in sentence.frames if one.last < frame.first and not is_relative(words, one))
        left = max((at + 1 for at in range(frame.first) if words.raw[at] in STOPS), default=0)
        told = words.low[max(left, max(before, default=0)) : frame.first]
    elif is_left(words, frame):
        told = words.low[_after_stop(words, frame.subject[0], frame.first) : frame.first]
    else:
        return ()
    for word in told:
        verb = verb_of(word)
        if verb is not None and verb.form is Form.ING and word != "following":
            return (verb,)
        named = verb_of(DEEDS.get(word, ""))
        if named is not None:
            return (named,)
    if (frame.is_passive or is_left(words, frame)) and not OF_THE_PROVIDER.isdisjoint(told):
        return (Verb("use", "use", Form.BASE),)
    if not is_left(words, frame):
        return ()
    if not SENT_IN.isdisjoint(told):
        return (Verb("publish", "publish", Form.BASE),)
    return (Verb("do", "act", Form.BASE),)


def required_in(sentence: Sentence, frame: Frame) -> Deed | None:
    """What the provider requires of others: "we require our vendors to protect it"."""
    low = sentence.words.low
    is_ours = Party.PROVIDER in frame.parties and not frame.is_passive and not frame.is_negated
    if frame.verbs[0].lemma != "require" or not is_ours or not frame.is_plain:
        return None
    at = next(
        (at for at in range(frame.last + 2, min(frame.last + REQUIRED_REACH, len(low) - 1)) if low[at] == "to"), 0
    )
    verb = verb_of(low[at + 1]) if at else None
    named = [_whom(word) for word in low[frame.last + 1 : at]]
    party = next((one for one in named if one is not None), None)
    if verb is None or verb.form is not Form.BASE or party in (None, Party.PROVIDER) or "that" in low[frame.last : at]:
        return None
    assert party is not None
    return Deed(Modality.OBLIGATION, (party,), (verb,), at + 1, complement_of(sentence, frame)[1])


def _whom(word: str) -> Party | None:
    return (
        Party.THIRD_PARTIES
        if word in ("them", "third-party", "third")
        else PRONOUNS.get(word) or PARTY_BY_NOUN.get(word)
    )


def _after_stop(words: Words, left: int, right: int) -> int:
    """Where the words before an index begin that no sign ends."""
    return max((at + 1 for at in range(left, right) if words.raw[at] in STOPS), default=left)


def _is_hired(words: Words, frame: Frame) -> bool:
    """Whether somebody is retained, rather than something: "may retain other companies as processors"."""
    near = words.low[frame.last + 1 : frame.last + NOMINAL_REACH]
    return any(PARTY_BY_NOUN.get(word) in (Party.THIRD_PARTIES, Party.AFFILIATES) for word in near)
