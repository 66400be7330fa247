"""What a second reader says of training AI beside the built-in one: its views, where they differ, what was refused."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smallprint.model.norm import PERMITTING, ChoiceKind, Data, Party, Stance, Strength
from smallprint.model.problem import Problem
from smallprint.text.span import Span


@dataclass(frozen=True, slots=True)
class View:
    """What one reader takes a clause to say of training AI; `quotations` are the words it rests on, into the ink.

    `strength` is None unless the stance permits; `data` is empty where only users are bound.
    """

    stance: Stance
    strength: Strength | None
    data: tuple[Data, ...]
    trainers: tuple[Party, ...]
    choice: ChoiceKind
    quotations: tuple[Span, ...]

    def __post_init__(self) -> None:
        if self.stance is Stance.NOT_ADDRESSED or not self.quotations or not all(map(len, self.quotations)):
            raise ValueError("no view without its words, and none on what is not addressed")
        if (self.strength is None) == (self.stance in PERMITTING):
            raise ValueError("a permission is explicit or implicit, and nothing else is")


class Difference(StrEnum):
    """In what two readers differ: in the stance, or only in the data that it is about."""

    STANCE = "stance"
    DATA = "data"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A clause that two readers read otherwise: all that either says of it, empty where it says nothing.

    `data` are the kinds of data over which they differ; empty where they differ over what users may do.
    """

    clause: int
    difference: Difference
    data: tuple[Data, ...]
    built_in: tuple[View, ...]
    second: tuple[View, ...]

    def __post_init__(self) -> None:
        if self.built_in == self.second:
            raise ValueError("two readers that say the same do not differ")


@dataclass(frozen=True, slots=True)
class SecondOpinion:
    """What a second reader says of the clauses it was asked about, by index, beside the built-in reader.

    `views` hold what counts. `refused` are answers, or parts of them, that do not, each with the reason; `unanswered`
    are clauses of which no answer was had. Where nothing of an answer counts, the clause is `undecided`.
    """

    reader: str
    asked: tuple[int, ...]
    views: tuple[tuple[int, tuple[View, ...]], ...]
    agreed: tuple[int, ...]
    disagreements: tuple[Disagreement, ...]
    refused: tuple[tuple[int, Problem], ...]
    unanswered: tuple[tuple[int, Problem], ...]

    def __post_init__(self) -> None:
        decided = [*self.agreed, *(one.clause for one in self.disagreements), *(index for index, _ in self.unanswered)]
        if len(set(decided)) != len(decided) or not set(decided) <= set(self.asked):
            raise ValueError("each clause that was asked about is agreed on, differed over, unanswered or undecided")

    @property
    def undecided(self) -> tuple[int, ...]:
        """The clauses that were answered, though nothing of the answer counts."""
        decided = {*self.agreed, *(one.clause for one in self.disagreements), *(index for index, _ in self.unanswered)}
        return tuple(index for index in self.asked if index not in decided)
