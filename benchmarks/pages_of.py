"""What the pages of an archive cost: each sort of thing that a page shows, worked out for many documents.

    make bench FIGURE=pages_of ARGS="~/archive"

Prints processor milliseconds (median, nineteen in twenty, worst) of a first pass over documents and versions drawn by
chance and of a second one, which finds what the first has left in memory; then the peak of memory. The archive's
clauses should have been read before (`smallprint reread`).
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import TypeVar

from _collection import machine

from smallprint.archive.ask import ask, question_of
from smallprint.archive.compare_versions import compare_versions
from smallprint.archive.log import full_log, log
from smallprint.archive.open_archive import open_archive
from smallprint.archive.read_terms import read_version
from smallprint.archive.search import search
from smallprint.archive.services import services
from smallprint.archive.show import show
from smallprint.archive.timeline import timeline
from smallprint.archive.training_matrix import training_matrix
from smallprint.model.document import Document, Standing, Version
from smallprint.model.meaning import Severity
from smallprint.publish.redline import redline
from smallprint.store.base import Store, Wanted

MOST, NINETEEN_IN_TWENTY = 80.0, 0.95
"""So many milliseconds a page may take at worst, where a processor shows forty of them a second on average."""
SHOWN = 50
"""So many changes stand on a page."""
LONG = 500
"""A document of so many versions has a long history."""
SLOW = 8
"""Of what goes through whole histories so many are tried, once."""
TOPICS = ("ai-training", "arbitration", "data-sharing", "fees", "children")
TRAINING, SOLD = "May they train AI on my messages?", "Do they sell my data?"
WORDS = ("arbitration", '"personal data"', '"train models"', "arbitrat*", "cookies third parties")

Item = TypeVar("Item")


class Pages:
    """What is drawn from an archive, and what its pages cost."""

    def __init__(self, store: Store, count: int) -> None:
        self.store, self.chance = store, Random(7)
        held = store.summaries()
        self.drawn = self.chance.sample([one.document for one in held], min(count, len(held)))
        self.long = [one.document for one in held if one.versions >= LONG]
        self.usable = {
            document: [one for one in store.versions(document) if one.standing is Standing.USABLE]
            for document in {*self.drawn, *self.long}
        }

    def told(self, name: str, items: Sequence[Item], call: Callable[[Item], object], *, passes: int = 2) -> None:
        """Print what a page of this sort costs in each pass."""
        for number in range(passes if items else 0):
            took = sorted(_milliseconds(call, item) for item in items)
            middle, most = took[len(took) // 2], took[int(NINETEEN_IN_TWENTY * len(took))]
            about = f"{name:<42} {len(items):4}" if not number else f"{'again':<42} {'':4}"
            print(f"{about} {middle:9.1f} {most:9.1f} {took[-1]:9.1f}", flush=True)

    def listed(self) -> None:
        """The pages that list."""
        names = sorted({one.service_id for one in self.drawn})
        asked = [Wanted(limit=SHOWN), Wanted(limit=SHOWN, severity=Severity.MAJOR)]
        asked += [Wanted(limit=SHOWN, topic=topic) for topic in TOPICS]
        asked += [Wanted(limit=SHOWN, since=datetime(2023, 1, 1, tzinfo=UTC))]
        self.told("all services", ["", ""], lambda _: services(self.store))
        self.told("a service", names, lambda name: services(self.store, name))
        self.told("changes", asked, lambda wanted: log(self.store, wanted))
        self.told("changes of a service", names, lambda name: log(self.store, Wanted(service=name, limit=SHOWN)))
        self.told("all that was recorded", names, lambda name: full_log(self.store, Wanted(service=name)))
        self.told("versions of a long history", self.long, self.store.versions)
        self.told("a search", WORDS, lambda words: search(self.store, words))

    def of_versions(self) -> None:
        """The pages of one version or two."""
        held = [several for several in self.usable.values() if several]
        latest = [self.usable[document][-1] for document in self.drawn if self.usable[document]]
        self.told("a version", [self.chance.choice(several) for several in held], self._shown)
        self.told("what a version says", latest, lambda one: read_version(self.store, one))
        pairs = [several for several in held if len(several) > 1]
        near = [several[at - 1 : at + 1] for several in pairs if (at := self.chance.randrange(1, len(several)))]
        self.told("two versions, one after the other", near, self._compared)
        self.told("two versions, first and last", [[each[0], each[-1]] for each in pairs], self._compared)

    def asked(self) -> None:
        """The pages of a question: to a document, to its history; and what a service says of training."""
        for words in (TRAINING, SOLD):
            question = question_of(words)
            self.told(words, self.drawn, lambda one, put=question: ask(self.store, put, [one]))
            for name, several in (("long histories", self.long[:SLOW]), ("histories", self.drawn[:SLOW])):
                self.told(f"its {name}", several, lambda one, put=question: timeline(self.store, put, [one]), passes=1)
        names = sorted({one.service_id for one in self.drawn})[:SLOW]
        self.told("training, of a service", names, self._training, passes=1)

    def _shown(self, version: Version) -> int:
        return len(show(self.store, version).outline.clauses)

    def _compared(self, pair: Sequence[Version]) -> object:
        return redline(compare_versions(self.store, *pair).diff)

    def _training(self, service: str) -> object:
        found: list[Document] = self.store.documents(service)
        return training_matrix(self.store, found)


def _milliseconds(call: Callable[[Item], object], item: Item) -> float:
    began = time.process_time()
    call(item)
    return 1000 * (time.process_time() - began)


def main() -> int:
    """Work it all out, and print what it took."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("archive", type=Path)
    parser.add_argument("--documents", type=int, default=40, help="so many are drawn by chance")
    asked = parser.parse_args()
    with open_archive(asked.archive.expanduser()) as store:
        pages = Pages(store, asked.documents)
        print(f"{machine()}; processor milliseconds: in the middle, nineteen in twenty, at worst (at most {MOST:.0f})")
        pages.listed()
        pages.of_versions()
        pages.asked()
    print(f"peak of memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
