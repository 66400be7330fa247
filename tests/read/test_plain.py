"""Ink folded sign for sign, so that places in the one are places in the other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.read.plain import plain

INKS = st.text(max_size=120) | st.text(alphabet="aA ’“”„«–—‑İIıßΣς\u00a0\u200b\ud800…•1.\n", max_size=60)


@pytest.mark.parametrize(
    ("ink", "folded"),
    [
        pytest.param("You MAY NOT", "you may not", id="capitals"),
        pytest.param("we don’t", "we don't", id="curly apostrophe"),
        pytest.param("“Your Content”", '"your content"', id="curly quotes"),
        pytest.param("«Inhalte» and „Daten“", '"inhalte" and "daten"', id="other countries' quotes"),
        pytest.param("opt‑out", "opt-out", id="dash that does not break"),
        pytest.param("2020–2024 — and on", "2020-2024 - and on", id="short and long dash"),
        pytest.param("Übermaß", "übermaß", id="letters beyond ASCII"),
        pytest.param("İzin", "İzin", id="letter that two letters make in lower case"),
        pytest.param("İZİN YOK", "İzİn yok", id="the others beside it are folded"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_case_quotes_and_dashes_are_made_plain(ink: str, folded: str) -> None:
    assert plain(ink) == folded


def test_what_folding_would_take_away_or_add_stays() -> None:
    assert plain("co\u00adoperate\u200b…\u00a0• ﬁle") == "co\u00adoperate\u200b…\u00a0• ﬁle"


def test_a_place_in_the_folded_text_is_a_place_in_the_ink() -> None:
    ink = "“İ” — We don’t TRAIN on Your Files."
    at = plain(ink).index("train")
    assert ink[at : at + 5] == "TRAIN"


@given(INKS)
def test_folding_keeps_the_length(ink: str) -> None:
    assert len(plain(ink)) == len(ink)


@given(INKS)
def test_folding_twice_changes_nothing(ink: str) -> None:
    assert plain(plain(ink)) == plain(ink)


@given(INKS, st.data())
def test_parts_are_folded_as_the_whole_is(ink: str, data: st.DataObject) -> None:
    # But for the Greek sigma, which has another form at the end of a word, and the backquote, which stays in ASCII.
    ink = ink.replace("Σ", "s").replace("`", "'")
    at = data.draw(st.integers(0, len(ink)))
    assert plain(ink[:at]) + plain(ink[at:]) == plain(ink)
