"""What a person reads in a block, with links and marks beside it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.extract.inline import Inline, read_inline
from smallprint.model.clause import MarkKind
from smallprint.text.span import Span


def read(raw: str, *, is_row: bool = False) -> Inline:
    return read_inline(raw, 0, len(raw), is_row=is_row)


@pytest.mark.parametrize(
    ("raw", "ink"),
    [
        ("Plain words.", "Plain words."),
        ("  two  blanks   fold ", "two blanks fold"),
        ("a hard break  \nand a soft\none", "a hard break and a soft one"),
        ("**Bold** and _slanted_ and ~~struck~~", "Bold and slanted and struck"),
        ("**_Both_**, then ***all***", "Both, then all"),
        ("10\\.4 is 5 \\* 2 \\_here\\_", "10.4 is 5 * 2 _here_"),
        ("5 * 3 and a_name_with_underscores", "5 * 3 and a_name_with_underscores"),
        ("[our policy](https://example.org/privacy) applies", "our policy applies"),
        ("[parens](https://example.org/a_(b)) stay out", "parens stay out"),
        ('[titled](https://example.org "A title") link', "titled link"),
        ("[angled](<https://example.org/a b>) link", "angled link"),
        ("[not a link] and (not one)", "[not a link] and (not one)"),
        ("[never closed](https://example.org and on", "[never closed](https://example.org and on"),
        ("![seal](seal.png) The seal", "seal The seal"),
        ("[![logo](logo.svg)](https://example.org) Home", "logo Home"),
        ("really! [see here](x)", "really! see here"),
        ("<https://example.org/x> or <me@example.org>", "https://example.org/x or me@example.org"),
        ("one<br>two<br/>three", "one two three"),
        ("<span class='x'>dressed</span> words", "dressed words"),
        ("<your name> signs, 3 < 4 and 5 > 4", "<your name> signs, 3 < 4 and 5 > 4"),
        ("Fish &amp; chips&nbsp;&copy; &#8364;5 &bogus; AT&T", "Fish & chips © €5 &bogus; AT&T"),
        ("no\u00a0break and zero\u200bwidth and soft\u00adhyphen", "no break and zerowidth and softhyphen"),
        ("`a_b*c` is code, ` alone is not", "a_b*c is code, ` alone is not"),
        ("[\\[email protected\\]](/cdn-cgi/l/email-protection#9af3f4)", "[email protected]"),
        ("**27.2****Exceptions**", "27.2Exceptions"),
        ("****Doubled****", "Doubled"),
        ("tail **", "tail"),
        ("**  \nOn the next line**", "On the next line"),
        ("", ""),
        ("  ", ""),
    ],
)
def test_markup_is_not_ink(raw: str, ink: str) -> None:
    assert read(raw).ink == ink


def test_cells_of_a_row_are_set_apart() -> None:
    assert read("| Name | Purpose \\| use |  | Kept |", is_row=True).ink == "Name | Purpose | use | | Kept"
    assert read("| | only |", is_row=True).ink == "only"
    assert read("| ### Fees | * one<br>* two |", is_row=True).ink == "Fees | one two"


def test_a_bar_outside_a_row_is_a_word() -> None:
    assert read("this | that").ink == "this | that"


def test_links_keep_words_target_and_title() -> None:
    found = read('See [ our **policy** ](https://example.org/p "Privacy") and ![seal](s.png).')
    assert found.ink == "See our policy and seal."
    policy, seal = found.links
    assert (policy.span.cut(found.ink), policy.target, policy.title, policy.is_image) == (
        "our policy",
        "https://example.org/p",
        "Privacy",
        False,
    )
    assert (seal.span.cut(found.ink), seal.is_image) == ("seal", True)


def test_marks_name_the_words_they_set_off() -> None:
    found = read("**Fees** are _due_ on ***time***, `code` and ~~not~~.")
    said = [(mark.span.cut(found.ink), mark.kind) for mark in found.marks]
    assert ("Fees", MarkKind.STRONG) in said
    assert ("due", MarkKind.EMPHASIS) in said
    assert ("time", MarkKind.STRONG) in said and ("time", MarkKind.EMPHASIS) in said
    assert ("code", MarkKind.CODE) in said
    assert ("not", MarkKind.STRUCK) in said


def test_adjoining_bold_runs_are_two_marks() -> None:
    found = read("**27.2****Exceptions**")
    assert [mark.span for mark in found.marks] == [Span(0, 4), Span(4, 14)]


MARKUP = st.text(alphabet="ab1.*_[]()<>&;#|\\`~! \n\u00a0\u200b“é\ud800-", max_size=60)


@given(MARKUP, st.booleans())
def test_each_character_of_ink_knows_where_it_was_recorded(raw: str, is_row: bool) -> None:
    found = read(raw, is_row=is_row)
    offsets = found.offsets()
    assert len(offsets.starts) == len(offsets.ends) == len(found.ink)
    assert list(offsets.starts) == sorted(offsets.starts) and list(offsets.ends) == sorted(offsets.ends)
    for index, character in enumerate(found.ink):
        recorded = offsets.recorded(Span(index, index + 1)).cut(raw)
        assert character in recorded or character in " |" or recorded.startswith(("&", "\\"))


@given(MARKUP, st.booleans())
def test_ink_is_folded_and_facets_lie_inside_it(raw: str, is_row: bool) -> None:
    found = read(raw, is_row=is_row)
    assert found.ink == found.ink.strip(" ")
    assert "  " not in found.ink and "\n" not in found.ink and "\u00a0" not in found.ink
    for facet in (*found.links, *found.marks):
        assert facet.span.end <= len(found.ink)


@pytest.mark.parametrize(
    "unit", ["[", "](", "[a](", "*", "_a", "<", "&", "`", "` ``", "[a](b(", "![", "|", "\\", " ", "&#", "<a "]
)
def test_hostile_runs_are_read_in_time_that_grows_with_length(unit: str) -> None:
    raw = unit * (120_000 // len(unit))
    assert len(read(raw).ink) <= len(raw)
