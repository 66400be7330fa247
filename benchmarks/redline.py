"""One redline of two versions, beside the package `redlines` on the same pairs: time, words changed, words cut.

    make bench FIGURE=redline ARGS="--corpus ~/collections/contrib-versions --count 20"

Takes pairs of versions of one document that differ and have about 60 KB each. Ours is timed cold, from the two raw
texts: both outlines, the diff, and every word edit. `redlines` is given what we make of them, the words without links
and marks, which is less than the texts, and timed until its list of changes is there. Words are counted alike for both:
runs of letters and digits in what was removed or put in; for ours, clauses that came or went count in full, and clauses
that only moved count nothing. A cut word is an edit of ours that begins or ends inside such a run.
"""

from __future__ import annotations

import argparse
import random
import re
import statistics
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from _collection import collection, machine, shuffled, text_of

from smallprint.align import diff
from smallprint.model.change import ChangeKind, Diff
from smallprint.segment import Interned, outline
from smallprint.source import GitHistory

SMALLEST, LARGEST = 50_000, 70_000
DISTANCE = 6
"""Of one document the versions compared are at most so far apart."""
ROUNDS = 3
"""Each is timed so often, and its best time counts."""
FASTER = 5
WORD = re.compile(r"\w+")


@dataclass(slots=True)
class Figures:
    """What one of the two made of a pair."""

    seconds: float
    edits: int
    words: int
    cut: int


def main() -> int:
    """Compare the two; exit status 1 where ours is less than five times as fast or changes more words."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--corpus", required=True, help="a bundle, clone or bare repository")
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    rows = []
    with collection(asked.corpus) as history:
        for number, (name, before, after) in enumerate(_pairs(history, random.Random(asked.seed))):
            if number == asked.count:
                break
            rows.append((ours(before, after), theirs(_read(before), _read(after))))
            print(_line(name, *rows[-1]), flush=True)
    return _told(rows)


def _pairs(history: GitHistory, chance: random.Random) -> Iterator[tuple[str, str, str]]:
    """Pairs of versions of about the size asked for, one of each document."""
    for log in shuffled(history, chance):
        step = chance.randint(1, DISTANCE)
        steps = list(pairwise(log.entries[::step]))
        chance.shuffle(steps)
        for first, second in steps[:5]:
            before, after = text_of(history, first), text_of(history, second)
            if before != after and all(SMALLEST <= len(each) <= LARGEST for each in (before, after)):
                yield f"{log.document.id} {first.fetched_at:%Y-%m-%d}", before, after
                break


def ours(before: str, after: str) -> Figures:
    """Our redline of a pair."""
    best, found = min((_timed(before, after) for _ in range(ROUNDS)), key=lambda each: each[0])
    edits = words = cut = 0
    for change in found.touched:
        olds = [found.before.blocks[index].ink for index in change.before]
        news = [found.after.blocks[index].ink for index in change.after]
        if change.kind in (ChangeKind.ADDED, ChangeKind.REMOVED):
            edits += bool("".join([*olds, *news]))
            words += sum(len(WORD.findall(ink)) for ink in (*olds, *news))
        for edit in change.edits:
            edits += 1
            words += len(WORD.findall(edit.removed)) + len(WORD.findall(edit.inserted))
            cut += _is_cut("\n".join(olds), edit.before.start, edit.before.end)
            cut += _is_cut("\n".join(news), edit.after.start, edit.after.end)
    return Figures(best, edits, words, cut)


def _read(text: str) -> str:
    """What a person reads of a text."""
    return "\n\n".join(f"{block.label} {block.ink}".strip() for block in outline(text).blocks if block.ink)


def _timed(before: str, after: str) -> tuple[float, Diff]:
    _forget()
    began = time.perf_counter()
    interned: Interned = {}
    found = diff(outline(before, interned), outline(after, interned))
    return time.perf_counter() - began, found


def _forget() -> None:
    """Empties what is remembered between calls, so that each is cold."""
    from smallprint.align import likeness

    likeness.words.cache_clear()


def theirs(before: str, after: str) -> Figures:
    """The redline of the package `redlines`."""
    from redlines import Redlines

    best = float("inf")
    for _ in range(ROUNDS):
        began = time.perf_counter()
        found = Redlines(before, after).changes
        best = min(best, time.perf_counter() - began)
    words = sum(len(WORD.findall(f"{each.source_text or ''} {each.test_text or ''}")) for each in found)
    return Figures(best, len(found), words, 0)


def _is_cut(ink: str, *places: int) -> bool:
    return any(0 < at < len(ink) and ink[at - 1].isalnum() and ink[at].isalnum() for at in places)


def _line(name: str, one: Figures, other: Figures) -> str:
    return (
        f"{name[:50]:<50} {one.seconds * 1e3:7.1f} ms {other.seconds * 1e3:8.1f} ms"
        f" {other.seconds / one.seconds:6.1f} x  edits {one.edits:4} {other.edits:4}"
        f"  words {one.words:5} {other.words:5}"
    )


def _told(rows: list[tuple[Figures, Figures]]) -> int:
    """Prints the sums; the exit status."""
    faster = sorted(other.seconds / one.seconds for one, other in rows)
    words, others = (sum(pair[side].words for pair in rows) for side in (0, 1))
    edits, other_edits = (sum(pair[side].edits for pair in rows) for side in (0, 1))
    times, other_times = (statistics.median(pair[side].seconds for pair in rows) for side in (0, 1))
    more = sum(one.words > other.words for one, other in rows)
    cut = sum(one.cut for one, _ in rows)
    print(f"{machine()}; {len(rows)} pairs")
    print(
        f"median {times * 1e3:.1f} ms, redlines {other_times * 1e3:.1f} ms; times as fast: median "
        f"{statistics.median(faster):.1f}, least {faster[0]:.1f}"
    )
    print(f"words changed {words}, redlines {others} (ours more in {more} pairs); edits {edits}, {other_edits}")
    print(f"words cut by ours: {cut}")
    return 0 if statistics.median(faster) >= FASTER and words <= others and not cut else 1


if __name__ == "__main__":
    sys.exit(main())
