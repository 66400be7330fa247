"""What people ask of a document, and the answer: a verdict on quoted words, what it leaves open, and the way out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smallprint.model.norm import Data
from smallprint.text.span import Span


class Verdict(StrEnum):
    """What a document says to a question."""

    YES = "yes"
    YES_UNLESS_OPT_OUT = "yes-unless-opt-out"
    ONLY_WITH_CONSENT = "only-with-consent"
    NO = "no"
    STATED = "stated"
    NOT_ADDRESSED = "not-addressed"
    UNDETERMINED = "undetermined"
    REFUSED = "refused"


class Region(StrEnum):
    """Where people live, as far as terms have rules of their own for them."""

    EUROPE = "europe"
    UNITED_KINGDOM = "united-kingdom"
    UNITED_STATES = "united-states"
    CALIFORNIA = "california"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Asker:
    """What somebody says of themselves, or of whom they ask for: an age, a child, where they live, their plan."""

    age: int | None = None
    is_for_child: bool = False
    region: Region | None = None
    plan: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question as it was understood: `matter` names what is asked, `asks` says it in plain words.

    `is_inverse` tells that a yes to the matter is a no to the question ("Is my data safe from being sold?"). `focus`
    are its own words beside the matter's, `data` the kinds of data that it names.
    """

    words: str
    matter: str
    asks: str
    is_inverse: bool = False
    focus: tuple[str, ...] = ()
    data: tuple[Data, ...] = ()
    asker: Asker = Asker()


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of a clause as they stand; the span is into the ink of the clause at index `clause`."""

    clause: int
    span: Span
    words: str

    def __post_init__(self) -> None:
        if len(self.words) != len(self.span):
            raise ValueError("a quotation is as long as its span")


class GapKind(StrEnum):
    """Why a clause matters that does not answer."""

    COULD_COVER = "could-cover"
    """Wide words that could take it in, and do not name it."""
    OTHER_DATA = "other-data"
    """It is permitted with data that the promise does not name."""
    OTHERS = "others"
    """It binds the provider and leaves others free."""
    ELSEWHERE = "elsewhere"
    """It holds for other plans, products, places or ages."""
    CONFLICTS = "conflicts"
    """It says otherwise, and neither gives way."""
    NEAR = "near"
    """It speaks of the matter, without an answer."""


@dataclass(frozen=True, slots=True)
class Gap:
    """What an answer leaves open, with the words that do."""

    kind: GapKind
    quotation: Quotation


@dataclass(frozen=True, slots=True)
class Answer:
    """What a document says to a question: the verdict on quoted words, best first, and what it leaves open.

    `value` are the words that state what was asked for, of several laws or courts each with whom it is for, and is
    there exactly when the verdict is `stated`.
    `ways_out` say how to refuse. Nothing that was read is quoted for silence; the gaps then hold what could cover it.
    """

    question: Question
    verdict: Verdict
    evidence: tuple[Quotation, ...] = ()
    value: str = ""
    ways_out: tuple[Quotation, ...] = ()
    gaps: tuple[Gap, ...] = ()

    def __post_init__(self) -> None:
        if bool(self.value) != (self.verdict is Verdict.STATED):
            raise ValueError("what is stated has a value, and nothing else has")
        if (self.is_silent or self.verdict is Verdict.REFUSED) == bool(self.evidence):
            raise ValueError("an answer stands on quoted words, and silence on none")

    @property
    def is_silent(self) -> bool:
        """Whether the document says nothing to the question, as far as it could be read."""
        return self.verdict in (Verdict.NOT_ADDRESSED, Verdict.UNDETERMINED)
