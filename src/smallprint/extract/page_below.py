"""What stands below a document and says by its heading that it is something else: comments, other reading, sign-ups."""

from __future__ import annotations

from smallprint.extract.furniture_names import BELOW, HEADINGS, TO_TOP
from smallprint.extract.page_blocks import Layout
from smallprint.extract.terms_words import density

MOST = 0.4
"""A part of the page with more than this share of its prose is the document, whatever one of its headings says."""
LATE = 0.5
"""It stands behind this share of the page's prose."""
LONGEST = 12
SAYS, SHARE = 2, 4.0
"""A part with so many words of terms, and this share of a hundred, says what terms say; set by hand."""


def below_blocks(layout: Layout) -> set[int]:
    """The blocks of the parts of a page that say by their heading that they are none of its document, and links up.

    A policy may speak of comments and newsletters: a part that says what terms say is the document's, however headed.
    """
    prose = [0]
    for run in layout.blocks:
        prose.append(prose[-1] + (run.words if run.is_prose else 0))
    found = {at for at, run in enumerate(layout.blocks) if run.linked == run.words and _leads_up(run.text)}
    for at, run in enumerate(layout.blocks):
        is_late = prose[at] >= LATE * prose[-1]
        if is_late and layout.elements[run.element].tag in HEADINGS and _is_below(run.text):
            first, last = _part(layout, at, prose)
            if not _says_terms(layout, first, last):
                found.update(range(first, last + 1))
    return found


def _part(layout: Layout, at: int, prose: list[int]) -> tuple[int, int]:
    """The first and the last block of the largest element around a heading that begins with it and is no document."""
    elements = layout.elements
    inner = layout.blocks[at].element
    part = (at, at)
    while inner >= 0:
        last = elements[inner].last
        first = last - elements[inner].blocks + 1
        if first < at or prose[last + 1] - prose[first] > MOST * prose[-1]:
            break
        part = (first, last)
        inner = elements[inner].parent
    return part


def _says_terms(layout: Layout, first: int, last: int) -> bool:
    """Whether blocks say what terms say."""
    said = density("\n".join(run.text for run in layout.blocks[first : last + 1]))
    return said.found >= SAYS and said.share >= SHARE


def _is_below(text: str) -> bool:
    words = " ".join(text.split())
    return len(words.split()) <= LONGEST and BELOW.fullmatch(words.strip(" .:…")) is not None


def _leads_up(text: str) -> bool:
    return TO_TOP.fullmatch(" ".join(text.split()).strip(" ↑^⌃▲")) is not None
