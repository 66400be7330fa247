"""A person's word on a change heeded in the outbox: what does not matter after all stays, what does goes out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from smallprint.archive.alerts import alert_of, is_told, last_word
from smallprint.archive.last_word import Spoken
from smallprint.model.alert import UNSENT, Delivery, DeliveryState, Occasion, Unseen
from smallprint.model.correction import Mark
from smallprint.model.document import Version
from smallprint.model.kept import Assessed
from smallprint.model.meaning import Severity
from smallprint.model.rule import Rule, Watches
from smallprint.store.base import Store
from smallprint.watch.hours import due_at

__all__ = ["Heeded", "heed"]

LATE = timedelta(days=30)
"""A change that is older is history when somebody says that it matters: nobody is told. Chosen, not measured: an editor
who puts years of an import in order is not to send mail about each."""
HELD = (*UNSENT, DeliveryState.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class Heeded:
    """How many alerts were withdrawn by a person's word, how many wait again, and how many are new."""

    withdrawn: int = 0
    again: int = 0
    new: int = 0


def heed(store: Store, version: Version, now: Callable[[], datetime]) -> Heeded:
    """Have the outbox follow the last word on the change into a version; told once it was said.

    What went out is out. Rules that wait for answers or judgements are not touched: those turned, whatever somebody
    says of the change. Of what rules have not looked at yet they will tell by the last word anyway.
    """
    kept = store.assessment(version)
    rules = {rule.name: rule for rule in store.rules() if rule.watches is Watches.CHANGES and not rule.off_because}
    last = last_word(store, kept) if kept is not None and rules else None
    if kept is None or last is None or last.by is None:
        return Heeded()
    held = [one for one in store.deliveries(*HELD) if _is_of(one, version) and one.alert.rule in rules]
    withdrawn, again, reworded = [], [], []
    for one in held:
        rule = rules[one.alert.rule]
        is_as_it_was = last.severity is one.alert.severity  # and the rule another one: what waits still goes out
        if not (is_told(rule, kept, last) or is_as_it_was) and one.state is not DeliveryState.WITHDRAWN:
            withdrawn.append(replace(one, state=DeliveryState.WITHDRAWN, reason=_why(last)))
        elif is_told(rule, kept, last) and one.state is DeliveryState.WITHDRAWN:
            due = due_at(rule, now())
            as_said = _as_said(store, rule, one, version)
            again.append(replace(as_said, state=DeliveryState.WAITING, attempts=0, reason="", due_at=due))
        elif is_told(rule, kept, last):
            reworded.append(_as_said(store, rule, one, version))
    store.keep_deliveries([*withdrawn, *again, *reworded])
    return Heeded(len(withdrawn), len(again), _told_now(store, rules, kept, last, at=now()))


def _as_said(store: Store, rule: Rule, one: Delivery, version: Version) -> Delivery:
    """The same with what it tells by the last word: whose mark it is, and none where that was taken back."""
    told = alert_of(store, rule, version)
    return replace(one, alert=told) if told is not None and told.id == one.alert.id else one


def _is_of(one: Delivery, version: Version) -> bool:
    alert = one.alert
    return (alert.document, alert.number, alert.occasion) == (version.document, version.number, Occasion.CHANGED)


def _why(last: Spoken) -> str:
    if last.by is None or last.by.mark is Mark.AS_JUDGED:
        return "by the program’s finding, which stands after all, the change does not matter so much"
    marked = "noise" if last.severity is Severity.NONE else last.severity.value
    return f"{last.by.author} marked the change as {marked}"


def _told_now(store: Store, rules: dict[str, Rule], kept: Assessed, last: Spoken, *, at: datetime) -> int:
    """Put into the outbox what rules tell of a change that they looked at when it did not matter; how many alerts."""
    version = kept.version
    is_brought_in = last.by is not None and last.by.mark is Mark.SUBSTANTIVE
    seen = _seen(store, version)
    if not is_brought_in or seen is None or seen < version.number or at - version.fetched_at > LATE:
        return 0
    wanting = [rule for rule in rules.values() if is_told(rule, kept, last)]
    alerts = [alert for rule in wanting if (alert := alert_of(store, rule, version)) is not None]
    put = [Delivery(alert, at, due_at(rules[alert.rule], at)) for alert in alerts]
    return store.queue(Unseen(version.document, seen, seen), put)


def _seen(store: Store, version: Version) -> int | None:
    """Up to which version of the document rules have looked; None: never."""
    behind = next((one for one in store.unseen() if one.document == version.document), None)
    return behind.seen if behind is not None else store.versions(version.document)[-1].number
