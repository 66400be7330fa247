"""Where quoted words stand, as it is told beside them."""

from __future__ import annotations

from smallprint.publish.quoted import HEADING, place_text
from smallprint.segment import outline

LONG = "Services for everybody who comes to Fernhollow by itself, such as Letters, Pictures and Gatherings"


def test_a_long_heading_is_cut_between_words() -> None:
    held = outline(f"# Policy\n\n## {LONG}\n\nWe keep what you write for a year.\n")
    told = place_text(held, len(held.clauses) - 1)
    words = told.removeprefix("under “").removesuffix(" …”")
    assert told.endswith(" …”") and LONG.startswith(f"{words} ") and len(words) <= HEADING


def test_a_short_heading_stands_whole() -> None:
    held = outline("# Policy\n\n## Keeping\n\nWe keep what you write for a year.\n")
    assert place_text(held, len(held.clauses) - 1) == "under “Keeping”"
