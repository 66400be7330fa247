"""What a document's clauses mean beside each other: defined terms, references that carry, yield or override."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smallprint.model.norm import Data, Training
from smallprint.text.span import Span


class ReferralKind(StrEnum):
    """What a mention of another place does to the sentence that makes it."""

    CARRIES = "carries"
    OVERRIDES = "overrides"
    YIELDS = "yields"
    INCORPORATES = "incorporates"
    POINTS = "points"


@dataclass(frozen=True, slots=True)
class Referral:
    """A mention of another place with what it does. `first` to `last` (not included) are the clauses it leads to.

    "As permitted under Section 10.3" carries what stands there; "notwithstanding the above" overrides it; "subject to
    Section 7" yields to it; an incorporated document is outside (`first` and `last` are None). `span` is into the ink
    of the clause at index `clause`, `words` are what it covers.
    """

    kind: ReferralKind
    clause: int
    span: Span
    words: str
    first: int | None
    last: int | None
    is_outside: bool

    def reaches(self, clause: int) -> bool:
        """Whether it leads to this clause."""
        return self.first is not None and self.last is not None and self.first <= clause < self.last


@dataclass(frozen=True, slots=True)
class Term:
    """A defined term for data or content: the kinds it takes in, and those its definition leaves out.

    `clause` is the index of the clause that defines it, `span` the definition in the recorded text; `excludes` are the
    words of what it leaves out.
    """

    name: str
    aliases: tuple[str, ...]
    clause: int
    span: Span
    data: tuple[Data, ...]
    excluded: tuple[Data, ...]
    excludes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Resolution:
    """A document's terms for data, and what its mentions of other places do."""

    terms: tuple[Term, ...]
    referrals: tuple[Referral, ...]

    def of_clause(self, index: int) -> tuple[Referral, ...]:
        """The referrals that a clause makes."""
        return tuple(one for one in self.referrals if one.clause == index)


NOTHING_RESOLVED = Resolution((), ())


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence that speaks of training, with its terms resolved: which data it covers, by which defined terms."""

    clause: int
    training: Training
    data: tuple[Data, ...]
    terms: tuple[str, ...]
    words: str
    scopes: tuple[str, ...]


class Why(StrEnum):
    """Why one sentence gives way to another."""

    OVERRIDDEN = "overridden"
    OTHER_TRAINERS = "other-trainers"
    ONLY_IMPLIED = "only-implied"
    MORE_GENERAL = "more-general"
    LIMITED = "limited"
    QUALIFIED = "qualified"
    CONFLICTING = "conflicting"


@dataclass(frozen=True, slots=True)
class Yielding:
    """A sentence that says otherwise than the one that rules, and why it gives way (or does not: a conflict)."""

    said: Said
    why: Why


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a document stands on training AI with one kind of data: the sentence that rules, and those that give way.

    `open` are sentences that permit training on what a promise leaves out: other data, the same in part, or by others.
    """

    data: Data
    said: Said
    yielding: tuple[Yielding, ...]
    open: tuple[Said, ...]

    @property
    def is_conflicting(self) -> bool:
        """Whether another sentence says otherwise and neither gives way."""
        return any(one.why is Why.CONFLICTING for one in self.yielding)
