"""Questions in other languages are told apart."""

from __future__ import annotations

import pytest

from smallprint.judge.answer.foreign import foreign_language
from smallprint.judge.answer.understand import understand


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Verkaufen sie meine Daten?", "German"),
        ("Darf Quillbay meine Chats zum KI-Training verwenden?", "German"),
        ("Vendent-ils mes données ?", "French"),
        ("Quelle loi s'applique ?", "French"),
        ("¿Venden mis datos?", "Spanish"),
        ("Cuánto tiempo guardan mis datos", "Spanish"),
        ("Do they sell my data?", ""),
        ("e2e encryption?", ""),  # "e" is a word elsewhere
        ("im 17 am i old enough", ""),  # so are "im" and "am"
        ("data sale?", ""),
        ("", ""),
    ],
)
def test_a_question_in_another_language_is_told_apart(words: str, language: str) -> None:
    assert foreign_language(words) == language


def test_a_question_in_another_language_is_refused_and_says_so() -> None:
    found = understand("Verkaufen sie meine Daten?")
    assert (found.question, found.language) == (None, "German")
