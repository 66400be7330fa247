"""Quotations checked against recorded text: what is not there word for word is no evidence."""

from __future__ import annotations

from smallprint.model.clause import Outline
from smallprint.model.meaning import Assessment, Evidence, Side
from smallprint.segment.outline import recorded_span
from smallprint.text.span import Span


def misquoted(assessment: Assessment, before: Outline, after: Outline) -> list[Evidence]:
    """The evidence whose words cannot be derived again from the recorded text at its span."""
    return [one for one in assessment.evidence if not _stands(one, before if one.side is Side.BEFORE else after)]


def _stands(one: Evidence, outline: Outline) -> bool:
    if one.clause >= len(outline.blocks):
        return False
    clause = outline.clauses[one.clause]
    at = clause.ink.find(one.quote.exact)
    while at >= 0:
        if recorded_span(outline, clause, Span(at, at + len(one.quote.exact))) == one.span:
            return True
        at = clause.ink.find(one.quote.exact, at + 1)
    return False
