"""A version with all that stands beside its words: terms it defines, clauses it mentions, dates, norms, notes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from smallprint.archive.kept_readings import KeptReadings, places_of
from smallprint.archive.notes import notes_on
from smallprint.archive.show import show
from smallprint.model.clause import Findings, Outline
from smallprint.model.document import Version
from smallprint.model.norm import ClauseReading
from smallprint.model.note import Note
from smallprint.read.document import is_read, readable_clauses, unread_of
from smallprint.segment.findings import find
from smallprint.store.base import Store

SOON = 30
"""So many clauses that were not read before are read unasked: a clause takes about 3 ms."""


@dataclass(frozen=True, slots=True)
class Annotated:
    """A version's clauses, what it says of itself, and what its clauses say, by their index.

    `unread` are the clauses that cannot be read, with the reason. `waiting` counts those that nobody has read yet, and
    which would take longer than a reader waits; they are neither among the readings nor unread.
    """

    version: Version
    outline: Outline
    findings: Findings
    readings: Mapping[int, ClauseReading]
    unread: tuple[tuple[int, str], ...]
    waiting: int
    notes: Mapping[int, list[Note]]


def annotated(store: Store, version: Version, *, is_patient: bool = False) -> Annotated:
    """A version with what stands beside it. `is_patient`: clauses that were not read before are read, all of them."""
    held = show(store, version).outline
    readings, waiting = _readings(store, version, held, is_patient=is_patient)
    unread = unread_of(held, version.language).unread
    written = store.notes(version.document.service_id)
    notes = notes_on([note for note in written if note.document == version.document], held) if written else {}
    return Annotated(version, held, find(held), readings, unread, waiting, notes)


def _readings(
    store: Store, version: Version, held: Outline, *, is_patient: bool
) -> tuple[dict[int, ClauseReading], int]:
    """What the clauses say, as far as it is kept or soon read, and how many wait to be read."""
    if not is_read(held, version.language):
        return {}, 0
    clauses, _ = readable_clauses(held)
    kept, places = KeptReadings(store), tuple(places_of(held, clauses))
    kept.look_up(places)
    new = {place for place in places if place[0] and kept.at(place) is None}
    is_held = len(new) > SOON and not is_patient
    found: dict[int, ClauseReading] = {}
    waiting = 0
    for clause, place in zip(clauses, places, strict=True):
        if is_held and place in new:
            waiting += 1
            continue
        reading = kept.read(*place)
        if not reading.is_empty:
            found[clause.index] = reading
    return found, waiting
