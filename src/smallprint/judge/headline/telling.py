"""Which sentence of a change a reader is told of: those that came, went or were edited, weightiest first.

A sentence that only moved is none of them, and one that came where another like it went is that one, edited.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import Indel

from smallprint.align.edits import word_edits
from smallprint.judge.headline.asides import VERB
from smallprint.judge.past import Past
from smallprint.judge.weighing.gist import Weighed
from smallprint.judge.weighing.lexicon import CARED_FOR, MAJOR_TOPICS, MODALS, PERSONS, STOP_WORDS
from smallprint.judge.weighing.mask import words_of
from smallprint.judge.weighing.plain import DENIALS, DUTIES, RULING, UNITS, moves_core
from smallprint.judge.weighing.signs import POSTCODE, TELEPHONE, is_respelling
from smallprint.judge.weighing.topic import topics_in
from smallprint.judge.weighing.unit import READ, blocks_of, ink_of
from smallprint.model.change import Diff, Edit
from smallprint.text.sentence import sentences

LIKE = 0.5
"""A sentence that came is another one edited where so much of their words is the same, twice the common by all."""
SAME_WORDS = 4
"""So does one that begins with so many of the same words."""
MOST = 40
"""So many sentences of a clause are looked at, and so many of those that came are set beside those that went."""
FIRST_TOLD = 8
"""So many of the weightiest are looked at for words that only moved within them."""
STANDS = 5
"""A sentence of so many words that stands in the other version too only moved; fewer words stand there by chance."""
TELLING = 5
"""What has fewer words than this, as a heading has, tells little."""
UNWEIGHED = 0.0
"""The log-odds of a clause of a rewrite that was not weighed."""
CLAUSE, SIZE = 0.8, 0.6
FIRST, GONE = 1.0, -1.0
CORE_TERM, AMOUNT, DENIED, TOPIC = 1.3, 0.4, 0.4, 0.3
RULE, MODAL = 0.8, -0.8
POINTER, BRIEF = -1.5, -2.5
CARED, NEWS, MOST_NEWS = 1.0, 0.35, 8
RECURRING, OFTEN = -3.0, 3
FRAGMENT = -0.5
MENDED, MENDS = -4.0, 6
REACHED = -2.0
TABLED = -1.5
MOVED = 1.2
"""What adds to a sentence's weight, or takes from it.

The clause's log-odds; the logarithm of the edited words; that it begins its clause; that it is gone; that a core term,
an amount, a denial, or words of a major topic were edited; that it rules somebody, and with "may" or "must", as most
that stands in any terms does; that it leads elsewhere; that it is a heading; in a rewrite, that what people ask
most was edited; the logarithm of the words, so many
at most, that stand nowhere in the other version; that it differs by nothing but one name for another as in so many
others, which is told once if at all; that no verb is in it; that nothing but spelling was mended, in so many words at
most; that it holds where somebody is reached; that it is the row of a table;
that an amount took the place of another.

Fitted on 77 labelled changes (a logistic model of which sentence readers named as the heart of a change, each service
left out in turn) and rounded; what speaks of amounts, denials and pointers was set by hand, since few cases have them.
"""
MONTHS = frozenset("january february march april june july august september october november december".split())
_HALF = re.compile(r"([^;]{20,}); +(?:(?:however|and|but),? )?")
"""The first half of a sentence of two."""
_SAYS = re.compile(rf"\b{VERB}\b|\b(?:we|you) \w+", re.IGNORECASE)
POINTERS = re.compile(
    r"\b(?:(?:please|you can|you may|to) (?:also )?(?:see|visit|review|read|refer|consult|contact|click|find out)\b"
    r"|(?:for|find|obtain|get|see|read|learn) (?:more|further|additional)\b|(?:click|tap) (?:here|on|the|this)\b"
    r"|(?:described|available|listed|found|set out|located|accessed) (?:here|at|in (?:the|our|section))\b"
    r"|\b(?:contact|write to|email|e-mail|reach) us\b|(?:read|see|visit|review) our\b|has been appointed\b"
    r"|\bby e-?mail to\b|\b(?:sent|send|addressed|directed) (?:\w+ ){0,4}to (?:us|our|the following)\b"
    r"|\bfollow(?:ing)? the (?:instructions?|steps|link)\b"
    r"|^(?:latest|last) update)"
    r"|\bthis (?:[\w’']+ ){0,3}(?:policy|notice|statement|agreement|page|section|document) (?:\([^()]{1,40}\) )?"
    r"(?:explains|describes|tells|sets out|outlines|is (?:designed|intended|about))\b"
    r"|\bwe(?:[’']ve| have| are|[’']re)? (?:updat|revis|added more|chang|improv|clarif|mak)\w*\b[^.]{0,40}"
    r"\b(?:policy|terms|notice|statement|section|detail)\b",
    re.IGNORECASE,
)
"""What sentences hold that lead elsewhere, or speak of the document, rather than rule."""
ANNOUNCES = re.compile(
    r"^(?:[\w ,]{0,24}, )?we(?:[’']ve| have| are| will| recently| also| just| be| now)* "
    r"(?:updat|add(?:ed|ing)|clarif|chang(?:ed|ing)|revis|introduc|simplif|reorgani[sz]|rewritten"
    r"|(?:made|making) (?:some )?changes)\w*(?! (?:it|them|you|your)\b)"
    r"|^(?:this|these|our) (?:new |updated |revised )?(?:\w+ ){0,3}(?:policy|terms|notice|statement|agreement) "
    r"(?:was|were|has been|have been) (?:recently )?(?:updated|revised|changed)",
    re.IGNORECASE,
)
"""How a sentence begins that tells of what was changed in a document, and rules nothing."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A sentence before and after, "" where there is none, of the change at an index of `Diff.touched`."""

    change: int
    before: str
    after: str
    weight: float


@dataclass(frozen=True, slots=True)
class _Known:
    """The words of the whole texts before and after, and what is gained by speaking of what people ask most."""

    old: frozenset[str]
    new: frozenset[str]
    cared: float


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence of one side of a change, its words as they are compared, and the weight of its clause."""

    change: int
    ink: str
    words: tuple[str, ...]
    logit: float
    is_first: bool
    is_news: bool = False


def tellings(
    diff: Diff, past: Past, told: Sequence[Weighed], beyond: Sequence[int] = (), *, cared: float = 0.0
) -> list[Telling]:
    """The sentences that these changed clauses brought, took or edited, weightiest first.

    `beyond` are further changes (indices in `Diff.touched`), of a rewrite, that were not weighed by themselves; `cared`
    is what a sentence gains there that speaks of what people ask most.
    """
    pairs: list[tuple[_Said, _Said]] = []
    gone: list[_Said] = []
    come: list[_Said] = []
    for change, inks, logit in (*_weighed(told), *_unweighed(diff, beyond)):
        before, after = (_said(change, ink, logit) for ink in inks)
        same = {one.words for one in before} & {two.words for two in after}
        found, left, right = _paired(
            [one for one in before if one.words not in same], [two for two in after if two.words not in same]
        )
        if len(left) == len(right) == 1:
            found, left, right = [*found, (left[0], right[0])], [], []
        pairs, gone, come = [*pairs, *found], [*gone, *left], [*come, *right]
    old, new = past.words_of(diff.before), past.words_of(diff.after)
    went = [_beyond(one, new) for one in gone if not _stands(one.words, new)]
    came = [_beyond(two, old) for two in come if not _stands(two.words, old)]
    if not pairs and not went and not came:
        went, came = gone, come
    more, went, came = _paired(went[:MOST], came[:MOST])
    ranked = _ranked([*pairs, *more], went, came, _Known(frozenset(old.split()), frozenset(new.split()), cared))
    first = [one for one in ranked[:FIRST_TOLD] if not _only_moved(one, old, new)]
    return [*first, *ranked[FIRST_TOLD:]] or ranked or [_at_all(one) for one in told]


def is_rule(ink: str) -> bool:
    """Whether a sentence rules somebody, and leads nowhere else."""
    words = set(words_of(ink))
    return (
        bool(words & PERSONS and words & (RULING | MODALS)) and not POINTERS.search(ink) and not ANNOUNCES.search(ink)
    )


def _ranked(
    pairs: Sequence[tuple[_Said, _Said]], went: Sequence[_Said], came: Sequence[_Said], known: _Known
) -> list[Telling]:
    """The sentences, weightiest first; `known` is what holds of the whole texts."""
    swaps = Counter(_swap(one, two) for one, two in pairs)
    ranked = [
        *(_telling(one, two, known, is_recurring=swaps[_swap(one, two)] >= OFTEN) for one, two in pairs),
        *(_telling(one, None, known) for one in went),
        *(_telling(None, two, known) for two in came),
    ]
    return sorted(ranked, key=lambda one: -one.weight)


def _swap(one: _Said, two: _Said) -> tuple[frozenset[str], frozenset[str]]:
    """Which words a sentence lost and gained."""
    old, new = set(one.words), set(two.words)
    return frozenset(old - new), frozenset(new - old)


def _only_moved(one: Telling, old: str, new: str) -> bool:
    """Whether all that a sentence lost stands elsewhere now, and all that it gained stood elsewhere."""
    edits = word_edits(one.before, one.after) if one.before and one.after else ()
    return bool(edits) and all(
        _stands_or_is_none(words_of(edit.removed), new) and _stands_or_is_none(words_of(edit.inserted), old)
        for edit in edits
    )


def _stands_or_is_none(words: tuple[str, ...], text: str) -> bool:
    return not words or _stands(words, text)


def _at_all(found: Weighed) -> Telling:
    """How a changed clause begins, where no sentence of any can be told."""
    before, after = (
        next((span.cut(ink) for span in sentences(ink)), "") for ink in (found.unit.before, found.unit.after)
    )
    return Telling(found.unit.change, before, after, found.logit)


def _weighed(told: Sequence[Weighed]) -> Iterator[tuple[int, tuple[str, str], float]]:
    for found in told:
        yield found.unit.change, (found.unit.before, found.unit.after), found.logit


def _unweighed(diff: Diff, beyond: Sequence[int]) -> Iterator[tuple[int, tuple[str, str], float]]:
    for change in beyond:
        before, after = blocks_of(diff, diff.touched[change])
        yield change, (ink_of(before)[:READ], ink_of(after)[:READ]), UNWEIGHED


def _said(change: int, ink: str, logit: float) -> list[_Said]:
    spans = sentences(ink)[:MOST]
    cut = [(words, words_of(words)) for words in (span.cut(ink) for span in spans)]
    first = next((at for at, (_, words) in enumerate(cut) if len(words) >= TELLING), 0)
    is_news = ANNOUNCES.search(ink) is not None
    return [
        _Said(change, ink, words, logit, is_first=at == first, is_news=is_news)
        for at, (ink, words) in enumerate(cut)
        if words
    ]


def _beyond(one: _Said, text: str) -> _Said:
    """A sentence without its first half where that stands in the other version: the second half came or went."""
    half = _HALF.match(one.ink)
    if half is None or not _stands(words_of(half[1]), text):
        return one
    rest = one.ink[half.end() :]
    words = words_of(rest)
    return replace(one, ink=rest, words=words, is_first=False) if len(words) >= TELLING else one


def _stands(words: tuple[str, ...], text: str) -> bool:
    return len(words) >= STANDS and f" {' '.join(words)} " in text


def _paired(gone: Sequence[_Said], come: Sequence[_Said]) -> tuple[list[tuple[_Said, _Said]], list[_Said], list[_Said]]:
    """The sentences that took each other's place, likest first, and those left on each side."""
    ranked = sorted(
        (
            (score, -i, -j)
            for i, one in enumerate(gone)
            for j, two in enumerate(come)
            if (score := _likeness(one, two)) > 0
        ),
        reverse=True,
    )
    left, right = set(range(len(gone))), set(range(len(come)))
    pairs = []
    for _, i, j in ranked:
        if -i in left and -j in right:
            left.discard(-i)
            right.discard(-j)
            pairs.append((gone[-i], come[-j]))
    return pairs, [gone[i] for i in sorted(left)], [come[j] for j in sorted(right)]


def _likeness(one: _Said, two: _Said) -> float:
    """How alike two sentences are, 0 where neither became the other."""
    found = Indel.normalized_similarity(one.words, two.words, score_cutoff=LIKE)
    return found or (LIKE if _begin_alike(one, two) else 0.0)


def _begin_alike(one: _Said, two: _Said) -> bool:
    return len(one.words) >= SAME_WORDS and one.words[:SAME_WORDS] == two.words[:SAME_WORDS]


def _telling(one: _Said | None, two: _Said | None, known: _Known, *, is_recurring: bool = False) -> Telling:
    shown = two or one
    assert shown is not None
    before, after = (side.words if side else () for side in (one, two))
    weight = CLAUSE * max(side.logit for side in (one, two) if side) + _weight(shown.ink, before, after)
    weight += FIRST * shown.is_first + GONE * (two is None) + RECURRING * is_recurring + POINTER * shown.is_news
    fresh = set(after) - known.old if two else set(before) - known.new
    weight += NEWS * math.log1p(min(MOST_NEWS, len(fresh - STOP_WORDS)))
    weight += MENDED * (one is not None and two is not None and _is_mended(one, two))
    weight += REACHED * bool(TELEPHONE.search(shown.ink) or POSTCODE.search(shown.ink))
    weight += known.cared * bool((set(before) ^ set(after)) & CARED_FOR)
    return Telling(shown.change, one.ink if one else "", two.ink if two else "", weight)


def _weight(ink: str, before: tuple[str, ...], after: tuple[str, ...]) -> float:
    """What a sentence tells by its edited words."""
    gone, came = set(before) - set(after), set(after) - set(before)
    edited, whole = gone | came, set(after or before)
    size = len(edited - STOP_WORDS)
    weight = SIZE * math.log1p(size)
    weight += CORE_TERM * moves_core(before, after)
    weight += AMOUNT * _is_amount(edited, whole)
    weight += MOVED * (_counts(before, gone) and _counts(after, came) and not edited & MONTHS)
    weight += DENIED * (bool(gone & DENIALS) != bool(came & DENIALS) or _is_duty(gone, came))
    spoken = topics_in([word for word in before if word in gone]) | topics_in([word for word in after if word in came])
    weight += TOPIC * bool(spoken & MAJOR_TOPICS)
    weight += RULE * bool(whole & PERSONS and whole & (RULING | MODALS))
    weight += MODAL * bool(whole & MODALS)
    weight += POINTER * bool(POINTERS.search(ink) or ink.endswith(":"))
    weight += TABLED * (ink.count(" | ") >= 2)
    weight += FRAGMENT * (_SAYS.search(ink) is None)
    return weight + BRIEF * (len(whole) < TELLING and not _is_amount(edited, whole))


def is_mend(removed: str, inserted: str) -> bool:
    """Whether words are the same but for their spelling, or the blanks and hyphens in them."""
    old, new = words_of(removed), words_of(inserted)
    return "".join(old) == "".join(new) or is_respelling(old, new)


def _is_mended(one: _Said, two: _Said) -> bool:
    """Whether all that was edited in a sentence is spelling, or words that stood there twice."""
    if len(set(one.words) ^ set(two.words)) > MENDS:
        return False
    edits = word_edits(one.ink, two.ink)
    return bool(edits) and all(is_mend(edit.removed, edit.inserted) or _was_double(one.ink, edit) for edit in edits)


def _was_double(before: str, edit: Edit) -> bool:
    """Whether the words left out stood right before or behind as well."""
    gone = words_of(edit.removed)
    if not gone or words_of(edit.inserted):
        return False
    left, right = words_of(before[: edit.before.start]), words_of(before[edit.before.end :])
    return left[-len(gone) :] == gone or right[: len(gone)] == gone


def _is_amount(edited: set[str], whole: set[str]) -> bool:
    return any(word[0].isdigit() for word in edited) and bool(whole & UNITS)


def _counts(words: tuple[str, ...], edited: set[str]) -> bool:
    """Whether a number that was edited stands beside what it counts."""
    return any(
        word in edited and word[0].isdigit() and set(words[max(0, at - 1) : at + 3]) & UNITS
        for at, word in enumerate(words)
    )


def _is_duty(gone: set[str], came: set[str]) -> bool:
    one, two = ({DUTIES[word] for word in words if word in DUTIES} for words in (gone, came))
    return len(one) == len(two) == 1 and one != two
