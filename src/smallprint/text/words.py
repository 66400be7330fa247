"""Whole words and whole numbers: the smallest pieces that a lawyer would strike or insert."""

from __future__ import annotations

import re

_TOKEN = re.compile(
    r"https?://[^\s<>\"“”|]+(?<![.,;:!?)\]])|www\.[^\s<>\"“”|]+(?<![.,;:!?)\]])"
    r"|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}"
    r"|[$€£¥]?\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|%)?(?!\w)"
    r"|\w+(?:['’\-‑]\w+)*"
    r"|\s+|."
    , re.DOTALL,
)


def tokenize(text: str) -> list[str]:
    """The words, numbers, addresses, single signs and blanks of a text, in order; joined, they are the text."""
    return _TOKEN.findall(text)
