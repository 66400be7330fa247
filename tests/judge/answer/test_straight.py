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
    ("question", "sentence", "verdict"),
    [
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
