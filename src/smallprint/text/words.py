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
MONEY = "$€£¥"
_MONEY = f"[{MONEY}]"
_LETTER, _SPACED = r"\w", rf"[^\W{_UNSPACED}]"
"""A letter of a word, and one of a word in languages that part words by blanks."""


def _spelt(letter: str) -> str:
    """The expression for one word or number, where words are made of `letter`."""
    return (
        r"(?:[A-Za-z]\.){2,8}(?!\w)"
        rf"|(?:{_MONEY}(?=\d))?{letter}+(?:['’\-‑]{letter}+|(?<=\d)[.,:/](?=\d){letter}+)*(?:(?<=\d)[%‰°])?"
    )


def _piece(letter: str) -> str:
    """The expression for one piece, where words are made of `letter`."""
    return rf"{_spelt(letter)}|\s+|."


_TOKEN = re.compile(_piece(_LETTER), re.DOTALL)
_TOKEN_OR_ADDRESS = re.compile(_ADDRESS + _piece(_LETTER), re.DOTALL)
_TOKEN_UNSPACED = re.compile(_ADDRESS + _piece(_SPACED), re.DOTALL)
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")
_WORDS = re.compile(rf"{_spelt(_LETTER)}|{_MONEY}")
_WORDS_OR_ADDRESSES = re.compile(rf"{_ADDRESS}{_spelt(_LETTER)}|{_MONEY}")
_WORDS_UNSPACED = re.compile(rf"{_ADDRESS}{_spelt(_SPACED)}|{_LETTER}|{_MONEY}")


def words_in(text: str) -> list[str]:
    """The pieces of a text that are words, numbers, addresses or signs of money, as `tokenize` cuts them."""
    pattern = _WORDS
    if not text.isascii() and _IS_UNSPACED.search(text):
        pattern = _WORDS_UNSPACED
    elif "@" in text or "://" in text or "www." in text:
        pattern = _WORDS_OR_ADDRESSES
    return [piece for piece in pattern.findall(text) if piece[0].isalnum() or piece[0] in MONEY]


def tokenize(text: str) -> list[str]:
    """The words, numbers, addresses, single signs and blanks of a text, in order; joined, they are the text."""
    if not text.isascii() and _IS_UNSPACED.search(text):
        return _TOKEN_UNSPACED.findall(text)
    if "@" in text or "://" in text or "www." in text:
        return _TOKEN_OR_ADDRESS.findall(text)
    return _TOKEN.findall(text)
