"""Rules of alerts put in, or led to another address."""

from __future__ import annotations

import argparse
import os
import re
import secrets
import sys
from dataclasses import replace
from datetime import UTC, datetime, time

from smallprint.archive.ask import question_of
from smallprint.archive.names import find_document, find_service
from smallprint.archive.open_archive import open_existing
from smallprint.cli.common import look_of, print_json, print_lines, say
from smallprint.cli.log import topic_of
from smallprint.errors import NotFoundError, UsageError
from smallprint.model.meaning import Severity
from smallprint.model.rule import EVERY, MORNING, Address, Pace, QuietHours, Rule
from smallprint.publish.alert_fields import rule_fields
from smallprint.publish.rule import rule_text
from smallprint.store.addresses import NAMED, Addresses, resolved
from smallprint.store.base import Store
from smallprint.store.sqlite import SqliteStore
from smallprint.watch.apprise_ import name_of, written_out
from smallprint.watch.hours import UNIVERSAL, zone_of
from smallprint.watch.notify import catch_up
from smallprint.watch.post import check_address
from smallprint.watch.webhook import MADE, secret_of

STDIN = "-"
NAME = re.compile(r"[\w.-]{1,40}")


def add(arguments: argparse.Namespace) -> int:
    """Put a rule in; it tells of what is recorded from now on. Exit status 0."""
    if not NAME.fullmatch(arguments.name):
        raise UsageError(f"{arguments.name!r} is no name of a rule", hint="letters, digits, dots and dashes")
    with open_existing(arguments.archive) as store:
        if any(rule.name == arguments.name for rule in store.rules()):
            raise UsageError(
                f"there is a rule {arguments.name!r} already",
                hint=f"smallprint alerts move {arguments.name} --to ADDRESS leads it elsewhere",
            )
        rule = _rule(store, arguments)
        catch_up(store, lambda: datetime.now(UTC))
        _keep(store, rule, arguments)
    return 0


def move(arguments: argparse.Namespace) -> int:
    """Lead a rule to another address, and switch it on again where it was off. Exit status 0."""
    with open_existing(arguments.archive) as store:
        rule = next((rule for rule in store.rules() if rule.name == arguments.name), None)
        if rule is None:
            raise NotFoundError(
                f"there is no rule {arguments.name!r}", sought=arguments.name, hint="smallprint alerts list"
            )
        _keep(store, replace(rule, off_because=""), arguments)
    return 0


def _keep(store: SqliteStore, rule: Rule, arguments: argparse.Namespace) -> None:
    """Keep a rule with its address, and tell what was kept; a secret that was made is shown this once."""
    address, made, shown = _address(arguments)
    Addresses(store.folder).keep(rule.name, address)
    rule = replace(rule, to=shown)
    store.keep_rule(rule)
    if arguments.json:
        print_json({**rule_fields(rule), "secret": made or None})
        return
    print_lines(rule_text(rule, look_of(arguments)))
    if made:
        print(f"  the secret with which its messages are signed, shown this once: {made}")


def _address(arguments: argparse.Namespace) -> tuple[Address, str, str]:
    """The address as it is kept, the secret that was made for it or "", and what may be seen of it.

    UsageError: nothing can be sent there. What the error says holds no secret.
    """
    given = sys.stdin.readline().strip() if arguments.to == STDIN else arguments.to
    if not given:
        raise UsageError("no address is named", hint="--to ADDRESS, --to env:NAME, or --to - to read it")
    allowed = tuple(arguments.allow)
    kept = Address(given, arguments.secret, allowed)
    shown = given if given.startswith(NAMED) else kept.shown
    try:
        meant = Address(resolved(given, os.environ), "", allowed)
    except UsageError as error:
        say(f"{error.message} yet: the address is checked when something is sent")
        return kept, "", shown
    service = name_of(meant) if meant.is_webhook else ""
    if service and not given.startswith(NAMED):
        say(f"taken for an address of {service}, which is sent text and no signed JSON")
        kept = meant = written_out(meant)
        shown = kept.shown
    made = "" if arguments.secret or not meant.is_webhook else secret_of(secrets.token_bytes(MADE))
    kept = replace(kept, secret=arguments.secret or made)
    check_address(replace(meant, secret=resolved(kept.secret, os.environ) if kept.secret else ""))
    return kept, made, shown


def _rule(store: Store, arguments: argparse.Namespace) -> Rule:
    """The rule that is meant. UsageError and NotFoundError: it asks for what is not there or makes no sense."""
    service = find_service(store, arguments.service) if arguments.service else ""
    terms_type, variant = arguments.type, ""
    if service and terms_type:
        document = find_document(store, service, terms_type)
        terms_type, variant = document.terms_type, document.variant
    if arguments.statement not in ("", EVERY):
        _check_statement(store, arguments.statement)
    try:
        rule = Rule(
            name=arguments.name,
            to="…",
            service=service,
            terms_type=terms_type,
            variant=variant,
            topic=topic_of(arguments.topic),
            severity=Severity(arguments.severity or Severity.MINOR.value),
            question=question_of(arguments.question, service).words if arguments.question else "",
            statement=arguments.statement,
            tells_first=arguments.first,
        )
        return _timed(rule, arguments)
    except ValueError as error:
        raise UsageError(str(error), hint="smallprint alerts --help") from error


def _timed(rule: Rule, arguments: argparse.Namespace) -> Rule:
    """A rule with when it tells."""
    if arguments.at and not arguments.digest:
        raise UsageError("--at says when a digest is sent", hint="--digest daily or --digest weekly")
    zone = arguments.zone or UNIVERSAL
    zone_of(zone)
    return replace(
        rule,
        pace=Pace(arguments.digest or Pace.AT_ONCE.value),
        sends_at=_clock(arguments.at) if arguments.at else MORNING,
        quiet=_quiet(arguments.quiet_hours),
        zone=zone,
    )


def _quiet(words: str) -> QuietHours | None:
    if not words:
        return None
    start, dash, end = words.partition("-")
    if not dash:
        raise UsageError(f"{words!r} are no quiet hours", hint="for example 22:00-07:00")
    return QuietHours(_clock(start), _clock(end))


def _clock(words: str) -> time:
    if not re.fullmatch(r"\d{1,2}:\d{2}", words.strip()):
        raise UsageError(f"{words!r} is no time of day", hint="write 08:00")
    try:
        return time.fromisoformat(words.strip().zfill(5))
    except ValueError as error:
        raise UsageError(f"{words!r} is no time of day", hint="write 08:00") from error


def _check_statement(store: Store, name: str) -> None:
    if all(kept.id != name for kept in store.statements()):
        raise NotFoundError(
            f"no statement {name} is kept", sought=name, hint="smallprint check SERVICE WORDS --keep keeps one"
        )
