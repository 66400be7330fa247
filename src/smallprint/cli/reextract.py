"""smallprint reextract: read kept snapshots again, where reading them or a declaration improved."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path

from smallprint.align import diff
from smallprint.archive.names import find_watched_service
from smallprint.archive.open_archive import open_archive, open_existing
from smallprint.archive.record_anew import AnewReport, record_anew
from smallprint.archive.reextract import Reread, reextract
from smallprint.cli.clock import now
from smallprint.cli.common import add_look, command_parser, look_of, print_json, print_lines, say
from smallprint.errors import UsageError
from smallprint.publish.fields import document_fields, version_fields
from smallprint.publish.look import visible
from smallprint.publish.redline import redline
from smallprint.publish.text import counted, redline_text
from smallprint.segment import outline
from smallprint.source.apart import read_apart
from smallprint.source.warc import copy_files, read
from smallprint.watch.keep import FOLDER


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "reextract",
        "Read the snapshots of watched documents again, where this edition or a declaration reads them otherwise. A "
        "last version that comes out otherwise is followed by one marked as re-extracted, of which nobody is told: the "
        "page is as it was, and our reading changed. --dry-run shows what would come out, and records nothing. The "
        "exit status is 1 where something comes out otherwise, 0 where nothing does. --into has the whole past of the "
        "documents, from every snapshot, recorded anew in another archive.",
        examples=("reextract --dry-run", "reextract Acme", "reextract --into ./anew"),
        twin="smallprint.archive.reextract.reextract(store, read=read_apart, opener=opener, at=moment)",
    )
    made.add_argument("service", nargs="*", metavar="SERVICE", help="only these services")
    made.add_argument("--dry-run", action="store_true", help="show what would come out otherwise, and record nothing")
    into = "another archive, in which all that was read from snapshots is recorded anew; this one stays as it is"
    made.add_argument("--into", metavar="FOLDER", default="", help=into)
    add_look(made)
    return made


def run(arguments: argparse.Namespace) -> int:
    """Read again; exit status 1 where something comes out otherwise, or is recorded in another archive."""
    if arguments.into and arguments.dry_run:
        raise UsageError("--dry-run records nothing, and --into does", hint="choose one of them")
    return _anew(arguments) if arguments.into else _again(arguments)


def _anew(arguments: argparse.Namespace) -> int:
    """Record the whole past in another archive."""
    with open_existing(arguments.archive) as store:
        if Path(arguments.into).expanduser().resolve() == store.folder.resolve():
            raise UsageError("--into names the archive itself", hint="name a folder that is not there yet")
        services = [find_watched_service(store, name) for name in arguments.service]
        with open_archive(arguments.into, writable=True) as target:
            here, path = store.folder / FOLDER, target.path
            copy = partial(copy_files, here, target.folder / FOLDER)
            report = record_anew(store, target, services, read=read_apart, opener=partial(read, here), copy=copy)
    if arguments.json:
        print_json(_sum(report))
        return 1 if report.recorded else 0
    for found in report.refused:
        _show(found, arguments)
    for document in report.began_elsewhere:
        say(f"{visible(document.id)} began with an import: import that into {arguments.into}, and run the same again")
    parts = [f"{counted(report.read, 'version')} read again", f"{len(report.recorded):,} recorded"]
    parts += [f"{report.same:,} as the one before"] if report.same else []
    parts += [f"{len(report.refused):,} without terms"] if report.refused else []
    parts += [f"{report.older:,} older than what is there"] if report.older else []
    parts += [f"{counted(report.held, 'document')} there already"] if report.held else []
    print(f"{', '.join(parts)}; the new archive is {path}")
    return 1 if report.recorded else 0


def _sum(report: AnewReport) -> dict[str, object]:
    return {
        "read": report.read,
        "recorded": len(report.recorded),
        "same": report.same,
        "older": report.older,
        "refused": [_fields(one, is_trial=True) for one in report.refused],
        "began_elsewhere": [document_fields(one) for one in report.began_elsewhere],
        "held": report.held,
    }


def _again(arguments: argparse.Namespace) -> int:
    """Read again, and record what last versions give."""
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
        print("  an earlier version: it stays as it is (--into has all of them)")
    elif arguments.dry_run:
        print_lines(redline_text(redline(diff(outline(found.before), outline(found.after))), look_of(arguments)))
