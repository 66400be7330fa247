"""Looks made in processes of their own: a page that hangs or ends the reader costs one process, never the watch."""

from __future__ import annotations

import multiprocessing
import multiprocessing.connection
import queue
import signal
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

WORK = 20.0
"""So many seconds of a processor a look may take: some fifteen times what the longest document of the test archives
takes, and twice what the slowest honest PDF does. A busy machine makes no page take longer by this measure."""
PATIENCE = 120.0
"""And so many by the clock, for what hangs and does nothing."""
LARGEST = 2 << 30
"""Bytes that a process may hold where the system can bound that: four times what the worst page within the bounds of
extraction takes. A page that needs more is unreadable, and takes no memory from anybody else."""
LOOKS = 500
"""After so many looks a process makes room for a new one, so that what parsers do not give back is given back."""
ENDING = 5.0
OUT_OF_TIME = frozenset({-signal.SIGPROF}) if sys.platform != "win32" else frozenset()
TOO_LONG = Outcome(Trouble("unreadable", Kind.GONE, message=f"reading it took over {WORK:.0f} seconds of work"))
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

    def __init__(self, jobs: int, patience: float = PATIENCE, work: float = WORK) -> None:
        self.patience, self.work = patience, work
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
            found = self._asked(process, pipe, task)
            made += 1
            if found in {TOO_LONG, BROKE} or made >= LOOKS:
                self._ended(process, pipe)
                process, pipe = None, None
            if not self._is_stopped:
                done(found)

    def _started(self) -> tuple[SpawnProcess, Pipe]:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_work, args=(theirs, self.work), daemon=True)
        process.start()
        theirs.close()
        self._processes.add(process)
        return process, ours

    def _asked(self, process: SpawnProcess, pipe: Pipe, task: Task) -> Outcome | SmallprintError:
        try:
            pipe.send(task)
            return pipe.recv() if pipe.poll(self.patience) else TOO_LONG
        except (EOFError, OSError):
            process.join(ENDING)
            return TOO_LONG if process.exitcode in OUT_OF_TIME else BROKE

    def _ended(self, process: SpawnProcess, pipe: Pipe) -> None:
        self._processes.discard(process)
        process.kill()
        process.join()
        pipe.close()


def _work(pipe: multiprocessing.connection.Connection[Outcome | SmallprintError, Task], work: float) -> None:
    """What a process does: a look after the other."""
    ready_process()
    # Whoever stops a service tells all of its processes: the watch ends this one when it has kept what is under way.
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_DATA, (LARGEST, LARGEST))
    with suppress(EOFError):
        while True:
            task = pipe.recv()
            _bound_work(work)
            found = _told(task)
            _bound_work(0)
            pipe.send(found)


def _bound_work(seconds: float) -> None:
    """Have the system end this process after so many seconds of work, in whatever parser it is; 0 lifts the bound."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, seconds)


def _told(task: Task) -> Outcome | SmallprintError:
    """What a look found, or what stops the run."""
    try:
        return look(task)
    except SmallprintError as error:
        return error
