"""Quotations in the words of the recorded text, marks and all, where the ink is smoother than it."""

from __future__ import annotations

import re
import unicodedata

from smallprint.model.answer import Quotation
from smallprint.model.clause import Outline
from smallprint.segment.recorded import recorded_in_block

_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"[*_`\\>#|]")
_QUOTES = str.maketrans({"’": "'", "“": '"', "”": '"'})
_WORD = re.compile(r"\S+")


def as_recorded(quotation: Quotation, outline: Outline) -> str:
    """The words of a quotation, or the characters they were recorded as where ink leaves out more than links and marks.

    Scores hold a quotation against the recorded text with each mark of Markdown turned into a space, so that
    “**Content**” there is not the “Content” that a person reads. Where not even the recorded characters stand in the
    text when that is folded (the words begin or end within a link), the longest part of the words that does.
    """
    clause = outline.clauses[quotation.clause]
    raw = clause.block.raw
    text = f" {_folded(raw)} "
    recorded = recorded_in_block(raw, clause.ink, quotation.span).cut(raw)
    whole = (words for words in (quotation.words, recorded) if _folded(words) in text)
    return next(whole, None) or _longest(quotation.words, text)


def _longest(ink: str, text: str) -> str:
    """The longest run of words that stands in the folded text."""
    words = [(found.start(), found.end()) for found in _WORD.finditer(ink)]
    best = ""
    start = 0
    for _, end in words:
        while words[start][0] < end and _folded(ink[words[start][0] : end]) not in text:
            start += 1
            if start == len(words):
                return best
        run = ink[words[start][0] : end]
        best = max(best, run, key=len)
    return best


def _folded(words: str) -> str:
    """Words without links, marks and differences of quotes, spacing and case."""
    bare = _MARKS.sub(" ", _LINK.sub(r"\1", words))
    return " ".join(unicodedata.normalize("NFKC", bare).translate(_QUOTES).split()).lower()
