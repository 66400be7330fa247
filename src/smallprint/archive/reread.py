"""Read the clauses of an archive that the reader of this edition has not read yet, and keep what it reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from smallprint.archive.in_processes import Progress, batches
from smallprint.archive.patience import writing
from smallprint.archive.read_clauses import BUILT_IN, Batch, Edition, Task, read
from smallprint.model.document import Document
from smallprint.store.base import Store


@dataclass(slots=True)
class RereadReport:
    """What a rereading did: the documents that had something new, their versions, the clauses read in them.

    `held` are clauses met there that this edition had read before. `otherwise` counts by document those that an earlier
    edition read otherwise: there our reading changed, and not the text.
    """

    edition: str
    names: set[str] = field(default_factory=set)
    versions: int = 0
    clauses: int = 0
    held: int = 0
    otherwise: Counter[str] = field(default_factory=Counter)

    @property
    def documents(self) -> int:
        """How many documents had something new."""
        return len(self.names)

    def count(self, batch: Batch, otherwise: int) -> None:
        """Count what a batch brought."""
        self.names.add(batch.document.id)
        self.versions += batch.versions
        self.clauses += len(batch.readings)
        self.held += batch.held
        if otherwise:
            self.otherwise[batch.document.id] += otherwise


def reread(
    store: Store,
    services: Iterable[str] = (),
    *,
    jobs: int = 1,
    edition: Edition = BUILT_IN,
    progress: Progress | None = None,
) -> RereadReport:
    """Read what an edition of the reader has not read of these services, or of all, and keep it in the archive.

    Interrupted, it goes on next time where it stopped. What is kept is the same whatever the number of jobs.
    StoreError: the archive cannot be written, or is damaged; ConflictError: another process writes to it for too long.
    """
    with writing(store):
        report = RereadReport(edition.name)
        new = _new(store, tuple(services), edition.name)
        total = sum(count for _, _, count in new)
        tasks = (Task(store.path, document, after, edition) for document, after, _ in new)
        for batch in batches(read, tasks, jobs, total):
            report.count(batch, store.keep_readings(edition.name, batch.readings, {batch.document: batch.up_to}))
            if progress:
                progress(report.versions, total)
        return report


def reread_anew(store: Store, *, jobs: int = 1, progress: Progress | None = None) -> RereadReport:
    """Forget all that was read, of whatever edition, and read everything again: where what is kept is damaged."""
    with writing(store):
        store.forget_readings()
    return reread(store, jobs=jobs, progress=progress)


def _new(store: Store, services: tuple[str, ...], edition: str) -> list[tuple[Document, int, int]]:
    """The documents of which something is unread: after which version, and how many versions; the longest first."""
    read_up_to = store.read_up_to(edition)
    found: list[tuple[Document, int, int]] = []
    for one in store.summaries():
        after = read_up_to.get(one.document, 0)
        if one.versions > after and (not services or one.document.service_id in services):
            found.append((one.document, after, one.versions - after))
    return sorted(found, key=lambda item: (-item[2], item[0].id))
