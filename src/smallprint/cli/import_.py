"""smallprint import: take a recorded history into the archive."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from smallprint.archive.import_history import ImportReport, Progress, import_history
from smallprint.archive.opening import cache_path, open_archive
from smallprint.cli.common import command_parser, print_json
from smallprint.model.document import Document
from smallprint.source.opening import open_history


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "import",
        "Take a recorded history into the archive: a git bundle, a repository, an address that git can fetch, a folder laid out "
        "Service/Terms type/DATE.md, or a single text. Importing again takes only what is new; interrupted, it goes on where it stopped.",
        examples=("import contrib-versions.bundle", "import ./history", "import terms.md --service Acme --type 'Terms of Service'"),
        twin="smallprint.import_history(store, history)",
    )
    made.add_argument("place", metavar="PLACE", help="the bundle, repository, address, folder or file")
    made.add_argument("--service", metavar="NAME", help="for a single text: whose terms they are")
    made.add_argument("--type", metavar="TYPE", default="Terms of Service", help="for a single text: its terms type (default: %(default)s)")
    made.add_argument("--jobs", type=int, default=min(4, os.cpu_count() or 1), help="processes to read with (default: %(default)s)")
    return made


def run(arguments: argparse.Namespace) -> int:
    """Import; exit status 0, or 2 where some documents could not be read."""
    document = Document(arguments.service, arguments.type) if arguments.service else None
    history = open_history(arguments.place, cache_path(), document=document)
    with open_archive(arguments.archive, writable=True) as store:
        started = time.monotonic()
        with _progress() as progress:
            report = import_history(store, history, jobs=max(1, arguments.jobs), progress=progress)
        seconds = time.monotonic() - started
    if arguments.json:
        print_json(_fields(report, seconds))
    else:
        _say(report, seconds)
    return 2 if report.failed else 0


def _fields(report: ImportReport, seconds: float) -> dict[str, object]:
    return {
        "documents": report.documents, "versions": report.versions, "substantive": report.substantive, "set_aside": report.set_aside,
        "failed": [{"document": name, "reason": reason} for name, reason in report.failed],
        "is_unchanged": report.is_unchanged, "seconds": round(seconds, 2),
    }  # fmt: skip


def _say(report: ImportReport, seconds: float) -> None:
    for name, reason in report.failed:
        print(f"smallprint: {name} was not taken: {reason}", file=sys.stderr)
    if report.is_unchanged or not report.versions:
        print("nothing new")
        return
    print(
        f"{report.versions} versions of {report.documents} documents in {seconds:.1f} s: {report.substantive} changes that matter, "
        f"{report.set_aside} captures set aside"
    )
    print("see them: smallprint log")


@contextmanager
def _progress() -> Iterator[Progress | None]:
    """A bar with rate and time left on a terminal; a line now and then elsewhere."""
    if not sys.stderr.isatty():
        yield _lines()
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress as Bar, SpinnerColumn, TextColumn, TimeRemainingColumn

    columns = (SpinnerColumn(), TextColumn("importing"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.speed:.0f}/s"), TimeRemainingColumn())
    with Bar(*columns[:4], TimeRemainingColumn(), console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("importing", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _lines() -> Progress:
    last = time.monotonic()

    def tell(done: int, total: int) -> None:
        nonlocal last
        if time.monotonic() - last >= 10:
            last = time.monotonic()
            print(f"{done} of {total} versions", file=sys.stderr)

    return tell
