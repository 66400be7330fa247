"""A document written for a test, read whole, and statements held against it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told
from smallprint.judge.claim.whole import JudgedStatement, judge_statement
from smallprint.read import read_outline
from smallprint.segment import outline

Hold = Callable[[str, str], JudgedStatement]


@pytest.fixture
def held() -> Hold:
    """Holds a statement against a text, of the invented provider Fernwick."""

    def hold(statement: str, text: str) -> JudgedStatement:
        made = outline(text)
        return judge_statement(statement, Told(made, read_outline(made)), "Fernwick")

    return hold
