"""What a service's documents say of training AI now, for each kind of data, and since when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from smallprint.archive.kept_readings import ON_TRAINING, KeptReadings, Place, places_of
from smallprint.archive.standing_texts import standing_texts
from smallprint.model.clause import Clause, Outline
from smallprint.model.document import Document, Version
from smallprint.model.norm import Data, Stance, Strength, Training
from smallprint.model.resolution import Said, Stand
from smallprint.read.document import READ, readable_clauses
from smallprint.read.precedence import WITHIN, said_in, stands
from smallprint.read.resolve import resolve
from smallprint.read.training import read_training
from smallprint.store.base import Store

Key = tuple[Data | None, Stance, Strength | None]
"""What a row is about: the data (None where users are bound), the stance, and how outright it is said."""

Found = dict[Key, tuple[Said, Stand | None]]
"""What rules for each of them, and how it stands to the rest; None where users are bound."""


@dataclass(frozen=True, slots=True)
class Row:
    """Where a document's latest usable version stands with one kind of data, or what it forbids users (`data` None).

    `since` is the first version from which on it stood without a break; `is_from_first` says that this is the first
    version recorded, so that it may be older. `stand` says what gives way to these words and what they leave open, and
    is None where users are bound. `place` is the clause's number or heading.
    """

    data: Data | None
    said: Said
    stand: Stand | None
    since: Version
    is_from_first: bool
    place: str

    @property
    def training(self) -> Training:
        """What the words say."""
        return self.said.training

    @property
    def words(self) -> str:
        """The sentence that rules."""
        return self.said.words


@dataclass(frozen=True, slots=True)
class DocumentTraining:
    """What one document says: its latest usable version, the rows, and how many of its clauses could not be read.

    `outline` is that version's, so that what a row stands on can be shown in its place.
    """

    version: Version
    outline: Outline
    rows: tuple[Row, ...]
    unread: int

    @property
    def is_silent(self) -> bool:
        """Whether nothing is said and nothing was left unread: the matter is not addressed."""
        return not self.rows and not self.unread


@dataclass(slots=True)
class _History:
    """A document's versions read in order: what stands now, and since when."""

    is_privacy: bool
    kept: KeptReadings
    read: dict[Place, tuple[Training, ...]]
    since: dict[Key, Version]
    found: Found
    texts: dict[tuple[str, str], Found] = field(default_factory=dict)
    shown: tuple[object, ...] = ()

    def take(self, version: Version, held: Outline) -> None:
        """Read the next version; where no ink, number or kind of block differs from the one before, all stands."""
        shown = version.language, tuple((block.digest, block.label, block.kind) for block in held.blocks)
        if shown == self.shown:
            return
        self.shown = shown
        text = version.digest, version.language
        if text not in self.texts:
            self.texts[text] = self._told(version, held)
        self.found = self.texts[text]
        self.since = {key: self._begun(key, version) for key in self.found}

    def _told(self, version: Version, held: Outline) -> Found:
        """What rules in a text. Where none of its words could speak of training, their places are not asked for."""
        if version.language != READ or not any(self.kept.may_tell((block.ink, "", "")) for block in held.blocks):
            return {}
        return self._stands(held, readable_clauses(held)[0])

    def _begun(self, key: Key, version: Version) -> Version:
        """Since when a stance stands: of data that was not told apart before, since it stands of all content."""
        data, stance, strength = key
        if key in self.since or data is None or any(held[0] is data for held in self.since):
            return self.since.get(key, version)
        wider = (self.since.get((kind, stance, strength)) for kind in WITHIN.get(data, ()))
        return next((since for since in wider if since is not None), version)

    def _stands(self, held: Outline, clauses: Sequence[Clause]) -> Found:
        """What rules for each kind of data; terms and references are resolved only where something is said at all."""
        trained = self._trained(held, clauses)
        if not trained:
            return {}
        resolution = resolve(held, trained)
        said = said_in((held.clauses[index] for index in trained), resolution, lambda clause: trained[clause.index])
        found: Found = {}
        for stand in stands(said, resolution):
            found[stand.data, stand.said.training.stance, stand.said.training.strength] = stand.said, stand
        for one in said:
            if one.training.stance is Stance.RESTRICTS_USERS:
                found.setdefault((None, one.training.stance, None), (one, None))
        return found

    def _trained(self, held: Outline, clauses: Sequence[Clause]) -> dict[int, tuple[Training, ...]]:
        """The clauses, by index, that say something of training, with what they say."""
        places = dict(zip((clause.index for clause in clauses), places_of(held, clauses), strict=True))
        new = set(places.values()) - self.read.keys()
        self.kept.look_up(new)
        self.read.update((place, self._said(place)) for place in new)
        return {index: told for index, place in places.items() if (told := self.read[place])}

    def _said(self, place: Place) -> tuple[Training, ...]:
        """What is said at a place. Where something is, it is read again, since what kind of document it is counts."""
        kept = self.kept.at(place)
        if not self.kept.may_tell(place) or (kept is not None and not kept.reading.training):
            return ()
        return read_training(*place, is_privacy=self.is_privacy)


def training_matrix(store: Store, documents: Iterable[Document]) -> tuple[DocumentTraining, ...]:
    """What each document says of training AI; documents without a usable version are left out."""
    found = (_of_document(store, document) for document in documents)
    return tuple(one for one in found if one is not None)


def _of_document(store: Store, document: Document) -> DocumentTraining | None:
    """Reads every usable version in order, each distinct text and clause once."""
    history = _History(document.is_privacy, KeptReadings(store, ON_TRAINING), {}, {}, {})
    first: Version | None = None
    last: tuple[Version, Outline] | None = None
    for version, held in standing_texts(store, document):
        first, last = first or version, (version, held)
        history.take(version, held)
    if last is None or first is None:
        return None
    return DocumentTraining(last[0], last[1], tuple(_rows(history, last[1], first)), _unread(*last))


def _unread(version: Version, held: Outline) -> int:
    """How many clauses of a version could not be read."""
    clauses, foreign = readable_clauses(held)
    return len(foreign) + (len(clauses) if version.language != READ else 0)


def _rows(history: _History, held: Outline, first: Version) -> list[Row]:
    found = []
    for key, (said, stand) in history.found.items():
        clause = held.clauses[said.clause]
        since = history.since[key]
        place = clause.label or held.heading_of(clause)
        found.append(Row(key[0], said, stand, since, since == first, place))
    return sorted(found, key=_order)


def _order(row: Row) -> tuple[int, bool, int]:
    kinds = list(Data)
    place = len(kinds) if row.data is None else kinds.index(row.data)
    return place, row.training.strength is Strength.IMPLICIT, list(Stance).index(row.training.stance)
