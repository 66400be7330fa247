"""Which lines of a PDF every page repeats at its head and foot."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from smallprint.extract.pdf_line import Line

EDGE = 0.14
"""Headers and footers stand within this share of the page's height from its edges."""
REPEATED = 0.4
"""They stand on this share of the pages; where left and right pages differ, on half of them."""
FEWEST = 2
MOST_LINES = 5
"""So many lines at either edge are looked at."""
FEW_PAGES = 4
"""On fewer pages, a line has to stand on all of them, at one height."""
PLACES = 40
"""Heights are the same within a 40th of the page."""
NUMBER = re.compile(
    r"\W*(?:page|seite|p\.|pag\.|página|pagina|side|sida|strona|стр\.)?\W*(?:\d{1,4}|[ivxl]{1,6})"
    r"(?:\W*(?:/|of|sur|von|de|di|van|z|\|)?\W*\d{1,4})?\W*",
    re.IGNORECASE,
)
"""A page's number, alone on its line."""
DIGITS = re.compile(r"\d+")


def edges(pages: Sequence[Sequence[Line]]) -> tuple[set[Line], list[Line]]:
    """The lines that are headers, footers and page numbers, and the footers of the last page.

    The first of a header and the last of a footer are neither: they may hold the only date of a document. Headers stand
    at its start; a footer has to be put at its end, since programs write it before the page.
    """
    if len(pages) < FEWEST:
        return set(), []
    counts = Counter(key for page in pages for key in {_key(line) for line in _at_edges(page)})
    needed = len(pages) if len(pages) < FEW_PAGES else max(FEW_PAGES - 1, REPEATED * len(pages))
    found: dict[tuple[str, int], list[Line]] = {}
    for page in pages:
        for line in _at_edges(page):
            if counts[_key(line)] >= needed:
                found.setdefault(_key(line), []).append(line)
    aside, last = set[Line](), []
    for same in found.values():
        aside.update(same)
        if NUMBER.fullmatch(same[0].text):
            continue
        if same[0].place > EDGE:
            aside.discard(same[0])
        else:
            last.append(same[-1])
    return aside, last


def _at_edges(page: Sequence[Line]) -> list[Line]:
    """The lines that stand where headers and footers do."""
    ranked = sorted(page, key=lambda line: line.place)
    return [line for line in (*ranked[-MOST_LINES:], *ranked[:MOST_LINES]) if not EDGE < line.place < 1 - EDGE]


def _key(line: Line) -> tuple[str, int]:
    """What is the same of a header on all pages: its words, numbers aside, and its height."""
    return DIGITS.sub("#", line.text.lower()), round(line.place * PLACES)
