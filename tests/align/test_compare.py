from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.align import changes, diff
from smallprint.model.change import Change, ChangeKind, Diff, Facet, Relocation
from smallprint.segment import outline

LICENCE = "You keep what you upload, and grant us a licence to store, copy and show it to those you share it with."
FEES = "You pay the fees in advance, each month, by card or by transfer, and they are not paid back when you leave."
NOTICE = "We tell you of any change thirty days before it takes effect, by e-mail to the address that you gave us."
LAW = "The law of Ireland governs this agreement, and the courts of Dublin alone decide on what follows from it."
AGE = "You are at least sixteen years old."
CLAUSES = [LICENCE, FEES, NOTICE, LAW, AGE]

MIRRORED = {
    ChangeKind.ADDED: ChangeKind.REMOVED,
    ChangeKind.REMOVED: ChangeKind.ADDED,
    ChangeKind.SPLIT: ChangeKind.MERGED,
    ChangeKind.MERGED: ChangeKind.SPLIT,
}
PIECE = st.sampled_from(
    [
        *CLAUSES,
        "# Fees",
        "## 2. Law",
        "1. One.",
        "2. Two.",
        "* An item",
        "10.4 A clause.",
        "| a | b |",
        "---",
        "Yes",
        FEES + " " + LAW,
    ]
)
TEXT = st.lists(PIECE, max_size=9).map("\n\n".join)


def compared(before: list[str], after: list[str]) -> Diff:
    return diff(outline("\n\n".join(before)), outline("\n\n".join(after)))


def told(before: list[str], after: list[str]) -> list[tuple[str, tuple[int, ...], tuple[int, ...], str]]:
    """What became of the clauses that do not stand as they stood."""
    touched = compared(before, after).touched
    return [(each.kind.value, each.before, each.after, each.relocation.value) for each in touched]


def only(before: list[str], after: list[str]) -> Change:
    (change,) = compared(before, after).touched
    return change


def test_an_added_clause_touches_no_other() -> None:
    assert told([LICENCE, NOTICE], [LICENCE, FEES, NOTICE]) == [("added", (), (1,), "none")]


def test_a_removed_clause_touches_no_other() -> None:
    assert told([LICENCE, FEES, NOTICE], [LICENCE, NOTICE]) == [("removed", (1,), (), "none")]


def test_an_amended_clause_carries_its_edits() -> None:
    change = only([LICENCE, NOTICE, LAW], [LICENCE, NOTICE.replace("thirty", "ten"), LAW])
    assert change.kind is ChangeKind.AMENDED
    assert [(edit.removed, edit.inserted) for edit in change.edits] == [("thirty", "ten")]


def test_a_clause_written_anew_is_removed_and_added() -> None:
    kinds = Counter(kind for kind, *_ in told([LICENCE, FEES, LAW], [LICENCE, NOTICE, AGE, LAW]))
    assert kinds == {"removed": 1, "added": 2}


def test_renumbered_clause_is_not_amended() -> None:
    change = only([f"**10.4 Fees.** {FEES}", LAW], [f"**10.5 Fees.** {FEES}", LAW])
    assert (change.kind, change.relocation, change.facets) == (
        ChangeKind.UNCHANGED,
        Relocation.RENUMBERED,
        (Facet.LABEL,),
    )


def test_a_new_clause_in_a_numbered_list_renumbers_those_behind_it() -> None:
    before = [f"1. {LICENCE}", f"2. {FEES}", f"3. {LAW}"]
    after = [f"1. {LICENCE}", f"2. {NOTICE}", f"3. {FEES}", f"4. {LAW}"]
    assert told(before, after) == [
        ("added", (), (1,), "none"),
        ("unchanged", (1,), (2,), "renumbered"),
        ("unchanged", (2,), (3,), "renumbered"),
    ]


def test_numbers_that_stand_alone_are_renumbered_not_replaced() -> None:
    before, after = ["### 2.1", FEES, "### 2.2", LAW], ["### 2.1", FEES, "### 2.3", LAW]
    assert told(before, after) == [("unchanged", (2,), (2,), "renumbered")]


def test_a_price_that_stands_alone_is_words() -> None:
    change = only([FEES, "19.90", LAW], [FEES, "29.90", LAW])
    assert (change.kind, change.relocation) == (ChangeKind.AMENDED, Relocation.NONE)
    assert [(edit.removed, edit.inserted) for edit in change.edits] == [("19.90", "29.90")]


def test_of_two_clauses_that_changed_places_the_shorter_has_moved() -> None:
    assert told([LICENCE, AGE, LAW], [AGE, LICENCE, LAW]) == [("unchanged", (1,), (0,), "moved")]


def test_a_heading_stays_where_a_line_passes_it() -> None:
    before, after = (
        ["21 September 2022", "## Past versions", LAW],
        ["1 January 2023", "## Past versions", "21 September 2022", LAW],
    )
    moved = [each for each in compared(before, after).touched if each.relocation is Relocation.MOVED]
    assert [each.before for each in moved] == [(0,)]


def test_an_edited_move_is_a_relocation_with_edits() -> None:
    before = [NOTICE, LICENCE, FEES, LAW, AGE]
    change = only(before, [LICENCE, FEES, LAW, NOTICE.replace("thirty", "ten"), AGE])
    assert (change.kind, change.before, change.after, change.relocation) == (
        ChangeKind.AMENDED,
        (0,),
        (3,),
        Relocation.MOVED,
    )
    assert [(edit.removed, edit.inserted) for edit in change.edits] == [("thirty", "ten")]


@pytest.mark.parametrize("joint", [" ", " Besides: "])
def test_two_clauses_made_one_are_merged(joint: str) -> None:
    assert told([LICENCE, FEES, NOTICE, LAW], [LICENCE, FEES + joint + NOTICE, LAW]) == [
        ("merged", (1, 2), (1,), "none")
    ]


def test_one_clause_made_three_is_split() -> None:
    whole = f"{FEES} {NOTICE} {LAW}"
    assert told([LICENCE, whole, AGE], [LICENCE, FEES, NOTICE, LAW, AGE]) == [("split", (1,), (1, 2, 3), "none")]


def test_a_link_that_changed_in_a_split_is_a_facet_of_it() -> None:
    whole = f"{FEES} See [the prices](https://a.example/old). {NOTICE}"
    change = only(
        [LICENCE, f"1. {whole}", LAW], [LICENCE, f"1. {FEES} See [the prices](https://a.example/new).", NOTICE, LAW]
    )
    assert (change.kind, change.facets) == (ChangeKind.SPLIT, (Facet.LINKS,))


def test_clauses_merged_beside_one_that_was_split_are_told_apart() -> None:
    before = [LICENCE, FEES, f"{NOTICE} {LAW}", AGE]
    after = [f"{LICENCE} {FEES}", NOTICE, LAW, AGE]
    assert told(before, after) == [("merged", (0, 1), (0,), "none"), ("split", (2,), (1, 2), "none")]


def test_a_split_clause_that_was_amended_too_shows_its_edits() -> None:
    change = only([LICENCE, f"{FEES} {NOTICE}", LAW], [LICENCE, FEES, NOTICE.replace("thirty", "ten"), LAW])
    assert change.kind is ChangeKind.SPLIT
    assert ("thirty", "ten") in [(edit.removed, edit.inserted) for edit in change.edits]


def test_a_clause_added_beside_one_that_was_amended_is_no_part_of_it() -> None:
    amended = FEES.replace("each month", "each year")
    kinds = {kind for kind, *_ in told([LICENCE, FEES, LAW], [LICENCE, amended, NOTICE, LAW])}
    assert kinds == {"amended", "added"}


@pytest.mark.parametrize(
    ("before", "after", "facets"),
    [
        ("See [our rules](https://a.example/1).", "See [our rules](https://a.example/2).", (Facet.LINKS,)),
        ("See **our rules**.", "See our rules.", (Facet.MARKS,)),
        ("See our  rules.", "See our rules.", (Facet.SPACING,)),
        ("See “our” rules.", 'See "our" rules.', (Facet.TYPOGRAPHY,)),
        ("* See our rules.", "See our rules.", (Facet.KIND,)),
        ("(a) See our rules.", "(b) See our rules.", (Facet.LABEL,)),
    ],
)
def test_what_is_no_change_of_words_is_a_facet(before: str, after: str, facets: tuple[Facet, ...]) -> None:
    change = only([LICENCE, before, LAW], [LICENCE, after, LAW])
    assert (change.kind, change.facets) == (ChangeKind.UNCHANGED, facets)


def test_duplicates_are_matched_one_to_one() -> None:
    assert told([AGE, AGE, LAW], [AGE, AGE, AGE, LAW]) == [("added", (), (2,), "none")]


@given(TEXT)
def test_a_version_compared_with_itself_is_unchanged(text: str) -> None:
    assert diff(outline(text), outline(text)).touched == ()


@given(TEXT, TEXT)
def test_every_clause_of_both_versions_is_in_one_change(before: str, after: str) -> None:
    found = diff(outline(before), outline(after))
    every = changes(found)
    assert sorted(i for each in every for i in each.before) == list(range(len(found.before.blocks)))
    assert sorted(i for each in every for i in each.after) == list(range(len(found.after.blocks)))


@given(TEXT, TEXT)
def test_swapping_the_versions_swaps_what_came_and_went(before: str, after: str) -> None:
    there, back = diff(outline(before), outline(after)), diff(outline(after), outline(before))
    mirrored = Counter((MIRRORED.get(each.kind, each.kind), each.after, each.before) for each in changes(there))
    assert mirrored == Counter((each.kind, each.before, each.after) for each in changes(back))


@given(TEXT, TEXT)
def test_what_is_unchanged_in_kind_has_the_same_words(before: str, after: str) -> None:
    found = diff(outline(before), outline(after))
    for change in changes(found):
        if change.kind is ChangeKind.UNCHANGED:
            old, new = found.before.blocks[change.before[0]], found.after.blocks[change.after[0]]
            assert old.key == new.key
