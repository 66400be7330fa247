"""What nobody guarantees: "we cannot guarantee that our partners will not sell your data" is no promise, and no denial.

Read from the 1,039 sentences of 1,044 recorded documents that speak of no guarantee: of what rules of other matters
found behind one nearly nothing was so.
"""

from __future__ import annotations

import re

from smallprint.judge.answer.matters import unassured as tables

__all__ = ["is_unassured"]

FAR = 120
"""So many characters behind it at most are not assured."""
BEFORE = FAR + 60
"""A guarantee is looked for from so far before what a rule found."""
_HEAD, _END, _NAMES_IT = re.compile(tables.HEAD), re.compile(tables.END), re.compile(tables.NAMES_IT)


def is_unassured(rule: str, text: str, start: int, end: int) -> bool:
    """Whether what a rule found in a folded sentence is only something that nobody guarantees.

    A rule that begins with a denial may have begun with the guarantee's ("cannot guarantee that they will not sell"),
    unless it speaks of guarantees itself.
    """
    names_it = _NAMES_IT.search(rule) is not None
    for head in _HEAD.finditer(text, max(0, start - BEFORE), end):
        at = start if head.end() <= start or names_it else end
        if head.end() < at <= head.end() + FAR and not _END.search(text, head.end(), at - 1):
            return True
    return False
