"""The same act, said and denied in many forms of English: no answer may be the opposite of what is said."""

from __future__ import annotations

import pytest

from smallprint.judge.answer.answer import Told, ask
from smallprint.read import read_outline
from smallprint.segment import outline

ACTS = (
    ("sell", "selling", "your personal data", "Do they sell my data?"),
    ("share", "sharing", "your data with advertisers", "Do they share my data with advertisers?"),
    ("read", "reading", "your private messages", "Do they read my private messages?"),
    ("track", "tracking", "you across other websites", "Do they track me on other websites?"),
    ("use", "using", "your content to train AI models", "Do they train AI on my content?"),
)
DENIED = (
    "We do not {act} {what}.",
    "We would never {act} {what}.",
    "Unlike other companies, we do not {act} {what}.",
    "Some companies {act} {what}; we do not.",
    "We used to {act} {what}; since 2024 we no longer do.",
    "Nothing in this policy allows us to {act} {what}.",
    "We are not in the business of {acting} {what}.",
    "Under no circumstances will we {act} {what}.",
    "At no point do we {act} {what}.",
    "We refrain from {acting} {what}.",
    "We avoid {acting} {what}.",
    "We refuse to {act} {what}.",
    "Nobody here may {act} {what}.",
    "We have no intention to {act} {what}.",
    "We have no right to {act} {what}.",
    "We have stopped {acting} {what}.",
    "It is not true that we {act} {what}.",
    "Our staff is forbidden to {act} {what}.",
    "We promise never to {act} {what}.",
    "We cannot and will not {act} {what}.",
)
SAID = (
    "We may {act} {what}.",
    "We reserve the right to {act} {what}.",
    "This policy does not prevent us from {acting} {what}.",
    "Nothing stops us from {acting} {what}.",
    "We will not hesitate to {act} {what}.",
    "We cannot avoid {acting} {what}.",
    "We do not need your consent to {act} {what}.",
    "We do not refrain from {acting} {what}.",
    "We don't just {act} {what}, we also write to you.",
    "No matter what you choose, we {act} {what}.",
    "You agree that we may {act} {what}.",
)


def _answer(form: str, act: tuple[str, str, str, str]) -> str:
    """What is answered to the question of an act, of a document that holds nothing but one form of it."""
    says, saying, what, question = act
    read = outline(f"# Privacy Policy\n\n## Your data\n\n{form.format(act=says, acting=saying, what=what)}\n")
    return ask(question, Told(read, read_outline(read))).verdict.value


@pytest.mark.parametrize("form", DENIED)
@pytest.mark.parametrize("act", ACTS, ids=lambda act: act[0])
def test_what_is_denied_is_not_answered_yes(form: str, act: tuple[str, str, str, str]) -> None:
    assert _answer(form, act) in {"no", "not-addressed"}


@pytest.mark.parametrize("form", SAID)
@pytest.mark.parametrize("act", ACTS, ids=lambda act: act[0])
def test_what_is_said_is_not_answered_no(form: str, act: tuple[str, str, str, str]) -> None:
    assert _answer(form, act) in {"yes", "yes-unless-opt-out", "not-addressed"}
