"""smallprint log: the changes that matter, newest first."""

from __future__ import annotations

import argparse

from smallprint.archive.log import SEVERITIES, Log, LogEntry, at_least, first_words, full_log, log
from smallprint.archive.names import find_document, find_service_or_all
from smallprint.archive.open_archive import open_archive
from smallprint.archive.topics import topic_of
from smallprint.archive.versions import parse_moment
from smallprint.cli.common import add_look, command_parser, count_of, look_of, print_json, print_lines, say
from smallprint.errors import UsageError
from smallprint.judge.show import FirstPassage
from smallprint.model.meaning import Severity
from smallprint.publish.entries import aside_text, change_text
from smallprint.publish.fields import entry_fields
from smallprint.publish.look import Look
from smallprint.publish.text import counted, two_columns
from smallprint.store.base import Store, Wanted


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "log",
        "List the changes that matter, newest first: when, which versions, how severe, how probable it is that the "
        "change matters, and one line that says what changed and where. --all lists what is suppressed as well, "
        "each with its kind and reason. The exit status is 1 where a change is listed, 0 where none is.",
        examples=(
            "log",
            "log Acme --since 2023-01-01 --severity major",
            "log Acme 'Privacy Policy' --all",
            "log --quiet-changes --json",
        ),
        twin="smallprint.log(store, smallprint.Wanted(service=…)) or smallprint.full_log with the same",
    )
    made.add_argument("service", nargs="?", metavar="SERVICE", default="", help="only this service")
    made.add_argument("type", nargs="?", metavar="TYPE", default="", help="only this document of it")
    made.add_argument("--all", action="store_true", help="the suppressed changes and captures set aside as well")
    made.add_argument(
        "--quiet-changes", action="store_true", help="only changes that left the document's own date as it was"
    )
    made.add_argument("--since", metavar="DATE", help="recorded on this day or later")
    made.add_argument("--until", metavar="DATE", help="recorded on this day or earlier")
    made.add_argument("--severity", choices=SEVERITIES, help="only changes at least as severe")
    made.add_argument("--topic", default="", help="only changes about this (ai-training, data-sharing, fees, …)")
    made.add_argument("--limit", type=count_of, default=0, metavar="N", help="at most this many")
    made.add_argument("--words", action="store_true", help="the words that changed first as well, before beside after")
    add_look(made)
    return made


def run(arguments: argparse.Namespace) -> int:
    """List; exit status 1 where there are changes."""
    with open_archive(arguments.archive) as store:
        wanted = _wanted(store, arguments)
        found = full_log(store, wanted) if arguments.all else log(store, wanted)
        shown = [first_words(store, entry) if arguments.words else None for entry in found.entries]
    look = look_of(arguments)
    for entry, words in zip(found.entries, shown, strict=True):
        if arguments.json:
            fields = entry_fields(entry.version, entry.compared_with, entry.assessment, entry.reason)
            print_json({**fields, "first": {"before": words.before, "after": words.after}} if words else fields)
        else:
            _tell(entry, words, look)
    if not arguments.json:
        _close(found, is_all=arguments.all, limit=arguments.limit)
    return 1 if found.entries else 0


def _wanted(store: Store, arguments: argparse.Namespace) -> Wanted:
    service = find_service_or_all(store, arguments.service)
    document = find_document(store, service, arguments.type) if arguments.type else None
    since = parse_moment(arguments.since, is_end=False) if arguments.since else None
    until = parse_moment(arguments.until) if arguments.until else None
    if since and until and until < since:
        raise UsageError(f"nothing lies between {arguments.since} and {arguments.until}", hint="turn them round")
    return Wanted(
        service=service,
        terms_type=document.terms_type if document else "",
        since=since,
        until=until,
        severity=at_least(Severity(arguments.severity)) if arguments.severity else None,
        is_quiet=True if arguments.quiet_changes else None,
        topic=topic_of(arguments.topic),
        limit=arguments.limit,
    )


def _tell(entry: LogEntry, words: FirstPassage | None, look: Look) -> None:
    if entry.assessment is None:
        print_lines(aside_text(entry.version, entry.reason, look))
    else:
        print_lines(change_text(entry.version, entry.compared_with or 0, entry.assessment, look, reason=entry.reason))
    if words and (words.before or words.after):
        print()
        print_lines(two_columns(words.before, words.after, look))
    if look.width or words:
        print()


def _close(found: Log, *, is_all: bool, limit: int) -> None:
    is_cut = bool(limit) and len(found.entries) == limit
    matter = sum(entry.matters for entry in found.entries)
    told = f"{counted(matter, 'change')} that matter{'s' if matter == 1 else ''}"
    if is_cut and found.total is not None and found.total > matter:
        told = f"the newest {matter:,} of {counted(found.total, 'change')} that matter"
    elif is_cut:
        told = f"the newest {len(found.entries):,} (--limit): {told}"
    if is_all:
        say(f"{told}, {len(found.entries) - matter:,} that do not")
    else:
        say(f"{told}; {found.hidden:,} more recorded changes are suppressed (--all shows each with its reason)")
