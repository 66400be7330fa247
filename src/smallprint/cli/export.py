"""smallprint export: versions as files or JSON Lines."""

from __future__ import annotations

import argparse
from pathlib import Path

from smallprint.archive.corrections import cases
from smallprint.archive.declarations import export_declarations
from smallprint.archive.export import export_folder, export_lines
from smallprint.archive.names import find_service_or_all, find_watched_service, listed
from smallprint.archive.open_archive import open_archive
from smallprint.cli.common import command_parser, print_json, say
from smallprint.errors import UsageError
from smallprint.publish.text import counted


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "export",
        "Write the archive's versions into a new folder as Service/Terms type/DATE.md, byte for byte, which "
        "smallprint import reads again; with --json, print one JSON object a version, with its text and what the "
        "change into it means; with --declarations, write where the documents lie that are watched, as Open Terms "
        "Archive's declarations; with --corrections, print what editors said of changes and answers as labelled cases. "
        "The exit status is 0.",
        examples=(
            "export ./history",
            "export --json > versions.jsonl",
            "export ./acme --service Acme",
            "export --declarations ./declarations",
            "export --corrections > cases.jsonl",
        ),
        twin="smallprint.archive.export.export_folder(store, folder)",
    )
    made.add_argument("folder", nargs="?", metavar="FOLDER", help="the new folder")
    made.add_argument("--service", default="", help="only this service")
    made.add_argument("--declarations", metavar="FOLDER", help="the new folder for what is watched")
    made.add_argument("--corrections", action="store_true", help="editors' corrections as labelled cases, one a line")
    return made


def run(arguments: argparse.Namespace) -> int:
    """Export; exit status 0."""
    if arguments.declarations:
        return _declarations(arguments)
    if arguments.corrections:
        return _corrections(arguments)
    if arguments.json == bool(arguments.folder):
        what = "where to is not said" if not arguments.folder else "--json prints, it writes no folder"
        raise UsageError(what, hint="name a folder, or ask for --json and nothing else")
    with open_archive(arguments.archive) as store:
        service = find_service_or_all(store, arguments.service)
        if arguments.json:
            for line in export_lines(store, service):
                print(line)
            return 0
        count = export_folder(store, Path(arguments.folder).expanduser(), service)
    print(f"{counted(count, 'version')} written to {arguments.folder}")
    return 0


def _corrections(arguments: argparse.Namespace) -> int:
    if arguments.folder:
        raise UsageError("--corrections prints, it writes no folder", hint="export --corrections > cases.jsonl")
    with open_archive(arguments.archive) as store:
        service = find_service_or_all(store, arguments.service)
        for case in cases(store, service):
            print_json(case)
    return 0


def _declarations(arguments: argparse.Namespace) -> int:
    if arguments.json or arguments.folder:
        raise UsageError("--declarations writes what is watched, and nothing else", hint="--declarations FOLDER")
    with open_archive(arguments.archive) as store:
        service = find_watched_service(store, arguments.service) if arguments.service else ""
        count, bare = export_declarations(store, Path(arguments.declarations).expanduser(), service)
    print(f"{counted(count, 'declaration')} written to {arguments.declarations}")
    if bare:
        named = listed(one.id for one in bare)
        say(f"{len(bare)} of them name no selectors, which Open Terms Archive's engine wants: {named}")
    return 0
