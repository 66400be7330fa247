"""The word edits between two inks, as a lawyer would make them: whole words, few, and no rewrite in shreds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from smallprint.align.sequence import Common, common
from smallprint.model.change import Edit
from smallprint.text.span import Span
from smallprint.text.words import tokenize

GLUE = frozenset(
    ("a an the of to in on at by for with from and or as is are be that which your our any such this we you it").split()
)
"""Words that hold a sentence together and carry little: equal ones between two edits do not keep them apart."""
LONG = 60_000
"""Texts longer than this are compared by phrases first, so that only what differs is cut into words."""
REWRITTEN = 1 << 34
"""Stretches whose lengths multiply to more than this and that share no phrase are replaced as a whole."""
BRIDGE = 80
"""No more than so many characters between two edits are looked at for whether they are worth keeping."""
REACH = 200
"""An insertion is moved by at most so many tokens to where a sentence begins."""
COUNTED = 400
"""Of an edit, so many characters are counted for its size."""
STOPS = frozenset(".!?;:")

_PHRASE = re.compile(r"\s*\S+(?:\s+(?![tT])\S+){0,64}\s*|\s+")
"""Words up to the next that begins with a t. Where a phrase begins depends on the words alone, so that what is put in
shifts none of the others; in most languages of recorded terms every sixth to tenth word begins so."""
_WORD = re.compile(r"\w+")


@dataclass(slots=True)
class _Hunk:
    """The characters from `before` to `before_end` replaced by those from `after` to `after_end`."""

    before: int
    before_end: int
    after: int
    after_end: int


def word_edits(before: str, after: str) -> tuple[Edit, ...]:
    """The edits that turn one ink into the other, in order; applied, they give `after` exactly.

    The shortest script over whole tokens, in which an insertion or removal stands where a sentence or a word begins,
    and edits between which only a few small words stand are one.
    """
    return tuple(
        Edit(
            Span(hunk.before, hunk.before_end),
            Span(hunk.after, hunk.after_end),
            before[hunk.before : hunk.before_end],
            after[hunk.after : hunk.after_end],
        )
        for hunk in _bridged(_hunks(before, after), before, after)
    )


def kept(before: str, after: str) -> Iterator[Common]:
    """The runs of characters that the shortest script over whole tokens keeps, in order."""
    at, to = 0, 0
    for hunk in _hunks(before, after):
        if hunk.before > at:
            yield Common(at, to, hunk.before - at)
        at, to = hunk.before_end, hunk.after_end
    if at < len(before):
        yield Common(at, to, len(before) - at)


def _hunks(before: str, after: str) -> list[_Hunk]:
    if before == after:
        return []
    if len(before) + len(after) <= LONG:
        return list(_token_hunks(before, after, 0, 0))
    found: list[_Hunk] = []
    for part in _apart(_PHRASE.findall(before), _PHRASE.findall(after)):
        old, new = before[part.before : part.before_end], after[part.after : part.after_end]
        if len(old) * len(new) > REWRITTEN:
            found.append(part)
        else:
            found.extend(_token_hunks(old, new, part.before, part.after))
    return found


def _apart(old: Sequence[str], new: Sequence[str]) -> Iterator[_Hunk]:
    """The stretches of two texts cut in pieces that no common piece holds together."""
    starts, ends = _offsets(old), _offsets(new)
    for gap in _gaps(common(old, new), len(old), len(new)):
        yield _Hunk(starts[gap.before], starts[gap.before_end], ends[gap.after], ends[gap.after_end])


def _token_hunks(before: str, after: str, at: int, to: int) -> Iterator[_Hunk]:
    """The hunks between two texts that begin at `at` and `to`."""
    old, new = tokenize(before), tokenize(after)
    starts, ends = _offsets(old), _offsets(new)
    for hunk in _settled(_gaps(common(old, new), len(old), len(new)), old, new):
        yield _Hunk(
            at + starts[hunk.before], at + starts[hunk.before_end], to + ends[hunk.after], to + ends[hunk.after_end]
        )


def _gaps(runs: Sequence[Common], old: int, new: int) -> list[_Hunk]:
    """What stands between the common runs of two sequences of lengths `old` and `new`."""
    found: list[_Hunk] = []
    at, to = 0, 0
    for run in (*runs, Common(old, new, 0)):
        if run.before > at or run.after > to:
            found.append(_Hunk(at, run.before, to, run.after))
        at, to = run.before + run.length, run.after + run.length
    return found


def _settled(hunks: Sequence[_Hunk], old: Sequence[str], new: Sequence[str]) -> list[_Hunk]:
    """The hunks, each pure insertion and removal moved to where a sentence or a word begins."""
    found: list[_Hunk] = []
    for hunk, limit in zip(hunks, [*(each.before for each in hunks[1:]), len(old)], strict=True):
        by = 0
        back, on = hunk.before - (found[-1].before_end if found else 0), limit - hunk.before_end
        if hunk.before == hunk.before_end:
            by = _shift(new, hunk.after, hunk.after_end, (back, on))
        elif hunk.after == hunk.after_end:
            by = _shift(old, hunk.before, hunk.before_end, (back, on))
        found.append(_Hunk(hunk.before + by, hunk.before_end + by, hunk.after + by, hunk.after_end + by))
    return found


def _shift(side: Sequence[str], start: int, end: int, room: tuple[int, int]) -> int:
    """By how many tokens the same words can be taken for what was put in, so that whole sentences or words are."""
    least = most = 0
    while -least < min(room[0], REACH) and side[start + least - 1] == side[end + least - 1]:
        least -= 1
    while most < min(room[1], REACH) and side[start + most] == side[end + most]:
        most += 1
    if least == most:
        return 0
    return max(range(least, most + 1), key=lambda by: (_neatness(side, start + by, end + by), -abs(by)))


def _neatness(side: Sequence[str], start: int, end: int) -> int:
    """How well a stretch of tokens stands for itself: whole sentences best, then words with the blank behind them."""
    if side[start].isspace():
        return 3 if end == len(side) else 1
    behind_stop = start == 0 or (side[start - 1].isspace() and (start == 1 or side[start - 2] in STOPS))
    is_whole = end == len(side) or side[end - 1].isspace()
    return (4 if behind_stop else 0) + (2 if is_whole else 0)


def _bridged(hunks: Sequence[_Hunk], before: str, after: str) -> list[_Hunk]:
    """The hunks, those joined that only a little equal text keeps apart."""
    found: list[_Hunk] = []
    size = 0
    for hunk in hunks:
        own = _size(hunk, before, after)
        if found and _is_bridge(before, found[-1].before_end, hunk.before, min(size, own)):
            found[-1].before_end, found[-1].after_end = hunk.before_end, hunk.after_end
            size = max(size, own) + 1
        else:
            found.append(hunk)
            size = own
    return found


def _size(hunk: _Hunk, before: str, after: str) -> int:
    """How many words a hunk replaces or puts in, whichever are more."""
    sides = before[hunk.before : hunk.before_end], after[hunk.after : hunk.after_end]
    return max(len(_WORD.findall(side, 0, COUNTED)) for side in sides)


def _is_bridge(text: str, start: int, end: int, smaller: int) -> bool:
    """Whether the equal text between two edits is too little to keep them apart; the smaller has `smaller` words."""
    if end - start > BRIDGE:
        return False
    between = text[start:end]
    words = _WORD.findall(between)
    if not words:
        return smaller >= 3 or not any(sign in STOPS for sign in between)
    telling = sum(word.lower() not in GLUE for word in words)
    if telling == 0:
        return (len(words) <= 1 and smaller >= 2) or (len(words) <= 3 and smaller >= 4)
    return len(words) <= 2 and telling <= 1 and smaller >= 4


def _offsets(pieces: Sequence[str]) -> list[int]:
    """Where each piece begins, and where the last ends."""
    return [0, *accumulate(map(len, pieces))]
