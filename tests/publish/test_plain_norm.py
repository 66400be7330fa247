"""A norm in one plain line, in the words of its own clause."""

from __future__ import annotations

import pytest

from smallprint.publish.plain_norm import plain_licence, plain_norm
from smallprint.read.clause import read_clause


def lines_of(ink: str, lead_in: str = "") -> list[str]:
    return [plain_norm(norm, ink).whole for norm in read_clause(ink, "", lead_in).norms]


@pytest.mark.parametrize(
    ("ink", "line"),
    [
        ("We may share your letters with our partners.", "They may share your letters with their partners"),
        ("Pellaway collects and stores your address.", "They may collect and store your address"),
        (
            "You may not resell tickets that you bought from us.",
            "You must not resell tickets that you bought from them",
        ),
        ("We will not sell your letters.", "They will not sell your letters"),
        ("We do not sell your letters.", "They do not sell your letters"),
        ("You agree to pay the fees shown at checkout.", "You must pay the fees shown at checkout"),
        ("You are responsible for keeping your password secret.", "You must keep your password secret"),
        ("Your letters may be read by our staff.", "Your letters may be read by their staff"),
        ("Our vendors may use your letters to print them.", "Their vendors may use your letters to print them"),
        ("You represent and warrant that you own your letters.", "You confirm that you own your letters"),
        ("We reserve the right to close your account at any time.", "They may close your account at any time"),
        (
            "Pellaway shall not be liable for letters that are lost.",
            "They are not liable for letters that are lost",
        ),
        ("WE DO NOT GUARANTEE THAT LETTERS ARRIVE.", "They do not guarantee that letters arrive"),
    ],
)
def test_a_norm_is_told_in_the_words_of_its_clause(ink, line):
    assert line in lines_of(ink)


def test_a_condition_that_stands_first_is_told_last():
    (line, *_) = lines_of("If you break these rules, we may close your account.")
    assert line == "They may close your account — if you break these rules"


def test_the_choice_that_is_left_is_told():
    lines = lines_of("We may use your letters to improve our services. You can opt out in your settings.")
    assert any(line.startswith("They may use your letters to improve their services") for line in lines)
    (line, *_) = lines_of("With your consent, we may print your letters in our almanac.")
    assert line.endswith("— with your consent")


def test_what_was_left_out_is_marked():
    ink = (
        "We may share your letters with printers, binders, couriers, clerks, archivists, "
        + "curators, " * 12
        + "and kings."
    )
    (line, *_) = lines_of(ink)
    assert line.endswith("…")
    assert len(line) < 130


@pytest.mark.parametrize(
    "ink",
    ["Back to top", "Use of letters.", "Order history, email address, letter copies"],
)
def test_what_is_no_sentence_is_quoted_and_nothing_is_made_up(ink):
    assert all(line.startswith("“") for line in lines_of(ink))


def test_a_sentence_in_which_nothing_is_promised_makes_no_promise():
    ink = "PELLAWAY DISCLAIMS ALL WARRANTIES, INCLUDING THAT THE SERVICE WILL DELIVER LETTERS WITHOUT DELAY."
    assert not any("They will deliver" in line for line in lines_of(ink))


def test_a_licence_says_what_may_be_done_with_what():
    ink = "You grant Pellaway a perpetual, worldwide, royalty-free licence to use, copy and publish your content."
    (licence, *_) = read_clause(ink, "", "").licences
    line = plain_licence(licence).whole
    assert line.startswith("They may use, copy")
    assert "your content" in line
    assert "perpetual" in line
