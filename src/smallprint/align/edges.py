"""What two texts begin and end with alike, in whole words, which need not be cut into tokens to be compared."""

from __future__ import annotations

WORTH = 200
"""Texts of fewer characters are cut into tokens sooner than their edges are found."""
MARGIN = 3
"""So many blanks before and behind what differs are left with it: an edit is moved by a few tokens to stand well."""
BLANK = " "


def alike(before: str, after: str) -> tuple[int, int]:
    """How many characters at the beginning and at the end of two texts are the same tokens, however they are cut.

    Both end at a blank, which no token but a row of blanks reaches over.
    """
    most = min(len(before), len(after))
    if most < WORTH:
        return 0, 0
    same = _same_beginning(before, after, most)
    return _head(before, same), _tail(before, len(before) - _same_end(before, after, most - same))


def _head(text: str, at: int) -> int:
    for _ in range(MARGIN):
        at = max(0, text.rfind(BLANK, 0, at))
    return at if at and not text[at - 1].isspace() else 0


def _tail(text: str, at: int) -> int:
    for _ in range(MARGIN):
        at = text.find(BLANK, at + 1)
        if at < 0:
            return 0
    return 0 if text[at - 1].isspace() else len(text) - at


def _same_beginning(before: str, after: str, most: int) -> int:
    """How many characters, of `most`, two texts begin with alike: the half in which they part is halved again."""
    least = 0
    while least < most:
        middle = (least + most + 1) // 2
        if before[least:middle] == after[least:middle]:
            least = middle
        else:
            most = middle - 1
    return least


def _same_end(before: str, after: str, most: int) -> int:
    """How many characters, of `most`, two texts end with alike."""
    least, old, new = 0, len(before), len(after)
    while least < most:
        middle = (least + most + 1) // 2
        if before[old - middle : old - least] == after[new - middle : new - least]:
            least = middle
        else:
            most = middle - 1
    return least
