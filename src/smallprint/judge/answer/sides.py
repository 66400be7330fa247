"""On which side of a matter a question stands, where single words tell."""

from __future__ import annotations

import re

from smallprint.judge.answer.matters.sides import SIDES

_SIDES = {
    name: tuple((re.compile(words), is_contrary) for words, is_contrary in sides) for name, sides in SIDES.items()
}


def is_contrary(text: str, name: str) -> bool | None:
    """Whether a yes to the matter is a no to a folded question put straight; None where its words leave that open."""
    return next((told for words, told in _SIDES.get(name, ()) if words.search(text)), None)
