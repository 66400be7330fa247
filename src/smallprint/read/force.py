"""How a verb is qualified, and the verb group that says so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Force(StrEnum):
    """How the verb of a frame is qualified."""

    MAY = "may"
    MUST = "must"
    WILL = "will"
    DOES = "does"
    IMPERATIVE = "imperative"
    AGREES = "agrees"
    GRANTS = "grants"


@dataclass(slots=True)
class Group:
    """A verb group being read: where it begins, how it is qualified, and the index of the word behind it."""

    force: Force
    is_negated: bool
    first: int
    at: int
    is_passive: bool = False
    actor: int | None = None
    given: tuple[int, int] | None = None
