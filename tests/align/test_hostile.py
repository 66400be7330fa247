"""Inputs made to be slow: what is measured is how time grows from one size to four times that size."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

import pytest

from smallprint.align import diff, passage_links, replay, script
from smallprint.segment import outline

GROWTH = 12
"""Four times the input may take so many times as long: linear takes 4, quadratic 16."""
FLOOR = 0.05
"""Seconds that anything may take: below them, a machine's moods are all that is measured."""
SMALL = 1_000

Texts = tuple[str, str]


def words(count: int, chance: random.Random, distinct: int = 3_000) -> str:
    return " ".join(f"w{chance.randrange(distinct)}" for _ in range(count))


def one_line(size: int, chance: random.Random) -> Texts:
    line = words(size * 20, chance)
    return line, f"{line[: len(line) // 3]} changed {line[len(line) // 3 :].replace(' w77 ', ' w78 ')}"


def line_rewritten(size: int, chance: random.Random) -> Texts:
    return words(size * 20, chance), words(size * 20, chance)


def many_clauses(size: int, chance: random.Random) -> Texts:
    before = [f"{number // 100 + 1}.{number % 100} {words(12, chance)}" for number in range(size)]
    after = [words(12, chance) if number % 50 == 0 else line for number, line in enumerate(before)]
    return "\n\n".join(before), "\n\n".join(after[:10] + after[20:])


def shuffled_clauses(size: int, chance: random.Random) -> Texts:
    lines = [words(12, chance) for _ in range(size)]
    return "\n\n".join(lines), "\n\n".join(chance.sample(lines, size))


def same_clauses(size: int, _: random.Random) -> Texts:
    return "\n\n".join(["We may change."] * size), "\n\n".join(["We may change."] * (size - 9) + ["We may not."] * 5)


def same_clauses_changed(size: int, _: random.Random) -> Texts:
    return "\n\n".join(["We may change it all."] * size), "\n\n".join(["We may not change it all."] * size)


def all_rewritten(size: int, chance: random.Random) -> Texts:
    before, after = ([words(40, chance) for _ in range(size // 3)] for _ in range(2))
    return "\n\n".join(before), "\n\n".join(after)


def table(size: int, chance: random.Random) -> Texts:
    before = [f"| {words(3, chance)} | {words(5, chance)} |" for _ in range(size)]
    after = [line.replace("w1", "x1") if number % 40 == 0 else line for number, line in enumerate(before)]
    return "\n".join(before), "\n".join(after)


def line_become_clauses(size: int, chance: random.Random) -> Texts:
    return words(size * 20, chance), "\n\n".join(words(12, chance) for _ in range(size))


def signs(sign: str) -> Callable[[int, random.Random], Texts]:
    def made(size: int, _: random.Random) -> Texts:
        return sign * size * 10, sign * (size * 10 - 5) + "x"

    made.__name__ = f"signs {sign}"
    return made


def seconds(make: Callable[[int, random.Random], Texts], size: int) -> float:
    before, after = make(size, random.Random(size))
    best = float("inf")
    for _ in range(2):
        began = time.process_time()
        found = diff(outline(before), outline(after))
        passage_links(found)
        script(found)
        best = min(best, time.process_time() - began)
    assert replay(found, before) == after
    return best


@pytest.mark.parametrize(
    "make",
    [
        one_line,
        line_rewritten,
        many_clauses,
        shuffled_clauses,
        same_clauses,
        same_clauses_changed,
        all_rewritten,
        table,
        line_become_clauses,
        *map(signs, ["[", "*", "`", "&amp;", "](", "[a](", "(", "<", "|", "1.1.", "a@", "www."]),
    ],
    ids=lambda make: make.__name__,
)
def test_time_grows_with_the_input_not_with_its_square(make: Callable[[int, random.Random], Texts]) -> None:
    small = max(FLOOR, seconds(make, SMALL))
    assert seconds(make, 4 * SMALL) <= GROWTH * small
