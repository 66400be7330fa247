"""What a second reader says of a document that the built-in one has read, clause by clause, and where they differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from smallprint.archive.read_terms import ReadTerms
from smallprint.errors import ReaderUnavailableError
from smallprint.judge.agreement import disagreement, views_of
from smallprint.model.problem import Problem
from smallprint.model.second_opinion import Disagreement, SecondOpinion, View
from smallprint.read.asked import questions_of
from smallprint.read.checked import check_reply
from smallprint.read.reader import Asked, ClauseReader, Reply

MOST_ASKED = 200
"""A reader is asked at most so many questions about a document, unless more are wanted: each may cost money."""
LONGEST_ASKED = 20_000
"""A clause of more characters is not asked about."""
STOP_AFTER = 3
"""Where so many questions in a row go unanswered, no more are asked."""


@dataclass(frozen=True, slots=True)
class Consulted:
    """A second opinion, as far as it goes; `trouble` is why it goes no further, None where every question was asked."""

    opinion: SecondOpinion
    trouble: ReaderUnavailableError | None


def second_opinion(read: ReadTerms, reader: ClauseReader, *, most: int = MOST_ASKED) -> Consulted:
    """What a reader says of the clauses of a document that speak of training AI, beside the built-in reading.

    A clause that goes unanswered does not stop the rest; a reader that cannot be reached, or that answers nothing any
    more, does. A question is asked once, however many clauses pose it.
    """
    questions = questions_of(read.outline, read.reading)
    asking = _Asking(reader, most)
    for index, asked in questions:
        asking.ask(index, asked)
    return Consulted(_opinion(read, questions, asking), asking.trouble)


@dataclass(slots=True)
class _Asking:
    """The questions put to a reader so far: what was replied, what was not, and why no more are asked."""

    reader: ClauseReader
    most: int
    replies: dict[Asked, Reply] = field(default_factory=dict)
    unanswered: dict[int, Problem] = field(default_factory=dict)
    missed: list[ReaderUnavailableError] = field(default_factory=list)
    is_over: bool = False

    @property
    def trouble(self) -> ReaderUnavailableError | None:
        """Why not every question was asked, or why none was answered."""
        return self.missed[-1] if self.missed and (self.is_over or not self.replies) else None

    def ask(self, index: int, asked: Asked) -> None:
        """Put a question, unless it was answered already, is too long, or no more are to be asked."""
        if asked in self.replies:
            return
        if len(asked.ink) > LONGEST_ASKED:
            self.unanswered[index] = Problem("too-long", f"the clause has more than {LONGEST_ASKED:,} characters")
        elif self.is_over:
            self.unanswered[index] = Problem("not-asked", "the reader had stopped answering")
        elif len(self.replies) >= self.most:
            self.unanswered[index] = Problem("not-asked", f"no more than {self.most} questions are asked")
        else:
            self._put(index, asked)

    def _put(self, index: int, asked: Asked) -> None:
        try:
            self.replies[asked] = self.reader.read(asked)
        except ReaderUnavailableError as error:
            self.missed.append(error)
            self.unanswered[index] = Problem("no-answer", error.message)
            self.is_over = not error.retryable or len(self.missed) >= STOP_AFTER
        else:
            self.missed.clear()


def _opinion(read: ReadTerms, questions: Sequence[tuple[int, Asked]], asking: _Asking) -> SecondOpinion:
    built_in = {index: views_of(one) for index, one in read.reading.clauses}
    views: list[tuple[int, tuple[View, ...]]] = []
    agreed: list[int] = []
    differing: list[Disagreement] = []
    refused: list[tuple[int, Problem]] = []
    for index, asked in questions:
        if index in asking.unanswered:
            continue
        counted, problems = check_reply(asking.replies[asked], asked.ink)
        refused += [(index, problem) for problem in problems]
        if problems and not counted:
            continue
        views += [(index, counted)] if counted else []
        found = disagreement(index, built_in.get(index, ()), counted, is_whole=not problems)
        if found is None:
            agreed.append(index)
        else:
            differing.append(found)
    return SecondOpinion(
        reader=asking.reader.name,
        asked=tuple(index for index, _ in questions),
        views=tuple(views),
        agreed=tuple(agreed),
        disagreements=tuple(differing),
        refused=tuple(refused),
        unanswered=tuple(asking.unanswered.items()),
    )
