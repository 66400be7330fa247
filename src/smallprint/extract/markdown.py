"""Markdown, as archives of terms record it → blocks.

A line grammar of our own: recorded terms are not written by people but converted from pages, so what counts is
that every character is kept, that the same characters always give the same block, and that no input is slow.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from smallprint.extract.inline import Inline, read_inline
from smallprint.model.clause import BlockKind
from smallprint.text.offsets import OffsetMap

_GAP = re.compile(r"\n(?:[^\S\n]*+\n)++")
_ITEM = re.compile(r"(\s*+)(?:[*+-]|(\d{1,9})[.)])(?:\s++(?=\S)|(\s*+)$)")
_ATX = re.compile(r" {0,3}(#{1,6})(?=\s|$)")
_SETEXT = re.compile(r"\s{0,7}(?:=++|-{2,}+)\s*+$")
_RULE = re.compile(r"\s*+([-*_])(?:[ \t]*+\1){2,}+\s*+$")
_ROW_RULE = re.compile(r"\s*+\|?+(?:\s*+:?+-{2,}+:?+\s*+\|)++\s*+:?+-*+:?+\s*+$")
_QUOTE = re.compile(r"\s*+(?:>[ \t]?)++")
_FENCE = re.compile(r"`{3,}+|~{3,}+")
_TERM = re.compile(r"[^\n]*+\n {0,3}:[ \t]")
NESTED = 8
"""List markers in a row on one line ("* * word"); what follows more of them is words."""


class _Frame(NamedTuple):
    """What stands around the words of a block, and where these begin and end."""

    kind: BlockKind
    level: int
    number: str
    start: int
    end: int
    is_quote: bool = False


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
    if first == ">":
        return _begins_in_quote(line, current)
    if first == "|":
        return not _ROW_RULE.match(line)
    if _is_closed(current):
        return True
    if first in "=-" and _SETEXT.match(line):
        return False
    return _opens(line, first)


def _opens(line: str, first: str) -> bool:
    """Whether a line that starts with `first` is a heading, an item or a rule."""
    if first == "#":
        return bool(_ATX.match(line))
    return (first in "*+-_" or first.isdigit()) and bool(_ITEM.match(line) or _RULE.match(line))


def _begins_in_quote(line: str, current: list[str]) -> bool:
    """Whether a quoted line begins a block: behind unquoted words or a quoted blank line, or as any line does."""
    quoted = _QUOTE.match(current[-1])
    if quoted is None:
        return not _QUOTE.match(current[0])
    inside = _without_quote(line)
    if not inside.strip():
        return False
    return not current[-1][quoted.end() :].strip() or _is_closed(current) or _opens(inside, inside.lstrip()[:1])


def _without_quote(line: str) -> str:
    quoted = _QUOTE.match(line)
    return line[quoted.end() :] if quoted else line


def _is_closed(current: list[str]) -> bool:
    """Whether the block takes no further lines: a heading, a row or a rule."""
    head = _without_quote(current[0])
    if head.lstrip()[:1] == "|" or _ATX.match(head):
        return True
    return bool(len(current) > 1 and _SETEXT.match(current[-1])) or bool(_RULE.match(head))


def read_piece(raw: str) -> Piece:
    """What a block's recorded characters say: kind, level (of a heading or a list), list number, ink, links, marks."""
    frame = _frame(raw)
    return Piece(frame.kind, frame.level, frame.number, _words(raw, frame))


def ink_offsets(raw: str) -> OffsetMap:
    """Where each character of the block's ink (its label included) stands in its recorded characters."""
    return _words(raw, _frame(raw)).offsets()


def _words(raw: str, frame: _Frame) -> Inline:
    return read_inline(raw, frame.start, frame.end, is_row=frame.kind is BlockKind.ROW, is_quote=frame.is_quote)


def _frame(raw: str) -> _Frame:
    """What stands around the words of a block."""
    end = len(raw.rstrip())
    if not end:
        return _Frame(BlockKind.BLANK, 0, "", 0, 0)
    start = len(raw) - len(raw.lstrip())
    if raw[start] != ">":
        return _framed(raw, 0, start, end)
    quoted = _QUOTE.match(raw)
    begun = quoted.end() if quoted else start
    if begun >= end:
        return _Frame(BlockKind.BLANK, 0, "", end, end)
    while raw[begun].isspace():
        begun += 1
    return _framed(raw, begun, begun, end)._replace(is_quote=True)


def _framed(raw: str, base: int, start: int, end: int) -> _Frame:
    """What stands around words that begin at `start`, in a line that begins at `base`."""
    first = raw[start]
    if first == "|":
        return _Frame(BlockKind.ROW, 0, "", start, _without_rule(raw, end))
    if first in "#*+-_" or first.isdigit():
        if _RULE.fullmatch(raw, base, end) and "\n" not in raw[start:end]:
            return _Frame(BlockKind.RULE, 0, "", end, end)
        item = _ITEM.match(raw, base)
        if item:
            return _item(raw, item, end)
    found = _heading_or_words(raw, start, end)
    if found.kind is BlockKind.PARAGRAPH:
        return found._replace(level=len(raw[base:start].rsplit("\n", 1)[-1].expandtabs(4)) // 4)
    return found


def _item(raw: str, item: re.Match[str], end: int) -> _Frame:
    """A list item, or the heading that is all that is in one; of markers in a row the last one counts."""
    depth, number = 1 + (len(item[1].expandtabs(4)) + 1) // 4, item[2]
    for _ in range(NESTED):
        nested = _ITEM.match(raw, item.end()) if item[3] is None else None
        if nested is None or (nested[2] and not nested[2].isdigit()):
            break
        item, depth, number = nested, depth + 1, nested[2]
    if item[3] is not None or item.end() >= end:
        return _Frame(BlockKind.ITEM, depth, number or "", end, end)
    found = _heading_or_words(raw, item.end(), end)
    if found.kind is BlockKind.HEADING:
        return found._replace(number=number or "")
    return _Frame(BlockKind.ITEM, depth, number or "", found.start, found.end)


def _heading_or_words(raw: str, start: int, end: int) -> _Frame:
    """A heading of either form, code, an entry of a definition list, or a paragraph."""
    atx = _ATX.match(raw, start)
    if atx:
        return _Frame(BlockKind.HEADING, len(atx[1]), "", atx.end(), _without_closing(raw, atx.end(), end))
    cut = raw.rfind("\n", start, end)
    if cut > start and _SETEXT.fullmatch(raw, cut + 1, end):
        return _Frame(BlockKind.HEADING, 1 if "=" in raw[cut:end] else 2, "", start, cut)
    if _FENCE.match(raw, start):
        return _Frame(BlockKind.CODE, 0, "", start, end)
    kind = BlockKind.TERM if _TERM.match(raw, start, end) else BlockKind.PARAGRAPH
    return _Frame(kind, 0, "", start, end)


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
