"""What a document lets its provider do, clause by clause: of a version in an archive, or of a file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from smallprint.archive.compare_versions import legible_text_of
from smallprint.archive.kept_readings import KeptReadings, places_of
from smallprint.archive.show import show
from smallprint.errors import ExtractError
from smallprint.model.clause import Outline
from smallprint.model.document import Version
from smallprint.model.reading import Reading
from smallprint.model.topic import Practice
from smallprint.read.document import read_outline, readable_clauses
from smallprint.segment.outline import outline
from smallprint.store.base import Store


@dataclass(frozen=True, slots=True)
class ReadTerms:
    """A document with its reading; `version` is None for a file, which `name` names.

    `read_otherwise` are the clauses, by index, that an earlier edition of the reader read otherwise, and which it was:
    there our reading changed, and not the text.
    """

    name: str
    version: Version | None
    outline: Outline
    reading: Reading
    read_otherwise: tuple[tuple[int, str], ...] = ()


def read_version(store: Store, version: Version) -> ReadTerms:
    """The reading of a version that an archive holds, from what it has kept of its clauses as far as that goes."""
    held = show(store, version).outline
    kept = KeptReadings(store)
    clauses, _ = readable_clauses(held)
    places = tuple(places_of(held, clauses))
    kept.look_up(places)
    found = ((clause, kept.at(place)) for clause, place in zip(clauses, places, strict=True))
    otherwise = tuple((clause.index, one.was) for clause, one in found if one and one.was)
    reading = read_outline(held, version.language, kept.read)
    return ReadTerms(version.document.id, version, held, reading, otherwise)


def read_file(path: Path) -> ReadTerms:
    """The reading of a text in a file. SourceError: it is no readable text; ExtractError: it is empty."""
    held = outline(legible_text_of(path))
    if not held.text.strip():
        raise ExtractError(f"{path} is empty", url=str(path))
    return ReadTerms(str(path), None, held, read_outline(held))


def only_about(read: ReadTerms, practice: Practice) -> ReadTerms:
    """The reading of those clauses alone that speak of a practice; where it stands on training only if it is that."""
    reading = read.reading
    clauses = tuple(pair for pair in reading.clauses if any(one.practice is practice for one in pair[1].topics))
    stands = reading.stands if practice is Practice.AI_TRAINING else ()
    return replace(read, reading=replace(reading, clauses=clauses, stands=stands))
