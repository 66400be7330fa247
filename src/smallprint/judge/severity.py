"""How much a change that matters matters: to many readers and in core terms, or narrowly."""

from __future__ import annotations

from collections.abc import Sequence

from smallprint.judge.gist import Gist
from smallprint.judge.lexicon import MAJOR_TOPICS
from smallprint.judge.plain import is_core
from smallprint.judge.weight import Weights, probability
from smallprint.model.meaning import Severity

MAJOR, MAJOR_CORE = 0.35, 0.1
"""The probability from which on a change is told as major: below a half, since the labelled changes that were picked
for being hard to tell from noise are nearly all minor. Set in cross-validation by service. It is lower where a clause
came to speak of a core term, or ceased to (`plain.is_core`)."""


def severity_of(gist: Gist, topics: Sequence[str], model: Weights, *, is_broken: bool = False) -> Severity:
    """Minor or major, for a change that matters.

    `is_broken`: a promise to people is taken back (`taken_back`), which is major whatever else the change is.
    """
    chance = probability(model.logit(severity_signs(gist, topics), gist.numbers))
    is_major = chance >= (MAJOR_CORE if _has_core(gist) else MAJOR) or is_broken
    return Severity.MAJOR if is_major else Severity.MINOR


def _has_core(gist: Gist) -> bool:
    return any(not found.is_return and is_core(found.unit) for found in gist.weighed)


def severity_signs(gist: Gist, topics: Sequence[str]) -> list[str]:
    """The signs of how much a change matters: those of the change and what it is about."""
    grounds = [f"major-topic={topic}" for topic in topics if topic in MAJOR_TOPICS]
    return [*gist.signs, *(f"topic={topic}" for topic in topics), *grounds]
