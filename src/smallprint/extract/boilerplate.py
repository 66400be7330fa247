"""Which blocks are page furniture (menus, banners, breadcrumbs, footers) rather than terms.

Judged by shape alone: short, linked, in a run, at the edges of the page; never by site.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from smallprint.model.clause import Block, BlockKind
from smallprint.text.normalize import fold

LINKED_SHARE = 0.7
"""A block whose ink is linked to this share is a menu entry, where it stands in a run of such."""
SHORT = 8
RUN = 3
EDGE = 0.12
"""Furniture without links is looked for in this share of the blocks at either end."""
FURNITURE = re.compile(
    r"(?:skip to (?:main )?content|back to top|sign in|log ?in|sign up|menu|search|home|share|print|cookie (?:settings|preferences)"
    r"|manage cookies|accept (?:all|cookies)|all rights reserved|table of contents|on this page|was this (?:page|article|information) helpful"
    r"|yes|no|submit|send feedback|related (?:articles|topics)|follow us|language|english(?: \(\w+\))?|deutsch|français|español|italiano"
    r"|next: .{1,60}|previous: .{1,60}|loading|close|open|download|read more|learn more|copyright|©.{0,80}|expand all|collapse all|feedback)\W{0,3}"
)


def furniture(blocks: Sequence[Block]) -> tuple[bool, ...]:
    """For each block, whether it is page furniture."""
    linked = [_is_menu_entry(block) for block in blocks]
    found = [False] * len(blocks)
    start = 0
    for index in range(len(blocks) + 1):
        if index < len(blocks) and (linked[index] or not blocks[index].ink):
            continue
        if sum(linked[start:index]) >= RUN:
            found[start:index] = linked[start:index]
        start = index + 1
    edge = max(6, int(len(blocks) * EDGE))
    for index, block in enumerate(blocks):
        if (index < edge or index >= len(blocks) - edge) and _is_phrase(block):
            found[index] = True
    return tuple(found)


def _is_menu_entry(block: Block) -> bool:
    ink = block.ink
    if not ink or not block.links or len(ink.split()) > SHORT or block.kind is BlockKind.ROW:
        return False
    return sum(len(link.span) for link in block.links) >= LINKED_SHARE * len(ink)


def _is_phrase(block: Block) -> bool:
    return bool(block.ink) and len(block.ink) <= 90 and FURNITURE.fullmatch(fold(block.ink)) is not None
