"""Recorded Markdown cut into blocks: nothing is lost, and each block is read for what it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from smallprint.extract.markdown import ink_offsets, read_piece, split_blocks, split_paragraphs
from smallprint.model.clause import BlockKind
from smallprint.text.span import Span

TERMS = """Terms of Use
============

Last updated: 3 May 2024

1\\. Fees
--------

You pay the **fee** that is stated in the [price list](https://example.org/prices).
It is due on the 1st.

### 1.1 Refunds ###

* We refund within 14 days.
* We do not refund
  what was used.
    1. Vouchers
    2. Gifts

| Plan | Price |
| --- | --- |
| Basic | €5.00 |

* * *

> Quoted words
> go on.

1.  First
2.  Second

    with a second paragraph

Refund
: money that is paid back
"""


def kinds(text: str) -> list[tuple[str, int, str]]:
    pieces = [read_piece(raw) for raw in split_blocks(text)]
    return [(piece.kind.value, piece.level, piece.inline.ink) for piece in pieces]


def test_blocks_of_terms_are_read_for_what_they_are() -> None:
    assert kinds(TERMS) == [
        ("heading", 1, "Terms of Use"),
        ("paragraph", 0, "Last updated: 3 May 2024"),
        ("heading", 2, "1. Fees"),
        ("paragraph", 0, "You pay the fee that is stated in the price list. It is due on the 1st."),
        ("heading", 3, "1.1 Refunds"),
        ("item", 1, "We refund within 14 days."),
        ("item", 1, "We do not refund what was used."),
        ("item", 2, "Vouchers"),
        ("item", 2, "Gifts"),
        ("row", 0, "Plan | Price"),
        ("row", 0, "Basic | €5.00"),
        ("rule", 0, ""),
        ("paragraph", 0, "Quoted words go on."),
        ("item", 1, "First"),
        ("item", 1, "Second"),
        ("paragraph", 1, "with a second paragraph"),
        ("term", 0, "Refund : money that is paid back"),
    ]


@pytest.mark.parametrize(
    ("raw", "number"),
    [("34. Eligibility", "34"), ("2) Second", "2"), ("* no number", ""), ("1. ", "1"), ("2024 was a year", "")],
)
def test_a_list_marker_carries_its_number(raw: str, number: str) -> None:
    assert read_piece(raw).list_number == number


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ("#hashtag is a word", BlockKind.PARAGRAPH),
        ("####### seven is a word", BlockKind.PARAGRAPH),
        ("## Ends in C#", BlockKind.HEADING),
        ("-5 degrees", BlockKind.PARAGRAPH),
        ("**Bold** starts a line", BlockKind.PARAGRAPH),
        ("***", BlockKind.RULE),
        ("```\ncode\n```", BlockKind.CODE),
        ("* ### Heading in an item", BlockKind.HEADING),
        ("   \n", BlockKind.BLANK),
    ],
)
def test_look_alikes_are_told_apart(raw: str, kind: BlockKind) -> None:
    assert read_piece(raw).kind is kind


def test_quoted_lines_are_blocks_without_the_signs_that_quote_them() -> None:
    text = "> In short...\n> \n> > You own\n> > what you post.\n> ### Rules\n> * one\n> * two\n"
    assert kinds(text) == [
        ("paragraph", 0, "In short..."),
        ("paragraph", 0, "You own what you post."),
        ("heading", 3, "Rules"),
        ("item", 1, "one"),
        ("item", 1, "two"),
    ]


def test_of_markers_in_a_row_the_last_counts() -> None:
    assert kinds("*   *   twice") == [("item", 2, "twice")]
    assert kinds("*     \n    a. below its marker") == [("item", 1, "a. below its marker")]
    assert read_piece("* 4. both").list_number == "4"


def test_closing_number_signs_are_no_words_and_others_are() -> None:
    assert read_piece("## Fees ##").inline.ink == "Fees"
    assert read_piece("## Written in C#").inline.ink == "Written in C#"


def test_blank_lines_belong_to_the_block_before() -> None:
    assert split_paragraphs("one\n\n\ntwo\n \nthree") == ["one\n\n\n", "two\n \n", "three"]


WEIRD = st.text(alphabet="ab1.#*-_|>=~` \t\n\r\f\v\x1c\x85\u2028\u00a0\u200b\ud800“é:+)", max_size=80)


@given(WEIRD)
def test_joined_blocks_are_the_text(text: str) -> None:
    assert "".join(split_blocks(text)) == text


@given(WEIRD)
def test_every_word_of_ink_stands_where_the_offsets_say(text: str) -> None:
    for raw in split_blocks(text):
        ink = read_piece(raw).inline.ink
        offsets = ink_offsets(raw)
        assert len(offsets.starts) == len(ink)
        for index, character in enumerate(ink):
            if character.isalnum():
                assert offsets.recorded(Span(index, index + 1)).cut(raw) == character
                assert offsets.ink(offsets.starts[index]) == index


@pytest.mark.parametrize(
    "unit", ["# ", "- ", "* * ", "> ", "| a ", "|", "=", "1. ", "`", " ", "\n", "a\n", "~", " #", "-" * 5, "|-"]
)
@pytest.mark.parametrize("tail", ["", "x", "\nx"])
def test_hostile_lines_are_cut_and_read_in_time_that_grows_with_length(unit: str, tail: str) -> None:
    text = unit * (100_000 // len(unit)) + tail
    blocks = split_blocks(text)
    assert "".join(blocks) == text
    for raw in blocks[:50]:
        read_piece(raw)


def oracle(text: str) -> list[tuple[str, str]]:
    """Headings, items and paragraphs in the order that a reader of the CommonMark specification finds them."""
    found: list[tuple[str, str]] = []
    opened: list[str] = []
    for token in MarkdownIt("commonmark").parse(text):
        if token.type.endswith("_open"):
            opened.append(token.type)
        elif token.type.endswith("_close"):
            opened.pop()
        elif token.type == "inline":
            words = "".join(
                child.content if child.type in ("text", "code_inline") else " "
                for child in token.children or []
                if child.type in ("text", "code_inline", "softbreak", "hardbreak")
            )
            is_item = opened[-1] == "paragraph_open" and "list_item_open" in opened[-2:]
            is_first = is_item and not (found and found[-1] == ("in", str(token.map)))
            kind = "heading" if opened[-1] == "heading_open" else "item" if is_first else "paragraph"
            found.append((kind, " ".join(words.split())))
    return found


SPECIMENS = [
    "Privacy Notice\n==============\n\nWe collect data.\n\n### What we collect\n\n* your name\n* your **address**\n",
    "## 1. Scope\n\nThese terms apply.\n\n1. You agree.\n2. We agree:\n    * to serve\n    * to stop\n",
    "Intro with a [link](https://example.org/a_b) and `code`.\n\nSecond  \nline\n\n- - -\n\nEnd.\n",
    "# A\n## B\n### C\ntext right below\n\n- x\n- y\n\npara\n",
    "10\\. Escaped number\n\n\\* no item\n\n+ plus item\n",
]


@pytest.mark.parametrize("text", SPECIMENS)
def test_structure_is_that_of_the_specification(text: str) -> None:
    ours = [(piece.kind.value, piece.inline.ink) for piece in map(read_piece, split_blocks(text)) if piece.inline.ink]
    assert ours == oracle(text)
