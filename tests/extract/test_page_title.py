"""The document's title and date are taken from the banner above it; other headings are not."""

from __future__ import annotations

import pytest

from smallprint.extract.dom import parse_text
from smallprint.extract.html import markdown
from smallprint.extract.main_text import main_text

CLAUSES = "".join(
    f"<h2>{number}. Rule {number}</h2><p>You may use the Service as rule {number} says, and must not resell it. "
    "We may change these terms, and tell you thirty days before.</p>"
    for number in range(1, 12)
)
MENU = "<nav><ul><li><a href=/a>Product</a></li><li><a href=/b>Pricing</a></li><li><a href=/c>Blog</a></li></ul></nav>"


def text(body):
    page = parse_text(f"<html lang=en><body>{MENU}{body}<footer><p>© Acme</p></footer></body></html>")
    return markdown(main_text(page), "")


@pytest.mark.parametrize("tag", ["header", "section", "div"])
def test_title_and_date_in_a_banner_of_their_own_are_taken(tag):
    hero = (
        f"<{tag} class=hero><div><span>Legal</span></div><h1>Terms &amp; Conditions</h1>"
        f"<p>Effective date: March 1, 2026</p><a href=/demo>Request a demo</a></{tag}>"
    )
    found = text(f"{hero}<main class=body>{CLAUSES}</main>")
    assert "# Terms & Conditions\n\nEffective date: March 1, 2026\n" in found
    assert "Request a demo" not in found


def test_title_is_taken_once():
    found = text(f"<main><h1>Terms of Service</h1>{CLAUSES}</main>")
    assert found.count("Terms of Service") == 1


def test_heading_that_names_no_document_is_left_out():
    found = text(f"<header class=hero><h1>Write better with Acme</h1></header><main>{CLAUSES}</main>")
    assert "Write better" not in found
