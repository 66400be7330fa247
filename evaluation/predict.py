"""Predictions for labelled cases, by the same code as the program: `predict.py TASK < in.jsonl > out.jsonl`.

One JSON object a line, in and out, in the same order. A task is a file in tasks/ with `predict(row) -> row`.
Works in two processes where there are two cores; tells on stderr how far it is.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from functools import cache
from importlib import util
from pathlib import Path
from typing import Any, TextIO

HERE = Path(__file__).resolve().parent
TASKS = HERE / "tasks"
SOURCE = HERE.parent / "src"
JOBS = 2
AHEAD = 8
"""Cases handed to each process before the first is waited for: enough to keep it busy, few enough to hold in memory."""
SECONDS_BETWEEN_WORDS = 5

Row = dict[str, Any]


class BadInputError(Exception):
    """A line that is no case."""


def tasks() -> list[str]:
    """The tasks there are."""
    return sorted(path.stem for path in TASKS.glob("[a-z]*.py"))


@cache
def load(task: str) -> Callable[[Row], Row]:
    """The function that predicts one case of a task."""
    if str(SOURCE) not in sys.path:
        sys.path.insert(0, str(SOURCE))
    spec = util.spec_from_file_location(f"tasks_{task}", TASKS / f"{task}.py")
    if spec is None or spec.loader is None:
        raise BadInputError(f"no task {task!r}")
    module = util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    predict: Callable[[Row], Row] = module.predict
    return predict


def predict(task: str, row: Row) -> Row:
    """The prediction for one case; an error says which case it was."""
    try:
        return {**load(task)(row), "id": row["id"]}
    except BaseException as error:
        error.add_note(f"while predicting {task} for case {row['id']}")
        raise


def read(lines: Iterable[str]) -> Iterator[Row]:
    """The cases of a stream. BadInputError names the first line that is none."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise BadInputError(f"line {number} is not JSON: {error}") from error
        if not isinstance(row, dict) or "id" not in row:
            raise BadInputError(f'line {number} is no case: an object with an "id" was expected')
        yield row


def predictions(task: str, rows: Iterator[Row], jobs: int) -> Iterator[Row]:
    """The predictions for the cases, in their order."""
    if jobs == 1:
        yield from (predict(task, row) for row in rows)
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield from _in_order(pool, task, rows, jobs * AHEAD)


def _in_order(pool: ProcessPoolExecutor, task: str, rows: Iterator[Row], ahead: int) -> Iterator[Row]:
    waiting: deque[Future[Row]] = deque()
    try:
        for row in rows:
            waiting.append(pool.submit(predict, task, row))
            if len(waiting) >= ahead:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        for each in waiting:
            each.cancel()


def write(found: Iterable[Row], out: TextIO, told: TextIO, task: str) -> int:
    """Writes predictions as they come, says now and then how many, and returns their number."""
    began = said = time.monotonic()
    count = 0
    for count, row in enumerate(found, 1):
        out.write(json.dumps(row) + "\n")
        out.flush()
        now = time.monotonic()
        if now - said >= SECONDS_BETWEEN_WORDS:
            said = now
            told.write(f"{task}: {count} cases, {count / (now - began):.1f} a second\n")
            told.flush()
    told.write(f"{task}: {count} cases in {time.monotonic() - began:.1f} s\n")
    return count


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; the exit status is 0, or 2 for input that is none."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("task", choices=tasks())
    jobs = min(JOBS, os.cpu_count() or 1)
    parser.add_argument("--jobs", type=int, default=jobs, help="processes (default: %(default)s)")
    asked = parser.parse_args(arguments)
    lines = open(sys.stdin.fileno(), encoding="utf-8", closefd=False)  # noqa: SIM115  whatever the locale says
    try:
        write(predictions(asked.task, read(lines), max(1, asked.jobs)), sys.stdout, sys.stderr, asked.task)
    except BadInputError as error:
        print(f"predict.py: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
