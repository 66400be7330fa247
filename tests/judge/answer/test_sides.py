"""On which side of its matter a question stands."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, ask
from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.judge.answer.matters.sides import SIDES
from smallprint.judge.answer.sides import is_contrary


def test_sides_are_those_of_matters_that_can_be_asked() -> None:
    assert set(SIDES) <= set(BY_NAME)


@pytest.mark.parametrize(
    ("words", "name", "side"),
    [
        ("is everything i upload owned by they?", "content-ownership", True),
        ("do i keep the rights in my drawings?", "content-ownership", False),
        ("what about my drawings?", "content-ownership", None),
        ("do i get royalties for my songs?", "licence-unpaid", True),
        ("can they use my songs without royalties?", "licence-unpaid", False),
        ("does the cap hold for gross negligence?", "negligence", True),
        ("is injury excepted from the cap?", "negligence", False),
        ("do i give up a jury?", "jury", True),
        ("is there a jury trial?", "jury", False),
        ("do they respond to do not track?", "do-not-track", False),
        ("do they take my posts down after i leave?", "posts-stay", True),
        ("do i get anything for an idea?", "feedback-use", True),
        ("do they hand data to advertisers without asking me?", "share-advertisers", False),
        ("are sales final?", "refund", True),
        ("does it cost anything?", "free-of-charge", True),
        ("can i use it for free?", "free-of-charge", False),
        ("do they need a reason to close my account?", "end-without-reason", True),
        ("can they close my account without any reason?", "end-without-reason", None),
        ("don't i lose my consumer rights?", "statutory-rights", None),
        ("do they sell my data?", "data-sale", None),
        ("am i stuck with their cookies?", "cookies-refused", True),
        ("am i free to ignore the new terms?", "changes-refuse", False),
        ("am i stuck with the clause or can i refuse it?", "arbitration-opt-out", None),
        ("is a ten-year-old too young for this?", "old-enough", True),
        ("can she join without asking her parents?", "parents-consent", True),
        ("do the police need a warrant?", "police-unforced", True),
        ("do they hand it over without a warrant?", "police-unforced", False),
        ("do i have to check the page myself?", "changes-notice", True),
        ("can they hire one without telling us?", "subprocessor-notice", True),
        ("is our data left unencrypted?", "encryption", True),
        ("do we need their blessing to assign it?", "assigned-by-customers", True),
        ("will my posts vanish when i leave?", "posts-stay", True),
    ],
)
def test_single_words_tell_the_side(words: str, name: str, side: bool | None) -> None:
    assert is_contrary(words, name) is side


@pytest.mark.parametrize(
    ("question", "sentence", "verdict"),
    [
        ("Do I give up a jury when I sign up?", "You waive the right to a jury trial.", "yes"),
        ("Would a jury decide my case?", "You waive the right to a jury trial.", "no"),
        ("Is the fee fixed?", "We may raise the fees for our services at any time.", "no"),
        ("Am I safe from termination so long as I obey the terms?", "We may close your account for any reason.", "no"),
    ],
)
def test_both_sides_are_answered_from_one_sentence(
    told: Callable[[str], Told], question: str, sentence: str, verdict: str
) -> None:
    assert ask(question, told(f"# Terms\n\n{sentence}\n")).verdict.value == verdict
