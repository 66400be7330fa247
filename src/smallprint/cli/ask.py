"""smallprint ask: what a service's terms answer to a question."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from shlex import quote

from smallprint.archive.ask import Asked, ask, ask_file, conflicts, is_over_time, last_read, question_of
from smallprint.archive.names import find_documents, find_service, in_order
from smallprint.archive.notes import beside
from smallprint.archive.open_archive import open_archive
from smallprint.cli.common import add_look, command_parser, look_of, print_json, print_lines
from smallprint.errors import NotFoundError, UsageError
from smallprint.model.answer import Question
from smallprint.model.note import Note
from smallprint.publish.answer import answer_text, answered_as_text, question_text
from smallprint.publish.answer_fields import answer_fields, question_fields
from smallprint.publish.entries import silent_lines, version_text
from smallprint.publish.fields import version_fields
from smallprint.publish.look import Look, Style, broken, visible
from smallprint.publish.notes import beside_text
from smallprint.publish.quoted import INDENT
from smallprint.source.layout import TEXT_SUFFIXES
from smallprint.store.base import Store

EXAMPLE = "'Do they sell my data?'"


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "ask",
        "Ask a service's terms a question in everyday English: may they sell my data, can I get my money back, which "
        "law applies, may they train AI on my messages? The question is shown as it was understood; the answer of each "
        "document quotes the clause, says how to refuse where the document does, and what a promise leaves open. "
        "A question that terms do not answer is refused.",
        examples=(
            "ask Acme 'May they train AI on my chat messages?'",
            "ask Acme 'Can they close my account without telling me?' --type 'Terms of Service'",
            "ask Acme 'Do they sell my data?' --at 2023-08-07",
            "ask terms.md 'How long do I have to ask for a refund?'",
        ),
        twin="smallprint.ask(store, smallprint.question_of(words), store.documents(service))",
    )
    made.usage = "smallprint ask [options] FILE | SERVICE QUESTION"
    made.add_argument("what", metavar="FILE | SERVICE", help="a file, or a service of the archive")
    made.add_argument("question", nargs="*", metavar="QUESTION", help="the question")
    made.add_argument("--type", default="", metavar="TYPE", help="only this document of the service")
    made.add_argument("--at", default="", metavar="DATE", help="the versions in force at this date")
    made.add_argument("--all", action="store_true", help="every quotation and gap, and documents without an answer")
    add_look(made)
    return made


def run(arguments: argparse.Namespace) -> int:
    """Answer; exit status 0."""
    if not " ".join(arguments.question).strip():
        raise UsageError("no question is asked", hint=f"smallprint ask {quote(arguments.what)} {EXAMPLE}")
    what, words = _told_apart(arguments.what, arguments.question)
    path = Path(what).expanduser()
    if path.suffix.lower() in TEXT_SUFFIXES:
        if not path.is_file():
            raise NotFoundError(f"there is no file {path}", sought=str(path), hint="ask takes a file, or a service")
        if arguments.at or arguments.type:
            raise UsageError("a file has no versions and no type", hint="--at and --type are for the archive")
        question = question_of(words)
        _tell(question, [ask_file(question, str(path))], arguments)
        return 0
    with open_archive(arguments.archive) as store:
        what, given = in_order(store, arguments.what, arguments.question)
        service, words = find_service(store, what), " ".join(given).strip()
        documents = find_documents(store, service, arguments.type)
        question = question_of(words, service)
        asked = ask(store, question, documents, at=arguments.at)
        if is_over_time(words, service) and not arguments.json:
            every = f"it asks of the past; for every version: smallprint timeline {quote(service)} {quote(words)}"
            print_lines(broken([(Style.QUIET, visible(every))], look_of(arguments)))
        _tell(question, asked, arguments, store.notes(service))
        if not arguments.json:
            _tell_last_read(store, asked, arguments)
    return 0


def _told_apart(what: str, question: Sequence[str]) -> tuple[str, str]:
    """The file or service that is asked, and the question: a file that is there is told, wherever it stands."""
    *first, last = question
    is_turned = _is_file(last) and not _is_file(what)
    return (last, " ".join((what, *first))) if is_turned else (what, " ".join(question))


def _is_file(words: str) -> bool:
    if not words.lower().endswith(TEXT_SUFFIXES):
        return False
    with suppress(OSError, RuntimeError):  # no name that a file can have, or of nobody's home
        return Path(words).expanduser().is_file()
    return False


def _tell(
    question: Question, asked: Sequence[Asked], arguments: argparse.Namespace, notes: Sequence[Note] = ()
) -> None:
    if arguments.json:
        for one in asked:
            version = version_fields(one.version) if one.version else {"file": one.name}
            print_json({**version, **question_fields(question), **answer_fields(one.outline, one.answer)})
        return
    look = look_of(arguments)
    print_lines(broken([(Style.FAINT, f"understood as: {visible(question_text(question))}")], look))
    if not asked:
        print("no document has a usable version that was in force then")
    if conflicts(asked):
        print_lines(broken([(Style.QUIET, "the documents answer against each other")], look))
    telling = [one for one in asked if not one.answer.is_silent]
    shown = asked if arguments.all or not telling else telling
    for one in sorted(shown, key=lambda one: one.answer.is_silent):
        print()
        _tell_one(question, one, look, whole=arguments.all)
        for note in beside(one, question, notes):
            print_lines(beside_text(note, look, INDENT + "  "))
    if len(shown) < len(asked):
        print()
        for line in silent_lines((one.name, one.version) for one in asked if one not in telling):
            print_lines(broken([(Style.FAINT, visible(line))], look))


def _tell_last_read(store: Store, asked: Sequence[Asked], arguments: argparse.Namespace) -> None:
    """Of a document that is in another language now, when it last was in the one that is read, and how to ask that."""
    for one in asked:
        found = last_read(store.versions(one.version.document), one.version) if one.version else None
        if found:
            day = f"{found.fetched_at:%Y-%m-%d}"
            words = f"{one.name} was last recorded in English on {day}: --at {day} asks it as it was then"
            print_lines(broken([(Style.FAINT, visible(words))], look_of(arguments)))


def _tell_one(question: Question, one: Asked, look: Look, *, whole: bool) -> None:
    title = version_text(one.version) if one.version else one.name
    print_lines(broken([(Style.FAINT, visible(title))], look))
    print_lines(answered_as_text(question, one.answer, look))
    print_lines(answer_text(one.outline, one.answer, look, whole=whole))
