"""Sentences that are no norms and say something else in a second version of an invented document."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.align import diff
from smallprint.judge.shift.norm_shift import norm_shifts
from smallprint.judge.shift.sentence_shift import SentenceShift, Tells, sentence_shifts
from smallprint.segment.outline import outline

TERMS = """# Hollowmere Privacy Policy

## 1. What this is

{}

## 2. Your photos

We may share your photos with our partners.
"""
SAID = (
    "This policy does not apply to our shops in Norway.",
    "The names of the boats may differ from year to year.",
    "Boats are stored here, and the harbour is open at night.",
)


def shifts(before: str, after: str) -> tuple[SentenceShift, ...]:
    return sentence_shifts(diff(outline(TERMS.format(before)), outline(TERMS.format(after))))


@pytest.mark.parametrize(
    ("before", "after", "moved", "tells"),
    [
        pytest.param(
            SAID[0],
            "This policy does apply to our shops in Norway.",
            ("negation",),
            Tells.SCOPE,
            id="where it applies",
        ),
        pytest.param(
            "“Log data” does not include the names of your boats.",
            "“Log data” does include the names of your boats.",
            ("negation",),
            Tells.DEFINITION,
            id="what a term takes in",
        ),
        pytest.param(
            SAID[1], "The names of the boats will differ from year to year.", ("force",), Tells.FACT, id="a fact"
        ),
        pytest.param(
            "If the boat is 30 days late, please call the harbour.",
            "If the boat is 3 days late, please call the harbour.",
            ("figures",),
            Tells.CONDITION,
            id="when something holds",
        ),
        pytest.param(
            "This list may include names to provide the service.",
            "This list may include names to provide the service, including to train our models.",
            ("purposes",),
            Tells.DEFINITION,
            id="what for",
        ),
    ],
)
def test_a_sentence_without_a_norm_is_named(before: str, after: str, moved: tuple[str, ...], tells: Tells) -> None:
    (found,) = shifts(before, after)
    assert (found.moved, found.after.tells) == (moved, tells)
    assert (found.before.words, found.after.words) == (before, after)


def test_what_a_norm_says_is_left_to_norms() -> None:
    before, after = "We do not sell your photos.", "We may sell your photos."
    assert shifts(before, after) == ()
    assert norm_shifts(diff(outline(TERMS.format(before)), outline(TERMS.format(after))))


def test_other_words_of_the_same_force_are_none() -> None:
    assert shifts(SAID[2], "Boats are kept here, and the harbour is open at night.") == ()


@given(st.lists(st.sampled_from(SAID), max_size=3))
def test_a_text_beside_itself_shifts_nothing(said: list[str]) -> None:
    assert shifts(" ".join(said), " ".join(said)) == ()
