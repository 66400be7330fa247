"""smallprint export: versions as files or JSON Lines."""

from __future__ import annotations

import argparse
from pathlib import Path

from smallprint.archive.export import export_folder, export_lines
from smallprint.archive.names import find_service
from smallprint.archive.open_archive import open_archive
from smallprint.cli.common import command_parser
from smallprint.errors import UsageError
from smallprint.publish.text import counted


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "export",
        "Write the archive's versions into a new folder as Service/Terms type/DATE.md, byte for byte, which "
        "smallprint import reads again; or, with --json, print one JSON object a version, with its text and what "
        "the change into it means. The exit status is 0.",
        examples=("export ./history", "export --json > versions.jsonl", "export ./acme --service Acme"),
        twin="smallprint.archive.export.export_folder(store, folder)",
    )
    made.add_argument("folder", nargs="?", help="the new folder")
    made.add_argument("--service", default="", help="only this service")
    return made


def run(arguments: argparse.Namespace) -> int:
    """Export; exit status 0."""
    if arguments.json == bool(arguments.folder):
        what = "where to is not said" if not arguments.folder else "--json prints, it writes no folder"
        raise UsageError(what, hint="name a folder, or ask for --json and nothing else")
    with open_archive(arguments.archive) as store:
        service = find_service(store, arguments.service) if arguments.service else ""
        if arguments.json:
            for line in export_lines(store, service):
                print(line)
            return 0
        count = export_folder(store, Path(arguments.folder).expanduser(), service)
    print(f"{counted(count, 'version')} written to {arguments.folder}")
    return 0
