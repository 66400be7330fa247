"""What a clause says of training AI on people's data: stance, strength, data, who trains, and the choice it leaves.

What each stance means is set down in `docs/explanation/how-clauses-are-read.md`. A sentence is read beside its heading
and the lead-in or sentence before it; what the rest of the document adds is for `resolve`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from smallprint.model.norm import (
    NO_CHOICE,
    PERMITTING,
    Choice,
    ChoiceKind,
    Data,
    Party,
    Stance,
    Strength,
    Training,
)
from smallprint.read.bound import binds_users, by_whom, gives_feedback_away, is_use_told
from smallprint.read.linear import Linear, shipped
from smallprint.read.named import data_of, is_yours, named_in
from smallprint.read.patterns import choices, training
from smallprint.read.plain import plain
from smallprint.read.sentence import Sentence, is_relative, sentence_of
from smallprint.read.signs import ADMINISTRATOR, OPT_IN, OPT_OUT, Signs, signs_of
from smallprint.text.sentence import sentences
from smallprint.text.span import Span

_ANSWER = re.compile(r"\s*(?:yes|no|never|absolutely not|not at all|of course not)\b")
_LAST_QUESTION = re.compile(r"[^.?!]*\?\s*$")
_ITEM = re.compile(r"[\s\-*•–—]*(?:\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})[.)]\s|[a-z])|[\s]*[\-*•–—]\s")
_PIECE_END = re.compile(r"[.,;:)|]|$")
LONGEST_ANSWER = 8
"""An answer of at most so many words stands for its question."""
SURE = 0.7
"""A way out that is named makes a plain permission one with a way out unless the model is so sure; .6 and .7 did best
in sight of the labelled clauses, .8 worse."""
DENIED = 0.9
"""Unless the model is so sure that nothing is said of training, the rules are believed that a use for it is denied."""
RULED = 0.6
"""How sure a rule is taken to be at least where the model is not: a plain list of uses that names training is told."""
TOLD = 0.8
"""Unless the model is so sure that nothing is said, improving is believed to be one of the uses a heading names."""
ANSWERED = 0.9
"""How sure an answer to a question is taken to be."""
_MAY_SPEAK = re.compile(training.MAY_SPEAK)
_SPOKEN, _SPOKEN_WORDS = re.compile(training.SPOKEN), re.compile(training.SPOKEN_WORDS)
_ASKED_FIRST = re.compile(choices.ASKED_FIRST)
_GRANTED = re.compile(training.GRANTED)
_DENIAL = re.compile(training.DENIAL)
_AVOIDS, _UNWANTED = re.compile(training.SAYS["avoids"]), re.compile(training.UNWANTED)
_USE_LEFT = re.compile(choices.USE_LEFT)
_EVEN_SO, _SEVERAL_WAYS = re.compile(choices.EVEN_SO), re.compile(choices.SEVERAL_WAYS)
_STOPPED, _LET = re.compile(choices.STOPPED), re.compile(choices.LET)
_WAY_OUT_BEHIND, _WAY_IN_BEHIND = re.compile(choices.WAY_OUT_BEHIND), re.compile(choices.WAY_IN_BEHIND)
_OF_OTHER_THINGS = re.compile(choices.OF_OTHER_THINGS)
_NEXT_PART = re.compile(training.NEXT_PART)
SHORT = 120
"""A sentence of fewer characters may go on with the one before ("We do not use it for this.")."""
LONGEST_ROW = 3_000
"""A row of a table of more characters is read sentence by sentence."""
LONGEST_READ = 6_000
"""Of a sentence (a clause that never ends), this many characters are read."""


def read_training(
    ink: str, heading: str, lead_in: str, *, is_privacy: bool | None = None, model: Linear | None = None
) -> tuple[Training, ...]:
    """What each sentence of a clause says of training; sentences that say nothing of it are left out.

    `lead_in` introduces the clause ("" where nothing does). Spans are into the ink.
    """
    found = (
        train(sentence_of(span.cut(ink), heading, before), offset=span.start, is_privacy=is_privacy, model=model)
        for span, before in sentences_of(ink, lead_in)
    )
    return tuple(one for one in _with_ways_out(found, ink) if one.stance is not Stance.NOT_ADDRESSED)


def may_speak_of_training(words: str) -> bool:
    """Whether words, a heading or a lead-in hold anything that a statement on training could be made of."""
    return _MAY_SPEAK.search(plain(words)) is not None


def speaks_of_training(ink: str) -> bool:
    """Whether an ink holds a word without which training is not named."""
    low = ink.lower()
    if not any(map(low.__contains__, training.SPOKEN_PARTS)) and not _SPOKEN_WORDS.search(low):
        return False
    return _SPOKEN.search(ink) is not None


def read_outright(ink: str, heading: str, lead_in: str) -> tuple[Training, ...]:
    """As `read_training`, but only of sentences that name training, or that go on with or answer one that does."""
    found = []
    for span, before in sentences_of(ink, lead_in):
        words = span.cut(ink)
        if speaks_of_training(words) or (len(words) < SHORT and speaks_of_training(before + " " + heading)):
            found.append(train(sentence_of(words, heading, before), offset=span.start))
    return tuple(one for one in _with_ways_out(found, ink) if one.stance is not Stance.NOT_ADDRESSED)


def _with_ways_out(found: Iterable[Training], ink: str) -> Iterator[Training]:
    """The sentences in order; "You can opt out in your settings." behind one that permits is its way out."""
    last: Training | None = None
    for one in found:
        text = plain(one.span.cut(ink))
        is_silent = one.stance is Stance.NOT_ADDRESSED or one.strength is Strength.IMPLICIT
        if last is not None and is_silent and _WAY_OUT_BEHIND.match(text) and not _OF_OTHER_THINGS.search(text):
            choice = Choice(ChoiceKind.OPT_OUT, one.span)
            stance, data = Stance.PERMITS_UNLESS_OPTED_OUT, last.data
            one = replace(  # noqa: PLW2901  # the sentence as it is meant behind the last one
                last, stance=stance, data=data, choice=choice, span=one.span, strength=Strength.EXPLICIT
            )
        yield one
        is_open = one.stance is Stance.PERMITS and one.strength is Strength.EXPLICIT
        last = one if is_open else None


def sentences_of(ink: str, lead_in: str) -> Iterator[tuple[Span, str]]:
    """The sentences of a clause, each with what stands before it; the items of a list keep the list's lead-in."""
    if " | " in ink and len(ink) <= LONGEST_ROW:
        yield Span(0, len(ink)), lead_in
        return
    before, lead = lead_in, lead_in
    for span in sentences(ink):
        cut = Span(span.start, min(span.end, span.start + LONGEST_READ))
        words = cut.cut(ink)
        is_item = lead.rstrip().endswith(":") and _ITEM.match(words) is not None
        yield cut, lead if is_item else before
        before = words
        lead = lead if is_item else words


def train(
    sentence: Sentence, *, offset: int = 0, is_privacy: bool | None = None, model: Linear | None = None
) -> Training:
    """What a sentence says of training, `Stance.NOT_ADDRESSED` included. `offset` is where it begins in its clause."""
    if sentence.text.rstrip().endswith("?") or not _may_speak(sentence):
        return _silent(Span(offset, offset + len(sentence.ink)))
    answered = _answered(sentence)
    signs = signs_of(answered or sentence)
    if answered:
        stance, probability = _by_answer(sentence, signs)
    else:
        stance, probability = _stance(sentence, signs, model or shipped("stance"))
        stance = by_whom(sentence, stance, is_named=bool(signs.mentions))
    way = _way_behind(sentence) if stance is Stance.NOT_ADDRESSED else None
    if way is not None:
        stance, probability = way, RULED
    span = Span(offset, offset + len(sentence.ink))
    if stance in (Stance.NOT_ADDRESSED, Stance.RESTRICTS_USERS):
        return Training(stance, None, (), (), NO_CHOICE, probability, span)
    strength = None
    if stance in PERMITTING:
        is_named = way is not None or any(not mention.is_excepted for mention in signs.mentions)
        strength = Strength.EXPLICIT if is_named else Strength.IMPLICIT
    said = answered or sentence
    data = data_of(_part_of(said, signs), said.heading, said.before, is_privacy=is_privacy)
    is_told = bool(signs.mentions or said.led_by) or is_use_told(said)
    if stance is Stance.PERMITS and data == (Data.UNSPECIFIED,) and not is_told:
        return _silent(span)
    return Training(stance, strength, data, _trainers(signs), _choice(sentence.text, stance, span), probability, span)


def _may_speak(sentence: Sentence) -> bool:
    """Whether a sentence may say something of training; a short one may with what stands before it and above it."""
    if _MAY_SPEAK.search(sentence.text):
        return True
    return len(sentence.text) < SHORT and bool(_MAY_SPEAK.search(sentence.around) or _MAY_SPEAK.search(sentence.head))


def _way_behind(sentence: Sentence) -> Stance | None:
    """What a short sentence comes to that is the way out of, or into, what the one before it says of training."""
    if len(sentence.text) >= SHORT or not speaks_of_training(sentence.before):
        return None
    is_out, is_in = _WAY_OUT_BEHIND.match(sentence.text), _WAY_IN_BEHIND.match(sentence.text)
    if not (is_out or is_in) or _OF_OTHER_THINGS.search(sentence.text):
        return None
    told = train(sentence_of(sentence.before, sentence.heading, ""))
    is_open = told.stance in PERMITTING and told.strength is Strength.EXPLICIT
    if is_in:
        return Stance.PERMITS_WITH_CONSENT if is_open or told.stance is Stance.PROHIBITS else None
    return Stance.PERMITS_UNLESS_OPTED_OUT if is_open else None


def _part_of(sentence: Sentence, signs: Signs) -> str:
    """The part of a sentence in which training is named, where another one before it is of other data."""
    first = min((mention.span.start for mention in signs.mentions), default=0)
    begun = max((found.start() for found in _NEXT_PART.finditer(sentence.text, 0, first)), default=0)
    part = sentence.ink[begun:]
    return part if begun and (named_in(part) or is_yours(plain(part))) else sentence.ink


def _silent(span: Span) -> Training:
    return Training(Stance.NOT_ADDRESSED, None, (), (), NO_CHOICE, 1.0, span)


def _answered(sentence: Sentence) -> Sentence | None:
    """The question that a bare "Yes." or "No." answers, read as a sentence of its own; None where there is none."""
    if not _ANSWER.match(sentence.text) or len(sentence.words) > LONGEST_ANSWER:
        return None
    asked = next((words for words in (sentence.before, sentence.heading) if words.rstrip().endswith("?")), "")
    question = _LAST_QUESTION.search(asked)
    return sentence_of(question[0].rstrip("? "), sentence.heading, "") if question else None


def _by_answer(sentence: Sentence, signs: Signs) -> tuple[Stance, float]:
    if not signs.mentions:
        return Stance.NOT_ADDRESSED, ANSWERED
    is_yes = sentence.text.lstrip().startswith("yes")
    return (Stance.PERMITS if is_yes else Stance.PROHIBITS), ANSWERED


def _stance(sentence: Sentence, signs: Signs, model: Linear) -> tuple[Stance, float]:
    """The likeliest stance; a prohibition only where something is denied, and none that the rules deny outright."""
    shares = dict(zip(map(Stance, model.labels), model.shares(signs.groups), strict=True))
    ranked = sorted(shares, key=lambda stance: (-shares[stance], stance))
    ruled = _RULED.get(signs.ruled) or (Stance.PERMITS if _is_told_outright(sentence, signs) else None)
    if ruled is not None and shares[ranked[0]] < _UNSURE[ruled is Stance.PROHIBITS and ranked[0] in _ALLOWING]:
        return ruled, max(shares[ruled], 1 - shares[ranked[0]], RULED)
    instead = _instead(sentence, signs, ranked[0], shares[ranked[0]])
    if instead is not None:
        return instead, shares[ranked[0]]
    if ruled in _DENYING and ranked[0] in _DENYING:
        is_sure = ranked[0] is Stance.RESTRICTS_USERS and shares[ranked[0]] >= _UNSURE[True]
        return (ranked[0] if is_sure else ruled), shares[ranked[0]]
    is_denied = any(mention.is_denied for mention in signs.mentions) or (
        not signs.mentions and any(frame.is_negated for frame in sentence.frames)
    )
    for stance in ranked:
        if stance in PERMITTING and not signs.mentions and binds_users(sentence):
            continue
        if stance is not Stance.PROHIBITS or is_denied or ruled is Stance.PROHIBITS:
            return stance, shares[stance]
    return Stance.NOT_ADDRESSED, 0.0


def _is_told_outright(sentence: Sentence, signs: Signs) -> bool:
    """Whether the rules find a plain permission: in a list of uses, or where the provider is said to train on data."""
    if signs.ruled != "permits":
        return False
    is_ours = any(one.frame is not None and Party.PROVIDER in one.frame.parties for one in signs.mentions)
    return sentence.is_led or (is_ours and bool(named_in(sentence.ink) or is_yours(sentence.text)))


def _instead(sentence: Sentence, signs: Signs, likeliest: Stance, share: float) -> Stance | None:
    """The stance that the words come to in place of the model's likeliest one, which has such a share."""
    if likeliest is Stance.PROHIBITS:  # "will not … without your consent"
        return _CHOSEN.get(signs.ruled)
    if likeliest is Stance.PERMITS_UNLESS_OPTED_OUT:
        return Stance.PERMITS if signs.ruled == "permits" and _is_no_choice(sentence.text) else None
    if likeliest is Stance.PERMITS:
        if signs.ruled == "opt-in" and _is_denied_unless(sentence):
            return Stance.PERMITS_WITH_CONSENT
        is_chosen = signs.ruled in _CHOSEN and share < SURE
        return _CHOSEN[signs.ruled] if is_chosen else _of_wide(sentence, signs.ruled)
    if likeliest is not Stance.NOT_ADDRESSED:
        return None
    if share < DENIED and _USE_LEFT.search(sentence.text):
        return Stance.PERMITS_UNLESS_OPTED_OUT
    if not signs.mentions:
        is_use = share < TOLD and is_use_told(sentence)
        return Stance.PERMITS if is_use or gives_feedback_away(sentence) else None
    if share < RULED and signs.ruled in _CHOSEN:
        return _CHOSEN[signs.ruled]
    ruled = _RULED.get(signs.ruled)
    return ruled if ruled in _DENYING and share < DENIED and _denies_use(signs) else None


def _is_no_choice(text: str) -> bool:
    """Whether what sounds like a way out is none: to stay away, or one that changes nothing ("even if you opt out")."""
    return _EVEN_SO.search(text) is not None or (_AVOIDS.search(text) and _UNWANTED.search(text)) is not None


def _of_wide(sentence: Sentence, ruled: str) -> Stance | None:
    """The stance of wide words that do more than permit: that leave a choice, or flatly deny a use."""
    if ruled == "implicit-opt-in" and (_LET.search(sentence.text) or _is_denied_unless(sentence)):
        return Stance.PERMITS_WITH_CONSENT
    if ruled == "implicit-opt-out" and _STOPPED.search(sentence.text):
        return Stance.PERMITS_UNLESS_OPTED_OUT
    frames = [frame for frame in sentence.frames if not is_relative(sentence.words, frame)]
    is_denied = (
        ruled == "implicit"
        and _DENIAL.search(sentence.text)
        and not _GRANTED.search(sentence.text)
        and frames
        and all(frame.is_negated and not frame.may for frame in frames)
    )
    if is_denied and any(frame.verbs[0].action == "use" and Party.USER not in frame.parties for frame in frames):
        return Stance.PROHIBITS
    return None


def _denies_use(signs: Signs) -> bool:
    """Whether it is a use that is denied where training is named ("agrees not to use your work in datasets")."""
    frames = (mention.frame for mention in signs.mentions if mention.is_denied)
    return any(frame is not None and any(verb.action == "use" for verb in frame.verbs) for frame in frames)


def _is_denied_unless(sentence: Sentence) -> bool:
    """Whether what is wide is denied until people say yes ("will not use it to improve them, unless you agree")."""
    return _ASKED_FIRST.search(sentence.text) is not None and any(frame.is_negated for frame in sentence.frames)


def _trainers(signs: Signs) -> tuple[Party, ...]:
    """Who would train, or is bound not to: the provider, unless others are named."""
    named = {party for mention in signs.mentions if mention.frame is not None for party in mention.frame.parties}
    others = named & {Party.THIRD_PARTIES, Party.AFFILIATES}
    if others and Party.PROVIDER not in named:
        return tuple(sorted(others))
    return (Party.PROVIDER, *sorted(others))


_RULED = {
    "prohibits": Stance.PROHIBITS,
    "restricts": Stance.RESTRICTS_USERS,
}
_CHOSEN = {"opt-out": Stance.PERMITS_UNLESS_OPTED_OUT, "opt-in": Stance.PERMITS_WITH_CONSENT}
_DENYING = frozenset({Stance.PROHIBITS, Stance.RESTRICTS_USERS})
_ALLOWING = frozenset({Stance.PERMITS, Stance.PERMITS_UNLESS_OPTED_OUT})
_UNSURE = {False: 0.6, True: 0.85}
"""Below so much probability the rules have the last word; more is asked before a denial is read as a permission."""

_CHOICE_OF = {
    Stance.PERMITS_UNLESS_OPTED_OUT: (ChoiceKind.OPT_OUT, OPT_OUT),
    Stance.PERMITS_WITH_CONSENT: (ChoiceKind.OPT_IN, OPT_IN),
}


def _choice(text: str, stance: Stance, span: Span) -> Choice:
    """The choice that the stance stands on, with its words; the whole sentence where they are spread over it."""
    if stance not in _CHOICE_OF:
        return NO_CHOICE
    kind, words = _CHOICE_OF[stance]
    managed = ADMINISTRATOR.search(text)
    is_theirs = managed is not None and not _SEVERAL_WAYS.search(text, 0, managed.start())
    if is_theirs and stance is Stance.PERMITS_UNLESS_OPTED_OUT:
        kind = ChoiceKind.ADMINISTRATOR
    found = words.search(text) or managed
    if not found:
        return Choice(kind, span)
    end = _PIECE_END.search(text, found.end())
    return Choice(kind, Span(span.start + found.start(), span.start + (end.start() if end else len(text))))
