"""Take a recorded history into an archive: what is new, in order, judged as it comes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from smallprint.archive.in_processes import batches
from smallprint.archive.read_document import Batch, Earlier, Task
from smallprint.model.document import Document, DocumentLog, Standing
from smallprint.source.history import History
from smallprint.store.base import Store, Taking

Progress = Callable[[int, int], None]
"""Called with the number of versions taken and the number to take."""


@dataclass(slots=True)
class ImportReport:
    """What an import did: `names` of the documents of which something was taken, how many versions and changes.

    `failed` holds the documents that could not be read to the end, with the reason.
    """

    names: set[str] = field(default_factory=set)
    versions: int = 0
    substantive: int = 0
    set_aside: int = 0
    failed: list[tuple[str, str]] = field(default_factory=list)
    is_unchanged: bool = False

    @property
    def documents(self) -> int:
        """Of how many documents something was taken."""
        return len(self.names)

    def count(self, batch: Batch) -> None:
        """Count what a batch brought."""
        self.versions += len(batch.versions)
        self.names.update({batch.log.document.id} if batch.versions else ())
        self.substantive += sum(bool(new.assessment and new.assessment.substantive) for new in batch.versions)
        self.set_aside += sum(new.version.standing is not Standing.USABLE for new in batch.versions)
        if batch.error:
            self.failed.append((batch.log.document.id, batch.error))


def import_history(store: Store, history: History, *, jobs: int = 1, progress: Progress | None = None) -> ImportReport:
    """Take what the archive does not hold yet of a history.

    Interrupted, it goes on next time where it stopped. The archive is the same whatever the number of jobs.
    SourceError: the history cannot be read at all (one document's failure is reported instead). StoreError: the
    archive cannot be written; ConflictError while another process writes to it.
    """
    with store.writing():
        name, mark = history.name, history.mark()
        if store.mark(name) == mark:
            return ImportReport(is_unchanged=True)
        new = _new(store, history, name)
        report = ImportReport()
        total = sum(len(log.entries) - done for log, done in new)
        tasks = (Task(history, log, done, *_earlier(store, log)) for log, done in new)
        for batch in batches(tasks, jobs, total):
            _keep(store, name, batch, report)
            if progress:
                progress(report.versions, total)
        if not report.failed:
            store.set_mark(name, mark)
        return report


def _new(store: Store, history: History, name: str) -> list[tuple[DocumentLog, int]]:
    """The documents of which something is new, with how much of each is taken; the longest first."""
    taken = store.taken(name)
    logs = [(log, _done(log, taken)) for log in history.documents()]
    found = [(log, done) for log, done in logs if done < len(log.entries)]
    return sorted(found, key=lambda item: (item[1] - len(item[0].entries), item[0].document.id))


def _done(log: DocumentLog, taken: dict[str, tuple[int, str]]) -> int:
    """How many of a document's entries were taken; where the source's past changed, those up to the last known."""
    for document in (log.document, *log.aliases):
        if document.id in taken:
            count, last = taken[document.id]
            if count <= len(log.entries) and log.entries[count - 1].origin == last:
                return count
            known = [index for index, entry in enumerate(log.entries) if entry.origin == last]
            return known[-1] + 1 if known else 0
    return 0


def _earlier(store: Store, log: DocumentLog) -> tuple[tuple[Earlier, ...], tuple[bytes, ...]]:
    """The versions that the archive holds of a document, from whatever source, and their distinct texts."""
    held = _held(store, log)
    if held is None:
        return (), ()
    places: dict[str, int] = {}
    texts: list[bytes] = []
    found: list[Earlier] = []
    for version in store.versions(held):
        if version.digest not in places:
            places[version.digest] = len(texts)
            texts.append(store.content(version))
        kept = store.assessment(version)
        found.append(Earlier(version, places[version.digest], kept.assessment.headline if kept else None))
    return tuple(found), tuple(texts)


def _held(store: Store, log: DocumentLog) -> Document | None:
    """The document as the archive knows it, by this name or an earlier one."""
    names = (store.document(each.service_id, each.terms_type, each.variant) for each in (log.document, *log.aliases))
    return next((found for found in names if found is not None), None)


def _keep(store: Store, name: str, batch: Batch, report: ImportReport) -> None:
    """A batch put into the store, and counted."""
    if batch.versions:
        store.add(batch.log.document, batch.versions, Taking(name, batch.entries, batch.last, batch.log.aliases))
    report.count(batch)
