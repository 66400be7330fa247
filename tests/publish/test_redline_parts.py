"""Long redlines in parts: every change once, no part too heavy, numbers that run through."""

from __future__ import annotations

import pytest

from smallprint.align import diff
from smallprint.errors import UsageError
from smallprint.publish.redline_fields import Shown, redline_fields
from smallprint.publish.redline_parts import MOST_LETTERS, MOST_ROWS, part_of, parts_of
from smallprint.publish.redline_whole import MOST_FOLDED, Fold, Kept, folded, whole_redline
from smallprint.segment.outline import outline

COUNT = 2 * MOST_ROWS + 50


def terms(word: str, count: int = COUNT, more: str = "") -> str:
    return "".join(f"{n}. You may keep {word} letters of kind {n}.{more}\n\n" for n in range(1, count + 1))


LONG = diff(outline(terms("green")), outline(terms("red")))


def told(part: int = 1, **shown: object) -> dict:
    return redline_fields(LONG, None, Shown(part=part, **shown))


def test_every_change_stands_in_one_part_and_the_counts_run_through():
    parts = [told(number) for number in range(1, 4)]
    assert {one["parts"] for one in parts} == {3}
    assert {one["changes"] for one in parts} == {COUNT}
    assert [row["change"] for one in parts for row in one["rows"]] == list(range(COUNT))
    assert [one["change"] for part in parts for one in part["touched"]] == list(range(COUNT))
    assert [(one["changes_before"], one["changes_here"]) for one in parts] == [
        (0, MOST_ROWS),
        (MOST_ROWS, MOST_ROWS),
        (2 * MOST_ROWS, 50),
    ]
    assert {one["counts"]["words_inserted"] for one in parts} == {COUNT}


def test_a_part_is_had_by_a_change_that_stands_in_it():
    assert told(change=COUNT - 1)["part"] == 3
    assert told(change=0)["part"] == 1
    assert told(change=COUNT + 9)["part"] == 1


def test_a_part_that_is_not_there_is_refused():
    with pytest.raises(UsageError, match="has 3 parts"):
        told(4)


def test_a_part_ends_where_its_words_are_many():
    more = " And so on." * 3_000
    found = diff(outline(terms("green", 12, more)), outline(terms("red", 12, more)))
    parts = parts_of(found, whole_redline(found))
    assert [one.changes for one in parts] == [5, 5, 2]
    assert 5 * len(more) > MOST_LETTERS > 4 * len(more)


def test_a_short_redline_is_one_part():
    found = diff(outline(terms("green", 5)), outline(terms("green", 5)))
    (part,) = parts_of(found, ())
    assert part_of((part,), 1) is part
    assert redline_fields(found, None, Shown())["parts"] == 1


def test_a_fold_holds_so_many_clauses_and_no_more():
    items = tuple(Kept(at, at) for at in range(2 * MOST_FOLDED + 1))
    folds = folded(items, lambda _: False)
    assert [one.kept for one in folds if isinstance(one, Fold)] == [MOST_FOLDED, MOST_FOLDED, 1]


def test_folds_are_numbered_through_all_parts():
    after = outline(terms("red") + terms("green", 3, " It stays."))
    found = diff(outline(terms("green") + terms("green", 3, " It stays.")), after)
    last = redline_fields(found, None, Shown(part=3, opened=1))
    (fold,) = [row for row in last["rows"] if row["type"] == "fold"]
    assert (fold["number"], len(fold["rows"])) == (1, 3)


def test_a_clause_that_moved_to_another_part_says_in_which_it_stands():
    moved = "You may take a copy of all the letters that you have written at any time and without a fee.\n\n"
    found = diff(outline(moved + terms("green")), outline(terms("red") + moved))
    first, last = (redline_fields(found, None, Shown(part=number)) for number in (1, 3))
    (origin,) = [row for row in first["rows"] if row["is_origin"]]
    (target,) = [row for row in last["rows"] if row["relocation"] == "moved"]
    assert (origin["other"], origin["other_part"]) == (target["id"], 3)
    assert (target["other"], target["other_part"]) == (origin["id"], 1)
