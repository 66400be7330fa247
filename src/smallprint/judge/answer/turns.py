"""What befalls people in everyday words, and what terms call it: for telling which sentence is about a question."""

from __future__ import annotations

import re

_ABSENT = (
    r"\bno[- ]shows?\b|\bcannot (?:go|come|make it)\b"
    r"|\b(?:did|do|does|could|can)(?:n't|not| not) (?:go|come|make it|show up|turn up|be there)\b"
    r"|\bmiss(?:ed|es)? (?:it|the|an?|my) (?:\w+ )?(?:event|show|class|trip|flight|date)\b"
)
TURNS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(turn), words)
    for turn, words in (
        (_ABSENT, "not attend unable to participate"),
        (r"\b(?:ill|sick|in hospital|broke my)\b", "illness medical reasons"),
        (r"\b(?:dies?|died|death|passed away|when i am gone)\b", "death deceased"),
        (r"\b(?:hacked|stole|stolen|broke into)\b", "unauthorized access"),
        (r"\b(?:twice|double[- ]charged)\b", "charged error duplicate"),
    )
)
"""Turns of folded questions, each with the words behind it that terms have."""


def in_terms(text: str) -> str:
    """A folded question with the words behind it that terms have for what befalls people in it."""
    return " ".join((text, *(words for turn, words in TURNS if turn.search(text))))
