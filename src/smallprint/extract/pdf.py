"""The bytes of a PDF → its text as Markdown, or why it has none.

PDFium is C and may not be called by two threads at once, so one PDF is read at a time. What a hostile file can make it
do within one page is bounded from outside only (see `smallprint.source.apart`).
"""

from __future__ import annotations

import re
import threading

import pypdfium2 as pdfium

from smallprint.errors import ExtractError
from smallprint.extract.pdf_line import Line, lines_of
from smallprint.extract.pdf_paragraph import markdown_of

MOST_BYTES = 64 << 20
MOST_PAGES = 2_000
"""More pages than the longest terms, annexes included, have by far: of 816 declared documents none has 400."""
MOST_SIGNS = 20_000_000
"""So many signs and drawn things together are read; twenty times the longest book."""
SCANNED = 4
"""Pages with fewer words than this, on an average, are pictures of pages."""
MEANINGLESS = 0.2
"""A text with this share of signs that stand for nothing has fonts that do not say what their shapes mean."""
UNKNOWN = re.compile("[\ue000-\uf8ff\ufffd\x01-\x08\x0e-\x1f]")
"""Signs for private use, signs that stand for one that could not be read, and control signs."""
_ONE_AT_A_TIME = threading.Lock()
PASSWORD = "password"  # noqa: S105  the word in PDFium's message, not a password


def pdf_text(content: bytes, url: str = "") -> str:
    """The text of a PDF: paragraphs, headings by their size, numbers and lists; headers and footers only once.

    ExtractError: it is locked, broken, too large, or has pictures of words only.
    """
    if len(content) > MOST_BYTES:
        raise ExtractError(
            f"{url} gives a PDF of {len(content) >> 20} MB; at most {MOST_BYTES >> 20} are read", url=url
        )
    with _ONE_AT_A_TIME:
        pages = _read(content, url)
    words = sum(len(line.text.split()) for page in pages for line in page)
    if words < SCANNED * len(pages):
        raise ExtractError(f"{url} gives a PDF without text: its {len(pages)} pages are pictures", url=url)
    text = markdown_of(pages)
    if len(UNKNOWN.findall(text)) > MEANINGLESS * len(text):
        raise ExtractError(f"{url} gives a PDF whose fonts do not say which letters they show", url=url)
    return text


def _read(content: bytes, url: str) -> list[list[Line]]:
    """The lines of each page."""
    try:
        document = pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        cause = "locked with a password" if PASSWORD in str(error).lower() else "broken"
        raise ExtractError(f"{url} gives a PDF that is {cause}", url=url) from error
    try:
        return _pages(document, url)
    except pdfium.PdfiumError as error:
        raise ExtractError(f"{url} gives a PDF with a broken page", url=url) from error
    finally:
        document.close()


def _pages(document: pdfium.PdfDocument, url: str) -> list[list[Line]]:
    count = len(document)
    if not 0 < count <= MOST_PAGES:
        raise ExtractError(f"{url} gives a PDF of {count} pages; at most {MOST_PAGES} are read", url=url)
    found, signs = [], 0
    for index in range(count):
        page = document[index]
        lines, more = lines_of(page, index)
        page.close()
        found.append(lines)
        signs += more
        if signs > MOST_SIGNS:
            raise ExtractError(f"{url} gives a PDF with more than {MOST_SIGNS} signs and drawn things", url=url)
    return found
