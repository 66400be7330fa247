"""smallprint reextract: read kept snapshots again, where reading them or a declaration improved."""

from __future__ import annotations

import argparse
from functools import partial

from smallprint.align import diff
from smallprint.archive.names import find_watched_service
from smallprint.archive.open_archive import open_existing
from smallprint.archive.reextract import Reread, reextract
from smallprint.cli.common import add_look, command_parser, look_of, print_json, print_lines
from smallprint.cli.watching import now
from smallprint.publish.fields import version_fields
from smallprint.publish.look import visible
from smallprint.publish.redline import redline
from smallprint.publish.text import counted, redline_text
from smallprint.segment import outline
from smallprint.source.apart import read_apart
from smallprint.source.warc import read
from smallprint.watch.keep import FOLDER


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "reextract",
        "Read the snapshots of watched documents again, where this edition or a declaration reads them otherwise. A "
        "last version that comes out otherwise is followed by one marked as re-extracted, of which nobody is told: the "
        "page is as it was, and our reading changed. --dry-run shows what would come out, and records nothing. The "
        "exit status is 1 where something comes out otherwise, 0 where nothing does.",
        examples=("reextract --dry-run", "reextract Acme", "reextract --json"),
        twin="smallprint.archive.reextract.reextract(store, read=read_apart, opener=opener, at=moment)",
    )
    made.add_argument("service", nargs="*", metavar="SERVICE", help="only these services")
    made.add_argument("--dry-run", action="store_true", help="show what would come out otherwise, and record nothing")
    add_look(made)
    return made


def run(arguments: argparse.Namespace) -> int:
    """Read again; exit status 1 where something comes out otherwise."""
    with open_existing(arguments.archive) as store:
        services = [find_watched_service(store, name) for name in arguments.service]
        opener = partial(read, store.folder / FOLDER)
        report = reextract(store, services, read=read_apart, opener=opener, at=now(), is_trial=arguments.dry_run)
    for found in report.rereads:
        if arguments.json:
            print_json(_fields(found, is_trial=arguments.dry_run))
        else:
            _show(found, arguments)
    if not arguments.json:
        done = f"{counted(len(report.recorded), 'version')} recorded as re-extracted"
        told = "nothing was recorded (--dry-run)" if arguments.dry_run else done
        print(f"{counted(report.versions, 'version')} read again, {len(report.rereads):,} otherwise: {told}")
    return 1 if report.rereads else 0


def _fields(found: Reread, *, is_trial: bool) -> dict[str, object]:
    return {
        **version_fields(found.version),
        "refused": found.refused,
        "is_last": found.is_last,
        "is_recorded": found.is_recorded and not is_trial,
        "before_characters": len(found.before),
        "after_characters": len(found.after),
    }


def _show(found: Reread, arguments: argparse.Namespace) -> None:
    version = found.version
    print(f"{visible(version.document.id)}, version {version.number} of {version.fetched_at:%Y-%m-%d}")
    if found.refused:
        print(f"  by what is known now it holds no terms: {visible(found.refused)}; it stays as it is")
    elif not found.is_last:
        print("  an earlier version: it stays as it is")
    elif arguments.dry_run:
        print_lines(redline_text(redline(diff(outline(found.before), outline(found.after))), look_of(arguments)))
