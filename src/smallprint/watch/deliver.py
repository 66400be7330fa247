"""What is due in the outbox sent: at least once, in order, and one address that fails keeps no other waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from random import Random
from typing import Protocol

from smallprint.errors import ConflictError, DeliveryError, SmallprintError
from smallprint.model.alert import Delivery, DeliveryState, Message
from smallprint.model.rule import Pace, Rule
from smallprint.store.base import Store
from smallprint.text.digest import content_digest
from smallprint.watch.hours import quiet_until

WAITS = tuple(timedelta(seconds=seconds) for seconds in (5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400))
"""How long after each failure an address is tried again: the schedule that Standard Webhooks recommend, ten tries over
three days."""
JITTER = 0.2
"""The share by which a wait is longer or shorter, so that what failed together does not come back together."""
LONGEST_ASKED = timedelta(days=7)
"""An address that wants to be left alone for longer than this is tried nevertheless."""
BROKE_OFF = "it was being sent when the program broke off; the address may have it"
NOTES = 5
"""So often it is tried to note that an alert went out, while somebody else writes to the archive: each time some
seconds. What cannot be noted goes out again, under the same id."""
REASON = 300


class Senders(Protocol):
    """Whoever takes messages to addresses."""

    def send(self, rule: Rule, message: Message, at: datetime) -> None:
        """Take a message to the address of a rule. DeliveryError and UsageError: it was not taken there."""


@dataclass(slots=True)
class Delivered:
    """What a run did: how many alerts went out; which rules' addresses failed, and why; how many wait for morning."""

    sent: int = 0
    failed: dict[str, str] = field(default_factory=dict)
    held: int = 0


def deliver(
    store: Store, now: Callable[[], datetime], senders: Senders, chance: Random, *, rule: str = ""
) -> Delivered:
    """Send what is due, of all rules or of one, in the order in which it came.

    An address that fails is not tried again in the same run; what else is for it stays as it is. ConflictError: another
    process is sending.
    """
    run = _Run(store, now, senders, chance)
    with store.delivering():
        rules = {each.name: each for each in store.rules() if not each.off_because and rule in ("", each.name)}
        due = store.deliveries(DeliveryState.WAITING, DeliveryState.FAILED, due_by=now())
        for of, batch in _batches([one for one in due if one.alert.rule in rules], rules):
            if quiet_until(of, now()) is not None:
                run.done.held += len(batch)
            elif of.name not in run.done.failed:
                run.send(of, batch)
    return run.done


def message_of(rule: Rule, batch: Sequence[Delivery]) -> Message:
    """What goes out together, under a name that is the same however often it does."""
    alerts = tuple(one.alert for one in batch)
    if rule.pace is Pace.AT_ONCE:
        return Message(alerts[0].id, rule.name, alerts)
    name = content_digest("\0".join(sorted(alert.id for alert in alerts)).encode())[: len(alerts[0].id)]
    return Message(name, rule.name, alerts, rule.pace)


def _batches(due: Sequence[Delivery], rules: dict[str, Rule]) -> Iterator[tuple[Rule, list[Delivery]]]:
    """What goes out in one message: each alert by itself, or all of a rule's that were due at the same moment."""
    batches: dict[tuple[str, str], list[Delivery]] = {}
    for one in due:
        is_alone = rules[one.alert.rule].pace is Pace.AT_ONCE
        together = one.alert.id if is_alone else one.due_at.isoformat()
        batches.setdefault((one.alert.rule, together), []).append(one)
    for (name, _), batch in batches.items():
        yield rules[name], batch


@dataclass(slots=True)
class _Run:
    """One run over what is due."""

    store: Store
    now: Callable[[], datetime]
    senders: Senders
    chance: Random
    done: Delivered = field(default_factory=Delivered)

    def send(self, rule: Rule, batch: list[Delivery]) -> None:
        """Send one message. That it is tried is noted before, what came of it after: killed between, it goes again."""
        begun, jitter = self.now(), self.chance.uniform(-JITTER, JITTER)
        tried = [_tried(one, begun, jitter) for one in self._still(batch)]
        if not tried:
            return
        self.store.keep_deliveries(tried)
        try:
            self.senders.send(rule, message_of(rule, tried), begun)
        except DeliveryError as error:
            if not error.retryable:
                self.store.keep_rule(replace(rule, off_because=f"{error.message} ({begun:%Y-%m-%d})"))
            self._fail(tried, error.message, begun + _asked(error))
        except SmallprintError as error:
            self._fail(tried, error.message, begun)
        except Exception as error:  # noqa: BLE001 (a sender of others' making: whatever it raises, the alert stays)
            self._fail(tried, f"the sender failed: {type(error).__name__}", begun)
        else:
            _note(self.store, [replace(one, state=DeliveryState.SENT, reason="", sent_at=self.now()) for one in tried])
            self.done.sent += len(tried)

    def _still(self, batch: Sequence[Delivery]) -> list[Delivery]:
        """Those that nobody withdrew meanwhile, as they are told now: a run may take minutes."""
        now = {one.alert.id: one for one in self.store.deliveries(DeliveryState.WAITING, DeliveryState.FAILED)}
        return [now[one.alert.id] for one in batch if one.alert.id in now]

    def _fail(self, tried: Sequence[Delivery], reason: str, later: datetime) -> None:
        """Note that a message was not taken: it is tried again, not before `later`, or given up."""
        self.done.failed[tried[0].alert.rule] = reason
        is_last = tried[0].attempts > len(WAITS)
        state = DeliveryState.GIVEN_UP if is_last else DeliveryState.FAILED
        _note(
            self.store,
            [
                replace(one, state=state, reason=reason[:REASON], due_at=max(one.due_at, later))
                for one in self._still(tried)
            ],
        )


def _asked(error: DeliveryError) -> timedelta:
    """How long an address wants to be left alone."""
    return min(timedelta(seconds=max(0.0, min(error.retry_after or 0.0, 1e8))), LONGEST_ASKED)


def _tried(one: Delivery, at: datetime, jitter: float) -> Delivery:
    """An alert as it is if the program breaks off while it is being sent: failed, and tried again."""
    wait = WAITS[min(one.attempts, len(WAITS) - 1)] * (1 + jitter)
    return replace(one, state=DeliveryState.FAILED, attempts=one.attempts + 1, reason=BROKE_OFF, due_at=at + wait)


def _note(store: Store, deliveries: Sequence[Delivery]) -> None:
    """Keep what came of alerts, though somebody else may be writing for some seconds."""
    for tries in range(1, NOTES + 1):
        try:
            store.keep_deliveries(deliveries)
        except ConflictError:
            if tries == NOTES:
                raise
        else:
            return
