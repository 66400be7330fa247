"""smallprint backfill: older versions of watched pages, from the Wayback Machine."""

from __future__ import annotations

import argparse
import ipaddress
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from smallprint.archive.names import find_watched_service
from smallprint.archive.open_archive import open_existing
from smallprint.archive.versions import parse_moment
from smallprint.cli.clock import now
from smallprint.cli.common import command_parser, print_json, say
from smallprint.cli.going import CONTACT
from smallprint.cli.watch import span_of
from smallprint.errors import FetchError, NotFoundError, SourceError
from smallprint.model.document import Version
from smallprint.model.watched import Watched
from smallprint.publish.fields import version_fields
from smallprint.publish.look import visible
from smallprint.publish.text import counted
from smallprint.source.apart import read_apart
from smallprint.source.identity import Identity
from smallprint.source.warc import WarcWriter
from smallprint.source.wayback import HOME, Wayback
from smallprint.store.sqlite import SqliteStore
from smallprint.watch.backfill import Backfill, BackfillReport, Span
from smallprint.watch.keep import FOLDER, Keeper

TROUBLE = 2
OWN = frozenset({"local", "localhost", "internal", "intranet", "lan", "home", "corp", "test", "invalid"})
"""Ends of names that mean something within one network only."""


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "backfill",
        "Take older versions of watched documents from the Wayback Machine. Of a document of which nothing is recorded "
        "yet all of its past can be taken; else what lies behind the last recorded version, since versions keep their "
        "numbers. So: add, backfill, watch. Each snapshot is kept, and read as its page is now; what holds no terms is "
        "told and left out. Nobody is alerted of the past. Interrupted, it goes on where it was. The exit status is 1 "
        "where versions were recorded, 0 where none was, 2 where the past of a document could not be had.",
        examples=("backfill Acme", "backfill Acme --type 'Privacy Policy' --since 2020-01-01 --apart 30d"),
        twin="smallprint.watch.backfill.Backfill(store, past, keeper, read, now).of(watched, span)",
    )
    made.add_argument("service", metavar="SERVICE", help="the watched service")
    made.add_argument("--type", default="", metavar="TYPE", help="only this document of the service")
    made.add_argument("--since", default="", metavar="DATE", help="only what was captured from this day on")
    made.add_argument("--until", default="", metavar="DATE", help="only what was captured up to this day")
    apart = "how far apart captures lie at least: 12h, 7d (default: 7d)"
    made.add_argument("--apart", type=span_of, default=timedelta(days=7), metavar="TIME", help=apart)
    contact = f"a mail address or page at which the archive reaches you (else ${CONTACT})"
    made.add_argument("--contact", default=os.environ.get(CONTACT, ""), metavar="WHO", help=contact)
    made.add_argument(
        "--home", default=HOME, metavar="ADDRESS", help="an archive that answers as it does (%(default)s)"
    )
    return made


def run(arguments: argparse.Namespace) -> int:
    """Fill in; exit status 1 where versions were recorded."""
    span = Span(_moment(arguments.since, is_end=False), _moment(arguments.until, is_end=True), arguments.apart)
    status = 0
    with open_existing(arguments.archive) as store, _backfill(arguments, store) as made:
        for watched in _wanted(store, arguments):
            if not all(is_public_name(page.url) for page in watched.declaration.sources):
                say(f"{visible(watched.document.id)}: lies at an address that no archive of the web can know")
                continue
            try:
                report = made.of(watched, span)
            except FetchError as error:
                status = TROUBLE
                end = "; the same command goes on from here" if error.retryable else ""
                say(f"{visible(watched.document.id)}: {visible(error.message)}{end}")
                if error.retryable:
                    break
                continue
            except SourceError as error:
                say(f"{visible(watched.document.id)}: {visible(error.message)}")
                status = TROUBLE
                continue
            if not arguments.json:
                print(_told(watched, report))
            status = max(status, int(bool(report.recorded)))
    return status


def is_public_name(url: str) -> bool:
    """Whether an address may be known to others: by a name with a dot that is not this machine's or a network's own."""
    host = (urlsplit(url).hostname or "").rstrip(".")
    try:
        return ipaddress.ip_address(host).is_global
    except ValueError:
        return "." in host and host.rpartition(".")[2] not in OWN


def _moment(words: str, *, is_end: bool) -> datetime | None:
    return parse_moment(words, is_end=is_end) if words else None


def _wanted(store: SqliteStore, arguments: argparse.Namespace) -> list[Watched]:
    """The watched documents that are meant. NotFoundError: there is none of this type."""
    service = find_watched_service(store, arguments.service)
    every = store.every_watched(service)
    kind = arguments.type.lower()
    found = [one for one in every if one.document.terms_type.lower().startswith(kind)]
    if not found:
        names = ", ".join(sorted(one.document.terms_type for one in every))
        raise NotFoundError(f"no document of {service} is called {arguments.type!r}", sought=arguments.type, hint=names)
    return found


@contextmanager
def _backfill(arguments: argparse.Namespace, store: SqliteStore) -> Iterator[Backfill]:
    """What fills in, as the command's options say."""
    folder = store.folder / FOLDER

    def told(found: Version | tuple[datetime, str]) -> None:
        if arguments.json:
            print_json(_fields(found))
        elif isinstance(found, Version):
            say(f"{found.fetched_at:%Y-%m-%d}  version {found.number} of {visible(found.document.id)}")
        else:
            say(f"{found[0]:%Y-%m-%d}  none: {visible(found[1])}")

    with Wayback(Identity(arguments.contact), home=arguments.home) as past, WarcWriter(folder) as files:
        yield Backfill(store, past, Keeper(store, files, folder, time.sleep), read_apart, now, told)


def _fields(found: Version | tuple[datetime, str]) -> dict[str, object]:
    if isinstance(found, Version):
        return {"kind": "recorded", **version_fields(found)}
    return {"kind": "refused", "at": found[0].isoformat(), "reason": found[1]}


def _told(watched: Watched, report: BackfillReport) -> str:
    parts = [counted(len(report.recorded), "version") + " recorded"]
    parts += [f"{report.same:,} as the one before"] if report.same else []
    parts += [f"{len(report.refused):,} without terms"] if report.refused else []
    older = f"{report.older:,} older than what is recorded (into a new archive they can be taken from the first on)"
    parts += [older] if report.older else []
    return f"{visible(watched.document.id)}: {', '.join(parts)}"
