"""Answers and timelines as fields of JSON, stable, as docs/reference/json.md describes them."""

from __future__ import annotations

from smallprint.judge.answer.asked import data_named
from smallprint.model.answer import Answer, Question, Quotation
from smallprint.model.clause import Outline
from smallprint.publish.fields import Fields
from smallprint.publish.quoted import place_text


def question_fields(question: Question) -> Fields:
    """A question as it was understood."""
    asker = question.asker
    return {
        "question": question.words,
        "matter": question.matter,
        "asks": question.asks,
        "is_inverse": question.is_inverse,
        "data": [kind.value for kind in data_named(question)],
        "age": asker.age,
        "region": asker.region.value if asker.region else None,
        "plan": asker.plan or None,
    }


def answer_fields(outline: Outline, answer: Answer) -> Fields:
    """A verdict with what it answers, its quotations, the ways out, and what it leaves open."""
    return {
        "matter": answer.question.matter,
        "asks": answer.question.asks,
        "is_inverse": answer.question.is_inverse,
        "verdict": answer.verdict.value,
        "value": answer.value or None,
        "evidence": [quotation_fields(outline, one) for one in answer.evidence],
        "ways_out": [quotation_fields(outline, one) for one in answer.ways_out],
        "gaps": [{"kind": gap.kind.value, **quotation_fields(outline, gap.quotation)} for gap in answer.gaps],
    }


def quotation_fields(outline: Outline, one: Quotation) -> Fields:
    """Words with where they stand: `start` and `end` are into the clause's ink."""
    return {
        "clause": one.clause,
        "place": place_text(outline, one.clause),
        "start": one.span.start,
        "end": one.span.end,
        "words": one.words,
    }
