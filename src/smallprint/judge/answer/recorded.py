"""Quotations as they stand in the recorded text: where ink and text differ, the longest part that stands in both."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from smallprint.model.answer import Quotation
from smallprint.model.clause import Outline
from smallprint.text.span import Span

_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"[*_`\\>#|]")
_QUOTES = str.maketrans({"’": "'", "“": '"', "”": '"'})
_WORD = re.compile(r"\S+")
FEWEST = 5
"""A quotation is cut to no fewer words."""


def as_recorded(quotation: Quotation, outline: Outline) -> Quotation | None:
    """A quotation, cut to its longest part that stands in the clause as it was recorded, links and marks aside.

    None where no part is long enough.

    Ink drops what a page's text may hold between two words (a break, a mark inside quotes, a list's own lines).
    """
    raw = f" {_folded(outline.clauses[quotation.clause].block.raw)} "
    if _folded(quotation.words) in raw:
        return quotation
    words = [(found.start(), found.end()) for found in _WORD.finditer(quotation.words)]
    start, end = _longest(quotation.words, words, raw)
    if end - start < FEWEST:
        return None
    first, last = words[start][0], words[end - 1][1]
    span = Span(quotation.span.start + first, quotation.span.start + last)
    return replace(quotation, span=span, words=quotation.words[first:last])


def _longest(ink: str, words: list[tuple[int, int]], raw: str) -> tuple[int, int]:
    """The longest run of words that stands in the text."""
    best = (0, 0)
    start = 0
    for end in range(1, len(words) + 1):
        while start < end and _folded(ink[words[start][0] : words[end - 1][1]]) not in raw:
            start += 1
        if end - start > best[1] - best[0]:
            best = (start, end)
    return best


def _folded(words: str) -> str:
    """Words without links, marks and differences of quotes, spacing and case."""
    bare = _MARKS.sub(" ", _LINK.sub(r"\1", words))
    return " ".join(unicodedata.normalize("NFKC", bare).translate(_QUOTES).split()).lower()
