from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.align import word_edits
from smallprint.align.edges import MARGIN, alike
from smallprint.align.edits import kept
from smallprint.text.words import tokenize

WORDS = st.lists(
    st.sampled_from(
        "we may share your data 30 days 10.2 $9.99 e-mail not , . ; ( ) “ ” Inc. https://a.example/b?c=1".split()
    ),
    max_size=40,
).map(" ".join)
TEXTS = WORDS | st.text(max_size=60) | st.text(alphabet="ab 1.2,-'\n", max_size=60)


def replaced(before: str, after: str) -> list[tuple[str, str]]:
    return [(edit.removed, edit.inserted) for edit in word_edits(before, after)]


@pytest.mark.parametrize(
    ("before", "after", "edits"),
    [
        ("You pay $9.99 a month.", "You pay $10.99 a month.", [("$9.99", "$10.99")]),  # a price is one word
        ("See clause 10.2 first.", "See clause 10.12 first.", [("10.2", "10.12")]),  # so is a number of a clause
        ("Within 30 days.", "Within 60 days.", [("30", "60")]),
        ("A fee of 1,500.00 euros", "A fee of 1,250.00 euros", [("1,500.00", "1,250.00")]),
        ("A share of 2.5% is ours.", "A share of 3.5% is ours.", [("2.5%", "3.5%")]),
        ("Send an e-mail.", "Send an email.", [("e-mail", "email")]),  # a hyphen is inside a word
        ("The user's data", "The users' data", [("user's", "users'")]),
        (
            "Go to https://a.example/x?y=1.",
            "Go to https://a.example/x?y=2.",
            [("https://a.example/x?y=1", "https://a.example/x?y=2")],
        ),
        ("Write to law@a.example now.", "Write to legal@a.example now.", [("law@a.example", "legal@a.example")]),
        ("You must not copy it.", "You may copy it.", [("must not", "may")]),
        ("We may share data.", "We may not share data.", [("", "not ")]),
        ("We use names, dates and cookies.", "We use names and cookies.", [(", dates", "")]),
        ("One. Three.", "One. Two. Three.", [("", "Two. ")]),  # a sentence goes in as a whole
        (
            "We log it. We may sell data. Ask us.",
            "We log it. We may keep it. We may sell data. Ask us.",
            [("", "We may keep it. ")],
        ),
        ("We log it. We may keep it. We may sell data.", "We log it. We may sell data.", [("We may keep it. ", "")]),
        ("One.", "One. Two.", [("", " Two.")]),
        ("Two.", "One. Two.", [("", "One. ")]),
        ("", "New words.", [("", "New words.")]),
        ("Old words.", "", [("Old words.", "")]),
        ("The same.", "The same.", []),
        ("It ends. Now", "It ends, now", [(". Now", ", now")]),
        ("“Data” means files.", "“Data” means files and notes.", [("", " and notes")]),
        ("Acme Inc. agrees.", "Acme Ltd. agrees.", [("Inc", "Ltd")]),
        ("Sections 82.1-82.4 apply.", "Sections 82.1-82.5 apply.", [("82.1-82.4", "82.1-82.5")]),
        ("当社は個人情報を共有します。", "当社は個人情報を販売します。", [("共有", "販売")]),  # no blanks between words
    ],
)
def test_edits_are_what_a_lawyer_would_strike_and_insert(before: str, after: str, edits: list[tuple[str, str]]) -> None:
    assert replaced(before, after) == edits


def test_a_rewrite_is_not_left_in_shreds() -> None:
    before = "We will never sell the personal details of our visitors to any other company."
    after = "Partners of the group receive whatever is collected about people in exchange for money."
    assert len(replaced(before, after)) <= 2


def test_a_sentence_that_only_shares_small_words_is_replaced_as_a_whole() -> None:
    before = "Users shall not copy pages from the site, or use any server for a purpose that harms us."
    after = "Users shall not take the names of other people as theirs, nor hold marks without leave to do it."
    assert len(replaced(before, after)) == 1


def test_two_edits_far_apart_stay_two() -> None:
    before = "We may share your name with partners who send you offers in writing."
    after = "We will share your name with partners who send you adverts in writing."
    assert replaced(before, after) == [("may", "will"), ("offers", "adverts")]


@given(TEXTS, TEXTS)
def test_edits_applied_give_the_words_after(before: str, after: str) -> None:
    pieces, at, to = [], 0, 0
    for edit in word_edits(before, after):
        assert edit.removed == edit.before.cut(before) and edit.inserted == edit.after.cut(after)
        assert edit.before.start >= at and edit.after.start >= to
        assert before[at : edit.before.start] == after[to : edit.after.start]
        pieces += [before[at : edit.before.start], edit.inserted]
        at, to = edit.before.end, edit.after.end
    assert "".join([*pieces, before[at:]]) == after


@given(WORDS, WORDS)
def test_no_edit_cuts_a_word_or_a_number(before: str, after: str) -> None:
    for edit in word_edits(before, after):
        for text, span in ((before, edit.before), (after, edit.after)):
            for at in (span.start, span.end):
                assert not (0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum())


@given(TEXTS, TEXTS)
def test_what_is_kept_is_the_same_in_both(before: str, after: str) -> None:
    for run in kept(before, after):
        assert before[run.before : run.before + run.length] == after[run.after : run.after + run.length]


@given(TEXTS)
def test_nothing_is_edited_where_nothing_changed(text: str) -> None:
    assert word_edits(text, text) == ()


def test_a_long_text_is_edited_where_it_changed_and_nowhere_else() -> None:
    words = [f"word{number % 977} the clause{number % 613}" for number in range(9_000)]
    after = [*words[:3_000], "quite new", *words[3_000:6_000], "also new", *words[6_001:]]
    edits = replaced(" ".join(words), " ".join(after))
    assert [edit for edit in edits if edit[0]] == [(words[6_000], "also new")]
    assert len(edits) == 2


SURROUNDINGS = st.lists(
    st.sampled_from("we may may share 10.2 U.S. x@a.example\u00a0 \n 数据 .".split(" ")), min_size=60, max_size=90
)


@given(SURROUNDINGS.map(" ".join), WORDS, WORDS, SURROUNDINGS.map(" ".join))
def test_what_texts_begin_and_end_with_alike_is_whole_tokens(first, before, after, last):
    old, new = f"{first}{before}{last}", f"{first}{after}{last}"
    head, tail = alike(old, new)
    for text in (old, new):
        parts = (text[:head], text[head : len(text) - tail], text[len(text) - tail :])
        assert [token for part in parts for token in tokenize(part)] == tokenize(text)
    assert old[:head] == new[:head]
    assert old[len(old) - tail :] == new[len(new) - tail :]


@pytest.mark.parametrize("put_in", ["You agree. ", "agree. You ", "You ", "agree. You agree. "])
def test_what_stands_around_a_row_of_the_same_words_moves_no_edit(put_in):
    lead, row = "We keep your data for as long as you have an account with us. " * 6, "You agree. " * 2 * MARGIN
    here, there = f"We ask you. {row}We thank you.", f"We ask you. {row}{put_in}We thank you."
    alone, inside = word_edits(here, there), word_edits(f"{lead}{here} {lead}", f"{lead}{there} {lead}")
    assert [edit.inserted for edit in inside] == [edit.inserted for edit in alone]
    assert [edit.after.start - len(lead) for edit in inside] == [edit.after.start for edit in alone]


def test_a_word_in_a_long_clause_is_edited_alone():
    lead, end = "We keep your data for as long as you have an account with us, " * 5, "and then we delete it all. " * 9
    assert replaced(f"{lead}30 days {end}", f"{lead}60 days {end}") == [("30", "60")]
