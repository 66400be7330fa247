"""smallprint reread: read the clauses that this edition of the reader has not read yet, and keep what it reads."""

from __future__ import annotations

import argparse
import time

from smallprint.archive.names import find_service
from smallprint.archive.open_archive import open_existing
from smallprint.archive.reread import RereadReport, reread, reread_anew
from smallprint.cli.common import command_parser, count_of, print_json
from smallprint.cli.progress import cores, progress
from smallprint.errors import UsageError
from smallprint.publish.text import counted

MOST_NAMED = 5
"""Of so many documents it is said how much of them is read otherwise."""


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "reread",
        "Read every clause of the archive that this edition of smallprint has not read yet, and keep what it says, so "
        "that read and ai need not read it again. After an import it reads what is new; after an upgrade that reads "
        "otherwise, everything, and it tells how much comes out otherwise than before: there our reading changed, not "
        "the terms. Interrupted, it goes on where it stopped. The exit status is 0, or 2 in trouble.",
        examples=("reread", "reread Acme Fernwick --jobs 2", "reread --anew --json"),
        twin="smallprint.reread(store)",
    )
    made.add_argument("service", nargs="*", metavar="SERVICE", help="only these services (default: all)")
    made.add_argument("--anew", action="store_true", help="forget what was read and read everything again")
    jobs = "processes to work with (default: %(default)s)"
    made.add_argument("--jobs", type=count_of, default=cores(), metavar="N", help=jobs)
    return made


def run(arguments: argparse.Namespace) -> int:
    """Read; exit status 0."""
    if arguments.anew and arguments.service:
        raise UsageError("--anew reads the whole archive again", hint="leave the services out")
    started = time.monotonic()
    with open_existing(arguments.archive) as store, progress("reading") as tell:
        services = [find_service(store, name) for name in arguments.service]
        if arguments.anew:
            report = reread_anew(store, jobs=arguments.jobs, progress=tell)
        else:
            report = reread(store, services, jobs=arguments.jobs, progress=tell)
        path = store.path
    seconds = time.monotonic() - started
    if arguments.json:
        print_json({**_fields(report), "archive": path, "seconds": round(seconds, 2)})
    else:
        _tell(report, seconds, path)
    return 0


def _fields(report: RereadReport) -> dict[str, object]:
    return {
        "edition": report.edition,
        "documents": report.documents,
        "versions": report.versions,
        "clauses": report.clauses,
        "held": report.held,
        "otherwise": report.otherwise.total(),
        "otherwise_in": [{"document": name, "clauses": count} for name, count in sorted(report.otherwise.items())],
    }


def _tell(report: RereadReport, seconds: float, path: str) -> None:
    if not report.versions:
        print(f"nothing new to read in {path}")
        return
    rate = f"{report.clauses / max(seconds, 0.1):,.0f} a second"
    read = f"{counted(report.clauses, 'clause')} of {counted(report.documents, 'document')}"
    print(f"{read} read in {seconds:.1f} s ({rate}), {report.held:,} had been read before")
    if report.otherwise:
        count = report.otherwise.total()
        otherwise = f"{count:,} of them {'is' if count == 1 else 'are'} read otherwise than by an earlier edition"
        print(f"{otherwise}: our reading changed, not the terms")
        for name, clauses in report.otherwise.most_common(MOST_NAMED):
            print(f"  {name}: {clauses:,}")
    if len(report.otherwise) > MOST_NAMED:
        print(f"  and {counted(len(report.otherwise) - MOST_NAMED, 'more document')} (--json lists them)")
