"""A statement held against the page on which it was made."""

from __future__ import annotations

from smallprint.judge.statement_page import on_page
from smallprint.model.statement import PageState
from smallprint.segment import outline

SAID = "We never use your calls to train our models. Your trust comes first."


def page(*paragraphs):
    return outline("# Our promise\n\n" + "\n\n".join(paragraphs) + "\n\nMore news from our blog\n")


def test_a_statement_stands_wherever_its_sentences_do():
    held = page("We never use your calls to train our models.", "Your trust comes first.")
    assert on_page(SAID, held) == (PageState.STANDS, "")


def test_a_sentence_that_was_altered_is_told_with_what_stands_now():
    held = page("We never use your calls to train our models without your consent. Your trust comes first.")
    state, nearest = on_page(SAID, held)
    assert state is PageState.EDITED
    assert nearest == "We never use your calls to train our models without your consent."


def test_a_sentence_that_is_gone_is_an_edit_too():
    assert on_page(SAID, page("Your trust comes first."))[0] is PageState.EDITED


def test_a_page_about_something_else_has_lost_the_statement():
    assert on_page(SAID, page("Read about our new offices in the harbour."))[0] is PageState.GONE


def test_quotation_marks_and_spaces_are_no_edit():
    said = "We don't sell “personal data” to anyone, ever."
    assert on_page(said, page('We don’t sell  "personal data" to anyone, ever.'))[0] is PageState.STANDS
