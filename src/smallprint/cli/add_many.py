"""What `smallprint add` does with many at once: a list of vendors, a folder of declarations."""

from __future__ import annotations

import argparse
import os
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from smallprint.archive.add_list import AddedVendor, Adding, Find, add_list
from smallprint.archive.declarations import add_declarations
from smallprint.archive.names import matches
from smallprint.archive.open_archive import archive_folder, open_archive
from smallprint.archive.patience import patiently, writing
from smallprint.cli.clock import now
from smallprint.cli.common import print_json, say
from smallprint.cli.going import going
from smallprint.errors import NotFoundError, UsageError
from smallprint.extract.terms_phrases import TERMS_TYPES
from smallprint.model.document import Document
from smallprint.model.found import Discovery, Proposal
from smallprint.publish.fields import document_fields, iso
from smallprint.publish.look import visible
from smallprint.publish.text import counted
from smallprint.source.day import DateOrder
from smallprint.source.discover import Bounds, discover
from smallprint.source.leads import MAIN
from smallprint.source.vendor_list import read_vendors
from smallprint.store.sqlite import FILE, SqliteStore

MOST_SAID = 300
LONG_AFTER = datetime(9000, 1, 1, tzinfo=UTC)
"""When no more is wanted, the time that a look is given has passed."""
NEXT = "the first capture: smallprint watch --once"


@contextmanager
def opened(arguments: argparse.Namespace, *, writable: bool) -> Iterator[SqliteStore]:
    """The archive that is meant; where there is none and nothing is to be written, an empty one that is then gone."""
    folder = archive_folder(arguments.archive, os.environ)
    if writable or (folder / FILE).is_file():
        with patiently(lambda: open_archive(arguments.archive, writable=writable)) as store:
            yield store
        return
    with tempfile.TemporaryDirectory() as place, open_archive(place, writable=True) as store:
        yield store


def of_types(proposals: Sequence[Proposal], wanted: Sequence[str]) -> list[Proposal]:
    """The proposals of these terms types, chosen; all as they are where none is named. UsageError: there is no such."""
    if not wanted:
        return list(proposals)
    known = sorted(TERMS_TYPES | {one.document.terms_type for one in proposals if one.document.terms_type})
    types = {kind for words in wanted for kind in _types(words, known)}
    kept = [one for one in proposals if one.document.terms_type in types]
    return [replace(one, is_chosen=one.double_of is None) for one in kept]


def _types(words: str, known: Sequence[str]) -> list[str]:
    found = matches(words, known, str)
    if not found:
        raise UsageError(f"there is no terms type {words!r}", hint=f"for example: {', '.join(known[:6])}")
    return found


def add_vendors(arguments: argparse.Namespace) -> int:
    """Watch what a list of vendors leads to; exit status 0, or 2 where a row or a vendor could not be read."""
    told = read_vendors(_content(arguments.list), DateOrder(arguments.dates))
    for problem in told.problems:
        say(f"smallprint: {arguments.list}: {problem.message}")
    is_kept = arguments.yes and not arguments.dry_run
    sum_up = _Sum()
    stop = threading.Event()
    with opened(arguments, writable=is_kept) as store, going(arguments) as (fetcher, renderer):

        def clock() -> datetime:
            return LONG_AFTER if stop.is_set() else now()

        def find(addresses: Sequence[str]) -> Discovery:
            return discover(addresses, fetcher, now=clock, bounds=Bounds(pages=arguments.pages), renderer=renderer)

        for one in add_list(store, told.vendors, _adding(arguments, find, stop.set)):
            _tell_vendor(one, arguments)
            sum_up.take(one)
        path = store.path
    if not arguments.json:
        _tell_sum(sum_up, len(told.problems), path, is_kept=is_kept)
    return 2 if sum_up.troubles or told.problems else 0


def _adding(arguments: argparse.Namespace, find: Find, stop: Callable[[], None]) -> Adding:
    """How a list is taken, as the command's options say."""

    def choose(proposals: Sequence[Proposal]) -> list[Proposal]:
        return of_types(proposals, arguments.only)

    enough = frozenset(kind for words in arguments.only for kind in _types(words, sorted(TERMS_TYPES)))
    is_kept = arguments.yes and not arguments.dry_run
    return Adding(find, choose, now(), arguments.jobs, enough or frozenset(MAIN), is_kept, stop)


@dataclass(slots=True)
class _Sum:
    """What became of a list: each document and each vendor counts once, in however many rows it stands."""

    added: set[Document] = field(default_factory=set)
    known: set[Document] = field(default_factory=set)
    troubles: int = 0

    def take(self, one: AddedVendor) -> None:
        """Count what became of a row."""
        self.added |= set(one.added)
        self.known |= set(one.known)
        self.troubles += bool(one.trouble)


def _tell_vendor(one: AddedVendor, arguments: argparse.Namespace) -> None:
    """What became of a vendor: a line, or its documents in JSON."""
    if arguments.json:
        agreed = iso(one.vendor.agreed_at)
        place = {"line": one.vendor.line, "vendor": one.vendor.name, "service": one.service, "agreed_at": agreed}
        documents = [document_fields(each) for each in one.added]
        known = [document_fields(each) for each in one.known]
        print_json({"kind": "vendor", **place, "added": documents, "watched": known, "trouble": one.trouble or None})
        return
    name = visible(one.service or one.vendor.name or one.vendor.addresses[0][0])
    if one.trouble:
        say(f"smallprint: line {one.vendor.line}: {name}: {visible(one.trouble)}")
        return
    types = ", ".join(each.type_name for each in one.added)
    agreed = f", agreed {one.vendor.agreed_at:%Y-%m-%d}" if one.vendor.agreed_at else ""
    print(f"{name}: {visible(types) or 'nothing new'}{agreed}")


def _tell_sum(found: _Sum, problems: int, path: str, *, is_kept: bool) -> None:
    vendors = counted(len({one.service_id for one in found.added}), "vendor")
    new = f"{counted(len(found.added), 'document')} of {vendors}"
    missed = found.troubles + problems
    rest = f"; {counted(missed, 'row')} could not be taken" if missed else ""
    if not found.added:
        say(f"nothing new: all of it is watched already{rest}" if found.known else f"no document was found{rest}")
    elif is_kept:
        say(f"{new} will be watched in {path}{rest and f'{rest}, the others are kept'}; {NEXT}")
    else:
        say(f"{new} found{rest}; nothing was changed: --yes watches them")


def add_collection(arguments: argparse.Namespace) -> int:
    """Watch what a folder of declarations declares; exit status 0, or 2 where one of its files could not be read."""
    is_kept = arguments.yes and not arguments.dry_run
    folder = Path(arguments.declarations).expanduser()
    with opened(arguments, writable=is_kept) as store, writing(store) if is_kept else nullcontext():
        report = add_declarations(store, folder, now(), is_kept=is_kept)
    for error in report.errors:
        say(f"smallprint: {visible(error.message[:MOST_SAID])}")
    for document, name in report.missing:
        say(f"{visible(document)} asks for the filter {visible(name)}, which is not built in: it is read without")
    if arguments.json:
        for kind, documents in (("added", report.added), ("changed", report.changed)):
            for one in documents:
                print_json({"kind": kind, **document_fields(one)})
        return 2 if report.errors else 0
    told = f"{counted(len(report.added), 'document')} new, {len(report.changed)} changed, {report.unchanged} as before"
    say(f"{told}; {NEXT}" if is_kept else f"{told}; nothing was changed: --yes watches them")
    return 2 if report.errors else 0


def _content(path: str) -> bytes:
    place = Path(path).expanduser()
    if not place.is_file():
        raise NotFoundError(f"there is no list at {path}", sought=path, path=path)
    return place.read_bytes()
