"""Questions answered over whole histories and over every document of an archive: how long does it take?

    make bench FIGURE=answers ARGS="~/archive --documents 40"

Puts a question of each sort to every version of the documents with the longest histories and of others drawn by chance,
and one to every document of the archive by two processes. The archive's clauses should have been read before
(`smallprint reread`), as they are once for all. Prints seconds of a history (median, nine in ten, worst) and of all.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from random import Random

from _collection import machine

from smallprint.archive.ask import question_of
from smallprint.archive.everywhere import ask_everywhere
from smallprint.archive.open_archive import open_archive
from smallprint.archive.timeline import timeline
from smallprint.model.document import Document
from smallprint.store.base import Store

QUESTIONS = (
    "May they train AI on my messages?",
    "Do they sell my data?",
    "Can they close my account without a reason?",
    "How long do they keep my data?",
    "Do I have to go to arbitration?",
)
LONGEST = 5
"""So many documents with the longest histories are always asked."""


def main() -> int:
    """Ask, and print how long it took."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("archive", type=Path)
    parser.add_argument("--documents", type=int, default=40, help="so many besides those with the longest histories")
    parser.add_argument("--jobs", type=int, default=2)
    asked = parser.parse_args()
    with open_archive(asked.archive.expanduser()) as store:
        took = sorted(_histories(store, drawn(store, asked.documents)))
        middle, most = took[len(took) // 2], took[int(0.9 * len(took))]
        print(
            f"{machine()}: {len(took)} histories asked, seconds: {middle:.2f} in the middle, {most:.2f} nine in ten, "
        )
        print(f"{took[-1]:.2f} at worst")
        for words in QUESTIONS[:2]:
            began = time.monotonic()
            found = ask_everywhere(store, question_of(words), jobs=asked.jobs)
            print(
                f"{len(found)} documents asked “{words}” by {asked.jobs} processes in {time.monotonic() - began:.1f} s"
            )
    return 0


def drawn(store: Store, count: int) -> list[Document]:
    """The documents with the longest histories, and so many others by chance."""
    ranked = [one.document for one in sorted(store.summaries(), key=lambda one: -one.versions)]
    others = ranked[LONGEST:]
    return ranked[:LONGEST] + Random(7).sample(others, min(count, len(others)))


def _histories(store: Store, documents: list[Document]) -> list[float]:
    took = []
    for at, document in enumerate(documents):
        began = time.monotonic()
        timeline(store, question_of(QUESTIONS[at % len(QUESTIONS)]), [document])
        took.append(time.monotonic() - began)
    return took


if __name__ == "__main__":
    sys.exit(main())
