"""Pages made to cost a parser more than they are."""

from __future__ import annotations

import time

import pytest

from smallprint.extract.dom import parse_text
from smallprint.extract.tame import DEEPEST, tame

ORDINARY = (
    "<!doctype html><ul>" + "<li><p>Item with <b>bold</b> and a <a href='/x?a=1&b=2'>link</a>.<li>" * 3000 + "</ul>"
)


def test_ordinary_page_is_left_as_it_is():
    assert tame(ORDINARY) == ORDINARY


@pytest.mark.parametrize(
    "html",
    [
        "".join(f"<p><b id={number}>x" for number in range(20_000)),
        "".join(f"<p><a href={number}>x" for number in range(20_000)),
        "".join(f"<font size={number}><div>x" for number in range(20_000)),
        "<div>x" * 60_000,
        "<div>" * 60_000 + "x" + "</div>" * 60_000,
        "<ul><li>x" * 20_000,
        "<select>" + "<option>x" * 60_000,
        "<p " + " ".join(f"a{number}=1" for number in range(60_000)) + ">x",
        "<p " + " ".join(f"a{number}='>'" for number in range(30_000)) + ">x",
    ],
    ids=["bold", "link", "font", "deep", "closed", "list", "options", "attributes", "quoted"],
)
def test_strange_page_is_read_in_little_time_with_its_words(html):
    begun = time.process_time()
    page = parse_text(html)
    assert "x" in page.tree.body.text()
    assert page.tree.body.text().count("x") == html.count(">x")
    assert time.process_time() - begun < 10


def test_elements_behind_deep_ones_keep_their_place():
    html = "<div>" * 30_000 + "</div>" * 30_000 + "<p id=after>x</p>"
    after = parse_text(html).tree.css_first("#after")
    assert after.parent.tag == "body"
    assert tame(html).count("<div>") == DEEPEST
