"""smallprint note: a person's comment beside the terms."""

from __future__ import annotations

import argparse

from smallprint.archive.ask import question_of
from smallprint.archive.names import find_document, find_service
from smallprint.archive.notes import note_on_change, note_on_clause, note_on_verdict
from smallprint.archive.open_archive import open_archive
from smallprint.archive.patience import writing
from smallprint.archive.show import choose_version
from smallprint.archive.versions import parse_moment
from smallprint.cli.clock import now
from smallprint.cli.common import add_look, command_parser, look_of, print_json, print_lines, say
from smallprint.errors import NotFoundError, UsageError
from smallprint.model.note import Remark
from smallprint.publish.notes import note_fields, note_text


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "note",
        "Write a dated note beside the terms, with your name: on words of a clause (--on), on what a version changed "
        "(--change), or on what it answers to a question (--question). Notes are shown where the words stand, in "
        "whichever version, and are never evidence. Without words the notes of the service are listed.",
        examples=(
            "note Acme 'Terms of Service' 'Binds content only.' --on 'we will not use audio' --author 'A. Lawyer'",
            "note Acme",
            "note Acme --json",
            "note --forget 9f3a21bc Acme",
        ),
        twin="smallprint.note_on_clause(store, version, exact, smallprint.Remark(author, at, words))",
    )
    made.usage = "smallprint note [options] SERVICE [TYPE WORDS]"
    made.add_argument("what", nargs="+", metavar="SERVICE [TYPE WORDS]", help="the service, its document, the note")
    made.add_argument("--on", default="", metavar="WORDS", help="words of the version, as they are recorded")
    made.add_argument("--change", action="store_true", help="on what the version changed")
    made.add_argument("--question", default="", metavar="QUESTION", help="on what the version answers to this")
    made.add_argument("--version", default="latest", metavar="VERSION", help="the version (default: %(default)s)")
    made.add_argument("--author", default="", metavar="NAME", help="who writes")
    made.add_argument("--at", default="", metavar="DATE", help="when it was written (default: now)")
    made.add_argument("--forget", default="", metavar="ID", help="let go of a note")
    add_look(made)
    return made


def run(arguments: argparse.Namespace) -> int:
    """Keep, list or let go; exit status 0."""
    if arguments.forget:
        return _forget(arguments)
    if len(arguments.what) == 1:
        return _list(arguments)
    if len(arguments.what) != 3:
        raise UsageError("a note has a service, a document and words", hint="quote names of several words")
    if sum(map(bool, (arguments.on, arguments.change, arguments.question))) != 1:
        raise UsageError("a note is about one thing", hint="--on WORDS, --change, or --question QUESTION")
    service, terms_type, words = arguments.what
    at = parse_moment(arguments.at) if arguments.at else now()
    remark = Remark(arguments.author, at, words)
    with open_archive(arguments.archive, writable=True) as store, writing(store):
        document = find_document(store, service, terms_type)
        version = choose_version(store, document, arguments.version)
        if arguments.on:
            note = note_on_clause(store, version, arguments.on, remark)
        elif arguments.change:
            note = note_on_change(store, version, remark)
        else:
            asked = question_of(arguments.question, document.service_id).words
            note = note_on_verdict(store, version, asked, remark)
    say(f"kept as {note.id}")
    return 0


def _list(arguments: argparse.Namespace) -> int:
    with open_archive(arguments.archive) as store:
        notes = store.notes(find_service(store, arguments.what[0]))
        for note in notes:
            if arguments.json:
                print_json(note_fields(note, store.version(note.document, note.number)))
            else:
                print_lines(note_text(note, look_of(arguments)))
    if not notes and not arguments.json:
        print(f"there is no note on {arguments.what[0]}")
    return 0


def _forget(arguments: argparse.Namespace) -> int:
    with open_archive(arguments.archive, writable=True) as store, writing(store):
        if not store.drop_note(arguments.forget):
            raise NotFoundError(f"there is no note {arguments.forget}", sought=arguments.forget)
    return 0
