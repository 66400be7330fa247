"""What somebody is told of a document: what changed, the words, the answer before and after, and how to refuse."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from smallprint.model.document import Document
from smallprint.model.meaning import HEADLINE_LENGTH, Severity
from smallprint.model.rule import Pace


class Occasion(StrEnum):
    """Why somebody is told."""

    CHANGED = "changed"
    """A change that matters."""
    RETURNED = "returned"
    """What was told before is taken back: an earlier text stands again."""
    ANSWERED = "answered"
    """A question has another answer."""
    JUDGED = "judged"
    """A statement stands otherwise against the contract."""
    FIRST_SEEN = "first-seen"
    """The document is watched from now on."""


class Lettering(StrEnum):
    """How words of an excerpt are set."""

    KEPT = "kept"
    REMOVED = "removed"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Segment:
    """Words of an excerpt set in one way."""

    lettering: Lettering
    words: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A changed clause with its words struck and inserted, and where it stands. Long stretches are shortened ("…")."""

    place: str
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """Words of a version as they are quoted in an alert, with where they stand."""

    words: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class Standpoint:
    """What one version says to a question or a statement: the verdict as people see it, and the words under it."""

    verdict: str
    quotations: tuple[Wording, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """A question, or a statement, with what the version before says to it and what the one after does.

    `before` is None where there is none to compare with. `is_statement`: `asked` are somebody's words, not a question.
    """

    asked: str
    before: Standpoint | None
    after: Standpoint
    is_statement: bool = False


@dataclass(frozen=True, slots=True)
class Alert:
    """What a rule has to tell of a version of a document: enough to understand it without looking anywhere else.

    `id` is a digest of the rule, the document and the version: the same change is the same alert, however often it is
    sent. `compared_with` is None for a first version. `is_quiet`, `is_announced`, `effective_on` and `dated_on` are
    the document's own word; None where it gives none. `ways_out` say how to refuse, in the document's words.
    """

    id: str
    rule: str
    document: Document
    number: int
    compared_with: int | None
    recorded_at: datetime
    occasion: Occasion
    headline: str
    severity: Severity = Severity.NONE
    topics: tuple[str, ...] = ()
    is_quiet: bool | None = None
    is_announced: bool | None = None
    effective_on: date | None = None
    dated_on: date | None = None
    excerpts: tuple[Excerpt, ...] = ()
    turns: tuple[Turn, ...] = ()
    ways_out: tuple[Wording, ...] = ()

    def __post_init__(self) -> None:
        if not 0 < len(self.headline) <= HEADLINE_LENGTH:
            raise ValueError(f"an alert has a headline of at most {HEADLINE_LENGTH} characters")
        if (self.compared_with is None) != (self.occasion is Occasion.FIRST_SEEN):
            raise ValueError("only a first version is compared with none")
        if self.recorded_at.tzinfo is None:
            raise ValueError("a version is recorded at an aware moment")


class DeliveryState(StrEnum):
    """What became of an alert so far."""

    WAITING = "waiting"
    """It has not been tried yet."""
    FAILED = "failed"
    """It was tried, and is tried again."""
    GIVEN_UP = "given-up"
    """It was tried as often as it is; it is kept, and tried again only when somebody asks."""
    WITHDRAWN = "withdrawn"
    """It does not go out: a person says that what it tells does not matter. It waits again if that is taken back."""
    SENT = "sent"
    """The address took it."""


UNSENT = (DeliveryState.WAITING, DeliveryState.FAILED, DeliveryState.GIVEN_UP)
"""What is still to go out, or would be if somebody asked."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """An alert in the outbox: since when, when it is tried next, how often it was, and why it has not gone out."""

    alert: Alert
    queued_at: datetime
    due_at: datetime
    state: DeliveryState = DeliveryState.WAITING
    attempts: int = 0
    reason: str = ""
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """That a rule told somebody of a version, or is about to: which, why, and when the version was recorded."""

    number: int
    occasion: Occasion
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class Unseen:
    """A document with new versions: up to which one rules have looked at it (None: never), and the last."""

    document: Document
    seen: int | None
    last: int


@dataclass(frozen=True, slots=True)
class Message:
    """What goes out at once to the address of one rule: an alert, or those of a day or a week.

    `id` is that of its alert, or a digest of those of its alerts: whoever gets a message twice can tell. `is_trial`:
    somebody wants to see what it would look like.
    """

    id: str
    rule: str
    alerts: tuple[Alert, ...]
    pace: Pace = Pace.AT_ONCE
    is_trial: bool = False

    def __post_init__(self) -> None:
        if not self.alerts:
            raise ValueError("a message tells something")
