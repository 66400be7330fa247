"""smallprint show: one version."""

from __future__ import annotations

import argparse
import sys

from smallprint.archive.naming import find_document, find_version, parse_moment, recorded_at, version_at
from smallprint.archive.opening import open_archive
from smallprint.cli.common import command_parser, has_colour, print_json
from smallprint.model.document import Version
from smallprint.publish.plain import version_json
from smallprint.publish.text import dim, outline_text
from smallprint.segment.outline import outline
from smallprint.store.sqlite import SqliteStore


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "show",
        "Show a version of a document: the latest, one by number, or the one in force at a date.",
        examples=("show Acme", "show Acme 'Privacy Policy' --at 2023-08-07", "show Acme 'Terms of Service' 12 --raw > terms.md"),
        twin="store.content(version)",
    )
    made.add_argument("service", help="the service")
    made.add_argument("type", nargs="?", default="", help="the document (default: the terms of service, or the only one)")
    made.add_argument("version", nargs="?", default="latest", help="a number, latest, latest~1, first, a commit, or a date (default: %(default)s)")
    made.add_argument("--at", metavar="DATE", help="the version in force at this date")
    made.add_argument("--recorded-at", metavar="DATE", help="the last version recorded by this date, whatever it says of its effect")
    made.add_argument("--raw", action="store_true", help="the recorded text, byte for byte")
    return made


def run(arguments: argparse.Namespace) -> int:
    """Show; exit status 0."""
    with open_archive(arguments.archive) as store:
        version = _version(store, arguments)
        content = store.content(version)
    if arguments.raw:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return 0
    text = content.decode("utf-8", "replace")
    if arguments.json:
        print_json({**version_json(version), "text": text})
        return 0
    colour = has_colour()
    print(dim(about(version), colour=colour))
    for line in outline_text(outline(text), colour=colour):
        print(line)
    return 0


def about(version: Version) -> str:
    """A version in a line: which, recorded when, in force from when, and what is the matter with it."""
    dates = [f"recorded {version.fetched_at:%Y-%m-%d %H:%M} UTC"]
    if version.effective_on:
        dates.append(f"effective {version.effective_on}")
    elif version.updated_on:
        dates.append(f"dated {version.updated_on}")
    if version.standing != "usable":
        dates.append(f"{version.standing.value}: {version.reason}")
    return f"{version.document.id}, version {version.number}, {', '.join(dates)}"


def _version(store: SqliteStore, arguments: argparse.Namespace) -> Version:
    document = find_document(store, arguments.service, arguments.type)
    if arguments.at:
        return version_at(store, document, parse_moment(arguments.at, is_end=True))
    if arguments.recorded_at:
        return recorded_at(store, document, parse_moment(arguments.recorded_at, is_end=True))
    return find_version(store, document, arguments.version)
