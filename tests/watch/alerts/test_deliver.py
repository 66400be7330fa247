"""What is due goes out: at least once, in order, and never held up by an address that fails."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from random import Random

import pytest

from smallprint.errors import ConflictError, DeliveryError, UsageError
from smallprint.model.alert import DeliveryState
from smallprint.model.rule import Pace, QuietHours
from smallprint.watch import deliver as delivering
from smallprint.watch.deliver import BROKE_OFF, JITTER, WAITS, deliver
from smallprint.watch.notify import enqueue

DOWN = DeliveryError("down", status=503, retryable=True)


@pytest.fixture
def send(grown, clock, taker):
    """Looks at what is new, and sends what is due."""

    def sent(**about):
        enqueue(grown.store, clock.now)
        return deliver(grown.store, clock.now, taker, Random(7), **about)

    return sent


def states(store):
    return [(one.state, one.attempts) for one in store.deliveries()]


def test_what_is_due_is_sent_once(grown, texts, rule, taker, send, clock):
    grown.store.keep_rule(rule())
    grown.record(texts["sold"])
    assert send().sent == 1
    assert send().sent == 0
    assert taker.told == [("acme", 2)]
    (one,) = grown.store.deliveries(DeliveryState.SENT)
    assert (one.sent_at, one.reason, one.attempts) == (clock.at, "", 1)
    assert taker.took[0].id == one.alert.id


def test_alerts_go_out_in_the_order_in_which_they_came(grown, texts, rule, taker, send):
    grown.store.keep_rule(rule())
    for name in ("fee", "both"):
        grown.record(texts[name])
    send()
    assert taker.told == [("acme", 2), ("acme", 3)]


def test_an_address_that_fails_keeps_no_other_waiting(grown, texts, rule, taker, send, clock):
    for name in ("broken", "whole"):
        grown.store.keep_rule(rule(name))
    taker.broken.add("broken")
    for name in ("fee", "both"):
        grown.record(texts[name])
    done = send()
    assert (done.sent, done.failed) == (2, {"broken": "down"})
    assert taker.told == [("whole", 2), ("whole", 3)]
    waiting = grown.store.deliveries(DeliveryState.WAITING, DeliveryState.FAILED)
    assert [(one.alert.number, one.state, one.attempts) for one in waiting] == [
        (2, DeliveryState.FAILED, 1),
        (3, DeliveryState.WAITING, 0),
    ]
    taker.broken.clear()
    clock.move(minutes=1)
    assert send().sent == 2
    assert taker.told[2:] == [("broken", 2), ("broken", 3)]


def test_what_failed_is_tried_again_later_and_later_and_then_given_up(grown, texts, rule, taker, send, clock):
    grown.store.keep_rule(rule())
    grown.record(texts["sold"])
    taker.broken.add("acme")
    waited = []
    for _ in range(len(WAITS)):
        send()
        (one,) = grown.store.deliveries(DeliveryState.FAILED)
        waited.append(one.due_at - clock.at)
        assert send().failed == {}  # not before it is due
        clock.at = one.due_at
    assert [abs(span / wait - 1) <= JITTER for span, wait in zip(waited, WAITS, strict=True)] == [True] * len(WAITS)
    send()
    assert states(grown.store) == [(DeliveryState.GIVEN_UP, len(WAITS) + 1)]
    clock.move(days=30)
    assert send().failed == {}


def test_an_address_that_wants_to_be_left_alone_is(grown, texts, rule, taker, send, clock):
    grown.store.keep_rule(rule())
    grown.record(texts["sold"])
    taker.refusals = [DeliveryError("busy", status=429, retryable=True, retry_after=7200.0)]
    send()
    (one,) = grown.store.deliveries(DeliveryState.FAILED)
    assert one.due_at - clock.at == timedelta(hours=2)
    taker.refusals = [DeliveryError("busy", retryable=True, retry_after=float("inf"))]
    clock.at = one.due_at
    send()
    assert grown.store.deliveries()[0].due_at - clock.at == timedelta(days=7)


def test_an_address_that_is_gone_is_sent_nothing_more_and_nothing_is_lost(grown, texts, rule, taker, send, clock):
    grown.store.keep_rule(rule())
    for name in ("fee", "both"):
        grown.record(texts[name])
    taker.refusals = [DeliveryError("answered 410", status=410)]
    send()
    (off,) = grown.store.rules()
    assert off.off_because == "answered 410 (2023-06-01)"
    clock.move(days=1)
    assert (send().sent, taker.took) == (0, [])
    grown.store.keep_rule(replace(off, off_because=""))
    assert send().sent == 2


@pytest.mark.parametrize(
    ("trouble", "reason"),
    [
        (UsageError("no Apprise"), "no Apprise"),
        (ZeroDivisionError("with a secret in it"), "the sender failed: ZeroDivisionError"),
    ],
)
def test_whatever_a_sender_raises_the_alert_stays(grown, texts, rule, taker, send, trouble, reason):
    grown.store.keep_rule(rule())
    grown.record(texts["sold"])
    taker.refusals = [trouble]
    assert send().failed == {"acme": reason}
    assert states(grown.store) == [(DeliveryState.FAILED, 1)]
    assert grown.store.deliveries()[0].reason == reason


def test_what_breaks_off_while_it_is_sent_is_sent_again_under_the_same_id(grown, texts, rule, taker, send, clock):
    grown.store.keep_rule(rule())
    grown.record(texts["sold"])
    taker.refusals = [KeyboardInterrupt()]
    with pytest.raises(KeyboardInterrupt):
        send()
    (one,) = grown.store.deliveries(DeliveryState.FAILED)
    assert one.reason == BROKE_OFF
    clock.at = one.due_at
    send()
    assert [message.id for message in taker.took] == [one.alert.id]


def test_a_digest_is_one_message_a_day_with_all_that_came(grown, texts, rule, taker, send, clock):
    grown.store.keep_rule(rule(pace=Pace.DAILY))
    grown.record(texts["fee"])
    send()
    clock.move(hours=6)
    grown.record(texts["both"])
    assert send().sent == 0
    clock.move(hours=14)
    assert send().sent == 2
    assert [[alert.number for alert in message.alerts] for message in taker.took] == [[2, 3]]


def test_a_digest_that_fails_keeps_its_id_and_the_next_one_is_another(grown, texts, rule, taker, send, clock):
    grown.store.keep_rule(rule(pace=Pace.DAILY))
    grown.record(texts["fee"])
    send()
    clock.move(hours=20)
    taker.refusals = [DOWN]
    send()
    grown.record(texts["both"])
    clock.move(minutes=10)
    send()
    (first,) = taker.took
    clock.move(days=1)
    send()
    assert [[alert.number for alert in message.alerts] for message in taker.took] == [[2], [3]]
    assert first.id != taker.took[1].id


def test_quiet_hours_hold_back_till_they_end(grown, texts, rule, taker, send, clock):
    grown.store.keep_rule(rule(quiet=QuietHours(time(11), time(15))))
    grown.record(texts["sold"])
    assert (send().held, taker.took) == (1, [])
    assert states(grown.store) == [(DeliveryState.WAITING, 0)]
    clock.move(hours=2, minutes=59)
    assert send().held == 1
    clock.move(minutes=1)
    assert send().sent == 1


def test_one_rule_alone_is_sent_where_it_is_named(grown, texts, rule, taker, send):
    for name in ("one", "two"):
        grown.store.keep_rule(rule(name))
    grown.record(texts["sold"])
    send(rule="two")
    assert taker.told == [("two", 2)]


def test_two_processes_do_not_send_the_same(grown, texts, rule, send):
    grown.store.keep_rule(rule())
    grown.record(texts["sold"])
    with grown.store.delivering(), pytest.raises(ConflictError, match="sending"):
        send()


def test_what_went_out_is_noted_though_somebody_else_is_writing(grown, texts, rule, taker, send, monkeypatch):
    grown.store.keep_rule(rule())
    grown.record(texts["sold"])
    keep, tries = grown.store.keep_deliveries, []

    def busy(deliveries):
        tries.append(len(deliveries))
        if 1 < len(tries) < delivering.NOTES:
            raise ConflictError("the archive is in use")
        keep(deliveries)

    monkeypatch.setattr(grown.store, "keep_deliveries", busy)
    send()
    assert states(grown.store) == [(DeliveryState.SENT, 1)]
    assert len(tries) == delivering.NOTES


@pytest.mark.parametrize("is_broken", [False, True])
def test_what_is_withdrawn_while_it_is_being_sent_is_not_tried_again(
    grown, texts, rule, taker, send, clock, monkeypatch, is_broken
):
    grown.store.keep_rule(rule())
    grown.record(texts["sold"])
    took = taker.send

    def withdrawing(*told):
        held = grown.store.deliveries()
        grown.store.keep_deliveries([replace(one, state=DeliveryState.WITHDRAWN, reason="noise") for one in held])
        if is_broken:
            raise DOWN
        took(*told)

    monkeypatch.setattr(taker, "send", withdrawing)
    send()
    assert states(grown.store)[0][0] is (DeliveryState.WITHDRAWN if is_broken else DeliveryState.SENT)


def test_what_was_withdrawn_before_its_turn_does_not_go_out(grown, texts, rule, taker, send, monkeypatch):
    for name in ("first", "second"):
        grown.store.keep_rule(rule(name))
    grown.record(texts["sold"])
    took = taker.send

    def withdrawing(of, *told):
        took(of, *told)
        waiting = grown.store.deliveries(DeliveryState.WAITING)
        grown.store.keep_deliveries([replace(one, state=DeliveryState.WITHDRAWN) for one in waiting])

    monkeypatch.setattr(taker, "send", withdrawing)
    assert send().sent == 1
    assert sorted(one.state.value for one in grown.store.deliveries()) == ["sent", "withdrawn"]
