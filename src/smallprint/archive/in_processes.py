"""Tasks worked on by several processes, their batches handed over as they come.

The process that asks is the only one that writes. What is on its way is bounded, so that neither side runs ahead.
"""

from __future__ import annotations

import gc
import multiprocessing
import multiprocessing.connection
import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from multiprocessing.context import SpawnProcess
from typing import Generic, TypeAlias, TypeVar

from smallprint.errors import SmallprintError, StoreError

PATIENCE = 1.0
"""So many seconds a process that broke off is waited for, to tell how it ended."""
SELDOM = 100_000
"""So many objects are made before cycles are looked for: reading makes none, and looking took a twentieth."""
FEW = 300
"""Fewer texts than this are read faster than further processes start."""

Progress: TypeAlias = Callable[[int, int], None]
"""Called with the number of versions done and the number to do."""
Task = TypeVar("Task")
Batch = TypeVar("Batch")
Reader: TypeAlias = Callable[[Task], Iterator[Batch]]
"""What is done with a task. A process finds it by its name, so that it has to stand in a module."""


def batches(read: Reader[Task, Batch], tasks: Iterable[Task], jobs: int, texts: int) -> Iterator[Batch]:
    """The batches of every task, those of one task in their order; `texts` is how many are to be read in all.

    StoreError: a process ended before its work did. Errors raised in a process are raised here.
    """
    if jobs <= 1 or texts < FEW:
        for task in tasks:
            yield from read(task)
        return
    workers = _Workers(read, jobs)
    try:
        yield from workers.work(tasks)
    finally:
        workers.stop()


Told: TypeAlias = Batch | SmallprintError | None
"""What a process tells: a batch, an error that ends the work, or None when it waits for a task."""
Pipe: TypeAlias = "multiprocessing.connection.Connection[Task, Told[Batch]]"


class _Workers(Generic[Task, Batch]):
    """Processes that read documents, each for itself, and each at the end of a pipe of its own.

    What a process tells waits in its pipe, and the process with it, until it is taken: neither side runs ahead. One
    that is killed in the middle of a word closes its pipe, and no other is kept waiting.
    """

    def __init__(self, read: Reader[Task, Batch], jobs: int) -> None:
        # Started anew rather than forked: a fork copies the locks of whatever threads show the progress.
        context = multiprocessing.get_context("spawn")
        self.processes: dict[Pipe[Task, Batch], SpawnProcess] = {}
        for _ in range(jobs):
            ours, theirs = context.Pipe()
            process = context.Process(target=_work, args=(theirs, read), daemon=True)
            process.start()
            theirs.close()
            self.processes[ours] = process

    def work(self, tasks: Iterable[Task]) -> Iterator[Batch]:
        """The batches of the tasks, which are handed out one by one, so that few are held at once."""
        waiting = iter(tasks)
        busy = set(self.processes)
        while busy:
            ready = multiprocessing.connection.wait(list(busy))
            for pipe in [each for each in busy if each in ready]:
                found = self._told(pipe)
                if isinstance(found, SmallprintError):
                    raise found
                if found is not None:
                    yield found
                elif not self._hand_out(pipe, waiting):
                    busy.discard(pipe)

    def _hand_out(self, pipe: Pipe[Task, Batch], waiting: Iterator[Task]) -> bool:
        task = next(waiting, None)
        if task is not None:
            try:
                pipe.send(task)
            except OSError:
                raise self._gone(pipe) from None
        return task is not None

    def _told(self, pipe: Pipe[Task, Batch]) -> Told[Batch]:
        """What a process tells; StoreError where it is gone."""
        try:
            return pipe.recv()
        except (EOFError, OSError):
            raise self._gone(pipe) from None

    def _gone(self, pipe: Pipe[Task, Batch]) -> StoreError:
        process = self.processes[pipe]
        process.join(PATIENCE)
        return StoreError(
            f"a process that reads documents ended before its work did (exit status {process.exitcode})",
            hint="run the same again, it goes on where it stopped; where memory is short, with one job. "
            "A script that works with several jobs has to stand behind if __name__ == '__main__'",
        )

    def stop(self) -> None:
        """End every process, whatever it is doing."""
        for process in self.processes.values():
            process.terminate()
        for pipe, process in self.processes.items():
            process.join()
            pipe.close()


def _work(pipe: multiprocessing.connection.Connection[Told[Batch], Task], read: Reader[Task, Batch]) -> None:
    """What a process does: a task after the other, its batches put where the writer takes them."""
    ready_process()
    gc.set_threshold(SELDOM)
    while True:
        pipe.send(None)
        task = pipe.recv()
        try:
            for batch in read(task):
                pipe.send(batch)
        except SmallprintError as error:
            pipe.send(error)
            return


def ready_process() -> None:
    """What a process does first: leave interrupts to the one that asked, and end with it, however that ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    """End this process when the one that asked is gone, however it went: nobody would read what is put."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        multiprocessing.connection.wait([parent.sentinel])
        os._exit(1)
