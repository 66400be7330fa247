"""What a company says in public, claim by claim, and how each stands against its contract."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from smallprint.model.answer import Gap, Quotation
from smallprint.model.document import Document
from smallprint.model.snapshot import Place
from smallprint.text.span import Span


@dataclass(frozen=True, slots=True)
class Statement:
    """Words that somebody said of a service, with who, where and when, as far as it is known."""

    words: str
    speaker: str = ""
    role: str = ""
    channel: str = ""
    url: str = ""
    said_at: datetime | None = None

    def __post_init__(self) -> None:
        if not self.words.strip():
            raise ValueError("a statement has words")


class ClaimKind(StrEnum):
    """What a sentence of a statement is: only a claim can be held against a contract."""

    CLAIM = "claim"
    PLAN = "plan"
    OPINION = "opinion"


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence of a statement, with the span of its words in the statement's."""

    words: str
    span: Span
    kind: ClaimKind


class Judgement(StrEnum):
    """How a claim stands against a contract."""

    BACKED = "backed"
    CONTRADICTED = "contradicted"
    BROADER = "broader-than-contract"
    NOT_ADDRESSED = "not-addressed"
    UNDETERMINED = "undetermined"


@dataclass(frozen=True, slots=True)
class Judged:
    """A claim beside a contract: the judgement, the contract's words, a reason in a line, and what stays open.

    `evidence` is empty for what is not addressed, undetermined, or no claim; the gaps then hold the nearest clauses.
    `judgement` is None for a plan or an opinion.
    """

    claim: Claim
    judgement: Judgement | None
    evidence: tuple[Quotation, ...]
    reason: str
    gaps: tuple[Gap, ...] = ()

    def __post_init__(self) -> None:
        if (self.judgement is None) == (self.claim.kind is ClaimKind.CLAIM):
            raise ValueError("a claim is judged, and nothing else is")
        if self.judgement in (Judgement.BACKED, Judgement.CONTRADICTED, Judgement.BROADER) and not self.evidence:
            raise ValueError(f"{self.judgement.value} stands on quoted words")


@dataclass(frozen=True, slots=True)
class HeldAgainst:
    """How a statement stood against the version `number` of a document; no judgement where nothing is claimed."""

    document: Document
    number: int
    judgement: Judgement | None


@dataclass(frozen=True, slots=True)
class KeptStatement:
    """A statement that is kept, of a service, with how it stood against each document when it was last looked at.

    `id` is a digest of the service, the words and where they were said.
    """

    id: str
    service_id: str
    statement: Statement
    kept_at: datetime
    held: tuple[HeldAgainst, ...] = ()


class PageState(StrEnum):
    """How the page does on which a statement was made."""

    STANDS = "stands"
    EDITED = "edited"
    """Some of its sentences stand otherwise now, or are gone."""
    GONE = "gone"
    """The page, or all of the statement on it, is not there any more."""
    UNREACHED = "unreached"


@dataclass(frozen=True, slots=True)
class StatementPage:
    """How the page of a kept statement did when it was last asked for, and since when it has.

    `nearest` are the words that stand there in place of those that changed; `reason` says why it was not reached or
    is gone. `place` is where its snapshot is kept.
    """

    statement_id: str
    state: PageState
    since: datetime
    asked_at: datetime
    nearest: str = ""
    reason: str = ""
    place: Place | None = None
