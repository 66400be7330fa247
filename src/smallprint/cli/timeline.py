"""smallprint timeline: the same question over every version."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from smallprint.archive.ask import question_of
from smallprint.archive.names import find_documents, find_service, in_order
from smallprint.archive.open_archive import open_archive
from smallprint.archive.timeline import timeline
from smallprint.cli.common import add_look, command_parser, look_of, print_json, print_lines
from smallprint.model.answer import Question
from smallprint.model.timeline import Timeline
from smallprint.publish.answer import question_text
from smallprint.publish.answer_fields import question_fields
from smallprint.publish.look import Style, broken, visible
from smallprint.publish.picture import svg_of, timeline_picture
from smallprint.publish.timeline import key_text, timeline_fields, timeline_text


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "timeline",
        "Ask every recorded version of a service's documents the same question: a bar over the years, each answer with "
        "its dates and words, and what turned it. Documents that never address it are named at the end.",
        examples=(
            "timeline Acme 'May they train AI on my chat messages?'",
            "timeline Acme 'Do I have to go to arbitration?' --type 'Terms of Service'",
        ),
        twin="smallprint.timeline(store, smallprint.question_of(words), store.documents(service))",
    )
    made.add_argument("service", metavar="SERVICE", help="the service")
    made.add_argument("question", nargs="+", metavar="QUESTION", help="the question")
    made.add_argument("--type", default="", metavar="TYPE", help="only this document of the service")
    made.add_argument("--all", action="store_true", help="every quotation, and documents that are silent throughout")
    made.add_argument("--svg", default="", metavar="PATH", help="draw the bars into this file")
    add_look(made)
    return made


def run(arguments: argparse.Namespace) -> int:
    """Tell; exit status 0."""
    with open_archive(arguments.archive) as store:
        name, words = in_order(store, arguments.service, arguments.question)
        service = find_service(store, name)
        question = question_of(" ".join(words), service)
        found = timeline(store, question, find_documents(store, service, arguments.type))
    if arguments.svg:
        _draw(question, found, arguments)
    if arguments.json:
        for one in found:
            print_json({**question_fields(question), **timeline_fields(one)})
        return 0
    look = look_of(arguments)
    print_lines(broken([(Style.FAINT, f"understood as: {visible(question_text(question))}")], look))
    print()
    silent = [one for one in found if all(each.answer.is_silent for each in one.intervals)]
    until = max((one.intervals[-1].last.fetched_at for one in found), default=None)
    shown = [one for one in found if until and (arguments.all or one not in silent)]
    for one in shown:
        assert until is not None
        print_lines(timeline_text(question, one, look, until=until, whole=arguments.all))
    if shown:
        print_lines(key_text([each for one in shown for each in one.intervals], look))
    if silent and not arguments.all:
        names = ", ".join(one.document.id for one in silent)
        print_lines(broken([(Style.FAINT, visible(f"never addressed in: {names}"))], look))
    return 0


def _draw(question: Question, found: Sequence[Timeline], arguments: argparse.Namespace) -> None:
    """Write the picture; documents that are silent throughout are left out unless all are asked for."""
    telling = [one for one in found if any(not each.answer.is_silent for each in one.intervals)]
    shown = found if arguments.all or not telling else telling
    if shown:
        until = max(one.intervals[-1].last.fetched_at for one in shown)
        Path(arguments.svg).write_text(svg_of(timeline_picture(question.words, shown, until)), encoding="utf-8")
