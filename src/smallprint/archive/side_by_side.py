"""Two versions of a document side by side: the comparison and what each answers, worked out once, whoever asks."""

from __future__ import annotations

from functools import cached_property

from smallprint.archive.ask import reading_for
from smallprint.archive.compare_versions import Comparison, compare_versions, read
from smallprint.archive.kept_readings import KeptReadings
from smallprint.judge.answer.answer import Told, answer
from smallprint.judge.answer.matters.training import TRAINING
from smallprint.judge.claim.whole import JudgedStatement, judge_statement
from smallprint.model.answer import Answer, Question
from smallprint.model.clause import Outline
from smallprint.model.document import Version
from smallprint.model.statement import Statement
from smallprint.store.base import Store

WHOLE = Question("", TRAINING.name, TRAINING.asks)
"""What makes a document's whole reading be had."""


class OneVersion:
    """A version as questions and statements are held against it."""

    def __init__(self, store: Store, version: Version) -> None:
        self.version = version
        self._store = store
        self._answers: dict[Question, Answer] = {}
        self._judged: dict[str, JudgedStatement] = {}

    @cached_property
    def outline(self) -> Outline:
        """Its outline."""
        return read(self._store, self.version)

    @property
    def service(self) -> str:
        """Whose terms they are."""
        return self.version.document.service_id

    def answer(self, question: Question) -> Answer:
        """What it answers."""
        if question not in self._answers:
            told = self._whole if question.matter == TRAINING.name else self._bare
            self._answers[question] = answer(question, told)
        return self._answers[question]

    def says(self, asked: Question | Statement) -> tuple[object, ...]:
        """What counts when it is asked whether a version says the same: the verdict, and what is stated.

        As in a timeline. Which words are quoted counts for nothing: they change without their stance doing so.
        """
        if isinstance(asked, Statement):
            return (self.judge(asked).judgement,)
        found = self.answer(asked)
        return found.verdict, found.value

    def judge(self, statement: Statement) -> JudgedStatement:
        """How a statement stands against it."""
        if statement.words not in self._judged:
            self._judged[statement.words] = judge_statement(statement.words, self._whole, self.service)
        return self._judged[statement.words]

    @cached_property
    def _whole(self) -> Told:
        return self._told(WHOLE)

    @cached_property
    def _bare(self) -> Told:
        return self._told(Question("", "", ""))

    def _told(self, question: Question) -> Told:
        reading = reading_for((question,), self.outline, self.version.language, KeptReadings(self._store))
        return Told(self.outline, reading, self.version.document.is_privacy)


class SideBySide:
    """A version beside an earlier one of the same document."""

    def __init__(self, store: Store, before: OneVersion, after: OneVersion) -> None:
        self.before, self.after = before, after
        self._store = store

    @cached_property
    def comparison(self) -> Comparison:
        """What changed from one to the other."""
        return compare_versions(self._store, self.before.version, self.after.version)

    def has_turned(self, asked: Question | Statement) -> bool:
        """Whether a question has another answer now, or a statement stands otherwise."""
        return not self.reads_alike and self.before.says(asked) != self.after.says(asked)

    @cached_property
    def reads_alike(self) -> bool:
        """Whether no ink, number or kind of block differs: then nothing can answer otherwise."""
        before, after = (
            [(block.digest, block.label, block.kind) for block in one.outline.blocks]
            for one in (self.before, self.after)
        )
        return before == after
