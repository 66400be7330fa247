"""Whether characters are text at all, or bytes of something else that were taken for it."""

from __future__ import annotations

import re

LOOKED_AT = 100_000
"""So many characters at the beginning tell."""
ILLEGIBLE = 0.05
"""Of text with a zero byte in it a smaller share is control characters and bytes that are no UTF-8: of programs,
pictures and compressed files more than a fifth is, of text in UTF-16 about half; a page with a stray zero byte has
one."""
_NO_TEXT = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\udc80-\udcff]")


def is_legible(text: str) -> bool:
    """Whether a decoded text (bytes that are no UTF-8 as lone surrogates) can be read, by a zero byte and its kind."""
    if "\0" not in text:
        return True
    begun = text[:LOOKED_AT]
    return len(_NO_TEXT.findall(begun)) < ILLEGIBLE * len(begun)
