from __future__ import annotations

import pytest

from smallprint.model.change import Change, ChangeKind, Relocation


def test_a_change_has_a_clause_on_one_side_at_least() -> None:
    with pytest.raises(ValueError, match="one side"):
        Change(ChangeKind.AMENDED, (), ())


@pytest.mark.parametrize(("before", "after"), [((1,), ()), ((), (1,)), ((1,), (2, 3))])
def test_a_side_may_be_empty_or_hold_several(before: tuple[int, ...], after: tuple[int, ...]) -> None:
    change = Change(ChangeKind.SPLIT, before, after)
    assert (change.before, change.after, change.relocation, change.edits) == (before, after, Relocation.NONE, ())


def test_values_are_the_words_people_see() -> None:
    assert [kind.value for kind in ChangeKind] == ["unchanged", "amended", "added", "removed", "split", "merged"]
