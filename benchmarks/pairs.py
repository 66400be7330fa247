"""The laws of a diff on random pairs of recorded versions: replay, undo, whole words, every clause once, swapping.

    make bench FIGURE=pairs ARGS="~/collections/contrib-versions --count 10000"

Most pairs are two versions of one document, any distance apart; every eighth is of two documents. Prints every pair
that breaks a law, and exits with 1 if one does.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial

from _collection import collection, machine, shuffled, text_of

from smallprint.align import changes, diff, replay, undo
from smallprint.model.change import Change, ChangeKind, Diff
from smallprint.model.document import DocumentLog, Entry
from smallprint.segment import Interned, outline
from smallprint.source import GitHistory

OTHERS = 8
"""Of so many pairs, one is of two documents."""
UNSPACED = "\u3040"
"""From this letter on, languages are written without blanks between words: each sign stands for itself."""
PER_DOCUMENT = 8
"""So many pairs are taken of a document at a time."""
SECONDS_BETWEEN_WORDS = 5
MIRRORED = {ChangeKind.ADDED: ChangeKind.REMOVED, ChangeKind.REMOVED: ChangeKind.ADDED}
MIRRORED |= {ChangeKind.SPLIT: ChangeKind.MERGED, ChangeKind.MERGED: ChangeKind.SPLIT}

Pair = tuple[Entry, Entry]


def main() -> int:
    """Check the laws on pairs of one collection; exit status 1 where one is broken."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("place", help="a bundle, clone or bare repository")
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    asked = parser.parse_args()
    with collection(asked.place) as history:
        batches = list(_batches(shuffled(history, random.Random(asked.seed)), random.Random(asked.seed), asked.count))
    failures = 0
    began = said = time.monotonic()
    done = 0
    with ProcessPoolExecutor(asked.jobs) as pool:
        for broken, count in pool.map(partial(_check_batch, asked.place), batches):
            done += count
            failures += len(broken)
            for line in broken:
                print(line, flush=True)
            if time.monotonic() - said > SECONDS_BETWEEN_WORDS:
                said = time.monotonic()
                print(f"{done} pairs, {done / (said - began):.0f} a second", file=sys.stderr, flush=True)
    print(f"{machine()}: {done} pairs, {failures} laws broken, {time.monotonic() - began:.0f} s, seed {asked.seed}")
    return 1 if failures else 0


def _batches(logs: Sequence[DocumentLog], chance: random.Random, count: int) -> Iterator[list[Pair]]:
    """Random pairs, those of one document together; documents with more versions come more often."""
    weights = [len(log.entries) for log in logs]
    while count > 0:
        log, other = chance.choices(logs, weights, k=2)
        batch = [
            (chance.choice(log.entries), chance.choice(other.entries if number % OTHERS == 0 else log.entries))
            for number in range(min(PER_DOCUMENT, count))
        ]
        count -= len(batch)
        yield batch


def _check_batch(place: str, batch: Sequence[Pair]) -> tuple[list[str], int]:
    with collection(place) as history:
        return [line for pair in batch for line in _broken(history, pair)], len(batch)


def _broken(history: GitHistory, pair: Pair) -> Iterator[str]:
    """The laws that a pair breaks."""
    before, after = (text_of(history, entry) for entry in pair)
    interned: Interned = {}
    found = diff(outline(before, interned), outline(after, interned))
    laws = {
        "replay": replay(found, before) == after,
        "undo": undo(found, after) == before,
        "once": _is_each_once(found),
        "words": all(_cuts_nothing(found, change) for change in found.touched),
        "edits": all(_gives_after(found, change) for change in found.touched),
        "swap": _is_mirrored(found, diff(found.after, found.before)),
        "itself": not diff(found.before, found.before).touched,
    }
    for law, holds in laws.items():
        if not holds:
            first, last = (f"{entry.path} {entry.origin[:12]}" for entry in pair)
            yield f"{law}: {first} -> {last}"


def _is_each_once(found: Diff) -> bool:
    every = changes(found)
    before = sorted(index for change in every for index in change.before)
    after = sorted(index for change in every for index in change.after)
    return before == list(range(len(found.before.blocks))) and after == list(range(len(found.after.blocks)))


def _cuts_nothing(found: Diff, change: Change) -> bool:
    """No edit begins or ends inside a word or a number."""
    before, after = _inks(found, change)
    places = [(before, at) for edit in change.edits for at in (edit.before.start, edit.before.end)]
    places += [(after, at) for edit in change.edits for at in (edit.after.start, edit.after.end)]
    return not any(_is_inside(ink, at) for ink, at in places)


def _is_inside(ink: str, at: int) -> bool:
    """Whether a place is inside a word, or in a number such as 10.2 or 9,99."""
    if not 0 < at < len(ink):
        return False
    left, right = ink[at - 1], ink[at]
    if max(left, right) >= UNSPACED:
        return False
    if left.isalnum() and right.isalnum():
        return True
    if left in ".,:/" and right.isdigit() and at > 1 and ink[at - 2].isdigit():
        return True
    return left.isdigit() and right in ".," and at + 1 < len(ink) and ink[at + 1].isdigit()


def _gives_after(found: Diff, change: Change) -> bool:
    """The edits, applied to the ink before, give the ink after."""
    if change.kind in MIRRORED and not (change.before and change.after):
        return True
    before, after = _inks(found, change)
    if change.kind is ChangeKind.UNCHANGED and not change.edits:
        return before == after
    pieces, at = [], 0
    for edit in change.edits:
        pieces += [before[at : edit.before.start], edit.inserted]
        at = edit.before.end
    return "".join([*pieces, before[at:]]) == after


def _inks(found: Diff, change: Change) -> tuple[str, str]:
    before = "\n".join(found.before.blocks[index].ink for index in change.before)
    return before, "\n".join(found.after.blocks[index].ink for index in change.after)


def _is_mirrored(found: Diff, turned: Diff) -> bool:
    ours = Counter((MIRRORED.get(each.kind, each.kind), each.after, each.before) for each in changes(found))
    return ours == Counter((each.kind, each.before, each.after) for each in changes(turned))


if __name__ == "__main__":
    sys.exit(main())
