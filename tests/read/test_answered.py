"""What is only asked, and what is asked and answered in one row."""

from __future__ import annotations

import pytest

from smallprint.read.clause import norms_of
from smallprint.read.sentence import sentence_of


def told(ink: str) -> list[str]:
    """The norms of a sentence, in words: whose, how qualified, what is done."""
    found = norms_of(sentence_of(ink, "", ""))
    return [f"{'+'.join(sorted(one.bearers))} {one.modality} {one.verbs[0]}" for one in found]


@pytest.mark.parametrize(
    "ink",
    [
        pytest.param("Do we sell or share it?", id="a question"),
        pytest.param("Category | Examples | Do we sell or share it?", id="the head of a table"),
        pytest.param("Reason | Can you limit this sharing?", id="a question put to the reader"),
        pytest.param("Category | Sold or shared?", id="a question without a verb group"),
    ],
)
def test_what_is_only_asked_is_no_norm(ink: str) -> None:
    assert told(ink) == []


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param("Do we sell it? | No", ["provider prohibition sell"], id="no"),
        pytest.param("Do we sell it? | Yes", ["provider permission sell"], id="yes"),
        pytest.param("Do we not sell it? | No", ["provider permission sell"], id="denied twice"),
        pytest.param(
            "We keep it as told in How long do we keep your data?",
            ["provider permission keep"],
            id="a title it ends on",
        ),
        pytest.param("Questions? We may write to you.", ["provider permission write"], id="a question before it"),
    ],
)
def test_an_answer_in_the_same_breath_counts(ink: str, expected: list[str]) -> None:
    assert told(ink) == expected
