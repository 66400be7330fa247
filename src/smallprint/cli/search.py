"""smallprint search: clauses, with when they stood."""

from __future__ import annotations

import argparse

from smallprint.archive.names import find_service_or_all
from smallprint.archive.open_archive import open_archive
from smallprint.archive.search import search
from smallprint.cli.common import add_look, command_parser, count_of, look_of, print_json, print_lines, say
from smallprint.publish.entries import hit_text
from smallprint.publish.fields import hit_fields


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "search",
        "Find clauses among all that were ever recorded, with where and from when to when they stood. All words are "
        "sought; words in quotation marks stand together; word* finds beginnings; OR and NOT stand between words. "
        "The exit status is 1 where something is found, 0 where nothing is.",
        examples=(
            'search "machine learning"',
            "search 'arbitrat* NOT opt' --service Acme",
            "search --json perpetual licence",
        ),
        twin="smallprint.search(store, words)",
    )
    made.add_argument("words", nargs="+", metavar="WORDS", help="what to find")
    made.add_argument("--service", default="", help="only in this service's documents")
    made.add_argument(
        "--limit", type=count_of, default=20, metavar="N", help="at most this many (default: %(default)s)"
    )
    add_look(made)
    return made


def run(arguments: argparse.Namespace) -> int:
    """Search; exit status 1 where something is found."""
    with open_archive(arguments.archive) as store:
        service = find_service_or_all(store, arguments.service)
        hits = search(store, arguments.words, service=service, limit=arguments.limit)
    look = look_of(arguments)
    for hit in hits:
        if arguments.json:
            print_json(hit_fields(hit))
        else:
            print_lines(hit_text(hit, look))
            print()
    if not arguments.json:
        more = f" (the first {len(hits)}; --limit shows more)" if len(hits) == arguments.limit else ""
        say(f"{len(hits)} found{more}" if hits else "no clause holds these words")
    return 1 if hits else 0
