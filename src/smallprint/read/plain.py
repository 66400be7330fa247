"""Ink in lower case with plain quotes and dashes, sign for sign, so that offsets into it are offsets into the ink."""

from __future__ import annotations

import re
from functools import lru_cache

from smallprint.text.normalize import DASHES, QUOTES

_PLAIN = {**QUOTES, **DASHES}
_SIGN = re.compile(f"[{re.escape(''.join(_PLAIN))}]")


@lru_cache(maxsize=1 << 10)
def plain(ink: str) -> str:
    """The ink folded without changing its length."""
    lower = ink.lower()
    if len(lower) != len(ink):  # a letter that two letters make in lower case
        lower = "".join(one if len(one := sign.lower()) == 1 else sign for sign in ink)
    return lower if lower.isascii() else _SIGN.sub(lambda found: _PLAIN[found[0]], lower)
