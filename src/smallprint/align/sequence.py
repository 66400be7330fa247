"""What two sequences have in common, in order: exact while they are small, near-linear always."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

EXACT = 16_000_000
"""Up to this product of lengths the longest common subsequence itself is found: 4,000 against 4,000 take some 10 ms."""
GRAMS = (8, 4, 2, 1)
"""Beyond it, runs of this length that stand once on either side hold the two together, the longest first."""


class Common(NamedTuple):
    """`length` members in a row that both have: from `before` on there, from `after` on here."""

    before: int
    after: int
    length: int


class _Part(NamedTuple):
    """A stretch of both sequences still to be compared, by runs of GRAMS[level]."""

    before: int
    before_end: int
    after: int
    after_end: int
    level: int


def common(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Common]:
    """The runs that both have in common, in order. Long stretches that share no telling run share nothing."""
    found: list[Common] = []
    todo = [_Part(0, len(old), 0, len(new), 0)]
    while todo:
        part = todo.pop()
        head, tail, part = _trimmed(old, new, part)
        if head:
            found.append(head)
        if part.before < part.before_end and part.after < part.after_end:
            if (part.before_end - part.before) * (part.after_end - part.after) <= EXACT:
                found.extend(_longest(old, new, part))
            elif part.level < len(GRAMS):
                todo.extend(reversed(_cut(old, new, part)))
        if tail:
            found.append(tail)
    found.sort()
    return _joined(found)


def rising(values: Sequence[int]) -> list[int]:
    """Positions of a longest rising subsequence."""
    ends: list[int] = []
    positions: list[int] = []
    previous: list[int] = []
    for position, value in enumerate(values):
        at = bisect_left(ends, value)
        previous.append(positions[at - 1] if at else -1)
        ends[at : at + 1] = [value]
        positions[at : at + 1] = [position]
    found: list[int] = []
    position = positions[-1] if positions else -1
    while position >= 0:
        found.append(position)
        position = previous[position]
    return found[::-1]


def _trimmed(
    old: Sequence[Hashable], new: Sequence[Hashable], part: _Part
) -> tuple[Common | None, Common | None, _Part]:
    """The common beginning and end of a stretch, and what is left between them."""
    before, before_end, after, after_end, level = part
    while before < before_end and after < after_end and old[before] == new[after]:
        before, after = before + 1, after + 1
    while before < before_end and after < after_end and old[before_end - 1] == new[after_end - 1]:
        before_end, after_end = before_end - 1, after_end - 1
    head = Common(part.before, part.after, before - part.before) if before > part.before else None
    tail = Common(before_end, after_end, part.before_end - before_end) if before_end < part.before_end else None
    return head, tail, _Part(before, before_end, after, after_end, level)


def _longest(old: Sequence[Hashable], new: Sequence[Hashable], part: _Part) -> list[Common]:
    codes = Indel.opcodes(old[part.before : part.before_end], new[part.after : part.after_end])
    return [
        Common(part.before + code.src_start, part.after + code.dest_start, code.src_end - code.src_start)
        for code in codes
        if code.tag == "equal"
    ]


def _cut(old: Sequence[Hashable], new: Sequence[Hashable], part: _Part) -> list[_Part]:
    """The stretch cut where runs stand that either side has once: these, and what is between them."""
    length, level = GRAMS[part.level], part.level + 1
    ours = _once(old, part.before, part.before_end, length)
    theirs = _once(new, part.after, part.after_end, length)
    pairs = [(before, theirs[gram]) for gram, before in ours.items() if gram in theirs]
    parts: list[_Part] = []
    before, after = part.before, part.after
    for position in rising([found for _, found in pairs]):
        at, to = pairs[position]
        if at < before or to < after:
            continue
        parts.append(_Part(before, at, after, to, level))
        parts.append(_Part(at, at + length, to, to + length, level))
        before, after = at + length, to + length
    parts.append(_Part(before, part.before_end, after, part.after_end, level))
    return parts


def _once(side: Sequence[Hashable], start: int, end: int, length: int) -> dict[tuple[Hashable, ...], int]:
    """The runs of `length` that stand once in a stretch, each with its place, in order."""
    found: dict[tuple[Hashable, ...], int] = {}
    for at in range(start, end - length + 1):
        gram = tuple(side[at : at + length])
        found[gram] = -1 if gram in found else at
    return {gram: at for gram, at in found.items() if at >= 0}


def _joined(runs: list[Common]) -> list[Common]:
    """Runs that follow on one another, joined."""
    found: list[Common] = []
    for run in runs:
        last = found[-1] if found else None
        if last and last.before + last.length == run.before and last.after + last.length == run.after:
            found[-1] = Common(last.before, last.after, last.length + run.length)
        else:
            found.append(run)
    return found
