"""What a recorded change means: whether it matters, how much, what about, and the words that show it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from smallprint.extract.language import detect_language
from smallprint.judge.dated import dated
from smallprint.judge.headline import headline as lines
from smallprint.judge.headline.answered import Answered, turned_answers
from smallprint.judge.headline.digest import Item, Texts, digest_of
from smallprint.judge.headline.line import Changed, answered, beside, digested, rewritten, substantive
from smallprint.judge.headline.particular import particulars
from smallprint.judge.headline.sections import sections_moved
from smallprint.judge.headline.shifted import is_borne_out, told_by
from smallprint.judge.headline.telling import CARED, Telling, tellings
from smallprint.judge.headline.turned import has_turned, turn_headlines
from smallprint.judge.past import Past, State
from smallprint.judge.shift.borne_out import borne_out
from smallprint.judge.shift.taken_back import takes_back
from smallprint.judge.shift.training_shift import Shift, training_shifts
from smallprint.judge.show import REWRITE, evidence_of
from smallprint.judge.weighing.contact import is_contact
from smallprint.judge.weighing.finding import Sorting, finding, sort_changes
from smallprint.judge.weighing.gist import Gist, Weighed
from smallprint.judge.weighing.kind import kinds_of
from smallprint.judge.weighing.lexicon import MAJOR_TOPICS
from smallprint.judge.weighing.mask import words_of
from smallprint.judge.weighing.models import Models, shipped
from smallprint.judge.weighing.noise import NoiseWeights
from smallprint.judge.weighing.plain import CHANCE, is_known, is_plain
from smallprint.judge.weighing.retitled import are_retitled
from smallprint.judge.weighing.severity import severity_of
from smallprint.judge.weighing.signs import ECHOED, Unit
from smallprint.judge.weighing.topic import TOPIC_LIMIT, topics_in, topics_of
from smallprint.judge.weighing.unread import is_plain_unread, is_unread
from smallprint.judge.weighing.weight import Weights, probability
from smallprint.model.change import Diff
from smallprint.model.clause import StatedDate
from smallprint.model.document import Cause, Document
from smallprint.model.meaning import Assessment, Dated, Finding, Kind, Severity
from smallprint.read.document import READ

MATTERS = 0.27
"""The probability from which on a change is told as one that matters; set in cross-validation by service so that
fewer than one change in twenty that matters is missed."""
NOTHING_NEW = 0.1
"""The probability of a change all of whose words stand in the other version too, or say where somebody is reached, is
this at most."""
SIZE_TELLS, CORE_TELLS = 0.4, 1.0
"""What the logarithm of an edit's words and a core term add to a clause's log-odds when it is chosen to be told."""
SHOWN = 3
"""So many changes are quoted."""
MOST_SHIFTS = 3
"""Of the shifts so many are tried as headlines."""
MANY = 3
"""A major change of so many clauses that matter is told by what came and went in them."""
REWRITTEN = 0.3
"""A change of as many clauses as a rewrite has is told as one if they are this share of all."""
TRAINING, FEATURES = "ai-training", "ai-features"
RETURN_SHARE = 0.34
"""A text goes back to an earlier one where it differs from it by at most this share of the words by which it
differs from the present one."""


@dataclass(frozen=True, slots=True)
class Moment:
    """When and of what a change was recorded, and what the two versions say of their own dates."""

    document: Document
    fetched_at: datetime
    cause: Cause
    language: str
    before_dates: tuple[StatedDate, ...] = ()
    after_dates: tuple[StatedDate, ...] = ()


@dataclass(frozen=True, slots=True)
class Examination:
    """A recorded change taken apart: what its clauses are, what it is as a whole, and whether it goes back.

    `repeated_at`: when this very text was first recorded. `is_recovery`: what was recorded just before was set aside.
    """

    sorting: Sorting
    gist: Gist
    dates: Dated
    returned_at: datetime | None
    back_at: datetime | None
    is_same_state: bool
    repeated_at: datetime | None = None
    is_recovery: bool = False


def examine(diff: Diff, past: Past, moment: Moment, models: Models | None = None) -> Examination:
    """A recorded change taken apart, before it is said whether it matters."""
    state = past.state_of(diff.after.blocks)
    returned_at = past.recorded_at(state) if state != past.current else None
    earlier, back_at = _earlier(state, past, returned_at)
    terms_type = moment.document.terms_type
    sorting = sort_changes(
        diff, past, earlier, models or shipped(), terms_type=terms_type, is_return=returned_at is not None
    )
    dates = dated(moment.before_dates, moment.after_dates, diff, moment.fetched_at)
    return Examination(
        sorting,
        _gist(diff, sorting, dates, moment),
        dates,
        returned_at,
        back_at,
        state == past.current,
        past.repeated_at(diff.after),
        past.held_times > 0,
    )


def assess(diff: Diff, past: Past, moment: Moment, models: Models | None = None) -> Assessment:
    """What a recorded change means, given the document's memory up to the version before it."""
    models = models or shipped()
    seen = examine(diff, past, moment, models)
    chance = (
        0.0
        if seen.returned_at or seen.is_same_state or not seen.sorting.weighed
        else _chance(seen.gist, models.change, diff)
    )
    goes_back = seen.returned_at
    is_news = moment.language == READ and not goes_back and not seen.is_same_state
    shifts = _shifts(diff) if is_news else ()
    chance = max(chance, CHANCE) if shifts else chance
    news = [found for found in seen.sorting.weighed if not found.is_return] or list(seen.sorting.weighed)
    told = sorted(news, key=_telling, reverse=True)
    is_worded = is_news and bool(seen.sorting.weighed)
    is_broken = is_worded and not _is_major(chance, seen, told, models) and _takes_back(diff, shifts, moment, told)
    chance = max(chance, CHANCE) if is_broken else chance
    matters = chance >= MATTERS
    findings = _findings(diff, seen.sorting, models.noise, moment.language)
    goes_back = goes_back or (None if matters else seen.back_at or _again_at(seen, past))
    topics = topics_of([found.unit for found in told]) if matters else ()
    severity = severity_of(seen.gist, topics, models.severity, is_broken=is_broken) if matters else Severity.NONE
    if matters and goes_back is None:
        extent = _extent(diff, seen.sorting, told, is_major=severity is Severity.MAJOR)
        wanted = _told(diff, moment, past, extent, told=told, shifts=shifts if is_news else None)
    else:
        wanted = _untold(moment, findings, goes_back)
    headline = lines.first_unused(wanted, past.headlines, moment.fetched_at)
    return Assessment(
        substantive=matters,
        probability=round(chance, 4),
        severity=severity,
        kinds=kinds_of(diff, findings, tuple(_settled(seen, goes_back, matters=matters))),
        topics=_topics(topics, has_shift=bool(shifts)),
        headline=headline.words,
        evidence=evidence_of(diff, _shown(headline, told), headline.sentence) if matters else (),
        findings=findings,
        dated=seen.dates,
        returns_to=goes_back,
    )


def _is_major(chance: float, seen: Examination, told: Sequence[Weighed], models: Models) -> bool:
    """Whether a change is major whatever it takes back, which then need not be looked for."""
    if chance < CHANCE:
        return False
    topics = topics_of([found.unit for found in told])
    return severity_of(seen.gist, topics, models.severity) is Severity.MAJOR


def _takes_back(diff: Diff, shifts: Sequence[Shift], moment: Moment, told: Sequence[Weighed]) -> bool:
    """Whether a promise was taken back, or the least age or the law that governs is another."""
    moved = any(not is_known(found.unit) and any(particulars([found.unit])) for found in told)
    return moved or takes_back(diff, shifts, moment.language, is_privacy=moment.document.is_privacy)


def _shifts(diff: Diff) -> tuple[Shift, ...]:
    """The rules on training that shifted, as far as the answers of both versions bear them out.

    None where the text before was not read: nothing can be said to be new.
    """
    shifts = training_shifts(diff)
    return borne_out(diff, shifts) if shifts and detect_language(diff.before.text) == READ else ()


@dataclass(frozen=True, slots=True)
class _Extent:
    """How much a change is: the changes that matter, and whether it is told by what came and went in many clauses.

    `beyond` are the clauses of a rewrite that were not weighed by themselves.
    """

    weighty: frozenset[int]
    is_rewrite: bool
    is_long: bool
    beyond: Sequence[int]


def _extent(diff: Diff, sorting: Sorting, told: Sequence[Weighed], *, is_major: bool) -> _Extent:
    weighty = frozenset(found.unit.change for found in told if found.logit > 0)
    is_rewrite = _is_rewrite(diff, sorting, len(weighty))
    is_long = is_rewrite or (is_major and len(weighty) >= MANY)
    return _Extent(weighty, is_rewrite, is_long, sorting.unweighed if is_rewrite else ())


def _told(
    diff: Diff,
    moment: Moment,
    past: Past,
    extent: _Extent,
    *,
    told: Sequence[Weighed],
    shifts: Sequence[Shift] | None,
) -> Iterator[lines.Headline]:
    """Headlines of a change that matters, in order of preference; `shifts` is None where the text is not read.

    Those that say which rule shifted or turned come first, then those on what came and went in many clauses, then
    those on the sentences that tell most.
    """
    document = moment.document
    is_rewrite = extent.is_rewrite
    found = tellings(diff, past, told, extent.beyond, cared=CARED if is_rewrite else 0.0)
    is_long = extent.is_long and shifts is not None
    items = _items(diff, past, found, document, is_rewrite=is_rewrite) if is_long else ()
    changed = Changed(document, diff, found, extent.weighty, items)
    turned: Sequence[Answered] = ()
    if shifts is not None:
        moved = tuple(particulars([one.unit for one in told]))
        asked = turned_answers(diff, found, moment.language, is_privacy=document.is_privacy)
        turned = (*moved, *(one for one in _new_answers(diff, past, asked) if not any(map(one.is_same, moved))))
        yield from _by_rules(changed, shifts, turned, [one.unit for one in told], is_rewrite=is_rewrite)
    yield from rewritten(changed, turned) if is_rewrite else chain(digested(changed, turned), substantive(changed))


def _new_answers(diff: Diff, past: Past, turned: Iterable[Answered]) -> Iterator[Answered]:
    """The answers that turned, but for those on words that stand in both versions, however they are put there."""
    old, new = past.words_of(diff.before), past.words_of(diff.after)
    for one in turned:
        words = f" {' '.join(words_of(one.sentence))} "
        if not one.sentence or not (words in old and words in new):
            yield one


def _items(
    diff: Diff, past: Past, found: Sequence[Telling], document: Document, *, is_rewrite: bool
) -> tuple[Item, ...]:
    """What a change of many clauses brought and took."""
    old, new = past.words_of(diff.before), past.words_of(diff.after)
    sections = sections_moved(diff, old, new, is_rewrite=is_rewrite)
    texts = Texts(old, new, document.is_privacy)
    return digest_of(found, texts, sections, is_rewrite=is_rewrite)


def _by_rules(
    changed: Changed, shifts: Sequence[Shift], turned: Sequence[Answered], told: Sequence[Unit], *, is_rewrite: bool
) -> Iterator[lines.Headline]:
    """Headlines on which rule shifted, which answer turned, and which small edit turned a norm."""
    plain = filter(is_borne_out, shifts[:MOST_SHIFTS])
    shifted = (told_by(changed.document, changed.diff, shift) for shift in plain)
    small = turn_headlines(changed.document, changed.diff, told)
    by_answer = () if is_rewrite or changed.items else tuple(answered(changed, turned))
    if turned and _binds_users(shifts):
        yield from (beside(changed, one) for one in by_answer)
    yield from (beside(changed, one, turned) for one in shifted)
    yield from (beside(changed, one) for one in chain(by_answer, () if changed.items else small))


def _binds_users(shifts: Sequence[Shift]) -> bool:
    """Whether the first shift is of a rule for users, which weighs less than an answer that turned for them."""
    one = (shifts[0].after or shifts[0].before) if shifts else None
    return one is not None and one.is_for_users


def _untold(moment: Moment, findings: Sequence[Finding], goes_back: datetime | None) -> Iterator[lines.Headline]:
    """The headline of a change that goes back to an earlier text, or does not matter."""
    if goes_back is not None:
        yield lines.Headline(lines.returned(moment.document, goes_back))
    yield lines.Headline(lines.suppressed(moment.document, findings))


def _topics(found: tuple[str, ...], *, has_shift: bool) -> tuple[str, ...]:
    """The topics: training only where a rule on it shifted, else what speaks of AI is about its features."""
    if has_shift:
        return tuple(dict.fromkeys((TRAINING, *found)))[:TOPIC_LIMIT]
    return tuple(topic if topic != TRAINING else FEATURES for topic in found)


def _earlier(state: State, past: Past, returned_at: datetime | None) -> tuple[State | None, datetime | None]:
    """The earlier state that a text goes back to, wholly or but for little, with when that was recorded."""
    if returned_at is not None:
        return state, returned_at
    nearest = past.nearest(state)
    if nearest is None:
        return None, None
    apart = past.words_in(state ^ past.current)
    return (nearest.state, nearest.fetched_at) if nearest.words <= RETURN_SHARE * apart else (None, None)


def _gist(diff: Diff, sorting: Sorting, dates: Dated, moment: Moment) -> Gist:
    moved = None if dates.before_on is None or dates.after_on is None else dates.before_on != dates.after_on
    return Gist(
        weighed=sorting.weighed,
        total=sorting.total,
        touched=len(diff.touched),
        clauses=max(len(diff.before.blocks), len(diff.after.blocks)),
        words=sorting.words,
        is_reextracted=moment.cause is Cause.RE_EXTRACTED,
        own_date_moved=moved,
        language=moment.language,
    )


def _chance(gist: Gist, model: Weights, diff: Diff) -> float:
    chance = probability(model.logit(gist.signs, gist.numbers))
    news = [found.unit for found in gist.weighed if not found.is_return]
    if news and (all(unit.echoed >= ECHOED or is_contact(unit) for unit in news) or are_retitled(news, diff)):
        return min(chance, NOTHING_NEW)
    if chance < CHANCE and is_unread(gist.language):
        return CHANCE if any(is_plain_unread(unit, gist.language) for unit in news) else chance
    if chance >= CHANCE or gist.language != READ:
        return chance
    return CHANCE if any(map(is_plain, news)) or has_turned(diff, news) else chance


def _findings(diff: Diff, sorting: Sorting, noise: NoiseWeights, language: str) -> tuple[Finding, ...]:
    weighed = [finding(found, diff, noise, language) for found in sorting.weighed]
    beyond = [
        Finding(index, Kind.SUBSTANTIVE, 0.5, "one of many clauses of a rewrite, not weighed by itself")
        for index in sorting.unweighed
    ]
    return (*weighed, *beyond, *sorting.cosmetic)


def _again_at(seen: Examination, past: Past) -> datetime | None:
    """When the text was first recorded that stands again, after a capture that failed or to the letter."""
    if seen.is_recovery and seen.is_same_state:
        return past.states.get(past.current)
    return seen.repeated_at


def _telling(found: Weighed) -> float:
    """How much a reader learns from a clause: its log-odds, raised for many words and for a core term in them.

    On the labelled changes this order leads to the main words as often as that of the log-odds alone; it is taken
    because what is told first should be a rule of the section, not a reference to it.
    """
    is_core = bool(topics_in((*found.unit.removed, *found.unit.inserted)) & MAJOR_TOPICS)
    return found.logit + SIZE_TELLS * math.log1p(found.unit.size) + (CORE_TELLS if is_core else 0.0)


def _shown(headline: lines.Headline, told: Sequence[Weighed]) -> list[int]:
    """The changes that are quoted: the one that the headline speaks of, then those that tell most."""
    first = [] if headline.change is None else [headline.change]
    return list(dict.fromkeys([*first, *(found.unit.change for found in told)]))[:SHOWN]


def _settled(seen: Examination, goes_back: datetime | None, *, matters: bool) -> Iterator[Kind]:
    """The kinds that are known before the clauses are looked at."""
    if matters:
        yield Kind.SUBSTANTIVE
    elif seen.is_recovery:
        yield Kind.EXTRACTION_FAILURE
    if goes_back is not None:
        yield Kind.FLAPPING
    yield from seen.sorting.beneath


def _is_rewrite(diff: Diff, sorting: Sorting, likely: int) -> bool:
    """Whether so much of a document was worded anew, some of it in what matters, that no clause stands for the rest."""
    clauses = max(len(diff.before.blocks), len(diff.after.blocks))
    return sorting.total >= max(REWRITE, REWRITTEN * clauses) and 4 * likely >= len(sorting.weighed)
