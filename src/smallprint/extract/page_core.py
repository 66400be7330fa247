"""Where on a page its document likely stands: by where its prose is, and what its headings are called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smallprint.extract.page_blocks import Element, Layout
from smallprint.extract.terms_type import called

CORE = 0.8
"""The core of a page is the innermost element that holds this share of the prose of the element around it."""
TITLED = 5.0
"""Under a heading that is called as documents are, each word that is no link counts so many times: an imprint of a
hundred words stands its ground beside the banners of a shop."""
TITLE = 15
"""The title of a document has no more words."""
FOLLOWED = 30
"""What a title heads is the smallest element around it in which so many words follow it."""
ALL = 0.6
"""Where that is more than this share of the page, the title tells nothing."""
LITTLE = 60
"""A page with fewer words of prose holds a document of short lines, if any: all words count that are no links."""
BREAK = 6.0
"""A block that is no prose counts as so many words against its being within the stretch of prose.

These numbers were set by eye; with a half or twice of any one, 117 to 120 of 123 pages came out right in
cross-validation, and 101 to 108 of the same pages with their documents cut short.
"""
LEVELS = (("h1",), ("h2", "h3"))
"""Where titles are looked for, one after the other."""


@dataclass(frozen=True, slots=True)
class Stand:
    """Where an element stands to the core: in it ("in"), before or after it, how far up they part, and from where on.

    `branch` is the element in which the two part: a child of the core, or of what holds both; -1 in neither.
    """

    side: str
    distance: int
    branch: int


def masses_of(layout: Layout) -> tuple[list[float], list[float]]:
    """For each block and each element how much it says for the document's standing there: its words of prose."""
    first, last = _headed(layout)
    unlinked = [
        0.0 if layout.elements[run.element].is_beside else float(run.words - run.linked) for run in layout.blocks
    ]
    weights = [
        TITLED * words if first <= at <= last else words if run.is_prose else 0.0
        for at, (run, words) in enumerate(zip(layout.blocks, unlinked, strict=True))
    ]
    if sum(weights) < LITTLE:
        weights = unlinked
    masses = [0.0] * len(layout.elements)
    for run, weight in zip(layout.blocks, weights, strict=True):
        masses[run.element] += weight
    for at in range(len(masses) - 1, 0, -1):
        masses[layout.elements[at].parent] += masses[at]
    return weights, masses


def _headed(layout: Layout) -> tuple[int, int]:
    """The first and the last block under the title of a document; (0, -1) where none is found, or it heads the page."""
    title = next((at for tags in LEVELS if (at := _title(layout, tags)) is not None), None)
    if title is None:
        return 0, -1
    elements, unlinked = layout.elements, [0]
    for run in layout.blocks:
        unlinked.append(unlinked[-1] + run.words - run.linked)
    around = layout.blocks[title].element
    while around >= 0 and unlinked[elements[around].last + 1] - unlinked[title + 1] < FOLLOWED:
        around = elements[around].parent
    if around < 0 or unlinked[elements[around].last + 1] - unlinked[title] > ALL * unlinked[-1]:
        return 0, -1
    return title, elements[around].last


def _title(layout: Layout, tags: tuple[str, ...]) -> int | None:
    """The first heading of these tags that is called as documents are."""
    for at, run in enumerate(layout.blocks):
        element = layout.elements[run.element]
        is_heading = element.tag in tags and not element.is_beside
        if is_heading and run.words <= TITLE and 2 * run.linked <= run.words and called(" ".join(run.text.split())):
            return at
    return None


def core_of(elements: Sequence[Element], masses: Sequence[float]) -> int:
    """The innermost element that holds nearly all the prose of each element around it."""
    best: dict[int, int] = {}
    for at, element in enumerate(elements):
        if element.parent >= 0:
            most = best.get(element.parent)
            if most is None or masses[at] > masses[most]:
                best[element.parent] = at
    core = 0
    while core in best and masses[best[core]] >= max(1, CORE * masses[core]):
        core = best[core]
    return core


def stretch_of(weights: Sequence[float]) -> tuple[int, int]:
    """The first and the last block of the stretch of the page that holds the most prose with the least else."""
    best, found = 0.0, (0, len(weights) - 1)
    total, begun = 0.0, 0
    for at, weight in enumerate(weights):
        if total <= 0:
            total, begun = 0.0, at
        total += weight or -BREAK
        if total > best:
            best, found = total, (begun, at)
    return found


def stands_of(elements: Sequence[Element], core: int) -> list[Stand]:
    """Where each element stands to the core."""
    above: dict[int, int] = {}
    at, distance = core, 0
    while at >= 0:
        above[at] = distance
        at, distance = elements[at].parent, distance + 1
    stands: list[Stand] = []
    for at, element in enumerate(elements):
        if at in above:
            stands.append(Stand("in" if at == core else "b" if at < core else "a", above[at], -1))
        elif element.parent in above:
            side = "in" if element.parent == core else "b" if at < core else "a"
            stands.append(Stand(side, above[element.parent], at))
        else:
            stands.append(stands[element.parent])
    return stands
