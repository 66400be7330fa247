"""SVG drawn as PNG by the Chromium that is installed; skipped where there is none."""

from __future__ import annotations

import shutil
import struct
import sys

import pytest

from smallprint.errors import ConflictError, NotFoundError
from smallprint.publish.card import Card, card_picture
from smallprint.publish.picture import svg_of
from smallprint.source.chromium import PROGRAMS
from smallprint.web import png
from smallprint.web.png import png_of
from smallprint.web.turns import Turns

CARD = svg_of(card_picture(Card("Alderwick", "Do they?", "yes", "yes", "We do.", "§1", "recorded today", "http://a")))


def test_a_card_is_drawn_in_its_size() -> None:
    pytest.importorskip("playwright")
    if not any(shutil.which(name) for name in PROGRAMS):
        pytest.skip("no Chromium")
    drawn = png_of(CARD, 1200, 630)
    assert drawn.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", drawn[16:24]) == (1200, 630)


def test_without_playwright_it_is_said_what_is_missing(monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "playwright.sync_api", None)
    with pytest.raises(NotFoundError, match="playwright is not installed") as error:
        png_of(CARD, 1200, 630)
    assert "smallprint[browser]" in error.value.hint


def test_without_a_chromium_it_is_said_what_is_missing(monkeypatch) -> None:
    pytest.importorskip("playwright")
    monkeypatch.setenv("PATH", "")
    with pytest.raises(NotFoundError, match="no Chromium"):
        png_of(CARD, 1200, 630)


def test_one_picture_is_drawn_at_a_time(monkeypatch) -> None:
    monkeypatch.setattr(png, "_TURNS", Turns(1, patience=0.01, full="others"))
    with png._TURNS, pytest.raises(ConflictError):
        png_of(CARD, 1200, 630)
