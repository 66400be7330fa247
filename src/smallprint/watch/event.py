"""What a pass tells of a document, and what it did in all."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from smallprint.model.document import Document


class Kind(StrEnum):
    """What came of a look at a document."""

    UNCHANGED = "unchanged"
    FIRST_SEEN = "first-seen"
    CHANGED = "changed"
    RE_EXTRACTED = "re-extracted"
    HELD = "held"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Event:
    """What came of a look at a document, at a moment.

    `cause` says why a page failed or a text waits, `words` the same at more length, or the headline of a change.
    `version` is the number of the version that came of it, `due_at` when the document is looked at next.
    """

    at: datetime
    document: Document
    kind: Kind
    cause: str = ""
    words: str = ""
    version: int | None = None
    is_substantive: bool = False
    due_at: datetime | None = None


@dataclass(slots=True)
class PassReport:
    """What a pass did: how many looks came out how, how many pages were asked for, how many versions were recorded."""

    kinds: Counter[Kind] = field(default_factory=Counter)
    causes: Counter[str] = field(default_factory=Counter)
    requests: int = 0
    versions: int = 0
    substantive: int = 0
    is_stopped: bool = False

    @property
    def looks(self) -> int:
        """How many looks were made."""
        return sum(self.kinds.values())

    def count(self, event: Event) -> None:
        """Count what came of a look."""
        self.kinds[event.kind] += 1
        self.versions += event.version is not None
        self.substantive += event.is_substantive
        if event.cause:
            self.causes[event.cause] += 1
