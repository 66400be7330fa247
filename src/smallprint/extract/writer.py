"""Markdown being written, one stretch of words after the other, so that our own reader reads the same words back.

A line is held until it ends: only then is it known whether its first signs would be read as a heading, an item or a
row. What is written is never copied again, so a page costs what is in it, however deep its elements stand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from smallprint.text.normalize import INVISIBLE

DEEPEST = 10
"""So many lists and quotations in one another are set in; what lies deeper stands as deep as the last of them."""
MARKED = 4 << 20
"""So many characters of marks a page may have, addresses of links included: a link around a thousand blocks is set
around the words of each. Four times as many as the longest of 1,070 recorded documents has of everything."""
_SIGN = re.compile(r"[\\*_`\[\]~]|<(?=[a-zA-Z/!]|$)|&(?=[#a-zA-Z]|$)|!$")
_HEAD = re.compile(r"#{1,6}(?=\s|$)|[-=>|]|\+(?=\s|$)|:(?=\s)|(\d{1,9})(?=[.)](?:\s|$))")
_LABELLED = re.compile(r"(?:\d{1,3}(?:\.\d{1,3}){0,4}[.)]?|\([a-zA-Z\d]{1,4}\)|[a-z]\)|[•·▪◦●○■–—-])\s")
"""What begins like this behind a line break is a clause of its own."""
_UNSEEN = "".join(sorted(INVISIBLE)) + " "


@dataclass(frozen=True, slots=True)
class Mark:
    """What is set around words: a link or emphasis."""

    opening: str
    closing: str


STRONG, EMPHASIS, STRUCK, NONE = Mark("**", "**"), Mark("*", "*"), Mark("~~", "~~"), Mark("", "")
"""Emphasis is an asterisk, not turndown's underline: inside a word, an underline is read as itself."""


def _escaped(sign: re.Match[str]) -> str:
    return f"\\{sign[0]}"


@dataclass(slots=True)
class _Frame:
    """What stands before the lines of a list item, a quotation or a heading: before the first, and before the rest."""

    first: str
    rest: str


def _room(frames: list[_Frame]) -> str:
    """What stands before a row of a table: room, since our reader knows no row behind the sign of an item."""
    return "".join([frame.rest for frame in frames if frame.rest.isspace()])


class Writer:
    """The Markdown of a page as it grows."""

    __slots__ = (
        "_around",
        "_breaks",
        "_frames",
        "_headings",
        "_is_fresh",
        "_is_hard",
        "_lead",
        "_line",
        "_marks",
        "_outside",
        "_parts",
        "_room",
        "_separator",
        "_space",
        "_written",
    )

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._line: list[str] = []
        self._separator = self._lead = self._room = ""
        self._marks: list[Mark] = []
        self._written = self._around = 0
        self._frames: list[_Frame] = []
        self._breaks = 2
        self._space = self._is_hard = False
        self._headings = 0
        self._is_fresh = True
        self._outside: list[_Frame] | None = None

    # ---------------------------------------------------------------- words

    def text(self, data: str) -> None:
        """Words, their spacing folded."""
        words = " ".join(data.split())
        if len(words) < 4 and not words.strip(_UNSEEN):
            self._space = self._space or data[:1].isspace() or data[-1:].isspace()
            return
        if data[0].isspace():
            self._space = True
        words = _SIGN.sub(_escaped, words)
        self._put(words if self._outside is None else words.replace("|", "\\|"))
        self._space = data[-1].isspace()

    def lines(self, data: str) -> None:
        """Words whose line breaks count."""
        for number, line in enumerate(data.splitlines() if "\n" in data else [data]):
            if number:
                self.line_break()
            self.text(line)
        if data.endswith("\n"):
            self.line_break()

    def code(self, data: str) -> None:
        """Words that are read as they stand, where they can be."""
        words = " ".join(data.split())
        if words and not set("`|[]\\<") & set(words):
            self._put(f"`{words}`")
        else:
            self.text(data)

    def _put(self, words: str) -> None:
        if self._breaks:
            self._begin_line()
        elif self._space and self._line:
            self._line.append(" ")
        if self._written < len(self._marks):
            self._open_marks()
        self._line.append(words)
        self._space = False

    # ---------------------------------------------------------------- marks

    def open(self, mark: Mark) -> bool:
        """Whether the mark is set around the words to come: not where one of its kind is already."""
        if any(other.opening == mark.opening for other in self._marks):
            return False
        self._marks.append(mark)
        return True

    def close(self) -> None:
        """The last mark that was opened ends here."""
        mark = self._marks.pop()
        if self._written > len(self._marks):
            self._line.append(mark.closing)
            self._written -= 1

    def _open_marks(self) -> None:
        """Write what opens; a mark that has just been closed goes on instead."""
        line = self._line
        for place in range(self._written, len(self._marks)):
            self._around += len(self._marks[place].closing)
            if self._around > MARKED:
                self._marks[place] = NONE
            mark = self._marks[place]
            if line and line[-1] == mark.closing:
                line.pop()
            else:
                line.append(mark.opening)
        self._written = len(self._marks)

    # ---------------------------------------------------------------- lines and blocks

    def block(self) -> None:
        """What comes is a block of its own; in a heading, only a word of its own."""
        if self._headings:
            self._space = True
        else:
            self._breaks = 2

    def line_break(self) -> None:
        """What comes stands on a line of its own; behind another line break, it is a block of its own."""
        if self._headings:
            self._space = True
        else:
            self._breaks, self._is_hard = min(2, self._breaks + 1), True

    def _soft_break(self) -> None:
        if self._headings:
            self._space = True
        else:
            self._breaks = max(1, self._breaks)

    def rule(self) -> None:
        """A line across the page."""
        if self._headings or self._outside is not None:
            return
        self.block()
        self._begin_line()
        self._line.append("* * *")
        self.block()

    def begin_heading(self, level: int) -> None:
        """The words to come are a heading."""
        self.block()
        self._frames.append(_Frame("" if self._headings else "#" * level + " ", ""))
        self._headings += 1

    def end_heading(self) -> None:
        """The heading ends here."""
        self._headings -= 1
        self._frames.pop()
        self.block()

    def begin_item(self, marker: str) -> None:
        """The words to come are an item of a list ("1.  ")."""
        self._soft_break()
        if self._headings:
            self._frames.append(_Frame(marker.lstrip("* "), ""))
        else:
            self._frames.append(_Frame(marker, " " * (4 if marker[0] == "*" else len(marker))))

    def end_item(self) -> None:
        """The item ends here."""
        self._frames.pop()
        self._soft_break()

    def begin_quote(self) -> None:
        """The words to come are quoted; in an item or a cell, our reader knows no quotation: they are a block."""
        self.block()
        last = self._frames[-1].first if self._frames else "> "
        sign = "> " if last == "> " and self._outside is None else ""
        self._frames.append(_Frame(sign, sign))

    def end_quote(self) -> None:
        """The quotation ends here."""
        self._frames.pop()
        self.block()

    # ---------------------------------------------------------------- tables

    def begin_row(self) -> None:
        """The words to come are in a row of a table."""
        self._breaks = max(1, self._breaks)
        self._begin_line(is_row=True)
        self._room = self._lead
        self._parts.append(f"{self._separator}{self._room}|")
        self._outside, self._frames = self._frames, []

    def begin_cell(self) -> None:
        """The words to come are in one cell."""
        self._parts.append(" ")
        self._breaks, self._is_fresh = 1, True

    def end_cell(self, columns: int) -> None:
        """The cell ends here; it stands in so many columns."""
        self._end_line()
        self._parts.append(" |" + "     |" * (columns - 1))

    def end_row(self) -> None:
        """The row ends here."""
        assert self._outside is not None
        self._frames, self._outside = self._outside, None
        self._breaks, self._is_fresh, self._space = 1, False, False

    def divide(self, columns: int) -> None:
        """The line between the head of a table and its rows."""
        self._parts.append(f"\n{self._room}|" + " --- |" * columns)

    # ---------------------------------------------------------------- the whole

    def finish(self) -> str:
        """All that was written."""
        self._end_line()
        return "".join(self._parts)

    def _begin_line(self, *, is_row: bool = False) -> None:
        self._end_line()
        frames = self._frames
        if len(frames) > DEEPEST:
            frames = [*frames[: DEEPEST - 1], frames[-1]]
        is_marked = False
        if frames:
            is_marked = any(frame.first != frame.rest for frame in frames)
            self._lead = _room(frames) if is_row else "".join([frame.first for frame in frames])
            for frame in frames:
                frame.first = frame.rest
        else:
            self._lead = ""
        count = 2 if self._breaks == 1 and not (self._is_hard or is_marked or is_row) else self._breaks
        if self._is_fresh:
            self._separator = ""
        elif self._outside is not None:
            self._separator = "<br>" * count
        else:
            self._separator = "  \n" if count == 1 and self._is_hard else "\n" * count
        self._breaks, self._is_hard, self._is_fresh, self._space = 0, False, False, False

    def _end_line(self) -> None:
        """Write the line that is held, its marks closed, its first signs made plain words."""
        line = self._line
        if not line:
            return
        for mark in reversed(self._marks[: self._written]):
            line.append(mark.closing)
        self._written = 0
        words = "".join(line)
        line.clear()
        if self._separator == "  \n" and _LABELLED.match(words):
            self._separator = "\n\n"
        self._parts.append(self._separator + self._lead + self._plain(words))

    def _plain(self, words: str) -> str:
        """A line whose first signs, and number signs at the end of a heading, are read as words."""
        if words[-1] == "#":
            words = words[:-1] + "\\#"
        head = _HEAD.match(words)
        if head is None:
            return words
        cut = head.end() if head[1] else 0
        return f"{words[:cut]}\\{words[cut:]}"
