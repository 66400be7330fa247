"""Claims that the answer to another matter undoes: all is deleted, and some is kept whatever people ask."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from smallprint.judge.answer.answer import Told, answer
from smallprint.judge.answer.understand import as_question, ranked
from smallprint.judge.claim.asserted import About, Asserted, Asserts
from smallprint.judge.claim.found import Found, Reason, quotations
from smallprint.judge.claim.nearest import Near
from smallprint.judge.claim.patterns import countered as patterns
from smallprint.judge.claim.wording import has_exception, is_hedged
from smallprint.model.answer import Answer, Quotation, Verdict
from smallprint.model.statement import Judgement

LIKE = 0.1
"""A claim is like a matter of what no provider promises from this probability on."""
LIKELIEST = 2
"""Among so many of the likeliest matters. Both set by hand on 345 statements."""
_RELIED_ON = re.compile(patterns.RELIED_ON)
_FIGURE = re.compile(r"\d")
"""A claim with a figure is undone by another figure, not by what is merely not promised."""


def judge_countered(said: Asserted, told: Told, near: tuple[Near, ...]) -> Found | None:
    """A contradiction by the answer to another matter than the claim's own; None where there is none."""
    for name, verdict in _counters(said):
        found = _asked(said, name, told)
        if found.verdict is verdict and found.evidence:
            return Found(Judgement.CONTRADICTED, Reason.OTHERWISE, _with_nearest(found, near), found.gaps)
    return None


def judge_unpromised(said: Asserted, told: Told, near: tuple[Near, ...], service: str = "") -> Found | None:
    """A contradiction where a claim is on what can be relied on, and the document disclaims just that."""
    if said.about is not About.WORDS or said.asserts is not Asserts.DONE or not _RELIED_ON.search(said.text):
        return None
    for label, probability in ranked(said.text, service)[:LIKELIEST]:
        if label in patterns.UNPROMISED and probability >= LIKE:
            found = _asked(said, label, told)
            if found.verdict is Verdict.NO and found.evidence:
                return Found(Judgement.CONTRADICTED, Reason.DISCLAIMED, _with_nearest(found, near), found.gaps)
    return None


def _counters(said: Asserted) -> Iterator[tuple[str, Verdict]]:
    """The matters whose answer undoes a claim, with that answer."""
    if said.question is None or has_exception(said.text) or is_hedged(said.text):
        return
    if said.question.matter in patterns.UNPROMISED and _FIGURE.search(said.text):
        return
    if said.asserts is Asserts.DONE and not said.question.is_inverse:
        for name, verdict, is_of_all in patterns.COUNTERED.get(said.question.matter, ()):
            if said.is_absolute or not is_of_all:
                yield name, verdict
    if said.asserts is Asserts.NOT_DONE and said.is_absolute:
        yield from patterns.DENIED.get(said.question.matter, ())


def _asked(said: Asserted, name: str, told: Told) -> Answer:
    return answer(replace(as_question(said.text, name), is_inverse=False), told)


def _with_nearest(found: Answer, near: tuple[Near, ...]) -> tuple[Quotation, ...]:
    """The words that answer, with the sentence nearest to the claim third."""
    return tuple(dict.fromkeys((*found.evidence[:2], *quotations(near[:1]), *found.evidence[2:])))
