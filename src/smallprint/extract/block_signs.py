"""What speaks for and against a block being part of the document, as signs that a linear model weighs.

Nothing here knows a site or a language: a block is looked at for its length, links and element, for where it stands to
the prose of the page, and for what stands around it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from smallprint.extract.furniture_names import DATED, FURNITURE, HEADINGS, KINDS, OWNED
from smallprint.extract.page_blocks import Element, Layout, Run
from smallprint.extract.page_core import Stand, core_of, masses_of, stands_of, stretch_of

CLUSTER = 4
"""A block's neighbourhood is the smallest element around it with so many blocks."""
WINDOW = 3
"""So many blocks on either side are looked at."""
COLUMN, CARD = 0.6, 0.2
"""An element with the first of these shares of the prose is a column of the page; with less than the other, a part.

What a column is called says nothing of what is in it, and an article that is a part is a card that leads elsewhere.
"""
DOCUMENTS = frozenset({"main", "article"})
LENGTHS, SHARES = (1, 2, 4, 8, 15, 30, 60), (0.0, 0.3, 0.7, 0.99)
FEW_LENGTHS = (3, 10, 25)
DISTANCES = (1, 3, 8, 25)
LINK_SHARES, PROSE_SHARES, PARTS = (0.1, 0.3, 0.6, 0.9), (0.0, 0.3, 0.6, 0.9), (0.0, 0.02, 0.1, 0.4)
"""Where lengths, distances and shares are cut into steps; set by eye.

Signs overlap on purpose: leaving out any one group of them cost no page of 123 in cross-validation.
"""
_SENTENCE = re.compile(r"[.!?;:。！？；：…][\"”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class _View:
    """What is known of a page before its blocks are looked at one by one."""

    layout: Layout
    stands: Sequence[Stand]
    clusters: Sequence[int]
    landmarks: Sequence[frozenset[str]]
    masses: Sequence[float]
    first: int
    last: int
    titles: tuple[int, int]
    share: float


def block_signs(layout: Layout) -> list[list[str]]:
    """For each block of a page its signs."""
    if not layout.blocks:
        return []
    view = _view(layout)
    return [
        [*_own(run, layout.elements[run.element]), *_placed(view, at, run), *_around(view, at, run)]
        for at, run in enumerate(layout.blocks)
    ]


def _step(value: float, cuts: Sequence[float]) -> int:
    return bisect_left(cuts, value)


def _view(layout: Layout) -> _View:
    elements = layout.elements
    weights, masses = masses_of(layout)
    core = core_of(elements, masses)
    clusters: list[int] = []
    for at, element in enumerate(elements):
        is_own = element.blocks >= CLUSTER or element.parent < 0
        clusters.append(at if is_own else clusters[element.parent])
    first, last = stretch_of(weights)
    titles = [at for at, run in enumerate(layout.blocks) if elements[run.element].tag == "h1"]
    bounds = (titles[0], titles[-1]) if titles else (-1, -1)
    share = elements[core].words / max(1, elements[0].words)
    return _View(
        layout, stands_of(elements, core), clusters, _landmarks(elements, masses), masses, first, last, bounds, share
    )


def _landmarks(elements: Sequence[Element], masses: Sequence[float]) -> list[frozenset[str]]:
    """The landmarks that each element stands in.

    Of a column of the page its name says nothing but "main" and "article"; articles that are none are cards.
    """
    found: list[frozenset[str]] = []
    for at, element in enumerate(elements):
        outer = found[element.parent] if element.parent >= 0 else frozenset()
        own = element.landmarks
        if own:
            if masses[at] >= COLUMN * max(1.0, masses[0]):
                own &= DOCUMENTS
            elif masses[at] >= CARD * max(1.0, masses[0]):
                own -= {"named"}
            elif "article" in own:
                own = own - {"article"} | {"card"}
            if outer & DOCUMENTS:
                own = frozenset(f"{name}-inside" if name in ("header", "footer") else name for name in own)
        found.append(outer | own if own else outer)
    return found


def _own(run: Run, element: Element) -> list[str]:
    """Signs of a block by itself."""
    length = _step(run.words, LENGTHS)
    kind = "h" if element.tag in HEADINGS else element.tag if element.tag in KINDS else "other"
    text = " ".join(run.text.split())
    ending = "sentence" if _SENTENCE.search(text) else "open"
    signs = [
        f"length {length} linked {_step(run.linked / run.words, SHARES)}",
        f"kind {kind}",
        f"kind {kind} length {length}",
        f"ends {ending} {_step(run.words, (3, 8, 20))}",
    ]
    if length <= 5:
        if FURNITURE.fullmatch(text):
            signs.append("furniture")
        if OWNED.search(text):
            signs.append("owned")
        if DATED.search(text):
            signs.append("dated")
    return signs


def _placed(view: _View, at: int, run: Run) -> list[str]:
    """Signs of where a block stands: to the stretch of prose, to the page's title, to the core, among landmarks."""
    zone, away = _zone(view, at)
    length, linked = _step(run.words, LENGTHS), _step(run.linked / run.words, SHARES)
    signs = [f"zone {zone} {away}", f"zone {zone} length {length}", f"zone {zone} linked {linked}"]
    first, last = view.titles
    if first >= 0:
        place = "before" if at < first else "is" if at in (first, last) else "after"
        signs.append(f"title {place} zone {zone}")
    stand = view.stands[run.element]
    side = stand.side if stand.side == "in" else f"{stand.side}{min(stand.distance, 5)}"
    signs += [f"side {side}", f"side {side} length {_step(run.words, FEW_LENGTHS)}"]
    inside = "in" if stand.side == "in" else "out"
    for landmark in view.landmarks[run.element] | run.marks:
        signs += [f"in {landmark}", f"in {landmark} {inside}"]
    return signs


def _zone(view: _View, at: int) -> tuple[str, int]:
    """Before, within or after the stretch of prose, and how far from it."""
    if at < view.first:
        return "before", _step(view.first - at, DISTANCES)
    if at > view.last:
        return "after", _step(at - view.last, DISTANCES)
    return "within", 0


def _around(view: _View, at: int, run: Run) -> list[str]:
    """Signs of what stands around a block: in its branch of the page, its neighbourhood, and next to it."""
    layout, stand = view.layout, view.stands[run.element]
    whole = max(1.0, view.masses[0])
    signs = [f"core {_step(view.share, (0.5, 0.7, 0.9))}"]
    if stand.branch >= 0:
        branch, side = layout.elements[stand.branch], stand.side[0]
        signs += [
            f"branch {side} prose {_step(branch.prose / max(1, branch.words), PROSE_SHARES)}",
            f"branch {side} linked {_step(branch.linked / max(1, branch.words), LINK_SHARES)}",
            f"branch {side} part {_step(view.masses[stand.branch] / whole, PARTS)} {_zone(view, at)[0]}",
            f"branch {side} blocks {_step(branch.blocks, (1, 2, 4, 10))}",
        ]
    else:
        signs.append(f"branch none {stand.side}")
    near = layout.elements[view.clusters[run.element]]
    signs += [
        f"near prose {_step(near.prose / max(1, near.words), PROSE_SHARES)}",
        f"near linked {_step(near.linked / max(1, near.words), LINK_SHARES)}",
        f"near length {_step(near.words / max(1, near.blocks), (2, 4, 8, 15, 30))}",
    ]
    others = [*layout.blocks[max(0, at - WINDOW) : at], *layout.blocks[at + 1 : at + 1 + WINDOW]]
    total = sum([other.words for other in others]) or 1
    prose = sum([other.words for other in others if other.is_prose]) / total
    linked_words = sum([other.linked for other in others]) / total
    signs.append(f"beside prose {_step(prose, (0.0, 0.3, 0.7, 0.9))} length {_step(run.words, FEW_LENGTHS)}")
    signs.append(f"beside linked {_step(linked_words, (0.05, 0.3, 0.6, 0.9))}")
    return signs
