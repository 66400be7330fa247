"""Reports on a service, and what was done in an archive's name: both only ever grow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from smallprint.model.document import Document

__all__ = ["Deed", "Report", "ReportEntry", "ReportPart"]


class ReportPart(StrEnum):
    """What an entry of a report is."""

    TEXT = "text"
    """What the author writes."""
    UPDATE = "update"
    """What became known later; listed with its date at the head of the report."""
    CORRECTION = "correction"
    """What an earlier entry had wrong; listed at the head as well."""
    REDLINE = "redline"
    """Two versions of a document beside each other."""
    TIMELINE = "timeline"
    """What a document answered to a question over the years."""
    ANSWER = "answer"
    """What a version answers to a question."""
    STATEMENT = "statement"
    """A statement that is kept, beside the terms: `question` is its id."""


OF_A_DOCUMENT = frozenset({ReportPart.REDLINE, ReportPart.TIMELINE, ReportPart.ANSWER})
ASKED = frozenset({ReportPart.TIMELINE, ReportPart.ANSWER, ReportPart.STATEMENT})


@dataclass(frozen=True, slots=True)
class Report:
    """A report on a service's terms, under a title. `id` ends its address. `begun_at` is aware, in UTC."""

    id: str
    service_id: str
    title: str
    author: str
    begun_at: datetime

    def __post_init__(self) -> None:
        if not (self.title.strip() and self.author.strip()):
            raise ValueError("a report has a title and an author")
        if self.begun_at.tzinfo is None:
            raise ValueError("a report is begun at an aware moment")


@dataclass(frozen=True, slots=True)
class ReportEntry:
    """One entry of a report, in the order they were written: `number` counts from 1.

    `words` are the author's. A redline is of the versions `before` and `after` of `document`; an answer is of `after`;
    a timeline and an answer are to `question`.
    """

    report_id: str
    number: int
    part: ReportPart
    author: str
    at: datetime
    words: str
    document: Document | None = None
    before: int = 0
    after: int = 0
    question: str = ""

    def __post_init__(self) -> None:
        if (self.document is not None) != (self.part in OF_A_DOCUMENT):
            raise ValueError("a redline, a timeline and an answer are of a document, and nothing else is")
        if bool(self.question) != (self.part in ASKED):
            raise ValueError("a timeline and an answer have a question, a statement its id, and nothing else has")
        if self.document is None and self.part is not ReportPart.STATEMENT and not self.words.strip():
            raise ValueError("an entry without a document has words")
        if not self.author.strip() or self.at.tzinfo is None:
            raise ValueError("an entry has an author and an aware moment")


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that was done in the archive's name through the web face: who, from where, what, on what."""

    at: datetime
    who: str
    address: str
    what: str
    about: str
