"""A page of a PDF → its lines, with where they stand and how large they are."""

from __future__ import annotations

import re
from typing import NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw

BREAK = re.compile(r"\r\n|\ufffe|[\r\n]")
"""Where a line ends; PDFium writes U+FFFE for a hyphen at the end of one."""
HYPHEN = "\ufffe"
IS_BOLD_NAME = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)
LETTERS = str.maketrans(dict(zip("ﬀﬁﬂﬃﬄﬅﬆ", "ff fi fl ffi ffl st st".split(), strict=True)) | {"\xad": "", "\0": ""})
"""Letters that are printed as one, and signs that are not seen."""


class Line(NamedTuple):
    """A line of a page: its words, its edges, the height of its baseline above the page's foot, its size.

    `place`: the share of the page's height that lies below it. `is_cut`: it ends within a word, at a hyphen.
    """

    text: str
    page: int
    left: float
    right: float
    base: float
    size: float
    place: float
    is_bold: bool
    is_cut: bool


def lines_of(page: pdfium.PdfPage, number: int) -> tuple[list[Line], int]:
    """The lines of a page in the order in which they are written, and how many signs and drawn things it has."""
    words = page.get_textpage()
    count = words.count_chars()
    text = words.get_text_range() if count else ""
    _, foot, _, head = page.get_bbox()
    height = max(head - foot, 1.0)
    found, start = [], 0
    for stop, after, is_cut in _ends(text):
        written = text[start:stop]
        if written.strip():
            first = start + len(written) - len(written.lstrip())
            last = start + len(written.rstrip()) - 1
            left, right, base = _edges(words, first, last)
            size, is_bold = _shape(words, first, last)
            shown = " ".join(written.translate(LETTERS).split())
            place = (base - foot) / height
            found.append(Line(shown, number, left, right, base, size, place, is_bold, is_cut))
        start = after
    drawn = raw.FPDFPage_CountObjects(page)
    words.close()
    return [line for line in found if line.text], count + max(drawn, 0)


def _ends(text: str) -> list[tuple[int, int, bool]]:
    """Where each line ends, where the next one begins, and whether a hyphen cuts a word between them."""
    found = [(each.start(), each.end(), each[0] == HYPHEN) for each in BREAK.finditer(text)]
    return [*found, (len(text), len(text), False)]


def _edges(words: pdfium.PdfTextPage, first: int, last: int) -> tuple[float, float, float]:
    """The left and right edges of a line, and the foot of its font's box, which stands as far below every baseline."""
    left, foot, _, _ = words.get_charbox(_index(words, first), loose=True)
    return left, words.get_charbox(_index(words, last), loose=True)[2], foot


def _shape(words: pdfium.PdfTextPage, first: int, last: int) -> tuple[float, bool]:
    """The size of a line as it is printed, and whether it is bold from end to end."""
    begins, ends = words.get_textobj(_index(words, first)), words.get_textobj(_index(words, last))
    if begins is None or ends is None:
        return 0.0, False
    matrix = begins.get_matrix()
    size = begins.get_font_size() * (matrix.c**2 + matrix.d**2) ** 0.5
    return round(size, 1), _is_bold(begins) and _is_bold(ends)


def _index(words: pdfium.PdfTextPage, place: int) -> int:
    """The number that PDFium gives to a sign of the page's text."""
    return int(raw.FPDFText_GetCharIndexFromTextIndex(words, place))


def _is_bold(words: pdfium.PdfTextObj) -> bool:
    """Whether the font of some words calls itself bold."""
    try:
        return IS_BOLD_NAME.search(words.get_font().get_base_name()) is not None
    except pdfium.PdfiumError:
        return False
