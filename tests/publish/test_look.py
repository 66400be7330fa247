"""What reaches a terminal: no control characters, colours only where asked for, lines broken between words."""

from __future__ import annotations

import pytest

from smallprint.publish.look import RESET, Look, Style, broken, cells, visible


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("You\x1b[2Jmay", "You␛[2Jmay"),  # an escape that clears the screen
        ("a\u202eb", "a⟨202e⟩b"),  # an override of the writing direction
        ("a\x7fb", "a␡b"),
        ("a\x9bb", "a⟨009b⟩b"),  # the one-byte form of an escape
        ("a\udcffb", "a⟨dcff⟩b"),  # a byte that is no UTF-8
        ("a\rb", "a␍b"),  # what overwrites the line
        ("tab\tand\nline", "tab\tand\nline"),
    ],
)
def test_what_would_steer_a_terminal_is_shown_instead(words, shown):
    assert visible(words) == shown


@pytest.mark.parametrize(("words", "count"), [("Terms", 5), ("約款", 4), ("e\u0301", 1), ("“§”", 3)])
def test_cells_counts_what_a_terminal_takes(words, count):
    assert cells(words) == count


def test_nothing_is_painted_without_colour():
    assert Look().paint(Style.REMOVED, "words") == "words"
    assert Look(color=True).paint(Style.REMOVED, "words") == f"{Style.REMOVED.value}words{RESET}"
    assert Look(color=True).paint(Style.REMOVED, "") == ""


def test_lines_are_broken_between_words_and_no_wider_than_asked_for():
    found = list(broken([(Style.PLAIN, "You may cancel at any time without notice")], Look(width=16), "  "))
    assert found == ["  You may cancel", "  at any time", "  without notice"]


def test_a_word_that_is_too_long_stays_whole():
    found = list(broken([(Style.PLAIN, "see https://acme.example/terms now")], Look(width=12)))
    assert found == ["see", "https://acme.example/terms", "now"]


def test_words_that_touch_in_different_styles_are_not_torn_apart():
    runs = [(Style.PLAIN, "within "), (Style.REMOVED, "30"), (Style.INSERTED, "14"), (Style.PLAIN, " days")]
    assert list(broken(runs, Look(width=9))) == ["within", "3014 days"]


def test_a_colour_ends_with_its_line_and_begins_again_on_the_next():
    found = list(broken([(Style.INSERTED, "one two")], Look(color=True, width=4)))
    assert found == [f"{Style.INSERTED.value}{word}{RESET}" for word in ("one", "two")]


def test_piped_lines_are_never_broken():
    words = "word " * 500
    assert list(broken([(Style.PLAIN, words)], Look())) == [words.strip()]


def test_the_first_line_may_begin_otherwise():
    assert list(broken([(Style.PLAIN, "a b")], Look(width=3), "  ", "• ")) == ["• a", "  b"]
