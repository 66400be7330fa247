"""Questions that deny without a "not", and those that ask more than their matter."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, ask
from smallprint.judge.answer.straight import straight
from smallprint.model.answer import Verdict


@pytest.mark.parametrize(
    ("words", "is_turned"),
    [
        ("are bans beyond appeal?", True),
        ("is my data kept away from advertisers?", True),
        ("is the use of my data outside my control?", True),
        ("do they refuse requests by the police?", True),
        ("can i refuse cookies?", False),
        ("can i be banned for life?", False),
        ("will they tell me why i was banned?", False),
        ("do they share my data with partners?", False),
        ("is an attempt to settle unnecessary?", True),
        ("is it possible to be banned for life?", False),
    ],
)
def test_turns_what_denies_without_a_not(words: str, is_turned: bool) -> None:
    assert straight(words)[1] is is_turned


@pytest.mark.parametrize(
    ("words", "instead"),
    [
        ("don't they sell my data?", "do they sell my data?"),
        ("won't i be told?", "will i be told?"),
        ("so can't i opt out?", "so can i opt out?"),
        ("they sell my data, don't they?", "they sell my data?"),
        ("i heard that they sell my data", "they sell my data"),
        ("absent a court order, do they give it away?", "without a court order, do they give it away?"),
        ("dont want my data sold. do they sell it?", "dont want my data sold. do they sell it?"),
        ("i don't like this", "i don't like this"),
    ],
)
def test_what_is_asked_with_a_not_is_asked_all_the_same(words: str, instead: str) -> None:
    assert straight(words) == (instead, False)


@pytest.mark.parametrize(
    ("question", "sentence", "verdict"),
    [
        ("Don't they sell my data?", "We do not sell your personal data.", Verdict.NO),
        (
            "Would they hand it over to the police if they just got a subpoena?",
            "We disclose personal data to the police only in response to a subpoena or court order.",
            Verdict.YES,
        ),
        (
            "Would they hand it over to the police without a subpoena?",
            "We disclose personal data to the police only in response to a subpoena or court order.",
            Verdict.NO,
        ),
        ("Is a 12-year-old too young for this?", "You must be at least 13 years old to use the app.", Verdict.YES),
        ("Is a 12-year-old old enough?", "You must be at least 13 years old to use the app.", Verdict.NO),
        (
            "Does a 16-year-old need mum's OK to join?",
            "If you are under 18, your parent or guardian must consent to these terms.",
            Verdict.YES,
        ),
        ("Are bans beyond appeal?", "If your account was suspended, you can appeal the decision.", Verdict.NO),
        ("Are cookie IDs withheld from advertisers?", "We share cookie IDs with advertisers.", Verdict.NO),
        (
            "Do I have to write them a letter to close my account?",
            "You may close your account at any time in the settings.",
            Verdict.NOT_ADDRESSED,
        ),
        (
            "Does the app use GPS even when I turned it off?",
            "We collect your precise GPS location if you give us permission.",
            Verdict.NO,
        ),
    ],
)
def test_answers_the_right_way_round(
    told: Callable[[str], Told], question: str, sentence: str, verdict: Verdict
) -> None:
    assert ask(question, told(f"# Terms\n\n{sentence}\n")).verdict is verdict
