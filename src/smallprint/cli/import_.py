"""smallprint import: take a recorded history into the archive."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable

from smallprint.archive.check import stale
from smallprint.archive.import_history import ImportReport, import_history
from smallprint.archive.open_archive import cache_folder, open_archive
from smallprint.archive.patience import patiently
from smallprint.archive.versions import parse_moment
from smallprint.cli.common import command_parser, count_of, print_json, say
from smallprint.cli.progress import cores, progress
from smallprint.errors import UsageError
from smallprint.model.document import Document
from smallprint.publish.text import counted
from smallprint.source.history import History
from smallprint.source.opening import open_history

MOST_LEFT_OUT = 5


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "import",
        "Take a recorded history into the archive: a git bundle, a repository, an address that git can fetch, a "
        "folder laid out Service/Terms type/DATE.md, or a single text. Importing again takes only what is new; "
        "interrupted, it goes on where it stopped. The exit status is 0, or 2 where something could not be read.",
        examples=(
            "import contrib-versions.bundle",
            "import ./history",
            "import terms.md --service Acme --type 'Terms of Service'",
        ),
        twin="smallprint.import_history(store, smallprint.open_history(place))",
    )
    made.add_argument("place", metavar="PLACE", help="the bundle, repository, address, folder or file")
    made.add_argument("--service", metavar="NAME", help="for a single text: whose terms it holds")
    made.add_argument("--type", metavar="TYPE", help="for a single text: its terms type (default: Terms of Service)")
    made.add_argument("--fetched-at", metavar="DATE", help="for a single text: when it was captured")
    jobs = "processes to work with (default: %(default)s)"
    made.add_argument("--jobs", type=count_of, default=cores(), metavar="N", help=jobs)
    return made


def run(arguments: argparse.Namespace) -> int:
    """Import; exit status 0, or 2 where some documents could not be read."""
    started = time.monotonic()
    with (
        _history(arguments) as history,
        patiently(lambda: open_archive(arguments.archive, writable=True)) as store,
        progress("importing") as tell,
    ):
        report = patiently(lambda: import_history(store, history, jobs=arguments.jobs, progress=tell))
        left_out = [] if report.is_unchanged else [problem.message for problem in history.left_out()]
        path = store.path
        waiting = stale(store, store.statements())
    seconds = time.monotonic() - started
    if arguments.json:
        print_json({**_fields(report, left_out), "archive": path, "seconds": round(seconds, 2)})
    else:
        _tell(report, left_out, seconds, path)
    for service in sorted({one.service_id for one in waiting}):
        say(f"documents changed that kept statements were held against: smallprint check {service!r} --kept")
    return 2 if report.failed else 0


def _history(arguments: argparse.Namespace) -> History:
    if (arguments.type or arguments.fetched_at) and not arguments.service:
        raise UsageError("--type and --fetched-at speak of a single text", hint="say whose it is too: --service NAME")
    document = Document(arguments.service, arguments.type or "Terms of Service") if arguments.service else None
    moment = parse_moment(arguments.fetched_at, is_end=False) if arguments.fetched_at else None
    return open_history(arguments.place, cache_folder(), document=document, fetched_at=moment, progress=_git_words())


def _fields(report: ImportReport, left_out: list[str]) -> dict[str, object]:
    return {
        "documents": report.documents,
        "versions": report.versions,
        "substantive": report.substantive,
        "set_aside": report.set_aside,
        "failed": [{"document": name, "reason": reason} for name, reason in report.failed],
        "left_out": left_out,
        "is_unchanged": report.is_unchanged,
    }


def _tell(report: ImportReport, left_out: list[str], seconds: float, path: str) -> None:
    for name, reason in report.failed:
        say(f"smallprint: {name} was not taken: {reason}")
    for message in left_out[:MOST_LEFT_OUT]:
        say(f"left out: {message}")
    if len(left_out) > MOST_LEFT_OUT:
        say(f"left out: {len(left_out) - MOST_LEFT_OUT} more (--json lists them)")
    if report.is_unchanged or not report.versions:
        print(f"nothing new; the archive is {path}")
        return
    rate = f"{report.versions / max(seconds, 0.1):,.0f} a second"
    taken = f"{counted(report.versions, 'version')} of {counted(report.documents, 'document')}"
    found = f"{counted(report.substantive, 'change')} that matter, {counted(report.set_aside, 'capture')} set aside"
    print(f"{taken} taken in {seconds:.1f} s ({rate}): {found}")
    print(f"the archive is {path}; see the changes: smallprint log")


def _git_words() -> Callable[[str], None] | None:
    """What shows git's own words while it fetches: only on a terminal."""
    if not sys.stderr.isatty():
        return None
    return lambda words: print(f"\r\x1b[K{words[:100]}", end="", file=sys.stderr, flush=True)
