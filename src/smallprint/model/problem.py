"""Trouble in the material: a value that is returned, never raised."""

from __future__ import annotations

from dataclasses import dataclass

from smallprint.text.span import Span


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a text that could not be read: a stable `code`, a sentence for people, and where."""

    code: str
    message: str
    span: Span | None = None
