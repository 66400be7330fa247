"""A redline: every changed clause once where it stands, twice where it moved, the rest counted."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallprint.align import diff
from smallprint.model.change import Relocation
from smallprint.publish.redline import AFTER, BEFORE, Gap, Ink, Line, redline, side_by_side
from smallprint.segment.outline import outline

CLAUSES = (
    "You may use the Service for your own purposes.",
    "You must be sixteen or older to open an account.",
    "Fees are due on the first day of each month and are not refunded.",
    "We may suspend an account that harms other users.",
    "Disputes are heard by the courts of Vienna.",
)


def lines_of(before: str, after: str, hidden: frozenset[int] = frozenset()) -> tuple[Line | Gap, ...]:
    return redline(diff(outline(before), outline(after)), hidden=hidden)


def text(*clauses: str) -> str:
    return "".join(f"{clause}\n\n" for clause in clauses)


def test_an_edited_clause_is_one_line_with_its_words_struck_and_inserted():
    gap, line, rest = lines_of(text(*CLAUSES), text(*CLAUSES).replace("sixteen", "eighteen"))
    assert (gap, rest) == (Gap(1, 0), Gap(3, 0))
    assert isinstance(line, Line)
    assert [(stretch.ink, stretch.words) for stretch in line.stretches] == [
        (Ink.KEPT, "You must be "),
        (Ink.REMOVED, "sixteen"),
        (Ink.INSERTED, "eighteen"),
        (Ink.KEPT, " or older to open an account."),
    ]


def test_equal_texts_are_one_gap():
    assert lines_of(text(*CLAUSES), text(*CLAUSES)) == (Gap(5, 0),)


@pytest.mark.parametrize("gone", range(5))
def test_a_removed_clause_stands_between_the_neighbours_it_had(gone):
    found = lines_of(text(*CLAUSES), text(*CLAUSES[:gone], *CLAUSES[gone + 1 :]))
    at = next(index for index, line in enumerate(found) if isinstance(line, Line))
    assert sum(gap.unchanged for gap in found[:at] if isinstance(gap, Gap)) == gone
    assert sum(gap.unchanged for gap in found[at:] if isinstance(gap, Gap)) == 4 - gone


def test_an_added_clause_stands_where_it_was_put():
    found = lines_of(text(*CLAUSES[:2], *CLAUSES[3:]), text(*CLAUSES))
    assert found[0] == Gap(2, 0)
    assert isinstance(found[1], Line)
    assert found[1].stretches[0].ink is Ink.INSERTED


def test_a_moved_clause_is_told_where_it_stood_and_where_it_stands():
    found = lines_of(text(*CLAUSES), text(*CLAUSES[1:], CLAUSES[0]))
    moved = [line for line in found if isinstance(line, Line)]
    assert [line.stretches[0].ink for line in moved] == [Ink.MOVED_FROM, Ink.MOVED_TO]
    assert [line.stretches[0].words for line in moved] == [CLAUSES[0], CLAUSES[0]]
    assert "moved here" in moved[1].notes
    assert found[0] is moved[0]
    assert found[-1] is moved[1]


def test_hidden_changes_are_counted_in_their_gap():
    before = text(*CLAUSES)
    after = before.replace("sixteen", "eighteen").replace("Vienna", "Graz")
    found = lines_of(before, after, hidden=frozenset({0}))
    assert found[0] == Gap(3, 1)
    assert [line.change for line in found if isinstance(line, Line)] == [1]


def test_every_change_is_hidden_if_all_are_asked_to_be():
    assert lines_of(text(*CLAUSES), text(*CLAUSES[:4]), hidden=frozenset({0})) == (Gap(4, 1),)


def test_split_and_merged_clauses_say_of_how_many_they_are():
    whole = text(CLAUSES[0], f"{CLAUSES[1]} {CLAUSES[2]}", CLAUSES[3])
    parts = text(*CLAUSES[:4])
    assert ["1 → 2 clauses" in line.notes for line in lines_of(whole, parts) if isinstance(line, Line)] == [True]
    assert ["2 → 1 clauses" in line.notes for line in lines_of(parts, whole) if isinstance(line, Line)] == [True]


def test_a_new_number_is_told_with_both():
    before = "1.1 You may use the Service.\n\n1.2 You may not resell it to anybody.\n"
    notes = [
        note for line in lines_of(before, before.replace("1.2", "1.3")) if isinstance(line, Line) for note in line.notes
    ]
    assert notes == ["number 1.2 → 1.3"]


def test_a_changed_link_is_told_with_both_targets():
    before = "See the [Privacy Policy](https://a.example/privacy) for more.\n"
    (line,) = lines_of(before, before.replace("/privacy", "/legal"))
    assert isinstance(line, Line)
    assert line.notes == ("link “Privacy Policy”: https://a.example/privacy → https://a.example/legal",)


def test_of_many_changed_links_three_are_spelled_out():
    before = "See " + ", ".join(f"[page {n}](https://a.example/{n})" for n in range(5)) + ".\n"
    (line,) = lines_of(before, before.replace("a.example", "b.example"))
    assert isinstance(line, Line)
    assert len(line.notes) == 4
    assert line.notes[-1] == "and 2 more links"


def test_two_columns_hold_what_stood_and_what_stands():
    line = lines_of("Pay within 30 days of the invoice.\n", "Pay within 14 days of the invoice.\n")[0]
    assert isinstance(line, Line)
    left, right = side_by_side(line)
    assert "".join(stretch.words for stretch in left) == "Pay within 30 days of the invoice."
    assert "".join(stretch.words for stretch in right) == "Pay within 14 days of the invoice."


PIECES = st.sampled_from(
    (
        *CLAUSES,
        "# Terms",
        "## 2. Fees",
        "1.1 You may cancel within 30 days.",
        "- ads;\n- analytics.",
        "**Note.** 10 %.",
        "",
    )
)
TEXTS = st.lists(PIECES, max_size=8).map("\n\n".join)
EDITED = st.tuples(TEXTS, st.sampled_from(("30", "may", "You", "the")), st.sampled_from(("14", "must", "", "We all")))


@given(TEXTS, EDITED)
@settings(max_examples=80)
def test_each_change_reads_as_before_on_one_side_and_as_after_on_the_other(before, edited):
    words, old, new = edited
    found = diff(outline(before), outline(words.replace(old, new)))
    for line in redline(found):
        if not isinstance(line, Line):
            continue
        change = found.touched[line.change]
        was = "\n".join(found.before.clauses[index].ink for index in change.before)
        now = "\n".join(found.after.clauses[index].ink for index in change.after)
        inks = {stretch.ink for stretch in line.stretches}
        if inks == {Ink.MOVED_FROM}:
            assert line.stretches[0].words == was
            continue
        assert "".join(s.words for s in line.stretches if s.ink in AFTER) == now
        is_moved = change.relocation is Relocation.MOVED
        stood = BEFORE | {Ink.MOVED_TO} if is_moved else BEFORE
        assert "".join(s.words for s in line.stretches if s.ink in stood) == was


@given(TEXTS, EDITED)
@settings(max_examples=80)
def test_gaps_and_lines_together_count_every_clause(before, edited):
    words, old, new = edited
    found = diff(outline(before), outline(words.replace(old, new)))
    lines = redline(found)
    stands = sum(1 for run in found.runs for step in range(run.length) if found.after.blocks[run.after + step].ink)
    assert sum(line.unchanged for line in lines if isinstance(line, Gap)) == stands
    everything = frozenset(range(len(found.touched)))
    hidden = [line for line in redline(found, hidden=everything) if isinstance(line, Gap)]
    assert sum(gap.hidden for gap in hidden) == len(found.touched)
