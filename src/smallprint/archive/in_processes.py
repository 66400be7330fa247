"""Tasks worked on by several processes, their batches handed over as they come.

The process that asks is the only one that writes. What is on its way is bounded, so that neither side runs ahead.
"""

from __future__ import annotations

import multiprocessing
import multiprocessing.connection
import os
import queue
import signal
import threading
from collections.abc import Iterable, Iterator
from multiprocessing.context import SpawnProcess
from multiprocessing.queues import Queue
from typing import TypeAlias

from smallprint.archive.read_document import Batch, Task, read
from smallprint.errors import SmallprintError, StoreError

ON_THE_WAY = 2
"""So many batches may wait to be written."""
PATIENCE = 1.0
"""Seconds without a batch after which it is asked whether every process still lives."""
FEW = 300
"""Fewer entries than this are read faster than further processes start."""
AHEAD = 2
"""So many tasks are handed out for each process: one at work, and one that waits for it."""


def batches(tasks: Iterable[Task], jobs: int, entries: int) -> Iterator[Batch]:
    """The batches of every task; those of one document in their order.

    StoreError: a process ended before its work did. Errors raised in a process are raised here.
    """
    if jobs <= 1 or entries < FEW:
        for task in tasks:
            yield from read(task)
        return
    workers = _Workers(jobs)
    try:
        yield from workers.work(tasks)
    finally:
        workers.stop()


Told: TypeAlias = Batch | SmallprintError | None
"""What a process tells: a batch, an error that ends the import, or None for a finished task."""


class _Workers:
    """Processes that read documents, each for itself."""

    def __init__(self, jobs: int) -> None:
        # Started anew rather than forked: a fork copies the locks of whatever threads show the progress.
        context = multiprocessing.get_context("spawn")
        self.tasks: Queue[Task] = context.Queue()
        self.results: Queue[Told] = context.Queue(ON_THE_WAY * jobs)
        self.jobs = jobs
        self.processes: list[SpawnProcess] = [
            context.Process(target=_work, args=(self.tasks, self.results), daemon=True) for _ in range(jobs)
        ]
        for process in self.processes:
            process.start()

    def work(self, tasks: Iterable[Task]) -> Iterator[Batch]:
        """The batches of the tasks. Each finished task makes room for the next, so that few are held at once."""
        waiting = iter(tasks)
        open_tasks = sum(self._hand_out(waiting) for _ in range(AHEAD * self.jobs))
        while open_tasks:
            found = self._next()
            if found is None:
                open_tasks += self._hand_out(waiting) - 1
            elif isinstance(found, SmallprintError):
                raise found
            else:
                yield found

    def _hand_out(self, waiting: Iterator[Task]) -> int:
        task = next(waiting, None)
        if task is None:
            return 0
        self.tasks.put(task)
        return 1

    def _next(self) -> Told:
        """A batch, None for a finished task, or an error; StoreError where a process is gone."""
        while True:
            try:
                return self.results.get(timeout=PATIENCE)
            except queue.Empty:
                gone = [process for process in self.processes if not process.is_alive()]
                if gone:
                    raise StoreError(
                        f"a process that reads documents ended before its work did (exit status {gone[0].exitcode})",
                        hint="run the import again, it goes on where it stopped; where memory is short, with one job. "
                        "A script that imports with several jobs has to stand behind if __name__ == '__main__'",
                    ) from None

    def stop(self) -> None:
        """End every process, whatever it is doing."""
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            process.join()
        for each in (self.tasks, self.results):
            each.cancel_join_thread()
            each.close()


def _work(tasks: Queue[Task], results: Queue[Told]) -> None:
    """What a process does: a task after the other, its batches put where the writer takes them."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()
    while True:
        task = tasks.get()
        try:
            for batch in read(task):
                results.put(batch)
        except SmallprintError as error:
            results.put(error)
            return
        results.put(None)


def _follow_parent() -> None:
    """End this process when the one that asked is gone, however it went: nobody would read what is put."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        multiprocessing.connection.wait([parent.sentinel])
        os._exit(1)
