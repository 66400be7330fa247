"""How the documents that are watched do: seen when, changed when, failing or waiting since when and why, next when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from smallprint.model.document import Document
from smallprint.model.watched import Candidate, Health, Watched
from smallprint.store.base import Store


class Condition(StrEnum):
    """How a document that is watched does: its pages give it, one of them fails, a text waits, or nobody looked yet."""

    WELL = "well"
    WAITING = "waiting"
    FAILING = "failing"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Tracked:
    """A document that is watched, with the text that waits for another look, if one does."""

    watched: Watched
    candidate: Candidate | None

    @property
    def document(self) -> Document:
        """The document."""
        return self.watched.document

    @property
    def condition(self) -> Condition:
        """How it does."""
        if self.failing is not None:
            return Condition.FAILING
        if self.candidate is not None:
            return Condition.WAITING
        return Condition.WELL if self.watched.health else Condition.NEW

    @property
    def failing(self) -> Health | None:
        """The first of its pages that fails, or None."""
        return next((one for one in self.watched.health if one.is_failing), None)


def sources(store: Store, services: Iterable[str] = ()) -> list[Tracked]:
    """The documents that are watched, of these services or of all, in the order of names."""
    wanted = frozenset(services)
    found = store.every_watched()
    return [
        Tracked(one, store.candidate(one.document) if one.is_waiting else None)
        for one in found
        if not wanted or one.document.service_id in wanted
    ]
