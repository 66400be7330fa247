"""What a frame's other words tell: who declines to answer, what is done where a noun or another verb says it."""

from __future__ import annotations

import re

from smallprint.model.norm import Modality, Party
from smallprint.read.duty import BOTH, is_free, is_kept, is_left, lemma_bans
from smallprint.read.extent import Deed, complement_of, end_of, extent_of
from smallprint.read.frame import Force, Frame
from smallprint.read.lemma import Form, Verb, verb_of
from smallprint.read.patterns import purposes
from smallprint.read.patterns.parties import OF_THE_PROVIDER, PRONOUNS
from smallprint.read.patterns.practice import (
    ANSWERABLE,
    BANNED,
    COMPLYING,
    CONTESTED,
    DEEDS,
    FORETELLING,
    HEARD,
    LIMITED,
    NOMINALS,
    NOTICES,
    RULES,
    SENT_IN,
    UNCONTROLLED,
    VOWS,
    WARRANTING,
)
from smallprint.read.patterns.verbs import ANSWERING
from smallprint.read.sentence import Sentence, is_relative
from smallprint.read.subject import PARTY_BY_NOUN, parties_in
from smallprint.read.words import STOPS, Words

_ELSEWHERE = re.compile(purposes.ELSEWHERE)
_NOT_BOUND = re.compile(purposes.NOT_BOUND)
_NO_WARRANTY = re.compile(purposes.NO_WARRANTY)
BANNED_REACH = 8
"""What is forbidden stands at most so many words behind the verb."""
REQUIRED_REACH = 10
"""What is required of others stands at most so many words behind the verb."""
SUBJECT_REACH = 9
"""What somebody is subject to stands within so many words."""
TOLD = frozenset("data information privacy".split())
"""Where these are given, no notice is: "provide the data named in this privacy notice"."""
KEPT_FROM_REACH = 16
"""The data to which access is restricted are named at most so many words behind the verb."""
NOMINAL_REACH = 6
"""A notice that is given, or who is hired, stands at most so many words behind its verb."""
RESULT_REACH = 9
"""That in which something may result stands at most so many words behind its verb."""
NOMINAL_ACTIONS = frozenset(verb.action for verb in map(verb_of, NOMINALS.values()) if verb)
"""What somebody has done to them in whose acts something results."""


_HELD_TO = (("liable",), ("responsible",), ("accountable",))
"""What somebody is held who answers for something."""


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
    if _is_answering(words, frame):
        is_limited = frame.is_negated or "only" in words.low[frame.first : frame.last + 2]
        if is_limited:
            return _answering(frame, bearers) if not is_elsewhere else ()
    if Party.PROVIDER in bearers and is_free(words, frame):
        return bearers
    if _is_foretold(words, frame) and Party.PROVIDER in bearers:
        return (Party.PROVIDER,)
    if _is_beyond(frame, verbs[0], bearers, subject):
        return (Party.PROVIDER,)
    if (Party.USER in bearers and Party.PROVIDER not in bearers) or verbs[0].lemma in ("assign", "transfer"):
        return None
    if not bearers and not frame.is_negated:
        return None
    is_vouched = verbs[0].lemma in WARRANTING or _is_vouched(words, frame)
    if (frame.is_negated and is_vouched) or _NO_WARRANTY.search(_bound(sentence.text), start, end):
        return () if is_elsewhere else _declining(bearers, subject)
    return None


def _is_answering(words: Words, frame: Frame) -> bool:
    """Whether a frame says who is liable or responsible, or is held so."""
    is_held = words.low[frame.last + 1 : frame.last + 2] in _HELD_TO
    return is_held or words.low[frame.verb] in ANSWERABLE or words.low[frame.verb] in ANSWERING


def _answering(frame: Frame, bearers: tuple[Party, ...]) -> tuple[Party, ...]:
    """Who does not answer: those named, and of those who "cannot be held responsible" the provider besides."""
    if frame.is_passive and bearers != (Party.USER,):
        return tuple(sorted({*bearers, Party.PROVIDER} - {Party.USER}))
    return bearers or (Party.PROVIDER,)


def _is_vouched(words: Words, frame: Frame) -> bool:
    """Whether what is made or given is a warranty: "cannot make any guarantee"."""
    behind = words.low[frame.last + 1 : frame.last + NOMINAL_REACH]
    return frame.verbs[0].lemma in ("make", "give", "provide", "offer") and not VOWS.isdisjoint(behind)


def _bound(text: str) -> str:
    """A text, sign for sign, without what says by the way that one who may need not."""
    is_likely = "but " in text or "without" in text
    return _NOT_BOUND.sub(lambda found: " " * len(found[0]), text) if is_likely else text


def _is_foretold(words: Words, frame: Frame) -> bool:
    """Whether somebody only says that it may come to be unable: "we will not be able to provide it"."""
    group = words.low[frame.first : frame.verb + 1]
    return frame.is_negated and not frame.is_passive and "able" in group and group[0] in FORETELLING


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
    if (lemma in ("restrict", "limit") and _is_kept_from(words, frame)) or (
        lemma == "retain" and _is_hired(words, frame)
    ):
        return (Verb(lemma, "engage" if lemma == "retain" else "protect", Form.BASE),)
    if lemma == "subject" and "arbitration" in low[frame.verb + 1 : frame.verb + SUBJECT_REACH]:
        return (Verb("arbitrate", "dispute", Form.BASE),)
    if lemma in ("result", "lead", "subject"):
        return _resulting(words, frame)
    if (
        lemma == "be"
        and low[frame.verb + 1 : frame.verb + 2] == ("in",)
        and COMPLYING & set(low[frame.verb : frame.verb + 4])
    ):
        return (Verb("comply", "comply", Form.BASE),)
    if low[frame.verb] in ANSWERABLE or low[frame.verb + 1 : frame.verb + 2] == ("liable",):
        return (Verb("answer", "answer-for", Form.BASE),)
    if _is_engaged(words, frame):
        verb = verb_of(low[frame.last + 2]) if frame.last + 2 < len(low) else None
        return (verb if verb is not None and verb.form is Form.ING else Verb(lemma, "use", Form.BASE),)
    reach = NOMINAL_REACH if lemma == "send" else RESULT_REACH
    near = low[frame.last + 1 : frame.last + reach]
    if lemma in ("give", "provide", "send") and not NOTICES.isdisjoint(near) and TOLD.isdisjoint(near):
        return (Verb(lemma, "notify", Form.BASE),)
    return _settled(words, frame)


def _is_engaged(words: Words, frame: Frame) -> bool:
    """Whether the provider does what it says that it engages in, or not: "we do not engage in profiling"."""
    is_ours = frame.parties == {Party.PROVIDER} and not frame.is_passive and frame.verbs[0].lemma == "engage"
    is_done = frame.is_plain or (frame.is_negated and frame.force is Force.WILL)
    return is_ours and is_done and words.low[frame.last + 1 : frame.last + 2] == ("in",)


def _settled(words: Words, frame: Frame) -> tuple[Verb, ...]:
    """What stays whose it is, what one is entitled to, what courts do with a dispute."""
    lemma, low = frame.verbs[0].lemma, words.low
    if is_kept(words, frame):
        return (Verb(lemma, "own", Form.BASE),)
    if low[frame.verb] in ("entitled", "eligible") and (frame.parties or frame.is_negated):
        return (Verb("receive", "receive", Form.BASE),)
    if frame.is_passive and lemma in HEARD and not CONTESTED.isdisjoint(low[slice(*frame.subject)]):
        return (Verb(lemma, "dispute", Form.BASE),)
    if lemma == "submit" and "jurisdiction" in low[frame.last + 1 : frame.last + RESULT_REACH]:
        return (Verb("submit", "dispute", Form.BASE),)
    if low[frame.verb] == "jurisdiction":
        return (Verb("resolve", "dispute", Form.BASE),)
    return ()


def _resulting(words: Words, frame: Frame) -> tuple[Verb, ...]:
    """What is done where something results in it or is subject to it: "may result in termination"."""
    lemma, low = frame.verbs[0].lemma, words.low
    if lemma == "subject" and frame.force is Force.MUST and not RULES.isdisjoint(low[frame.verb + 1 :]):
        return (Verb("comply", "comply", Form.BASE),)
    behind = low[frame.verb + 1 : frame.verb + (SUBJECT_REACH if lemma == "subject" else RESULT_REACH)]
    if "being" in behind[:-1]:
        verb = verb_of(low[low.index("being", frame.verb) + 1])
    else:
        verb = verb_of(next((NOMINALS[word] for word in behind if word in NOMINALS), ""))
    if verb is None:
        acts = (one for one in map(verb_of, behind) if one is not None and one.form is Form.ING)
        verb = next((one for one in acts if one.action in NOMINAL_ACTIONS), None)
    return (verb,) if verb else ()


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
        if verb is not None and verb.form is Form.ING and word not in ("following", "limiting", "including"):
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


def _is_kept_from(words: Words, frame: Frame) -> bool:
    """Whether the provider sees to it that few get at data: "we restrict access to your data to those who need it"."""
    behind = words.low[frame.last + 1 : frame.last + KEPT_FROM_REACH]
    is_ours = Party.PROVIDER in frame.parties and not frame.may and not frame.is_negated
    at = behind.index("access") if "access" in behind else len(behind)
    return is_ours and not {"data", "information", "content"}.isdisjoint(behind[at:]) and "your" not in behind[:at]


def _is_hired(words: Words, frame: Frame) -> bool:
    """Whether somebody is retained, rather than something: "may retain other companies as processors"."""
    near = words.low[frame.last + 1 : frame.last + NOMINAL_REACH]
    return any(PARTY_BY_NOUN.get(word) in (Party.THIRD_PARTIES, Party.AFFILIATES) for word in near)
