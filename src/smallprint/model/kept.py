"""What an archive gives back: assessed changes, clauses that were found, and what was read in clauses."""

from __future__ import annotations

from dataclasses import dataclass

from smallprint.model.document import Document, Version
from smallprint.model.meaning import Assessment
from smallprint.model.norm import ClauseReading


@dataclass(frozen=True, slots=True)
class Assessed:
    """A recorded change as the store keeps it: the version it led to, the one it was compared with, what it means."""

    version: Version
    compared_with: int
    assessment: Assessment


@dataclass(frozen=True, slots=True)
class Hit:
    """A clause that was found: its words, where it stood, from which version to which, and whether it still does."""

    document: Document
    ink: str
    first: Version
    last: Version
    still_stands: bool


@dataclass(frozen=True, slots=True)
class KeptReading:
    """What a clause says, as the archive keeps it; `was` is the last edition that read it otherwise, or ""."""

    reading: ClauseReading
    was: str
