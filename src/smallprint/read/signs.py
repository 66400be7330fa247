"""The signs by which a sentence is told to speak of training AI on people's data, and the stance of the rules alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from smallprint.model.norm import Data, Party
from smallprint.read.frame import Force
from smallprint.read.mention import AI, Mention, mentions_of
from smallprint.read.named import is_defined, is_yours, named_in
from smallprint.read.patterns import categories, choices, training
from smallprint.read.sentence import Sentence
from smallprint.text.sought import Sought

_IMPLICIT = {name: Sought(pattern) for name, pattern in training.IMPLICIT.items()}
_OTHERS = {name: Sought(pattern) for name, pattern in training.OTHERS.items()}
_SAYS = {name: Sought(pattern) for name, pattern in training.SAYS.items()}
_OURS = re.compile(training.OURS)
_LEGAL_BASIS = re.compile(training.LEGAL_BASIS)
_ASKED_FIRST = re.compile(choices.ASKED_FIRST)
_UNWANTED = re.compile(training.UNWANTED)
_MODE = re.compile(choices.MODE)
_BARE = re.compile(categories.BARE)
_RESTRICTIONS = re.compile(training.RESTRICTIONS)
OPT_OUT = re.compile("|".join((*choices.OPT_OUT, *choices.LEFT_OUT)))
OPT_IN = re.compile("|".join((*choices.OPT_IN, *choices.TURNED_ON)))
_GIVEN = re.compile("|".join(choices.TURNED_ON))
_LEFT_OUT = re.compile("|".join(choices.LEFT_OUT))
ADMINISTRATOR = re.compile("|".join(choices.ADMINISTRATOR))
_HAS = {
    "opt-out": OPT_OUT,
    "opt-in": OPT_IN,
    "admin": ADMINISTRATOR,
    "deemed": re.compile("|".join(choices.DEEMED)),
    "except": re.compile(training.EXCEPT),
    "narrow": re.compile(training.NARROW_PURPOSE),
    "people": re.compile(training.PEOPLE_TRAINING),
    "train": re.compile(training.TRAIN),
}
_WIDE = ("improve-services", "any-purpose", "exploit")
"""The wide words that may come to a permission."""
_WORD = re.compile(r"[a-z][a-z'\-]+")
_ENDING = re.compile(r"(?:ing|ed|es|s|ments?|ations?|ions?|ly|al)$")
COMMON = frozenset(training.COMMON.split())
SHORT_WORD = 5
"""Of a word of more letters the ending is left off."""
MOST_FRAMES = 6
SIZES = (8, 20, 50, 120)


@dataclass(frozen=True, slots=True)
class Signs:
    """What a sentence shows: its mentions, the stance by rule alone, and the signs for the model, in three groups.

    A group is what a sign of it weighs and the signs: what was told by rule, the words, what they begin with, the pairs
    and the heading's.
    """

    mentions: tuple[Mention, ...]
    ruled: str
    groups: tuple[tuple[float, tuple[str, ...]], ...]


def signs_of(sentence: Sentence) -> Signs:
    """The signs of a sentence in its place."""
    mentions = mentions_of(sentence)
    ruled = _ruled(sentence, mentions)
    told = tuple(dict.fromkeys(_told(sentence, mentions, ruled)))
    words = _WORD.findall(sentence.text)
    pairs = [f"b:{one} {two}" for one, two in pairwise(words)]
    heading = [f"h:{word}" for word in _WORD.findall(sentence.head)]
    singles = [f"w:{word}" for word in words]
    stems = [f"s:{_ENDING.sub('', word) if len(word) > SHORT_WORD else word}" for word in words if word not in COMMON]
    groups = (
        (1.0, told),
        (0.3, _unique(singles)),
        (0.25, _unique(stems)),
        (0.2, _unique([*pairs, *heading])),
    )
    return Signs(mentions, ruled, groups)


def _unique(signs: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(signs))


def _ruled(sentence: Sentence, mentions: tuple[Mention, ...]) -> str:
    """The stance by rule: of the widest mention of training, else of wide words over people's data.

    What people must first have agreed to ("unless you agree to its use in training") is told before.
    """
    text = sentence.text
    asked = _ASKED_FIRST.search(text)
    told = [mention for mention in mentions if asked is None or mention.span.start < asked.start()]
    stances = {_stance_of(sentence, mention) for mention in told or mentions}
    for wanted in ("permits", "opt-out", "opt-in", "restricts", "prohibits"):
        if wanted in stances:
            return wanted
    if any(_IMPLICIT[name].search(text) for name in _WIDE):
        if OPT_OUT.search(text):
            return "implicit-opt-out"
        return "implicit-opt-in" if OPT_IN.search(text) else "implicit"
    return "none"


def _stance_of(sentence: Sentence, mention: Mention) -> str:
    text = sentence.text
    if _SAYS["avoids"].search(text) and _UNWANTED.search(text):
        return "permits"
    if _LEFT_OUT.search(text):
        return "opt-out"
    if mention.is_users:
        if not mention.is_denied or _UNWANTED.search(text):
            return "opt-out" if OPT_OUT.search(text) else "opt-in" if _GIVEN.search(text) else "none"
        return "restricts"
    if _has_left(mention):
        return "prohibits"
    around = f"{sentence.led_by} {near(text, mention)}"
    is_denied = (mention.is_denied or mention.name == "no-training") != mention.is_excepted
    if is_denied and _ASKED_FIRST.search(text):
        return "opt-in"
    if OPT_OUT.search(text) or (sentence.is_led and OPT_OUT.search(sentence.around)):
        return "opt-out"
    if OPT_IN.search(_MODE.sub(" ", around) if is_denied else around):
        return "opt-in"
    return "prohibits" if is_denied else "permits"


def _has_left(mention: Mention) -> bool:
    """Whether it is the provider who has opted out of training at another's, or has turned it off."""
    frame = mention.frame
    is_told = frame is not None and frame.force is Force.DOES and not frame.is_negated and not frame.is_passive
    return mention.name == "training-off" and is_told and frame is not None and frame.parties == {Party.PROVIDER}


def near(text: str, mention: Mention) -> str:
    """The sentence of a mention, where several stand together; in a row of a table, with the row's other cells."""
    first, last = mention.span.start, mention.span.end
    cell_begun = text.rfind(" | ", 0, first) + 1
    cell_ended = text.find(" | ", last)
    cell_ended = cell_ended if cell_ended > 0 else len(text)
    begun = max(text.rfind(". ", 0, first) + 1, cell_begun)
    ended = text.find(". ", last, cell_ended)
    told = text[begun : ended if ended > 0 else cell_ended]
    if _LEGAL_BASIS.search(text):  # consent is but one of the grounds then
        return told
    return text[:cell_begun] + told + text[cell_ended:]


def _told(sentence: Sentence, mentions: tuple[Mention, ...], ruled: str) -> Iterator[str]:
    """The signs told by rule."""
    text = sentence.text
    named = named_in(sentence.ink)
    has_own = bool(named) or is_yours(text)
    where = "text" if has_own else "around"
    if not has_own:
        named = named_in(sentence.before) or named_in(sentence.heading)
    is_named = bool(named) or has_own or is_defined(sentence.ink)
    yield "ruled:" + ruled
    if ruled.startswith("implicit-"):
        yield f"ruled:{ruled}:{'ai' if AI.search(text) else 'no-ai'}"
    yield f"ruled:{ruled}:{'data' if is_named else 'no-data'}:{where}"
    yield f"data:{where if is_named else 'none'}"
    yield from _data_signs(sentence, named, mentions)
    yield from _mention_signs(mentions)
    yield from _wide_signs(text, has_mention=bool(mentions), has_data=is_named)
    yield from _said_signs(text, has_mention=bool(mentions), has_data=is_named)
    yield from _place_signs(sentence, has_mention=bool(mentions))
    yield from _frame_signs(sentence)


def _data_signs(sentence: Sentence, named: tuple[Data, ...], mentions: tuple[Mention, ...]) -> Iterator[str]:
    if is_defined(sentence.ink):
        yield "data:defined"
    if _BARE.search(sentence.text):
        yield "data:bare"
    for kind in named:
        yield f"data:{kind.value}"
        yield f"data:{kind.value}:{'mention' if mentions else 'no-mention'}"


def _mention_signs(mentions: tuple[Mention, ...]) -> Iterator[str]:
    if not mentions:
        yield "no-mention"
    for mention in mentions:
        state = ("user" if mention.is_users else "provider") + ("-denied" if mention.is_denied else "-allowed")
        yield f"mention:{mention.name}"
        yield f"mention:{state}"
        yield f"mention:{mention.name}:{state}"
        if mention.is_excepted:
            yield "mention:excepted"
        if mention.frame is None:
            yield "mention:no-frame"
            continue
        yield f"mention:{mention.frame.force.value}:{mention.frame.verbs[0].action}"
        yield from (f"mention:by:{party.value}" for party in sorted(mention.frame.parties))
        if mention.frame.is_passive:
            yield "mention:passive"


def _wide_signs(text: str, *, has_mention: bool, has_data: bool) -> Iterator[str]:
    has_ai = AI.search(text) is not None
    yield "ai" if has_ai else "no-ai"
    tail = "" if has_mention else ":bare"
    for name, pattern in _IMPLICIT.items():
        if pattern.search(text):
            yield f"implicit:{name}{tail}"
            if has_data:
                yield f"implicit:{name}:data{tail}"
            if has_ai:
                yield f"implicit:{name}:ai{tail}"
    for name, pattern in _OTHERS.items():
        if pattern.search(text):
            yield f"other:{name}"
            if has_ai and not has_mention:
                yield f"other:{name}:ai"


def _said_signs(text: str, *, has_mention: bool, has_data: bool) -> Iterator[str]:
    for name, pattern in _SAYS.items():
        if not pattern.search(text):
            continue
        yield f"says:{name}"
        if has_mention:
            yield f"says:{name}:mention:{'data' if has_data else 'no-data'}"
        if name == "uses-service" and not _OURS.search(text):
            yield "says:uses-service:nobody"


def _place_signs(sentence: Sentence, *, has_mention: bool) -> Iterator[str]:
    for name, pattern in _HAS.items():
        if pattern.search(sentence.text):
            yield f"has:{name}"
            yield f"has:{name}:{'mention' if has_mention else 'no-mention'}"
        elif name in ("opt-out", "opt-in", "train") and pattern.search(sentence.around + " " + sentence.head):
            yield f"near:{name}"
    for part, where in ((sentence.head, "head"), (sentence.around, "before")):
        if _RESTRICTIONS.search(part):
            yield f"{where}:restrictions"
        if AI.search(part):
            yield f"{where}:ai"
        yield from (f"{where}:{word}" for word in training.AROUND if word in part)


def _frame_signs(sentence: Sentence) -> Iterator[str]:
    for index, frame in enumerate(sentence.frames[:MOST_FRAMES]):
        who = "+".join(sorted(frame.parties)) or ("passive" if frame.is_passive else "nobody")
        force = f"{'not-' if frame.is_negated else ''}{frame.force.value}"
        action = frame.verbs[0].action
        yield f"frame:{who}:{force}"
        yield f"verb:{'user' if Party.USER in frame.parties else 'other'}:{action}"
        if not index:
            bearer = next((party.value for party in (Party.USER, Party.PROVIDER) if party in frame.parties), "other")
            yield f"first:{bearer}:{force}:{action}"
    if not sentence.frames:
        yield "no-frames"
    yield f"size:{sum(len(sentence.words) >= size for size in SIZES)}"
    if " | " in sentence.text:
        yield "row"
