"""The words inside a block: what a person reads, with links and marks set beside it.

Recorded emphasis is not matched as a specification would have it: an unescaped asterisk that touches a word is
markup, since converters escape the others.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape

from smallprint.extract.link import Target, find_targets
from smallprint.model.clause import Link, Mark, MarkKind
from smallprint.text.normalize import INVISIBLE
from smallprint.text.offsets import OffsetMap
from smallprint.text.span import Span

_HIDDEN = "".join(sorted(INVISIBLE))
_SPECIAL = re.compile(
    r"\*++|_++|[^\S ]\s*+| \s++|\\[!-/:-@\[-`{-~]|!?\[|\]|`++|~~|<(?=[a-zA-Z/!])[^<>\n]{1,2000}+>"
    rf"|&(?:#\d{{1,7}}|#[xX][0-9a-fA-F]{{1,6}}|[A-Za-z][A-Za-z0-9]{{1,31}});|\||[{_HIDDEN}]"
)
_ADDRESS = re.compile(r"(?:https?://|mailto:|www\.)[^\s<>]++|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_TAG = re.compile(r"/?([a-zA-Z][a-zA-Z0-9]{0,15})(?:[\s/].*)?|!--.*--|!doctype.*", re.IGNORECASE | re.DOTALL)
BREAKING = frozenset("br p div li tr td th ul ol dl dt dd h1 h2 h3 h4 h5 h6 table tbody thead section article hr".split())
"""HTML elements that set what is in them apart from what is before and after."""
INLINE = frozenset(
    "a abbr address area aside audio b base bdi bdo big blockquote body button caption center cite code col colgroup data del "
    "details dfn em embed fieldset figcaption figure font footer form frame head header html i iframe img input ins kbd label "
    "legend link main map mark meta nav noscript object optgroup option output picture pre q s samp script select small "
    "source span strike strong style sub summary sup svg template textarea tfoot time title u var video wbr o st1".split()
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


def read_inline(raw: str, start: int, end: int, *, is_row: bool = False) -> Inline:
    """The words of `raw` from `start` to `end`: ink with spacing folded, links with their targets, marks.

    In a table row the bars between cells are read as " | ". Spans of links and marks are into the ink.
    """
    first = _SPECIAL.search(raw, start, end)
    if first is not None:
        return _Reader(raw, start, end, is_row=is_row).read(first)
    while start < end and raw[start] == " ":
        start += 1
    while end > start and raw[end - 1] == " ":
        end -= 1
    ink = raw[start:end]
    return Inline(ink, (), (), [(ink, start, end)] if ink else [])


class _Reader:
    """One pass over a block's characters."""

    __slots__ = ("raw", "at", "end", "is_row", "pieces", "length", "is_blank", "targets", "opened", "links", "marks", "started", "lone")

    def __init__(self, raw: str, start: int, end: int, *, is_row: bool) -> None:
        self.raw, self.at, self.end, self.is_row = raw, start, end, is_row
        self.pieces: list[tuple[str, int, int]] = []
        self.length = 0
        self.is_blank = True
        self.targets: dict[int, Target] = find_targets(raw, start, end) if raw.find("](", start, end) >= 0 else {}
        self.opened: list[int] = []
        self.links: list[tuple[int, int, Target]] = []
        self.marks: list[tuple[int, int, MarkKind]] = []
        self.started: dict[MarkKind, int] = {}
        self.lone: set[str] = set()

    def read(self, first: re.Match[str]) -> Inline:
        """The block's words; `first` is the first sign in it that may be more than a word."""
        raw, end, search, readers = self.raw, self.end, _SPECIAL.search, _READERS
        found: re.Match[str] | None = first
        while found is not None:
            start, stop = found.span()
            if start > self.at:
                self._put(raw[self.at : start], self.at, start)
            self.at = stop
            readers.get(raw[start], _Reader._space)(self, start, stop)
            found = search(raw, self.at, end)
        if end > self.at:
            self._put(raw[self.at : end], self.at, end)
        return self._finish()

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
        while pieces and (self.is_row and not pieces[-1][0].strip(" |") or pieces[-1][0] == " "):
            pieces.pop()
        if pieces and pieces[-1][0][-1] == " ":
            words, start, end = pieces[-1]
            pieces[-1] = (words[:-1], start, end - 1)
        ink = "".join([words for words, _, _ in pieces])
        links = tuple([Link(_tight(ink, a, b), to.address, to.title, to.is_image) for a, b, to in self.links])
        tight = [(_tight(ink, a, b), kind) for a, b, kind in self.marks]
        return Inline(ink, links, tuple([Mark(span, kind) for span, kind in tight if len(span)]), pieces)

    def _space(self, start: int, end: int) -> None:
        if self.raw[start] in INVISIBLE:
            return
        if not self.is_blank:
            self.pieces.append((" ", start, end))
            self.length += 1
            self.is_blank = True

    def _escape(self, start: int, end: int) -> None:
        self._put(self.raw[start + 1], start, end)

    def _bar(self, start: int, end: int) -> None:
        if not self.is_row:
            self._put("|", start, end)
        elif any(words not in (" ", "|") for words, _, _ in self.pieces[-3:]):
            self._space(start, start)
            self._put("|", start, end)
            self._space(end - 1, end - 1)

    def _star(self, start: int, end: int) -> None:
        raw, count = self.raw, end - start
        before = raw[start - 1] if start else " "
        after = raw[end] if end < len(raw) else " "
        is_loose = before.isspace() and after.isspace()
        if is_loose or (raw[start] == "_" and (before.isalnum() and after.isalnum() or count > 6)):
            self._put(raw[start:end], start, end)
            return
        if count & 1:
            self._toggle(MarkKind.EMPHASIS)
        if count > 1:
            self._toggle(MarkKind.STRONG)
            if count in (4, 5):
                self._toggle(MarkKind.STRONG)

    def _strike(self, start: int, end: int) -> None:
        self._toggle(MarkKind.STRUCK)

    def _toggle(self, kind: MarkKind) -> None:
        begun = self.started.pop(kind, None)
        if begun is None:
            self.started[kind] = self.length
        elif self.length > begun:
            self.marks.append((begun, self.length, kind))

    def _code(self, start: int, end: int) -> None:
        """A run of backticks: with its like further on it holds code, which is read as it stands."""
        fence = self.raw[start:end]
        close = -1 if fence in self.lone else self.raw.find(fence, end, self.end)
        if close < 0:
            self.lone.add(fence)
            self._put(fence, start, end)
            return
        begun = self.length
        for words in re.finditer(r"\s++|\S++", self.raw[end:close]):
            (self._space if words[0].isspace() else self._word)(end + words.start(), end + words.end())
        if self.length > begun:
            self.marks.append((begun, self.length, MarkKind.CODE))
        self.at = close + len(fence)

    def _word(self, start: int, end: int) -> None:
        self._put(self.raw[start:end], start, end)

    def _open(self, start: int, end: int) -> None:
        if start in self.targets:
            self.opened.append(self.length)
        elif end - start == 2 and start + 1 in self.targets:
            self._put("!", start, start + 1)
            self.opened.append(self.length)
        else:
            self._put(self.raw[start:end], start, end)

    def _close(self, start: int, end: int) -> None:
        target = self.targets.get(start)
        if target is None or not self.opened:
            self._put("]", start, end)
            return
        self.links.append((self.opened.pop(), self.length, target))
        self.at = target.end

    def _tag(self, start: int, end: int) -> None:
        inside = self.raw[start + 1 : end - 1]
        if _ADDRESS.fullmatch(inside):
            begun = self.length
            self._put(inside, start + 1, end - 1)
            self.links.append((begun, self.length, Target(start, end, end, inside, "", False)))
            return
        tag = _TAG.fullmatch(inside)
        name = (tag[1] or "").lower() if tag else None
        if name is None or name and name not in INLINE and name not in BREAKING:
            self._put("<", start, start + 1)
            self.at = start + 1
        elif name in BREAKING:
            self._space(start, end)

    def _entity(self, start: int, end: int) -> None:
        words = unescape(self.raw[start:end])
        if words.isspace():
            self._blank(start, end)
        elif words and words not in INVISIBLE:
            self._put(words, start, end)

    def _blank(self, start: int, end: int) -> None:
        if not self.is_blank:
            self.pieces.append((" ", start, end))
            self.length += 1
            self.is_blank = True


_READERS: dict[str, Callable[[_Reader, int, int], None]] = {
    "*": _Reader._star,
    "_": _Reader._star,
    "~": _Reader._strike,
    "`": _Reader._code,
    "\\": _Reader._escape,
    "[": _Reader._open,
    "!": _Reader._open,
    "]": _Reader._close,
    "<": _Reader._tag,
    "&": _Reader._entity,
    "|": _Reader._bar,
}


def _tight(ink: str, start: int, end: int) -> Span:
    """The span without the blanks at its ends."""
    end = min(end, len(ink))
    start = min(start, end)
    while start < end and ink[start] == " ":
        start += 1
    while end > start and ink[end - 1] == " ":
        end -= 1
    return Span(start, end)
