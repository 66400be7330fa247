"""One finding as a picture: nothing stands outside of it, whatever the words."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from smallprint.publish.card import HEIGHT, LEFT, WIDTH, Card, card_picture, fitted, width_of
from smallprint.publish.picture import Label, svg_of

LONG = "a perpetual and worldwide licence to copy, host, transcribe and otherwise exploit whatever you upload; " * 12


def card(**given: str) -> Card:
    told = dict.fromkeys(("over", "title", "verdict", "told", "words", "place", "dates", "address"), "")
    return Card(**{**told, **given})


@pytest.mark.parametrize("verdict", ["yes", "stated", "contradicted", "not-addressed", "", "no claim"])
def test_long_words_stay_on_the_card(verdict) -> None:
    full = card(
        over=LONG, title=LONG, verdict=verdict, told=LONG, words=LONG, place=LONG, dates=LONG, address="h" * 900
    )
    for mark in card_picture(full).marks:
        assert 0 <= mark.x <= WIDTH
        assert 0 <= mark.y <= HEIGHT - 6
        if isinstance(mark, Label):
            assert mark.x + width_of(mark.words, mark.size) <= WIDTH - LEFT + 30


def test_what_would_end_the_markup_does_not() -> None:
    drawn = svg_of(card_picture(card(title='</text><script>"&', words="\x00\u202e")))
    assert "<script>" not in drawn
    ET.fromstring(drawn)


def test_words_are_broken_between_words_and_cut_with_a_sign() -> None:
    assert fitted("one two three", 20, 500, 2) == ["one two three"]
    lines = fitted("one two three four five six", 20, 90, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert fitted("", 20, 90, 2) == [""]
