"""Histories made to be slow to judge: what is measured is how time grows from one size to four times that size."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from smallprint.judge.course import Course
from smallprint.model.document import Cause, Document

GROWTH = 12
"""Four times the input may take so many times as long: linear takes 4, quadratic 16."""
FLOOR = 0.05
"""Seconds that anything may take: below them, a machine's moods are all that is measured."""
SMALL = 1_000
FIRST = datetime(2024, 3, 1, tzinfo=UTC)

Texts = list[str]


def sentence(chance: random.Random) -> str:
    words = ["you", "may", "share", "data", "fee", *(f"w{chance.randrange(3_000)}" for _ in range(9))]
    return f"{' '.join(chance.sample(words, len(words))).capitalize()}."


def one_line(size: int, chance: random.Random) -> Texts:
    line = " ".join(sentence(chance) for _ in range(size))
    return [line, line.replace(" fee ", " charge ", 9), f"{line} {sentence(chance)}", line]


def clauses_rewritten(size: int, chance: random.Random) -> Texts:
    return ["\n\n".join(sentence(chance) for _ in range(size)) for _ in range(3)]


def clauses_edited(size: int, chance: random.Random) -> Texts:
    clauses = [f"{number}. {sentence(chance)}" for number in range(size)]
    later = [clause.replace("may", "must") if number % 9 == 0 else clause for number, clause in enumerate(clauses)]
    return ["\n\n".join(each) for each in (clauses, later, clauses)]


def line_become_clauses(size: int, chance: random.Random) -> Texts:
    clauses = [sentence(chance) for _ in range(size)]
    return [" ".join(clauses), "\n\n".join(clauses), "\n\n".join(reversed(clauses)), " ".join(clauses)]


def dates(size: int, _: random.Random) -> Texts:
    lines = [f"Updated on March {1 + number % 28}, {2000 + number % 25}" for number in range(size)]
    return ["\n\n".join(lines), " ".join(lines), " ".join(lines[::-1])]


def seconds(make: Callable[[int, random.Random], Texts], size: int) -> float:
    course = Course(Document("Larkspur", "Terms of Service"))
    texts = make(size, random.Random(size))
    began = time.process_time()
    for at, text in enumerate(texts):
        course.take(text, FIRST + timedelta(days=at), Cause.AMENDED)
    return time.process_time() - began


@pytest.mark.parametrize(
    "make", [one_line, clauses_rewritten, clauses_edited, line_become_clauses, dates], ids=lambda make: make.__name__
)
def test_judging_takes_time_with_the_input_not_with_its_square(make: Callable[[int, random.Random], Texts]) -> None:
    small = max(FLOOR, min(seconds(make, SMALL + more) for more in range(2)))  # other words: nothing is remembered
    assert seconds(make, 4 * SMALL) <= GROWTH * small
