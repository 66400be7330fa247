"""Redlines and lists as text: coloured in a terminal, plain when piped."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from smallprint.model.clause import BlockKind, Outline
from smallprint.publish.redline import Gap, Ink, Line, Stretch

PLAIN = {
    Ink.KEPT: ("", ""),
    Ink.REMOVED: ("[-", "-]"),
    Ink.INSERTED: ("{+", "+}"),
    Ink.MOVED_FROM: ("[<", "<]"),
    Ink.MOVED_TO: ("{>", ">}"),
}
"""The signs of a plain redline, as wdiff(1) has them, with < and > for moves."""
COLOURED = {
    Ink.KEPT: ("", ""),
    Ink.REMOVED: ("\x1b[31;9m", "\x1b[0m"),
    Ink.INSERTED: ("\x1b[32;4m", "\x1b[0m"),
    Ink.MOVED_FROM: ("\x1b[36;9m", "\x1b[0m"),
    Ink.MOVED_TO: ("\x1b[36;4m", "\x1b[0m"),
}
KEPT_LENGTH = 220
"""Unchanged words between two edits are shortened to about this many characters."""
CONTROL = dict.fromkeys([*range(0x20), 0x7F, *range(0x80, 0xA0)], " ") | {0x0A: "\n"}
"""What terms hold cannot steer the terminal that shows them."""


def redline_text(lines: Sequence[Line | Gap], *, colour: bool, whole: bool = False) -> Iterator[str]:
    """The lines of a redline; `whole` keeps unchanged words that stand between edits."""
    for line in lines:
        if isinstance(line, Gap):
            yield dim(gap_text(line), colour=colour)
            continue
        head = " · ".join(part for part in (line.where, line.kind if line.kind != "unchanged" else "", *line.notes) if part)
        yield bold(clean(head), colour=colour)
        words = "".join(_set(stretch, colour=colour, whole=whole) for stretch in line.stretches)
        if words.strip():
            yield textwrap.indent(words, "  ")
        yield ""


def gap_text(gap: Gap) -> str:
    """How many clauses are passed over, in words."""
    parts = []
    if gap.unchanged:
        parts.append(f"{gap.unchanged} clause{'s' if gap.unchanged != 1 else ''} unchanged")
    if gap.hidden:
        parts.append(f"{gap.hidden} cosmetic change{'s' if gap.hidden != 1 else ''} not shown")
    return f"… {', '.join(parts)} …"


def outline_text(outline: Outline, *, colour: bool) -> Iterator[str]:
    """A version as a reader sees it: numbers, headings, items."""
    for block in outline.blocks:
        if not block.ink and not block.label:
            continue
        words = clean(f"{block.label or (block.list_number and block.list_number + '.')} {block.ink}".strip())
        if block.kind is BlockKind.HEADING:
            yield f"\n{bold(words, colour=colour)}\n"
        else:
            indent = "  " * block.level if block.kind is BlockKind.ITEM else ""
            mark = "• " if block.kind is BlockKind.ITEM and not (block.label or block.list_number) else ""
            yield f"{textwrap.fill(words, 96, initial_indent=indent + mark, subsequent_indent=indent + '  ' * bool(indent))}\n"


def clean(words: str) -> str:
    """Words without control characters."""
    return words.translate(CONTROL)


def bold(words: str, *, colour: bool) -> str:
    """Words in bold where there is colour."""
    return f"\x1b[1m{words}\x1b[0m" if colour else words


def dim(words: str, *, colour: bool) -> str:
    """Words in grey where there is colour."""
    return f"\x1b[2m{words}\x1b[0m" if colour else words


def _set(stretch: Stretch, *, colour: bool, whole: bool) -> str:
    words = clean(stretch.words)
    if stretch.ink is Ink.KEPT and not whole and len(words) > KEPT_LENGTH:
        half = KEPT_LENGTH // 2
        head, tail = words[:half], words[-half:]
        words = f"{head[: head.rfind(' ')] if ' ' in head else head} … {tail[tail.find(' ') + 1 :]}"
    start, end = (COLOURED if colour else PLAIN)[stretch.ink]
    return f"{start}{words}{end}"
