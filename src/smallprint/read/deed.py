"""What is done in a sentence, with what the sentence says around it: data, counterparties, choice, purposes, spans."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from smallprint.model.norm import NO_CHOICE, Choice, ChoiceKind, Modality, Norm, Party, Purpose, Scope
from smallprint.read.about import data_declined, data_of_deed
from smallprint.read.extent import Deed
from smallprint.read.lemma import verb_of
from smallprint.read.patterns import choices, purposes, scope
from smallprint.read.scope import scopes_in
from smallprint.read.sentence import Sentence
from smallprint.read.signs import ADMINISTRATOR
from smallprint.read.subject import parties_in
from smallprint.text.sought import Sought
from smallprint.text.span import Span

_PURPOSES = {purpose: Sought(pattern) for purpose, pattern in purposes.PURPOSES.items()}
_ASKED_FIRST = re.compile(choices.ASKED_FIRST)
_LEAVE = re.compile(choices.LEAVE)
_CONSENTED = re.compile("|".join(choices.CONSENTED))
_NO_LEAVE = re.compile(choices.NO_LEAVE)
_GIVEN_LEAVE = re.compile(choices.GIVEN_LEAVE)
_UNLESS_LEFT = re.compile(r"(?:only )?(?:if|when|where)\b.*(?:\bnot\b|n't\b)")
_OWN = re.compile(r"\b(?:we|you|they|it|he|she)\b")
_OTHERS_LEAVE = re.compile(choices.OTHERS_LEAVE)
_BY_TERMS = re.compile(choices.BY_TERMS)
_UNLESS_OPTED = re.compile(choices.UNLESS_OPTED)
_TRIGGER = re.compile(choices.TRIGGER)
_DONE = re.compile(r"\b(?:be|been)(?: \w+ly)? $")
_PROGRAM = re.compile(choices.PROGRAM)
_OPT_IN = re.compile("|".join(choices.OPT_IN))
_WAYS_OUT = re.compile("|".join((*choices.OPT_OUT, *choices.WAYS_OUT)))
_CONDITION = re.compile(purposes.CONDITION)
_EXCEPTION = re.compile(purposes.EXCEPTION)
_TIME = re.compile(scope.TIME)
_CHOICES = (
    (ChoiceKind.OPT_OUT, _WAYS_OUT), (ChoiceKind.OPT_IN, _OPT_IN), (ChoiceKind.OPT_IN, _LEAVE),
    (ChoiceKind.OPT_IN, _CONSENTED),
)  # fmt: skip
_WHERE = re.compile(r"\W*(?:if|when|where|once|should)\b")
_ITEM = re.compile(r"\((?:[a-z]|[ivx]{1,4}|\d{1,2})\) ?$")
PARTY_REACH = 6
"""To whom something is done stands at most so many words behind "to" or "with"."""
SWITCHED = ("disab", "deactiv", "turn", "switch", "toggl")
"""How ways out begin that the provider may take itself ("we may disable your account")."""
TRIGGER_REACH = 60
"""A condition opens at most so many characters before a way out that it names."""
KEPT = 1 << 8


@dataclass(frozen=True, slots=True)
class _Around:
    """What a sentence says around each of its norms."""

    purposes: tuple[Purpose, ...]
    conditions: tuple[Span, ...]
    exceptions: tuple[Span, ...]
    times: tuple[Span, ...]
    scopes: tuple[Scope, ...]


def purposes_in(text: str) -> tuple[Purpose, ...]:
    """What a text says that something is done for; folded ink."""
    return tuple(purpose for purpose, pattern in _PURPOSES.items() if pattern.search(text))


@lru_cache(maxsize=KEPT)
def _around(text: str, offset: int) -> _Around:
    """Read once for all norms of a sentence."""
    return _Around(
        purposes=purposes_in(text),
        conditions=tuple(_spans(_CONDITION, text, offset)),
        exceptions=tuple(_spans(_EXCEPTION, text, offset)),
        times=tuple(_spans(_TIME, text, offset)),
        scopes=scopes_in(text, offset),
    )


def norm_of(sentence: Sentence, offset: int, deed: Deed) -> Norm:
    """The norm of a deed in a sentence that begins at `offset` in its clause."""
    around = _around(sentence.text, offset)
    return Norm(
        modality=deed.modality,
        bearers=deed.bearers,
        counterparties=_counterparties(sentence, deed),
        action=deed.verbs[0].action,
        verbs=tuple(dict.fromkeys(verb.lemma for verb in deed.verbs)),
        data=data_of_deed(sentence, deed),
        purposes=around.purposes,
        choice=_choice(sentence, offset, deed) if _leaves_choice(deed) else _left_yet(sentence.text, offset),
        conditions=around.conditions,
        exceptions=around.exceptions,
        times=around.times,
        scopes=around.scopes,
        evidence=Span(offset, offset + len(sentence.ink)),
    )


def disclaimer(sentence: Sentence, offset: int, bearers: tuple[Party, ...] = (Party.PROVIDER,)) -> Norm:
    """What somebody, mostly the provider, declines to answer for, said in whatever way."""
    around = _around(sentence.text, offset)
    return Norm(
        modality=Modality.DISCLAIMER,
        bearers=bearers,
        counterparties=() if Party.USER in bearers else (Party.USER,),
        action="answer-for",
        verbs=("disclaim",),
        data=data_declined(sentence.text),
        purposes=(),
        choice=NO_CHOICE,
        conditions=around.conditions,
        exceptions=around.exceptions,
        times=around.times,
        scopes=around.scopes,
        evidence=Span(offset, offset + len(sentence.ink)),
    )


def _leaves_choice(deed: Deed) -> bool:
    """Whether a way out that is named may be out of this: what users must or must not do leaves them none."""
    return deed.bearers != (Party.USER,) or deed.modality is Modality.PERMISSION


def _counterparties(sentence: Sentence, deed: Deed) -> tuple[Party, ...]:
    words = sentence.words
    found: set[Party] = set()
    for index in range(deed.begun, deed.ended):
        if words.low[index] in ("to", "with", "for", "from", "by", "you", "us"):
            found |= parties_in(words, index, min(deed.ended, index + PARTY_REACH))[0]
    return tuple(sorted(found - set(deed.bearers)))


def _choice(sentence: Sentence, offset: int, deed: Deed) -> Choice:
    """The way out that a sentence names; where something is denied "unless you ask us to" is a yes."""
    text = sentence.text
    asked = _ASKED_FIRST.search(text) if deed.modality is Modality.PROHIBITION else None
    if asked:
        return Choice(ChoiceKind.OPT_IN, Span(offset + asked.start(), offset + asked.end()))
    for kind, pattern in _CHOICES:
        ways = tuple(one for one in pattern.finditer(text) if not _is_of_other(sentence, one, deed))
        if deed.verbs[0].action != "opt" and any(_ITEM.search(text, 0, one.start()) for one in ways):
            return NO_CHOICE
        found = next((one for one in ways if _is_choice(text, one, kind, deed)), None)
        if found and deed.modality is Modality.OBLIGATION and kind is ChoiceKind.OPT_IN:
            is_cause = found[0].startswith("without") and found.start() < deed.start(sentence)
            is_cause = is_cause and _WHERE.match(text) is not None
            found = None if is_cause else found
        if found:
            managed = kind is ChoiceKind.OPT_OUT and ADMINISTRATOR.search(text)
            return Choice(
                ChoiceKind.ADMINISTRATOR if managed else kind, Span(offset + found.start(), offset + found.end())
            )
    return NO_CHOICE


def _left_yet(text: str, offset: int) -> Choice:
    """The way out of what users alone must or must not do: by a parent's consent, or if it says who opted out."""
    for kind, pattern in ((ChoiceKind.OPT_OUT, _UNLESS_OPTED), (ChoiceKind.OPT_IN, _CONSENTED)):
        found = pattern.search(text)
        if found:
            return Choice(kind, Span(offset + found.start(), offset + found.end()))
    return NO_CHOICE


def _is_of_other(sentence: Sentence, found: re.Match[str], deed: Deed) -> bool:
    """Whether a way out is what the provider does, or stands before a semicolon behind which the deed has a subject."""
    start = deed.start(sentence)
    at = sentence.words.index_at(found.start())
    is_done = any(one.verb <= at <= one.last and one.parties == {Party.PROVIDER} for one in sentence.frames)
    if is_done and found[0].startswith(SWITCHED):
        return True
    stop = sentence.text.find(";", found.end(), start)
    return stop > 0 and _OWN.search(sentence.text, stop, start) is not None


def _is_choice(text: str, found: re.Match[str], kind: ChoiceKind, deed: Deed) -> bool:
    """Whether words that name a way out leave one here: not the deed's own verb, nor of what is owed or denied."""
    first = verb_of(found[0].split(" ", 1)[0])
    if first is not None and first.lemma in {verb.lemma for verb in deed.verbs} and Party.USER not in deed.bearers:
        return False
    if kind is ChoiceKind.OPT_IN and (_OTHERS_LEAVE.search(found[0]) or _BY_TERMS.match(text, found.start())):
        return False
    if kind is ChoiceKind.OPT_IN and _NO_LEAVE.match(found[0]) and not _GIVEN_LEAVE.match(text, found.end()):
        return False
    is_left = deed.modality in (Modality.PERMISSION, Modality.OBLIGATION)
    if kind is ChoiceKind.OPT_IN and is_left and found[0].startswith("without"):
        return False
    if kind is ChoiceKind.OPT_IN and _UNLESS_LEFT.match(found[0]):
        return False
    near = text[max(0, found.start() - TRIGGER_REACH) : found.end()]
    if _DONE.search(text, 0, found.start()) and found[0].startswith(("disab", "deactiv")):
        return False
    if deed.modality in (Modality.OBLIGATION, Modality.PROHIBITION) and kind is ChoiceKind.OPT_IN:
        return not _TRIGGER.match(found[0])
    if deed.modality is Modality.PROHIBITION and kind is ChoiceKind.OPT_OUT:
        return _TRIGGER.search(near) is not None or "unless" in near
    return _PROGRAM.match(text, found.end()) is None


def _spans(pattern: re.Pattern[str], text: str, offset: int) -> Iterator[Span]:
    for found in pattern.finditer(text):
        yield Span(offset + found.start(), offset + found.end())
