"""smallprint read: what a document lets its provider do, clause by clause."""

from __future__ import annotations

import argparse
from pathlib import Path

from smallprint.archive.names import find_document
from smallprint.archive.open_archive import open_archive
from smallprint.archive.read_terms import ReadTerms, only_about, read_file, read_version
from smallprint.archive.show import choose_version
from smallprint.cli.common import add_look, command_parser, look_of, print_json, print_lines
from smallprint.cli.second_reader import add_second_reader, print_json_beside, reader_of, tell_second
from smallprint.errors import NotFoundError, UsageError
from smallprint.model.topic import Practice
from smallprint.publish.entries import version_text
from smallprint.publish.fields import version_fields
from smallprint.publish.look import Look, Style, broken, visible
from smallprint.publish.reading import reading_text
from smallprint.publish.reading_fields import reading_fields
from smallprint.publish.text import counted
from smallprint.source.layout import TEXT_SUFFIXES


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "read",
        "Read a document: what it lets the provider do, what it promises, what you must do and must not, what you may "
        "refuse, what you grant over your content, and whether AI may be trained on your data; each with the words "
        "that say so. WHAT is a file, or a service of the archive with its document and version.",
        examples=(
            "read terms.md",
            "read Acme 'Privacy Policy'",
            "read Acme 'Terms of Service' --at 2023-08-07 --all",
            "read terms.md --json",
            "read terms.md --second-reader http://localhost:11434/v1 --second-model llama3.1",
        ),
        twin="smallprint.read_outline(smallprint.outline(text))",
    )
    made.usage = "smallprint read [options] FILE | SERVICE [TYPE [VERSION]]"
    form = "a file, or a service, its document and a version"
    made.add_argument("what", nargs="+", metavar="WHAT", help=form)
    made.add_argument("--at", default="", metavar="DATE", help="the version in force at this date")
    made.add_argument("--all", action="store_true", help="every sentence of every group, unshortened")
    made.add_argument("--topic", default="", metavar="TOPIC", help="only the clauses that speak of this practice")
    add_second_reader(made)
    add_look(made)
    return made


def run(arguments: argparse.Namespace) -> int:
    """Read; exit status 0, or 2 where a second reader was asked for and gives no answer."""
    second = reader_of(arguments)
    practice = _practice(arguments.topic)
    read = _read(arguments)
    read = only_about(read, practice) if practice else read
    if arguments.json:
        version = version_fields(read.version) if read.version else {"file": read.name}
        fields = {**version, **reading_fields(read.outline, read.reading), **_read_otherwise(read)}
        if second is None:
            print_json(fields)
        else:
            print_json_beside(fields, read, second)
    else:
        look = look_of(arguments)
        _tell(read, look, whole=arguments.all, is_part=practice is not None)
        if second is not None:
            tell_second(read, second, look, whole=arguments.all)
    return 0


def _practice(name: str) -> Practice | None:
    """The practice of this name, None for no name. UsageError: there is no such practice."""
    if not name:
        return None
    try:
        return Practice(name)
    except ValueError:
        known = ", ".join(practice.value for practice in Practice)
        raise UsageError(f"there is no topic {name}", hint=f"the topics are {known}") from None


def _read(arguments: argparse.Namespace) -> ReadTerms:
    """What is asked for. NotFoundError: there is no such file or document."""
    what = arguments.what
    if len(what) > 3:
        raise UsageError(
            "read takes a file, or a service, a document and a version", hint="quote names of several words"
        )
    path = Path(what[0]).expanduser()
    is_text = path.suffix.lower() in TEXT_SUFFIXES
    is_path = is_text or path.suffix != "" or len(path.parts) > 1
    if len(what) == 1 and is_path and (path.is_file() or is_text):
        if arguments.at:
            raise UsageError("a file has no versions", hint="--at is for documents of the archive")
        if is_text and not path.exists():
            raise NotFoundError(f"there is no file {path}", sought=str(path), hint="read takes a file, or a service")
        return read_file(path)
    if len(what) == 3 and arguments.at:
        raise UsageError("a version and a date are both named", hint="name one of them")
    with open_archive(arguments.archive) as store:
        document = find_document(store, *what[:2])
        version = choose_version(store, document, what[2] if len(what) == 3 else "latest", at=arguments.at)
        return read_version(store, version)


def _tell(read: ReadTerms, look: Look, *, whole: bool, is_part: bool) -> None:
    title = version_text(read.version) if read.version else read.name
    print_lines(broken([(Style.FAINT, visible(title))], look))
    print()
    if is_part and not read.reading.clauses:
        print("no clause that was read speaks of this")
    print_lines(reading_text(read.outline, read.reading, look, whole=whole, is_part=is_part))
    if read.read_otherwise:
        print()
        editions = ", ".join(sorted({edition for _, edition in read.read_otherwise}))
        clauses = counted(len(read.read_otherwise), "clause")
        words = f"{clauses} read otherwise than by edition {editions} of the reader: our reading changed, not the terms"
        print_lines(broken([(Style.QUIET, words)], look))


def _read_otherwise(read: ReadTerms) -> dict[str, object]:
    """The clauses that an earlier edition read otherwise."""
    return {"read_otherwise": [{"clause": index, "edition": edition} for index, edition in read.read_otherwise]}
