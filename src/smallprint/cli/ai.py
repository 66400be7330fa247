"""smallprint ai: may a service train AI on people's data, on which, and since when?"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence

from smallprint.archive.names import find_document, find_service
from smallprint.archive.open_archive import open_archive
from smallprint.archive.training_matrix import DocumentTraining, Row, training_matrix
from smallprint.cli.common import add_look, command_parser, look_of, print_json, print_lines
from smallprint.publish.entries import version_text
from smallprint.publish.fields import training_fields, version_fields
from smallprint.publish.look import Look, Style, broken, visible
from smallprint.publish.reading import INDENT, STANCES, data_text, stance_text


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "ai",
        "What a service's documents say of training AI on people's data: for each kind of data whether it is "
        "permitted, permitted unless you opt out, only with consent, or prohibited, since which recorded version, and "
        "the words. "
        "What is only implied (“improve our services”) is shown where nothing is said outright.",
        examples=("ai Acme", "ai Acme 'Privacy Policy'", "ai Acme --json"),
        twin="smallprint.training_matrix(store, store.documents(service))",
    )
    made.add_argument("service", help="the service")
    made.add_argument("type", nargs="?", default="", help="only this document of it")
    add_look(made)
    return made


def run(arguments: argparse.Namespace) -> int:
    """Tell; exit status 0."""
    with open_archive(arguments.archive) as store:
        if arguments.type:
            documents = [find_document(store, arguments.service, arguments.type)]
        else:
            documents = store.documents(find_service(store, arguments.service))
        found = training_matrix(store, documents)
    if arguments.json:
        for one in found:
            print_json(_fields(one))
    else:
        look = look_of(arguments)
        for one in found:
            print_lines(_told(one, look))
    return 0


def _fields(one: DocumentTraining) -> dict[str, object]:
    rows = [
        {
            **training_fields(row.training, row.words),
            "data": row.data.value if row.data else None,
            "since": row.since.fetched_at.isoformat(),
            "since_version": row.since.number,
            "is_from_first": row.is_from_first,
            "clause": row.clause,
            "place": row.place,
        }
        for row in one.rows
    ]
    return {**version_fields(one.version), "unread": one.unread, "training": rows}


def _told(one: DocumentTraining, look: Look) -> Iterator[str]:
    yield from broken([(Style.FAINT, version_text(one.version))], look)
    if not one.rows:
        unread = f"undetermined: {one.unread} clauses could not be read"
        yield INDENT + ("training AI is not addressed" if one.is_silent else unread)
    for rows in _together(one.rows):
        yield from _row(rows, look)
    yield ""


def _together(rows: Sequence[Row]) -> list[list[Row]]:
    """The rows that say the same of several kinds of data, in the same words and since the same version."""
    groups: dict[tuple[str, str, int], list[Row]] = {}
    for row in rows:
        groups.setdefault((row.words, row.training.stance, row.since.number), []).append(row)
    return list(groups.values())


def _row(rows: Sequence[Row], look: Look) -> Iterator[str]:
    """One stance: of which data, since when, and the words."""
    row = rows[0]
    data = ", ".join(data_text(one.data) for one in rows if one.data) or "what users may do"
    since = (
        f"{'at least ' if row.is_from_first else ''}since {row.since.fetched_at:%Y-%m-%d} (version {row.since.number})"
    )
    stance = STANCES[row.training.stance]
    note = stance_text(row.training).partition(" (")[2]
    beside = f" ({note}" if note else ""
    yield from broken(
        [(Style.STRONG, f"{data}: {stance}"), (Style.PLAIN, beside), (Style.FAINT, f"  {since}")], look, INDENT
    )
    place = f"§{row.place}" if row.place[:1].isdigit() else row.place[:60]
    yield from broken(
        [(Style.FAINT, visible(f"{place}: “{row.words}”" if place else f"“{row.words}”"))], look, INDENT * 2
    )
