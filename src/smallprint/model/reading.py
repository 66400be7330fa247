"""What a whole document says, clause by clause, and beside itself."""

from __future__ import annotations

from dataclasses import dataclass

from smallprint.model.norm import ClauseReading
from smallprint.model.resolution import NOTHING_RESOLVED, Resolution, Stand


@dataclass(frozen=True, slots=True)
class Reading:
    """A document's clauses as they were read: by index, those in which something was found.

    `unread` are the indices of clauses that could not be read, with the reason for each; nothing may be called "not
    addressed" while there are any. `edition` names the reader, so that a text read anew is told from one that changed.
    `resolution` holds the defined terms and what mentions of other places do, `stands` where the document stands on
    training AI with each kind of data, when its sentences are set beside each other.
    """

    edition: str
    clauses: tuple[tuple[int, ClauseReading], ...]
    unread: tuple[tuple[int, str], ...]
    resolution: Resolution = NOTHING_RESOLVED
    stands: tuple[Stand, ...] = ()
