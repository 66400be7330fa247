"""Which blocks are page furniture (menus, banners, breadcrumbs, footers) rather than terms.

Judged by shape alone: short, linked, in a run, at the edges of the page, or said again as a heading; never by site.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from smallprint.model.clause import Block, BlockKind
from smallprint.text.normalize import fold

LINKED_SHARE = 0.7
"""A block whose ink is linked to this share is a menu entry, where it stands in a run of such."""
SHORT, LONG = 8, 25
"""A menu entry has at most so many words; one that is linked from end to end may have more."""
LONGEST_ENTRY = 160
"""And at most so many characters."""
RUN = 3
"""So many menu entries in a row are a menu."""
CONTENTS_RUN = 4
"""So many lines in a row that stand again further down as headings are a table of contents."""
EDGE = 0.12
"""Furniture without links is looked for in this share of the blocks at either end."""
EDGE_BLOCKS = 6
"""And in so many blocks at least."""
ONE_SITE = 0.8
"""This share of the links of a menu lead to one site."""
_HOST = re.compile(r"[/?#]")
_IS_AWAY = re.compile(r"https?://[^#]*+$")
FURNITURE = re.compile(
    r"(?:skip to (?:main |the )?(?:content|navigation)|(?:go |back )?to (?:the )?top|sign in|log ?in|sign ?up|register|menu|search|home|share|print(?: this page)?|copy(?: link)?"
    r"|(?:manage |change )?(?:your )?cookie (?:settings|preferences)|manage cookies|cookies|(?:accept|reject|allow|decline) (?:all(?: cookies)?|cookies)|all rights reserved"
    r"|table of contents|contents|on this page|in this article|jump to|was this (?:page|article|information|answer) helpful|\d{1,2} min(?:ute)?s? read"
    r"|yes|no|ok|got it|submit|send(?: feedback)?|give feedback|related (?:articles|topics|links)|follow us(?: on)?|(?:select|choose) (?:your )?(?:language|region|country)|language"
    r"|english(?: \(\w+\))?|deutsch|français|español|italiano|português|nederlands|polski|svenska|dansk|日本語|한국어|中文"
    r"|next: .{1,60}|previous: .{1,60}|next|previous|loading|close|open|download(?: pdf| as pdf| this page)?|subscribe|contact (?:us|sales)|get started|try (?:it )?(?:for )?free"
    r"|read more|learn more|show (?:more|less)|view all|see all|copyright|©.{0,80}|(?:copyright )?(?:©|\(c\)) ?\d{4}.{0,80}|expand(?: all)?|collapse(?: all)?|feedback"
    r"|thank you for your feedback|help(?: cent(?:er|re))?|support)\W{0,3}"
)
"""What buttons, banners and footers say, folded."""
FURNITURE_HEADING = re.compile(
    r"(?:table of contents|contents|on this page|in this article|jump to|was this (?:page|article|information|answer) helpful|related (?:articles|topics|links)|follow us(?: on)?"
    r"|(?:select|choose) (?:your )?(?:language|region|country)|thank you for your feedback|menu|subnavigation|navigation)\W{0,3}"
)
"""What headings over menus say; a heading such as "Contact us" is part of the terms."""


def furniture(blocks: Sequence[Block]) -> tuple[bool, ...]:
    """For each block, whether it is page furniture."""
    found = [False] * len(blocks)
    _mark_menus(blocks, found)
    _mark_contents(blocks, found)
    edge = max(EDGE_BLOCKS, int(len(blocks) * EDGE))
    for index in (*range(min(edge, len(blocks))), *range(max(edge, len(blocks) - edge), len(blocks))):
        if _is_phrase(blocks[index]):
            found[index] = True
    return tuple(found)


def _mark_menus(blocks: Sequence[Block], found: list[bool]) -> None:
    """Runs of menu entries; a longer entry that is linked from end to end does not break a run, nor does a blank.

    Within the terms only a run that leads about the page or one site is a menu: links to many sites are a list of the
    terms ("We share data with …"), and so are links that a sentence with a colon introduces.
    """
    entries = [*(bool(block.links) and is_menu_entry(block) for block in blocks), False]
    if sum(entries) < RUN:
        return
    first, last = _prose(blocks)
    start = count = 0
    for index, is_entry in enumerate(entries):
        if is_entry or (index < len(blocks) and (not blocks[index].ink or _is_linked(blocks[index]))):
            count += is_entry
            continue
        if count >= RUN:
            hosts = _hosts(blocks[start:index])
            is_menu = start <= first or index > last or _is_one(hosts)
            is_introduced = start > 0 and blocks[start - 1].ink.endswith(":")
            if is_menu and (not is_introduced or not any(hosts)):
                found[start:index] = [bool(block.ink) for block in blocks[start:index]]
        start, count = index + 1, 0


def _prose(blocks: Sequence[Block]) -> tuple[int, int]:
    """The places between which the terms stand: the first and the last blocks of some length, the edges left out."""
    long = [index for index, block in enumerate(blocks) if len(block.ink) > LONGEST_ENTRY]
    first, last = (long[0], long[-1]) if long else (len(blocks), 0)
    return max(first, EDGE_BLOCKS), min(last, len(blocks) - EDGE_BLOCKS)


def _hosts(blocks: Sequence[Block]) -> list[str]:
    """The sites that the links of a run lead to, "" for places of the page they stand on."""
    targets = [link.target for block in blocks for link in block.links]
    return [".".join(_HOST.split(target)[2].split(".")[-2:]) if _IS_AWAY.match(target) else "" for target in targets]


def _is_one(hosts: Sequence[str]) -> bool:
    """Whether nearly all links of a run lead to one site."""
    return max(Counter(hosts).values(), default=0) >= ONE_SITE * len(hosts)


def _mark_contents(blocks: Sequence[Block], found: list[bool]) -> None:
    """Runs of short lines that all stand again as headings further down: a table of contents that is not linked."""
    last = {block.key: index for index, block in enumerate(blocks) if block.kind is BlockKind.HEADING and block.ink}
    start = 0
    for index, block in enumerate(blocks):
        if block.key in last and last[block.key] > index and block.kind is not BlockKind.HEADING:
            continue
        if index - start >= CONTENTS_RUN:
            found[start:index] = [True] * (index - start)
        start = index + 1
    if len(blocks) - start >= CONTENTS_RUN:
        found[start:] = [True] * (len(blocks) - start)


@lru_cache(maxsize=1 << 12)
def is_menu_entry(block: Block) -> bool:
    """Whether a block is a few words that are all, or nearly all, linked."""
    ink = block.ink
    if (
        not ink
        or not block.links
        or block.kind is BlockKind.ROW
        or len(ink) > LONGEST_ENTRY
        or len(ink.split()) > SHORT
    ):
        return False
    return sum(len(link.span) for link in block.links) >= LINKED_SHARE * len(ink)


@lru_cache(maxsize=1 << 12)
def _is_linked(block: Block) -> bool:
    """Whether a block is one link from end to end, such as the title of a page."""
    links = block.links
    if len(links) != 1 or block.kind not in (BlockKind.ITEM, BlockKind.HEADING):
        return False
    return len(links[0].span) >= len(block.ink) - 2 and len(block.ink.split()) <= LONG


@lru_cache(maxsize=1 << 13)
def _is_phrase(block: Block) -> bool:
    phrases = FURNITURE_HEADING if block.kind is BlockKind.HEADING and not block.links else FURNITURE
    return bool(block.ink) and len(block.ink) <= 90 and phrases.fullmatch(fold(block.ink)) is not None
