"""One question put to every document of an archive, by several processes."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from smallprint.archive.ask import Asked, ask_all
from smallprint.archive.in_processes import batches
from smallprint.archive.open_archive import open_archive
from smallprint.model.answer import Question
from smallprint.model.document import Document
from smallprint.store.base import Store

JOBS = 2
"""So many processes ask, where there are as many cores."""
TOGETHER = 20
"""So many documents are handed to a process at once: few enough that both end at about the same time."""


@dataclass(frozen=True, slots=True)
class Task:
    """Some of the documents of the archive in a folder, and the question that is put to them."""

    folder: str
    question: Question
    documents: tuple[Document, ...]
    at: str


def ask_everywhere(store: Store, question: Question, *, at: str = "", jobs: int | None = None) -> tuple[Asked, ...]:
    """The answers of every document in the latest versions, or in those in force at a date; in the order of names."""
    documents = store.documents()
    parts = [documents[start : start + TOGETHER] for start in range(0, len(documents), TOGETHER)]
    tasks = [Task(store.path, question, tuple(part), at) for part in parts]
    asking = min(JOBS, os.cpu_count() or 1) if jobs is None else jobs
    found = [one for batch in batches(read, tasks, asking, len(documents)) for one in batch]
    order = {document.id: place for place, document in enumerate(documents)}
    return tuple(sorted(found, key=lambda one: order[one.name]))


def read(task: Task) -> Iterator[Sequence[Asked]]:
    """The answers of a task's documents."""
    with open_archive(task.folder) as store:
        found = (ask_all(store, (task.question,), document, at=task.at) for document in task.documents)
        yield [bare(one) for several in found for one in several]


def bare(asked: Asked) -> Asked:
    """An answer whose outline goes back to the process that asks without what was worked out in it."""
    return replace(asked, outline=replace(asked.outline))
