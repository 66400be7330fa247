"""Quotations as scores hold them against the recorded text."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from smallprint.model.answer import Quotation
from smallprint.segment import outline
from smallprint.text.span import Span

PLACE = Path(__file__).resolve().parents[2] / "evaluation" / "tasks" / "recorded.py"
SPEC = importlib.util.spec_from_file_location("recorded", PLACE)
assert SPEC is not None
assert SPEC.loader is not None
RECORDED = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(RECORDED)


def quoted(text: str, words: str = "") -> tuple[str, str]:
    """The ink that is quoted, and the words it is scored by."""
    made = outline(text)
    ink = made.clauses[0].ink
    start = ink.index(words) if words else 0
    span = Span(start, start + len(words) if words else len(ink))
    return span.cut(ink), RECORDED.as_recorded(Quotation(0, span, span.cut(ink)), made)


def test_links_and_marks_alone_change_nothing():
    ink, words = quoted("We use **your content** as our [Privacy Policy](https://fernwick.example/p) says.\n")
    assert words == ink


def test_marks_inside_quotation_signs_are_given_as_recorded():
    ink, words = quoted("We never sell what identifies you (“**Personal Data**”) without your consent.\n")
    assert ink == "We never sell what identifies you (“Personal Data”) without your consent."
    assert words == "We never sell what identifies you (“**Personal Data**”) without your consent."


def test_words_that_end_within_a_link_are_cut_to_what_stands_there():
    text = "We sell “**Data**” as our [Privacy Policy of the whole group](https://fernwick.example/p) says.\n"
    _, words = quoted(text, "“Data” as our Privacy Policy")
    assert words == "as our Privacy Policy"
