"""A document written for a test, as questions are held against it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told
from smallprint.model.reading import Reading
from smallprint.segment import outline

Tell = Callable[[str], Told]


@pytest.fixture
def told() -> Tell:
    """Makes a text a document that was read, without what is read of training, for speed."""
    return lambda text: Told(outline(text), Reading("test", (), ()))
