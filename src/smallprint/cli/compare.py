"""smallprint compare: services side by side."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from smallprint.archive.ask import question_of
from smallprint.archive.compare_services import (
    Cell,
    Comparison,
    common_questions,
    compare_many,
    compare_services,
    everywhere,
    since,
)
from smallprint.archive.names import find_service
from smallprint.archive.open_archive import open_archive
from smallprint.cli.common import add_look, command_parser, look_of, print_json, print_lines
from smallprint.errors import UsageError
from smallprint.model.answer import Question, Verdict
from smallprint.model.document import Version
from smallprint.publish.answer import verdict_text
from smallprint.publish.answer_fields import answer_fields, question_fields
from smallprint.publish.comparison import table_text
from smallprint.publish.fields import Fields, version_fields
from smallprint.publish.picture import comparison_picture, svg_of
from smallprint.publish.vendor_table import NO_TERMS, table_csv, vendor_cell
from smallprint.store.base import Store


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "compare",
        "Put the same questions to several services and show what each answers, side by side: those that people ask "
        "most, or the ones that you ask. Of a service's documents the one is told that lets most be done; * marks "
        "services whose documents answer against each other. One question to several services also tells since when.",
        examples=(
            "compare Acme Borealis Cumulus",
            "compare Acme Borealis --question 'May they train AI on my files?' --question 'Do they sell my data?'",
            "compare --all --csv > vendors.csv",
        ),
        twin="smallprint.compare_services(store, questions, services)",
    )
    made.add_argument("services", nargs="*", metavar="SERVICE", help="the services")
    made.add_argument("--all", "--every", dest="every", action="store_true", help="ask every service of the archive")
    made.add_argument("--question", action="append", default=[], metavar="QUESTION", help="ask this; may be repeated")
    made.add_argument("--at", default="", metavar="DATE", help="the versions in force at this date")
    made.add_argument("--csv", action="store_true", help="print a table for a spreadsheet, a line for each service")
    made.add_argument("--svg", default="", metavar="PATH", help="draw the table into this file")
    add_look(made)
    return made


def run(arguments: argparse.Namespace) -> int:
    """Compare; exit status 0."""
    questions = tuple(map(question_of, arguments.question))
    _check(arguments, questions)
    with open_archive(arguments.archive) as store:
        if arguments.csv:
            _tell_sheet(store, questions or common_questions(), arguments)
            return 0
        if arguments.every:
            _tell_one(
                questions[0], [(cell, None) for cell in everywhere(store, questions[0], at=arguments.at)], arguments
            )
            return 0
        services = [find_service(store, name) for name in dict.fromkeys(arguments.services)]
        found = compare_services(store, questions or common_questions(), services, at=arguments.at)
        if len(questions) == 1:
            (one,) = found
            _tell_one(questions[0], [(cell, since(store, cell, one.question)) for cell in one.cells], arguments)
        else:
            _tell(found, services, arguments)
    if arguments.svg:
        cells = [(one.question.words, [_drawn(cell) for cell in one.cells]) for one in found]
        picture = comparison_picture(" · ".join(services), services, cells)
        Path(arguments.svg).write_text(svg_of(picture), encoding="utf-8")
    return 0


def _check(arguments: argparse.Namespace, questions: Sequence[Question]) -> None:
    """UsageError: what is to be compared is not said, or too much of it."""
    if arguments.every and arguments.services:
        raise UsageError("either services are named or all are asked", hint="compare --all --csv")
    if arguments.every and not arguments.csv and (len(questions) != 1 or arguments.svg):
        raise UsageError(
            "every service is asked one question, in text",
            hint="compare --all --question QUESTION, or compare --all --csv for what people ask most",
        )
    if arguments.csv and (arguments.json or arguments.svg):
        raise UsageError("one form at a time: --csv, --json or --svg")
    if not arguments.every and not arguments.services:
        raise UsageError("no service is named", hint="smallprint services lists them; --all asks all of them")


def _tell_sheet(store: Store, questions: Sequence[Question], arguments: argparse.Namespace) -> None:
    """A table for a spreadsheet: a line for each service, in the order in which they are named, or of their names."""
    every = sorted({one.service_id for one in store.documents()}, key=str.casefold)
    services = every if arguments.every else [find_service(store, name) for name in arguments.services]
    order = {name: place for place, name in enumerate(dict.fromkeys(services))}
    found = (
        (name, [_in_short(cell) for cell in cells])
        for name, cells in compare_many(store, questions, list(order), at=arguments.at)
    )
    rows = sorted(found, key=lambda one: order[one[0]])
    print_lines(table_csv([one.words for one in questions], rows).rstrip("\n").split("\n"))


def _in_short(cell: Cell) -> Fields:
    asked = cell.asked
    if asked is None or asked.version is None:
        return NO_TERMS
    return vendor_cell(asked.version, asked.outline, asked.answer, is_conflicting=cell.is_conflicting)


def _tell(found: Sequence[Comparison], services: Sequence[str], arguments: argparse.Namespace) -> None:
    if arguments.json:
        for one in found:
            print_json({**question_fields(one.question), "services": [_fields(cell) for cell in one.cells]})
    else:
        print_lines(table_text(services, _rows(found), look_of(arguments)))


def _tell_one(question: Question, told: Sequence[tuple[Cell, Version | None]], arguments: argparse.Namespace) -> None:
    """One question: a row for each service, with the document that answers and since when it does."""
    if arguments.json:
        services = [{**_fields(cell), "since": first.fetched_at.isoformat() if first else None} for cell, first in told]
        print_json({**question_fields(question), "services": services})
        return
    rows = []
    for cell, first in sorted(told, key=lambda one: _silent(one[0])):
        version = cell.asked.version if cell.asked else None
        document = version.document.terms_type if version else ""
        when = f"since {first.fetched_at:%Y-%m-%d}" if first else f"{version.fetched_at:%Y-%m-%d}" if version else ""
        rows.append((cell.service, [_cell_text(cell), document, when]))
    print_lines(table_text(["answer", "document", "recorded" if arguments.every else ""], rows, look_of(arguments)))


def _silent(cell: Cell) -> bool:
    return cell.asked is None or not cell.asked.answer.evidence


def _rows(found: Sequence[Comparison]) -> list[tuple[str, list[str]]]:
    return [(one.question.words, [_cell_text(cell) for cell in one.cells]) for one in found]


def _cell_text(cell: Cell) -> str:
    if cell.asked is None:
        return "no usable terms"
    return verdict_text(cell.asked.answer) + (" *" if cell.is_conflicting else "")


def _drawn(cell: Cell) -> tuple[Verdict, str]:
    verdict = cell.asked.answer.verdict if cell.asked else Verdict.UNDETERMINED
    return verdict, _cell_text(cell)


def _fields(cell: Cell) -> dict[str, object]:
    if cell.asked is None:
        return {"service": cell.service, "verdict": None}
    version = version_fields(cell.asked.version) if cell.asked.version else {}
    told = answer_fields(cell.asked.outline, cell.asked.answer)
    return {**version, **told, "is_conflicting": cell.is_conflicting}
