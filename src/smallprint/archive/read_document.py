"""One document's new entries, read from their source and judged in order: what an import's processes do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from smallprint.errors import SourceError, StoreError
from smallprint.judge.course import Course, Taken
from smallprint.judge.past import RawDigests
from smallprint.model.clause import Block, Outline
from smallprint.model.document import Cause, Document, DocumentLog, Entry, Version
from smallprint.segment.dates import effective_on, updated_on
from smallprint.source.history import History
from smallprint.store.base import NewBlock, NewVersion, Store
from smallprint.store.evidence import misquoted
from smallprint.text.digest import content_digest
from smallprint.text.recorded import recorded_bytes, recorded_text

AT_HAND = 4
"""So many texts are kept at hand: pages flap, and a history gives the same bytes again for what it gave lately."""
BATCH = 100
"""A document's versions are kept this many at a time, so that an interrupted import loses little."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A version that the archive holds already, with the number of its text among the task's distinct ones."""

    version: Version
    text: int
    headline: str | None


@dataclass(frozen=True, slots=True)
class Task:
    """The entries of one document that are to be taken, behind what the archive holds of it already."""

    history: History
    log: DocumentLog
    done: int
    earlier: tuple[Earlier, ...]
    texts: tuple[bytes, ...]

    @property
    def size(self) -> int:
        """How many entries are to be taken."""
        return len(self.log.entries) - self.done


@dataclass(frozen=True, slots=True)
class Batch:
    """Versions of one document, judged. `entries` counts all of its entries that are taken when these are."""

    log: DocumentLog
    versions: tuple[NewVersion, ...]
    entries: int
    last: str
    error: str = ""


def read(task: Task) -> Iterator[Batch]:
    """The document's new entries in batches; a source that fails ends them with a batch that says why."""
    course = course_of(task.log.document, task.earlier, task.texts)
    names = Names(course.past.raw)
    made: list[NewVersion] = []
    entries = task.log.entries[task.done :]
    count, last, error = task.done, "", ""
    try:
        for entry, content in zip(entries, task.history.contents(entries), strict=True):
            made.append(_taken(course, entry, content, names))
            count, last = count + 1, entry.origin
            if len(made) >= BATCH:
                yield Batch(task.log, tuple(made), count, last)
                made = []
    except SourceError as trouble:
        error = trouble.message
    if made or error:
        yield Batch(task.log, tuple(made), count, last, error)


def kept_of(store: Store, document: Document) -> tuple[tuple[Earlier, ...], tuple[bytes, ...]]:
    """The versions that an archive holds of a document, from whatever source, and their distinct texts."""
    places: dict[str, int] = {}
    texts: list[bytes] = []
    found: list[Earlier] = []
    for version in store.versions(document):
        if version.digest not in places:
            places[version.digest] = len(texts)
            texts.append(store.content(version))
        kept = store.assessment(version)
        found.append(Earlier(version, places[version.digest], kept.assessment.headline if kept else None))
    return tuple(found), tuple(texts)


def course_of(document: Document, earlier: Iterable[Earlier], texts: Sequence[bytes]) -> Course:
    """A document's course behind what the archive holds of it, from the distinct texts of that."""
    course = Course(document)
    for one in earlier:
        version, text = one.version, recorded_text(texts[one.text])
        course.remember(text, version.fetched_at, version.language, version.standing, one.headline)
    return course


def _taken(course: Course, entry: Entry, content: bytes, names: Names) -> NewVersion:
    """One recorded text as the store takes it."""
    is_first = course.number == 0
    cause = Cause.FIRST_SEEN if is_first else Cause.AMENDED if entry.cause is Cause.FIRST_SEEN else entry.cause
    before = course.past.last
    taken = course.take(_decoded(content), entry.fetched_at, cause)
    return new_version(course, replace(entry, cause=cause), taken, before, names=names)


def new_version(course: Course, entry: Entry, taken: Taken, before: Outline | None, *, names: Names) -> NewVersion:
    """What a course took, as the store takes it. `before` is the usable version that it was set beside."""
    if taken.assessment is not None and before is not None and misquoted(taken.assessment, before, taken.outline):
        raise StoreError(f"the assessment of {entry.path} at {entry.origin} quotes words that are not there")
    digests = tuple(map(names.__getitem__, taken.outline.blocks))
    version = _version(course, entry, taken)
    return NewVersion(version, digests, names.fresh(), taken.assessment, taken.compared_with)


class Names(dict[Block, bytes]):
    """The digests of blocks' recorded characters, worked out when they are first asked for."""

    def __init__(self, known: RawDigests) -> None:
        super().__init__()
        self._known = known
        self._fresh: list[NewBlock] = []

    def __missing__(self, block: Block) -> bytes:
        name = self[block] = self._known[block]
        self._fresh.append(NewBlock(block.raw, name, block.ink, block.digest if block.ink else b""))
        return name

    def fresh(self) -> tuple[NewBlock, ...]:
        """The blocks met since this was last asked for."""
        found, self._fresh = tuple(self._fresh), []
        return found


@lru_cache(maxsize=AT_HAND)
def _decoded(content: bytes) -> str:
    return recorded_text(content)


@lru_cache(maxsize=AT_HAND)
def _digest_of(text: str) -> str:
    return content_digest(recorded_bytes(text))


def _version(course: Course, entry: Entry, taken: Taken) -> Version:
    return Version(
        document=course.document,
        number=taken.number,
        fetched_at=entry.fetched_at,
        cause=entry.cause,
        standing=taken.standing,
        digest=_digest_of(taken.outline.text),
        language=taken.language,
        effective_on=effective_on(taken.dates),
        updated_on=updated_on(taken.dates),
        origin=entry.origin,
        note=entry.note,
        reason=taken.reason,
    )
