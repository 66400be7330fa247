"""What is marked in a clause is what was sought: words, phrases, beginnings, and nothing behind NOT."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.archive.sought_words import sought, stretches

INK = "You grant us a Perpetual licence; the grant is perpetual, and déjà granted."


@pytest.mark.parametrize(
    ("words", "marked"),
    [
        ("perpetual", ["Perpetual", "perpetual"]),
        ("grant*", ["grant", "grant", "granted"]),
        ('"a perpetual licence"', ["a Perpetual licence"]),
        ("us deja", ["us", "déjà"]),
        ("licence OR permit", ["licence"]),
        ("grant NOT perpetual", ["grant", "grant"]),
        ("missing", []),
        ('"perpetual grant"', []),
        ("OR", []),
    ],
)
def test_the_words_that_were_sought(words, marked):
    assert [span.cut(INK) for span in sought(INK, words)] == marked


@given(st.text(max_size=60), st.text(max_size=20))
def test_the_stretches_are_the_clause(ink, words):
    assert "".join(one.words for one in stretches(ink, words)) == ink
