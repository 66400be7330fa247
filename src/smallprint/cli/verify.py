"""smallprint verify: whether the archive is whole."""

from __future__ import annotations

import argparse
from functools import partial

from smallprint.archive.open_archive import open_archive
from smallprint.archive.verify_snapshots import wrong_snapshots
from smallprint.cli.common import command_parser, print_json
from smallprint.publish.text import counted
from smallprint.source.warc import read
from smallprint.watch.keep import FOLDER


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    return command_parser(
        "verify",
        "Check the archive: the file itself, the digest of every clause and recorded text, and every quotation "
        "against the text it is from, those of kept readings included, and every snapshot of a page against its "
        "digest. The exit status is 0 where all is well, 2 where something is wrong.",
        examples=("verify", "verify --archive ./archive --json"),
        twin="store.verify()",
    )


def run(arguments: argparse.Namespace) -> int:
    """Check; exit status 2 where something is wrong."""
    with open_archive(arguments.archive) as store:
        problems = store.verify()
        if not problems:
            problems = list(wrong_snapshots(store, partial(read, store.folder / FOLDER)))
        counts = {} if problems else store.counts()
    for problem in problems:
        if arguments.json:
            print_json({"code": problem.code, "message": problem.message})
        else:
            print(f"{problem.code}: {problem.message}")
    if not arguments.json:
        told = ", ".join(counted(count, name) for name, count in counts.items())
        print(
            f"{counted(len(problems), 'problem')} in {store.path}"
            if problems
            else f"all is well in {store.path}: {told}"
        )
    return 2 if problems else 0
