"""smallprint search: clauses, with when they stood."""

from __future__ import annotations

import argparse

from smallprint.archive.naming import find_service
from smallprint.archive.opening import open_archive
from smallprint.cli.common import command_parser, has_colour, print_json
from smallprint.publish.plain import hit_json
from smallprint.publish.text import clean, dim


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "search",
        "Find clauses among all that were ever recorded, with where and from when to when they stood. Words are all sought; phrases stand "
        "in quotes; word* finds beginnings; AND, OR and NOT combine. The exit status is 1 where something is found.",
        examples=('search "machine learning"', "search 'arbitrat* NOT opt' --service Acme"),
        twin="store.search(words)",
    )
    made.add_argument("words", nargs="+", help="what to find")
    made.add_argument("--service", default="", help="only in this service's documents")
    made.add_argument("--limit", type=int, default=20, metavar="N", help="at most this many (default: %(default)s)")
    return made


def run(arguments: argparse.Namespace) -> int:
    """Search; exit status 1 where something is found."""
    words = " ".join(f'"{word}"' if " " in word and '"' not in word and not _combines(word) else word for word in arguments.words)
    with open_archive(arguments.archive) as store:
        service = find_service(store, arguments.service) if arguments.service else ""
        hits = store.search(words, service=service, limit=max(1, arguments.limit))
    colour = has_colour()
    for hit in hits:
        if arguments.json:
            print_json(hit_json(hit))
            continue
        until = "still stands" if hit.still_stands else f"last stood {hit.last.fetched_at:%Y-%m-%d}"
        print(dim(f"{hit.document.id} · since {hit.first.fetched_at:%Y-%m-%d}, {until}", colour=colour))
        print(f"  {clean(hit.ink)}\n")
    if not hits and not arguments.json:
        print("no clause holds these words")
    return 1 if hits else 0


def _combines(word: str) -> bool:
    return any(sign in word.split() for sign in ("AND", "OR", "NOT")) or "*" in word
