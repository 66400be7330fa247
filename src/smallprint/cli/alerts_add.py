"""Rules of alerts put in, changed, or led to another address."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from typing import Any

from smallprint.archive.open_archive import open_existing
from smallprint.cli.clock import now
from smallprint.cli.common import look_of, print_json, print_lines, say
from smallprint.errors import UsageError
from smallprint.model.rule import Pace
from smallprint.publish.alert_fields import rule_fields
from smallprint.publish.rule import rule_text
from smallprint.watch.rules import (
    Kept,
    RuleAsked,
    Where,
    asked_of,
    change_rule,
    keep_new_rule,
    move_rule,
    rule_named,
)

STDIN = "-"
SAID = "service type topic severity question statement first digest at quiet_hours zone".split()
"""The options that say of what and when a rule tells."""


def add(arguments: argparse.Namespace) -> int:
    """Put a rule in; it tells of what is recorded from now on. Exit status 0."""
    with open_existing(arguments.archive) as store:
        asked = RuleAsked(arguments.name, **_said(arguments))
        _tell(keep_new_rule(store, asked, _where(arguments), os.environ, now=now), arguments)
    return 0


def change(arguments: argparse.Namespace) -> int:
    """Have a rule tell something else, at other times or elsewhere from now on; what is not said stays. Exit status 0.

    UsageError: nothing is said.
    """
    said = _said(arguments)
    if (arguments.allow or arguments.secret) and not arguments.to:
        raise UsageError("--secret and --allow are for an address that is given with them", hint="give --to as well")
    if not said and not arguments.to:
        raise UsageError("nothing is said that the rule is to do otherwise", hint="smallprint alerts change --help")
    with open_existing(arguments.archive) as store:
        asked = replace(asked_of(rule_named(store, arguments.name)), **said)
        if not asked.digest and "at" not in said:
            asked = replace(asked, at="")
        _tell(change_rule(store, asked, _where(arguments), os.environ, now=now), arguments)
    return 0


def move(arguments: argparse.Namespace) -> int:
    """Lead a rule to another address, and switch it on again where it was off. Exit status 0."""
    with open_existing(arguments.archive) as store:
        _tell(move_rule(store, arguments.name, _where(arguments), os.environ), arguments)
    return 0


def _said(arguments: argparse.Namespace) -> dict[str, Any]:
    """What is said of a rule, by the names of RuleAsked; an option that is given as '' takes back what was."""
    said = {name: value for name in SAID if (value := getattr(arguments, name)) is not None}
    return {**said, "digest": ""} if said.get("digest") == Pace.AT_ONCE.value else said


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
