"""Sentences of terms, which are full of stops that end nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.text.sentence import sentences


def cut(ink: str) -> list[str]:
    return [span.cut(ink) for span in sentences(ink)]


@pytest.mark.parametrize(
    "ink",
    [
        "Acme Inc. and its affiliates may share it with Beta Ltd. or Gamma GmbH.",
        "Some data (e.g. your name, i.e. what you go by) is kept.",
        "See Section 10.2 and Art. 6(1)(b) GDPR.",
        "The courts of the U.S. have jurisdiction under No. 5 of the rules.",
        "We rely on: (i) your consent; (ii) a contract; and (iii) the law.",
        "10.2. You pay the fee.",
        "(b). You pay the fee.",
        "It costs €5.00 or 1.5% of the price, whichever is more.",
        "Write to J. R. Smith at 5 p.m. sharp.",
        "Acme complies with the EU-U.S. Data Privacy Framework and the U.S.-EU rules.",
        "We follow the Swiss–U.S. Framework (EU/U.K. Extension too).",
        "We were founded in 1999 by Dr. Doe.",
        "Lumenfax, L.L.C. (“Lumenfax”) and Acme Holdings L.P. own it.",
        "Acme S.à r.l. Avenue 1 answers under 15 U.S.C. § 1681 et seq. and Cal. Civ. Code § 1798.",
        "Lumenfax.com and Node.Js run it (see Terms.Use).",
    ],
)
def test_a_stop_inside_a_sentence_does_not_end_it(ink: str) -> None:
    assert cut(ink) == [ink]


@pytest.mark.parametrize(
    ("ink", "parts"),
    [
        ("We may change this. You may leave.", ["We may change this.", "You may leave."]),
        ("We are Acme Inc. You are the customer.", ["We are Acme Inc.", "You are the customer."]),
        ("Ours is Acme L.L.C. You are the user.", ["Ours is Acme L.L.C.", "You are the user."]),
        ("See 5 U.S.C. § 1 et seq. The law rules.", ["See 5 U.S.C. § 1 et seq.", "The law rules."]),
        ("We follow rules EU-U.S. You may ask.", ["We follow rules EU-U.S.", "You may ask."]),
        ("May we? We may! Good.", ["May we?", "We may!", "Good."]),
        ("The answer is no. You must ask.", ["The answer is no.", "You must ask."]),
        ("He said “we agree.” Then they left.", ["He said “we agree.”", "Then they left."]),
        ("This is subject to Section III. For more, ask.", ["This is subject to Section III.", "For more, ask."]),
        ("We count views.The app shows no ads.", ["We count views.", "The app shows no ads."]),
        ("See our policy (below).You may ask.", ["See our policy (below).", "You may ask."]),
        ("First line\nSecond line", ["First line", "Second line"]),
        ("Fees. All fees are due. ", ["Fees.", "All fees are due."]),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_ends_them(ink: str, parts: list[str]) -> None:
    assert cut(ink) == parts


@given(st.text(alphabet="aB1. ?!…\n“”)(»ncIi", max_size=80))
def test_sentences_are_in_order_and_leave_out_only_blanks(ink: str) -> None:
    at = 0
    for span in sentences(ink):
        assert not ink[at : span.start].strip()
        at = span.end
    assert not ink[at:].strip()


def test_a_million_stops_are_cut_in_time_that_grows_with_length() -> None:
    assert sentences("a. " * 100_000)
    assert sentences("." * 300_000)
