"""Characters that look different and read the same, brought to one form."""

from __future__ import annotations

import unicodedata

QUOTES = {**dict.fromkeys("‘’‚‛′´`ʼ＇", "'"), **dict.fromkeys("“”„‟″«»＂", '"')}
DASHES = dict.fromkeys("‐‑‒–—―−﹘﹣－", "-")
OTHERS = {"…": "...", "•": "*"}
INVISIBLE = frozenset(
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064"
    "\u2066\u2067\u2068\u2069\ufeff"
)
"""Characters that take no room on the page: soft hyphens, zero-width spaces, direction marks."""
COMMONEST = (("\u2019", "'"), ("\u201c", '"'), ("\u201d", '"'), ("\u2018", "'"), ("\u2013", "-"), ("\u2014", "-"))
"""What makes most terms other than plain ASCII; replaced first, since the rest of the way is slow."""
_TABLE = {ord(sign): plain for sign, plain in {**QUOTES, **DASHES, **OTHERS, **dict.fromkeys(INVISIBLE, "")}.items()}


def fold(text: str) -> str:
    """The text in lower case, quotes, dashes and spaces of every kind made plain, invisible characters dropped."""
    if not text.isascii():
        for sign, plain in COMMONEST:
            text = text.replace(sign, plain)
        if not text.isascii():
            text = unicodedata.normalize("NFKC", text.translate(_TABLE)).translate(_TABLE)
    return " ".join(text.replace("`", "'").split()).lower()
