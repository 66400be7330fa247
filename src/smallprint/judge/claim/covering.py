"""Wide words of a document that could cover what a claim denies: improvement, research, any purpose, a licence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from smallprint.judge.answer.answer import Told
from smallprint.judge.answer.quoting import quotation_in, quoted
from smallprint.judge.claim.nearest import sought_in
from smallprint.judge.claim.patterns import covering as patterns
from smallprint.model.answer import Quotation
from smallprint.model.norm import PERMITTING, Data, Party, Stance, Strength, Training

LEAST = 0.5
"""A sentence read as a wide permission counts from this probability on."""
MOST = 3
NEAR = 1.0
"""What nearness to the claim's words counts beside how plainly a sentence could cover it."""
_IDEAS = re.compile(patterns.IDEAS)
_PLAINLY = tuple((weight, re.compile(words)) for weight, words in patterns.PLAINLY)


@dataclass(frozen=True, slots=True)
class Covering:
    """A sentence that could cover it, quoted; `stance` is how it was read, `text` its words, folded."""

    quotation: Quotation
    stance: Stance
    text: str
    weight: float


def covering(words: str, told: Told, service: str = "", *, is_named: bool = False) -> tuple[Covering, ...]:
    """The wide permissions of the provider, those first that say it most plainly and are nearest to the claim.

    With `is_named` permissions that name training count too.
    """
    sought = sought_in(words, told.sayings, service)
    read = {(index, one.span.start): one for index, reading in told.reading.clauses for one in reading.training}
    found = []
    for saying in told.sayings:
        one = read.get((saying.clause, saying.span.start))
        if one is not None and _is_wide(one, is_named=is_named) and not _IDEAS.search(saying.text):
            weight, start, end = _plainest(saying.text)
            weight += NEAR * sought.share(saying)
            found.append(Covering(quotation_in(saying, start, end), one.stance, saying.text, weight))
    first = {one.text: one for one in reversed(found)}
    return tuple(sorted(first.values(), key=lambda one: -one.weight))[:MOST]


def _is_wide(one: Training, *, is_named: bool) -> bool:
    is_permission = one.stance in PERMITTING and Party.PROVIDER in one.trainers and one.probability >= LEAST
    return is_permission and (is_named or one.strength is Strength.IMPLICIT)


def _plainest(text: str) -> tuple[float, int, int]:
    for weight, words in _PLAINLY:
        hit = words.search(text)
        if hit is not None:
            return weight, hit.start(), hit.end()
    return 0.3, 0, 0


def licences(told: Told) -> Iterable[Quotation]:
    """The licences that people grant over what is theirs, the widest first; ideas sent in are not."""
    found = [
        (one, index)
        for index, reading in told.reading.clauses
        for one in reading.licences
        if set(one.data) != {Data.FEEDBACK}
    ]
    for one, index in sorted(found, key=lambda pair: -pair[0].breadth):
        yield quoted(index, told.outline.clauses[index].ink, one.evidence, one.evidence)
