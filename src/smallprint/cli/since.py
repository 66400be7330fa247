"""smallprint since: what still differs since a person agreed."""

from __future__ import annotations

import argparse
from datetime import datetime

from smallprint.archive.naming import find_service, find_version, parse_moment
from smallprint.archive.opening import open_archive
from smallprint.archive.since import Since, since
from smallprint.cli.common import change_line, command_parser, has_colour, print_json
from smallprint.errors import NotFoundError, UsageError
from smallprint.publish.plain import assessed_json, assessment_json, version_json
from smallprint.publish.redline import redline
from smallprint.publish.text import bold, redline_text
from smallprint.store.sqlite import SqliteStore


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "since",
        "What still differs from the terms you agreed to: the net changes of every document of a service, those that were taken back "
        "folded away. The day is remembered for the service. The exit status is 1 where something differs.",
        examples=("since 2023-03-01 Acme", "since Acme", "since 12 Acme"),
        twin="smallprint.since(store, service, moment)",
    )
    made.add_argument("when", metavar="DATE|VERSION", nargs="?", help="the day you agreed, or a version of the terms of service (else the day remembered)")
    made.add_argument("service", metavar="SERVICE", help="the service")
    made.add_argument("--forget", action="store_true", help="do not remember the day")
    return made


def run(arguments: argparse.Namespace) -> int:
    """Tell; exit status 1 where something differs."""
    with open_archive(arguments.archive) as store:
        service = find_service(store, arguments.service)
        moment = _moment(store, service, arguments.when)
        found = since(store, service, moment)
    if arguments.when and not arguments.forget:
        with open_archive(arguments.archive, writable=True) as store:
            store.agree(service, moment)
    for one in found:
        _tell(one, as_json=arguments.json)
    return 1 if any(one.comparison and one.comparison.assessment.substantive for one in found) else 0


def _moment(store: SqliteStore, service: str, when: str | None) -> datetime:
    if when is None:
        remembered = store.agreements().get(service)
        if remembered is None:
            raise UsageError(f"when you agreed to {service}'s terms is not known", hint=f"say it once: smallprint since 2023-03-01 {service!r}")
        return remembered
    if when.isdecimal() and len(when) < 6:
        documents = [document for document in store.documents(service) if document.terms_type == "Terms of Service"]
        if not documents:
            raise NotFoundError(f"{service} has no terms of service to count versions of", sought=when, hint="give a date")
        return find_version(store, documents[0], when).fetched_at
    return parse_moment(when, is_end=True)


def _tell(one: Since, *, as_json: bool) -> None:
    if as_json:
        print_json({
            "then": version_json(one.then), "now": version_json(one.now),
            "net": assessment_json(one.comparison.assessment) if one.comparison else None,
            "changes": [assessed_json(change) for change in one.changes],
        })  # fmt: skip
        return
    colour = has_colour()
    print(bold(f"{one.document.id}: version {one.then.number} ({one.then.fetched_at:%Y-%m-%d}) → {one.now.number} ({one.now.fetched_at:%Y-%m-%d})", colour=colour))
    if one.comparison is None or not one.comparison.assessment.substantive:
        print("  nothing that matters differs" + (f", though {len(one.changes)} changes came and went" if one.changes else "") + "\n")
        return
    for change in one.changes:
        print(change_line(change, colour=colour))
    print("\nwhat differs now:\n")
    hidden = frozenset(item.change for item in one.comparison.assessment.findings if item.kind.value != "substantive")
    for line in redline_text(redline(one.comparison.diff, hidden=hidden), colour=colour):
        print(line)
