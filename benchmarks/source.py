"""How quickly a collection kept in git is listed and read, beside git itself.

    make bench FIGURE=source ARGS=~/collections/contrib-versions

Prints the wall and processor seconds of listing every version, of reading every recorded text, of git doing the
bare minimum of the same (`git log --raw`, `git cat-file --batch --buffer` over the distinct texts), and of asking
whether anything is new.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from _collection import processor_seconds

from smallprint.model.document import DocumentLog
from smallprint.source import GitHistory, open_history


def main() -> int:
    """Measure one collection; exit status 0."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("place", help="a bundle, clone or bare repository")
    place = parser.parse_args().place
    with tempfile.TemporaryDirectory() as cache:
        with _timed("open"):
            history = open_history(place, Path(cache))
        if not isinstance(history, GitHistory):
            print(f"{place} is not kept in git", file=sys.stderr)
            return 2
        with history:
            _measure(history)
    return 0


def _measure(history: GitHistory) -> None:
    with _timed("list every version"):
        logs = history.documents()
    with _timed("read every text"):
        count = sum(len(content) for log in logs for content in history.contents(log.entries))
        history.close()
    with _timed("ask what is new"):
        history.mark()
    _beside(history, logs)
    versions = sum(len(log.entries) for log in logs)
    print(f"{len(logs)} documents, {versions} versions, {count / 1e9:.2f} GB", end="")
    print(f", {sum(bool(log.aliases) for log in logs)} renamed, {sum(log.ended_at is not None for log in logs)} ended")


def _beside(history: GitHistory, logs: tuple[DocumentLog, ...]) -> None:
    """The same by git alone, its output thrown away."""
    distinct = dict.fromkeys(entry.handle for log in logs for entry in log.entries)
    git = ["git", "--git-dir", str(history.git_dir)]
    run: Callable[..., object] = subprocess.run
    with _timed("git log --raw"):
        run([*git, "log", "--raw", "-z", "--no-abbrev"], check=True, stdout=subprocess.DEVNULL)
    with _timed("git cat-file, distinct texts"):
        given = "".join(f"{name}\n" for name in distinct).encode()
        run([*git, "cat-file", "--batch", "--buffer"], check=True, input=given, stdout=subprocess.DEVNULL)


@contextmanager
def _timed(what: str) -> Iterator[None]:
    wall, processor = time.perf_counter(), processor_seconds()
    yield
    spent = time.perf_counter() - wall
    print(f"{what:<30} {spent:8.3f} s wall {processor_seconds() - processor:8.3f} s processor")


if __name__ == "__main__":
    sys.exit(main())
