"""Clauses grouped as people name them: a heading or numbered paragraph, to the second level, and what is under it."""

from __future__ import annotations

from smallprint.extract.markdown import read_piece
from smallprint.model.clause import Block, BlockKind, MarkKind, Outline, Passage
from smallprint.segment.numbering import depth

LEAD_WORDS = 9
"""A numbered paragraph without a bold lead is named by this many words."""
DEEPEST = 2
COUNTED = frozenset(
    "article section clause part chapter artikel abschnitt ziffer artículo cláusula sección articolo artigo "
    "art. sec. para.".split()
)
"""Words before a clause's number that are no part of its name."""


def group(held: Outline) -> tuple[Passage, ...]:
    """The passages of an outline, in order; they tile its clauses."""
    starts = [index for index, block in enumerate(held.blocks) if begins_passage(block)]
    if not starts or starts[0] != 0:
        starts.insert(0, 0)
    ends = [*starts[1:], len(held.blocks)]
    return tuple(
        _passage(held.blocks[start], start, end) for start, end in zip(starts, ends, strict=True) if held.blocks
    )


def begins_passage(block: Block) -> bool:
    """Whether a block is a heading or a numbered paragraph of the first or second level."""
    if block.kind is BlockKind.HEADING:
        return True
    if block.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM) or not block.ink:
        return False
    if block.label:
        return depth(block.label) <= DEEPEST
    return bool(block.list_number) and block.level <= 1


def _passage(block: Block, first: int, last: int) -> Passage:
    if not begins_passage(block):
        return Passage(first, last, "", "", 0)
    return Passage(first, last, passage_number(block), passage_heading(block), block.level)


def passage_number(block: Block) -> str:
    """A passage's number without stops; a name ("Exhibit A") or bracketed count in a heading belongs to the heading."""
    if block.kind is BlockKind.HEADING and _is_named(block.label):
        return block.list_number
    first, _, rest = block.label.partition(" ")
    if rest and first.lower() in COUNTED:
        return rest.strip(" .()§")
    return (block.label or block.list_number).strip(" .()§")


def passage_heading(block: Block) -> str:
    """A heading's words; for a numbered paragraph its bold lead, else its first nine words."""
    if block.kind is BlockKind.HEADING:
        return _as_printed(block) if _is_named(block.label) else block.ink.strip(" .:")
    lead = next((mark.span for mark in block.marks if mark.kind is MarkKind.STRONG and mark.span.start <= 1), None)
    if lead is not None and len(lead):
        return lead.cut(block.ink).strip(" .:")
    return " ".join(block.ink.split()[:LEAD_WORDS]).strip(" .:")


def _as_printed(block: Block) -> str:
    """The words of a heading with its label and what stands between the two ("Appendix 1: Transfers")."""
    return read_piece(block.raw).inline.ink.strip(" .:")


def _is_named(label: str) -> bool:
    """Whether a label is a name of its own ("Exhibit A") or a bracketed count, rather than the number of a clause."""
    first, _, rest = label.strip("§ ").partition(" ")
    return label.startswith("(") or (bool(rest) and first.lower() not in COUNTED)
