"""Words that are attributed to a document, held against recorded clauses: verbatim, composed, altered, never there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from smallprint.align.edits import word_edits
from smallprint.judge.quotation.wording import (
    Wording,
    found_in,
    is_same_case,
    plain,
    quoted_wording,
    wording,
)
from smallprint.judge.weighing.cosmetic import uncontracted
from smallprint.judge.weighing.lexicon import MODALS, NEGATIONS, NUMERALS
from smallprint.judge.weighing.mask import words_of
from smallprint.model.change import Edit
from smallprint.model.clause import Outline
from smallprint.model.quotation import Attributed, Attribution, Borrowing, Departure, Faithfulness
from smallprint.text.span import Span

ALTERED, ALTERED_SHORT = 0.5, 0.65
"""Words less alike than this (twice the words in common by all words of both) are not the recorded ones altered.

Set on one service's history: of 120 of its own sentences with four words in ten changed 93 in 100 are above; of 216
sentences of ten words or more from six other services some 96 in 100 are below, of 24 shorter ones about 20."""
FEW = 10
"""Fewer words than this are short: the second figure holds."""
NEAR = 0.3
"""Recorded words less alike than this are no help to whoever looks for the true ones."""
SHORTEST = 4
"""Fewer words than this stand in many clauses by chance: alone they are no part that a quotation is composed of."""
GLANCED, REFINED = 60, 10
"""Words are looked for in so many clauses that share most of them, and set beside so many that then look nearest."""
REACH = 40
"""Words left out of a quotation are looked for this many words around the nearest ones."""
AROUND = 2
"""A word at the end of a quotation is looked for so many words further out than it stands there."""
BREAKS = 40
"""A quotation of more sentences than this is not taken apart at all of them."""

ENDS = frozenset(".!?")
"""Signs that end a sentence."""
LINKS = frozenset("and or".split())
"""Behind the stop of an item one of these may stand, which is still the item's."""

_Piece = Borrowing | str
"""A part of a quotation that borrows words, or one that stands nowhere."""
_ELLIPSIS = re.compile(r"\s*(?:[\[(]\s*(?:…|\.\s?\.\s?\.)\s*[\])]|…|\.\s?\.\s?\.(?:\s?\.)?)\s*")
_BRACKETED = re.compile(r"\W*\[[^\[\]]*\]\W*")


@dataclass(frozen=True)
class Worded:
    """A clause as quotations are held against it: its number, its ink, and both as they are compared."""

    label: str
    ink: str

    @cached_property
    def wording(self) -> Wording:
        """The tokens of number and ink: people quote a clause with its number and without."""
        return wording(f"{self.label} {self.ink}")

    def span(self, first: int, last: int) -> Span:
        """Where the tokens `first` to `last` (not included) stand in the ink."""
        found, label = self.wording.cut(first, last), len(self.label) + 1
        return Span(max(0, found.start - label), max(0, found.end - label))


def hold_against(attribution: Attribution, outline: Outline) -> Attributed:
    """An attribution held against one version; clauses by their index. Words that run on over clauses are verbatim."""
    clauses = [Worded(clause.block.label, clause.ink) for clause in outline.clauses]
    return run_on(judge_quotation(attribution, clauses), [clause.ink for clause in clauses])


def judge_quotation(attribution: Attribution, clauses: Sequence[Worded]) -> Attributed:
    """An attribution held against clauses, which need not be of one version."""
    parts = [part for words in _ELLIPSIS.split(attribution.words) if (part := quoted_wording(words)).forms]
    if not parts:
        return Attributed(attribution, Faithfulness.NEVER_THERE, (), (attribution.words,))
    pieces: list[_Piece] = list(_in_one_clause(parts, clauses)) or [
        piece for part in parts for piece in _borrowed(part, clauses)
    ]
    found = [piece for piece in pieces if isinstance(piece, Borrowing)]
    return _judged(attribution, found, [piece for piece in pieces if isinstance(piece, str)])


def run_on(found: Attributed, inks: Sequence[str]) -> Attributed:
    """The same, verbatim where its parts stand one right after the other in a version with these clauses.

    `clause` and `clauses` of a borrowing have to be indices of `inks`.
    """
    if found.faithfulness is not Faithfulness.COMPOSED or _ELLIPSIS.search(found.attribution.words.strip(" .…")):
        return found
    pairs = zip(found.borrowings, found.borrowings[1:], strict=False)
    if all(_follows(one, other, inks) for one, other in pairs):
        return Attributed(found.attribution, Faithfulness.VERBATIM, found.borrowings)
    return found


def _follows(one: Borrowing, other: Borrowing, inks: Sequence[str]) -> bool:
    """Whether the second words are the next that stand behind the first, blank clauses passed over."""
    between = inks[one.clause + 1 : other.clause]
    if one.clause == other.clause:
        return not re.search(r"\w", inks[one.clause][one.span.end : other.span.start])
    ends = (inks[one.clause][one.span.end :], *between, inks[other.clause][: other.span.start])
    return one.clause < other.clause and not any(re.search(r"\w", each) for each in ends)


def _judged(attribution: Attribution, found: Sequence[Borrowing], missing: Sequence[str]) -> Attributed:
    held = Attributed(attribution, Faithfulness.NEVER_THERE, tuple(found), tuple(missing))
    enough = ALTERED if len(attribution.words.split()) >= FEW else ALTERED_SHORT
    if not found or held.likeness < enough:
        return held
    if missing or any(one.departures for one in found):
        kind = Faithfulness.ALTERED
    else:
        kind = Faithfulness.COMPOSED if len(found) > 1 else Faithfulness.VERBATIM
    return Attributed(attribution, kind, tuple(found), tuple(missing))


# ------------------------------------------------------------ words that stand as they are attributed


def _in_one_clause(parts: Sequence[Wording], clauses: Sequence[Worded]) -> list[Borrowing]:
    """The parts as one clause holds them in this order, or [] where none does."""
    held: list[tuple[int, list[tuple[int, int]]]] = []
    for index, clause in enumerate(clauses):
        places, since = [], 0
        for part in parts:
            place = found_in(part, clause.wording, since)
            if place is None:
                break
            places.append(place)
            since = place[1]
        else:
            held.append((index, places))
    exact = [
        (index, places)
        for index, places in held
        if all(is_same_case(part, clauses[index].wording.part(*at)) for part, at in zip(parts, places, strict=True))
    ]
    chosen = exact or held
    if not chosen:
        return []
    return [
        _borrowing(part, clauses, [(index, places[at]) for index, places in chosen]) for at, part in enumerate(parts)
    ]


def _borrowed(part: Wording, clauses: Sequence[Worded]) -> list[_Piece]:
    """What a part borrows: from one clause as it is, else sentence by sentence, else the nearest words."""
    whole = _standing(part, clauses)
    if whole is not None:
        return [whole]
    apart = [piece for piece in _covered(part, clauses) if piece]
    nearest = _nearest(part, clauses) if not apart or not all(map(_stands, apart)) else None
    size = sum(len(one.words) * one.likeness for one in apart if isinstance(one, Borrowing)) / len(part.text)
    if size and (nearest is None or size > nearest.likeness):
        return apart
    return [nearest or part.text]


def _stands(piece: _Piece) -> bool:
    return isinstance(piece, Borrowing) and not piece.departures


def _standing(part: Wording, clauses: Sequence[Worded]) -> Borrowing | None:
    """The part as a clause holds it, or None; fewer words than a phrase has to be all that the clause says."""
    found = _in_one_clause([part], clauses)
    if not found:
        return None
    is_all = len(found[0].recorded) >= len(clauses[found[0].clause].ink.rstrip(" .,;:"))
    return found[0] if len(part.words) >= SHORTEST or is_all else None


def _covered(part: Wording, clauses: Sequence[Worded]) -> Iterator[_Piece]:
    """The part sentence by sentence: as many sentences at once as one clause holds, else what is nearest to one."""
    forms = part.lower
    stops = [at + 1 + (forms[at + 1] in LINKS) for at in range(len(forms) - 1) if part.is_stop(at)][:BREAKS]
    at, ahead = 0, sorted({*stops, len(forms)}) if stops else []
    while ahead:
        longest: tuple[int, Borrowing] | None = None
        for count, end in enumerate(ahead, 1):
            piece = part.part(at, end).trimmed()
            if not _in_one_clause([piece], clauses):
                break
            found = _standing(piece, clauses)
            longest = (count, found) if found is not None else longest
        if longest is None:
            piece = part.part(at, ahead[0]).trimmed()
            yield _nearest(piece, clauses) or piece.text
        else:
            yield longest[1]
        taken = longest[0] if longest else 1
        at, ahead = ahead[taken - 1], ahead[taken:]


def _borrowing(part: Wording, clauses: Sequence[Worded], places: Sequence[tuple[int, tuple[int, int]]]) -> Borrowing:
    """The part as the first of these clauses holds it; the others hold it too."""
    (index, place), holding = places[0], tuple(index for index, _ in places)
    clause = clauses[index]
    span = clause.span(*place)
    recorded = span.cut(clause.ink)
    if is_same_case(part, clause.wording.part(*place)):
        return Borrowing(part.text, recorded, index, span, holding)
    return Borrowing(part.text, recorded, index, span, holding, 1.0, departures(recorded, part.text))


# ------------------------------------------------------------ the nearest words


def _nearest(part: Wording, clauses: Sequence[Worded]) -> Borrowing | None:
    """The recorded words that are most like the part, with their departures, or None where none are like it."""
    sought = part.spelled
    if len(sought) < SHORTEST:
        return None
    shares = sorted((-_share(sought, clause), index) for index, clause in enumerate(clauses))[:GLANCED]
    scored = sorted((-_glance(sought, clauses[index]), index) for share, index in shares if share < -NEAR / 2)[:REFINED]
    found = [(window, index) for _, index in scored if (window := _window(sought, clauses[index])) is not None]
    if not found:
        return None
    (likeness, first, last), index = max(found, key=lambda one: (one[0][0], _exactness(part, clauses, one), -one[1]))
    if likeness < NEAR:
        return None
    clause = clauses[index]
    span = clause.span(first, last)
    recorded = span.cut(clause.ink)
    held = clause.wording.part(first, last)
    holding = {at for at, other in enumerate(clauses) if found_in(held, other.wording) is not None}
    changed = departures(recorded, part.text)
    return Borrowing(part.text, recorded, index, span, tuple(sorted(holding | {index})), min(likeness, 0.999), changed)


def _exactness(part: Wording, clauses: Sequence[Worded], found: tuple[tuple[float, int, int], int]) -> float:
    """How alike the stretch that was found is with its signs and capitals: it decides between variants of a clause."""
    (_, first, last), index = found
    return float(Indel.normalized_similarity(part.forms, clauses[index].wording.forms[first:last]))


def _share(sought: Sequence[str], clause: Worded) -> float:
    """How many of the distinct words a clause has."""
    wanted = frozenset(sought)
    return len(wanted & clause.wording.vocabulary) / len(wanted)


def _glance(sought: Sequence[str], clause: Worded) -> float:
    """How alike the words and the nearest stretch of a clause of the same length are, at a glance."""
    return _share(sought, clause) + float(fuzz.partial_ratio(sought, clause.wording.spelled)) / 100


def _window(sought: Sequence[str], clause: Worded) -> tuple[float, int, int] | None:
    """The stretch of a clause that is most like the words: how alike, its first token, the one behind its last."""
    words = clause.wording.words
    held = clause.wording.spelled
    near = fuzz.partial_ratio_alignment(sought, held)
    if near is None or not near.score:
        return None
    begin, end = 0, len(held)
    if len(held) > len(sought):
        begin, end = max(0, near.dest_start - REACH), min(len(held), near.dest_end + REACH)
    blocks = Indel.opcodes(sought, held[begin:end]).as_matching_blocks()
    runs = [_Run(run.a, begin + run.b, run.size) for run in blocks if run.size]
    if not runs:
        return None
    start, stop = _widened(runs, *_densest(runs, len(sought)), len(sought))
    first, last = _within_sentence(clause.wording, words[max(0, start)][1], words[min(len(held), stop) - 1][1] + 1)
    common = Indel.normalized_similarity(sought, [word for word, at in words if first <= at < last])
    return float(common), first, last


class _Run(NamedTuple):
    """`size` words that stand at `sought` of the words looked for and at `held` of a clause's."""

    sought: int
    held: int
    size: int


def _densest(runs: Sequence[_Run], size: int) -> tuple[_Run, _Run]:
    """The first and the last of those runs in a row that make the stretch most like the `size` words looked for."""
    best, ends = 0.0, (runs[0], runs[0])
    for at, one in enumerate(runs):
        common = 0
        for other in runs[at:]:
            common += other.size
            alike = 2 * common / (size + other.held + other.size - one.held)
            if alike > best:
                best, ends = alike, (one, other)
    return ends


def _widened(runs: Sequence[_Run], one: _Run, other: _Run, size: int) -> tuple[int, int]:
    """From where to where the stretch between two runs goes with the words at either end that were not found.

    They stand in the place of as many others, or begin and end with a run that is a word or two further out.
    """
    before, behind = one.sought, size - other.sought - other.size
    stop = other.held + other.size
    starts = [run.held for run in runs if one.held - before - AROUND <= run.held < one.held]
    stops = [run.held + run.size for run in runs if stop < run.held + run.size <= stop + behind + AROUND]
    return min(starts, default=one.held - before), max(stops, default=stop + behind)


def _within_sentence(held: Wording, first: int, last: int) -> tuple[int, int]:
    """The tokens without the end of the sentence before and the beginning of the one behind."""
    tenth = max(2, (last - first) // 5)
    for at in range(min(first + tenth, last) - 1, first, -1):
        if held.forms[at - 1] in ENDS and held.is_stop(at - 1):
            first = at
            break
    for at in range(max(last - tenth, first + 1), last):
        if held.forms[at] in ENDS and held.is_stop(at):
            return first, at
    return first, last


# ------------------------------------------------------------ what differs


def departures(recorded: str, words: str) -> tuple[Departure, ...]:
    """How words differ from the recorded ones, in order, but those first that touch a number, a negation, a modal."""
    found = [Departure(edit, touches(edit)) for edit in _edits(recorded, words)]
    return tuple(sorted(found, key=lambda one: not one.touches))


def _edits(recorded: str, words: str) -> Iterator[Edit]:
    for edit in word_edits(plain(recorded), plain(words)):
        removed, inserted = edit.before.cut(recorded), edit.after.cut(words)
        old, new = wording(removed), wording(inserted)
        at_start = not edit.before.start and not edit.after.start
        if old.forms == new.forms or (at_start and old.lower == new.lower) or _BRACKETED.fullmatch(inserted):
            continue
        yield Edit(edit.before, edit.after, removed, inserted)


def touches(edit: Edit) -> tuple[str, ...]:
    """What an edit touches that is never let pass without saying so: `number`, `negation`, `modal`."""
    changed = set(words_of(edit.removed)) ^ set(words_of(edit.inserted))
    apart = set(uncontracted(edit.removed)) ^ set(uncontracted(edit.inserted))
    found = []
    if changed & NUMERALS or any(word[:1].isdigit() for word in changed):
        found.append("number")
    if apart & NEGATIONS:
        found.append("negation")
    if apart & MODALS:
        found.append("modal")
    return tuple(found)
