"""Quotations cut to what stands in the recorded text."""

from __future__ import annotations

from smallprint.judge.answer.recorded import as_recorded
from smallprint.model.answer import Quotation
from smallprint.segment import outline
from smallprint.text.span import Span


def _quoted(text: str) -> tuple[str, str]:
    made = outline(text)
    clause = made.clauses[0]
    whole = Quotation(0, Span(0, len(clause.ink)), clause.ink)
    found = as_recorded(whole, made)
    assert found is not None
    assert found.span.cut(clause.ink) == found.words
    return clause.ink, found.words


def test_links_and_marks_alone_cut_nothing():
    ink, words = _quoted("We use **your content** as our [Privacy Policy](https://fernwick.example/p) says.\n")
    assert words == ink


def test_marks_inside_quotation_signs_are_left_out():
    _, words = _quoted("We call everything that you upload to the Service “**Content**” in these terms.\n")
    assert words == "We call everything that you upload to the Service"
