"""The word edits between two inks, as a lawyer would make them: whole words, few, and no rewrite in shreds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from smallprint.model.change import Edit
from smallprint.text.span import Span
from smallprint.text.words import tokenize

GLUE = frozenset("a an the of to in on at by for with from and or as is are be that which your our any such this".split())
"""Words that hold a sentence together and carry little: equal ones between two edits do not keep them apart."""


@dataclass(slots=True)
class _Hunk:
    """Tokens `before_start` to `before_end` replaced by `after_start` to `after_end`."""

    before_start: int
    before_end: int
    after_start: int
    after_end: int


def word_edits(before: str, after: str) -> tuple[Edit, ...]:
    """The edits that turn one ink into the other, in order; applied, they give `after` exactly.

    The shortest script over whole tokens (LCS by rapidfuzz), then edits between which only a few small words
    stand are joined, and blanks are moved behind the words they were inserted with.
    """
    if before == after:
        return ()
    old, new = tokenize(before), tokenize(after)
    hunks = [_slid(hunk, old, new) for hunk in _joined(_hunks(old, new), old)]
    starts, ends = _offsets(old), _offsets(new)
    return tuple(
        Edit(
            Span(starts[hunk.before_start], starts[hunk.before_end]),
            Span(ends[hunk.after_start], ends[hunk.after_end]),
            "".join(old[hunk.before_start : hunk.before_end]),
            "".join(new[hunk.after_start : hunk.after_end]),
        )
        for hunk in hunks
    )


def _hunks(old: Sequence[str], new: Sequence[str]) -> list[_Hunk]:
    found: list[_Hunk] = []
    for code in Indel.opcodes(old, new):
        if code.tag == "equal":
            continue
        if found and found[-1].before_end == code.src_start and found[-1].after_end == code.dest_start:
            found[-1].before_end, found[-1].after_end = code.src_end, code.dest_end
        else:
            found.append(_Hunk(code.src_start, code.src_end, code.dest_start, code.dest_end))
    return found


def _joined(hunks: list[_Hunk], old: Sequence[str]) -> list[_Hunk]:
    """The hunks, those joined that only a little equal text keeps apart."""
    found: list[_Hunk] = []
    for hunk in hunks:
        if found and _is_bridge(old[found[-1].before_end : hunk.before_start], _size(found[-1]), _size(hunk)):
            found[-1].before_end, found[-1].after_end = hunk.before_end, hunk.after_end
        else:
            found.append(hunk)
    return found


def _size(hunk: _Hunk) -> int:
    """About how many words a hunk replaces: every second token is a blank."""
    return (max(hunk.before_end - hunk.before_start, hunk.after_end - hunk.after_start) + 1) // 2


def _is_bridge(between: Sequence[str], left: int, right: int) -> bool:
    """Whether equal tokens are too little to keep two edits apart."""
    words = [token for token in between if token[0].isalnum()]
    if not words:
        return not any(token in ".;:" for token in between) or min(left, right) >= 3
    telling = sum(word.lower() not in GLUE for word in words)
    smaller = min(left, right)
    if telling == 0:
        return len(words) <= 1 and smaller >= 2 or len(words) <= 3 and smaller >= 4
    return len(words) <= 2 and telling <= 1 and smaller >= 4


def _slid(hunk: _Hunk, old: Sequence[str], new: Sequence[str]) -> _Hunk:
    """A pure insertion or removal that begins with a blank, moved so that it ends with one."""
    if hunk.before_start == hunk.before_end:
        side, start, end = new, hunk.after_start, hunk.after_end
    elif hunk.after_start == hunk.after_end:
        side, start, end = old, hunk.before_start, hunk.before_end
    else:
        return hunk
    if end < len(side) and side[start].isspace() and side[end] == side[start]:
        return _Hunk(
            hunk.before_start + 1, hunk.before_end + 1, hunk.after_start + 1, hunk.after_end + 1
        )
    return hunk


def _offsets(tokens: Sequence[str]) -> list[int]:
    found = [0]
    for token in tokens:
        found.append(found[-1] + len(token))
    return found
