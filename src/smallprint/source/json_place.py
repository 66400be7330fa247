"""The way to a value in a JSON file, and on which line it stands."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import TypeAlias

Step: TypeAlias = "str | int"
"""The name of a value in an object, or its place in a list."""
DEEPEST = 12
"""No value of a declaration stands under more steps than this."""
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"|[{}\[\],]|[^\s{}\[\],:"]++')


def key_of(steps: Sequence[Step | None]) -> str:
    """The way to a value as people write it: terms.Privacy Policy.combine[0].select."""
    found = ""
    for step in steps:
        found += f"[{step}]" if isinstance(step, int) else f".{step}" if found else str(step)
    return found


def line_of(text: str, key: str) -> int:
    """The line of the value under a key, counted from 1; where it is missing, of what is around it."""
    deepest, place = 0, 0
    path: list[Step | None] = []
    for token in _TOKEN.finditer(text):
        sign = token[0]
        if sign in ("}", "]"):
            path.pop()
            continue
        if sign == ",":
            path[-1] = path[-1] + 1 if isinstance(path[-1], int) else None
            continue
        if path and path[-1] is None:
            path[-1] = str(json.loads(sign))
        if deepest < len(path) <= DEEPEST and _leads(key_of(path), key):
            deepest, place = len(path), token.start()
        if sign in ("{", "["):
            path.append(None if sign == "{" else 0)
    return text.count("\n", 0, place) + 1


def _leads(way: str, key: str) -> bool:
    """Whether a way leads to a key, or to what is around it."""
    return key == way or key.startswith((f"{way}.", f"{way}["))
