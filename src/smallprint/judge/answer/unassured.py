"""What nobody guarantees: "we cannot guarantee that our partners will not sell your data" is no promise, and no denial.

Read from the 1,039 sentences of 1,044 recorded documents that speak of no guarantee: of what rules of other matters
found behind one nearly nothing was so.
"""

from __future__ import annotations

import re

__all__ = ["OF_ASSURANCE", "is_unassured"]

OF_ASSURANCE = frozenset({"accuracy", "uptime", "warranty", "liable", "liability-limited", "lost-data", "support"})
"""Matters of which it is an answer that nothing is guaranteed."""
FAR = 120
"""So many characters behind it at most are not assured."""
BEFORE = FAR + 60
"""A guarantee is looked for from so far before what a rule found."""
_HEAD = re.compile(
    r"(?:\b(?:not|never|cannot|neither|nor)\b|n't\b)[^.;:]{0,40}?\b"
    r"(?:(?:guarantee|warrant|promise)(?: you)?(?: that)?|(?:ensure|assure)(?: you)? that)\b"
    r"|(?<!with )(?<!without )\bno (?:\w+ )?(?:guarantees?|warrant(?:y|ies)|assurances?|promises?)\b"
    r"(?: (?:is|are) (?:\w+ ){0,2}?(?:given|made))?(?: that\b)?"
)
_END = re.compile(
    r"[.;:]|\bbut\b|\bhowever\b|\bnor\b|\bunder no\b|\bto the (?:\w+ )?extent\b"
    r"|, (?:and|or|so) (?!(?:that|will|are|is)\b)|\band (?:its )?liability\b"
    r"|\band (?:to |the (?!\w+ (?:will|is|are)\b)|we |you |they |it |accepts? |reserves? |(?:[\w'-]+ ){0,3}?assumes? )"
    r"|\band (?:is|are|does|do|shall|will|may|can)(?: not| hereby)? "
)
"""Where what is not assured ends."""
_NAMES_IT = re.compile(r"guarant|warrant|promis|assur|ensur")


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
