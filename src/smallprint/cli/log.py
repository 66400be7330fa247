"""smallprint log: the changes that matter, newest first."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace

from smallprint.archive.naming import find_document, find_service, parse_moment
from smallprint.archive.opening import open_archive
from smallprint.cli.common import change_line, command_parser, has_colour, print_json
from smallprint.model.meaning import Severity
from smallprint.publish.plain import assessed_json
from smallprint.store.base import Wanted
from smallprint.store.sqlite import SqliteStore


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "log",
        "List the changes that matter, newest first. --all lists the suppressed ones as well, each with its kind and reason. "
        "The exit status is 1 where there are changes, 0 where there are none.",
        examples=("log", "log Acme --since 2023-01-01", "log --quiet-changes", "log Acme 'Privacy Policy' --all"),
        twin="store.assessed(Wanted(service=…, since=…))",
    )
    made.add_argument("service", nargs="?", default="", help="only this service")
    made.add_argument("type", nargs="?", default="", help="only this document of it")
    made.add_argument("--all", action="store_true", help="the suppressed changes as well, each with its reason")
    made.add_argument("--quiet-changes", action="store_true", help="only changes that left the document's own date as it was")
    made.add_argument("--since", metavar="DATE", help="recorded on this day or later")
    made.add_argument("--until", metavar="DATE", help="recorded on this day or earlier")
    made.add_argument("--severity", choices=[Severity.MINOR.value, Severity.MAJOR.value], help="only changes of this severity")
    made.add_argument("--topic", default="", help="only changes about this (ai-training, data-sharing, fees, …)")
    made.add_argument("--limit", type=int, default=0, metavar="N", help="at most this many")
    return made


def run(arguments: argparse.Namespace) -> int:
    """List; exit status 1 where there are changes."""
    with open_archive(arguments.archive) as store:
        wanted = _wanted(store, arguments)
        found = store.assessed(wanted)
        colour = has_colour()
        for one in found:
            if arguments.json:
                print_json(assessed_json(one))
            else:
                print(change_line(one, colour=colour))
                if not one.assessment.substantive:
                    print(f"  why: {_why(one.assessment.findings)}")
        if not arguments.json and not arguments.all:
            _say_hidden(store, wanted, len(found))
    return 1 if found else 0


def _wanted(store: SqliteStore, arguments: argparse.Namespace) -> Wanted:
    service = find_service(store, arguments.service) if arguments.service else ""
    return Wanted(
        service=service,
        terms_type=find_document(store, service, arguments.type).terms_type if arguments.type else "",
        since=parse_moment(arguments.since) if arguments.since else None,
        until=parse_moment(arguments.until, is_end=True) if arguments.until else None,
        severity=Severity(arguments.severity) if arguments.severity else None,
        substantive=None if arguments.all else True,
        is_quiet=True if arguments.quiet_changes else None,
        topic=arguments.topic,
        limit=arguments.limit,
    )


def _why(findings: tuple[object, ...]) -> str:
    reasons: dict[str, int] = {}
    for one in findings:
        alerts = getattr(one, "alerts", ())
        words = f"{getattr(one, 'reason', '')}{' (touches a ' + ', '.join(alerts) + ')' if alerts else ''}"
        reasons[words] = reasons.get(words, 0) + 1
    told = [f"{words} ×{count}" if count > 1 else words for words, count in sorted(reasons.items(), key=lambda item: -item[1])[:4]]
    return "; ".join(told) or "no clause differs"


def _say_hidden(store: SqliteStore, wanted: Wanted, shown: int) -> None:
    hidden = store.count_assessed(replace(wanted, substantive=False, limit=0, severity=None, topic="", is_quiet=None))
    print(f"{shown} change{'s' if shown != 1 else ''} that matter{'s' if shown == 1 else ''}; {hidden} suppressed (--all shows them, each with its reason)", file=sys.stderr)
