"""For whom or where alone a sentence holds: a plan, a region, an age, a product."""

from __future__ import annotations

import re

from smallprint.model.norm import Scope
from smallprint.read.patterns.scope import NAMED_PART, SCOPES
from smallprint.read.plain import plain
from smallprint.text.span import Span

_SCOPES = {kind: re.compile(pattern) for kind, pattern in SCOPES.items()}

_NAMED_PART = tuple(re.compile(pattern) for pattern in NAMED_PART)


def scopes_in(text: str, offset: int = 0) -> tuple[Scope, ...]:
    """What limits a sentence, in the order it stands; `text` is folded ink that begins at `offset` in its clause."""
    found = [
        Scope(kind, Span(offset + match.start(), offset + match.end()))
        for kind, pattern in _SCOPES.items()
        for match in pattern.finditer(text)
    ]
    return tuple(sorted(found, key=lambda one: (one.span.start, one.kind)))


def limits_of(ink: str) -> tuple[str, ...]:
    """What limits a sentence on training, in its own words: what `scopes_in` tells, and products or plans by name."""
    found = [(one.span.start, one.span.cut(ink)) for one in scopes_in(plain(ink))]
    for pattern in _NAMED_PART:
        for match in pattern.finditer(ink):
            name = match[match.lastgroup or 0]
            if not any(name in words for _, words in found):
                found.append((match.start(match.lastgroup or 0), name))
    return tuple(words for _, words in sorted(found))
