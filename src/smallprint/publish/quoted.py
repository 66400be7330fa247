"""Words of a clause as they are quoted, and where they stand."""

from __future__ import annotations

import re

from smallprint.model.clause import Outline

INDENT = "    "
QUOTED = 240
"""A quotation is cut after so many characters unless all is asked for."""
HEADING = 60
"""A heading that says where words stand is cut after so many."""
_TOLD = re.compile(r"(?i)machine learning|artificial intelligence|\bAI\b|\btrain(?:s|ed|ing)?\b")


def shortened(words: str) -> str:
    """A long quotation cut between words: around what is said of AI if anything is, else behind its beginning."""
    if len(words) <= QUOTED:
        return words
    found = _TOLD.search(words)
    begun = max(0, found.start() - QUOTED // 2) if found else 0
    begun = words.find(" ", begun) + 1 if begun else 0
    kept = words[begun : begun + QUOTED].rsplit(" ", 1)[0]
    return f"{'… ' if begun else ''}{kept}{' …' if begun + QUOTED < len(words) else ''}"


def beginning(words: str, most: int) -> str:
    """The beginning of words that are longer than so many characters, cut between two of them."""
    return words if len(words) <= most else f"{words[:most].rsplit(' ', 1)[0]} …"


def place_text(outline: Outline, index: int) -> str:
    """Where a clause stands: its number, or its heading."""
    clause = outline.clauses[index]
    if clause.label:
        return f"§{clause.label}".replace("§§", "§")
    heading = outline.heading_of(clause)
    return f"under “{beginning(heading, HEADING)}”" if heading else ""
