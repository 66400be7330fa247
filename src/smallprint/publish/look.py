"""Text for a terminal or a pipe: colours, what must never reach a terminal, and lines broken between words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from html import escape

RESET = "\x1b[0m"


class Style(StrEnum):
    """How words are set off: the codes that a terminal takes."""

    PLAIN = ""
    REMOVED = "\x1b[9;31m"
    INSERTED = "\x1b[4;32m"
    MOVED_FROM = "\x1b[9;36m"
    MOVED_TO = "\x1b[4;36m"
    STRONG = "\x1b[1m"
    FAINT = "\x1b[2m"
    MAJOR = "\x1b[1;31m"
    MINOR = "\x1b[1;33m"
    QUIET = "\x1b[1;35m"


Run = tuple[Style, str]
"""Words in one style."""


@dataclass(frozen=True, slots=True)
class Look:
    """What the reader's end can show: colours or not, and after how many cells lines are broken (None: never)."""

    color: bool = False
    width: int | None = None

    def paint(self, style: Style, words: str) -> str:
        """The words in a style, or as they are where there is no colour."""
        return f"{style.value}{words}{RESET}" if self.color and style is not Style.PLAIN and words else words


_CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_ATOM = re.compile(r"\n|[^\S\n]+|\S+")


def visible(words: str) -> str:
    """The words with whatever would steer a terminal (escapes, overrides of direction) shown instead as ␛ or ⟨202e⟩.

    Recorded pages may hold such characters; `show --raw` alone gives them as they are.
    """
    return _CONTROL.sub(_shown, words)


def in_html(words: str) -> str:
    """Words of others as text of a page: what would be markup is shown, and so is what would steer a terminal."""
    return escape(visible(words), quote=True).replace("\n", "<br>")


def _shown(found: re.Match[str]) -> str:
    code = ord(found.group())
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"⟨{code:04x}⟩"


def cells(words: str) -> int:
    """How many cells of a terminal the words take."""
    if words.isascii():
        return len(words)
    return sum(
        0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in words
    )


def broken(runs: Iterable[Run], look: Look, indent: str = "", first: str | None = None) -> Iterator[str]:
    """The runs as lines no wider than the look allows, broken at blanks only; a word that is too long stays whole.

    `first` is what the first line begins with instead of `indent`.
    """
    start = indent if first is None else first
    line: list[Run] = []
    taken = cells(start)
    for atom in _atoms(runs):
        if atom[0][1] == "\n":
            yield start + _painted(line, look)
            start, line, taken = indent, [], cells(indent)
            continue
        size = sum(cells(words) for _, words in atom)
        is_blank = atom[0][1].isspace()
        if is_blank and not line:
            continue
        if look.width and line and not is_blank and taken + size > look.width:
            yield start + _painted(line, look)
            start, line, taken = indent, [], cells(indent)
        line.extend(atom)
        taken += size
    if line:
        yield start + _painted(line, look)


def _atoms(runs: Iterable[Run]) -> Iterator[list[Run]]:
    """What must not be broken: words with all that touches them, each blank, each line feed."""
    held: list[Run] = []
    for style, words in runs:
        for found in _ATOM.finditer(words):
            part = found.group()
            if not part.isspace():
                held.append((style, part))
                continue
            if held:
                yield held
                held = []
            yield [(style, part if part == "\n" else " ")]
    if held:
        yield held


def _painted(line: list[Run], look: Look) -> str:
    while line and line[-1][1].isspace():
        line.pop()
    joined: list[tuple[Style, list[str]]] = []
    for style, words in line:
        if joined and joined[-1][0] is style:
            joined[-1][1].append(words)
        else:
            joined.append((style, [words]))
    return "".join(look.paint(style, "".join(words)) for style, words in joined)
