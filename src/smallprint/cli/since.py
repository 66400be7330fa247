"""smallprint since: what still differs since a person agreed."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import datetime

from smallprint.archive.agreements import agree, agreed_at, forget
from smallprint.archive.compare_versions import cosmetic
from smallprint.archive.names import find_document, find_documents, find_service
from smallprint.archive.open_archive import open_archive
from smallprint.archive.since import Since, since_moment
from smallprint.archive.versions import find_version, is_date, is_selector, parse_moment
from smallprint.cli.clock import now
from smallprint.cli.common import add_look, command_parser, look_of, print_json, print_lines, say
from smallprint.errors import StoreError, UsageError
from smallprint.publish.entries import assessed_text, version_text
from smallprint.publish.fields import since_fields
from smallprint.publish.look import Look, Style, broken, visible
from smallprint.publish.redline import redline
from smallprint.publish.text import INDENT, columns_text, counted, redline_text
from smallprint.store.base import Store

AGREED_TO = "Terms of Service"
"""Whose versions are meant where a version's number is given in place of a date."""


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "since",
        "What still differs from the terms you agreed to: for each document of a service, the changes that still "
        "stand, those that were taken back folded away, and the words that differ now. The day is kept for the "
        "service, so that you say it once. The exit status is 1 where something that matters differs, 0 where "
        "nothing does.",
        examples=("since 2023-03-01 Acme", "since Acme", "since 12 Acme 'Terms of Service'", "since --forget Acme"),
        twin="smallprint.since(store, version) or smallprint.since_moment(store, document, moment)",
    )
    made.usage = "smallprint since [options] [DATE|VERSION] SERVICE [TYPE]"
    what = "the day you agreed or a version's number (else the day that is kept), the service, and one document of it"
    made.add_argument("what", nargs="+", metavar="[DATE|VERSION] SERVICE [TYPE]", help=what)
    made.add_argument("--side-by-side", action="store_true", help="the clauses before and after beside each other")
    made.add_argument("--do-not-keep", action="store_true", help="do not keep the day for the service")
    made.add_argument("--forget", action="store_true", help="forget the day that is kept, and do nothing else")
    add_look(made)
    return made


def run(arguments: argparse.Namespace) -> int:
    """Tell; exit status 1 where something that matters differs."""
    when, name, terms_type = _parts(arguments.what)
    if arguments.forget:
        return _forget(arguments, name)
    with open_archive(arguments.archive) as store:
        service = find_service(store, name)
        moment = _moment(store, service, terms_type, when)
        found = [
            one
            for document in find_documents(store, service, terms_type)
            if (one := since_moment(store, document, moment))
        ]
    look = look_of(arguments)
    for one in found:
        if arguments.json:
            print_json(since_fields((one.agreed, one.latest), one.net.assessment, one.standing, one.folded))
        else:
            print_lines(_told(one, look, in_columns=arguments.side_by_side))
    if when and not arguments.do_not_keep:  # at the end, since whoever writes to the archive is waited for
        _keep(arguments, service, moment)
    return 1 if any(one.has_changed for one in found) else 0


def _parts(words: list[str]) -> tuple[str, str, str]:
    """When, whose and which document: the first word is a moment where it looks like one and is not all there is."""
    if len(words) > 1 and is_date(words[-1]) and not is_selector(words[0]):
        words = [words[-1], *words[:-1]]  # SERVICE DATE is understood as well
    when, rest = (words[0], words[1:]) if len(words) > 1 and is_selector(words[0]) else ("", words)
    if len(words) == 1 and is_date(words[0]):
        raise UsageError("whose terms you agreed to is not said", hint=f"smallprint since {words[0]} SERVICE")
    if len(rest) > 2:
        raise UsageError(
            f"{' '.join(words)!r} is more than a date, a service and a document", hint="quote names of several words"
        )
    return when, rest[0], rest[1] if len(rest) > 1 else ""


def _moment(store: Store, service: str, terms_type: str, when: str) -> datetime:
    if not when:
        return agreed_at(store, service)
    if is_date(when):
        if parse_moment(when, is_end=False) > now():
            raise UsageError(f"{when} is still to come", hint="name the day on which you agreed")
        return parse_moment(when)
    document = find_document(store, service, terms_type or AGREED_TO)
    return find_version(document, store.versions(document), when).fetched_at


def _forget(arguments: argparse.Namespace, name: str) -> int:
    with open_archive(arguments.archive, writable=True) as store:
        service = find_service(store, name)
        forget(store, service)
    say(f"forgotten: no day is kept for {service}")
    return 0


def _keep(arguments: argparse.Namespace, service: str, moment: datetime) -> None:
    """Keep the day; an archive that cannot be written to, or is being written to, is no reason to answer nothing."""
    try:
        with open_archive(arguments.archive, writable=True) as store:
            if store.agreements().get(service) != moment:
                agree(store, service, moment)
                say(
                    f"kept: you agreed to {service} on {moment:%Y-%m-%d}; "
                    f"from now on smallprint since {service!r} is enough"
                )
    except StoreError as error:
        say(f"the day is not kept: {error.message}")


def _told(one: Since, look: Look, *, in_columns: bool) -> Iterator[str]:
    yield look.paint(Style.STRONG, visible(one.document.id))
    begins = "first recorded later than you agreed; counted from" if one.is_later_start else "agreed to"
    yield from broken([(Style.PLAIN, f"{begins}: {version_text(one.agreed)}")], look, INDENT * 2, INDENT)
    yield from broken([(Style.PLAIN, f"now: {version_text(one.latest)}")], look, INDENT * 2, INDENT)
    folded = f"; {counted(len(one.folded), 'change')} came and went since" if one.folded else ""
    if not one.has_changed:
        yield f"  nothing that matters differs{folded}"
        yield ""
        return
    yield f"  {counted(len(one.standing), 'change')} still stand{'s' if len(one.standing) == 1 else ''}{folded}"
    yield ""
    for change in one.standing:
        yield from assessed_text(change, look)
    yield ""
    yield look.paint(Style.STRONG, "what differs now, taken together")
    yield ""
    lines = redline(one.net.diff, hidden=cosmetic(one.net.assessment))
    yield from (columns_text if in_columns else redline_text)(lines, look)
