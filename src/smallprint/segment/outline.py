"""A version's text → its outline: blocks at once, clauses with their places and passages when they are asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache

from smallprint.extract.boilerplate import furniture
from smallprint.extract.inline import Inline
from smallprint.extract.markdown import read_piece, split_paragraph, split_paragraphs
from smallprint.model.clause import Block, BlockKind, Clause, Link, Mark, MarkKind, Outline
from smallprint.segment.numbering import label_of
from smallprint.segment.passage import group
from smallprint.segment.place import place
from smallprint.segment.printed import joined
from smallprint.segment.recorded import quote_of, recorded_span
from smallprint.text.digest import digest
from smallprint.text.normalize import fold
from smallprint.text.span import Span

HEADING_WORDS = 25
"""A bold line of at most this many words, standing alone, is a heading."""
BOLD_LEVEL = 7
"""The level of a heading that is only a bold line: below all that are marked as headings."""

REMEMBERED = 48
"""So many outlines of texts are remembered, which one after another is asked about one version."""
LONGEST_REMEMBERED = 400_000
"""Longer texts are outlined each time: nearly none are as long, and few of them would fill the memory."""
REMEMBERED_BLOCKS = 1 << 14
"""So many blocks are remembered, which the versions of a document share: those of some forty texts."""
LONGEST_REMEMBERED_BLOCK = 4_000
REMEMBERED_WORDS = 1 << 12
"""So many of them are remembered without the addresses of their links: pages give out new ones again and again."""
PLACE = "-"
"""What stands for an address of a link there."""
_ADDRESS = re.compile(r"(?<=\]\()[^\s()<>\[\]\\\"'`]{1,1000}+(?=\))")
"""An address that holds nothing by which links or code begin or end."""

__all__ = ["Interned", "outline", "paragraphs", "quote_of", "read_block", "read_paragraph", "recorded_span"]

Interned = dict[str, Block | tuple[Block, ...]]
"""Blocks and paragraphs already read, by their recorded characters. One mapping serves a whole history."""


def outline(text: str, interned: Interned | None = None) -> Outline:
    """The outline of a recorded text. Give the same `interned` mapping for each version of a document.

    Blocks that the mapping holds are not read again, so that the cost of a version is that of its new words. Without
    it the outlines asked for last are remembered.
    """
    if interned is not None:
        return _outline(text, interned, _read_anew)
    return _remembered(text) if len(text) <= LONGEST_REMEMBERED else _outline(text, {}, read_block)


@lru_cache(maxsize=REMEMBERED)
def _remembered(text: str) -> Outline:
    return _outline(text, {}, read_block)


def _outline(text: str, known: Interned, reads: Callable[[str], Block]) -> Outline:
    blocks: list[Block] = []
    for paragraph in paragraphs(text):
        held = known.get(paragraph)
        if held is None:
            held = known[paragraph] = _read_paragraph(paragraph, known, reads)
        if type(held) is tuple:
            blocks.extend(held)
        else:
            blocks.append(held)  # type: ignore[arg-type]  # a mapping's value is a block or a tuple, told apart above
    return Outline(text, tuple(blocks), _place, group)


def paragraphs(text: str) -> Sequence[str]:
    """The paragraphs of a recorded text; joined, they are the text. `read_paragraph` gives the blocks of each."""
    return joined(split_paragraphs(text))


def read_paragraph(paragraph: str) -> tuple[Block, ...]:
    """The blocks of a paragraph."""
    held = _read_paragraph(paragraph, {}, read_block)
    return held if isinstance(held, tuple) else (held,)


def _read_paragraph(paragraph: str, known: Interned, reads: Callable[[str], Block]) -> Block | tuple[Block, ...]:
    raws = split_paragraph(paragraph)
    if len(raws) == 1:
        return reads(paragraph)
    found: list[Block] = []
    for raw in raws:
        held = known.get(raw)
        if not isinstance(held, Block):
            held = reads(raw)
            known.setdefault(raw, held)
        found.append(held)
    return tuple(found)


def read_block(raw: str) -> Block:
    """What a stretch of recorded characters says: kind, level, label, ink, links and marks."""
    return _remembered_block(raw) if len(raw) <= LONGEST_REMEMBERED_BLOCK else _read_block(raw)


@lru_cache(maxsize=REMEMBERED_BLOCKS)
def _remembered_block(raw: str) -> Block:
    return _read_anew(raw)


def _read_anew(raw: str) -> Block:
    like = _with_addresses(raw) if len(raw) <= LONGEST_REMEMBERED_BLOCK else None
    return like or _read_block(raw)


def _with_addresses(raw: str) -> Block | None:
    """The block read by what it is but for the addresses that its links lead to, which alone often differ.

    None where it holds none, or something that looks like one and may be words.
    """
    addresses = _ADDRESS.findall(raw) if "](" in raw and "<" not in raw else []
    like = _remembered_words(_ADDRESS.sub(PLACE, raw)) if addresses else None
    if like is None or len(like.links) != len(addresses) or any(link.target != PLACE for link in like.links):
        return None
    links = tuple(
        Link(link.span, address, link.title, link.is_image) for link, address in zip(like.links, addresses, strict=True)
    )
    return replace(like, raw=raw, links=links)


@lru_cache(maxsize=REMEMBERED_WORDS)
def _remembered_words(raw: str) -> Block:
    return _read_block(raw)


def _read_block(raw: str) -> Block:
    piece = read_piece(raw)
    inline, kind, level = piece.inline, piece.kind, piece.level
    is_bold = _is_all_bold(inline)
    if is_bold and kind in (BlockKind.PARAGRAPH, BlockKind.ITEM) and _may_head(inline.ink, kind, piece.list_number):
        kind, level = BlockKind.HEADING, BOLD_LEVEL + (level if kind is BlockKind.ITEM else 0)
    label = label_of(inline.ink, is_heading=kind is BlockKind.HEADING) if kind is not BlockKind.ROW else None
    cut = label.length if label else 0
    ink = inline.ink[cut:]
    return Block(
        raw=raw,
        kind=kind,
        level=level,
        ink=ink,
        label=label.words if label else "",
        list_number=piece.list_number,
        links=_links_behind(inline.links, cut),
        marks=_marks_behind(inline.marks, cut),
        digest=digest(ink),
        key=digest(fold(ink)),
    )


def _place(held: Outline) -> Sequence[Clause]:
    return place(held, furniture(held.blocks))


def _is_all_bold(inline: Inline) -> bool:
    bold = sum(len(mark.span) for mark in inline.marks if mark.kind is MarkKind.STRONG)
    words = len(inline.ink.rstrip(" .:"))
    return bool(words) and bold >= words


def _may_head(ink: str, kind: BlockKind, list_number: str) -> bool:
    if kind is BlockKind.ITEM and not list_number:
        return False
    return len(ink.split()) <= HEADING_WORDS and ink[-1] not in ".;,!" and any(c.isalpha() for c in ink)


def _links_behind(links: tuple[Link, ...], cut: int) -> tuple[Link, ...]:
    if not cut:
        return links
    return tuple(replace(link, span=_behind(link.span, cut)) for link in links)


def _marks_behind(marks: tuple[Mark, ...], cut: int) -> tuple[Mark, ...]:
    if not cut:
        return marks
    return tuple(replace(mark, span=_behind(mark.span, cut)) for mark in marks if mark.span.end > cut)


def _behind(span: Span, cut: int) -> Span:
    return Span(max(0, span.start - cut), max(0, span.end - cut))
