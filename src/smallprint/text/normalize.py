"""Characters that look different and read the same, brought to one form."""

from __future__ import annotations

import re
import unicodedata

_FOLDED = {
    **dict.fromkeys(map(ord, "‘’‚‛′´`ʼ＇"), "'"),
    **dict.fromkeys(map(ord, "“”„‟″«»＂"), '"'),
    **dict.fromkeys(map(ord, "‐‑‒–—―−﹘﹣－"), "-"),
    **dict.fromkeys(map(ord, "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"), " "),
    ord("…"): "...",
    ord("•"): "*",
}
_DROPPED = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e"))
_TABLE = {**_FOLDED, **_DROPPED}
_SPACE = re.compile(r"\s+")
INVISIBLE = frozenset(map(chr, _DROPPED))
"""Characters that take no room on the page: soft hyphens, zero-width spaces, direction marks."""


def fold(text: str) -> str:
    """The text in lower case with quotes, dashes and spaces of every kind made plain and invisible characters dropped."""
    if text.isascii():
        return _SPACE.sub(" ", text).strip().lower()
    return _SPACE.sub(" ", unicodedata.normalize("NFKC", text.translate(_TABLE)).translate(_TABLE)).strip().lower()
