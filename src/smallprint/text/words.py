"""Whole words and whole numbers: the smallest pieces that a lawyer would strike or insert."""

from __future__ import annotations

import re

_ADDRESS = (
    r"https?://[^\s<>\"“”|]+(?<![.,;:!?)\]])|www\.[^\s<>\"“”|]+(?<![.,;:!?)\]])"
    r"|[\w.+-]{1,64}+@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}|"
)
_UNSPACED = "\u3041-\u309f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
"""Letters of languages written without blanks between words, each of which is a piece: Han and hiragana. Katakana
stands in runs, which are words from elsewhere."""


def _piece(letter: str) -> str:
    """The expression for one piece, where words are made of `letter`."""
    return (
        r"(?:[A-Za-z]\.){2,8}(?!\w)"
        rf"|(?:[$€£¥](?=\d))?{letter}+(?:['’\-‑]{letter}+|(?<=\d)[.,:/](?=\d){letter}+)*(?:(?<=\d)[%‰°])?"
        r"|\s+|."
    )


_TOKEN = re.compile(_piece(r"\w"), re.DOTALL)
_TOKEN_OR_ADDRESS = re.compile(_ADDRESS + _piece(r"\w"), re.DOTALL)
_TOKEN_UNSPACED = re.compile(_ADDRESS + _piece(rf"[^\W{_UNSPACED}]"), re.DOTALL)
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")


def tokenize(text: str) -> list[str]:
    """The words, numbers, addresses, single signs and blanks of a text, in order; joined, they are the text."""
    if not text.isascii() and _IS_UNSPACED.search(text):
        return _TOKEN_UNSPACED.findall(text)
    if "@" in text or "://" in text or "www." in text:
        return _TOKEN_OR_ADDRESS.findall(text)
    return _TOKEN.findall(text)
