"""Rules of alerts put in, or led to another address."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import UTC, datetime

from smallprint.archive.open_archive import open_existing
from smallprint.cli.common import look_of, print_json, print_lines, say
from smallprint.publish.alert_fields import rule_fields
from smallprint.publish.rule import rule_text
from smallprint.watch.rules import Kept, RuleAsked, Where, keep_new_rule, move_rule

STDIN = "-"


def add(arguments: argparse.Namespace) -> int:
    """Put a rule in; it tells of what is recorded from now on. Exit status 0."""
    asked = RuleAsked(
        name=arguments.name,
        service=arguments.service,
        type=arguments.type,
        topic=arguments.topic,
        severity=arguments.severity,
        question=arguments.question,
        statement=arguments.statement,
        first=arguments.first,
        digest=arguments.digest,
        at=arguments.at,
        quiet_hours=arguments.quiet_hours,
        zone=arguments.zone,
    )
    with open_existing(arguments.archive) as store:
        _tell(keep_new_rule(store, asked, _where(arguments), os.environ, now=_now), arguments)
    return 0


def move(arguments: argparse.Namespace) -> int:
    """Lead a rule to another address, and switch it on again where it was off. Exit status 0."""
    with open_existing(arguments.archive) as store:
        _tell(move_rule(store, arguments.name, _where(arguments), os.environ), arguments)
    return 0


def _where(arguments: argparse.Namespace) -> Where:
    """Where to, as it is given or read."""
    given = sys.stdin.readline().strip() if arguments.to == STDIN else arguments.to
    return Where(given, arguments.secret, tuple(arguments.allow))


def _tell(kept: Kept, arguments: argparse.Namespace) -> None:
    """What was kept; a secret that was made is shown this once."""
    for remark in kept.remarks:
        say(remark)
    if arguments.json:
        print_json({**rule_fields(kept.rule), "secret": kept.secret or None})
        return
    print_lines(rule_text(kept.rule, look_of(arguments)))
    if kept.secret:
        print(f"  the secret with which its messages are signed, shown this once: {kept.secret}")


def _now() -> datetime:
    return datetime.now(UTC)
