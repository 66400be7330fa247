"""Which blocks were split into several, and which of several are merged in one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from smallprint.align.likeness import shared

PART_WORDS = 4
"""A part has at least so many words: a shorter one stands everywhere."""
COVERED = 0.72
"""A block is a part of another where this share of its words stands there, in order."""
PARTNER_COVERED = 0.4
"""The same for the part that the whole was taken to have become."""
ROOM = 0.6
"""The whole has room for a part where so much of the part is covered by words that no other part accounts for."""
WHOLE = 0.55
"""The parts together make up at least this share of the whole, where none of them was taken for what it became."""
MOST = 40
"""At most so many blocks are looked at as parts of one."""
REACH = 3
"""Two parts stand next to each other where at most so many blocks without words or short ones are between them."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a comparison: how many blocks, their words, and which of them have a partner on the other side."""

    count: int
    words: Callable[[int], str]
    partner: dict[int, int]
    fixed: frozenset[int]
    """Blocks that stand as they stood, so that nothing came out of them or went into them."""


def groups(whole: Side, part: Side, candidates: Sequence[tuple[int, int]]) -> dict[int, list[int]]:
    """For each whole that became several, its parts in order; `candidates` are pairs of a whole and a possible part."""
    near: defaultdict[int, list[int]] = defaultdict(list)
    for w, p in candidates:
        if w not in whole.fixed and p not in part.partner and _is_inside(part.words(p), whole.words(w), COVERED):
            near[w].append(p)
    found: dict[int, list[int]] = {}
    taken: set[int] = set()
    for w in sorted(near, key=lambda each: (-len(whole.words(each)), each)):
        several = _group(w, [p for p in sorted(set(near[w])) if p not in taken][:MOST], whole, part)
        if len(several) > 1:
            found[w] = several
            taken.update(several)
    return found


def _is_inside(part: str, whole: str, share: float) -> bool:
    if len(part) < PART_WORDS or len(part) >= len(whole):
        return False
    return shared(part, whole) >= share * len(part)


def _group(w: int, parts: Sequence[int], whole: Side, part: Side) -> list[int]:
    """The parts of one whole that stand together, beside what the whole was taken to have become."""
    home = whole.partner.get(w)
    words = whole.words(w)
    if home is not None:
        if not _is_inside(part.words(home), words, PARTNER_COVERED):
            return []
        return _grown([home], parts, words, part)
    best: list[int] = []
    for start in parts:
        several = _grown([start], parts, words, part)
        if len(several) > len(best):
            best = several
    held = "".join(part.words(p) for p in best)
    return best if len(best) > 1 and shared(held, words) >= WHOLE * len(words) else []


def _grown(held: list[int], parts: Sequence[int], words: str, part: Side) -> list[int]:
    """The parts held, with every other one that stands next to them and for which the whole has room."""
    found = list(held)
    for p in (*(p for p in parts if p > held[0]), *(p for p in reversed(parts) if p < held[0])):
        edge = max(found) if p > held[0] else min(found)
        if not _is_near(edge, p, part):
            continue
        joined = "".join(part.words(each) for each in sorted([*found, p]))
        covered = shared("".join(part.words(each) for each in sorted(found)), words)
        if shared(joined, words) - covered >= ROOM * len(part.words(p)):
            found.append(p)
    return sorted(found)


def _is_near(one: int, other: int, part: Side) -> bool:
    between = range(min(one, other) + 1, max(one, other))
    return len(between) <= REACH and all(len(part.words(each)) < PART_WORDS for each in between)
