"""New versions looked at by the rules: what these have to tell goes into the outbox, once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from smallprint.archive.alerts import alerts_of
from smallprint.model.alert import Delivery
from smallprint.store.base import Store
from smallprint.watch.hours import due_at


def enqueue(store: Store, now: Callable[[], datetime]) -> int:
    """Put into the outbox what rules have to tell of the versions that they have not looked at; how many alerts.

    Of each document the alerts go in together with how far was looked, all or nothing: killed at any moment, this
    tells nothing twice and forgets nothing. A document that was not there before is only looked at from now on.
    """
    rules = {rule.name: rule for rule in store.rules()}
    if not rules:
        return 0
    count = 0
    for unseen in store.unseen():
        alerts = alerts_of(store, rules.values(), unseen)
        moment = now()
        count += store.queue(unseen, [Delivery(one, moment, due_at(rules[one.rule], moment)) for one in alerts])
    return count


def catch_up(store: Store, now: Callable[[], datetime]) -> None:
    """Look at all that is here, for the rules that there are: a rule that is put in next tells of what comes later."""
    if store.rules():
        enqueue(store, now)
    else:
        store.see_all()
