"""Take a recorded history into an archive: what is new, in order, judged as it comes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from smallprint.archive.in_processes import Progress, batches
from smallprint.archive.read_document import Batch, Earlier, Task, kept_of, read
from smallprint.model.document import Document, DocumentLog, Standing
from smallprint.source.history import History
from smallprint.store.base import Store, Taking


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
        report = ImportReport()
        new = _new(store, history, name, report)
        total = sum(len(log.entries) - done for log, done in new)
        tasks = (Task(history, log, done, *_earlier(store, log)) for log, done in new)
        for batch in batches(read, tasks, jobs, total):
            _keep(store, name, batch, report)
            if progress:
                progress(report.versions, total)
        if not report.failed:
            store.set_mark(name, mark)
        return report


def _new(store: Store, history: History, name: str, report: ImportReport) -> list[tuple[DocumentLog, int]]:
    """The documents of which something is new, with how much of each is taken; the longest first.

    A document that has only another name now is given it. An earlier name that is another document's now is none.
    """
    taken = store.taken(name)
    every = history.documents()
    live = {log.document for log in every}
    found: list[tuple[DocumentLog, int]] = []
    for each in every:
        log = replace(each, aliases=tuple(alias for alias in each.aliases if alias not in live))
        done = _done(store, log, taken, report)
        if done < len(log.entries):
            found.append((log, done))
        elif log.entries and _held(store, log) not in (None, log.document):
            store.add(log.document, (), Taking(name, done, log.entries[-1].origin, log.aliases))
    return sorted(found, key=lambda item: (item[1] - len(item[0].entries), item[0].document.id))


def _done(store: Store, log: DocumentLog, taken: dict[str, tuple[int, str]], report: ImportReport) -> int:
    """How many of a document's entries were taken."""
    for document in (log.document, *log.aliases):
        if document.id in taken:
            count, last = taken[document.id]
            if count <= len(log.entries) and log.entries[count - 1].origin == last:
                return count
            return _done_otherwise(store, log, report)
    return 0


def _done_otherwise(store: Store, log: DocumentLog, report: ImportReport) -> int:
    """How many entries were taken where the source's past is not what it was: all up to the last that is known.

    An entry is known by its origin, or where the source was written anew by the moment it was recorded. What was put
    in before the last known one cannot be put between versions that have their numbers: it is told.
    """
    held = _held(store, log)
    versions = store.versions(held) if held else []
    origins, moments = {version.origin for version in versions}, {version.fetched_at for version in versions}
    known = [entry.origin in origins or entry.fetched_at in moments for entry in log.entries]
    done = max((index + 1 for index, is_known in enumerate(known) if is_known), default=0)
    late = known[:done].count(False)
    if late:
        texts = f"{late:,} text{'s' * (late > 1)} put in before what was taken already"
        report.failed.append((log.document.id, f"{texts}: import into a new archive to have them in their places"))
    return done


def _earlier(store: Store, log: DocumentLog) -> tuple[tuple[Earlier, ...], tuple[bytes, ...]]:
    """The versions that the archive holds of a document, from whatever source, and their distinct texts."""
    held = _held(store, log)
    return kept_of(store, held) if held else ((), ())


def _held(store: Store, log: DocumentLog) -> Document | None:
    """The document as the archive knows it, by this name or an earlier one."""
    for each in (log.document, *log.aliases):
        if each in store.documents(each.service_id):
            return each
    return None


def _keep(store: Store, name: str, batch: Batch, report: ImportReport) -> None:
    """A batch put into the store, and counted."""
    if batch.versions:
        store.add(batch.log.document, batch.versions, Taking(name, batch.entries, batch.last, batch.log.aliases))
    report.count(batch)
