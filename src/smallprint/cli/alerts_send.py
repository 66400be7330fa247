"""Alerts sent: those that are due, or one to see what it looks like."""

from __future__ import annotations

import argparse
import os
import random
from collections.abc import Iterator
from dataclasses import replace

from smallprint.archive.open_archive import open_archive, open_existing
from smallprint.cli.clock import now
from smallprint.cli.common import look_of, print_json, print_lines, say
from smallprint.errors import SmallprintError
from smallprint.model.alert import DeliveryState, Message
from smallprint.model.rule import Rule
from smallprint.publish.alert import message_text, subject_text
from smallprint.publish.alert_fields import payload
from smallprint.publish.look import Style, broken, visible
from smallprint.publish.text import counted
from smallprint.store.base import Store
from smallprint.watch.deliver import Delivered, deliver
from smallprint.watch.notify import enqueue
from smallprint.watch.post import BASE, open_post
from smallprint.watch.trial import rules_named, trial_of

FAILED = 2


def send(arguments: argparse.Namespace) -> int:
    """Look at what is new, and send what is due. Exit status 0, or 2 where an address did not take it."""
    with open_existing(arguments.archive) as store:
        rules_named(store, arguments.name)
        new = enqueue(store, now)
        if arguments.again:
            _again(store, arguments.name)
        done = deliver(store, now, open_post(store.folder, os.environ), random.Random(), rule=arguments.name)
        waiting = len(store.deliveries(DeliveryState.WAITING, DeliveryState.FAILED))
    if arguments.json:
        fields = {"new": new, "sent": done.sent, "held": done.held, "waiting": waiting, "failed": done.failed}
        print_json(fields)
    else:
        _tell(done, waiting)
    return FAILED if done.failed else 0


def _tell(done: Delivered, waiting: int) -> None:
    for name, reason in done.failed.items():
        say(f"smallprint: {visible(name)}: {visible(reason)}")
    held = f", {done.held:,} of them in quiet hours" if done.held else ""
    rest = f"; {waiting:,} wait{'s' if waiting == 1 else ''}{held} (smallprint alerts outbox)" if waiting else ""
    print(f"{counted(done.sent, 'alert')} sent{rest}")


def _again(store: Store, name: str) -> None:
    """Have what failed or was given up tried at once, as if it had never been."""
    found = store.deliveries(DeliveryState.FAILED, DeliveryState.GIVEN_UP)
    again = [one for one in found if name in ("", one.alert.rule)]
    store.keep_deliveries([replace(one, state=DeliveryState.WAITING, attempts=0, due_at=now()) for one in again])


def try_out(arguments: argparse.Namespace) -> int:
    """Show what each rule would send, by the latest change that it would have told; send it if asked. Exit status 0."""
    with open_archive(arguments.archive) as store:
        found = [trial_of(store, rule, now()) for rule in rules_named(store, arguments.name)]
        post = open_post(store.folder, os.environ)
    if not found:
        print("there is no rule yet: smallprint alerts add NAME --to ADDRESS")
    failed: dict[str, str] = {}
    for one in found:
        rule, message = one.rule, one.message
        if message is None:
            say(f"{rule.name}: {one.remark}")
            continue
        _show(rule, message, one.remark, arguments)
        if arguments.send:
            try:
                post.send(rule, message, now())
            except SmallprintError as error:
                failed[rule.name] = error.message
                say(f"smallprint: {rule.name}: {error.message}" + (f"\n  {error.hint}" if error.hint else ""))
            else:
                say(f"{rule.name}: sent to {rule.to}")
    return FAILED if failed else 0


def _show(rule: Rule, message: Message, remark: str, arguments: argparse.Namespace) -> None:
    base = os.environ.get(BASE, "")
    if arguments.json:
        print_json({"rule": rule.name, "to": rule.to, "subject": subject_text(message), **payload(message, base)})
        return
    look = look_of(arguments)
    print_lines(broken([(Style.STRONG, visible(f"{rule.name}  to {rule.to}"))], look))
    if remark:
        print_lines(broken([(Style.FAINT, remark)], look))
    print_lines(broken([(Style.FAINT, "subject: "), (Style.PLAIN, subject_text(message))], look))
    print()
    print_lines(_lines(message, base))


def _lines(message: Message, base: str) -> Iterator[str]:
    yield from message_text(message, base).splitlines()
    yield ""
