"""Killed at any moment: at least once, never twice for the same change, and whoever gets a message twice can tell."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys

import pytest

from smallprint.model.alert import DeliveryState
from smallprint.model.rule import Address
from smallprint.store.addresses import Addresses
from smallprint.watch.deliver import deliver
from smallprint.watch.notify import enqueue
from smallprint.watch.post import open_post

if sys.platform == "win32":
    pytest.skip("needs signals that kill", allow_module_level=True)

QUEUE = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from smallprint.archive.alerts import latest_alert
from smallprint.store.sqlite import SqliteStore
from smallprint.watch.notify import enqueue
with SqliteStore(Path(sys.argv[1]), writable=True) as store:
    latest_alert(store, store.rules()[0])  # the patterns that are compiled once would be most of the time
    print("begun", flush=True)
    enqueue(store, lambda: datetime.now(UTC))
    print("queued", flush=True)
    sys.stdin.read()
"""


def started(*arguments: str) -> subprocess.Popen[str]:
    """Another process, from this checkout."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    return subprocess.Popen(
        [sys.executable, *arguments],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def killed(process: subprocess.Popen[str]) -> None:
    process.send_signal(signal.SIGKILL)
    process.communicate()


@pytest.fixture
def ready(grown, rule, hook, key):
    """An archive with a rule that posts to a webhook."""
    grown.store.keep_rule(rule("hook"))
    Addresses(grown.folder).keep("hook", Address(hook.url, key, (hook.host,)))
    return grown


def send(diary, clock):
    return deliver(diary.store, clock.now, open_post(diary.folder, {}), random.Random(1))


def test_killed_between_queuing_and_sending_an_alert_goes_out_once(ready, texts, hook, clock):
    ready.record(texts["sold"])
    process = started("-c", QUEUE, str(ready.folder))
    assert [process.stdout.readline().strip() for _ in range(2)] == ["begun", "queued"]
    killed(process)
    clock.at = ready.store.deliveries()[0].due_at
    assert enqueue(ready.store, clock.now) == 0
    assert [send(ready, clock).sent for _ in range(3)] == [1, 0, 0]
    assert len(hook.came) == 1


def test_killed_between_sending_and_noting_an_alert_comes_again_under_the_same_id_and_then_no_more(
    ready, texts, hook, clock
):
    ready.record(texts["sold"])
    hook.may_answer.clear()  # the address has the message, and we do not know it
    process = started("-m", "smallprint.cli.main", "alerts", "send", "--archive", str(ready.folder))
    assert hook.has_come.wait(60)
    killed(process)
    hook.may_answer.set()
    (waiting,) = ready.store.deliveries()
    assert (waiting.state, waiting.attempts) == (DeliveryState.FAILED, 1)
    clock.at = waiting.due_at
    assert [send(ready, clock).sent for _ in range(3)] == [1, 0, 0]
    assert hook.ids == [waiting.alert.id] * 2
    first, second = hook.opened()
    assert first == second


@pytest.mark.slow
def test_killed_at_ten_moments_of_queuing_nothing_is_lost_or_doubled(ready, texts, hook, clock):
    names = [f"Service {number}/Terms of Service" for number in range(40)]
    for text in ("base", "sold"):
        ready.record(texts[text], *names)
        if text == "base":
            ready.store.see_all()
    chance = random.Random(20230601)
    for _ in range(10):
        process = started("-c", QUEUE, str(ready.folder))
        assert process.stdout.readline().strip() == "begun"
        try:
            process.wait(chance.uniform(0, 0.12))
        except subprocess.TimeoutExpired:
            killed(process)
    enqueue(ready.store, clock.now)
    clock.move(days=5000)
    send(ready, clock)
    told = [one["data"]["service"] for one in hook.opened()]
    assert sorted(told) == sorted(name.partition("/")[0] for name in names)
    assert len(set(hook.ids)) == len(names)
    assert ready.store.verify() == []


@pytest.mark.slow
def test_killed_while_sending_every_alert_comes_and_no_more_of_them_twice_than_were_cut_off(ready, texts, hook, clock):
    names = [f"Service {number}/Terms of Service" for number in range(9)]
    for text in ("base", "sold"):
        ready.record(texts[text], *names)
        if text == "base":
            ready.store.see_all()
    enqueue(ready.store, clock.now)
    for _ in range(3):
        hook.has_come.clear()
        process = started("-m", "smallprint.cli.main", "alerts", "send", "--archive", str(ready.folder))
        assert hook.has_come.wait(60)
        killed(process)
    clock.move(days=5000)
    send(ready, clock)
    assert send(ready, clock).sent == 0
    assert len(set(hook.ids)) == len(names)
    assert len(hook.ids) <= len(names) + 3
    assert {one["data"]["service"] for one in hook.opened()} == {name.partition("/")[0] for name in names}
