"""Markdown, as archives of terms record it → blocks.

A line grammar of our own: recorded terms are not written by people but converted from pages, so what counts is
that every character is kept, that the same characters always give the same block, and that no input is slow.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from smallprint.extract.inline import Inline, read_inline
from smallprint.model.clause import BlockKind
from smallprint.text.offsets import OffsetMap

_GAP = re.compile(r"\n(?:[^\S\n]*+\n)++")
_ITEM = re.compile(r"(\s*+)(?:[*+-]|(\d{1,9})[.)])(?:[ \t]++(?=\S)|(\s*+)$)")
_ATX = re.compile(r" {0,3}(#{1,6})(?=\s|$)")
_SETEXT = re.compile(r"\s{0,7}(?:=++|-{2,}+)\s*+$")
_RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*+\1){2,}+\s*+$")
_ROW_RULE = re.compile(r"\s*+\|?+(?:\s*+:?+-{2,}+:?+\s*+\|)++\s*+:?+-*+:?+\s*+$")
_QUOTE = re.compile(r" {0,3}(?:>[ \t]?)++")
_FENCE = re.compile(r"`{3,}+|~{3,}+")
_TERM = re.compile(r"[^\n]*+\n {0,3}:[ \t]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of recorded characters read: its kind, level, list number, and the words in it."""

    kind: BlockKind
    level: int
    list_number: str
    inline: Inline


def split_paragraphs(text: str) -> list[str]:
    """The text cut behind each run of blank lines; joined, the pieces are the text."""
    cuts = [found.end() for found in _GAP.finditer(text)]
    if not cuts:
        return [text] if text else []
    if cuts[-1] != len(text):
        cuts.append(len(text))
    return [text[start:end] for start, end in zip([0, *cuts], cuts, strict=False)]


def split_blocks(text: str) -> list[str]:
    """The recorded characters of each block, in order; joined, they are the text."""
    return [raw for paragraph in split_paragraphs(text) for raw in split_paragraph(paragraph)]


def split_paragraph(paragraph: str) -> list[str]:
    """The blocks of a stretch without blank lines inside: headings, items, rows, rules and runs of plain lines."""
    found: list[list[str]] = []
    for line in paragraph.splitlines(keepends=True) if "\n" in paragraph[:-1] else [paragraph]:
        if found and not _begins(line, found[-1]):
            found[-1].append(line)
        else:
            found.append([line])
    return ["".join(lines) for lines in found]


def _begins(line: str, current: list[str]) -> bool:
    """Whether a line begins a block of its own, behind the lines of the current one."""
    if not line.strip():
        return False
    if not current[-1].strip() and all(not other.strip() for other in current):
        return True
    first = line.lstrip()[:1]
    if first == "|":
        return not _ROW_RULE.match(line)
    if _is_closed(current):
        return True
    if first in "=-" and _SETEXT.match(line):
        return False
    if first == "#":
        return bool(_ATX.match(line))
    if first in "*+-_" or first.isdigit():
        return bool(_ITEM.match(line) or _RULE.match(line))
    return first == ">" and not current[0].lstrip().startswith(">")


def _is_closed(current: list[str]) -> bool:
    """Whether the block takes no further lines: a heading, a row or a rule."""
    head = current[0]
    if head.lstrip()[:1] == "|" or _ATX.match(head):
        return True
    return bool(len(current) > 1 and _SETEXT.match(current[-1])) or bool(_RULE.match(head))


def read_piece(raw: str) -> Piece:
    """What a block's recorded characters say: kind, level (of a heading or a list), list number, ink, links, marks."""
    kind, level, number, start, end = _frame(raw)
    return Piece(kind, level, number, read_inline(raw, start, end, is_row=kind is BlockKind.ROW))


def ink_offsets(raw: str) -> OffsetMap:
    """Where each character of the block's ink (its label included) stands in its recorded characters."""
    kind, _, _, start, end = _frame(raw)
    return read_inline(raw, start, end, is_row=kind is BlockKind.ROW).offsets()


def _frame(raw: str) -> tuple[BlockKind, int, str, int, int]:
    """Kind, level, list number, and where the words of a block begin and end."""
    end = len(raw.rstrip())
    if not end:
        return BlockKind.BLANK, 0, "", 0, 0
    indent = len(raw) - len(raw.lstrip())
    first = raw[indent]
    if first == "|":
        return BlockKind.ROW, 0, "", indent, _without_rule(raw, end)
    quote = _QUOTE.match(raw)
    if quote:
        return BlockKind.PARAGRAPH, 0, "", quote.end(), end
    if first in "#*+-_" or first.isdigit():
        if _RULE.match(raw[:end]) and "\n" not in raw[:end].strip():
            return BlockKind.RULE, 0, "", end, end
        item = _ITEM.match(raw)
        if item:
            return _item(raw, item, end)
    kind, level, number, start, stop = _framed_words(raw, indent, end)
    if kind is BlockKind.PARAGRAPH:
        level = len(raw[:indent].rsplit("\n", 1)[-1].expandtabs(4)) // 4
    return kind, level, number, start, stop


def _item(raw: str, item: re.Match[str], end: int) -> tuple[BlockKind, int, str, int, int]:
    """A list item, or the heading that is all that is in one."""
    depth = 1 + (len(item[1].expandtabs(4)) + 1) // 4
    if item[3] is not None:
        return BlockKind.ITEM, depth, item[2] or "", end, end
    kind, level, _, start, stop = _framed_words(raw, item.end(), end)
    return (
        (kind, level, item[2] or "", start, stop)
        if kind is BlockKind.HEADING
        else (BlockKind.ITEM, depth, item[2] or "", start, stop)
    )


def _framed_words(raw: str, start: int, end: int) -> tuple[BlockKind, int, str, int, int]:
    """A heading, of either form, or a paragraph."""
    atx = _ATX.match(raw, start)
    if atx:
        return BlockKind.HEADING, len(atx[1]), "", atx.end(), _without_closing(raw, atx.end(), end)
    cut = raw.rfind("\n", start, end)
    if cut > start and _SETEXT.fullmatch(raw[cut + 1 : end]):
        return BlockKind.HEADING, 1 if "=" in raw[cut:end] else 2, "", start, cut
    if _FENCE.match(raw, start):
        return BlockKind.CODE, 0, "", start, end
    if _TERM.match(raw, start, end):
        return BlockKind.TERM, 0, "", start, end
    return BlockKind.PARAGRAPH, 0, "", start, end


def _without_closing(raw: str, start: int, end: int) -> int:
    """Where the words of a heading end, number signs behind them left out."""
    stop = end
    while stop > start and raw[stop - 1] == "#":
        stop -= 1
    return stop if stop == start or raw[stop - 1].isspace() else end


def _without_rule(raw: str, end: int) -> int:
    """Where a table row ends, the rule of dashes under a head row left out."""
    cut = raw.find("\n", 0, end)
    return len(raw[:cut].rstrip()) if cut > 0 and _ROW_RULE.match(raw[cut + 1 : end]) else end
