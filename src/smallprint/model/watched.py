"""A document that is watched on its pages: how each page does, and what waits for its second look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from smallprint.model.document import Document
from smallprint.model.snapshot import Place, Validators
from smallprint.model.source import Declaration

NOTHING_KNOWN = Validators()


class Doubt(StrEnum):
    """Why a text waits for another look before it becomes a version."""

    CHANGED = "changed"
    ONLY_MARKS = "only-marks"
    LOST_MOST = "lost-most"
    NOT_SELECTED = "not-selected"
    OTHER_LANGUAGE = "other-language"
    OTHER_PAGE = "other-page"
    CAME_BACK = "came-back"


@dataclass(frozen=True, slots=True)
class KeptSnapshot:
    """A snapshot as the archive lists it: which page of its document it is (0 the first), and where its bytes lie.

    `stop` is where the file ended once it had been put in, with all that was said beside it.
    """

    document: Document
    page: int
    url: str
    final_url: str
    fetched_at: datetime
    status: int
    media_type: str
    digest: str
    place: Place
    stop: int
    rendered: bool = False


@dataclass(frozen=True, slots=True)
class Health:
    """How one page of a watched document does.

    `asked_at` is when it was last asked for, `seen_at` when it last gave the document, `changed_at` when that was last
    another text than before. `cause` says why the page has failed since `failing_since`, `failures` times in a row.
    `known` is by what the site can tell that the page is unchanged; `due_at` when it is asked for next; `rendered`:
    only a browser could make the document of it.
    """

    document: Document
    page: int
    url: str
    asked_at: datetime | None = None
    seen_at: datetime | None = None
    changed_at: datetime | None = None
    failing_since: datetime | None = None
    cause: str = ""
    failures: int = 0
    known: Validators = NOTHING_KNOWN
    due_at: datetime | None = None
    rendered: bool = False

    @property
    def is_failing(self) -> bool:
        """Whether the page did not give the document when it was last asked for."""
        return self.failing_since is not None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A text that waits for another look: why (in words: `reason`), since when, and when it was seen last.

    `text` is as it was read at the last look; the snapshots that it was read from first lie at `places`. It was seen at
    `looks` looks in a row; at `unlike` looks in a row the pages gave this or other texts than the last version.
    """

    document: Document
    text: str
    doubt: Doubt
    since: datetime
    seen_at: datetime
    looks: int = 1
    unlike: int = 1
    places: tuple[Place, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Restlessness:
    """How often a page went back and forth between texts, and how many looks it has been calm for."""

    flips: int = 0
    calm: int = 0


@dataclass(frozen=True, slots=True)
class Watched:
    """A document that is watched: its declaration, how each of its pages does, and how restless it is.

    `is_waiting`: a text of it waits for another look. `after` is its place in the order in which documents are looked
    at.
    """

    declaration: Declaration
    health: tuple[Health, ...]
    since: datetime
    restlessness: Restlessness = Restlessness()
    is_waiting: bool = False
    after: int = 0

    @property
    def document(self) -> Document:
        """The document."""
        return self.declaration.document

    @property
    def due_at(self) -> datetime | None:
        """When it is looked at next: as soon as the last of its pages may be asked for; None: at once."""
        moments = [one.due_at for one in self.health if one.due_at is not None]
        return max(moments, default=None)
