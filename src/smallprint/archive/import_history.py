"""Take a recorded history into an archive: what is new, in order, judged as it comes."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from smallprint.errors import SourceError, StoreError
from smallprint.judge.course import Course, Taken
from smallprint.model.clause import Block
from smallprint.model.document import Cause, DocumentLog, Entry, Standing, Version
from smallprint.segment.dates import effective_on, updated_on
from smallprint.source.history import History
from smallprint.store.base import NewBlock, NewVersion, Store, Taking
from smallprint.store.evidence import misquoted
from smallprint.text.digest import content_digest, digest

ENCODING = ("utf-8", "surrogateescape")
CHUNK = 400
"""A document's versions are kept this many at a time, so that an interrupted import loses little."""


@dataclass(slots=True)
class ImportReport:
    """What an import did. `failed` holds the documents that could not be read, with the reason."""

    documents: int = 0
    versions: int = 0
    substantive: int = 0
    set_aside: int = 0
    failed: list[tuple[str, str]] = field(default_factory=list)
    is_unchanged: bool = False


@dataclass(frozen=True, slots=True)
class _Task:
    """The entries of one document that are to be taken, behind what the archive holds of it already."""

    history: History
    log: DocumentLog
    done: int
    earlier: tuple[tuple[Version, bytes, str | None], ...]


@dataclass(frozen=True, slots=True)
class _Batch:
    """Versions of one document, judged. `entries` counts all of the document's entries taken with them."""

    log: DocumentLog
    versions: tuple[NewVersion, ...]
    entries: int
    last: str
    error: str = ""


Progress = Callable[[int, int], None]
"""Called with the number of versions taken and the number to take."""


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
        tasks = _tasks(store, history, name)
        report = _run(store, name, tasks, jobs, progress)
        if not report.failed:
            store.set_mark(name, mark)
        return report


def _tasks(store: Store, history: History, name: str) -> list[_Task]:
    """What is to be done, the longest documents first."""
    taken = store.taken(name)
    found = []
    for log in history.documents():
        done = _done(log, taken)
        if done < len(log.entries):
            found.append(_Task(history, log, done, _earlier(store, log)))
    return sorted(found, key=lambda task: (task.done - len(task.log.entries), task.log.document.id))


def _done(log: DocumentLog, taken: dict[str, tuple[int, str]]) -> int:
    """How many of a document's entries were taken. Where the source's past has changed, all that follow the last known."""
    for document in (log.document, *log.aliases):
        if document.id in taken:
            count, last = taken[document.id]
            if count <= len(log.entries) and log.entries[count - 1].origin == last:
                return count
            known = [index for index, entry in enumerate(log.entries) if entry.origin == last]
            return known[-1] + 1 if known else 0
    return 0


def _earlier(store: Store, log: DocumentLog) -> tuple[tuple[Version, bytes, str | None], ...]:
    """The versions that the archive holds of a document, from whatever source."""
    for document in (log.document, *log.aliases):
        held = store.document(document.service_id, document.terms_type, document.variant)
        if held is not None:
            return tuple((version, content, _headline(store, version)) for version, content in store.contents(held))
    return ()


def _headline(store: Store, version: Version) -> str | None:
    found = store.assessment(version)
    return found.assessment.headline if found else None


def _run(store: Store, name: str, tasks: Sequence[_Task], jobs: int, progress: Progress | None) -> ImportReport:
    report = ImportReport()
    total = sum(len(task.log.entries) - task.done for task in tasks)
    seen: set[str] = set()
    with _batches(tasks, jobs) as batches:
        for batch in batches:
            if batch.error:
                report.failed.append((batch.log.document.id, batch.error))
                continue
            taking = Taking(name, batch.entries, batch.last, batch.log.aliases)
            store.add(batch.log.document, batch.versions, taking)
            seen.add(batch.log.document.id)
            report.versions += len(batch.versions)
            report.substantive += sum(bool(new.assessment and new.assessment.substantive) for new in batch.versions)
            report.set_aside += sum(new.version.standing is not Standing.USABLE for new in batch.versions)
            if progress:
                progress(report.versions, total)
    report.documents = len(seen)
    return report


@contextmanager
def _batches(tasks: Sequence[_Task], jobs: int) -> Iterator[Iterator[_Batch]]:
    """The batches of every task, made by `jobs` processes."""
    if jobs <= 1 or len(tasks) <= 1:
        yield (batch for task in tasks for batch in _read(task))
        return
    context = multiprocessing.get_context("spawn" if multiprocessing.get_start_method() == "spawn" else "fork")
    with context.Pool(jobs, initializer=_ignore_interrupt, maxtasksperchild=200) as pool:
        yield (batch for batches in pool.imap_unordered(_read_all, tasks) for batch in batches)


def _ignore_interrupt() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _read_all(task: _Task) -> list[_Batch]:
    return list(_read(task))


def _read(task: _Task) -> Iterator[_Batch]:
    """One document's new entries, judged in order."""
    document = task.log.document
    course = Course(document)
    for version, content, headline in task.earlier:
        course.remember(content.decode(*ENCODING), version.fetched_at, version.language, version.standing, headline)
    names: dict[int, bytes] = {}
    made: list[NewVersion] = []
    entries = task.log.entries[task.done :]
    count = task.done
    try:
        for entry, content in zip(entries, task.history.contents(entries), strict=True):
            made.append(_taken(course, entry, content, names))
            count += 1
            if len(made) >= CHUNK:
                yield _Batch(task.log, tuple(made), count, entry.origin)
                made = []
    except SourceError as error:
        yield _Batch(task.log, (), count, "", error.message)
    if made:
        yield _Batch(task.log, tuple(made), count, task.log.entries[count - 1].origin)


def _taken(course: Course, entry: Entry, content: bytes, names: dict[int, bytes]) -> NewVersion:
    """One recorded text as the store takes it."""
    is_first = course.number == 0
    cause = Cause.FIRST_SEEN if is_first else Cause.AMENDED if entry.cause is Cause.FIRST_SEEN else entry.cause
    before = course.past.last
    taken = course.take(content.decode(*ENCODING), entry.fetched_at, cause)
    if taken.assessment is not None and before is not None and misquoted(taken.assessment, before, taken.outline):
        raise StoreError(f"the assessment of {entry.path} at {entry.origin} quotes words that are not there")
    fresh: list[NewBlock] = []
    digests = tuple(_named(block, names, fresh) for block in taken.outline.blocks)
    return NewVersion(
        _version(course, entry, content, cause, taken), digests, tuple(fresh), taken.assessment, taken.compared_with
    )


def _named(block: Block, names: dict[int, bytes], fresh: list[NewBlock]) -> bytes:
    """The digest of a block's recorded characters; one not met before goes to `fresh`. Blocks live as long as their course."""
    name = names.get(id(block))
    if name is None:
        name = names[id(block)] = digest(block.raw)
        fresh.append(NewBlock(block.raw, name, block.ink, block.digest if block.ink else b""))
    return name


def _version(course: Course, entry: Entry, content: bytes, cause: Cause, taken: Taken) -> Version:
    return Version(
        document=course.document,
        number=taken.number,
        fetched_at=entry.fetched_at,
        cause=cause,
        standing=taken.standing,
        digest=content_digest(content),
        language=taken.language,
        effective_on=effective_on(taken.dates),
        updated_on=updated_on(taken.dates),
        origin=entry.origin,
        note=entry.note,
        reason=taken.reason,
    )
