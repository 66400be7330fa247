"""Values as whole phrases."""

from __future__ import annotations

import pytest

from smallprint.judge.answer.phrase import whole

CUT = (
    ("as long as you keep an account; then", 29, "as long as you keep an account", "within a word"),
    ("posted on www.quillbay.example or near", 13, "posted on www.quillbay.example or near", "in a name"),
    ("Larchmoor, Norway and", 21, "Larchmoor, Norway", "on a link that leads nowhere"),
    ("to keep books, resolve disputes,", 32, "to keep books, resolve disputes", "on a comma"),
    ("for the life of the account. Then it goes", 19, "for the life of the account", "before what it needs"),
    ("as long as needed for those aims) and for tax", 45, "as long as needed for those aims", "in somebody's bracket"),
    ("until you fetch the file (e.g. from the hall)", 29, "until you fetch the file", "in a bracket of its own"),
    ("30 days so make sure to look here often", 39, "30 days", "with what is said behind it"),
)  # fmt: skip
WHOLE = (
    "the laws of Norway",
    "the purpose(s) for which it was collected",
    "what you paid, if any",
    "seven (7) calendar days",
)


@pytest.mark.parametrize(("text", "end", "value", "where"), CUT, ids=[case[3] for case in CUT])
def test_a_phrase_that_was_cut_is_made_whole(text: str, end: int, value: str, where: str) -> None:
    start, stop = whole(text, 0, end)
    assert text[start:stop] == value, where


@pytest.mark.parametrize("text", WHOLE)
def test_a_whole_phrase_stays(text: str) -> None:
    assert whole(text, 0, len(text)) == (0, len(text))


def test_of_a_long_phrase_the_last_part_is_left_out() -> None:
    text = "for as long as we need it to offer the service, to answer to the authorities and to " + "hold " * 40
    start, end = whole(text, 0, 90)
    assert text[start:end] == "for as long as we need it to offer the service, to answer to the authorities"


def test_a_number_in_a_lead_in_is_not_cut_from_what_it_counts() -> None:
    text = "changes apply 30 days after we have sent a: letter to the address that you gave us"
    own = text.index("letter")
    start, end = whole(text, text.index("30"), len(text), own)
    assert text[start:end] == "30 days after we have sent"
