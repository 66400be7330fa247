"""The nodes of a page that hold its document, found without any declaration.

Each block of words gets odds from its signs (`block_signs`); then the tree is cut so that the blocks within the cuts
have the best odds together, each cut at a price. So a paragraph that looks like none of the document stays with its
neighbours, and a menu within the document goes as a whole.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from selectolax.lexbor import LexborNode

from smallprint.extract.block_signs import block_signs
from smallprint.extract.dom import Page
from smallprint.extract.page_below import below_blocks
from smallprint.extract.page_blocks import Layout, lay_out
from smallprint.extract.page_title import title_blocks
from smallprint.resources import read_resource

CUT, LEAF_CUT = 5.0, 7.5
"""What a cut costs around an element, and around one block of an element that stays.

Odds are taken times the root of the number of words. Of 2, 5 and 10 in cross-validation 5 did best by one page of 123,
and powers of 0.5 to 1 did the same.
"""
NEVER = -1e9
"""No page counts as much."""


class _State(IntEnum):
    """Whether an element is outside of the document, in it, or furniture within it."""

    OUTSIDE = 0
    INSIDE = 1
    REMOVED = 2


@dataclass(frozen=True, slots=True)
class Weights:
    """What each sign of a block speaks for its being part of the document, as a logarithm of odds."""

    bias: float
    signs: Mapping[str, float]

    def odds(self, signs: Sequence[str]) -> float:
        """The logarithm of the odds that a block with these signs is part of the document."""
        known = self.signs
        return self.bias + sum([known[sign] for sign in signs if sign in known])


@cache
def shipped() -> Weights:
    """The weights that ship with the package."""
    read = json.loads(read_resource("smallprint.extract.weights", "main_text.json"))
    return Weights(float(read["bias"]), {str(sign): float(weight) for sign, weight in read["signs"].items()})


def main_text(page: Page) -> list[LexborNode]:
    """The nodes that hold the document, in their order, furniture within them taken out of the page's tree.

    [] where the page has no words, or none that look like a document's.
    """
    body = page.tree.body
    if body is None:
        return []
    layout = lay_out(body)
    if not layout.blocks:
        return []
    return cut_out(layout, without_below(layout, weigh(layout, shipped())))


def weigh(layout: Layout, weights: Weights) -> list[float]:
    """What each block counts for being part of the document: its odds, the more the longer it is."""
    return [weights.odds(signs) * run.words**0.5 for run, signs in zip(layout.blocks, block_signs(layout), strict=True)]


def without_below(layout: Layout, counts: Sequence[float]) -> list[float]:
    """The counts, by which what says of itself that it is below the document is none of it."""
    below = below_blocks(layout)
    return [min(count, -1.01 * LEAF_CUT) if at in below else count for at, count in enumerate(counts)]


def cut_out(layout: Layout, counts: Sequence[float]) -> list[LexborNode]:
    """The elements that `choose` finds inside, without what it removes from them; the document's title first."""
    states = choose(layout, counts)
    elements = layout.elements
    chosen = [states[run.element] is _State.INSIDE for run in layout.blocks]
    found = [elements[layout.blocks[at].element].node for at in title_blocks(layout, chosen)]
    furniture: list[LexborNode] = []
    for element, state in zip(elements, states, strict=True):
        above = states[element.parent] if element.parent >= 0 else _State.OUTSIDE
        if state is _State.INSIDE and above is _State.OUTSIDE:
            found.append(element.node)
        elif state is _State.REMOVED and above is _State.INSIDE:
            furniture.append(element.node)
    for run, count in zip(layout.blocks, counts, strict=True):
        if states[run.element] is _State.INSIDE and count < -LEAF_CUT:
            furniture += run.nodes
    for node in (*layout.lists, *furniture):  # lists first: they may stand in furniture, and would be gone with it
        node.decompose()
    return found


def choose(layout: Layout, counts: Sequence[float]) -> list[_State]:
    """The state of each element with which blocks and cuts count most together."""
    elements = layout.elements
    outside = [0.0] * len(elements)
    inside = [NEVER if element.is_dropped else 0.0 for element in elements]
    for run, count in zip(layout.blocks, counts, strict=True):
        inside[run.element] += max(count, -LEAF_CUT)
    for at in range(len(elements) - 1, 0, -1):
        parent = elements[at].parent
        outside[parent] += max(outside[at], inside[at] - CUT)
        inside[parent] += max(inside[at], 0.0 if elements[at].is_dropped else -CUT)
    states: list[_State] = []
    for at, element in enumerate(elements):
        above = states[element.parent] if element.parent >= 0 else _State.OUTSIDE
        if above is _State.OUTSIDE:
            states.append(_State.INSIDE if inside[at] - CUT > outside[at] else _State.OUTSIDE)
        elif above is _State.INSIDE:
            states.append(_State.INSIDE if inside[at] >= -CUT else _State.REMOVED)
        else:
            states.append(_State.REMOVED)
    return states
