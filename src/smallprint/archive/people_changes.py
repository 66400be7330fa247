"""The recorded changes with what people say of them: nothing that a person marked is lost among what is left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from smallprint.archive.change_pages import ChangePage, Place, change_page, place_of
from smallprint.archive.corrections import Standing, standing
from smallprint.archive.log import LogEntry, entry_of, entry_set_aside, is_as_severe
from smallprint.errors import NotFoundError
from smallprint.model.correction import Correction, Mark
from smallprint.model.document import Document
from smallprint.model.meaning import Assessment, Severity
from smallprint.store.base import Store, Wanted

__all__ = [
    "Heard",
    "People",
    "SaidBy",
    "entry_at",
    "fits",
    "people_page",
    "raised",
    "said_by_people",
    "set_back",
]

ROUNDS = 50
"""So many times a page is filled up where those that were seen are left out of it: people see tens, not thousands."""


class People(StrEnum):
    """Which changes are asked for, by what people say of them."""

    NOISE = "noise"
    SUBSTANTIVE = "substantive"
    ASSIGNED = "assigned"
    SEEN = "seen"
    UNSEEN = "unseen"


@dataclass(frozen=True, slots=True)
class Heard:
    """What people say of one change: what stands by now, and everything in the order in which it was said."""

    standing: Standing
    all: tuple[Correction, ...]


SaidBy = Mapping[tuple[Document, int], Heard]
"""What people say of changes, by the document and the number of the version that each led to."""


def said_by_people(store: Store, service: str = "", document: Document | None = None) -> SaidBy:
    """What people say of the changes of a document, of a service, or of all, which takes one question to the store."""
    by_document: dict[Document, list[Correction]] = {}
    service = document.service_id if document else service
    for one in store.corrections(service, document):
        if one.mark is not Mark.VERDICT:
            by_document.setdefault(one.document, []).append(one)
    found: dict[tuple[Document, int], Heard] = {}
    for named, said in by_document.items():
        by_number: dict[int, list[Correction]] = {}
        for one in said:
            by_number.setdefault(one.number, []).append(one)
        found |= {(named, number): Heard(held, tuple(by_number[number])) for number, held in standing(said).items()}
    return found


def people_page(  # noqa: PLR0913 (what a page of changes is asked for by, each by name)
    store: Store,
    wanted: Wanted,
    said: SaidBy,
    *,
    which: People | None,
    more: Sequence[Place],
    behind: Place | None,
    now: datetime,
    is_all: bool = False,
) -> ChangePage:
    """A page of the changes, newest first: what matters by the program, and what matters by a person's word.

    `more` is where the latter stand, as `raised` finds them. With `which`, only those of which people say so, whether
    the program would leave them out or not.
    """
    if which not in (None, People.UNSEEN):
        return _chosen(store, wanted, said, which=which, behind=behind)
    page = _unseen(store, wanted, said, behind=behind, now=now, is_all=is_all) if which else None
    page = page or change_page(store, wanted, behind=behind, now=now, is_all=is_all)
    if is_all:
        return page
    page = replace(page, entries=tuple(one for one in page.entries if _is_severe(said, one, wanted)))
    by_id = {document.id: document for document, _ in said}
    ahead = sorted((one for one in more if _is_between(one, page, behind)), reverse=True)
    entries = (entry_at(store, by_id[one.document], one.number) for one in ahead[: wanted.limit])
    found = [one for one in entries if one is not None]
    if which is People.UNSEEN:
        found = [one for one in found if not _is_of(said, one, People.SEEN)]
    return _merged(page, found, wanted.limit)


def raised(store: Store, wanted: Wanted, said: SaidBy) -> list[LogEntry]:
    """The changes that would be left out of these, and of which a person says that they matter."""
    found: list[LogEntry] = []
    for place, held in said.items():
        label = held.standing.judged
        if label is None or label.mark is not Mark.SUBSTANTIVE:
            continue
        entry = entry_at(store, *place)
        if entry is not None and not _is_told(entry, wanted) and fits(entry, wanted, Severity(label.value)):
            found.append(entry)
    return found


def set_back(store: Store, wanted: Wanted, said: SaidBy) -> list[LogEntry]:
    """Those of these changes of which a person says that they do not matter, or not so much as is asked for."""
    found = (entry_at(store, *place) for place, held in said.items() if held.standing.judged is not None)
    told = (entry for entry in found if entry is not None and _is_told(entry, wanted))
    return [entry for entry in told if _is_of(said, entry, People.NOISE) or not _is_severe(said, entry, wanted)]


def _is_severe(said: SaidBy, entry: LogEntry, wanted: Wanted) -> bool:
    """Whether no person says that a change is less severe than is asked for. What is marked noise is shown folded."""
    held = said.get((entry.version.document, entry.version.number))
    label = held.standing.judged if held is not None else None
    is_marked = label is not None and label.mark is Mark.SUBSTANTIVE
    return not is_marked or is_as_severe(_severity(said, entry), wanted.severity)


def _chosen(store: Store, wanted: Wanted, said: SaidBy, *, which: People, behind: Place | None) -> ChangePage:
    """The changes of which people say so, page by page."""
    found = [entry for entry in _marked(store, said, which) if fits(entry, wanted, _severity(said, entry))]
    ahead = [one for one in found if behind is None or place_of(one) < behind]
    ahead.sort(key=place_of, reverse=True)
    shown = tuple(ahead[: wanted.limit])
    return ChangePage(shown, place_of(shown[-1]) if len(ahead) > len(shown) else None)


def _marked(store: Store, said: SaidBy, which: People) -> Iterator[LogEntry]:
    for (document, number), held in said.items():
        if _says(held.standing, which):
            entry = entry_at(store, document, number)
            if entry is not None:
                yield entry


def _unseen(
    store: Store, wanted: Wanted, said: SaidBy, *, behind: Place | None, now: datetime, is_all: bool
) -> ChangePage:
    """A page without what was seen, filled up from further on."""
    kept: list[LogEntry] = []
    at = behind
    for _ in range(ROUNDS):
        page = change_page(store, wanted, behind=at, now=now, is_all=is_all)
        kept += [one for one in page.entries if not _is_of(said, one, People.SEEN)]
        at = page.next
        if at is None or len(kept) >= wanted.limit:
            break
    shown = tuple(kept[: wanted.limit])
    return ChangePage(shown, place_of(shown[-1]) if len(kept) > len(shown) else at)


def _is_between(place: Place, page: ChangePage, behind: Place | None) -> bool:
    """Whether a place is on a page, as far as where that begins and ends."""
    return (behind is None or place < behind) and (page.next is None or place > page.next)


def _merged(page: ChangePage, more: Sequence[LogEntry], limit: int) -> ChangePage:
    """A page with further entries in their places; what has no room stands on the next."""
    told = {place_of(one) for one in page.entries}
    between = (one for one in more if place_of(one) not in told)
    found = sorted((*page.entries, *between), key=place_of, reverse=True)
    shown = tuple(found[:limit])
    return ChangePage(shown, place_of(shown[-1]) if len(found) > len(shown) else page.next)


def entry_at(store: Store, document: Document, number: int) -> LogEntry | None:
    """The recorded change into a version; None where the archive does not hold it any more."""
    try:
        version = store.version(document, number)
    except NotFoundError:
        return None
    found = store.assessment(version)
    return entry_of(found) if found else entry_set_aside(version)


def _is_told(entry: LogEntry, wanted: Wanted) -> bool:
    """Whether an entry is among these by the program's word."""
    return entry.assessment is not None and entry.matters and fits(entry, wanted, entry.assessment.severity)


def fits(entry: LogEntry, wanted: Wanted, severity: Severity) -> bool:
    """Whether an entry is among these, whether it matters or not; its severity is a person's where one says it."""
    version = entry.version
    is_meant = wanted.service in ("", version.document.service_id) and wanted.terms_type in (
        "",
        version.document.terms_type,
    )
    is_then = (wanted.since is None or version.fetched_at >= wanted.since) and (
        wanted.until is None or version.fetched_at <= wanted.until
    )
    is_so = is_as_severe(severity, wanted.severity)
    return is_meant and is_then and is_so and _is_about(entry.assessment, wanted)


def _is_about(found: Assessment | None, wanted: Wanted) -> bool:
    if found is None:
        return not wanted.topic and wanted.is_quiet is None
    is_topic = not wanted.topic or wanted.topic in found.topics
    return is_topic and wanted.is_quiet in (None, found.dated.is_quiet)


def _severity(said: SaidBy, entry: LogEntry) -> Severity:
    held = said[entry.version.document, entry.version.number].standing.judged
    if held is not None and held.mark is Mark.SUBSTANTIVE:
        return Severity(held.value)
    return entry.assessment.severity if entry.assessment else Severity.NONE


def _is_of(said: SaidBy, entry: LogEntry, which: People) -> bool:
    held = said.get((entry.version.document, entry.version.number))
    return held is not None and _says(held.standing, which)


def _says(held: Standing, which: People) -> bool:
    """Whether people say this of a change."""
    if which is People.ASSIGNED:
        return held.assigned is not None
    if which is People.SEEN:
        return held.seen is not None
    mark = Mark.NOISE if which is People.NOISE else Mark.SUBSTANTIVE
    return held.judged is not None and held.judged.mark is mark
