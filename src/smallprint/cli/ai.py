"""smallprint ai: may a service train AI on people's data, on which, and since when?"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence

from smallprint.archive.names import find_document, find_service
from smallprint.archive.open_archive import open_archive
from smallprint.archive.training_matrix import DocumentTraining, Row, training_matrix
from smallprint.cli.common import add_look, command_parser, look_of, print_json, print_lines
from smallprint.publish.entries import version_text
from smallprint.publish.fields import version_fields
from smallprint.publish.look import Look, Style, broken
from smallprint.publish.quoted import INDENT
from smallprint.publish.reading_fields import stand_fields, training_fields
from smallprint.publish.standing import Standing, standing_text
from smallprint.publish.text import counted


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "ai",
        "What a service's documents say of training AI on people's data: for each kind of data whether it is "
        "permitted, permitted unless you opt out, only with consent, or prohibited, since which recorded version, and "
        "the words; then what else the document says of it and gives way (a general licence beside a promise, a clause "
        "set aside by “notwithstanding”), and what a promise leaves open. "
        "What is only implied (“improve our services”) is shown where nothing is said outright.",
        examples=("ai Acme", "ai Acme 'Privacy Policy'", "ai Acme --json"),
        twin="smallprint.training_matrix(store, store.documents(service))",
    )
    made.add_argument("service", metavar="SERVICE", help="the service")
    made.add_argument("type", nargs="?", metavar="TYPE", default="", help="only this document of it")
    made.add_argument("--all", action="store_true", help="every sentence beside it, unshortened")
    add_look(made)
    return made


def run(arguments: argparse.Namespace) -> int:
    """Tell; exit status 0."""
    with open_archive(arguments.archive) as store:
        if arguments.type:
            documents = [find_document(store, arguments.service, arguments.type)]
        else:
            documents = store.documents(find_service(store, arguments.service))
        for document in documents:
            for one in training_matrix(store, [document]):
                _tell(one, arguments)
    return 0


def _tell(one: DocumentTraining, arguments: argparse.Namespace) -> None:
    """One document, as soon as it is read: the others of the service may take a while."""
    if arguments.json:
        print_json(_fields(one))
    else:
        print_lines(_told(one, look_of(arguments), whole=arguments.all))
    sys.stdout.flush()


def _fields(one: DocumentTraining) -> dict[str, object]:
    rows = [
        {
            **training_fields(row.training, row.words),
            "data": row.data.value if row.data else None,
            "since": row.since.fetched_at.isoformat(),
            "since_version": row.since.number,
            "is_from_first": row.is_from_first,
            "clause": row.said.clause,
            "place": row.place,
            **stand_fields(one.outline, row.stand),
        }
        for row in one.rows
    ]
    return {**version_fields(one.version), "unread": one.unread, "training": rows}


def _told(one: DocumentTraining, look: Look, *, whole: bool) -> Iterator[str]:
    yield from broken([(Style.FAINT, version_text(one.version))], look)
    if not one.rows:
        unread = f"undetermined: {counted(one.unread, 'clause')} could not be read"
        yield INDENT + ("training AI is not addressed" if one.is_silent else unread)
    elif one.unread:
        them = "it" if one.unread == 1 else "them"
        unread = f"{counted(one.unread, 'clause')} could not be read: nothing is said of {them}"
        yield from broken([(Style.QUIET, unread)], look)
    for standing in _together(one.rows):
        yield from standing_text(one.outline, standing, look, whole=whole)
    yield ""


def _together(rows: Sequence[Row]) -> list[Standing]:
    """The rows that the same sentence rules since the same version, in conflict with another or not."""
    groups: dict[tuple[int, int, int, bool], list[Row]] = {}
    for row in rows:
        is_conflicting = row.stand is not None and row.stand.is_conflicting
        groups.setdefault((row.said.clause, row.training.span.start, row.since.number, is_conflicting), []).append(row)
    return [
        Standing(
            tuple(row.data for row in held if row.data),
            held[0].said,
            tuple(row.stand for row in held if row.stand),
            _since(held[0]),
        )
        for held in groups.values()
    ]


def _since(row: Row) -> str:
    earliest = "at least " if row.is_from_first else ""
    return f"{earliest}since {row.since.fetched_at:%Y-%m-%d} (version {row.since.number})"
