"""The same questions put to several services, side by side."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from smallprint.archive.ask import Asked, ask_all, conflicts, for_everybody, turn
from smallprint.archive.everywhere import JOBS, ask_everywhere, bare
from smallprint.archive.in_processes import batches
from smallprint.archive.open_archive import open_archive
from smallprint.archive.timeline import timeline
from smallprint.judge.answer.catalogue import BY_NAME, COMMON
from smallprint.model.answer import Question, Verdict
from smallprint.model.document import Version
from smallprint.store.base import Store

OPENEST = (
    Verdict.YES,
    Verdict.YES_UNLESS_OPT_OUT,
    Verdict.ONLY_WITH_CONSENT,
    Verdict.STATED,
    Verdict.NO,
    Verdict.UNDETERMINED,
    Verdict.NOT_ADDRESSED,
)
"""Of a contract's documents the one is told that lets most be done: a promise in one does not bind another.

Of those that state how long, how much or which, the one that is for such things.
"""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one service answers: by the document that lets most be done, None where it has none with usable terms.

    `is_conflicting` says that its documents answer against each other.
    """

    service: str
    asked: Asked | None
    is_conflicting: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """A question with what each service answers, in the order of the services."""

    question: Question
    cells: tuple[Cell, ...]


def common_questions() -> tuple[Question, ...]:
    """The questions that are compared where none is asked: what people ask most of terms."""
    return tuple(Question(BY_NAME[name].asks, name, BY_NAME[name].asks) for name in COMMON)


def compare_services(
    store: Store, questions: Iterable[Question], services: Sequence[str], *, at: str = ""
) -> tuple[Comparison, ...]:
    """What each service's documents answer to each question, now or at a date."""
    asked = tuple(questions)
    columns = [_column(store, asked, service, at) for service in services]
    return tuple(
        Comparison(question, tuple(column[index] for column in columns)) for index, question in enumerate(asked)
    )


@dataclass(frozen=True, slots=True)
class Task:
    """A service of the archive in a folder, and the questions that are put to it."""

    folder: str
    questions: tuple[Question, ...]
    service: str
    at: str


def compare_many(
    store: Store, questions: Iterable[Question], services: Sequence[str], *, at: str = "", jobs: int | None = None
) -> Iterator[tuple[str, tuple[Cell, ...]]]:
    """Each service with what it answers to each question, by several processes where it is many; as they are ready."""
    asked = tuple(questions)
    tasks = [Task(store.path, asked, service, at) for service in services]
    documents = sum(len(store.documents(service)) for service in services)
    asking = min(JOBS, os.cpu_count() or 1) if jobs is None else jobs
    yield from batches(read, tasks, asking, documents * len(asked))


def read(task: Task) -> Iterator[tuple[str, tuple[Cell, ...]]]:
    """What a task's service answers."""
    with open_archive(task.folder) as store:
        cells = _column(store, task.questions, task.service, task.at)
        yield task.service, tuple(replace(cell, asked=bare(cell.asked)) if cell.asked else cell for cell in cells)


def since(store: Store, cell: Cell, question: Question) -> Version | None:
    """The first version from which on a service's document answers as it does now; None where there is no answer."""
    if cell.asked is None or cell.asked.version is None:
        return None
    (told,) = timeline(store, question, (cell.asked.version.document,))
    held = [one for one in told.intervals if one.first.number <= cell.asked.version.number]
    return held[-1].first if held else None


def everywhere(store: Store, question: Question, *, at: str = "") -> tuple[Cell, ...]:
    """What every service of the archive answers, in the order of names; those without usable terms are left out."""
    by_service: dict[str, list[Asked]] = {}
    for one in ask_everywhere(store, question, at=at):
        assert one.version is not None
        by_service.setdefault(one.version.document.service_id, []).append(one)
    return tuple(_cell(service, asked) for service, asked in by_service.items())


def _column(store: Store, questions: Sequence[Question], service: str, at: str) -> list[Cell]:
    """A service's answers, question by question."""
    told = [found for document in store.documents(service) if (found := ask_all(store, questions, document, at=at))]
    return [_cell(service, [each[index] for each in told]) for index in range(len(questions))]


def _cell(service: str, asked: Sequence[Asked]) -> Cell:
    best = min(for_everybody(asked), key=lambda one: (OPENEST.index(one.answer.verdict), turn(one)), default=None)
    return Cell(service, best, conflicts(asked))
