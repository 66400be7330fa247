"""The words inside a block: what a person reads, with links and marks set beside it.

Recorded emphasis is not matched as a specification would have it: an unescaped asterisk that touches a word is
markup, since converters escape the others.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape

from smallprint.model.clause import Link, Mark, MarkKind
from smallprint.text.normalize import INVISIBLE
from smallprint.text.offsets import OffsetMap
from smallprint.text.span import Span

_SPECIAL = re.compile(
    r"\\[!-/:-@\[-`{-~]|!?\[|\]|\*+|_+|`+|~~|<[^<>\n]{1,2000}>|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
    rf"|\s+|\||[{''.join(sorted(INVISIBLE))}]"
)
_TARGET = re.compile(
    r"\(\s*(?:<([^<>\n]{0,4000})>|((?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.|\([^\s()]{0,500}\)){0,500}\)){0,8000}))"
    r"(?:\s+(?:\"([^\"]{0,1000})\"|'([^']{0,1000})'))?\s*\)"
)
_ADDRESS = re.compile(r"(?:https?://|mailto:|www\.)[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_BREAK = re.compile(r"</?(?:br|p|div|li|tr|td|th|ul|ol|h[1-6])\b[^<>]*>", re.IGNORECASE)


@dataclass(slots=True)
class Inline:
    """The ink of a block with its links and marks. `pieces` say where each part of the ink was recorded."""

    ink: str = ""
    links: tuple[Link, ...] = ()
    marks: tuple[Mark, ...] = ()
    pieces: list[tuple[str, int, int]] = field(default_factory=list)

    def offsets(self) -> OffsetMap:
        """Where each character of the ink was recorded."""
        starts: list[int] = []
        ends: list[int] = []
        for words, start, end in self.pieces:
            if len(words) == end - start:
                starts.extend(range(start, end))
                ends.extend(range(start + 1, end + 1))
            else:
                starts.extend([start] * len(words))
                ends.extend([end] * len(words))
        return OffsetMap(tuple(starts), tuple(ends))


class _Reader:
    """One pass over a block's characters."""

    def __init__(self, raw: str, start: int, end: int, *, is_row: bool) -> None:
        self.raw, self.at, self.end, self.is_row = raw, start, end, is_row
        self.pieces: list[tuple[str, int, int]] = []
        self.length = 0
        self.is_blank = True
        self.opened: list[tuple[int, int, bool]] = []
        self.links: list[Link] = []
        self.marks: list[Mark] = []
        self.started: dict[MarkKind, int] = {}

    def read(self) -> Inline:
        """The block's words."""
        while self.at < self.end:
            found = _SPECIAL.search(self.raw, self.at, self.end)
            stop = found.start() if found else self.end
            if stop > self.at:
                self._put(self.raw[self.at : stop], self.at, stop)
            if found is None:
                break
            self.at = found.end()
            self._special(found[0], found.start(), found.end())
        while self.opened:
            self._restore(*self.opened.pop())
        self._trim()
        ink = "".join(words for words, _, _ in self.pieces)
        links = tuple(link for link in self.links if link.span.end <= len(ink))
        return Inline(ink, links, tuple(mark for mark in self.marks if mark.span.end <= len(ink)), self.pieces)

    def _put(self, words: str, start: int, end: int) -> None:
        self.pieces.append((words, start, end))
        self.length += len(words)
        self.is_blank = False

    def _blank(self, start: int, end: int) -> None:
        if not self.is_blank:
            self.pieces.append((" ", start, end))
            self.length += 1
            self.is_blank = True

    def _trim(self) -> None:
        while self.pieces and self.pieces[-1][0] == " ":
            self.pieces.pop()
            self.length -= 1
        if self.is_row:
            while self.pieces and self.pieces[-1][0] in (" ", "|"):
                self.pieces.pop()
                self.length -= 1

    def _special(self, sign: str, start: int, end: int) -> None:
        first = sign[0]
        if sign.isspace():
            self._blank(start, end)
        elif first == "\\":
            self._put(sign[1], start, end)
        elif first in "*_~`":
            self._mark(sign, start, end)
        elif sign in ("[", "!["):
            self.opened.append((start, self.length, sign == "!["))
            if len(self.opened) > 64:
                self.opened.pop(0)
        elif first == "]":
            self._close(start, end)
        elif first == "<":
            self._tag(sign, start, end)
        elif first == "&":
            self._entity(sign, start, end)
        elif first == "|":
            self._cell(start, end)

    def _cell(self, start: int, end: int) -> None:
        if not self.is_row:
            self._put("|", start, end)
        elif self.pieces and any(words not in (" ", "|") for words, _, _ in self.pieces[-3:]):
            self._blank(start, start)
            self._put("|", start, end)
            self._blank(end, end)

    def _mark(self, sign: str, start: int, end: int) -> None:
        before = self.raw[start - 1] if start else " "
        after = self.raw[end] if end < len(self.raw) else " "
        is_loose = before.isspace() and after.isspace()
        if is_loose or (sign[0] == "_" and before.isalnum() and after.isalnum()):
            self._put(sign, start, end)
            return
        if sign[0] == "`":
            kinds = [MarkKind.CODE]
        elif sign == "~~":
            kinds = [MarkKind.STRUCK]
        else:
            kinds = {1: [MarkKind.EMPHASIS], 2: [MarkKind.STRONG]}.get(len(sign), [MarkKind.STRONG, MarkKind.EMPHASIS])
        for kind in kinds:
            begun = self.started.pop(kind, None)
            if begun is None:
                self.started[kind] = self.length
            elif self.length > begun:
                self.marks.append(Mark(Span(begun, self.length), kind))

    def _close(self, start: int, end: int) -> None:
        target = _TARGET.match(self.raw, end, self.end) if self.opened else None
        if target is None:
            if self.opened and not self.raw.startswith("(", end):
                self._restore(*self.opened.pop())
            self._put("]", start, end)
            return
        _, at, is_image = self.opened.pop()
        address = target[1] if target[1] is not None else target[2]
        self.links.append(Link(Span(min(at, self.length), self.length), address, target[3] or target[4] or "", is_image))
        self.at = target.end()

    def _restore(self, start: int, at: int, is_image: bool) -> None:
        """A bracket that opened no link is itself read; what stands behind it moves on."""
        sign = "![" if is_image else "["
        position, index = 0, 0
        while position < at:
            position += len(self.pieces[index][0])
            index += 1
        self.pieces.insert(index, (sign, start, start + len(sign)))
        self.length += len(sign)
        self.is_blank = False if index == len(self.pieces) - 1 else self.is_blank
        moved = len(sign)
        self.links = [Link(_moved(link.span, at, moved), link.target, link.title, link.is_image) for link in self.links]
        self.marks = [Mark(_moved(mark.span, at, moved), mark.kind) for mark in self.marks]
        self.started = {kind: begun + moved if begun >= at else begun for kind, begun in self.started.items()}

    def _tag(self, sign: str, start: int, end: int) -> None:
        if _BREAK.fullmatch(sign):
            self._blank(start, end)
        elif _ADDRESS.fullmatch(sign[1:-1]):
            begun = self.length
            self._put(sign[1:-1], start + 1, end - 1)
            self.links.append(Link(Span(begun, self.length), sign[1:-1]))
        elif not (sign[1].isalpha() or sign[1] in "/!"):
            self._put(sign, start, end)

    def _entity(self, sign: str, start: int, end: int) -> None:
        words = unescape(sign)
        if words.isspace():
            self._blank(start, end)
        elif words not in INVISIBLE:
            self._put(words, start, end)


def _moved(span: Span, at: int, by: int) -> Span:
    return Span(span.start + by if span.start >= at else span.start, span.end + by if span.end > at else span.end)


def read_inline(raw: str, start: int, end: int, *, is_row: bool = False) -> Inline:
    """The words of `raw` from `start` to `end`: ink with spacing folded, links with their targets, marks.

    In a table row the bars between cells are read as " | ". Spans of links and marks are into the ink.
    """
    return _Reader(raw, start, end, is_row=is_row).read()
