"""What stands between two elements of a page."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

from smallprint.extract.selector import first
from smallprint.model.source import Edge, Range


def cut(tree: LexborHTMLParser, between: Range) -> bool:
    """Take what stands in a range out of the page; False where one of its ends is not there."""
    ends = _ends(tree, between)
    inside = _inside(*ends, between) if ends else None
    for node in inside or ():
        _drop(node)
    return ends is not None


def kept(tree: LexborHTMLParser, between: Range) -> LexborHTMLParser | None:
    """A copy of the page with nothing but what stands in a range; None where an end is missing or nothing is between.

    Elements that are only partly in the range keep what is in it, so that items stay items of their list.
    """
    ends = _ends(tree, between)
    if ends is None or not _inside(*ends, between):
        return None
    copy = tree.clone()
    found = _ends(copy, between)
    assert found is not None
    start, end = found
    _cut_before(start)
    _cut_behind(end)
    gone = [start] if between.start_edge is Edge.AFTER else []
    gone += [end] if between.end_edge is Edge.BEFORE and end.mem_id != start.mem_id else []
    for node in gone:
        _drop(node)
    return copy


def _drop(node: LexborNode) -> None:
    """Take an element out of its page. A page without its root is none: of the root what is in it goes."""
    if node.tag != "html":
        node.decompose()
        return
    for child in list(node.iter(include_text=True)):
        child.decompose()


def _ends(tree: LexborHTMLParser, between: Range) -> tuple[LexborNode, LexborNode] | None:
    """The elements between which a range lies."""
    start, end = first(tree, between.start), first(tree, between.end)
    return None if start is None or end is None else (start, end)


def _inside(start: LexborNode, end: LexborNode, between: Range) -> list[LexborNode]:
    """The nodes that stand wholly in a range, each without what is in it; none where its end comes before its start."""
    above, last = _above(end), end.mem_id
    found: list[LexborNode] = []
    node: LexborNode | None = start
    if between.start_edge is Edge.AFTER:
        node = start.next
        if node is None:
            parent, node = _behind(start.parent, last)
            if parent is not None:
                return found if between.end_edge is Edge.AFTER else []
    while node is not None:
        if node.mem_id == last:
            return [*found, node] if between.end_edge is Edge.AFTER else found
        if node.mem_id in above:
            node = node.first_child
            continue
        found.append(node)
        following = node.next
        if following is None:
            closed, following = _behind(node.parent, last)
            if closed is not None:
                return found if between.end_edge is Edge.AFTER else []
        node = following
    return []


def _behind(parent: LexborNode | None, last: int) -> tuple[LexborNode | None, LexborNode | None]:
    """What follows the elements that close here; or the last element of the range, where it is one of them."""
    while parent is not None:
        if parent.mem_id == last:
            return parent, None
        if parent.next is not None:
            return None, parent.next
        parent = parent.parent
    return None, None


def _above(node: LexborNode) -> set[int]:
    """The elements that an element stands in, by their place in memory."""
    found: set[int] = set()
    parent = node.parent
    while parent is not None:
        found.add(parent.mem_id)
        parent = parent.parent
    return found


def _cut_before(node: LexborNode) -> None:
    """Take out all that stands before an element."""
    while node.parent is not None and node.tag != "html":
        while node.prev is not None:
            node.prev.decompose()
        node = node.parent


def _cut_behind(node: LexborNode) -> None:
    """Take out all that stands behind an element."""
    while node.parent is not None and node.tag != "html":
        while node.next is not None:
            node.next.decompose()
        node = node.parent
