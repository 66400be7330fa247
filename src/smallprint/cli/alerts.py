"""smallprint alerts: be told of changes by mail, chat or webhook."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Collection
from typing import Any

from smallprint.archive.alerts import question_of_rule
from smallprint.archive.log import SEVERITIES
from smallprint.archive.open_archive import open_archive, open_existing
from smallprint.cli.alerts_add import SAID, add, change, move
from smallprint.cli.alerts_send import send, try_out
from smallprint.cli.clock import now
from smallprint.cli.common import add_look, command_parser, look_of, print_json, print_lines, say
from smallprint.errors import NotFoundError, UsageError
from smallprint.model.alert import UNSENT, DeliveryState
from smallprint.model.rule import EVERY, Pace
from smallprint.publish.alert_fields import delivery_fields, rule_fields
from smallprint.publish.rule import delivery_text, rule_text
from smallprint.publish.text import counted
from smallprint.store.addresses import Addresses
from smallprint.watch.hours import quiet_until

TAKES: dict[str, frozenset[str]] = {
    "add": frozenset(["to", "secret", "allow", *SAID]),
    "change": frozenset(["to", "secret", "allow", *SAID]),
    "list": frozenset(),
    "remove": frozenset(),
    "move": frozenset("to secret allow".split()),
    "test": frozenset({"send"}),
    "outbox": frozenset({"all"}),
    "send": frozenset({"again"}),
}
"""What can be done, and the options that each takes."""
SAYS = {
    "add": "Put a rule in: of what somebody is told, and where. It tells of what is recorded from now on.",
    "change": "Have a rule tell something else, at other times, or elsewhere, from now on. What is not said stays; an "
    "option given as '' takes back what was, --no-first and --digest at-once likewise. What was recorded before is "
    "told as the rule was.",
    "list": "The rules, and why one is off.",
    "remove": "Let go of a rule, and of what it was still to tell.",
    "move": "Lead a rule to another address, and switch it on again.",
    "test": "Show what each rule would send, by the latest change that it would have told, else by an example.",
    "outbox": "What waits, failed or was given up, and why. The exit status is 1 where something waits, else 0.",
    "send": "Look at what is new, and send what is due. The exit status is 2 where an address did not take it, else 0.",
}
"""What each does."""
EXAMPLES = (
    "alerts add acme --to env:ACME_MAIL --service Acme --severity major",
    "alerts add training --to https://hooks.example/acme --question 'May they train AI on my files?'",
    "alerts change acme --severity minor --topic fees",
    "alerts change acme --service '' --digest weekly",
    "alerts move acme --to env:OTHER_CHAT",
    "alerts test acme",
    "alerts outbox",
    "alerts send",
)
TWIN = "smallprint.watch.notify.enqueue(store, now), smallprint.watch.deliver.deliver(store, now, senders, …)"
NAMED = frozenset({"add", "change", "remove", "move"})
"""What is done to a rule that is named."""


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "alerts",
        "Be told of changes: of those that matter (by service, document, topic, severity), when the answer to a "
        "question changes, or when a kept statement stands otherwise. Alerts go to mail, Slack, Teams, Discord, "
        "Matrix and whatever else Apprise knows (the extra `alerts`), or as signed JSON to a webhook. ACTION is add, "
        "change, list, remove, move (to another address), test (show what would be sent), outbox (what waits, and why) "
        "or send (look at what is new, and deliver what is due). See also: smallprint alerts ACTION --help.",
        examples=EXAMPLES,
        twin=TWIN,
        shows=_Help,
    )
    made.usage = "smallprint alerts [options] ACTION [NAME]"
    made.add_argument("action", metavar="ACTION", choices=tuple(TAKES), help=", ".join(TAKES))
    made.add_argument("name", nargs="?", default="", metavar="NAME", help="the rule; test, outbox and send: only this")
    _add_options(made, frozenset[str]().union(*TAKES.values()))
    add_look(made)
    return made


def _parser_of(action: str) -> argparse.ArgumentParser:
    """A parser with what belongs to an action alone, for its help."""
    examples = tuple(each for each in EXAMPLES if each.split()[1] == action)
    made = command_parser(f"alerts {action}", SAYS[action], examples=examples or (f"alerts {action}",), twin=TWIN)
    name = "the rule" if action in NAMED else "only this rule"
    if action != "list":
        made.add_argument("name", nargs=None if action in NAMED else "?", metavar="NAME", help=name)
    _add_options(made, TAKES[action])
    add_look(made)
    return made


class _Help(argparse.Action):
    """Shows the help of the action that was named, else of all, and ends."""

    def __call__(self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, *_: object) -> None:
        action = getattr(namespace, "action", None)
        (_parser_of(action) if action in TAKES else parser).print_help()
        parser.exit()


def _add_options(made: argparse.ArgumentParser, taken: Collection[str]) -> None:
    """The options of these names."""

    def option(flag: str, **more: Any) -> None:  # noqa: ANN401  # what argparse takes
        if flag.removeprefix("--").replace("-", "_") in taken:
            made.add_argument(flag, **more)

    _add_what(option)
    _add_when(option)
    option("--send", action="store_true", help="test: send it, marked as a test; nothing is noted")
    option("--again", action="store_true", help="send: try at once what failed or was given up")
    option("--all", action="store_true", help="outbox: what was sent or withdrawn as well")


def _add_what(option: Callable[..., None]) -> None:
    """The options that say of what somebody is told, and where."""
    where = "where to: an address, env:NAME for the one in the environment, or - to read it from standard input"
    option("--to", default="", metavar="ADDRESS", help=where)
    signed = "a webhook's secret (whsec_…), or env:NAME; one is made and shown once if none is given"
    option("--secret", default="", metavar="SECRET", help=signed)
    allow = "a webhook's host, or HOST:PORT, that is not public or not encrypted; may be repeated"
    option("--allow", action="append", default=[], metavar="HOST", help=allow)
    option("--service", default=None, metavar="SERVICE", help="only this service")
    option("--type", default=None, metavar="TYPE", help="only this document of it, or this type of any")
    option("--topic", default=None, metavar="TOPIC", help="only changes about this")
    option("--severity", choices=SEVERITIES, default=None, help="only changes at least as severe")
    option("--question", default=None, metavar="QUESTION", help="when the answer to this changes")
    kept = f"when this kept statement stands otherwise, or {EVERY!r} for all that are kept"
    option("--statement", default=None, metavar="ID", help=kept)
    first = "also that a document is watched now"
    option("--first", action=argparse.BooleanOptionalAction, default=None, help=first)


def _add_when(option: Callable[..., None]) -> None:
    """The options that say when."""
    paces = [pace.value for pace in Pace]
    option("--digest", choices=paces, default=None, help="together, each day or each Monday; or at once, as by itself")
    option("--at", default=None, metavar="HH:MM", help="when a digest is sent (default: 08:00)")
    quiet = "from when to when nobody is told; what comes then is sent at their end"
    option("--quiet-hours", default=None, metavar="HH:MM-HH:MM", help=quiet)
    zone = "the time zone of --at and --quiet-hours: Europe/Vienna (default: UTC)"
    option("--zone", default=None, metavar="ZONE", help=zone)


def run(arguments: argparse.Namespace) -> int:
    """Do it. Exit status 0; of outbox 1 where something waits; of send 2 where an address did not take it."""
    _check(arguments)
    actions = {
        "add": add,
        "change": change,
        "list": _list,
        "remove": _remove,
        "move": move,
        "test": try_out,
        "outbox": _outbox,
        "send": send,
    }
    return actions[arguments.action](arguments)


def _check(arguments: argparse.Namespace) -> None:
    """UsageError: an option, or the name, is of another action."""
    every = frozenset[str]().union(*TAKES.values())
    given = {name for name in every if getattr(arguments, name) not in (None, "", False, [])}
    odd = sorted(given - TAKES[arguments.action])
    if odd:
        option = f"--{odd[0].replace('_', '-')}"
        fitting = [action for action, taken in TAKES.items() if odd[0] in taken]
        raise UsageError(f"{option} is no option of alerts {arguments.action}", hint=f"it is of: {', '.join(fitting)}")
    if arguments.action in NAMED and not arguments.name:
        raise UsageError("no rule is named", hint=f"give it one: smallprint alerts {arguments.action} NAME …")


def _list(arguments: argparse.Namespace) -> int:
    look = look_of(arguments)
    with open_archive(arguments.archive) as store:
        rules = store.rules()
    for rule in rules:
        is_lost = bool(rule.question) and question_of_rule(rule, "") is None
        note = "the question is not understood any more: nothing is told" if is_lost else ""
        if arguments.json:
            print_json(rule_fields(rule))
        else:
            print_lines(rule_text(rule, look, note))
    if not rules and not arguments.json:
        print("there is no rule yet: smallprint alerts add NAME --to ADDRESS")
    return 0


def _remove(arguments: argparse.Namespace) -> int:
    with open_existing(arguments.archive) as store:
        waiting = [one for one in store.deliveries() if one.alert.rule == arguments.name and one.state in UNSENT]
        if not store.drop_rule(arguments.name):
            raise NotFoundError(
                f"there is no rule {arguments.name!r}", sought=arguments.name, hint="smallprint alerts list"
            )
        Addresses(store.folder).drop(arguments.name)
    lost = f", and {counted(len(waiting), 'alert')} that had not gone out" if waiting else ""
    say(f"removed: {arguments.name}{lost}")
    return 0


def _outbox(arguments: argparse.Namespace) -> int:
    look, at = look_of(arguments), now()
    states = [state for state in DeliveryState if arguments.all or state in UNSENT]
    with open_archive(arguments.archive) as store:
        rules = {rule.name: rule for rule in store.rules()}
        found = [one for one in store.deliveries(*states) if arguments.name in ("", one.alert.rule)]
    for one in found:
        rule = rules.get(one.alert.rule)
        if arguments.json:
            print_json(delivery_fields(one))
        else:
            print_lines(delivery_text(one, look, quiet_until(rule, at) if rule else None))
    if not found and not arguments.json:
        print("nothing waits")
    return int(any(one.state in UNSENT for one in found))
