"""In which language a question is, where it is not in English."""

from __future__ import annotations

import re

from smallprint.judge.answer.matters.foreign import ENGLISH, FOREIGN, OWN_SIGNS

LEAST = 2
"""So many words of a language at the least tell it, and more than there are English ones.

Set on 100 questions of our own in six languages, and on all English wordings that the model is trained on.
"""
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def foreign_language(words: str) -> str:
    """The name of the language of a question that is not in English; "" for English, and for what cannot be told."""
    lower = words.lower()
    found = _WORD.findall(lower.replace("’", " ").replace("'", " "))
    counts = {name: sum(word in common for word in found) for name, common in FOREIGN.items()}
    best = max(counts, key=lambda name: counts[name])
    english = sum(word in ENGLISH for word in found)
    if counts[best] >= LEAST and counts[best] > english:
        return best
    if english == 0 and any(sign in lower for sign in OWN_SIGNS):
        return best if counts[best] else "another language"
    return ""
