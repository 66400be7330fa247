"""For whom or where alone a sentence holds: a plan, a region, an age, a product."""

from __future__ import annotations

import re

from smallprint.model.norm import Scope
from smallprint.read.patterns.scope import SCOPES
from smallprint.text.span import Span

_SCOPES = {kind: re.compile(pattern) for kind, pattern in SCOPES.items()}


def scopes_in(text: str, offset: int = 0) -> tuple[Scope, ...]:
    """What limits a sentence, in the order it stands; `text` is folded ink that begins at `offset` in its clause."""
    found = [
        Scope(kind, Span(offset + match.start(), offset + match.end()))
        for kind, pattern in _SCOPES.items()
        for match in pattern.finditer(text)
    ]
    return tuple(sorted(found, key=lambda one: (one.span.start, one.kind)))
