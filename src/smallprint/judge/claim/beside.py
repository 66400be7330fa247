"""A statement beside all documents of a contract: where one of them speaks of it, others that hardly do are silent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from smallprint.judge.answer.answer import Told
from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.judge.answer.finding import findings
from smallprint.judge.answer.matter import Says
from smallprint.judge.answer.understand import INVERSE, ranked
from smallprint.judge.claim.asserted import About, asserted
from smallprint.judge.claim.nearest import sought_in
from smallprint.judge.claim.whole import JudgedStatement
from smallprint.model.answer import Gap, GapKind, Quotation
from smallprint.model.statement import Judged, Judgement

HARDLY = 0.7
"""A document hardly speaks of a claim where its words carry less than so much of what another one's carry.

Set on a dozen statements held against all documents of services that no rule was made on.
"""
SURE = 0.5
"""A claim is about a matter from this probability on: a document that has no word on the matter is silent, then."""
ELSEWHERE = "another document speaks of it, and this one hardly does"


def beside(judged: Sequence[tuple[JudgedStatement, Told]], service: str = "") -> tuple[JudgedStatement, ...]:
    """The same statement as it stands against each of several documents, in their order, once they are compared.

    One document alone is taken at its word.
    """
    columns = zip(*(one.claims for one, _ in judged), strict=True)
    told = [each for _, each in judged]
    compared = [_compared(column, told, service) for column in columns]
    return tuple(replace(one, claims=tuple(column[at] for column in compared)) for at, (one, _) in enumerate(judged))


def _compared(column: Sequence[Judged], told: Sequence[Told], service: str) -> list[Judged]:
    """One claim against each document."""
    words = column[0].claim.words
    if asserted(words, service).about is About.TRAINING:
        return list(column)
    carried = [
        _carried(words, each, service, one.evidence[0]) if one.evidence else 0.0
        for one, each in zip(column, told, strict=True)
    ]
    least = HARDLY * max(carried)
    speaking = [held >= least for held in carried]
    of_matter = _of_matter(words, told, service)
    if any(held and speaks for held, speaks in zip(speaking, of_matter, strict=True)):
        speaking = of_matter  # else the words were taken for a matter that they are not about
    return [one if speaks or not one.evidence else _silent(one) for one, speaks in zip(column, speaking, strict=True)]


def _of_matter(words: str, told: Sequence[Told], service: str) -> list[bool]:
    """Which documents have a word on the matter that the words are about; none, where no matter is sure."""
    label, probability = ranked(words, service)[0]
    matter = BY_NAME.get(label.removesuffix(INVERSE)) if probability >= SURE else None
    if matter is None:
        return [False] * len(told)
    return [any(one.says is not Says.NEAR for one in findings(matter, each.about(matter))) for each in told]


def _carried(words: str, told: Told, service: str, quotation: Quotation) -> float:
    """How much of the words' weight the sentences of a quotation carry, 0 to 1."""
    sought = sought_in(words, told.sayings, service)
    return max(
        (
            sought.share(one)
            for one in told.sayings
            if one.clause == quotation.clause
            and one.span.start < quotation.span.end
            and quotation.span.start < one.span.end
        ),
        default=0.0,
    )


def _silent(judged: Judged) -> Judged:
    gaps = tuple(Gap(GapKind.NEAR, one) for one in judged.evidence)
    return Judged(judged.claim, Judgement.NOT_ADDRESSED, (), ELSEWHERE, gaps)
