"""A question that denies without a "not" put straight: "kept from advertisers?" asks of what is "shown to" them."""

from __future__ import annotations

import re
from functools import lru_cache

from smallprint.judge.answer.matters.denials import PAIRS, SAME

_SAME = tuple((re.compile(words), instead) for words, instead in SAME)
_PAIRS = tuple((re.compile(words), instead) for words, instead in PAIRS)


@lru_cache(maxsize=1 << 12)
def straight(text: str) -> tuple[str, bool]:
    """A folded question put straight, and whether that turned it."""
    is_turned = False
    for words, instead in _SAME:
        text = words.sub(instead, text)
    for words, instead in _PAIRS:
        text, times = words.subn(instead, text, count=1)
        is_turned ^= times > 0
    return text, is_turned
