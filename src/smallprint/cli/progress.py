"""How far long work has come, told beside the answer: a bar on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from smallprint.archive.in_processes import Progress
from smallprint.cli.common import say

SECONDS_BETWEEN_WORDS = 10.0


def cores() -> int:
    """How many processes work unless somebody says otherwise: one a core, 8 at most."""
    return max(1, min(8, os.cpu_count() or 1))


@contextmanager
def progress(doing: str) -> Iterator[Progress]:
    """Tells how many versions are done, at which rate, and how long the rest takes. `doing` names the work."""
    if not sys.stderr.isatty():
        yield _lines()
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    rate = TextColumn("{task.fields[rate]}")
    columns = (TextColumn(doing), BarColumn(), MofNCompleteColumn(), rate, TimeRemainingColumn())
    print("\r\x1b[K", end="", file=sys.stderr)
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task, started = bar.add_task(doing, total=None, rate=""), time.monotonic()

        def tell(done: int, total: int) -> None:
            per_second = done / max(0.001, time.monotonic() - started)
            bar.update(task, completed=done, total=total, rate=f"{per_second:,.0f} versions/s")

        yield tell


def _lines() -> Progress:
    started = last = time.monotonic()

    def tell(done: int, total: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last < SECONDS_BETWEEN_WORDS:
            return
        last = now
        rate = done / (now - started)
        rest = f", about {(total - done) / rate:,.0f} s remain" if done else ""
        say(f"{done:,} of {total:,} versions, {rate:,.0f} a second{rest}")

    return tell
