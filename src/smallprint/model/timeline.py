"""What a document answered to one question over time."""

from __future__ import annotations

from dataclasses import dataclass

from smallprint.model.answer import Answer
from smallprint.model.clause import Outline
from smallprint.model.document import Document, Version


@dataclass(frozen=True, slots=True)
class Interval:
    """Versions in a row that answer alike, from `first` to `last`. The answer is that of the first, in its outline.

    `first.fetched_at` is when the answer was first recorded; it stood until the next interval began.
    """

    answer: Answer
    outline: Outline
    first: Version
    last: Version


@dataclass(frozen=True, slots=True)
class Timeline:
    """A document's answers to one question, oldest first."""

    document: Document
    intervals: tuple[Interval, ...]
