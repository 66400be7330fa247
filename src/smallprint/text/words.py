"""Whole words and whole numbers: the smallest pieces that a lawyer would strike or insert."""

from __future__ import annotations

import re

_ADDRESS = (
    r"https?://[^\s<>\"“”|]+(?<![.,;:!?)\]])|www\.[^\s<>\"“”|]+(?<![.,;:!?)\]])"
    r"|[\w.+-]{1,64}+@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}|"
)
_PIECE = (
    r"(?:[A-Za-z]\.){2,8}(?!\w)"
    r"|(?:[$€£¥](?=\d))?\w+(?:['’\-‑]\w+|(?<=\d)[.,:/](?=\d)\w+)*(?:(?<=\d)[%‰°])?"
    r"|\s+|."
)
_TOKEN = re.compile(_PIECE, re.DOTALL)
_TOKEN_OR_ADDRESS = re.compile(_ADDRESS + _PIECE, re.DOTALL)


def tokenize(text: str) -> list[str]:
    """The words, numbers, addresses, single signs and blanks of a text, in order; joined, they are the text."""
    if "@" in text or "://" in text or "www." in text:
        return _TOKEN_OR_ADDRESS.findall(text)
    return _TOKEN.findall(text)
