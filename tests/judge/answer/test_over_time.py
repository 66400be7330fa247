"""Questions about the past are told apart, and what they ask of a version is kept."""

from __future__ import annotations

import pytest

from smallprint.judge.answer.over_time import at_present, is_over_time
from smallprint.judge.answer.understand import understand


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("which version let them train on my chats", "let them train on my chats"),
        ("since when do they sell my data?", "do they sell my data?"),
        ("when did they start training ai on chats?", "did they training ai on chats?"),
        ("what did the policy say about cookies in 2019?", "cookies?"),
        ("how long have they been selling data", "have they been selling data"),
    ],
)
def test_the_frame_of_a_question_about_the_past_is_taken_off(words: str, rest: str) -> None:
    assert is_over_time(words)
    assert at_present(words) == rest


@pytest.mark.parametrize(
    "words",
    [
        "do they sell my data?",
        "is my data used to train ai?",  # "used to" is no past here
        "would i get a warning before being banned?",
        "which birthday must a child have had before joining?",
    ],
)
def test_a_question_about_the_present_is_left_as_it_is(words: str) -> None:
    assert not is_over_time(words)
    assert at_present(words) == words


def test_a_question_about_the_past_is_understood_by_what_it_asks() -> None:
    found = understand("Since when do they sell my data?")
    assert found.is_over_time
    assert found.question is not None
    assert found.question.matter == "data-sale"


def test_a_question_about_versions_themselves_is_none_about_the_past() -> None:
    found = understand("When was this policy last updated?")
    assert not found.is_over_time
    assert found.question is not None
    assert found.question.matter == "terms-date"
