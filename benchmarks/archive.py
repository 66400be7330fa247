"""A whole collection imported and judged, beside `git log -p` over the same repository in the same run.

    make bench FIGURE=archive ARGS="~/collections/contrib-versions"

Prints the wall and processor seconds of `git log -p`, of the import and of importing again with nothing new; the peak
of memory over all processes (proportional set size, sampled); the archive's size; whether every distinct recorded text
comes back byte for byte; what searching takes; and a fit of processor time = a·bytes + b·new clauses + c·changes over
documents that are read once more, one after the other.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from _collection import processor_seconds

from smallprint.archive.import_history import import_history
from smallprint.archive.open_archive import open_archive
from smallprint.judge.course import Course
from smallprint.source import GitHistory, open_history
from smallprint.store.sqlite import SqliteStore
from smallprint.text.digest import content_digest
from smallprint.text.recorded import recorded_text

TIMES, MEMORY, SIZE, AGAIN = 6.0, 1.0e9, 200e6, 0.03
"""What an import may take: times git log -p, bytes of memory, bytes of archive, share of it when taken again."""
SECONDS_BETWEEN_SAMPLES = 1.0
FITTED = 40
"""So many documents are read once more for the fit."""


class Memory(threading.Thread):
    """The peak of what this process and all below it hold, in bytes."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.peak, self.is_over = 0, threading.Event()

    def run(self) -> None:
        """Sample until it is over."""
        while not self.is_over.wait(SECONDS_BETWEEN_SAMPLES):
            self.peak = max(self.peak, sum(map(held, [os.getpid(), *below(os.getpid())])))


def below(process: int) -> list[int]:
    """The processes that a process has started, and theirs."""
    found: list[int] = []
    for children in Path(f"/proc/{process}/task").glob("*/children"):
        for child in map(int, children.read_text().split()):
            found += [child, *below(child)]
    return found


def held(process: int) -> int:
    """The proportional set size of a process in bytes; 0 where it is gone."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)


def told(name: str, began: tuple[float, float]) -> float:
    """Print what has passed since; returns the wall seconds."""
    wall, used = time.perf_counter() - began[0], processor_seconds() - began[1]
    print(f"{name:<34} {wall:9.1f} s wall {used:9.1f} s processor", flush=True)
    return wall


def now() -> tuple[float, float]:
    """The wall and processor clocks."""
    return time.perf_counter(), processor_seconds()


def exact(store: SqliteStore, history: GitHistory) -> tuple[int, int]:
    """How many distinct recorded texts there are, and how many do not come back byte for byte."""
    seen: set[str] = set()
    wrong = 0
    for log in history.documents():
        held_ = {version.origin: version for version in store.versions(log.document)}
        entries = [entry for entry in log.entries if entry.handle not in seen]
        seen.update(entry.handle for entry in entries)
        for entry, content in zip(entries, history.contents(entries), strict=True):
            kept = store.content(held_[entry.origin])
            wrong += kept != content or content_digest(kept) != held_[entry.origin].digest
    return len(seen), wrong


def fit(history: GitHistory) -> None:
    """Print the terms of processor time over bytes, new clauses and changes, and how well they fit."""
    rows, seconds = [], []
    logs = sorted(history.documents(), key=lambda log: log.document.id)
    for log in logs[:: max(1, len(logs) // FITTED)]:
        contents = list(history.contents(log.entries))
        course, began, changes = Course(log.document), time.process_time(), 0
        for entry, content in zip(log.entries, contents, strict=True):
            taken = course.take(recorded_text(content), entry.fetched_at, entry.cause)
            changes += taken.diff is not None and bool(taken.diff.touched)
        seconds.append(time.process_time() - began)
        rows.append([sum(map(len, contents)), len(course.interned), changes])
    terms, *_ = np.linalg.lstsq(np.array(rows, dtype=float), np.array(seconds), rcond=None)
    fitted = np.array(rows) @ terms
    off = 1 - ((np.array(seconds) - fitted) ** 2).sum() / ((seconds - np.mean(seconds)) ** 2).sum()
    print(f"processor time = {terms[0] * 1e6:.2f} s/MB·bytes + {terms[1] * 1e3:.3f} ms·new clauses + ", end="")
    print(f"{terms[2] * 1e3:.2f} ms·changes over {len(rows)} documents (R² {off:.2f})")


def searched(store: SqliteStore) -> None:
    """Print the median time of a common and of a rare search."""
    for words in ('"personal data"', '"train models"', "arbitrat*"):
        times = []
        for _ in range(7):
            began = time.perf_counter()
            store.search(words)
            times.append(time.perf_counter() - began)
        print(f"search {words:<28} {statistics.median(times) * 1000:8.1f} ms")


def main() -> int:
    """Measure one collection; exit status 1 where something is over its limit."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("place", help="a bundle, clone or bare repository")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--no-fit", action="store_true", help="leave the fit out")
    asked = parser.parse_args()
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    print(f"{datetime.now(UTC):%Y-%m-%d}, {machine}")
    with tempfile.TemporaryDirectory() as folder:
        history = open_history(asked.place, Path(folder, "cache"))
        if not isinstance(history, GitHistory):
            print(f"{asked.place} is not kept in git", file=sys.stderr)
            return 2
        began = now()
        git = ["git", "--git-dir", str(history.git_dir), "log", "-p"]
        subprocess.run(git, check=True, stdout=subprocess.DEVNULL)
        plain = told("git log -p", began)
        results = measured(history, Path(folder, "archive"), asked.jobs)
        if not asked.no_fit:
            fit(history)
    wall, peak, size, again = results
    print(f"import is {wall / plain:.1f} times git log -p (at most {TIMES:.0f}), taken again {again / wall:.1%} of it")
    is_within = wall <= TIMES * plain and peak < MEMORY and size < SIZE and again <= AGAIN * wall
    return 0 if is_within else 1


def measured(history: GitHistory, place: Path, jobs: int) -> tuple[float, int, int, float]:
    """Import, import again, compare, search: wall seconds, peak memory and size in bytes, seconds the second time."""
    memory, began = Memory(), now()
    memory.start()
    with open_archive(place, writable=True) as store:
        report = import_history(store, history, jobs=jobs)
    wall = told(f"import with {jobs} jobs", began)
    memory.is_over.set()
    began = now()
    with open_archive(place, writable=True) as store:
        import_history(store, history, jobs=jobs)
        again = told("import again, nothing new", began)
    size = sum(path.stat().st_size for path in place.iterdir())
    print(
        f"{report.versions:,} versions of {report.documents} documents, {report.substantive:,} changes that matter, ",
        end="",
    )
    print(f"{report.set_aside:,} set aside, {len(report.failed)} failed")
    print(f"peak memory {memory.peak / 1e6:.0f} MB, archive {size / 1e6:.0f} MB")
    with open_archive(place) as store:
        began = now()
        count, wrong = exact(store, history)
        told(f"{count:,} distinct texts, {wrong} not exact", began)
        searched(store)
    return wall, memory.peak, size, again


if __name__ == "__main__":
    sys.exit(main())
