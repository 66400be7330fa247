"""Whole words and whole numbers."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.text.words import MONEY, tokenize, words_in


@pytest.mark.parametrize(
    "piece",
    [
        "10.2",
        "30,000",
        "€5.00",
        "$1,000.50",
        "12:30",
        "01/02/2023",
        "99.9%",
        "1st",
        "10.2b",
        "82.1-82.4",
        "v1.2.3",
        "section-10.2",
        "5GB",
        "don’t",
        "third-party",
        "U.S.",
        "e.g.",
        "legal@example.co.uk",
        "https://example.org/a?b=c&d=e",
        "www.example.org/a",
        "Änderung",
        "§",
    ],
)
def test_a_word_or_number_is_one_piece(piece: str) -> None:
    assert tokenize(f"see {piece} here") == ["see", " ", piece, " ", "here"]


def test_an_address_ends_before_the_stop_of_its_sentence() -> None:
    assert tokenize("See https://example.org/a.") == ["See", " ", "https://example.org/a", "."]
    assert tokenize("(me@example.org)") == ["(", "me@example.org", ")"]


def test_runs_of_blanks_are_one_piece_and_signs_are_single() -> None:
    assert tokenize("a  \n b!?") == ["a", "  \n ", "b", "!", "?"]


def test_letters_of_languages_without_blanks_are_pieces_of_their_own() -> None:
    assert tokenize("利用者は30日以内にユーザー名を2.5%変更") == [
        *"利用者は",
        "30",
        *"日以内に",
        "ユーザー",
        *"名を",
        "2.5%",
        *"変更",
    ]


@given(st.text(max_size=200) | st.text(alphabet="ab1.,:/@-’%€ \n\ud800", max_size=80))
def test_pieces_joined_are_the_text(text: str) -> None:
    assert "".join(tokenize(text)) == text


@given(st.text(alphabet="a1.,@ ", max_size=60))
def test_no_number_is_cut(text: str) -> None:
    pieces = tokenize(text)
    for left, right in itertools.pairwise(pieces):
        assert not (left[-1].isalnum() and right[0].isalnum())


@pytest.mark.parametrize("unit", ["a", "a.", "1.", "@", "a@", "www.", "https://", "-a"])
def test_hostile_runs_are_cut_in_time_that_grows_with_length(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    assert "".join(tokenize(text)) == text


WORDS = st.text(max_size=200) | st.text(alphabet="ab1.,:/@-_’%€$ \n\ud800用ー", max_size=80)


@given(WORDS)
def test_words_are_the_pieces_that_are_no_blanks_and_no_signs_but_of_money(text: str) -> None:
    assert words_in(text) == [piece for piece in tokenize(text) if piece[0].isalnum() or piece[0] in MONEY]


def test_words_are_cut_as_pieces_are() -> None:
    text = "Fees: $5 (or $ 5.00) at https://example.org/a, by me@example.org; e.g. 利用 - 30 days."
    expected = "Fees $5 or $ 5.00 at https://example.org/a by me@example.org e.g. 利 用 30 days"
    assert words_in(text) == expected.split()
