"""Texts of which each printed line was recorded as a paragraph of its own."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from smallprint.segment import outline
from smallprint.segment.printed import FEWEST, joined

PRINTED = """1

Terms of the Drawer

12 May 2023

1. These terms govern how you use the drawer, and whatever else we

offer under that name (the “Drawer”). By using it you agree to what is

written here, and to the rules of each room.

2. You may use the Drawer only if all of this is so, and you say that it

is:

2.1 You are at least 18 years old;

2.2 You act for yourself, and not for a company or for anybody

else, unless they let you.

3. We may close the Drawer of anybody who breaks these terms. We write

to you a week before that, at the address that you gave when you

opened it.

2



4. What you put into the Drawer stays yours. You let us keep it, copy it and

show it to those whom you name, for as long as it lies there.



We may ask others to do this for us. They must keep to these terms, and we

answer for them as for ourselves.

Article 5 Disputes

The courts of the town in which you live decide, and article

5 of the law on the sale of goods is not touched by

this."""


def inks(text: str) -> list[str]:
    return [block.ink for block in outline(text).blocks]


def test_the_lines_of_a_printed_paragraph_are_one_clause() -> None:
    told = inks(PRINTED)
    assert (
        "These terms govern how you use the drawer, and whatever else we offer under that name (the “Drawer”). By "
        "using it you agree to what is written here, and to the rules of each room."
    ) in told
    assert "You act for yourself, and not for a company or for anybody else, unless they let you." in told
    assert (
        "We may ask others to do this for us. They must keep to these terms, and we answer for them as for ourselves."
    ) in told


def test_numbers_headings_and_short_lines_begin_clauses_of_their_own() -> None:
    told = inks(PRINTED)
    assert told[:3] == ["1", "Terms of the Drawer", "12 May 2023"]
    assert "You are at least 18 years old;" in told
    assert "Disputes" in told
    assert (
        "The courts of the town in which you live decide, and article 5 of the law on the sale of goods is not touched "
        "by this."
    ) in told


def test_the_recorded_characters_are_all_kept() -> None:
    assert "".join(block.raw for block in outline(PRINTED).blocks) == PRINTED


def test_a_text_that_is_not_broken_in_lines_is_left_as_it_is() -> None:
    paragraphs = ["We keep what you store in the drawer for a year.\n\n"] * 40 + ["and no longer\n\n"] * 3
    assert joined(paragraphs) is paragraphs
    few = ["A line that stops in\n\n", "its middle.\n\n"] * (FEWEST // 2 - 1)
    assert joined(few) is few


@given(
    st.lists(st.sampled_from(["We may ask for the\n\n", "name of\n\n", "\n\n\n", "(a) the key;\n\n\n\n", "# Keys\n\n"]))
)
def test_joining_loses_and_moves_no_character(paragraphs: list[str]) -> None:
    assert "".join(joined(paragraphs)) == "".join(paragraphs)
