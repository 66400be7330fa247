"""What is said to stand in a document, and what of it does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from smallprint.model.change import Edit
from smallprint.model.document import Document, Version
from smallprint.text.span import Span


class Faithfulness(StrEnum):
    """How words that are attributed to a document compare with what was recorded of it."""

    VERBATIM = "verbatim"
    COMPOSED = "composed"
    """Every part stands so, not one right after the other: words were left out, or it is put together of clauses."""
    ALTERED = "altered"
    NEVER_THERE = "never-there"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Words that somebody attributes to a document; `span` is where they stand in the text that does.

    `section` is the number that the text names with them ("10.4"), or "".
    """

    words: str
    span: Span
    section: str = ""

    def __post_init__(self) -> None:
        if not self.words.strip():
            raise ValueError("an attribution has words")


@dataclass(frozen=True, slots=True)
class Departure:
    """Words that stand otherwise in the document (`edit` runs from the recorded words to the attributed ones).

    `touches` names what is never let pass without saying so: `number`, `negation`, `modal`.
    """

    edit: Edit
    touches: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Borrowing:
    """A part of an attribution and the recorded words that are nearest to it.

    `recorded` stands at `span` of the ink of clause `clause`; `clauses` are all that hold these words. Departures
    that touch a number, a negation or a modal come first; there are none where the words stand as they are attributed.
    """

    words: str
    recorded: str
    clause: int
    span: Span
    clauses: tuple[int, ...]
    likeness: float = 1.0
    departures: tuple[Departure, ...] = ()

    def __post_init__(self) -> None:
        if len(self.recorded) != len(self.span) or self.clause not in self.clauses:
            raise ValueError("recorded words are as long as their span, and their clause holds them")


@dataclass(frozen=True, slots=True)
class Attributed:
    """An attribution held against clauses: how faithful it is, the words it borrows, the parts that stand nowhere.

    Of words that never stood there `borrowings` are the nearest, if any are like them at all.
    """

    attribution: Attribution
    faithfulness: Faithfulness
    borrowings: tuple[Borrowing, ...] = ()
    missing: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.faithfulness is not Faithfulness.NEVER_THERE and not self.borrowings:
            raise ValueError("what stands there stands on recorded words")

    @property
    def likeness(self) -> float:
        """How alike attributed and recorded words are over all, from 0 to 1."""
        return _likeness(self.borrowings, self.missing)


def _likeness(borrowings: Sequence[Borrowing], missing: Sequence[str]) -> float:
    """The likeness of each part by its length; a part that stands nowhere has none."""
    held = sum(len(one.words) for one in borrowings)
    return sum(one.likeness * len(one.words) for one in borrowings) / max(1, held + sum(map(len, missing)))


@dataclass(frozen=True, slots=True)
class Stay:
    """Usable versions in a row, the first and the last of them and how many, in which words stood."""

    first: Version
    last: Version
    versions: int


@dataclass(frozen=True, slots=True)
class Stood:
    """When words stood in a document, and whether they do in its latest usable version."""

    document: Document
    stays: tuple[Stay, ...]
    still_stands: bool


@dataclass(frozen=True, slots=True)
class Lent:
    """Recorded words that a quotation borrows, as the version that is shown has them, and when they stood.

    `borrowing.clause` is an index of that version's clauses; `place` its number and heading.
    """

    borrowing: Borrowing
    version: Version
    place: str
    is_in_section: bool | None
    stays: tuple[Stay, ...]


@dataclass(frozen=True, slots=True)
class Quoted:
    """An attribution held against a history: how faithful it is, and the recorded words it borrows or comes near to.

    `stood` tells when all of these stood at once, in each document that holds them. `is_in_section` is None where no
    section is named. `at` is the version in force on the day that was asked for, `stood_at` whether they stood in it.
    """

    attribution: Attribution
    faithfulness: Faithfulness
    lent: tuple[Lent, ...] = ()
    missing: tuple[str, ...] = ()
    stood: tuple[Stood, ...] = ()
    at: Version | None = None
    stood_at: bool | None = None

    @property
    def likeness(self) -> float:
        """How alike attributed and recorded words are over all, from 0 to 1."""
        return _likeness([one.borrowing for one in self.lent], self.missing)

    @property
    def is_in_section(self) -> bool | None:
        """Whether the borrowed words stand in the section that is named with them; None: none is, or none stand."""
        if not self.attribution.section or not self.lent:
            return None
        return all(one.is_in_section for one in self.lent)
