"""Sentences that look like an answer and are about something else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, ask
from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.judge.answer.matters.beside import BESIDE


def test_tables_are_of_matters_that_can_be_asked() -> None:
    assert set(BESIDE) <= set(BY_NAME)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (
            "Does Quillbay give my data to the police?",
            "The app does not provide access to emergency service providers such as the police or the fire brigade.",
        ),
        (
            "Do they collect data of children?",
            "You may not: store or solicit information from users under the age of 13.",
        ),
        (
            "Does Quillbay collect my exact location?",
            "We collect complaints that name the exact electronic location of the material, such as its exact URL.",
        ),
        (
            "Can I take back the licence for my photos?",
            "You may purchase a limited, personal, revocable license to use virtual items.",
        ),
        (
            "Will they tell me why they banned me?",
            "Quillbay is not required to provide a refund for any reason when an account is closed.",
        ),
        (
            "Can they raise the price?",
            "We do not anticipate frequent changes to the price of the plan.",
        ),
        (
            "Do they tell me when the police ask for my data?",
            "We may revise these terms without notice to comply with the law or a court order.",
        ),
        (
            "Do they give my data to third parties?",
            "We have the right, but not the obligation, to disclose your personal information to any third party.",
        ),
        (
            "Is my data kept for ever?",
            "We do not delete the recordings that you choose to retain indefinitely.",
        ),
    ],
)
def test_does_not_answer(told: Callable[[str], Told], question: str, sentence: str) -> None:
    assert ask(question, told(f"# Terms\n\n{sentence}\n"), "Quillbay").verdict.value == "not-addressed"


@pytest.mark.parametrize(
    ("question", "sentence", "verdict"),
    [
        (
            "Can they close my account for no reason?",
            "We may terminate your account at any time if: we believe that you put others at risk, also by fraud.",
            "no",
        ),
        (
            "Can they use my posts for ever?",
            "The license is perpetual and will continue even after your agreement with us ends and you stop using us.",
            "yes",
        ),
        (
            "Are they liable if I am injured?",
            "In no event will we be liable for any loss, including but not limited to personal injury or death.",
            "no",
        ),
        (
            "Does what I upload stay mine?",
            "You create and own your content and are fully responsible for it.",
            "yes",
        ),
    ],
)
def test_answers_from_what_is_meant(told: Callable[[str], Told], question: str, sentence: str, verdict: str) -> None:
    assert ask(question, told(f"# Terms\n\n{sentence}\n"), "Quillbay").verdict.value == verdict
