"""Where a sentence names training AI: with which words, who would train, and whether it is denied."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from smallprint.model.norm import Party
from smallprint.read.frame import Force, Frame, Words, is_denying
from smallprint.read.patterns import choices, training
from smallprint.read.patterns.practice import ANSWERABLE, BROUGHT
from smallprint.read.patterns.verbs import ANSWERING, DENYING, LETTING, REFRAINING
from smallprint.read.polarity import denies_nothing, is_denied_of_use, is_over
from smallprint.read.sentence import Sentence, governing, parsed
from smallprint.text.sought import Sought
from smallprint.text.span import Span

_EXPLICIT = {name: Sought(pattern) for name, pattern in training.EXPLICIT.items()}
_PEOPLE = re.compile(training.PEOPLE_TRAINING)
_TRAIN = re.compile(training.TRAIN)
_RESTRICTIONS = re.compile(training.RESTRICTIONS)
_EXCEPT = re.compile(training.EXCEPT)
_OURS = re.compile(training.OURS)
_DENIED = re.compile(training.DENIED_SENTENCE)
_DENIED_BEFORE = re.compile(training.DENIED_BEFORE)
_NOT_TO = re.compile(training.NOT_TO)
_PURPOSE_FIRST = re.compile(training.PURPOSE_FIRST)
_FRAGMENT = re.compile(training.FRAGMENT)
_EXCESS = re.compile(training.EXCESS)
_LEFT_OUT = re.compile("|".join(choices.LEFT_OUT))
_BY_THEM = re.compile(training.BY_THEM)
AI = re.compile(training.AI_WORDS)
"""Words that speak of AI."""
FRONTED = 60
"""A purpose may stand so many words before the frame that it belongs to: "To train our models, we review …"."""
EXCEPTED = 60
"""What stands at most so many characters behind "except" is excepted."""
LEFT_TO = 60
"""To whom training is left stands within so many characters before it ("helps you train")."""
DENIED_REACH = 250
"""A denial stands at most so many characters before what it denies."""
LEAD_REACH = 200
"""Of a lead-in, the last so many characters say whether it bans."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name training. `frame` is the one they stand under; `is_users` where users would train."""

    name: str
    span: Span
    frame: Frame | None
    is_users: bool
    is_denied: bool
    is_excepted: bool


def mentions_of(sentence: Sentence) -> tuple[Mention, ...]:
    """The mentions of training AI in a sentence; training of people and trains left out."""
    return tuple(
        _read(sentence, name, span) for name, span in _named(sentence.text, sentence.head + " " + sentence.around)
    )


def _named(text: str, around: str) -> Iterator[tuple[str, Span]]:
    people = [match.span() for match in _PEOPLE.finditer(text)]
    has_ai = AI.search(text) is not None or AI.search(around) is not None
    taken: list[tuple[int, int]] = []
    for name, pattern in _EXPLICIT.items():
        if name in training.NEEDS_AI and not has_ai:
            continue
        for match in pattern.finditer(text):
            start, end = match.span()
            if name == "train-model":
                start = max(again.start() for again in _TRAIN.finditer(text, start, end))
            if name in training.MAYBE_PEOPLE and _is_of_people(name, start, end, people):
                continue
            if any(start < stop and begun < end for begun, stop in taken):
                continue
            taken.append((start, end))
            yield name, Span(start, end)


def _is_of_people(name: str, start: int, end: int, people: list[tuple[int, int]]) -> bool:
    """Whether people are trained here; "train models on user content" trains models."""
    is_of_models = name in ("train-model", "model-train", "train-on-data")
    return any(start < stop and begun < end and not (is_of_models and end < stop) for begun, stop in people)


def _read(sentence: Sentence, name: str, span: Span) -> Mention:
    frame, words = _frame_for(sentence, span.start)
    is_denied = frame is not None and is_denying(frame) and not _is_of_duty(words, frame)
    if is_denied and (_EXCESS.search(sentence.text, 0, span.start) or denies_nothing(sentence.text, span.start)):
        is_denied = False
    elif not is_denied and (_DENIED.match(sentence.text) or _denies(sentence.text, span.start)):
        is_denied = True
    is_users = frame is not None and is_of_users(words, frame)
    if _is_banned_item(sentence, frame, span.start):
        is_users = is_denied = True
    elif _BY_THEM.search(sentence.text[max(0, span.start - LEFT_TO) : span.start]):
        is_users, is_denied = True, False
    return Mention(name, span, frame, is_users, is_denied, _is_excepted(sentence.text, span.start))


def _denies(text: str, start: int) -> bool:
    """Whether the words before a mention deny it without a verb that does ("no content is ever used to train")."""
    before = text[max(0, start - DENIED_REACH) : start]
    is_never = ("no" in before or "never" in before) and _DENIED_BEFORE.search(before) is not None
    return is_never or is_denied_of_use(text, start) or is_over(text)


def _is_of_duty(words: Words, frame: Frame) -> bool:
    """Whether it is a duty that is denied, and not what is named ("has no obligation for your fine-tuned models")."""
    return words.low[frame.verb] in ANSWERING or words.low[frame.verb] in ANSWERABLE or frame.verbs[0].lemma == "apply"


def _is_banned_item(sentence: Sentence, frame: Frame | None, start: int) -> bool:
    """Whether this is an item of a list of what users must not do."""
    if _NOT_TO.match(sentence.text):
        return True
    if (frame is not None and frame.force is not Force.IMPERATIVE) or " | " in sentence.text:
        return False
    lead = sentence.around[-LEAD_REACH:]
    is_promised = not sentence.is_led and _OURS.search(lead) is not None
    is_listed = _RESTRICTIONS.search(sentence.head) or (not is_promised and _RESTRICTIONS.search(lead))
    return bool(is_listed) and not _OURS.search(sentence.text, 0, start)


def _is_excepted(text: str, start: int) -> bool:
    """Whether the words stand in an exception ("but excluding model training")."""
    if text.startswith(("opt", "out of"), start) or _LEFT_OUT.search(text):
        return False
    ends = [
        found.end() for found in _EXCEPT.finditer(text, 0, start) if not text.startswith(" limited to", found.end())
    ]
    return bool(ends) and start - ends[-1] < EXCEPTED and "," not in text[ends[-1] : start]


def _frame_for(sentence: Sentence, start: int) -> tuple[Frame | None, Words]:
    """The frame under which words at an offset stand, if need be that of the lead-in, and that frame's words."""
    words, frames = sentence.words, sentence.frames
    at = words.index_at(start)
    found = governing(words, frames, at)
    is_order = found is not None and found.force is Force.IMPERATIVE
    if found is not None and not (is_order and sentence.is_led):
        return found, words
    first = sentence.text.lstrip(" -*•>").split(" ", 1)[0]
    if sentence.is_led or _FRAGMENT.match(sentence.ink) or first.endswith("ing"):
        upper, above = parsed(sentence.before)
        outer = governing(upper, above, len(upper))
        if outer is not None:
            return outer, upper
    if found is None and _PURPOSE_FIRST.search(sentence.text[:start]):
        found = next((frame for frame in frames if at < frame.first < at + FRONTED), None)
    return found, words


def is_of_users(words: Words, frame: Frame) -> bool:
    """Whether it is users who act, or are told not to, rather than the provider with their leave."""
    first = frame.verbs[0]
    if frame.is_passive and first.lemma in _BANNING and not frame.parties:
        return bool(_LISTED & set(words.low[slice(*frame.subject)]))
    if frame.is_passive:
        subject = words.low[slice(*frame.subject)]
        is_theirs = not _HANDED_OVER.isdisjoint(subject)
        is_used = frame.is_of_provider and not is_theirs and frame.force is not Force.DOES
        return is_used and first.action != "train" and Party.PROVIDER not in frame.parties
    if first.action == "allow" and not frame.is_negated:
        return _done_to(words, frame) is Party.USER
    if first.lemma in REFRAINING:
        return Party.PROVIDER not in frame.parties and Party.USER in frame.parties
    if first.lemma in DENYING and Party.PROVIDER in frame.parties and not frame.is_negated:
        return _done_to(words, frame) is not Party.THIRD_PARTIES
    if frame.is_negated and _is_brought(words.low[slice(*frame.subject)], frame):
        return True
    if Party.USER in frame.parties and Party.PROVIDER not in frame.parties:
        return frame.force is not Force.GRANTS and (frame.force is Force.AGREES or first.lemma not in LETTING)
    return False


def _is_brought(subject: tuple[str, ...], frame: Frame) -> bool:
    """Whether it is told what that must not do which users bring along ("your app and its answers must not")."""
    is_bound = frame.force is Force.MUST or frame.may
    return is_bound and subject[:1] == ("your",) and not BROUGHT.isdisjoint(subject)


_BANNING = frozenset("permit allow prohibit forbid authorize authorise ban restrict".split())
_LISTED = frozenset("following these activities conduct actions behavior behaviour things".split())
"""What a lead-in says of the items under it ("the following is not permitted"): users are told so."""
_HANDED_OVER = frozenset("sent submitted uploaded entered".split())
"""What people hand over is not the provider's, though the provider's thing is named ("data sent through the API")."""

_WHOM: dict[str, Party | None] = {
    **dict.fromkeys("you users user customers customer members others anyone".split(), Party.USER),
    **dict.fromkeys(
        "providers provider vendors vendor partners suppliers processors subprocessors contractors affiliates".split(),
        Party.THIRD_PARTIES,
    ),
    "us": None,
    "our": Party.PROVIDER,
}


def _done_to(words: Words, frame: Frame) -> Party | None:
    """Whom a verb like "allow" or "prohibit" is done to, by the words behind it; "our vendors" are third parties."""
    named = [_WHOM[word] for word in words.low[frame.verb + 1 : frame.verb + 8] if word in _WHOM]
    if named[:1] == [Party.PROVIDER] and Party.THIRD_PARTIES in named:
        return Party.THIRD_PARTIES
    return named[0] if named else None
