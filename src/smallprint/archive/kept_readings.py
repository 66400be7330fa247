"""What was read in an archive's clauses before, so that it need not be read again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from smallprint.model.clause import Clause, Outline
from smallprint.model.kept import KeptReading
from smallprint.model.norm import ClauseReading
from smallprint.read.clause import read_clause
from smallprint.read.document import EDITION
from smallprint.read.key import clause_key
from smallprint.read.licence import licences_in, may_grant
from smallprint.read.training import may_speak_of_training, read_training
from smallprint.store.base import Store

ON_TRAINING = "training"
"""The part of a reading that tells what a clause says of training AI."""

Place = tuple[str, str, str]
"""A clause as it is read: its ink, its heading and its lead-in."""


def places_of(held: Outline, clauses: Iterable[Clause]) -> Iterator[Place]:
    """Each of these clauses as it is read."""
    for clause in clauses:
        yield clause.ink, held.heading_of(clause), held.lead_in_of(clause)


def read_for_claims(ink: str, heading: str, lead_in: str) -> ClauseReading:
    """As much of a clause's reading as statements are held against: what it says of training, and its licences.

    What else it says takes three times as long to read, and no judgement of a statement looks at it.
    """
    licences = tuple(licences_in(ink, heading, lead_in)) if may_grant(ink) else ()
    return ClauseReading((), read_training(ink, heading, lead_in), licences, ())


class KeptReadings:
    """What this edition of the reader has read in an archive, looked up many clauses at a time."""

    def __init__(
        self, store: Store, about: str = "", read: Callable[[str, str, str], ClauseReading] = read_clause
    ) -> None:
        """With `about`, a part of readings by its name, only those that hold something there are asked for.

        `read` reads what was not read before, as much of it as is needed.
        """
        self._store, self._about, self._reader = store, about, read
        self._kept: dict[Place, KeptReading | None] = {}
        self._read: dict[Place, ClauseReading] = {}
        self._speaking: dict[str, bool] = {}

    def look_up(self, places: Iterable[Place]) -> None:
        """Have at hand what was read at these places."""
        keys = {clause_key(*place): place for place in places if place not in self._kept and self.may_tell(place)}
        if keys:
            found = self._store.readings(EDITION, keys, about=self._about)
            self._kept.update((place, found.get(key)) for key, place in keys.items())

    def at(self, place: Place) -> KeptReading | None:
        """What was read at a place that was looked up, or None."""
        return self._kept.get(place)

    def read(self, ink: str, heading: str, lead_in: str) -> ClauseReading:
        """What a clause says: as it was read before, else read now; of no other part than the one that is asked for."""
        place = ink, heading, lead_in
        kept = self._kept.get(place)
        if kept:
            return kept.reading
        if place not in self._read:
            self._read[place] = self._reader(*place) if self._about != ON_TRAINING else self._on_training(place)
        return self._read[place]

    def may_tell(self, place: Place) -> bool:
        """Whether the part that is asked for may hold anything at a place: training is named by a word of its own."""
        return self._about != ON_TRAINING or any(map(self._speaks, place))

    def _on_training(self, place: Place) -> ClauseReading:
        """What a clause says of training, and nothing else of it: few clauses speak of it, which is soon found."""
        return ClauseReading((), read_training(*place) if self.may_tell(place) else (), (), ())

    def _speaks(self, words: str) -> bool:
        held = self._speaking.get(words)
        if held is None:
            held = self._speaking[words] = may_speak_of_training(words)
        return held
