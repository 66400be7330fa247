"""Looks made in processes of their own: a page that hangs or ends the reader costs one process, never the watch."""

from __future__ import annotations

import multiprocessing
import multiprocessing.connection
import queue
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.context import SpawnProcess
from typing import TypeAlias

if sys.platform != "win32":
    import resource

from smallprint.archive.in_processes import ready_process
from smallprint.errors import SmallprintError
from smallprint.watch.look import Outcome, Task, look
from smallprint.watch.rhythm import Kind, Trouble

PATIENCE = 60.0
"""So many seconds a look may take: some fifty times what the longest document of the test archives takes."""
LARGEST = 2 << 30
"""Bytes that a process may hold where the system can bound that: four times what the worst page within the bounds of
extraction takes. A page that needs more is unreadable, and takes no memory from anybody else."""
LOOKS = 500
"""After so many looks a process makes room for a new one, so that what parsers do not give back is given back."""
TOO_LONG = Outcome(Trouble("unreadable", Kind.GONE, message="reading it took too long"))
BROKE = Outcome(Trouble("unreadable", Kind.GONE, message="reading it ended the process that did"))

Done: TypeAlias = Callable[[Outcome | SmallprintError], None]
"""Called with what a look found, or the error that stops the run, by whichever thread learns it."""
Pipe: TypeAlias = "multiprocessing.connection.Connection[Task | None, Outcome | SmallprintError]"


class Inline:
    """Looks made at once by whoever asks: for a few documents, and for tests."""

    def submit(self, task: Task, done: Done) -> None:
        """Make a look."""
        done(_told(task))

    def stop(self) -> None:
        """There is nothing to stop."""


class Readers:
    """So many processes that make looks, each served by a thread."""

    def __init__(self, jobs: int, patience: float = PATIENCE) -> None:
        self.patience = patience
        self._tasks: queue.SimpleQueue[tuple[Task, Done] | None] = queue.SimpleQueue()
        self._processes: set[SpawnProcess] = set()
        self._is_stopped = False
        for _ in range(jobs):
            threading.Thread(target=self._serve, daemon=True).start()

    def submit(self, task: Task, done: Done) -> None:
        """Have a look made; how many wait is the caller's to bound."""
        self._tasks.put((task, done))

    def stop(self) -> None:
        """End every process, whatever it is doing."""
        self._is_stopped = True
        for process in list(self._processes):
            process.kill()
            process.join()

    def _serve(self) -> None:
        """What a thread does: task by task, with a process that is replaced when it hangs, ends or has done enough."""
        process, pipe, made = None, None, 0
        while not self._is_stopped:
            asked = self._tasks.get()
            if asked is None:
                return
            if process is None or pipe is None:
                process, pipe = self._started()
                made = 0
            task, done = asked
            found = self._asked(pipe, task)
            made += 1
            if found in {TOO_LONG, BROKE} or made >= LOOKS:
                self._ended(process, pipe)
                process, pipe = None, None
            if not self._is_stopped:
                done(found)

    def _started(self) -> tuple[SpawnProcess, Pipe]:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_work, args=(theirs,), daemon=True)
        process.start()
        theirs.close()
        self._processes.add(process)
        return process, ours

    def _asked(self, pipe: Pipe, task: Task) -> Outcome | SmallprintError:
        try:
            pipe.send(task)
            return pipe.recv() if pipe.poll(self.patience) else TOO_LONG
        except (EOFError, OSError):
            return BROKE

    def _ended(self, process: SpawnProcess, pipe: Pipe) -> None:
        self._processes.discard(process)
        process.kill()
        process.join()
        pipe.close()


def _work(pipe: multiprocessing.connection.Connection[Outcome | SmallprintError, Task]) -> None:
    """What a process does: a look after the other."""
    ready_process()
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_DATA, (LARGEST, LARGEST))
    with suppress(EOFError):
        while True:
            pipe.send(_told(pipe.recv()))


def _told(task: Task) -> Outcome | SmallprintError:
    """What a look found, or what stops the run."""
    try:
        return look(task)
    except SmallprintError as error:
        return error
