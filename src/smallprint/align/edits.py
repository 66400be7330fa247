"""The word edits between two inks, as a lawyer would make them: whole words, few, and no rewrite in shreds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from smallprint.align.edges import alike
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
EDGE = 2
"""Whether an insertion stands where a sentence begins is told from so many tokens before it."""
REACH = 200
"""An insertion is moved by at most so many tokens to where a sentence begins."""
COUNTED = 400
"""Of an edit, so many characters are counted for its size."""
STOPS = frozenset(".!?;:")
REMEMBERED = 10_000
"""The edits of clauses of so many characters together are remembered: pages flap, and in 4,109 recorded
versions six in ten had been met before."""

_PHRASE = re.compile(r"\s*\S+(?:\s+(?![tT])\S+){0,64}\s*|\s+")
"""Words up to the next that begins with a t. Where a phrase begins depends on the words alone, so that what is put in
shifts none of the others; in most languages of recorded terms every sixth to tenth word begins so."""
_WORD = re.compile(r"[^\W\u3041-\u309f\u3400-\u9fff]+|\w")


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
    return _remembered(before, after) if len(before) + len(after) <= REMEMBERED else _edits(before, after)


@lru_cache(maxsize=1 << 12)
def _remembered(before: str, after: str) -> tuple[Edit, ...]:
    return _edits(before, after)


def _edits(before: str, after: str) -> tuple[Edit, ...]:
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
    head, tail = alike(before, after)
    old, new = tokenize(before[head : len(before) - tail]), tokenize(after[head : len(after) - tail])
    hunks = _gaps(common(old, new), len(old), len(new))
    if (head and _may_reach_head(hunks, old, new)) or (tail and _may_reach_tail(hunks, old, new)):
        head, old, new = 0, tokenize(before), tokenize(after)
        hunks = _gaps(common(old, new), len(old), len(new))
    starts, ends = _offsets(old), _offsets(new)
    for hunk in _settled(hunks, old, new):
        yield _Hunk(
            at + head + starts[hunk.before],
            at + head + starts[hunk.before_end],
            to + head + ends[hunk.after],
            to + head + ends[hunk.after_end],
        )


def _may_reach_head(hunks: Sequence[_Hunk], old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether the first insertion or removal can be moved so far back that what stands before the tokens tells."""
    side, start, end = _of_one_side(hunks[0], old, new) if hunks else (old, 0, 0)
    while start < end and start >= EDGE and side[start - 1] == side[end - 1]:
        start, end = start - 1, end - 1
    return start < end and start < EDGE


def _may_reach_tail(hunks: Sequence[_Hunk], old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether the last insertion or removal can be moved to the end of the tokens, behind which more stand."""
    side, start, end = _of_one_side(hunks[-1], old, new) if hunks else (old, 0, 0)
    while start < end < len(side) and side[start] == side[end]:
        start, end = start + 1, end + 1
    return start < end == len(side)


def _of_one_side(hunk: _Hunk, old: Sequence[str], new: Sequence[str]) -> tuple[Sequence[str], int, int]:
    """The side of a hunk that only puts in or takes out, with where it begins and ends there; else no stretch."""
    if hunk.before == hunk.before_end:
        return new, hunk.after, hunk.after_end
    return (old, hunk.before, hunk.before_end) if hunk.after == hunk.after_end else (old, 0, 0)


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
    """The hunks, those joined that only a little equal text keeps apart.

    First where no word stands between, so that a hunk is as long as a person sees it, then where few words do.
    """
    found = [_Sized(hunk, *_sizes(hunk, before, after)) for hunk in hunks]
    for is_bridge in (_is_blank, _is_glue, _is_glue):
        found = _joined(found, before, is_bridge)
    return [sized.hunk for sized in found]


@dataclass(slots=True)
class _Sized:
    """A hunk and how many words it takes out and puts in."""

    hunk: _Hunk
    removed: int
    inserted: int

    @property
    def size(self) -> int:
        """Whichever are more."""
        return max(self.removed, self.inserted)


def _sizes(hunk: _Hunk, before: str, after: str) -> tuple[int, int]:
    """How many words a hunk takes out and puts in; of a long one, of its first characters."""
    removed = before[hunk.before : min(hunk.before_end, hunk.before + COUNTED)]
    inserted = after[hunk.after : min(hunk.after_end, hunk.after + COUNTED)]
    return len(_WORD.findall(removed)), len(_WORD.findall(inserted))


def _joined(sized: Sequence[_Sized], before: str, is_bridge: Callable[[str, Sequence[str], int], bool]) -> list[_Sized]:
    found: list[_Sized] = []
    for each in sized:
        last = found[-1] if found else None
        between = before[last.hunk.before_end : each.hunk.before][: BRIDGE + 1] if last else ""
        words = _WORD.findall(between)
        if last is None or len(between) > BRIDGE or not is_bridge(between, words, min(last.size, each.size)):
            found.append(each)
            continue
        hunk = _Hunk(last.hunk.before, each.hunk.before_end, last.hunk.after, each.hunk.after_end)
        found[-1] = _Sized(hunk, last.removed + len(words) + each.removed, last.inserted + len(words) + each.inserted)
    return found


def _is_blank(between: str, words: Sequence[str], smaller: int) -> bool:
    """Whether no word stands between two edits, nor, where one of them is short, the end of a sentence."""
    return not words and (smaller >= 3 or not any(sign in STOPS for sign in between))


def _is_glue(between: str, words: Sequence[str], smaller: int) -> bool:
    """Whether the words between two edits are too few to keep them apart; the smaller has `smaller` words."""
    if not words:
        return _is_blank(between, words, smaller)
    telling = sum(word.lower() not in GLUE for word in words)
    if telling == 0:
        return (len(words) <= 1 and smaller >= 2) or (len(words) <= 3 and smaller >= 4)
    return telling <= 1 and ((len(words) <= 2 and smaller >= 4) or (len(words) <= 3 and smaller >= 8))


def _offsets(pieces: Sequence[str]) -> list[int]:
    """Where each piece begins, and where the last ends."""
    return [0, *accumulate(map(len, pieces))]
