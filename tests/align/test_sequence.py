from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from smallprint.align import sequence
from smallprint.align.sequence import common, rising

ROWS = st.lists(st.integers(0, 5), max_size=30)


def longest(old: list[int], new: list[int]) -> int:
    """The length of a longest common subsequence, worked out the slow way."""
    row = [0] * (len(new) + 1)
    for x in old:
        last = 0
        for place, y in enumerate(new, 1):
            last, row[place] = row[place], last + 1 if x == y else max(row[place], row[place - 1])
    return row[-1]


@given(ROWS, ROWS)
def test_the_common_runs_are_a_longest_common_subsequence(old: list[int], new: list[int]) -> None:
    runs = common(old, new)
    assert sum(run.length for run in runs) == longest(old, new)
    for run in runs:
        assert old[run.before : run.before + run.length] == new[run.after : run.after + run.length]


@given(ROWS, ROWS)
def test_beyond_the_bound_runs_are_still_common_and_in_order(old: list[int], new: list[int]) -> None:
    exact, sequence.EXACT = sequence.EXACT, 4
    try:
        runs = common(old, new)
    finally:
        sequence.EXACT = exact
    at = to = 0
    for run in runs:
        assert run.before >= at and run.after >= to
        assert old[run.before : run.before + run.length] == new[run.after : run.after + run.length]
        at, to = run.before + run.length, run.after + run.length


def test_beyond_the_bound_words_that_stand_once_hold_long_rows_together() -> None:
    old = list(range(10_000))
    new = [*range(4_000), -1, *range(4_100, 10_000)]
    assert [tuple(run) for run in common(old, new)] == [(0, 0, 4_000), (4_100, 4_001, 5_900)]


@given(st.lists(st.integers(0, 20), max_size=30))
def test_positions_rise_and_so_do_their_values(values: list[int]) -> None:
    positions = rising(values)
    assert positions == sorted(set(positions))
    found = [values[position] for position in positions]
    assert found == sorted(set(found))
    assert len(found) == longest(values, sorted(set(values)))
