"""smallprint sources: how the pages that are watched do."""

from __future__ import annotations

import argparse

from smallprint.archive.names import find_watched_service
from smallprint.archive.open_archive import open_archive
from smallprint.archive.sources import Condition, Tracked, sources
from smallprint.cli.common import add_look, command_parser, look_of, print_json, print_lines
from smallprint.publish.text import counted
from smallprint.publish.watched import source_fields, source_text

ORDER = (Condition.FAILING, Condition.WAITING, Condition.NEW, Condition.WELL)


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "sources",
        "How the documents that are watched do: when each was last seen and last changed, since when and why it fails "
        "or waits for another look, and when it is looked at next. What is not well stands first. The exit status is 1 "
        "where something fails or waits, 0 where all is well.",
        examples=("sources", "sources Acme --json", "sources --failing"),
        twin="store.every_watched(service)",
    )
    made.add_argument("service", nargs="*", metavar="SERVICE", help="only these services")
    made.add_argument("--failing", action="store_true", help="only what fails or waits")
    add_look(made)
    return made


def run(arguments: argparse.Namespace) -> int:
    """List; exit status 1 where something is not well."""
    with open_archive(arguments.archive) as store:
        found = sources(store, [find_watched_service(store, name) for name in arguments.service])
        path = store.path
    ill = [one for one in found if one.condition in {Condition.FAILING, Condition.WAITING}]
    shown = ill if arguments.failing else sorted(found, key=lambda one: ORDER.index(one.condition))
    for one in shown:
        if arguments.json:
            print_json(source_fields(one.watched, one.candidate, one.condition.value))
        else:
            print_lines(source_text(one.watched, one.candidate, one.condition.value, look_of(arguments)))
    if not arguments.json:
        print(_total(found, path))
    return 1 if ill else 0


def _total(found: list[Tracked], path: str) -> str:
    """What there is in all."""
    if not found:
        return f"nothing is watched in {path}; smallprint add ADDRESS"
    parts = [
        f"{number:,} {condition.value}"
        for condition in ORDER
        if (number := sum(one.condition is condition for one in found))
    ]
    return f"{counted(len(found), 'document')}: {', '.join(parts)}"
