"""The outline of a recorded text: blocks, clauses and passages that cover it whole."""

from __future__ import annotations

import pathlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.model.clause import Block, BlockKind
from smallprint.segment.outline import Interned, _read_block, outline, quote_of, read_block, recorded_span
from smallprint.text.digest import digest
from smallprint.text.normalize import fold
from smallprint.text.span import Span

TEXT = st.text(max_size=200) | st.text(
    alphabet="aB1.*#[]()|>-_\\&;: \t\r\n\f\x1c\u2028\u00a0\u200b\ud800“é", max_size=100
)
GOLD = pathlib.Path(__file__).parents[3] / "shared" / "gold"


def shape(text: str) -> list[tuple[Any, ...]]:
    return [
        (b.raw, b.kind, b.level, b.ink, b.label, b.list_number, b.links, b.marks, b.digest, b.key)
        for b in outline(text).blocks
    ]


@given(TEXT)
def test_joined_blocks_are_the_text(text: str) -> None:
    assert "".join(block.raw for block in outline(text).blocks) == text


@given(TEXT)
def test_clauses_tile_the_text_and_passages_tile_the_clauses(text: str) -> None:
    held = outline(text)
    at = 0
    for index, clause in enumerate(held.clauses):
        assert (clause.index, clause.span.start, clause.parent < index) == (index, at, True)
        assert clause.span.cut(text) == clause.block.raw
        at = clause.span.end
    assert at == len(text)
    bounds = [0, *(passage.last for passage in held.passages)]
    assert [passage.first for passage in held.passages] == bounds[:-1]
    assert bounds[-1] == len(held.clauses)


@given(TEXT)
def test_the_same_text_has_the_same_outline(text: str) -> None:
    assert shape(text) == shape(text)


@given(TEXT)
def test_an_outline_that_is_remembered_is_the_one_that_is_made_anew(text: str) -> None:
    anew = outline(text, {})
    assert outline(text).clauses[:] == outline(text).clauses[:]
    assert [(one.raw, one.ink, one.label) for one in outline(text).blocks] == [
        (one.raw, one.ink, one.label) for one in anew.blocks
    ]
    assert [(one.span, one.path, one.parent) for one in outline(text).clauses] == [
        (one.span, one.path, one.parent) for one in reversed(anew.clauses)
    ][::-1]


@given(TEXT)
def test_ink_and_key_are_what_the_digests_name(text: str) -> None:
    for block in outline(text).blocks:
        assert block.digest == digest(block.ink)
        assert block.key == digest(fold(block.ink))


@given(TEXT)
def test_each_word_of_ink_stands_in_the_text_where_it_is_said_to(text: str) -> None:
    held = outline(text)
    for clause in held.clauses:
        for index, character in enumerate(clause.ink):
            if character.isalnum() and "&" not in clause.block.raw:
                assert recorded_span(held, clause, Span(index, index + 1)).cut(text) == character


def test_versions_that_share_a_mapping_share_their_blocks() -> None:
    known: Interned = {}
    before = outline("# Fees\n\nYou pay.\n\n* one\n* two\n\nEnd.\n", known)
    after = outline("# Fees\n\nYou pay.\n\n* one\n* two\n\nThe end.\n", known)
    assert all(x is y for x, y in zip(before.blocks[:-1], after.blocks[:-1], strict=True))
    assert before.blocks[-1] is not after.blocks[-1]


@pytest.mark.parametrize(
    ("raw", "kind", "label", "number", "ink"),
    [
        ("**10.1 Your Content**. You keep it.", "paragraph", "10.1", "", "Your Content. You keep it."),
        ("**12.1** **Charges**. You pay.", "paragraph", "12.1", "", "Charges. You pay."),
        ("**27.2****Exceptions**. None.", "paragraph", "27.2", "", "Exceptions. None."),
        ("34. **ELIGIBILITY**", "heading", "", "34", "ELIGIBILITY"),
        ("4. **2.1 Foo**", "heading", "2.1", "4", "Foo"),
        ("10\\. Fees\n--------", "heading", "10", "", "Fees"),
        ("**Bold line that acts as a heading**", "heading", "", "", "Bold line that acts as a heading"),
        ("**A bold sentence that ends.**", "paragraph", "", "", "A bold sentence that ends."),
        ("* **Bold item**", "item", "", "", "Bold item"),
        ("* (a) for data", "item", "(a)", "", "for data"),
        ("### § 4 Haftung", "heading", "§ 4", "", "Haftung"),
        ("_**IV.** Liability_", "paragraph", "IV", "", "Liability"),
        ("[5\\. Fees](#fees)", "paragraph", "5", "", "Fees"),
    ],
)
def test_numbers_and_headings_are_read_through_their_markup(
    raw: str, kind: str, label: str, number: str, ink: str
) -> None:
    block = read_block(raw)
    assert (block.kind.value, block.label, block.list_number, block.ink) == (kind, label, number, ink)


def test_facets_lie_behind_the_label() -> None:
    block = read_block("**10.1 Content**. See the [rules](https://example.org/r).")
    assert [mark.span.cut(block.ink) for mark in block.marks] == ["Content"]
    assert [link.span.cut(block.ink) for link in block.links] == ["rules"]


NESTED = """Terms
=====

1\\. Fees
--------

You pay as follows:

* (a) for goods;
* (b) for services:
    * (i) here, or
    * (ii) there.

This is plain again.

**1.1 Refunds**. We refund.

2\\. End
-------

It ends.
"""


def test_places_lead_from_the_top_to_the_letter() -> None:
    paths = {clause.ink: clause.path for clause in outline(NESTED).clauses}
    assert paths["for goods;"] == ("1", "(a)")
    assert paths["there."] == ("1", "(b)", "(ii)")
    assert paths["This is plain again."] == ("1",)
    assert paths["Refunds. We refund."] == ("1", "1.1")
    assert paths["It ends."] == ("2",)


def test_a_list_knows_what_introduces_it() -> None:
    held = outline(NESTED)
    goods = next(clause for clause in held.clauses if clause.ink == "for goods;")
    assert held.lead_in_of(goods) == "You pay as follows:"
    assert held.heading_of(goods) == "Fees"


def test_a_quotation_carries_what_stands_around_it() -> None:
    held = outline("# A\n\nWe may **share** your data with others.\n")
    clause = held.clauses[1]
    at = clause.ink.index("share")
    found = quote_of(held, clause, Span(at, at + 5))
    assert (found.exact, found.prefix, found.suffix) == ("share", "We may ", " your data with others.")
    assert recorded_span(held, clause, Span(at, at + 5)).cut(held.text) == "share"


@pytest.mark.parametrize(
    "text",
    [
        "word " * 400_000,
        "\n\n".join(f"{n % 900}.1 Clause {n}" for n in range(20_000)),
        "[" * 200_000,
        "* " * 200_000,
        "a" * 2_000_000,
    ],
    ids=["one-line", "many-clauses", "brackets", "markers", "one-word"],
)
def test_hostile_texts_are_outlined_in_time_that_grows_with_length(text: str) -> None:
    held = outline(text)
    assert sum(len(clause.span) for clause in held.clauses) == len(text)
    assert held.passages[-1].last == len(held.clauses)


def test_no_block_is_shared_that_differs() -> None:
    blocks: list[Block] = [read_block("One."), read_block("One.\n\n")]
    assert blocks[0].ink == blocks[1].ink and blocks[0].raw != blocks[1].raw
    assert blocks[0].kind is BlockKind.PARAGRAPH


LINKS = (
    '[our policy](https://a.example/x?t=1) [here](b) ![logo](c.png) [[in](d)out](e) [titled](f\u00a0"g") [](h) ](i)'
    " \\\\[j](k) `[l](m)` [n](o`p) [q](r[s) [t](<u>) [v]() (w) <x ** We"
).split(" ")
LINKED = st.lists(st.sampled_from(LINKS), max_size=8).map(" ".join)


@given(LINKED)
def test_a_block_is_the_same_whatever_was_read_before_it(raw: str) -> None:
    read_block(raw.replace("=1", "=2").replace("b", "bb"))
    for block in outline(raw, {}).blocks:
        expected = _read_block(block.raw)
        for name in ("kind", "level", "ink", "label", "list_number", "links", "marks", "digest", "key"):
            assert getattr(block, name) == getattr(expected, name)


def test_links_that_differ_in_their_addresses_alone_keep_them() -> None:
    before, after = (
        read_block(f"Read [our policy](https://a.example/?token={token}) and [the rest](/rest)\n") for token in "12"
    )
    assert [link.target for link in before.links] == ["https://a.example/?token=1", "/rest"]
    assert [link.target for link in after.links] == ["https://a.example/?token=2", "/rest"]
    assert (before.digest, before.raw == after.raw) == (after.digest, False)


def test_an_address_that_is_code_is_words() -> None:
    linked, coded = read_block("`[fees](/a)"), read_block("`[fees](/a`b)")
    assert [link.target for link in linked.links] == ["/a"]
    assert (coded.links, coded.ink) == ((), "[fees](/ab)")
