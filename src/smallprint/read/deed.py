"""What is done in a sentence, with what the sentence says around it: data, counterparties, choice, purposes, spans."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from smallprint.model.norm import NO_CHOICE, Choice, ChoiceKind, Data, Modality, Norm, Party, Purpose, Scope
from smallprint.read.aside import is_condition
from smallprint.read.duty import is_left
from smallprint.read.frame import Frame
from smallprint.read.lemma import Verb, verb_of
from smallprint.read.named import named_in
from smallprint.read.patterns import categories, choices, purposes, scope
from smallprint.read.patterns.practice import AMENDED, AWAY_FROM_DATA, DETERMINERS, HELD, ON_DATA, PUTTING_IN, SENT
from smallprint.read.scope import scopes_in
from smallprint.read.sentence import Sentence, is_relative
from smallprint.read.signs import ADMINISTRATOR, OPT_IN, OPT_OUT
from smallprint.read.subject import parties_in
from smallprint.text.span import Span

_PURPOSES = {purpose: re.compile(pattern) for purpose, pattern in purposes.PURPOSES.items()}
_BARE = re.compile(categories.BARE)
_NAMED_BEFORE = re.compile(categories.NAMED_BEFORE)
_POINTED = re.compile(categories.POINTED)
_NOT_THEIRS = re.compile(categories.NOT_THEIRS)
_USE = re.compile(categories.USE_OF_SERVICE)
_BY_USERS = re.compile(categories.BY_USERS)
_COOKIES = re.compile(categories.COOKIES)
_ASKED_FIRST = re.compile(choices.ASKED_FIRST)
_LEAVE = re.compile(choices.LEAVE)
_CONSENTED = re.compile("|".join(choices.CONSENTED))
_OTHERS_LEAVE = re.compile(choices.OTHERS_LEAVE)
_BY_TERMS = re.compile(choices.BY_TERMS)
_UNLESS_OPTED = re.compile(choices.UNLESS_OPTED)
_TRIGGER = re.compile(choices.TRIGGER)
_GRANTED = re.compile(r"\byou (?:\w+ )?grant\b")
_DONE = re.compile(r"\b(?:be|been)(?: \w+ly)? $")
_PROGRAM = re.compile(choices.PROGRAM)
_WAYS_OUT = re.compile("|".join((OPT_OUT.pattern, *choices.WAYS_OUT)))
_CONDITION = re.compile(purposes.CONDITION)
_EXCEPTION = re.compile(purposes.EXCEPTION)
_TIME = re.compile(scope.TIME)
_IDENTIFIERS = re.compile(categories.IDENTIFIERS)
_TRAITS = re.compile(categories.TRAITS)
_CHANNEL = re.compile(categories.CHANNEL)
_ASIDE = re.compile(r"\((?:see|as described|as set out)\b[^)]*(?:\)|$)")
_THAT = re.compile(r"\b(?:that|which|who)\b")
_MEDIA = re.compile(categories.MEDIA)
_MATERIAL = re.compile(categories.MATERIAL)
_WHILE_USED = re.compile(categories.WHILE_USED)
_FROM_CHILDREN = re.compile(categories.FROM_CHILDREN)
_PUBLIC = re.compile(r"\bpublic|\bposts\b|\btweets?\b")
_CONTENT = re.compile(r"\bcontents?\b")
_OBJECT_ENDS = re.compile(
    r"[;:.|]|, (?!and\b|or\b)|\b(?:if|when|where|unless|until|because|so|by|how|whether|as|while|after|before)\b"
)
_CHOICES = (
    (ChoiceKind.OPT_OUT, _WAYS_OUT), (ChoiceKind.OPT_IN, OPT_IN), (ChoiceKind.OPT_IN, _LEAVE),
    (ChoiceKind.OPT_IN, _CONSENTED),
)  # fmt: skip
_WHERE = re.compile(r"\W*(?:if|when|where|once|should)\b")
_ITEM = re.compile(r"\((?:[a-z]|[ivx]{1,4}|\d{1,2})\) ?$")
OBJECT_REACH = 80
"""Data of which nothing more is said is what a verb is done to at most so many characters behind it."""
PARTY_REACH = 6
"""To whom something is done stands at most so many words behind "to" or "with"."""
TRIGGER_REACH = 60
"""A condition opens at most so many characters before a way out that it names."""
KEPT = 1 << 8


@dataclass(frozen=True, slots=True)
class Deed:
    """What is done: how it is qualified, by whom, with which verbs; its words go from `begun` up to `ended`."""

    modality: Modality
    bearers: tuple[Party, ...]
    verbs: tuple[Verb, ...]
    begun: int
    ended: int

    def behind(self, sentence: Sentence) -> str:
        """The words of the deed, folded."""
        return sentence.text[self.start(sentence) : end_of(sentence, self.ended)]

    def start(self, sentence: Sentence) -> int:
        """Where the words of the deed begin in the sentence."""
        return sentence.words.starts[self.begun] if self.begun else 0


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
        data=_data(sentence, deed),
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
        data=(),
        purposes=(),
        choice=NO_CHOICE,
        conditions=around.conditions,
        exceptions=around.exceptions,
        times=around.times,
        scopes=around.scopes,
        evidence=Span(offset, offset + len(sentence.ink)),
    )


def extent_of(sentence: Sentence, frame: Frame) -> tuple[int, int]:
    """Where a frame's words begin and end: from its subject to the next frame's verb group."""
    words = sentence.words
    later = (other.first for other in sentence.frames if other.first > frame.last and not is_relative(words, other))
    return min(frame.subject[0], len(words) - 1), next(later, len(words))


def complement_of(sentence: Sentence, frame: Frame) -> tuple[int, int]:
    """The words behind a frame's verbs, up to the next frame or item; of a passive its subject as well."""
    begun, ended = extent_of(sentence, frame)
    if is_left(sentence.words, frame):
        return begun, frame.verb
    if ")" in sentence.words.low[max(0, frame.verb - 2) : frame.verb] and ";" in sentence.words.raw[frame.last : ended]:
        ended = sentence.words.raw.index(";", frame.last)
    between = sentence.words.low[frame.last + 1 : ended]
    later = next((one for one in sentence.frames if one.first == ended), None)
    if later is not None and between and {"and", "or", ",", "also"}.issuperset(between):
        ended = extent_of(sentence, later)[1]
    return (_own_subject(sentence, frame, begun), ended) if frame.is_passive else (frame.last, ended)


def _own_subject(sentence: Sentence, frame: Frame, begun: int) -> int:
    """Where what is acted on begins behind a condition: "if you leave us, your photos will be blurred"."""
    low = sentence.words.low
    before = next((one for one in reversed(sentence.frames) if one.last < begun), None)
    comma = next((at for at in range(frame.first - 1, begun, -1) if low[at] == ","), None)
    if before is None or comma is None or low[comma + 1] not in DETERMINERS or not is_condition(sentence, before):
        return begun
    return comma + 1


def end_of(sentence: Sentence, ended: int) -> int:
    """Where the words before an index end in a sentence."""
    words = sentence.words
    return words.starts[ended] if ended < len(words) else len(sentence.text)


def _leaves_choice(deed: Deed) -> bool:
    """Whether a way out that is named may be out of this: what users must or must not do leaves them none."""
    return deed.bearers != (Party.USER,) or deed.modality is Modality.PERMISSION


def _data(sentence: Sentence, deed: Deed) -> tuple[Data, ...]:
    """The data that a deed is done to; of "this information" what the lead-in or the heading names."""
    behind = _MEDIA.sub(" ", _ASIDE.sub(" ", deed.behind(sentence)))
    if deed.verbs[0].action == "indemnify":
        return ()
    if not any(verb.action in ON_DATA for verb in deed.verbs):
        return _of_object(sentence, deed, behind)
    if deed.verbs[0].lemma in SENT:
        behind = _CHANNEL.sub(" ", behind)
    found = _done_to(deed, behind)
    found = found or _pointed_to(sentence, deed, behind) or _of_bare(sentence, deed, behind)
    if not found and deed.bearers == (Party.PROVIDER,) and _GRANTED.search(sentence.text):
        found = _named(sentence.text)
    return found or _of_lead_in(sentence, deed)


def _done_to(deed: Deed, behind: str) -> tuple[Data, ...]:
    """The kinds that the words behind a verb name, without those that name what something is done by or sent as."""
    found = _of_whom(_named(_WHILE_USED.sub(" ", behind)), behind)
    if deed.bearers != (Party.USER,):
        if any(verb.action == "terminate" for verb in deed.verbs):
            found = tuple(
                kind for kind in found if kind is not Data.USAGE_DATA or kind in _named(_USE.sub(" ", behind))
            )
        is_sent = deed.verbs[0].lemma in SENT
        return tuple(kind for kind in found if kind is not Data.CHAT_MESSAGES) if is_sent else found
    first = _THAT.split(_first_words(behind))[0]
    if deed.verbs[0].lemma in (*PUTTING_IN, "provide") and _CONTENT.search(first) and not named_in(first):
        return (Data.CUSTOMER_CONTENT,)
    if Data.USAGE_DATA in found and _USE.search(behind):
        found = _named(_USE.sub(" ", behind))
    if Data.PUBLIC_POSTS in found and _CONTENT.search(behind) and not _PUBLIC.search(behind):
        found = tuple(kind for kind in found if kind is not Data.PUBLIC_POSTS) or (Data.CUSTOMER_CONTENT,)
    return found


def _of_lead_in(sentence: Sentence, deed: Deed) -> tuple[Data, ...]:
    """The data that a lead-in names whose verb its items go on with ("We process your data to:")."""
    if not sentence.is_led or sentence.frames or any(verb.lemma in sentence.text for verb in deed.verbs):
        return ()
    return named_in(sentence.before)


def _of_whom(found: tuple[Data, ...], behind: str) -> tuple[Data, ...]:
    """The kinds, and children's data where what is named is personal data, or data at large, from or about children."""
    if not (set(found) <= {Data.PERSONAL_DATA} and _FROM_CHILDREN.search(behind)):
        return found
    return (*found, Data.CHILDREN_DATA) if found or _BARE.search(behind) else ()


def _named(words: str) -> tuple[Data, ...]:
    """The kinds that words name, identifiers of devices and what people are like among them."""
    found = set(named_in(words))
    if _IDENTIFIERS.search(words):
        found.add(Data.USAGE_DATA)
    if {Data.CUSTOMER_CONTENT, Data.PERSONAL_DATA} <= found and not _MATERIAL.search(words):
        found.discard(Data.CUSTOMER_CONTENT)
    if not found and _TRAITS.search(words):
        found.add(Data.PERSONAL_DATA)
    return tuple(kind for kind in Data if kind in found)


def _pointed_to(sentence: Sentence, deed: Deed, behind: str) -> tuple[Data, ...]:
    """What "them" or "those" is, by the words before it in the sentence; () where nothing is pointed to."""
    if not _POINTED.match(behind):
        return ()
    before = sentence.text[: deed.start(sentence)]
    return _named(before) or ((Data.PERSONAL_DATA,) if _BARE.search(before) else ())


def _of_object(sentence: Sentence, deed: Deed, behind: str) -> tuple[Data, ...]:
    """The data that the object of a verb names which is not done to data by its nature ("reinstate your content")."""
    is_users = deed.bearers == (Party.USER,)
    if is_users and (deed.verbs[0].action in ("opt", "answer-for") or OPT_OUT.search(behind)):
        named = named_in(behind) or _pointed_to(sentence, deed, _first_words(behind))
        return tuple(kind for kind in named if kind is not Data.USAGE_DATA)
    if deed.verbs[0].action in AWAY_FROM_DATA and deed.verbs[0].lemma not in AMENDED:
        return ()
    words = _first_words(behind)
    return tuple(kind for kind in named_in(words) if kind is not Data.USAGE_DATA or not is_users)


def _first_words(behind: str) -> str:
    """The words behind a verb up to where something else begins: a sign, a condition, a purpose."""
    begun = behind.find(" ") + 1
    stop = _OBJECT_ENDS.search(behind, begun)
    return behind[begun : min(stop.start() if stop else len(behind), begun + OBJECT_REACH)]


def _of_bare(sentence: Sentence, deed: Deed, behind: str) -> tuple[Data, ...]:
    """The data of a deed that names none outright."""
    if _COOKIES.search(behind[:OBJECT_REACH]):
        return (Data.USAGE_DATA,)
    is_users = deed.bearers == (Party.USER,)
    is_published = deed.verbs[0].action == "publish" or any(verb.lemma in PUTTING_IN for verb in deed.verbs)
    is_published = is_published or _BY_USERS.search(behind) is not None
    if is_users and is_published and "anything" in behind:
        return (Data.CUSTOMER_CONTENT,)
    bare = _BARE.search(_NOT_THEIRS.sub(" ", behind))
    if bare is None:
        return ()
    if _NAMED_BEFORE.search(behind[:OBJECT_REACH]) or sentence.is_led:
        around = named_in(sentence.before) or named_in(sentence.heading)
        if around:
            return around
    is_banned = is_users and deed.modality is Modality.PROHIBITION
    if is_banned and not is_published and deed.verbs[0].action != "collect":
        return ()
    is_content = "content" in behind or "material" in behind
    if is_users and is_content and not is_published and deed.verbs[0].action not in HELD:
        return ()
    return (Data.CUSTOMER_CONTENT,) if is_content else (Data.PERSONAL_DATA,)


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
        ways = tuple(pattern.finditer(text))
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


def _is_choice(text: str, found: re.Match[str], kind: ChoiceKind, deed: Deed) -> bool:
    """Whether words that name a way out leave one here: not the deed's own verb, nor of what is owed or denied."""
    first = verb_of(found[0].split(" ", 1)[0])
    if first is not None and first.lemma in {verb.lemma for verb in deed.verbs} and Party.USER not in deed.bearers:
        return False
    if kind is ChoiceKind.OPT_IN and (_OTHERS_LEAVE.search(found[0]) or _BY_TERMS.match(text, found.start())):
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
