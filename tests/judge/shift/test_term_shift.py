"""Defined terms that came to take in other data, and the clauses that lean on them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.align import diff
from smallprint.judge.shift.term_shift import TermShift, term_shifts
from smallprint.judge.shift.training_shift import ShiftKind, training_shifts
from smallprint.model.norm import Data
from smallprint.segment.outline import outline

TERMS = """# Wrenfield Terms of Service

## 1. Words

1.1 “Board Content” means {meaning}.

## 2. Use

2.1 We may use Board Content to train our AI models.

2.2 You may delete Board Content at any time.

2.3 Be kind to other people.
"""
FILES = "files that you put on a board"
MORE = "files, audio and chat messages that you put on a board"


def terms(meaning: str = FILES) -> str:
    return TERMS.format(meaning=meaning)


def shifts(before: str, after: str) -> tuple[TermShift, ...]:
    return term_shifts(diff(outline(before), outline(after)))


def test_a_term_that_takes_in_more_is_told_with_what_leans_on_it():
    after = terms(MORE)
    (found,) = shifts(terms(), after)
    assert found.name == "Board Content"
    assert (found.gained, found.lost) == ((Data.AUDIO, Data.CHAT_MESSAGES), ())
    clauses = outline(after).clauses
    assert [clauses[index].label for index in found.leaning] == ["2.1", "2.2"]


def test_versions_swapped_swap_what_is_gained_and_lost():
    (there,), (back,) = shifts(terms(), terms(MORE)), shifts(terms(MORE), terms())
    assert (there.gained, there.lost) == (back.lost, back.gained)
    assert (there.before.data, there.after.data) == (back.after.data, back.before.data)


def test_a_clause_that_changed_does_not_lean():
    after = terms(MORE).replace("at any time", "within a year")
    (found,) = shifts(terms(), after)
    assert [outline(after).clauses[index].label for index in found.leaning] == ["2.1"]


def test_what_a_term_leaves_out_now_is_lost():
    (found,) = shifts(terms(MORE), terms(f"{MORE}, but excluding chat messages"))
    assert found.lost == (Data.CHAT_MESSAGES,)


def test_a_term_that_moves_with_another_is_told_too():
    text = terms().replace("1.1 ", "1.1 “Wall Content” means Board Content and photos.\n\n1.2 ")
    found = {one.name: one.gained for one in shifts(text, text.replace(FILES, MORE))}
    assert found["Wall Content"] == found["Board Content"] == (Data.AUDIO, Data.CHAT_MESSAGES)


def test_a_definition_that_names_no_kinds_takes_in_all_of_them():
    meaning = "content that you put on a board"
    assert shifts(terms(MORE), terms(meaning)) == () or not any(
        set(one.lost) & {Data.AUDIO, Data.CHAT_MESSAGES, Data.FILES} for one in shifts(terms(MORE), terms(meaning))
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(FILES, "files which you put on a board", id="other words for the same"),
        pytest.param("Be kind to other people.", "Be fair.", id="another clause"),
        pytest.param("“Board Content” means", "“Board Content” shall mean", id="shall mean"),
    ],
)
def test_a_term_that_takes_in_the_same_did_not_move(old: str, new: str):
    assert shifts(terms(), terms().replace(old, new)) == ()


def test_a_term_of_one_version_only_is_no_shift():
    assert shifts(terms(), terms().replace("Board Content", "Wall Content")) == ()


def test_a_rule_on_training_that_stands_still_widens_with_its_term():
    after = terms(MORE)
    (found,) = training_shifts(diff(outline(terms()), outline(after)))
    assert found.kind is ShiftKind.WIDENED
    assert found.before.words == found.after.words == "We may use Board Content to train our AI models."
    assert set(found.after.training.data) - set(found.before.training.data) == {Data.AUDIO, Data.CHAT_MESSAGES}
    (back,) = training_shifts(diff(outline(after), outline(terms())))
    assert back.kind is ShiftKind.NARROWED


def test_a_rule_on_training_that_names_some_kinds_does_not_lean_on_the_rest():
    narrow = "We may use audio Board Content to train our AI models."
    before, after = (
        text.replace("We may use Board Content to train our AI models.", narrow) for text in (terms(), terms(MORE))
    )
    assert training_shifts(diff(outline(before), outline(after))) == ()


MEANINGS = st.sampled_from([FILES, MORE, "photos", "usage data and diagnostic data", "whatever you say", ""]).map(terms)


@given(MEANINGS | st.text(max_size=120))
def test_no_term_moves_between_a_version_and_itself(text: str):
    assert shifts(text, text) == ()


@given(MEANINGS, MEANINGS)
def test_what_is_gained_was_not_there_and_what_is_lost_is_not(before: str, after: str):
    for one in shifts(before, after):
        assert one.gained or one.lost
        assert not set(one.gained) & set(one.before.data)
        assert not set(one.lost) & set(one.after.data)
