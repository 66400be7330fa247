"""Sentences that speak of training or improving and let the provider do nothing."""

from __future__ import annotations

import pytest

from smallprint.model.norm import Stance
from smallprint.read.bound import by_whom
from smallprint.read.sentence import sentence_of


@pytest.mark.parametrize(
    ("ink", "is_named"),
    [
        pytest.param("We are still delaying our plans to use your maps to develop AI.", True, id="delayed"),
        pytest.param("We are constantly improving our services and add new features.", False, id="a changing service"),
        pytest.param(
            "We reserve the right to improve, modify or discontinue the planner.", False, id="a right to change"
        ),
        pytest.param(
            "We have disclosed the following categories of personal information for business purposes:",
            False,
            id="disclosed, as laws have it told",
        ),
        pytest.param(
            "You also grant users of the planner a licence to access, adapt and modify your maps.",
            False,
            id="a licence to users",
        ),
        pytest.param("“Corpus” means a collection of samples used to train a model.", True, id="a definition"),
        pytest.param("Data used to train AI models may be of poor quality or biased.", True, id="made from data"),
        pytest.param(
            "Answers may repeat patterns in data used to train these models.", True, id="made from data, again"
        ),
        pytest.param("We use a tool that we trained to flag harmful streams.", True, id="a tool once trained"),
    ],
)
def test_words_that_let_nobody_do_anything(ink: str, is_named: bool) -> None:
    assert by_whom(sentence_of(ink, "", ""), Stance.PERMITS, is_named=is_named) is Stance.NOT_ADDRESSED


@pytest.mark.parametrize(
    ("ink", "stance"),
    [
        pytest.param("Personal data used to train AI models are kept for a year.", Stance.PERMITS, id="people's data"),
        pytest.param(
            "You can exclude your maps from the data used to train our models.",
            Stance.PERMITS_UNLESS_OPTED_OUT,
            id="a way out",
        ),
        pytest.param(
            "We use your photos because we are constantly improving our services.",
            Stance.PERMITS,
            id="data named beside",
        ),
        pytest.param(
            "Personal information is shared for our business purposes: to improve our services.",
            Stance.PERMITS,
            id="a purpose told",
        ),
    ],
)
def test_words_that_do_are_left_as_they_are(ink: str, stance: Stance) -> None:
    assert by_whom(sentence_of(ink, "", ""), stance, is_named=True) is stance
    assert by_whom(sentence_of(ink, "", ""), stance, is_named=False) is stance


@pytest.mark.parametrize(
    "ink",
    [
        "We do not guarantee that third parties will not use your maps to train their models.",
        "We cannot promise that nobody will scrape your maps to train AI models.",
        "Absence of such a tag does not imply consent to use your maps to train AI.",
    ],
)
def test_what_nobody_assures_prohibits_nothing(ink: str) -> None:
    assert by_whom(sentence_of(ink, "", ""), Stance.PROHIBITS, is_named=True) is Stance.NOT_ADDRESSED


def test_a_promise_beside_what_is_not_assured_stands() -> None:
    ink = "We do not guarantee good answers, but we do not use your maps to train AI."

    assert by_whom(sentence_of(ink, "", ""), Stance.PROHIBITS, is_named=True) is Stance.PROHIBITS
