"""Characters that look different and read the same, brought to one form."""

from __future__ import annotations

import re
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
_PLAIN = {**QUOTES, **DASHES, **OTHERS, **dict.fromkeys(INVISIBLE, "")}
_SIGN = re.compile(f"[{re.escape(''.join(_PLAIN))}]")


def fold(text: str) -> str:
    """The text in lower case, quotes, dashes and spaces of every kind made plain, invisible characters dropped."""
    return " ".join(_plain(text).split()).lower()


def fold_signs(text: str) -> str:
    """The text folded but for its spaces, which whoever looks for words in it passes over."""
    return _plain(text).lower()


def _plain(text: str) -> str:
    if not text.isascii():
        for sign, plain in COMMONEST:
            text = text.replace(sign, plain)
        if not text.isascii():
            text = _with_plain_signs(unicodedata.normalize("NFKC", _with_plain_signs(text)))
    return text.replace("`", "'") if "`" in text else text


def _with_plain_signs(text: str) -> str:
    """The text with plain signs for the others. Sought, since `translate` takes far longer for each letter."""
    return _SIGN.sub(lambda found: _PLAIN[found[0]], text)
