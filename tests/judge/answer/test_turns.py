"""Everyday words for what befalls people lead to the sentence that is about it."""

from __future__ import annotations

from smallprint.judge.answer.answer import Told, ask
from smallprint.read.document import unread_of
from smallprint.segment import outline

TERMS = """# Terms of Fernwick Events

## Refunds

Whoever does not answer our message in time may no longer request a refund for the event.

A participant who falls ill is not entitled to a refund without a medical certificate.

If a participant does not attend or is unable to take part, no refund is issued.
"""


def test_the_sentence_about_what_happened_is_quoted_first():
    made = outline(TERMS)
    told = Told(made, unread_of(made))
    found = ask("I was a no-show at the Fernwick event. Do I get a refund?", told, "Fernwick")
    assert found.evidence[0].words.startswith("If a participant does not attend")
    ill = ask("I am sick. Does Fernwick refund my ticket?", told, "Fernwick")
    assert "falls ill" in ill.evidence[0].words
