"""The title and the date of a document that stand in a banner of their own, above the words that were taken for it."""

from __future__ import annotations

from collections.abc import Sequence

from smallprint.extract.furniture_names import DATED
from smallprint.extract.page_blocks import Layout
from smallprint.extract.terms_type import HINT, called

LONGEST = 15
"""Titles, and lines that say since when a document holds, have no more words."""
BETWEEN = 80
"""More words of prose between a title and the document are another text, of which it is the title. Set by hand: what
banners say under a title has up to 40 on the pages of the development set."""
HIDDEN = frozenset({"hidden", "dialog", "nav", "footer", "aside"})


def title_blocks(layout: Layout, chosen: Sequence[bool]) -> list[int]:
    """The blocks above the chosen ones that are the document's title and say since when it holds; [] where none are.

    Only the page's own first heading counts, and only where it is called as documents are.
    """
    first = next((at for at, is_chosen in enumerate(chosen) if is_chosen), 0)
    heads = [at for at, run in enumerate(layout.blocks) if layout.elements[run.element].tag == "h1"]
    above = [at for at in heads if at < first]
    if not above or any(chosen[at] for at in heads) or not _is_title(layout, above[-1]):
        return []
    between = range(above[-1] + 1, first)
    if sum(layout.blocks[at].words for at in between if layout.blocks[at].is_prose) > BETWEEN:
        return []
    return [above[-1], *[at for at in between if _is_date(layout, at)]]


def _is_title(layout: Layout, at: int) -> bool:
    """Whether a block is called as documents are, and stands alone where a title is seen."""
    run = layout.blocks[at]
    named = called(" ".join(run.text.split())) if run.words <= LONGEST and 2 * run.linked <= run.words else {}
    return max(named.values(), default=0.0) > HINT and _stands_alone(layout, at)


def _is_date(layout: Layout, at: int) -> bool:
    """Whether a block says since when something holds, and nothing else."""
    run = layout.blocks[at]
    is_dated = run.words <= LONGEST and not run.linked and DATED.search(run.text) is not None
    return is_dated and _stands_alone(layout, at)


def _stands_alone(layout: Layout, at: int) -> bool:
    """Whether a block has an element of its own, which is shown and in no menu."""
    element = layout.elements[layout.blocks[at].element]
    return element.blocks == 1 and not element.is_dropped and not element.is_beside and not element.landmarks & HIDDEN
