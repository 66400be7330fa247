"""smallprint show: one version."""

from __future__ import annotations

import argparse
import sys

from smallprint.archive.names import find_document
from smallprint.archive.open_archive import open_archive
from smallprint.archive.show import Shown, choose_version, show
from smallprint.cli.common import add_look, command_parser, look_of, print_json, print_lines
from smallprint.errors import UsageError
from smallprint.publish.entries import version_text
from smallprint.publish.fields import findings_fields, outline_fields, version_fields
from smallprint.publish.look import Look, Style, broken
from smallprint.publish.text import findings_text, outline_text
from smallprint.segment.findings import find


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "show",
        "Show a version of a document: the latest, one by number, or the one in force at a date. In force is the "
        "latest usable version recorded by then that does not say it takes effect later.",
        examples=(
            "show Acme 'Terms of Service'",
            "show Acme 'Privacy Policy' --at 2023-08-07",
            "show Acme 'Terms of Service' 12 --raw > terms.md",
            "show Acme 'Terms of Service' --findings",
        ),
        twin="smallprint.archive.show.show(store, version)",
    )
    made.add_argument("service", metavar="SERVICE", help="the service")
    made.add_argument("type", nargs="?", metavar="TYPE", default="", help="the document, where the service has several")
    selector = "a number, a date, a commit, first, latest, latest~1 (default: %(default)s)"
    made.add_argument("version", nargs="?", metavar="VERSION", default="latest", help=selector)
    made.add_argument("--at", default="", metavar="DATE", help="the version in force at this date")
    made.add_argument("--recorded-at", default="", metavar="DATE", help="the last version recorded by this date")
    made.add_argument("--raw", action="store_true", help="the recorded text, byte for byte")
    findings = "what the document says about itself: defined terms, references, its own dates, language"
    made.add_argument("--findings", action="store_true", help=findings)
    add_look(made)
    return made


def run(arguments: argparse.Namespace) -> int:
    """Show; exit status 0."""
    if arguments.version != "latest" and (arguments.at or arguments.recorded_at):
        named = f"version {arguments.version} and a date are both named"
        raise UsageError(named, hint="name one of them: --at DATE says which version was in force then")
    with open_archive(arguments.archive) as store:
        document = find_document(store, arguments.service, arguments.type)
        version = choose_version(store, document, arguments.version, at=arguments.at, recorded=arguments.recorded_at)
        shown = show(store, version)
    if arguments.raw:
        sys.stdout.flush()
        sys.stdout.buffer.write(shown.content)
        sys.stdout.buffer.flush()
    elif arguments.json:
        print_json(_fields(shown))
    else:
        _tell(shown, look_of(arguments), with_findings=arguments.findings)
    return 0


def _fields(shown: Shown) -> dict[str, object]:
    text = shown.content.decode("utf-8", "replace")
    findings = findings_fields(find(shown.outline))
    return {**version_fields(shown.version), "text": text, "clauses": outline_fields(shown.outline), **findings}


def _tell(shown: Shown, look: Look, *, with_findings: bool) -> None:
    print_lines(broken([(Style.FAINT, version_text(shown.version))], look))
    print()
    if with_findings:
        print_lines(findings_text(find(shown.outline), shown.outline, look))
    else:
        print_lines(outline_text(shown.outline, look))
