"""What of a question an answer does not take into account."""

from __future__ import annotations

import pytest

from smallprint.judge.answer.understand import understand
from smallprint.judge.answer.unheeded import unheeded


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("Do they sell my data?", ()),
        ("Do they sell my data to circuses?", ("circuses",)),
        ("Can a 14 year old sign up in Germany?", ("sign",)),
        ("Will they sell my pancake recipes?", ("pancake", "recipes")),
        ("Can they close my free account without telling me?", ("free",)),
        ("May they train AI on my wedding pictures?", ()),
    ],
)
def test_words_that_turn_nothing_are_told(words: str, left: tuple[str, ...]) -> None:
    question = understand(words).question
    assert question is not None
    assert unheeded(question) == left
