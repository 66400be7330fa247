"""What a person wrote beside the terms: dated, with their name, never evidence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from smallprint.model.document import Document


class NoteTarget(StrEnum):
    """What a note is about."""

    CLAUSE = "clause"
    """Words of a version."""
    CHANGE = "change"
    """What a version changed."""
    VERDICT = "verdict"
    """What a version answers to a question."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What a person says beside the terms: words, a name, and an aware moment."""

    author: str
    at: datetime
    words: str

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError("a remark is made at an aware moment")


@dataclass(frozen=True, slots=True)
class Note:
    """A person's comment on a clause, a change or a verdict of the version `number` of a document.

    The words that it is about are `exact`, with a little of what stands before and behind them (`prefix`, `suffix`), as
    a text-quote selector of the W3C's Web Annotation has them; "" where it is about a change or a verdict, which then
    is that to `question`. `id` is a digest of all of it. `at` is aware, in UTC.
    """

    id: str
    document: Document
    number: int
    target: NoteTarget
    exact: str
    prefix: str
    suffix: str
    question: str
    author: str
    at: datetime
    words: str

    def __post_init__(self) -> None:
        if not self.words.strip() or not self.author.strip():
            raise ValueError("a note has words and an author")
        if bool(self.exact) != (self.target is NoteTarget.CLAUSE):
            raise ValueError("a note on a clause is about words of it, and no other is")
        if bool(self.question) != (self.target is NoteTarget.VERDICT):
            raise ValueError("a note on a verdict names the question, and no other does")
        if self.at.tzinfo is None:
            raise ValueError("a note is written at an aware moment")
