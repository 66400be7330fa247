"""Whether a page of HTML came whole, told by how its characters end."""

from __future__ import annotations

import re

TAIL = 4_000
"""So many characters at the end are searched for the tags that close a page; scripts may stand behind them."""
_OPENED = re.compile(r"<body[\s>]", re.IGNORECASE)
_CLOSED = re.compile(r"</(?:body|html)\s*>", re.IGNORECASE)
_IN_TAG = re.compile(r"<[a-zA-Z/!][^<>]*$")
_ENDS_WELL = re.compile(r"(?:>|-->)\s*$")


def is_cut_short(html: str) -> bool:
    """Whether a page that opens its body ends within a tag or within words, and never closes the body.

    HTML lets authors leave out the tags that close a page, so a page that ends behind a tag is taken for whole.
    """
    if _CLOSED.search(html) or not _OPENED.search(html):
        return False
    tail = html[-TAIL:]
    return _IN_TAG.search(tail) is not None or _ENDS_WELL.search(tail) is None
