"""Reads the terms that people agree to: keeps every version, and tells the changes that matter from the noise.

The verbs are loaded when they are first used, so that importing the package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smallprint.align import changes, diff, passage_links, replay, undo, word_edits
    from smallprint.segment import outline
    from smallprint.source import open_history

__all__ = [
    "changes",
    "diff",
    "open_history",
    "outline",
    "passage_links",
    "replay",
    "undo",
    "word_edits",
]

_ROOMS = {
    "changes": "align",
    "diff": "align",
    "open_history": "source",
    "outline": "segment",
    "passage_links": "align",
    "replay": "align",
    "undo": "align",
    "word_edits": "align",
}


def __getattr__(name: str) -> object:
    """The verb of that name, from its room."""
    if name not in _ROOMS:
        raise AttributeError(f"module 'smallprint' has no attribute {name!r}")
    return getattr(import_module(f"smallprint.{_ROOMS[name]}"), name)


def __dir__() -> list[str]:
    return [*globals(), *__all__]
