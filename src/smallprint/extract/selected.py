"""What a declaration selects of a page, as Open Terms Archive's engine reads it.

Filters first, then what is to be removed, then what is selected: each selector in its turn, all that it finds.
"""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

from smallprint.extract.dom import Page
from smallprint.extract.filters import apply_filters
from smallprint.extract.html import markdown
from smallprint.extract.range import cut, kept
from smallprint.extract.selector import every
from smallprint.model.source import Range, Source

NESTED = 8
"""What a selector finds in what it found is written again, as the engine does it, but no deeper than this.

Else `div` would write a page of nested elements as often as it is deep.
"""


def select(page: Page, source: Source) -> str | None:
    """The Markdown of what a source selects of its page; None where that is nothing. The page is changed by it.

    A range whose ends are not both there selects nothing, and nothing else is selected beside it: the page is not the
    one that was declared.
    """
    tree = page.tree
    apply_filters(page, source.filters)
    for node in tree.css("script, style"):
        node.decompose()
    _remove(tree, source)
    copies: list[LexborHTMLParser] = []
    nodes: list[LexborNode] = []
    for selector in source.select:
        if isinstance(selector, Range):
            copy = kept(tree, selector)
            if copy is None or copy.body is None:
                return None
            copies.append(copy)
            nodes.append(copy.body)
        else:
            nodes.extend(_written(every(tree, selector)))
    return markdown(nodes, page.base) or None


def _remove(tree: LexborHTMLParser, source: Source) -> None:
    """Take out of a page what its declaration removes: elements first, then ranges."""
    for selector in source.remove:
        if not isinstance(selector, Range):
            for node in every(tree, selector):
                if node.tag != "html":
                    node.decompose()
    for selector in source.remove:
        if isinstance(selector, Range):
            cut(tree, selector)


def _written(nodes: list[LexborNode]) -> list[LexborNode]:
    """The elements that are written: all but those that stand in too many of the others."""
    depth: dict[int, int] = {}
    found = {node.mem_id for node in nodes}
    kept: list[LexborNode] = []
    for node in nodes:
        way: list[int] = []
        above = node.parent
        while above is not None and above.mem_id not in depth:
            way.append(above.mem_id)
            above = above.parent
        count = depth[above.mem_id] if above is not None else 0
        for place in reversed(way):
            count += place in found
            depth[place] = count
        if count <= NESTED:
            kept.append(node)
    return kept
