"""What a snapshot's bytes are, by the bytes themselves before what the site says they are."""

from __future__ import annotations

import re
from enum import StrEnum

from smallprint.errors import ExtractError
from smallprint.model.snapshot import Snapshot


class Media(StrEnum):
    """What a snapshot's bytes are read as."""

    HTML = "html"
    PDF = "pdf"
    DOCX = "docx"
    TEXT = "text"


LOOKED_AT = 1024
"""Readers of PDF find its mark within so many bytes of the start (PDF 1.7, appendix H, note 13)."""
WORD_PART = b"word/document.xml"
"""The part of a zip that makes it a Word document (ECMA-376, part 1, 11.3.10), as its name stands in the directory."""
OPENING = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*+"
    rb"<(?:!doctype\s+html|html|head|body|title|meta|script|style|div|p|h[1-6]|table|a|b|br|font|iframe|main|article|section|ul|ol|form|svg|noscript)[\s>/]",
    re.IGNORECASE | re.DOTALL,
)
"""What a page of HTML opens with (WHATWG MIME Sniffing, 7.1, and the elements that fragments open with)."""
TAGS = re.compile(rb"</?(?:html|head|body|div|p|span|h[1-6]|li|ul|ol|table|td|script|br|section)[\s>/]", re.IGNORECASE)
MANY_TAGS = 3
"""Bytes that nothing else is known of are HTML where they have so many of the commonest tags."""
UNREAD: tuple[tuple[bytes, str], ...] = (
    (b"PK\x03\x04", "a zip that is no Word document"),
    (b"PK\x05\x06", "an empty zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a Word document of the old form, or a locked one"),
    (b"{\\rtf", "Rich Text"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x89PNG\r\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"%!PS", "PostScript"),
)
"""What else bytes are known for; none of it is read."""
OF_HTML = ("text/html", "application/xhtml+xml")
MAY_BE_HTML = ("", *OF_HTML)
"""A page that says nothing of what it is may be HTML too."""
OF_TEXT = ("text/plain", "text/markdown", "text/x-markdown")


def media_of(snapshot: Snapshot) -> Media:
    """What a snapshot is read as. Bytes that could be HTML or text are what their header says, else HTML by their tags.

    ExtractError: they are known for something that is not read.
    """
    content = snapshot.content
    head = content[:LOOKED_AT]
    if b"%PDF-" in head and not OPENING.match(head):
        return Media.PDF
    if head.startswith(b"PK\x03\x04") and WORD_PART in content:
        return Media.DOCX
    for mark, name in UNREAD:
        if head.startswith(mark):
            raise ExtractError(f"{snapshot.url} gives {name}", url=snapshot.url)
    if snapshot.media_type in OF_TEXT:
        return Media.HTML if _is_document(head) else Media.TEXT
    if snapshot.media_type in OF_HTML or OPENING.match(_narrow(head)):
        return Media.HTML
    return Media.HTML if len(TAGS.findall(_narrow(content[: 64 * LOOKED_AT]))) >= MANY_TAGS else Media.TEXT


def _is_document(head: bytes) -> bool:
    """Whether bytes that are called plain text open as a page of HTML does; a line of Markdown may open with a tag."""
    return re.match(rb"\s*(?:<!doctype\s+html|<html)[\s>]", _narrow(head), re.IGNORECASE) is not None


def _narrow(content: bytes) -> bytes:
    """The bytes without what UTF-16 puts between the letters of tags, and without a byte order mark."""
    return content.replace(b"\0", b"").lstrip(b"\xff\xfe\xef\xbb\xbf")
