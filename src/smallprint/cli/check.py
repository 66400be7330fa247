"""smallprint check: a company's statement beside its contract."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from smallprint.archive.check import Checked, check, keep, rejudge
from smallprint.archive.compare_versions import legible_text_of
from smallprint.archive.names import find_documents, find_service, in_order
from smallprint.archive.open_archive import open_archive
from smallprint.archive.patience import writing
from smallprint.archive.statement_pages import read_statement
from smallprint.archive.versions import parse_moment
from smallprint.cli.check_pages import page_fields, page_text, tell_pages
from smallprint.cli.clock import now
from smallprint.cli.common import add_look, command_parser, look_of, print_json, print_lines, say
from smallprint.cli.going import add_going, going
from smallprint.errors import NotFoundError, UsageError
from smallprint.model.statement import KeptStatement, Statement
from smallprint.publish.checked import JUDGEMENTS, judged_fields, judged_text
from smallprint.publish.entries import silent_lines, version_text
from smallprint.publish.fields import iso, version_fields
from smallprint.publish.look import Look, Style, broken, visible

STDIN = "-"


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "check",
        "Hold a company's statement against its contract: split into claims, each is backed, contradicted, broader "
        "than the contract, or not addressed, with the contract's words and a reason. Plans and opinions are told "
        "apart. The contract is the one in force on the day of the statement (--said), else the latest. A statement "
        "that is kept (--keep) is held against the contract again with --kept, which says where it stands otherwise "
        "now; --pages asks whether it still stands at its address, as it was kept, edited, or not at all.",
        examples=(
            "check Acme 'We never use your files to train AI.' --said 2023-08-07",
            "check Acme --file post.txt --speaker 'A. Officer' --channel forum --keep",
            "check Acme --url https://blog.acme.example/our-promise --keep",
            "check Acme --kept",
            "check Acme --pages",
        ),
        twin="smallprint.check(store, smallprint.Statement(words), store.documents(service))",
    )
    made.add_argument("service", metavar="SERVICE", help="the service")
    made.add_argument("words", nargs="*", metavar="WORDS", help="the statement, or - for standard input")
    made.add_argument("--file", default="", metavar="PATH", help="the statement is the text in this file")
    made.add_argument("--type", default="", metavar="TYPE", help="only against this document of the service")
    made.add_argument("--said", default="", metavar="DATE", help="when it was said: the contract in force then counts")
    made.add_argument("--speaker", default="", help="who said it")
    made.add_argument("--role", default="", help="as what they said it")
    made.add_argument("--channel", default="", help="where: a blog, a forum, an interview")
    made.add_argument("--url", default="", help="the address where it stands; without words, what that page says")
    made.add_argument("--keep", action="store_true", help="keep the statement, to hold it against later versions")
    made.add_argument("--kept", action="store_true", help="hold what is kept against the latest versions")
    made.add_argument("--pages", action="store_true", help="ask whether what is kept still stands at its address")
    made.add_argument("--forget", default="", metavar="ID", help="let go of a statement that is kept")
    made.add_argument("--all", action="store_true", help="every quotation, and documents without a word on it")
    add_look(made)
    add_going(made)
    return made


def run(arguments: argparse.Namespace) -> int:
    """Check; exit status 0, or with --pages 1 where a statement was edited or is gone."""
    if arguments.forget:
        return _forget(arguments)
    if arguments.pages:
        return tell_pages(arguments)
    if arguments.kept:
        return _kept(arguments)
    words = _words(arguments) if arguments.file or arguments.url else ""
    with open_archive(arguments.archive, writable=arguments.keep) as store:
        if not words:
            arguments.service, arguments.words = in_order(store, arguments.service, arguments.words)
        statement = _statement(arguments, words or _words(arguments))
        service = find_service(store, arguments.service)
        checked = check(store, statement, find_documents(store, service, arguments.type))
        if arguments.keep:
            with writing(store):
                kept = keep(store, service, statement, checked, now=now())
            say(f"kept as {kept.id}; smallprint check {service!r} --kept holds it against later versions")
    _tell(checked, arguments)
    return 0


def _statement(arguments: argparse.Namespace, words: str) -> Statement:
    """Words as a statement, with who said them, where and when."""
    said_at = parse_moment(arguments.said) if arguments.said else None
    return Statement(words, arguments.speaker, arguments.role, arguments.channel, arguments.url, said_at)


def _words(arguments: argparse.Namespace) -> str:
    """The statement. UsageError: there is none, or two."""
    given = " ".join(arguments.words)
    if arguments.url and not given and not arguments.file:
        with going(arguments) as (fetcher, _):
            return read_statement(fetcher, arguments.url)
    if bool(given) == bool(arguments.file):
        raise UsageError("name a statement, or a file that holds it", hint="smallprint check SERVICE 'WORDS'")
    if arguments.file:
        given = legible_text_of(Path(arguments.file))
    elif given == STDIN:
        given = sys.stdin.read()
    if not given.strip():
        raise UsageError("the statement is empty", hint="smallprint check SERVICE 'WORDS'")
    return given


def _tell(checked: Sequence[Checked], arguments: argparse.Namespace) -> None:
    if arguments.json:
        for one in checked:
            print_json(_fields(one))
        return
    look = look_of(arguments)
    telling = [one for one in checked if arguments.all or any(each.evidence for each in one.judged.claims)]
    for one in telling or checked[:1]:
        _tell_one(one, look, whole=arguments.all)
    rest = ((one.version.document.id, one.version) for one in checked if one not in (telling or checked[:1]))
    for line in silent_lines(rest):
        print_lines(broken([(Style.FAINT, visible(line))], look))


def _tell_one(one: Checked, look: Look, *, whole: bool) -> None:
    print_lines(broken([(Style.FAINT, visible(version_text(one.version)))], look))
    print_lines(judged_text(one.outline, one.judged.claims, look, whole=whole))
    print()


def _fields(one: Checked) -> dict[str, object]:
    judgement = one.judged.judgement
    return {
        **version_fields(one.version),
        "judgement": judgement.value if judgement else None,
        "reason": one.judged.reason,
        "claims": [judged_fields(one.outline, each) for each in one.judged.claims],
    }


def _kept(arguments: argparse.Namespace) -> int:
    look = look_of(arguments)
    with open_archive(arguments.archive, writable=True) as store, writing(store):
        service = find_service(store, arguments.service)
        found = list(rejudge(store, store.statements(service)))
        pages = store.statement_pages()
    for one in found:
        if arguments.json:
            page = page_fields(pages.get(one.kept.id))
            told = {**_kept_fields(one.kept), "page": page, "documents": [_fields(each) for each in one.checked]}
            print_json(told)
            continue
        print_lines(broken([(Style.STRONG, visible(_kept_text(one.kept)))], look))
        if one.kept.id in pages:
            print_lines(broken([(Style.QUIET, visible(page_text(pages[one.kept.id])))], look, "  "))
        for held in one.was:
            was = JUDGEMENTS[held.judgement][0] if held.judgement else "no claim"
            words = f"{held.document.id}: stood as {was} against version {held.number}, stands otherwise now"
            print_lines(broken([(Style.QUIET, visible(words))], look, "  "))
        for each in one.checked:
            if any(claim.evidence for claim in each.judged.claims) or arguments.all:
                _tell_one(each, look, whole=arguments.all)
    if not found and not arguments.json:
        print(f"no statement of {service} is kept")
    return 0


def _kept_text(kept: KeptStatement) -> str:
    said = kept.statement
    who = ", ".join(part for part in (said.speaker, said.role, said.channel) if part)
    when = f"{said.said_at:%Y-%m-%d}" if said.said_at else ""
    return " · ".join(part for part in (kept.id, when, who) if part)


def _kept_fields(kept: KeptStatement) -> dict[str, object]:
    said = kept.statement
    return {
        "id": kept.id,
        "service": kept.service_id,
        "words": said.words,
        "speaker": said.speaker or None,
        "role": said.role or None,
        "channel": said.channel or None,
        "url": said.url or None,
        "said_at": iso(said.said_at),
        "kept_at": kept.kept_at.isoformat(),
    }


def _forget(arguments: argparse.Namespace) -> int:
    with open_archive(arguments.archive, writable=True) as store, writing(store):
        if not store.drop_statement(arguments.forget):
            raise NotFoundError(f"no statement {arguments.forget} is kept", sought=arguments.forget)
    return 0
