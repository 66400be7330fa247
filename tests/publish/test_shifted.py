"""Norms and terms that shifted, as lines and as fields."""

from __future__ import annotations

import json

import pytest

from smallprint.align import diff
from smallprint.judge.shift.norm_shift import norm_shifts
from smallprint.judge.shift.term_shift import term_shifts
from smallprint.publish.look import Look, cells
from smallprint.publish.shifted import shift_fields, shifts_text, term_fields, terms_text
from smallprint.publish.text import uncoloured
from smallprint.segment.outline import outline

BEFORE = """# Rules

## 1. Maps

1.1 We will not sell your location data.

1.2 You must not copy the maps.

1.3 “Board Content” means files that you put on a board.

1.4 You may delete Board Content at any time.
"""
AFTER = (
    BEFORE.replace("will not sell", "may sell")
    .replace("means files", "means files and audio")
    .replace("1.2 You must not copy the maps.", "1.2 We may read your chat messages.")
)


def compared(before: str = BEFORE, after: str = AFTER):
    found = diff(outline(before), outline(after))
    return found, norm_shifts(found), term_shifts(found)


def lines(before: str = BEFORE, after: str = AFTER, look: Look = Look(), *, whole: bool = False) -> list[str]:  # noqa: B008 (frozen)
    found, shifts, _ = compared(before, after)
    return list(shifts_text(found, shifts, look, whole=whole))


def test_shifts_are_counted_and_those_that_turned_stand_first():
    title, first, *rest, end = lines()
    assert (title, end) == ("Norms that shifted (3)", "")
    assert first.startswith("  turned (modality)")
    assert "provider must not sell: location → provider may sell: location §1.1" in first
    assert any(line.startswith("  introduced: provider may read: chat messages") for line in rest)
    assert any(line.startswith("  removed: user must not copy") and line.endswith("§1.2") for line in rest)


def test_what_the_provider_may_is_told_before_what_users_must():
    found = lines()
    places = [next(at for at, line in enumerate(found) if word in line) for word in ("introduced", "removed")]
    assert places == sorted(places)


def test_a_norm_that_reads_the_same_on_both_sides_is_told_once():
    (_, line, _) = lines("We delete your photos within 30 days.\n", "We delete your photos within 90 days.\n")
    assert " → " not in line
    assert line == "  altered (times): provider must delete: images"


def test_nothing_is_told_where_nothing_shifted():
    assert lines(BEFORE, BEFORE) == []
    assert list(terms_text((), Look())) == []


def test_more_than_six_are_counted_unless_all_are_asked_for():
    after = "".join(f"We may sell your location data to partner number {number}.\n\n" for number in range(9))
    short, whole = lines("Be kind.\n", after), lines("Be kind.\n", after, whole=True)
    assert short[-2] == "    and 3 more (--all)"
    assert len(whole) == 1 + 9 + 1


def test_lines_fit_the_terminal_and_colours_change_no_word():
    assert max(map(cells, lines(look=Look(width=40)))) <= 40
    assert [uncoloured(line) for line in lines(look=Look(color=True))] == lines()


def test_signs_that_rule_a_terminal_are_not_printed():
    after = (
        BEFORE.replace("# Rules", "# Rules")
        .replace("## 1. Maps", "## Ma\x1b[31mps")
        .replace("1.1 We will not", "We may")
    )
    found = "".join(lines(BEFORE, after))
    assert "\x1b" not in found


def test_a_shift_has_the_words_and_the_norms_of_both_sides():
    found, shifts, _ = compared()
    fields = next(one for one in (shift_fields(found, shift) for shift in shifts) if one["kind"] == "turned")
    assert fields["moved"][0] == "modality"
    before, after = fields["before"], fields["after"]
    assert (before["modality"], after["modality"]) == ("prohibition", "permission")
    assert (before["words"], after["words"]) == (
        "We will not sell your location data.",
        "We may sell your location data.",
    )
    assert (after["bearers"], after["verbs"], after["data"], after["place"]) == (
        ["provider"],
        ["sell"],
        ["location"],
        "§1.1",
    )
    assert outline(AFTER).clauses[after["clause"]].label == "1.1"


def test_what_is_new_has_no_before_and_what_is_gone_no_after():
    found, shifts, _ = compared()
    fields = {one["kind"]: one for one in (shift_fields(found, shift) for shift in shifts)}
    assert (fields["introduced"]["before"], fields["removed"]["after"]) == (None, None)
    assert json.loads(json.dumps(fields)) == fields


def test_a_term_that_moved_is_told_with_what_leans_on_it():
    _, _, terms = compared()
    line, end = terms_text(terms, Look())
    assert line == (
        "  “Board Content” means something else: takes in audio; it is used in 1 clause whose words stand as they stood"
    )
    assert end == ""


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("files and audio", "files", "no longer takes in audio"),
        ("files", "audio", "takes in audio, no longer takes in files"),
    ],
)
def test_what_a_term_no_longer_takes_in_is_told(before: str, after: str, words: str):
    text = "“Board Content” means {} that you put on a board.\n"
    _, _, terms = compared(text.format(before), text.format(after))
    assert next(terms_text(terms, Look())).endswith(f"means something else: {words}")


def test_a_term_has_the_clauses_that_define_it_and_lean_on_it():
    _, _, (term,) = compared()
    fields = term_fields(term)
    assert (fields["term"], fields["gained"], fields["lost"]) == ("Board Content", ["audio"], [])
    assert [outline(AFTER).clauses[index].label for index in fields["leaning"]] == ["1.4"]
    assert outline(AFTER).clauses[fields["clause_after"]].label == "1.3"
