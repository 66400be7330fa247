"""A clause's ink, its heading and its lead-in → its norms: who may, must or must not do what."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from smallprint.model.norm import ClauseReading, Licence, Modality, Norm, Party, UnfairSentence
from smallprint.model.topic import Practice, Topic
from smallprint.read.answered import as_answered
from smallprint.read.aside import goes_on, is_condition, is_description, is_no_act, resumes
from smallprint.read.deed import disclaimer, norm_of
from smallprint.read.duty import BOTH, bearers_of, is_left, modality_of
from smallprint.read.extent import Deed, complement_of
from smallprint.read.frame import Force, Frame
from smallprint.read.led import further_of, is_of_condition, item_of
from smallprint.read.lemma import Form, verb_of
from smallprint.read.licence import enabled_in, granted_in, granted_to, let_in, licence_in
from smallprint.read.patterns import choices, purposes, training
from smallprint.read.patterns.practice import CONTESTED, ELSE, VOUCHING, WARRANTING
from smallprint.read.patterns.verbs import AUXILIARIES
from smallprint.read.sentence import Sentence, is_relative, parsed, sentence_of
from smallprint.read.subject import parties_in
from smallprint.read.told import NOMINAL_ACTIONS, declined, forbidden, required_in, told_by
from smallprint.read.topics import topics_in
from smallprint.read.training import read_training, sentences_of
from smallprint.read.unfair import unfair_in
from smallprint.read.words import STOPS
from smallprint.text.sought import Sought

_DENIED = re.compile(training.DENIED_SENTENCE)
_ELSEWHERE = re.compile(purposes.ELSEWHERE)
_NO_PARTY = re.compile(purposes.NO_PARTY)
_NO_WARRANTY = re.compile(purposes.NO_WARRANTY)
_FORBIDDING = re.compile(purposes.FORBIDDING)
_RESTRICTED = re.compile(purposes.RESTRICTED)
_UNFRAMED = (
    (Sought(choices.WAY_OUT), Modality.PERMISSION, (Party.USER,), "opt"),
    (Sought(purposes.RESTRICTED), Modality.PROHIBITION, (Party.USER,), "use"),
    (Sought(purposes.NOT_BY), Modality.PROHIBITION, (Party.PROVIDER,), "sell"),
    (Sought(purposes.OPTIONAL), Modality.PERMISSION, (Party.USER,), "provide"),
    (Sought(purposes.COSTS_OF_USERS), Modality.OBLIGATION, (Party.USER,), "pay"),
    (Sought(purposes.NO_GRANT), Modality.PROHIBITION, (Party.PROVIDER,), "grant"),
    (Sought(purposes.NOT_KNOWN), Modality.PROHIBITION, (Party.PROVIDER,), "sell"),
    (Sought(purposes.CONSENT_BASIS), Modality.PERMISSION, (Party.PROVIDER,), "process"),
    (Sought(purposes.VENUE), Modality.OBLIGATION, BOTH, "resolve"),
    (Sought(purposes.ACCEPTED_BY), Modality.OBLIGATION, (Party.USER,), "accept"),
    (Sought(purposes.DUE), Modality.OBLIGATION, (Party.USER,), "pay"),
    (Sought(purposes.YOUR_DUTY), Modality.OBLIGATION, (Party.USER,), "comply"),
    (Sought(purposes.BE_SURE), Modality.OBLIGATION, (Party.USER,), "ensure"),
    (Sought(purposes.ITS_POLICY), Modality.PERMISSION, (Party.PROVIDER,), "terminate"),
    (Sought(purposes.TO_POLICY), Modality.PERMISSION, (Party.PROVIDER,), "terminate"),
    (Sought(purposes.UNDER_COURTS), Modality.OBLIGATION, BOTH, "resolve"),
    (Sought(purposes.MAY_COST), Modality.PERMISSION, (Party.PROVIDER,), "charge"),
    (Sought(purposes.NO_REFUND), Modality.PROHIBITION, (Party.PROVIDER,), "refund"),
    (Sought(purposes.NO_CHARGE), Modality.PROHIBITION, (Party.PROVIDER,), "charge"),
    (Sought(purposes.NOT_PASSED_ON), Modality.PROHIBITION, (Party.USER,), "transfer"),
    (Sought(purposes.LEAVE_NEEDED), Modality.OBLIGATION, (Party.PROVIDER,), "obtain"),
    (Sought(purposes.OUR_LEAVE_NEEDED), Modality.OBLIGATION, (Party.USER,), "obtain"),
    (Sought(purposes.THIS_INCLUDES), Modality.PERMISSION, (Party.PROVIDER,), "share"),
)
"""What no verb of its own tells, in the order in which it is looked for; `deed` in a pattern is the verb."""
NAMING = frozenset("include includes including limited contains".split())
NAMED_REACH = 7
"""That a lead-in's items are things is said among its last so many words."""
NOMINAL_REACH = 6
"""That in which something may result stands at most so many words behind its verb."""
CACHED = 1 << 14
PLACES = 3
"""A topic's probability is told to so many places: it is kept with every clause."""


@lru_cache(maxsize=CACHED)
def read_clause(ink: str, heading: str, lead_in: str) -> ClauseReading:
    """What a clause says, read beside its heading and what introduces it ("" where nothing does).

    The same three give the same reading, whatever document they stand in.
    """
    norms: list[Norm] = []
    licences: list[Licence] = []
    unfair: list[UnfairSentence] = []
    topics: dict[Practice, float] = {}
    for span, before in sentences_of(ink, lead_in):
        sentence = sentence_of(span.cut(ink), heading, before)
        for topic in topics_in(sentence.ink, heading, before):
            topics[topic.practice] = max(topics.get(topic.practice, 0.0), topic.probability)
        norms.extend(norms_of(sentence, span.start))
        granted = licence_in(sentence, span.start)
        licences.extend([granted] if granted else [])
        kinds = unfair_in(sentence.ink)
        unfair.extend([UnfairSentence(kinds, span)] if kinds else [])
    ranked = sorted(topics.items(), key=lambda item: (-item[1], item[0]))
    return ClauseReading(
        tuple(norms),
        read_training(ink, heading, lead_in),
        tuple(licences),
        tuple(unfair),
        tuple(Topic(practice, round(probability, PLACES)) for practice, probability in ranked),
    )


def norms_of(sentence: Sentence, offset: int = 0) -> tuple[Norm, ...]:
    """The norms of a sentence that begins at `offset` in its clause; one for each verb group, however many verbs."""
    if is_description(sentence) or is_of_condition(sentence):
        return ()
    item = item_of(sentence)
    found = [norm_of(sentence, offset, item)] if item else []
    if item and item.verbs[0].lemma == "include":
        return tuple(found)
    agreed: list[Norm] = []
    for index, acting in _acting(sentence):
        if acting.force is Force.IMPERATIVE and not index and (item or _is_named_only(sentence, acting)):
            continue
        frame = _of_purpose_told(sentence, acting, index)
        told = _of_frame(sentence, frame, offset)
        if not told:
            continue
        is_agreed = frame.verbs[0].action == "agree" and not frame.is_negated and _leads_on(sentence, frame, index)
        if is_agreed and not any(verb.lemma in VOUCHING for verb in frame.verbs):
            agreed.extend(told)
        else:
            found.extend(told)
    found = found or agreed
    if not found or all(norm.bearers == (Party.USER,) and norm.action == "agree" for norm in found):
        found = _unframed(sentence, offset) or found
    return tuple(dict.fromkeys(found))


def _is_named_only(sentence: Sentence, frame: Frame) -> bool:
    """Whether what looks like an order is an item of a list of things: "this may include:", "Email address"."""
    if not sentence.is_led or frame.is_negated:
        return False
    upper, _ = parsed(sentence.before)
    return not NAMING.isdisjoint(upper.low[-NAMED_REACH:])


def _of_purpose_told(sentence: Sentence, frame: Frame, index: int) -> Frame:
    """What looks like an order to people, and tells what is done with theirs: "Share your personal data with …"."""
    is_order = frame.force is Force.IMPERATIVE and not index and not frame.is_negated and not frame.first
    behind = sentence.words.low[frame.last + 1 : frame.last + 4]
    is_theirs = behind[:2] in (("your", "personal"), ("your", "information"), ("your", "data"))
    if not is_order or not is_theirs or frame.verbs[0].action not in ("share", "use", "collect", "sell"):
        return frame
    return replace(frame, force=Force.DOES, parties=frozenset({Party.PROVIDER}))


def _acting(sentence: Sentence) -> list[tuple[int, Frame]]:
    """The frames that may be norms, with their index: no relative clauses, conditions, titles, definitions."""
    found: list[tuple[int, Frame]] = []
    last: Frame | None = None
    for index, told in enumerate(sentence.frames):
        frame = as_answered(sentence.words, told)
        if frame is None or is_relative(sentence.words, frame) or _is_ensured(sentence, frame, found):
            continue
        main = found[-1][1] if found else None
        if is_condition(sentence, frame) or (last is not None and goes_on(sentence, last, frame, main)):
            last = frame
            continue
        last = None
        further = _continued(sentence, frame, main)
        further = _meant(sentence, further, index) if further is not None else None
        further = _resumed(sentence, further, main) if further is not None and main is not None else further
        if further is not None and not is_no_act(sentence, further, index):
            found.append((index, _led_to(sentence, further, index)))
    return found


def _resumed(sentence: Sentence, frame: Frame, main: Frame) -> Frame:
    """A frame without a subject behind a condition, with who acts before it: "must say if it is met, and must sign"."""
    is_open = not frame.parties and not frame.is_passive and not main.is_passive
    return replace(frame, parties=main.parties, name=main.name) if is_open and resumes(sentence, frame) else frame


def _meant(sentence: Sentence, frame: Frame, index: int) -> Frame:
    """A frame with what "do so" means, which is what the frame before says."""
    is_so = frame.verbs[0].lemma == "do" and sentence.words.low[frame.verb + 1 : frame.verb + 2] == ("so",)
    return replace(frame, verbs=sentence.frames[index - 1].verbs) if is_so and index else frame


def _continued(sentence: Sentence, frame: Frame, main: Frame | None) -> Frame | None:
    """A frame that looks like an order behind a semicolon, as what goes on: "we may write to you; call you; or".

    None where it only goes on with what the first is for ("we use it to bill you; prevent fraud; and …").
    """
    words = sentence.words
    if frame.force is not Force.IMPERATIVE or words.raw[frame.first - 1 : frame.first] != (";",):
        return frame
    if main is None:
        return None
    is_row = any(words.raw[at] == ";" and words.low[at + 1] in ("and", "or") for at in range(main.last, len(words) - 1))
    if not is_row or main.is_passive or main.force is Force.IMPERATIVE:
        return frame
    low = words.low
    aims = [verb_of(low[at + 1]) for at in range(main.last + 1, words.raw.index(";", main.last)) if low[at] == "to"]
    is_aimed = any(verb is not None and verb.form is Form.BASE for verb in aims)
    if is_aimed or (aims and main.verbs[0].action == "use"):
        return None
    return replace(frame, force=main.force, is_negated=main.is_negated, parties=main.parties, subject=main.subject)


def _led_to(sentence: Sentence, frame: Frame, index: int) -> Frame:
    """A frame that begins an item, with those whom its lead-in ends with: "We and our affiliates:", "may share …"."""
    if index or frame.parties or frame.first or not sentence.is_led or frame.force is Force.IMPERATIVE:
        return frame
    upper, _ = parsed(sentence.before)
    left = max((at + 1 for at in range(len(upper) - 1) if upper.raw[at] in STOPS), default=0)
    parties, name = parties_in(upper, left, len(upper) - 1)
    return replace(frame, parties=parties, name=name) if parties else frame


def _is_ensured(sentence: Sentence, frame: Frame, found: list[tuple[int, Frame]]) -> bool:
    """Whether a frame only says what is ensured: "make sure that your guests do not smoke"."""
    if not found or resumes(sentence, frame):
        return False
    last = found[-1][1]
    is_vouched = any(verb.lemma in VOUCHING for verb in last.verbs) and not last.is_negated
    is_declined = last.is_negated and last.verbs[0].lemma in WARRANTING
    if (is_declined or _makes_no_warranty(sentence, last)) and not _goes_on_itself(sentence, last, frame):
        return "." not in sentence.words.raw[last.last : frame.first]
    is_agreeing = frame.verbs[0].action == "agree" and not frame.may
    is_state = is_vouched and frame.force is not Force.WILL and not is_agreeing
    if last.verbs[0].action != "ensure" and not is_state:
        return False
    between = sentence.words.low[found[-1][1].last : frame.first]
    return not {".", ";", ":"} & set(between) and bool({"that", "your", "you", "all", "any"} & set(between))


def _goes_on_itself(sentence: Sentence, last: Frame, frame: Frame) -> bool:
    """Whether one who declines says what it does besides: "does not guarantee it and may delete it"."""
    between = sentence.words.low[last.verb + 1 : frame.first]
    is_told = {"that", "uninterrupted", "if", "when"}.isdisjoint(between) and "no" not in between
    return is_told and between[-1:] in (("and",), ("but",)) and (frame.may or frame.force is Force.WILL)


def _makes_no_warranty(sentence: Sentence, frame: Frame) -> bool:
    """Whether what follows a frame is what is not warranted ("makes no warranty that the service will …")."""
    behind = sentence.words.low[frame.verb + 1 : frame.verb + NOMINAL_REACH]
    return frame.verbs[0].lemma in ("make", "give") and "no" in behind and "that" in behind


def _unframed(sentence: Sentence, offset: int) -> list[Norm]:
    """What a sentence disclaims or restricts in other words than a verb's: "as is", "is not intended for minors"."""
    is_declined = _NO_WARRANTY.search(sentence.text) or _NO_PARTY.search(sentence.text)
    if is_declined and not _ELSEWHERE.search(sentence.text):
        return [disclaimer(sentence, offset)]
    for pattern, modality, bearers, lemma in _UNFRAMED:
        found = pattern.search(sentence.text)
        verb = verb_of(found.groupdict().get("deed") or lemma) if found else None
        if verb is not None:
            return [norm_of(sentence, offset, Deed(modality, bearers, (verb,), 0, len(sentence.words)))]
    return []


def _is_restricted(sentence: Sentence, frame: Frame) -> bool:
    """Whether what looks like an order is an item of what is forbidden, under such a heading: "rent access;"."""
    is_item = frame.force is Force.IMPERATIVE and frame.first == 0 and sentence.ink[:1].islower()
    return is_item and not sentence.is_led and _FORBIDDING.search(sentence.head) is not None


def _under(sentence: Sentence, frame: Frame, action: str) -> tuple[Party, ...]:
    """Who is bound by what something is subject to, or has done to them in which it results; () where none is told."""
    words = sentence.words.low[slice(*frame.subject)]
    subject = set(words)
    if action == "dispute" or (action == "comply" and subject & CONTESTED):
        return BOTH
    if action != "comply":
        return (Party.PROVIDER,) if action in NOMINAL_ACTIONS else ()
    if subject & {"you", "your"} or words[:1] in (("use",), ("access",)):
        return (Party.USER,)
    if subject & ELSE:
        return (Party.THIRD_PARTIES,)
    return (Party.PROVIDER,) if subject & {"information", "data"} else (Party.USER,)


def _leads_on(sentence: Sentence, frame: Frame, index: int) -> bool:
    """Whether what is agreed is said in the frame behind ("you agree that we may …")."""
    behind = next((other for other in sentence.frames[index + 1 :] if other.first > frame.last), None)
    if behind is None:
        return False
    between = sentence.words.low[frame.last + 1 : behind.first]
    return "that" in between or between in (("it",), ("they",), ("we",), ("you",), ("i",))


def _of_frame(sentence: Sentence, frame: Frame, offset: int) -> list[Norm]:
    """The norms of one frame; none where it tells of no right and no duty."""
    if not frame.is_negated and frame is sentence.frames[0] and _DENIED.match(sentence.text):
        frame = replace(frame, is_negated=True)
    enabled = enabled_in(sentence, frame)
    if enabled:
        begun, ended = complement_of(sentence, frame)
        return [norm_of(sentence, offset, Deed(Modality.PERMISSION, (Party.USER,), enabled, begun, ended))]
    required = required_in(sentence, frame)
    if required is not None:
        return [norm_of(sentence, offset, required)]
    granted = () if is_left(sentence.words, frame) else granted_in(sentence, frame) or let_in(sentence, frame)
    verbs = granted or forbidden(sentence, frame) or told_by(sentence, frame) or frame.verbs
    action = verbs[0].action
    is_given = bool(granted) or frame.force is Force.GRANTS
    bearers = granted_to(sentence, frame) if is_given else bearers_of(sentence.words, frame, action)
    if frame.verbs[0].lemma in ("result", "lead", "subject"):
        bearers = _under(sentence, frame, action) or bearers
    declining = declined(sentence, frame, verbs, bearers)
    if declining is not None:
        return [disclaimer(sentence, offset, declining)] if declining else []
    if not bearers or (frame.verb == frame.first and sentence.words.low[frame.verb] in AUXILIARIES):
        return []
    if _RESTRICTED.search(sentence.text) and frame.is_passive and frame.is_of_provider:
        return []
    is_left_open = frame.verbs[0].lemma == "subject" and action in NOMINAL_ACTIONS and not frame.is_negated
    is_leave = bool(granted) or is_left_open
    modality = Modality.PERMISSION if is_leave else modality_of(sentence.words, frame, action, bearers)
    if modality is None:
        return []
    if modality is Modality.OBLIGATION and _is_restricted(sentence, frame):
        modality = Modality.PROHIBITION
    begun, ended = complement_of(sentence, frame)
    deed = Deed(modality, bearers, verbs, begun, len(sentence.words) if action == "ensure" else ended)
    also = further_of(sentence, frame, deed) if verbs[0] is frame.verbs[0] else ()
    return [norm_of(sentence, offset, one) for one in (deed, *also)]
