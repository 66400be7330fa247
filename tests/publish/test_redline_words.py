"""The words of a redline as HTML: escaped, marked one way each, in inks that can be read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from smallprint.publish.redline import Ink
from smallprint.publish.redline_words import BARE, CELLS, COLOURS, DARK, IN_CLASSES, IN_STYLES, marked_words
from smallprint.resources import read_resource

READABLE = 4.5
"""What WCAG 2.2 asks of text at level AA."""
PAGES = {"light": ("#ffffff", "#fbfaf7"), "dark": ("#1e1d1a", "#161513")}


def contrast(one: str, two: str) -> float:
    """How many times as light the one colour is as the other (WCAG 2.2)."""

    def light(colour: str) -> float:
        parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted((light(one), light(two)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("marking", [IN_CLASSES, IN_STYLES, BARE])
def test_every_ink_is_marked_and_kept_words_are_not(marking):
    assert set(marking) == {ink.value for ink in Ink}
    assert marking["kept"] == ("", "")
    assert all(start.startswith(("<ins", "<del")) for ink, (start, _) in marking.items() if ink != "kept")


@pytest.mark.parametrize("marking", [IN_CLASSES, IN_STYLES, BARE])
def test_words_are_never_markup(marking):
    told = "".join(marked_words([("inserted", "<b>we may</b>\nsell")], marking))
    assert "<b>" not in told
    assert "&lt;b&gt;we may&lt;/b&gt;</ins><br>" in told


def test_a_mark_ends_with_its_cell():
    told = "".join(marked_words([("removed", "Draft | thirty days")], IN_CLASSES, CELLS))
    assert told == "<del>Draft</del> </span><span><del>thirty days</del>"


def test_feeds_are_given_no_styles_and_mail_no_classes():
    assert not any("=" in start for start, _ in BARE.values())
    assert not any("class" in start for start, _ in IN_STYLES.values())


@pytest.mark.parametrize(("theme", "inks"), [("light", COLOURS), ("dark", DARK)])
def test_each_ink_can_be_read_on_its_ground_and_on_a_page(theme, inks):
    for colour in inks.values():
        assert all(contrast(colour.words, ground) >= READABLE for ground in (colour.ground, *PAGES[theme]))


def test_the_style_sheet_of_pages_has_the_same_inks():
    sheet = read_resource("smallprint.web", "static/base.css").decode()
    light, _, dark = sheet.partition("prefers-color-scheme: dark")
    names = {Ink.REMOVED: "removed", Ink.INSERTED: "inserted", Ink.MOVED_FROM: "moved", Ink.MOVED_TO: "moved"}
    for part, inks in ((light, COLOURS), (dark, DARK)):
        for ink, colour in inks.items():
            assert re.search(rf"--{names[ink]}: {colour.words};", part)
            assert re.search(rf"--{names[ink]}-ground: {colour.ground};", part)


def test_inks_stand_nowhere_else():
    root = Path(__file__).parents[2] / "src" / "smallprint"
    for place in ("publish/alert_html.py", "publish/redline_html.py", "web/feeds/content.py"):
        assert not re.search(r"#[0-9a-f]{6}", (root / place).read_text())
