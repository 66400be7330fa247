"""The words inside a block: what a person reads, with links and marks set beside it.

Recorded emphasis is not matched as a specification would have it: an unescaped asterisk that touches a word is
markup, since converters escape the others.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape
from typing import ClassVar

from smallprint.extract.link import Target, find_targets
from smallprint.model.clause import Link, Mark, MarkKind
from smallprint.text.normalize import INVISIBLE
from smallprint.text.offsets import OffsetMap
from smallprint.text.span import Span

_SIGN = re.compile(
    rf"[*_\\\[\]`~<&|\t-\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000{''.join(sorted(INVISIBLE))}]"
)
"""Whatever may be more than a letter of a word; a single class, so that the words between are passed over fast."""
_SPACES = re.compile(r"\s++")
_RUNS = re.compile(r" {2,}+|(?:[^ ]| (?! ))++")
_QUOTED_LINE = re.compile(r"(?:>\s*+)++")
_CELL_MARKER = re.compile(r"\s*+(?:#{1,6}|[*+-])\s++(?=[^\s|])")
_ESCAPED = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_ANGLED = re.compile(r"<(?=[a-zA-Z/!])[^<>\n]{1,2000}+>")
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_ADDRESS = re.compile(r"(?:https?://|mailto:|www\.)[^\s<>]++|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_TAG = re.compile(r"/?([a-zA-Z][a-zA-Z0-9]{0,15})(?:[\s/].*)?|!--.*--|!doctype.*", re.IGNORECASE | re.DOTALL)
BREAKING = frozenset(
    "br p div li tr td th ul ol dl dt dd h1 h2 h3 h4 h5 h6 table tbody thead section article hr".split()
)
"""HTML elements that set what is in them apart from what is before and after."""
INLINE = frozenset(
    "a abbr address area aside audio b base bdi bdo big blockquote body button caption center cite code col colgroup "
    "data del details dfn em embed fieldset figcaption figure font footer form frame head header html i iframe img "
    "input ins kbd label legend link main map mark meta nav noscript object optgroup option output picture pre q s "
    "samp script select small source span strike strong style sub summary sup svg template textarea tfoot time title "
    "u var video wbr".split()
)
"""HTML elements that only dress what is in them. Anything else in angle brackets is words ("<your name>")."""


@dataclass(slots=True)
class Inline:
    """The ink of a block with its links and marks. `pieces` say where each part of the ink was recorded."""

    ink: str
    links: tuple[Link, ...]
    marks: tuple[Mark, ...]
    pieces: list[tuple[str, int, int]]

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


def read_inline(raw: str, start: int, end: int, *, is_row: bool = False, is_quote: bool = False) -> Inline:
    """The words of `raw` from `start` to `end`: ink with spacing folded, links with their targets, marks.

    In a table row the bars between cells are read as " | "; in a quoted block the signs that quote its lines are no
    words. Spans of links and marks are into the ink.
    """
    first = _SIGN.search(raw, start, end)
    if first is not None or raw.find("  ", start, end) >= 0:
        return _Reader(raw, start, end, is_row=is_row, is_quote=is_quote).read(first)
    ink = raw[start:end].strip(" ")
    start = raw.find(ink, start)
    return Inline(ink, (), (), [(ink, start, start + len(ink))] if ink else [])


class _Reader:
    """One pass over a block's characters."""

    __slots__ = (
        "at",
        "end",
        "is_blank",
        "is_quote",
        "is_row",
        "length",
        "links",
        "lone",
        "marks",
        "opened",
        "pieces",
        "raw",
        "started",
        "targets",
    )

    def __init__(self, raw: str, start: int, end: int, *, is_row: bool, is_quote: bool) -> None:
        self.raw, self.at, self.end = raw, start, end
        self.is_row, self.is_quote = is_row, is_quote
        self.pieces: list[tuple[str, int, int]] = []
        self.length = 0
        self.is_blank = True
        self.targets: dict[int, Target] = find_targets(raw, start, end) if raw.find("](", start, end) >= 0 else {}
        self.opened: list[int] = []
        self.links: list[tuple[int, int, Target]] = []
        self.marks: list[tuple[int, int, MarkKind]] = []
        self.started: dict[MarkKind, int] = {}
        self.lone: set[str] = set()

    def read(self, first: re.Match[str] | None) -> Inline:
        """The block's words; `first` is the first sign in it that may be more than a word."""
        raw, end, search, readers, blank = self.raw, self.end, _SIGN.search, self.readers, _Reader._space
        found = first
        while found is not None:
            start = found.start()
            if start > self.at:
                self._words(raw[self.at : start], self.at, start)
            self.at = start + 1
            readers.get(raw[start], blank)(self, start)
            found = search(raw, self.at, end)
        if end > self.at:
            self._words(raw[self.at : end], self.at, end)
        return self._finish()

    def _words(self, words: str, start: int, end: int) -> None:
        """Letters and single blanks; where blanks stand in a row, they are one."""
        if "  " not in words:
            self._put(words, start, end)
            return
        for run in _RUNS.finditer(words):
            if run[0].isspace():
                self._blank(start + run.start(), start + run.end())
            else:
                self._put(run[0], start + run.start(), start + run.end())

    def _put(self, words: str, start: int, end: int) -> None:
        if self.is_blank and words[0] == " ":
            words, start = words[1:], start + 1
            if not words:
                return
        self.pieces.append((words, start, end))
        self.length += len(words)
        self.is_blank = words[-1] == " "

    def _finish(self) -> Inline:
        pieces = self.pieces
        while pieces and ((self.is_row and not pieces[-1][0].strip(" |")) or pieces[-1][0] == " "):
            pieces.pop()
        if pieces and pieces[-1][0][-1] == " ":
            words, start, end = pieces[-1]
            pieces[-1] = (words[:-1], start, end - 1)
        ink = "".join([words for words, _, _ in pieces])
        links = tuple([Link(_tight(ink, a, b), to.address, to.title, to.is_image) for a, b, to in self.links])
        tight = [(_tight(ink, a, b), kind) for a, b, kind in self.marks]
        return Inline(ink, links, tuple([Mark(span, kind) for span, kind in tight if len(span)]), pieces)

    def _blank(self, start: int, end: int) -> None:
        if not self.is_blank:
            self.pieces.append((" ", start, end))
            self.length += 1
            self.is_blank = True

    def _space(self, start: int) -> None:
        if self.raw[start] not in INVISIBLE:
            run = _SPACES.match(self.raw, start, self.end)
            self.at = run.end() if run else start + 1
            if self.is_quote and "\n" in self.raw[start : self.at]:
                quoted = _QUOTED_LINE.match(self.raw, self.at, self.end)
                self.at = quoted.end() if quoted else self.at
            self._blank(start, self.at)

    def _escape(self, start: int) -> None:
        if self.at < self.end and self.raw[self.at] in _ESCAPED:
            self.at += 1
            self._put(self.raw[start + 1], start, self.at)
        else:
            self._put("\\", start, self.at)

    def _bar(self, start: int) -> None:
        if not self.is_row:
            self._put("|", start, self.at)
        elif self.pieces:
            self._blank(start, start)
            self._put("|", start, self.at)
            self._blank(self.at, self.at)
        if self.is_row:
            self._begin_cell()

    def _begin_cell(self) -> None:
        """The signs of a heading or an item at the start of a cell's line are no words."""
        marker = _CELL_MARKER.match(self.raw, self.at, self.end)
        if marker is not None:
            self.at = marker.end()

    def _run(self, start: int) -> int:
        """How often the sign at `start` stands in a row; all of them are taken."""
        raw, sign, at, end = self.raw, self.raw[start], self.at, self.end
        while at < end and raw[at] == sign:
            at += 1
        self.at = at
        return at - start

    def _star(self, start: int) -> None:
        raw, count = self.raw, self._run(start)
        before = raw[start - 1] if start else " "
        after = raw[self.at] if self.at < len(raw) else " "
        is_loose = before.isspace() and after.isspace()
        if (is_loose and (count == 1 or raw[start] == "_")) or (
            raw[start] == "_" and ((before.isalnum() and after.isalnum()) or count > 6)
        ):
            self._put(raw[start : self.at], start, self.at)
            return
        if count & 1:
            self._toggle(MarkKind.EMPHASIS)
        if count > 1:
            is_seam = count in (4, 5) and MarkKind.STRONG in self.started and not (before.isspace() or after.isspace())
            self._toggle(MarkKind.STRONG)
            if is_seam:
                self._toggle(MarkKind.STRONG)

    def _strike(self, start: int) -> None:
        if self._run(start) == 2:
            self._toggle(MarkKind.STRUCK)
        else:
            self._put(self.raw[start : self.at], start, self.at)

    def _toggle(self, kind: MarkKind) -> None:
        begun = self.started.pop(kind, None)
        if begun is None:
            self.started[kind] = self.length
        elif self.length > begun:
            self.marks.append((begun, self.length, kind))

    def _code(self, start: int) -> None:
        """A run of backticks: with its like further on it holds code, which is read as it stands."""
        self._run(start)
        fence, begin = self.raw[start : self.at], self.at
        close = -1 if fence in self.lone else self.raw.find(fence, begin, self.end)
        if close < 0:
            self.lone.add(fence)
            self._put(fence, start, begin)
            return
        begun = self.length
        for words in re.finditer(r"\s++|\S++", self.raw[begin:close]):
            (self._blank if words[0].isspace() else self._put_at)(begin + words.start(), begin + words.end())
        if self.length > begun:
            self.marks.append((begun, self.length, MarkKind.CODE))
        self.at = close + len(fence)

    def _put_at(self, start: int, end: int) -> None:
        self._put(self.raw[start:end], start, end)

    def _open(self, start: int) -> None:
        target = self.targets.get(start)
        if target is None:
            self._put("[", start, self.at)
            return
        if target.is_image and self.pieces and self.pieces[-1][0][-1:] == "!":
            words, begun, end = self.pieces.pop()
            self.length -= len(words)
            self.is_blank = not self.pieces or self.pieces[-1][0][-1] == " "
            if len(words) > 1:
                self._put(words[:-1], begun, end - 1)
        self.opened.append(self.length)

    def _close(self, start: int) -> None:
        target = self.targets.get(start)
        if target is None or not self.opened:
            self._put("]", start, self.at)
            return
        self.links.append((self.opened.pop(), self.length, target))
        self.at = target.end

    def _tag(self, start: int) -> None:
        found = _ANGLED.match(self.raw, start, self.end)
        inside = found[0][1:-1] if found else ""
        if found and _ADDRESS.fullmatch(inside):
            begun, self.at = self.length, found.end()
            self._put(inside, start + 1, self.at - 1)
            self.links.append((begun, self.length, Target(start, self.at, self.at, inside, "", False)))
            return
        tag = _TAG.fullmatch(inside) if found else None
        name = (tag[1] or "").lower() if tag else None
        if found is None or name is None or (name and name not in INLINE and name not in BREAKING):
            self._put("<", start, self.at)
            return
        self.at = found.end()
        if name in BREAKING:
            self._blank(start, self.at)
            if self.is_row:
                self._begin_cell()

    def _entity(self, start: int) -> None:
        found = _REFERENCE.match(self.raw, start, self.end)
        if found is None:
            self._put("&", start, self.at)
            return
        self.at = found.end()
        words = unescape(found[0])
        if words.isspace():
            self._blank(start, self.at)
        elif words and words not in INVISIBLE:
            self._put(words, start, self.at)

    readers: ClassVar[dict[str, Callable[[_Reader, int], None]]] = {
        "*": _star,
        "_": _star,
        "~": _strike,
        "`": _code,
        "\\": _escape,
        "[": _open,
        "]": _close,
        "<": _tag,
        "&": _entity,
        "|": _bar,
    }
    """What reads each sign; any other that stops the words is a blank."""


def _tight(ink: str, start: int, end: int) -> Span:
    """The span without the blanks at its ends."""
    end = min(end, len(ink))
    start = min(start, end)
    while start < end and ink[start] == " ":
        start += 1
    while end > start and ink[end - 1] == " ":
        end -= 1
    return Span(start, end)
