"""How much a change that matters matters: to many readers and in core terms, or narrowly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from smallprint.judge.weighing.gist import Gist
from smallprint.judge.weighing.lexicon import COMPANY_FORMS, MAJOR_TOPICS, MODALS, STOP_WORDS, WEIGHTY
from smallprint.judge.weighing.plain import is_core
from smallprint.judge.weighing.weight import Weights, probability
from smallprint.model.meaning import Severity

MAJOR, MAJOR_CORE = 0.35, 0.1
"""The probability from which on a change is told as major: below a half, since the labelled changes that were picked
for being hard to tell from noise are nearly all minor. Set in cross-validation by service. It is lower where a clause
came to speak of a core term, or ceased to (`plain.is_core`)."""
OFTEN, NAME, RENAMED = 3, 3, 0.7
"""A name that was put for another in so many clauses, of so many words at most, was renamed; where so large a share of
the changed clauses say nothing else, the change is no major one."""


def severity_of(gist: Gist, topics: Sequence[str], model: Weights, *, is_broken: bool = False) -> Severity:
    """Minor or major, for a change that matters.

    `is_broken`: a promise to people is taken back (`taken_back`), which is major whatever else the change is.
    """
    chance = probability(model.logit(severity_signs(gist, topics), gist.numbers))
    is_major = is_broken or (chance >= (MAJOR_CORE if _has_core(gist) else MAJOR) and not is_renaming(gist))
    return Severity.MAJOR if is_major else Severity.MINOR


def is_renaming(gist: Gist) -> bool:
    """Whether most of a change puts one name for another, again and again, and no company of another form in law."""
    news = [found.unit for found in gist.weighed if not found.is_return]
    swaps = Counter(_swapped(unit.removed, unit.inserted) for unit in news)
    often = [swap for swap, count in swaps.items() if count >= OFTEN and all(0 < len(side) <= NAME for side in swap)]
    names = frozenset().union(*(side for swap in often for side in swap))
    renamed = sum(not (set().union(*_swapped(unit.removed, unit.inserted)) - names - STOP_WORDS) for unit in news)
    return bool(names) and not names & (COMPANY_FORMS | MODALS | WEIGHTY) and renamed >= RENAMED * len(news)


def _swapped(removed: Sequence[str], inserted: Sequence[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Which words a clause lost and gained, without the endings of their owners."""
    old, new = ({word.removesuffix("'s") for word in side} for side in (removed, inserted))
    return frozenset(old - new), frozenset(new - old)


def _has_core(gist: Gist) -> bool:
    return any(not found.is_return and is_core(found.unit) for found in gist.weighed)


def severity_signs(gist: Gist, topics: Sequence[str]) -> list[str]:
    """The signs of how much a change matters: those of the change and what it is about."""
    grounds = [f"major-topic={topic}" for topic in topics if topic in MAJOR_TOPICS]
    return [*gist.signs, *(f"topic={topic}" for topic in topics), *grounds]
