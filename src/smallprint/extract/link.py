"""Which brackets of a block are links or images, and where they point."""

from __future__ import annotations

import re
from dataclasses import dataclass

_BRACKET = re.compile(r"\\.|!?\[|\]", re.DOTALL)
_PLAIN = re.compile(r"\(([^\s()<>\\\"']*+)\)")
_TITLE = re.compile(r"\s++(?:\"((?:[^\"\\]|\\.){0,1000}+)\"|'((?:[^'\\]|\\.){0,1000}+)')\s*+\)", re.DOTALL)
_ANGLED = re.compile(r"\(\s*+<([^<>\n]{0,4000}+)>")
_STEP = re.compile(r"[^\s()\\]++|\\.|[()]|\s", re.DOTALL)
LONGEST = 8000
"""No address is longer than this, as RFC 9110 (4.1) has it; what is, is read as words. Of those in the last versions of
1,070 recorded documents three are longer (36,000 characters and more), the next has 7,500."""
PATIENCE = 200
"""So many brackets in a block may look like links and turn out not to be; the rest are read as words."""
OPEN_LIMIT = 64
"""Brackets open at once."""


@dataclass(frozen=True, slots=True)
class Target:
    """A link in recorded characters: the brackets around its words, its address and title, and where it all ends."""

    opened: int
    closed: int
    end: int
    address: str
    title: str
    is_image: bool


def find_targets(raw: str, start: int, end: int) -> dict[int, Target]:
    """The links of `raw` between `start` and `end`, each under the places of its opening and its closing bracket."""
    found: dict[int, Target] = {}
    opened: list[tuple[int, bool]] = []
    at, patience = start, PATIENCE
    while patience:
        bracket = _BRACKET.search(raw, at, end)
        if bracket is None:
            break
        at = bracket.end()
        sign = bracket[0]
        if sign[-1] == "[" and sign[0] != "\\":
            opened.append((at - 1, sign[0] == "!"))
            del opened[:-OPEN_LIMIT]
        elif sign == "]" and opened:
            begun, is_image = opened.pop()
            if not raw.startswith("(", at, end):
                continue
            target = _target(raw, at, end)
            if target is None:
                patience -= 1
                continue
            at = target[2]
            link = Target(begun, bracket.start(), at, target[0], target[1], is_image)
            found[begun] = found[link.closed] = link
    return found


def _target(raw: str, at: int, end: int) -> tuple[str, str, int] | None:
    """The address and title in the parentheses at `at`, and where these end."""
    plain = _PLAIN.match(raw, at, end)
    if plain is not None:
        return plain[1], "", plain.end()
    angled = _ANGLED.match(raw, at, end)
    if angled is not None:
        return _closed(raw, angled[1], angled.end(), end)
    begun = at + 1
    while begun < end and raw[begun].isspace():
        begun += 1
    stop = _address_end(raw, begun, min(end, begun + LONGEST))
    return None if stop is None else _closed(raw, raw[begun:stop], stop, end)


def _address_end(raw: str, at: int, end: int) -> int | None:
    """Where an address that may hold balanced parentheses ends: at a blank or the parenthesis that closes the link."""
    depth = 0
    for step in _STEP.finditer(raw, at, end):
        sign = step[0]
        if sign == "(":
            depth += 1
        elif sign == ")":
            if not depth:
                return step.start()
            depth -= 1
        elif sign.isspace():
            return step.start() if not depth else None
    return None


def _closed(raw: str, address: str, at: int, end: int) -> tuple[str, str, int] | None:
    """The address with the title behind it, where the parenthesis closes."""
    titled = _TITLE.match(raw, at, end)
    if titled is not None:
        return address, titled[1] if titled[1] is not None else titled[2], titled.end()
    while at < end and raw[at].isspace():
        at += 1
    return (address, "", at + 1) if raw.startswith(")", at, end) else None
