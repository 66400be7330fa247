"""The catalogue of practices, and a practice with its probability."""

from __future__ import annotations

import re

import pytest

from smallprint.model.topic import Practice, Topic


def test_practices_are_spelled_as_people_see_them() -> None:
    assert len(Practice) == 35
    assert [practice for practice in Practice if not re.fullmatch(r"[a-z]+(-[a-z]+){0,2}", practice)] == []


@pytest.mark.parametrize("probability", [-0.01, 1.01, float("nan")])
def test_a_probability_lies_between_0_and_1(probability: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        Topic(Practice.FEES, probability)
