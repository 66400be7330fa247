"""Values as whole phrases: none ends within a word, on a link that leads nowhere, or before what it needs."""

from __future__ import annotations

import re

from smallprint.judge.answer.matters import phrases as tables

_END = re.compile(tables.END)
_STOP = re.compile(tables.STOP)
_LINK = re.compile(tables.LINK)
_LOOSE = re.compile(tables.LOOSE)
_OPEN = re.compile(tables.OPEN)
_TAIL = re.compile(tables.TAIL)
_NUMBERED = re.compile(tables.NUMBERED)
_WITHIN = re.compile(tables.WITHIN)
_NUMBER = re.compile(tables.NUMBER)
LIMIT = 88
"""Rules take no more than some 90 characters: so long a phrase that is not at a stop was cut."""
NEAR = 70
"""A phrase that was cut goes on to its end where that is no further off."""
LONG = 40
"""Else it is cut at a link or a comma in it, behind so many characters."""
MORE = 140
"""Or where it has none goes on for so many characters to the next."""


def whole(text: str, start: int, end: int, own: int = 0) -> tuple[int, int]:
    """The stretch of a text as a whole phrase: longer where it was cut, shorter by what it cannot end with.

    The text's own words begin at `own`, behind a lead-in: a number in the lead-in is not cut from what it counts.
    """
    if start < own < end and _NUMBER.search(text, start, own):
        return start, _tidied(text, start, start + len(_OPEN.sub("", text[start:own].rstrip(" :"))))
    if _is_cut(text, start, end):
        end = _followed(text, start, end)
    return start, _tidied(text, start, end)


def _is_cut(text: str, start: int, end: int) -> bool:
    """Whether a stretch ends within a word or a name with a point in it, or on a word that needs another."""
    held, rest = text[start:end], text[end:]
    if not held or not rest:
        return False
    is_within = held[-1].isalnum() and _WITHIN.match(text, end) is not None
    is_limit = len(held) >= LIMIT and not _STOP.match(text, end) and not _LINK.match(text, end)
    return is_within or is_limit or _OPEN.search(held.rstrip()) is not None


def _followed(text: str, start: int, end: int) -> int:
    """Where a phrase that was cut ends: at its end if that is near, else at a link or comma before or behind."""
    stop = _END.search(text, end, end + NEAR)
    if stop is not None or len(text) <= end + NEAR:
        return stop.start() if stop else len(text)
    breaks = sorted(each.start() for words in (_LINK, _STOP) for each in words.finditer(text, start + LONG, end))
    for at in reversed(breaks):
        if not _OPEN.search(text[start:at].rstrip()):
            return at
    later = [each.start() for words in (_LINK, _STOP) for each in words.finditer(text, end, end + MORE)]
    return min(later, default=text.rfind(" ", start, end))


def _tidied(text: str, start: int, end: int) -> int:
    """Where a phrase ends without what is said behind it, and without the links and signs that lead nowhere."""
    tail = _TAIL.search(text, start + 1, end)
    end = tail.start() if tail else end
    while True:
        held = _balanced(text[start:end]).rstrip()
        loose = _LOOSE.search(held)
        if loose is None or loose.start() <= 0:
            return start + len(held)
        end = start + loose.start()


def _balanced(held: str) -> str:
    """A phrase up to a bracket that closes what was opened before it."""
    depth = 0
    for at, sign in enumerate(held):
        depth += (sign == "(") - (sign == ")")
        if depth < 0 and not _NUMBERED.search(held[:at]):
            return held[:at]
        depth = max(depth, 0)
    return held
