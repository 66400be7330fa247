"""What stands below a document and says so by its heading is left out; sections that are headed alike are not."""

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


def text(below):
    page = parse_text(f"<html lang=en><body><main><h1>Terms of Service</h1>{CLAUSES}{below}</main></body></html>")
    return markdown(main_text(page), "")


@pytest.mark.parametrize(
    "heading",
    ["2 thoughts on “Terms of Service”", "Leave a Reply", "From the blog", "Related articles", "À lire aussi"],
)
def test_part_that_says_it_is_something_else_is_left_out(heading):
    words = "I find all of this quite fair, and I would like to thank you for writing it in plain English."
    found = text(f"<section><h2>{heading}</h2><p>{words}</p></section>")
    assert "11. Rule 11" in found.replace("\\", "")
    assert heading not in found
    assert words not in found


def test_section_of_the_document_with_such_a_heading_stays():
    words = "You are responsible for the comments you leave. We may remove them, and are not liable for third parties."
    found = text(f"<section><h2>Leave a comment</h2><p>{words}</p></section>")
    assert words in found


def test_other_section_below_stays():
    found = text("<section><h2>Contact</h2><p>Write to Acme, 4 Quay Street, and we answer within a week.</p></section>")
    assert "4 Quay Street" in found


def test_links_that_lead_up_are_left_out():
    found = text("<p><a href='#top'>Back to top</a></p><p>These rules are governed by the law of Ireland.</p>")
    assert "Back to top" not in found
    assert "law of Ireland" in found
