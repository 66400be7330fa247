"""How well clauses are followed through real documents altered with the truth known: precision, recall, F1.

    make bench FIGURE=alignment ARGS="--corpus ~/collections/contrib-versions --count 500 --seed 1"

Takes English documents at random, one version of each. In each, real clauses are moved, split at the end of a
sentence, merged, deleted and renumbered; clauses of other documents are inserted; and real amendments (a clause
that a recorded change replaced by one other, between neighbours that stayed the same to the last character, with at
least two fifths of its words) are put in, at one place or at two (moved and edited). Everything else is the same.
At least one untouched clause stands between two alterations, or as many as --apart says; 0 lets them touch. An answer
counts where the relation and all clauses on both sides are right; headings and table rows count too.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import cycle, islice, pairwise

from _altering import PROSE, WORDS, Altered, Key, Material, Pair, altered
from _collection import collection, is_english_terms, machine, shuffled, text_of

from smallprint.align import changes, diff
from smallprint.model.change import Change, ChangeKind, Relocation
from smallprint.model.clause import Block, Outline
from smallprint.model.document import DocumentLog
from smallprint.segment import outline
from smallprint.source import GitHistory
from smallprint.text import fold

ALIKE = 0.4
"""An amendment keeps at least this share of the words of a clause; what keeps less was taken out and another put in."""
LOOKED_AT = 12
"""So many changes of each document are looked at for amendments, spread over its history."""
CLAUSES = 30
"""A document has at least so many clauses of prose, in a text of at most so many characters: more is rare."""
LONGEST = 200_000
RELATIONS = ("same", "edited", "moved", "moved and edited", "renumbered", "split", "merged", "added", "removed")
NAMES = {
    (ChangeKind.UNCHANGED, Relocation.NONE): "same",
    (ChangeKind.UNCHANGED, Relocation.RENUMBERED): "renumbered",
    (ChangeKind.UNCHANGED, Relocation.MOVED): "moved",
    (ChangeKind.AMENDED, Relocation.NONE): "edited",
    (ChangeKind.AMENDED, Relocation.RENUMBERED): "edited",
    (ChangeKind.AMENDED, Relocation.MOVED): "moved and edited",
}


def main() -> int:
    """Alter, align and score; exit status 0, or 2 where the collection has too few documents."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--corpus", required=True, help="a bundle, clone or bare repository")
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--apart", type=int, default=1, help="untouched clauses between alterations (default: 1)")
    parser.add_argument("--wrong", type=int, default=0, help="show so many wrong answers")
    asked = parser.parse_args()
    chance = random.Random(asked.seed)
    with collection(asked.corpus) as history:
        logs = shuffled(history, chance)
        pairs, strangers = _material(history, logs, asked.count * 4)
        print(f"{len(pairs)} real amendments, {len(strangers)} clauses to insert", file=sys.stderr)
        chance.shuffle(pairs)
        chance.shuffle(strangers)
        material = Material(cycle(pairs), cycle(strangers), chance, asked.apart)
        documents = list(islice(_documents(history, logs, material), asked.count))
    scores, wrong, seconds = _scored(documents)
    _print(
        scores,
        f"{machine()}; {len(documents)} documents, seed {asked.seed}, apart {asked.apart}, {seconds:.1f} s to align",
    )
    for line in wrong[: asked.wrong]:
        print(line)
    return 0 if len(documents) == asked.count else 2


def _material(history: GitHistory, logs: Sequence[DocumentLog], enough: int) -> tuple[list[Pair], list[str]]:
    """Real amendments, and clauses of many documents."""
    pairs: dict[Pair, None] = {}
    strangers: dict[str, None] = {}
    for log in reversed(logs):
        step = max(1, len(log.entries) // LOOKED_AT)
        for first, second in list(pairwise(log.entries))[::step]:
            before, after = outline(text_of(history, first)), outline(text_of(history, second))
            if not is_english_terms(after):
                break
            found = list(_amendments(before, after))[:4]
            pairs.update(dict.fromkeys(found))
            if first is log.entries[0]:
                long = [block.raw.strip("\n").rstrip() for block in after.blocks if _is_prose(block)]
                strangers.update(dict.fromkeys(long[:: max(1, len(long) // 8)]))
        if len(pairs) >= enough:
            break
    return list(pairs), list(strangers)


def _amendments(before: Outline, after: Outline) -> Iterator[Pair]:
    """Clauses that one other replaced between neighbours that stayed, more than signs between the words changed."""
    old, new = ([block for block in held.blocks if block.ink] for held in (before, after))
    codes = SequenceMatcher(None, [b.raw for b in old], [b.raw for b in new], autojunk=False).get_opcodes()
    for tag, b, b_end, a, a_end in codes:
        if tag != "replace" or (b_end - b, a_end - a) != (1, 1) or not (_is_prose(old[b]) and _is_prose(new[a])):
            continue
        if old[b].key == new[a].key or (old[b].label, old[b].list_number) != (new[a].label, new[a].list_number):
            continue
        words = fold(old[b].ink).split(), fold(new[a].ink).split()
        if SequenceMatcher(None, *words, autojunk=False).ratio() >= ALIKE:
            yield old[b].raw.strip("\n").rstrip(), new[a].raw.strip("\n").rstrip()


def _is_prose(block: Block) -> bool:
    return block.kind in PROSE and len(block.ink.split()) >= WORDS and "\n" not in block.raw.strip()


def _documents(history: GitHistory, logs: Sequence[DocumentLog], material: Material) -> Iterator[Altered]:
    """Altered documents, one version of each document, or more where there are not enough documents."""
    for log in [*logs, *logs, *logs]:
        held = outline(text_of(history, material.chance.choice(log.entries)))
        if len(held.text) > LONGEST or sum(map(_is_prose, held.blocks)) < CLAUSES or not is_english_terms(held):
            continue
        found = altered(held, material)
        if found is not None:
            yield found


def _scored(documents: Sequence[Altered]) -> tuple[dict[str, list[int]], list[str], float]:
    """For each relation how many were true, told, and both."""
    scores = {relation: [0, 0, 0] for relation in RELATIONS}
    wrong: list[str] = []
    seconds = 0.0
    for number, document in enumerate(documents):
        before, after = outline(document.before), outline(document.after)
        began = time.perf_counter()
        found = diff(before, after)
        seconds += time.perf_counter() - began
        told = Counter(_named(change) for change in changes(found))
        for place, counted in enumerate((document.truth, told, document.truth & told)):
            for (relation, _, _), times in counted.items():
                scores[relation][place] += times
        wrong += [f"{number} missed {_shown(key, before, after)}" for key in document.truth - told]
        wrong += [f"{number} told {_shown(key, before, after)}" for key in told - document.truth]
    return scores, wrong, seconds


def _named(change: Change) -> Key:
    """A change in the words of the truth; split and merged ones are that wherever they stand."""
    return NAMES.get((change.kind, change.relocation), change.kind.value), change.before, change.after


def _shown(key: Key, before: Outline, after: Outline) -> str:
    old, new = ([held.blocks[i].raw[:90] for i in at] for held, at in ((before, key[1]), (after, key[2])))
    return f"{key[0]} {key[1]} {key[2]} {old} -> {new}"


def _print(scores: dict[str, list[int]], line: str) -> None:
    print(f"{'relation':<18}{'true':>8}{'told':>8}{'precision':>11}{'recall':>9}{'F1':>9}")
    for relation, (true, told, both) in scores.items():
        precision, recall = both / told if told else 0.0, both / true if true else 0.0
        f1 = 2 * precision * recall / (precision + recall) if both else 0.0
        print(f"{relation:<18}{true:>8}{told:>8}{precision:>11.4f}{recall:>9.4f}{f1:>9.4f}")
    print(line)


if __name__ == "__main__":
    sys.exit(main())
