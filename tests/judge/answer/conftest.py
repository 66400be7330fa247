"""A document written for a test, as questions are held against it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, answer
from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.model.answer import Answer, Question
from smallprint.model.reading import Reading
from smallprint.segment import outline

Tell = Callable[[str], Told]


@pytest.fixture
def told() -> Tell:
    """Makes a text a document that was read, without what is read of training, for speed."""
    return lambda text: Told(outline(text), Reading("test", (), ()))


@pytest.fixture
def answered(told: Tell) -> Callable[[str, str], Answer]:
    """Puts a matter's own question to a text."""

    def put(text: str, matter: str) -> Answer:
        asks = BY_NAME[matter].asks
        return answer(Question(asks, matter, asks), told(text))

    return put
