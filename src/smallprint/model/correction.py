"""What a person says of what the program found: dated, with their name and reason, beside it and never in its place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from smallprint.model.answer import Verdict
from smallprint.model.document import Document
from smallprint.model.meaning import Severity

__all__ = ["Correction", "Mark"]


class Mark(StrEnum):
    """What an editor marks a change or a verdict as."""

    SEEN = "seen"
    """Somebody has looked at the change."""
    ASSIGNED = "assigned"
    """Somebody is to look at the change: `value` is who."""
    NOISE = "noise"
    """The change does not matter, whatever the program says."""
    SUBSTANTIVE = "substantive"
    """The change matters, whatever the program says: `value` is how much, minor or major."""
    AS_JUDGED = "as-judged"
    """What the program says of the change stands after all."""
    VERDICT = "verdict"
    """The answer to a question is another one: `value` is which."""


VALUES: dict[Mark, frozenset[str] | None] = {
    Mark.SEEN: frozenset({""}),
    Mark.ASSIGNED: None,
    Mark.NOISE: frozenset({""}),
    Mark.SUBSTANTIVE: frozenset({Severity.MINOR.value, Severity.MAJOR.value}),
    Mark.AS_JUDGED: frozenset({""}),
    Mark.VERDICT: frozenset(verdict.value for verdict in Verdict),
}
"""Which values go with a mark; None: any that is not empty."""
JUDGING = frozenset({Mark.NOISE, Mark.SUBSTANTIVE, Mark.AS_JUDGED})
"""Marks that say whether a change matters: of these the last one counts."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A person's mark on the change into version `number` of a document, or on what that answers to `question`.

    `digest` is the version's, so that the words that were judged are known for ever. `id` is a digest of all of it.
    `at` is aware, in UTC.
    """

    id: str
    document: Document
    number: int
    digest: str
    mark: Mark
    value: str
    question: str
    author: str
    at: datetime
    reason: str

    def __post_init__(self) -> None:
        allowed = VALUES[self.mark]
        if (self.value not in allowed) if allowed is not None else not self.value.strip():
            raise ValueError(f"{self.value!r} is no value of {self.mark}")
        if bool(self.question) != (self.mark is Mark.VERDICT):
            raise ValueError("a correction of a verdict names the question, and no other does")
        if not self.author.strip():
            raise ValueError("a correction has an author")
        if self.at.tzinfo is None:
            raise ValueError("a correction is made at an aware moment")
