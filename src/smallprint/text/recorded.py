"""Recorded bytes as characters and back: UTF-8 where they are, and nothing lost where they are not."""

from __future__ import annotations

_ENCODING = ("utf-8", "surrogateescape")


def recorded_text(content: bytes) -> str:
    """The text of bytes as recorded; a byte that is no UTF-8 stands in it as a lone surrogate."""
    return content.decode(*_ENCODING)


def recorded_bytes(text: str) -> bytes:
    """The bytes that a text was recorded as: `recorded_text` undone."""
    return text.encode(*_ENCODING)
