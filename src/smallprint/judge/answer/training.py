"""Whether a document lets AI be trained on what a question names: from where it stands, within what the asker grants.

The sentences that hold for the question (its trainers, its plan, its limits, its data) are set beside each other by
the rules of `read.precedence`; those that share the question's limits or words come before the general ones. What is
only implied answers nothing: it is told as what could cover it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from smallprint.judge.answer.applying import Applying, applying
from smallprint.judge.answer.asked import Asked, asked_in
from smallprint.judge.answer.matters.training import EVEN_IF_OUT, MENTIONS, RETOLD, WEAK_DENIAL
from smallprint.judge.answer.quoting import quoted
from smallprint.model.answer import Answer, Gap, GapKind, Question, Quotation, Verdict
from smallprint.model.clause import Outline
from smallprint.model.norm import PERMITTING, Data, Party, Stance, Strength
from smallprint.model.reading import Reading
from smallprint.model.resolution import Resolution, Said, Stand, Why, Yielding
from smallprint.read.named import named_in
from smallprint.read.patterns.training import TRAIN
from smallprint.read.plain import plain
from smallprint.read.precedence import LIKELY, PROMISING, SURE, is_promise, stands
from smallprint.text.span import Span

MOST_QUOTED = 4
MOST_GAPS = 3
OUTVOTED = 2
"""So many permissions that a denial conflicts with rule over it: a document that says it so often does it."""
_VERDICTS = {
    Stance.PERMITS: Verdict.YES,
    Stance.PERMITS_UNLESS_OPTED_OUT: Verdict.YES_UNLESS_OPT_OUT,
    Stance.PERMITS_WITH_CONSENT: Verdict.ONLY_WITH_CONSENT,
    Stance.PROHIBITS: Verdict.NO,
}
_INVERSE = {
    Verdict.YES: Verdict.NO,
    Verdict.YES_UNLESS_OPT_OUT: Verdict.NO,
    Verdict.ONLY_WITH_CONSENT: Verdict.YES,
    Verdict.NO: Verdict.YES,
}
_DONE = frozenset({Stance.PERMITS, Stance.PERMITS_UNLESS_OPTED_OUT})
_OPT_OUT = Stance.PERMITS_UNLESS_OPTED_OUT
_WIDE = frozenset({Data.CUSTOMER_CONTENT, Data.PERSONAL_DATA, Data.UNSPECIFIED})
"""Kinds so wide that it counts for little whether a sentence names them or uses a term for them."""
_WIDER = {True: (Why.MORE_GENERAL,), False: ()}
_RETOLD = re.compile(RETOLD)
_EVEN_IF_OUT = re.compile(EVEN_IF_OUT)
_WEAK_DENIAL = re.compile(WEAK_DENIAL)
_TRAIN = re.compile(TRAIN)
_MENTIONS = tuple(re.compile(words) for words in MENTIONS)


@dataclass(frozen=True, slots=True)
class Found:
    """What answers: the sentence that rules, those quoted behind it, the verdict, and how its stand came about."""

    verdict: Verdict
    shown: tuple[Said, ...]
    stand: Stand


def answer_on_training(question: Question, outline: Outline, reading: Reading) -> Answer:
    """The answer for what the question names; silence quotes what could cover it, where there is anything."""
    asked = asked_in(question)
    held = applying(asked, question.asker, outline, reading)
    found = _found(asked, held, reading.resolution)
    if found is None:
        return Answer(question, Verdict.NOT_ADDRESSED, gaps=_could_cover(held, outline))
    verdict = _INVERSE[found.verdict] if question.is_inverse else found.verdict
    if found.verdict is Verdict.YES_UNLESS_OPT_OUT and question.is_inverse and asked.is_of_way_out:
        verdict = Verdict.YES
    ways = [one.said for one in held if _is_way_out(one.said) and one.is_eligible]
    return Answer(
        question,
        verdict,
        _quotations(found.shown, outline)[:MOST_QUOTED],
        ways_out=_quotations(ways, outline)[:MOST_QUOTED] if found.verdict is Verdict.YES_UNLESS_OPT_OUT else (),
        gaps=_left_open(found, held, outline),
    )


# ------------------------------------------------------------ what rules


def _found(asked: Asked, held: Sequence[Applying], resolution: Resolution) -> Found | None:
    """What rules among the sentences nearest to the question, the general ones last."""
    able = [one for one in held if one.is_eligible and _is_outright(one.said)]
    for nearness in sorted({one.nearness for one in able}, reverse=True):
        near = [one for one in able if one.nearness == nearness]
        found = [one for kind in asked.data or (Data.UNSPECIFIED,) if (one := _ruling(kind, near, resolution))]
        if found:
            best = min(found, key=_openness) if len(found) > 1 and not _is_one_thing(asked) else found[0]
            return _decided(asked, best, [one for one in held if one.is_eligible])
    return None


def _is_one_thing(asked: Asked) -> bool:
    """Whether the kinds are names for one thing: what is said to a chatbot is a chat and an input."""
    return set(asked.data) <= {Data.CHAT_MESSAGES, Data.PROMPTS_INPUTS}


def _openness(stand: Stand) -> int:
    """Stands by how much they let be done, most first: of two kinds asked after, what is done with one counts."""
    return list(_VERDICTS).index(stand.said.training.stance)


def _ruling(kind: Data, near: Iterable[Applying], resolution: Resolution) -> Stand | None:
    """The stand on a kind of data among sentences that take it in, or None where none does."""
    taken = [_as_of(one.said, kind) for one in near if one.takes_in(kind)]
    stand = next((one for one in stands(taken, resolution) if one.data is kind), None)
    return None if stand is None else _by_number(stand)


def _as_of(said: Said, kind: Data) -> Said:
    """A sentence as one of a kind of data that it takes in without naming it."""
    return said if kind in said.data else replace(said, data=tuple(one for one in Data if one in {*said.data, kind}))


def _by_number(stand: Stand) -> Stand:
    """A denial gives way to permissions that conflict with it if they are many, or if it is half a denial.

    So does asking first, where many permissions and a way out stand beside it: nobody opts out of what was asked.
    """
    stance = stand.said.training.stance
    whys = (
        (Why.CONFLICTING,)
        if stance is Stance.PROHIBITS
        else (Why.QUALIFIED, Why.CONFLICTING, *_WIDER[stand.data in _WIDE])
    )
    against = [one for one in stand.yielding if one.why in whys and one.said.training.stance in _DONE]
    ways = [one for one in against if one.said.training.stance is _OPT_OUT]
    count = len({one.said.words for one in against})
    is_weak = stance is Stance.PROHIBITS and _WEAK_DENIAL.search(plain(stand.said.words)) is not None
    is_outvoted = count >= OUTVOTED and (stance is Stance.PROHIBITS or bool(ways))
    if stance not in PROMISING or not (is_outvoted or (is_weak and count)):
        return stand
    ruling = (ways or against)[0]
    rest = tuple(one for one in stand.yielding if one is not ruling)
    return replace(stand, said=ruling.said, yielding=(Yielding(stand.said, Why.CONFLICTING), *rest))


def _decided(asked: Asked, stand: Stand, eligible: Iterable[Applying]) -> Found:
    """The verdict, with the permission first and the way out second where they are told apart."""
    ruling = stand.said
    stance = ruling.training.stance
    able = [one.said for one in eligible if _covers_same(one.said, ruling) or _is_way_out_of_all(one.said)]
    same = [one for one in able if one.training.stance is stance and _is_outright(one)]
    shown = [ruling, *same]
    if stance is _OPT_OUT:
        permits = [one.said for one in stand.yielding if one.said.training.stance is Stance.PERMITS]
        shown = [*permits[:1], ruling, *same] if _is_way_out_only(ruling) else [ruling, *same]
    elif stance is Stance.PERMITS:
        ways = _ways_out_of(ruling, able)
        if ways:
            stance, shown = _OPT_OUT, [ruling, ways[0], *same]
    verdict = _VERDICTS[stance]
    if asked.has_opted_out and verdict is Verdict.YES_UNLESS_OPT_OUT:
        verdict = Verdict.NO
    if asked.has_opted_in and verdict is Verdict.ONLY_WITH_CONSENT:
        verdict = Verdict.YES
    return Found(verdict, tuple(dict.fromkeys(_naming_first(shown))), stand)


def _naming_first(shown: list[Said]) -> list[Said]:
    """The sentences with one that says "train" before those that only come to it, of the same stance and as sure."""
    first = shown[0]
    if _TRAIN.search(plain(first.words)):
        return shown
    alike = (one for one in shown[1:] if one.training.stance is first.training.stance)
    named = next((one for one in alike if _TRAIN.search(plain(one.words))), None)
    return shown if named is None else [named, *shown]


def _covers_same(one: Said, other: Said) -> bool:
    return bool(set(one.data) & set(other.data)) and set(one.training.trainers) == set(other.training.trainers)


def _is_way_out_of_all(said: Said) -> bool:
    """Whether a sentence tells how to say no to training, whatever the data: "you can opt out of model training"."""
    return _is_way_out(said) and not named_in(said.words) and not _RETOLD.search(plain(said.words))


def _ways_out_of(ruling: Said, able: Iterable[Said]) -> list[Said]:
    """The sentences that leave a way out of a permission: beside it in its clause, or of the same training elsewhere.

    Beside it, "you may instruct us not to use it to improve our services" needs not name training again.
    """
    if _EVEN_IF_OUT.search(plain(ruling.words)):
        return []
    ways = [one for one in able if _is_way_out(one) and (_is_outright(one) or one.clause == ruling.clause)]
    return sorted(ways, key=lambda one: (one.clause != ruling.clause, one.clause < ruling.clause, one.clause))


def _is_way_out(said: Said) -> bool:
    return said.training.stance is _OPT_OUT and not _EVEN_IF_OUT.search(plain(said.words))


def _is_way_out_only(said: Said) -> bool:
    """Whether a sentence only tells how to say no, so that the permission is better told by another."""
    return (
        said.training.strength is Strength.IMPLICIT
        or re.search(r"\bopt(?:ing)?[- ]?out of\b|\bto opt out\b", plain(said.words)) is not None
    )


def _is_outright(said: Said) -> bool:
    """Whether a sentence names training, surely enough."""
    return said.training.probability >= SURE and said.training.strength is not Strength.IMPLICIT


# ------------------------------------------------------------ what is left open


def _could_cover(held: Sequence[Applying], outline: Outline) -> tuple[Gap, ...]:
    """Beside silence: wide words that could cover it, then what is said of other data, by others, and to users."""
    wide = [
        one for one in held if one.said.training.strength is Strength.IMPLICIT and one.said.training.probability >= SURE
    ]
    wide.sort(key=lambda one: (not one.is_taken_in, -one.nearness, -one.said.training.probability))
    told = [(GapKind.COULD_COVER, one.said) for one in wide if one.is_taken_in and one.is_of_trainer][:MOST_GAPS]
    outright = [one for one in held if _is_outright(one.said)]
    told += [(_kind_beside(one), one.said) for one in outright]
    told += [(GapKind.COULD_COVER, one.said) for one in wide if one.said.training.probability >= LIKELY]
    return _gaps(told, outline)


def _kind_beside(one: Applying) -> GapKind:
    """Why an outright sentence does not answer."""
    if one.said.training.stance is Stance.RESTRICTS_USERS:
        return GapKind.NEAR
    if not one.is_of_trainer:
        return GapKind.OTHERS
    return GapKind.ELSEWHERE if one.is_elsewhere else GapKind.OTHER_DATA


def _left_open(found: Found, held: Sequence[Applying], outline: Outline) -> tuple[Gap, ...]:
    """What conflicts with the sentence that rules, and what a promise leaves open."""
    stand = found.stand
    told = [(GapKind.CONFLICTS, one.said) for one in stand.yielding if one.why is Why.CONFLICTING]
    if is_promise(stand.said) or found.verdict is Verdict.NO:
        told += [(_kind_open(stand, one), one) for one in stand.open if one.training.strength is Strength.EXPLICIT]
        told += [
            (GapKind.ELSEWHERE if one.is_elsewhere else GapKind.OTHER_DATA, one.said)
            for one in held
            if _is_outright(one.said) and one.said.training.stance in PERMITTING and one.is_of_trainer
        ]
        told += [(_kind_open(stand, one), one) for one in stand.open]
    told += [(GapKind.ELSEWHERE, one.said) for one in held if one.is_elsewhere and _is_outright(one.said)]
    shown = {(one.clause, one.training.span.start) for one in found.shown}
    return _gaps([(kind, one) for kind, one in told if (one.clause, one.training.span.start) not in shown], outline)


def _kind_open(stand: Stand, one: Said) -> GapKind:
    is_of_others = Party.PROVIDER not in one.training.trainers and Party.PROVIDER in stand.said.training.trainers
    return GapKind.OTHERS if is_of_others else GapKind.OTHER_DATA


def _gaps(told: Iterable[tuple[GapKind, Said]], outline: Outline) -> tuple[Gap, ...]:
    """Gaps, each sentence once, the first ones."""
    found: dict[str, Gap] = {}
    for kind, said in told:
        found.setdefault(said.words, Gap(kind, _quotation(outline, said)))
    return tuple(found.values())[:MOST_GAPS]


# ------------------------------------------------------------ quoting


def _quotations(said: Iterable[Said], outline: Outline) -> tuple[Quotation, ...]:
    """The sentences, each wording once."""
    first: dict[str, Said] = {}
    for one in said:
        first.setdefault(one.words, one)
    return tuple(_quotation(outline, one) for one in first.values())


def _quotation(outline: Outline, said: Said) -> Quotation:
    span = said.training.span
    ink = outline.clauses[said.clause].ink
    start, end = _hit(plain(span.cut(ink)))
    return quoted(said.clause, ink, span, Span(span.start + start, span.start + end))


def _hit(text: str) -> tuple[int, int]:
    """Where a sentence names training, best words first; its beginning where none is found."""
    return next((found.span() for found in _ranked(text)), (0, 0))


def _ranked(text: str) -> Iterator[re.Match[str]]:
    return (found for words in _MENTIONS if (found := words.search(text)) is not None)
