"""A clause's ink, its heading and its lead-in → its norms: who may, must or must not do what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from smallprint.model.norm import (
    NO_CHOICE,
    Choice,
    ChoiceKind,
    ClauseReading,
    Data,
    Licence,
    Modality,
    Norm,
    Party,
    UnfairSentence,
)
from smallprint.read.frame import Force, Frame
from smallprint.read.lemma import Form, Verb, verb_of
from smallprint.read.licence import licence_in
from smallprint.read.named import named_in
from smallprint.read.patterns import categories, choices, purposes, training
from smallprint.read.patterns.practice import (
    ANSWERABLE,
    AUTHORISING,
    DETERMINERS,
    IMPERSONAL,
    MUTUAL,
    ON_DATA,
    OWED,
    POINTING,
    STATED,
    TAKEN,
    WARRANTING,
)
from smallprint.read.patterns.verbs import AGREED_THAT, CONDITIONAL, OPEN, REFRAINING
from smallprint.read.sentence import Sentence, governing, is_relative, parsed, sentence_of
from smallprint.read.signs import ADMINISTRATOR, OPT_IN, OPT_OUT
from smallprint.read.subject import parties_in
from smallprint.read.training import read_training, sentences_of
from smallprint.read.unfair import unfair_in
from smallprint.text.span import Span

_PURPOSES = {purpose: re.compile(pattern) for purpose, pattern in purposes.PURPOSES.items()}
_BARE = re.compile(categories.BARE)
_DENIED = re.compile(training.DENIED_SENTENCE)
_ASKED_FIRST = re.compile(choices.ASKED_FIRST)
_ELSEWHERE = re.compile(purposes.ELSEWHERE)
_CONDITION = re.compile(purposes.CONDITION)
_EXCEPTION = re.compile(purposes.EXCEPTION)
_NO_WARRANTY = re.compile(purposes.NO_WARRANTY)
CONDITION_REACH = 6
"""A condition opens at most so many words before its verb."""
ITEM_REACH = 4
"""The verb of a list's item is one of its first so many words."""
LET_REACH = 8
"""What users let the provider do stands at most so many words behind their verb."""
OPEN_REACH = 4
"""A lead-in leaves its verb open where it ends within so many words of its last one ("you agree not to:")."""
CACHED = 1 << 14


@lru_cache(maxsize=CACHED)
def read_clause(ink: str, heading: str, lead_in: str) -> ClauseReading:
    """What a clause says, read beside its heading and what introduces it ("" where nothing does).

    The same three give the same reading, whatever document they stand in.
    """
    norms: list[Norm] = []
    licences: list[Licence] = []
    unfair: list[UnfairSentence] = []
    for span, before in sentences_of(ink, lead_in):
        sentence = sentence_of(span.cut(ink), heading, before)
        norms.extend(norms_of(sentence, span.start))
        granted = licence_in(sentence, span.start)
        licences.extend([granted] if granted else [])
        kinds = unfair_in(sentence.ink)
        unfair.extend([UnfairSentence(kinds, span)] if kinds else [])
    return ClauseReading(tuple(norms), read_training(ink, heading, lead_in), tuple(licences), tuple(unfair))


def norms_of(sentence: Sentence, offset: int = 0) -> tuple[Norm, ...]:
    """The norms of a sentence that begins at `offset` in its clause; one for each verb group, however many verbs."""
    found = list(_of_item(sentence, offset))
    agreed: list[Norm] = []
    last: Frame | None = None
    for index, frame in enumerate(sentence.frames):
        if found and frame.force is Force.IMPERATIVE and not index:
            continue
        if is_relative(sentence.words, frame):
            continue
        if _is_condition(sentence, frame) or (last is not None and _goes_on(sentence, last, frame)):
            last = frame
            continue
        last = None
        if frame.force is Force.IMPERATIVE and frame.verbs[0].lemma in POINTING:
            continue
        norm = _of_frame(sentence, frame, offset)
        if norm is None:
            continue
        if frame.verbs[0].action == "agree" and not frame.is_negated and _leads_on(sentence, frame, index):
            agreed.append(norm)
        else:
            found.append(norm)
            if norm.verbs[0] == frame.verbs[0].lemma:
                found.extend(_further(sentence, offset, frame, norm))
    found = found or agreed
    if not found and _NO_WARRANTY.search(sentence.text) and not _ELSEWHERE.search(sentence.text):
        found.append(_disclaimer(sentence, offset))
    return tuple(dict.fromkeys(found))


def _goes_on(sentence: Sentence, before: Frame, frame: Frame) -> bool:
    """Whether a frame goes on with the condition before it ("if it expires and you do not renew it")."""
    between = sentence.words.low[before.last + 1 : frame.first]
    return not set(between) & {",", ";", ":", ".", "then"} and bool(set(between) & {"and", "or"})


def _further(sentence: Sentence, offset: int, frame: Frame, norm: Norm) -> Iterator[Norm]:
    """What else is done in a frame, behind the object of its first verbs ("may remove it or close your account")."""
    words = sentence.words
    _, end = _extent(sentence, frame)
    for index in range(frame.last + 2, len(words) - 1):
        if words.starts[index] >= end:
            return
        verb = verb_of(words.low[index])
        is_joined = words.low[index - 1] in ("and", "or") or words.low[index - 3 : index] == ("as", "well", "as")
        if verb is None or verb.form is not Form.BASE or not is_joined or words.low[index + 1] not in DETERMINERS:
            continue
        deed = _Deed(norm.modality, norm.bearers, (verb,), sentence.text[words.starts[index] : end])
        yield _norm(sentence, offset, deed)


def _leads_on(sentence: Sentence, frame: Frame, index: int) -> bool:
    """Whether what is agreed is said in the frame behind ("you agree that we may …")."""
    return (
        index + 1 < len(sentence.frames) and "that" in sentence.words.low[frame.last : sentence.frames[index + 1].first]
    )


def _is_condition(sentence: Sentence, frame: Frame) -> bool:
    """Whether a frame only says when another holds ("if you close your account"); "agree that we may" is none."""
    left, first = frame.subject
    near = sentence.words.low[max(left, first - CONDITION_REACH) : first]
    opened = [index for index, word in enumerate(near) if word in CONDITIONAL]
    if not opened or "," in near[opened[-1] :]:
        return False
    at = max(left, first - CONDITION_REACH) + opened[-1]
    return not (near[opened[-1]] == "that" and at and sentence.words.low[at - 1] in AGREED_THAT)


def _of_frame(sentence: Sentence, frame: Frame, offset: int) -> Norm | None:
    """The norm of one frame, or None where it tells of no right and no duty."""
    if not frame.is_negated and frame is sentence.frames[0] and _DENIED.match(sentence.text):
        frame = replace(frame, is_negated=True)
    behind = _complement(sentence, frame)
    granted = _granted(sentence, frame) or _let(sentence, frame)
    verbs = granted or _forbidden(sentence, frame) or frame.verbs
    action = verbs[0].action
    bearers = _granted_to(sentence, frame) if granted or frame.force is Force.GRANTS else _bearers(frame, action)
    if not bearers:
        return None
    is_disowned = frame.is_negated and verbs[0].lemma in WARRANTING
    if frame.is_negated and sentence.words.low[frame.verb] in ANSWERABLE:
        return replace(_disclaimer(sentence, offset), bearers=bearers)
    if (is_disowned or _NO_WARRANTY.search(sentence.text, *_extent(sentence, frame))) and Party.USER not in bearers:
        return _disclaimer(sentence, offset)
    modality = Modality.PERMISSION if granted else _modality(frame, action, bearers)
    if modality is None:
        return None
    return _norm(sentence, offset, _Deed(modality, bearers, verbs, behind))


def _forbidden(sentence: Sentence, frame: Frame) -> tuple[Verb, ...]:
    """What is forbidden where that stands before the verb ("copying the maps is prohibited")."""
    if not frame.is_passive or frame.verbs[0].action != "prohibit":
        return ()
    named = (verb_of(word) for word in sentence.words.low[slice(*frame.subject)])
    first = next((verb for verb in named if verb is not None and verb.form is Form.ING), None)
    return (first,) if first else ()


def _modality(frame: Frame, action: str, bearers: tuple[Party, ...]) -> Modality | None:
    if frame.verbs[0].lemma in REFRAINING and Party.PROVIDER in frame.parties:
        return Modality.OBLIGATION if frame.is_negated else Modality.PROHIBITION
    if frame.is_negated:
        return Modality.PROHIBITION
    if frame.force is Force.MAY or frame.force is Force.GRANTS:
        return Modality.PERMISSION
    if frame.force in (Force.MUST, Force.IMPERATIVE, Force.AGREES):
        return Modality.OBLIGATION
    if action == "prohibit":
        return Modality.PROHIBITION
    if Party.USER in bearers and Party.PROVIDER not in bearers:
        if frame.force is Force.WILL:
            return Modality.OBLIGATION
        if action in STATED:
            return Modality.PERMISSION
        return Modality.OBLIGATION if action == "agree" else None
    if action in TAKEN:
        return Modality.PERMISSION
    return Modality.OBLIGATION if action in OWED or frame.force is Force.WILL else None


def _bearers(frame: Frame, action: str) -> tuple[Party, ...]:
    """Whom the frame allows or binds: those who act, or in the passive those whose the thing acted on is not."""
    if action in MUTUAL and (frame.is_passive or not frame.parties):
        return (Party.PROVIDER, Party.USER)
    if frame.parties:
        return tuple(sorted(frame.parties))
    if frame.is_passive and frame.verbs[0].action == "prohibit":
        return (Party.USER,)
    if frame.is_passive:
        return (Party.USER,) if frame.is_of_provider and frame.force is not Force.DOES else (Party.PROVIDER,)
    return (Party.PROVIDER,) if action in IMPERSONAL and frame.force is not Force.DOES else ()


def _let(sentence: Sentence, frame: Frame) -> tuple[Verb, ...]:
    """What users let the provider do: "you authorise us to charge your card"."""
    if (
        frame.is_negated
        or frame.is_passive
        or Party.USER not in frame.parties
        or frame.verbs[0].lemma not in AUTHORISING
    ):
        return ()
    low = sentence.words.low
    for index in range(frame.last + 1, min(frame.last + LET_REACH, len(low) - 1)):
        if low[index] == "to":
            verb = verb_of(low[index + 1])
            return (verb,) if verb is not None and verb.form is Form.BASE else ()
    return ()


def _granted_to(sentence: Sentence, frame: Frame) -> tuple[Party, ...]:
    """Who is given a right: the provider by users, users by the provider."""
    if Party.USER in frame.parties:
        return (Party.PROVIDER,)
    given, _ = parties_in(sentence.words, frame.last + 1, min(len(sentence.words), frame.last + 4))
    return (Party.USER,) if Party.USER in given else (Party.PROVIDER,)


def _granted(sentence: Sentence, frame: Frame) -> tuple[Verb, ...]:
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


def _of_item(sentence: Sentence, offset: int) -> Iterator[Norm]:
    """The norm of a list's item that goes on with its lead-in: "You may not:", "We use your data to:"."""
    if not sentence.is_led:
        return
    if sentence.frames and sentence.frames[0].force is not Force.IMPERATIVE and sentence.frames[0].first <= ITEM_REACH:
        return
    upper, above = parsed(sentence.before)
    outer = governing(upper, above, len(upper))
    if outer is None:
        return
    own = _first_verb(sentence)
    is_open = upper.low[-2:-1] != () and upper.low[-2] in OPEN and outer.verb >= len(upper) - OPEN_REACH
    verbs = (own,) if own is not None and (is_open or outer.verbs[0].action in ("act", "agree")) else outer.verbs
    bearers = _bearers(outer, verbs[0].action)
    modality = _modality(outer, verbs[0].action, bearers) if bearers else None
    if modality is not None:
        yield _norm(sentence, offset, _Deed(modality, bearers, verbs, sentence.text))


def _first_verb(sentence: Sentence) -> Verb | None:
    for word in sentence.words.low[:ITEM_REACH]:
        verb = verb_of(word)
        if verb is not None:
            return verb
    return None


@dataclass(frozen=True, slots=True)
class _Deed:
    """What is done in a sentence: how it is qualified, by whom, with which verbs, and the words behind them."""

    modality: Modality
    bearers: tuple[Party, ...]
    verbs: tuple[Verb, ...]
    behind: str


def _norm(sentence: Sentence, offset: int, deed: _Deed) -> Norm:
    """The norm of a deed, with what the sentence says around it."""
    return Norm(
        modality=deed.modality,
        bearers=deed.bearers,
        counterparties=_counterparties(deed.behind, deed.bearers),
        action=deed.verbs[0].action,
        verbs=tuple(dict.fromkeys(verb.lemma for verb in deed.verbs)),
        data=_data(sentence, deed),
        purposes=tuple(purpose for purpose, pattern in _PURPOSES.items() if pattern.search(sentence.text)),
        choice=_choice(sentence.text, offset, deed.modality) if _leaves_choice(deed) else NO_CHOICE,
        conditions=tuple(_spans(_CONDITION, sentence.text, offset)),
        exceptions=tuple(_spans(_EXCEPTION, sentence.text, offset)),
        evidence=Span(offset, offset + len(sentence.ink)),
    )


def _leaves_choice(deed: _Deed) -> bool:
    """Whether a way out that is named may be out of this: what users must or must not do leaves them none."""
    return deed.bearers != (Party.USER,) or deed.modality is Modality.PERMISSION


def _data(sentence: Sentence, deed: _Deed) -> tuple[Data, ...]:
    """The data that a deed is done to; of "this information" what the lead-in or the heading names."""
    if deed.verbs[0].action not in ON_DATA:
        return ()
    found = named_in(deed.behind)
    if found or not _BARE.search(deed.behind):
        return found
    around = named_in(sentence.before) or named_in(sentence.heading)
    if around:
        return around
    return (Data.CUSTOMER_CONTENT,) if "content" in deed.behind or "material" in deed.behind else (Data.PERSONAL_DATA,)


def _extent(sentence: Sentence, frame: Frame) -> tuple[int, int]:
    """Where a frame's words begin and end: from its subject to the next frame's verb group."""
    words = sentence.words
    later = [other.first for other in sentence.frames if other.first > frame.last and not is_relative(words, other)]
    end = words.starts[later[0]] if later else len(sentence.text)
    return words.starts[min(frame.subject[0], len(words) - 1)], end


def _complement(sentence: Sentence, frame: Frame) -> str:
    """The words behind a frame's verbs, up to the next frame; of a passive its subject as well."""
    words = sentence.words
    begun, end = _extent(sentence, frame)
    behind = sentence.text[words.starts[frame.last] : end]
    return sentence.text[begun:end] if frame.is_passive else behind


def _counterparties(behind: str, bearers: tuple[Party, ...]) -> tuple[Party, ...]:
    words, _ = parsed(behind)
    found: set[Party] = set()
    for index, word in enumerate(words.low):
        if word in ("to", "with", "for", "from", "by", "you", "us"):
            found |= parties_in(words, index, min(len(words), index + 6))[0]
    return tuple(sorted(found - set(bearers)))


def _choice(text: str, offset: int, modality: Modality) -> Choice:
    """The way out that a sentence names; where something is denied "unless you ask us to" is a yes."""
    asked = _ASKED_FIRST.search(text) if modality is Modality.PROHIBITION else None
    if asked:
        return Choice(ChoiceKind.OPT_IN, Span(offset + asked.start(), offset + asked.end()))
    for kind, pattern in ((ChoiceKind.OPT_OUT, OPT_OUT), (ChoiceKind.OPT_IN, OPT_IN)):
        found = pattern.search(text)
        if found:
            managed = kind is ChoiceKind.OPT_OUT and ADMINISTRATOR.search(text)
            return Choice(
                ChoiceKind.ADMINISTRATOR if managed else kind, Span(offset + found.start(), offset + found.end())
            )
    return NO_CHOICE


def _spans(pattern: re.Pattern[str], text: str, offset: int) -> Iterator[Span]:
    for found in pattern.finditer(text):
        yield Span(offset + found.start(), offset + found.end())


def _disclaimer(sentence: Sentence, offset: int) -> Norm:
    """What the provider declines to answer for, said in whatever way."""
    return Norm(
        modality=Modality.DISCLAIMER,
        bearers=(Party.PROVIDER,),
        counterparties=(Party.USER,),
        action="answer-for",
        verbs=("disclaim",),
        data=(),
        purposes=(),
        choice=NO_CHOICE,
        conditions=tuple(_spans(_CONDITION, sentence.text, offset)),
        exceptions=tuple(_spans(_EXCEPTION, sentence.text, offset)),
        evidence=Span(offset, offset + len(sentence.ink)),
    )
