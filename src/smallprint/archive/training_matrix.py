"""What a service's documents say of training AI now, for each kind of data, and since when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from smallprint.archive.compare_versions import ENCODING
from smallprint.model.clause import Outline
from smallprint.model.document import Document, Standing, Version
from smallprint.model.norm import Data, Stance, Strength, Training
from smallprint.read.document import READ, readable_clauses
from smallprint.read.training import read_training
from smallprint.segment.outline import Interned, outline
from smallprint.store.base import Store

LIKELY = 0.8
"""What is only implied is told where it is at least so probable."""

Key = tuple[Data | None, Stance, Strength | None]
"""What a row is about: the data (None where users are bound), the stance, and how outright it is said."""


@dataclass(frozen=True, slots=True)
class Row:
    """One stance on one kind of data, as a document's latest usable version takes it.

    `since` is the first version from which on it stood without a break; `is_from_first` says that this is the first
    version recorded, so that it may be older. `words` are the sentence, `place` its clause's number or heading.
    """

    data: Data | None
    training: Training
    since: Version
    is_from_first: bool
    clause: int
    place: str
    words: str


@dataclass(frozen=True, slots=True)
class DocumentTraining:
    """What one document says: its latest usable version, the rows, and how many of its clauses could not be read."""

    version: Version
    rows: tuple[Row, ...]
    unread: int

    @property
    def is_silent(self) -> bool:
        """Whether nothing is said and nothing was left unread: the matter is not addressed."""
        return not self.rows and not self.unread


@dataclass(frozen=True, slots=True)
class _Said:
    training: Training
    clause: int
    place: str
    words: str


def training_matrix(store: Store, documents: Iterable[Document]) -> tuple[DocumentTraining, ...]:
    """What each document says of training AI; documents without a usable version are left out."""
    found = (_of_document(store, document) for document in documents)
    return tuple(one for one in found if one is not None)


def _of_document(store: Store, document: Document) -> DocumentTraining | None:
    """Reads every usable version in order, each distinct text and clause once."""
    interned: Interned = {}
    read: dict[tuple[str, str, str], tuple[Training, ...]] = {}
    is_privacy = "privacy" in document.terms_type.lower()
    since: dict[Key, Version] = {}
    said: dict[Key, _Said] = {}
    first: Version | None = None
    last: Version | None = None
    unread, digest = 0, ""
    for version, content in store.contents(document):
        if version.standing is not Standing.USABLE:
            continue
        first, last = first or version, version
        if version.digest == digest:
            continue
        digest = version.digest
        held = outline(content.decode(*ENCODING), interned)
        if version.language != READ:
            said, unread = {}, sum(map(len, readable_clauses(held)))
        else:
            said, unread = _said(held, read, is_privacy=is_privacy)
        since = {key: since.get(key, version) for key in said}
    if last is None or first is None:
        return None
    rows = [
        Row(key[0], one.training, since[key], since[key] == first, one.clause, one.place, one.words)
        for key, one in said.items()
    ]
    return DocumentTraining(last, tuple(sorted(_outright(rows), key=_order)), unread)


def _said(
    held: Outline, read: dict[tuple[str, str, str], tuple[Training, ...]], *, is_privacy: bool
) -> tuple[dict[Key, _Said], int]:
    """What a text says, the surest sentence for each key, and how many of its clauses could not be read."""
    found: dict[Key, _Said] = {}
    clauses, foreign = readable_clauses(held)
    for clause in clauses:
        place = (clause.ink, held.heading_of(clause), held.lead_in_of(clause))
        if place not in read:
            read[place] = read_training(*place, is_privacy=is_privacy)
        for one in read[place]:
            kinds: tuple[Data | None, ...] = one.data or (None,)
            for kind in kinds:
                key = (kind, one.stance, one.strength)
                if key not in found or found[key].training.probability < one.probability:
                    where = clause.label or held.heading_of(clause)
                    found[key] = _Said(one, clause.index, where, one.span.cut(clause.ink))
    return found, len(foreign)


def _outright(rows: list[Row]) -> list[Row]:
    """The rows, without what is barely implied, or implied for data of which something is said outright."""
    named = {row.data for row in rows if row.training.strength is not Strength.IMPLICIT}
    return [
        row
        for row in rows
        if row.training.strength is not Strength.IMPLICIT
        or (row.data not in named and row.training.probability >= LIKELY)
    ]


def _order(row: Row) -> tuple[int, bool, int]:
    kinds = list(Data)
    place = len(kinds) if row.data is None else kinds.index(row.data)
    return place, row.training.strength is Strength.IMPLICIT, list(Stance).index(row.training.stance)
