"""When pages are asked for next."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest

from smallprint.errors import BlockedError, ExtractError, FetchError, GoneError
from smallprint.extract.challenge import Failure
from smallprint.watch.rhythm import Kind, Rhythm, Trouble, after_failure, after_success, trouble_of, wrong_page

AT = datetime(2026, 3, 1, tzinfo=UTC)
EVEN = Rhythm(jitter=0.0)


def test_pages_that_were_declared_together_drift_apart():
    chance = random.Random(1)
    due = {after_success(AT, Rhythm(), chance) for _ in range(50)}
    assert len(due) == 50
    assert min(due) >= AT + timedelta(hours=10.8)
    assert max(due) <= AT + timedelta(hours=13.2)


def test_a_second_look_comes_soon_but_never_later_than_any():
    assert after_success(AT, EVEN, random.Random(), is_hurried=True) == AT + timedelta(minutes=30)
    often = Rhythm(every=timedelta(minutes=5), jitter=0.0)
    assert after_success(AT, often, random.Random(), is_hurried=True) == AT + timedelta(minutes=5)


@pytest.mark.parametrize(
    ("kind", "waits"),
    [
        (Kind.PASSING, [0.25, 0.5, 1, 2, 4, 8, 12, 12]),
        (Kind.REFUSED, [12, 24, 48, 96, 168, 168]),
        (Kind.GONE, [24, 48]),
    ],
)
def test_each_failure_waits_for_longer_up_to_a_bound(kind, waits):
    trouble = Trouble("x", kind)
    found = [after_failure(AT, trouble, n + 1, EVEN, chance=random.Random()) - AT for n in range(len(waits))]
    assert [wait / timedelta(hours=1) for wait in found] == waits


def test_a_site_that_says_when_to_come_back_is_not_asked_before():
    asked = Trouble("status 503", Kind.PASSING, retry_after=86400 * 2)
    assert after_failure(AT, asked, 1, EVEN, chance=random.Random()) == AT + timedelta(days=2)
    soon = Trouble("status 503", Kind.PASSING, retry_after=1)
    assert after_failure(AT, soon, 1, EVEN, chance=random.Random()) == AT + timedelta(minutes=15)


def test_a_site_that_asks_for_years_is_asked_after_a_month():
    asked = Trouble("status 503", Kind.PASSING, retry_after=1e12)
    assert after_failure(AT, asked, 1, EVEN, chance=random.Random()) == AT + timedelta(days=30)


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (GoneError("x", status=410), ("gone", Kind.GONE)),
        (BlockedError("x", status=403, retryable=True), ("blocked", Kind.REFUSED)),
        (FetchError("x", status=502, retryable=True), ("status 502", Kind.PASSING)),
        (FetchError("x", status=501), ("status 501", Kind.GONE)),
        (FetchError("redirects in a circle", status=302), ("redirects", Kind.GONE)),
        (FetchError("larger than is taken", status=200), ("no page", Kind.GONE)),
        (FetchError("x"), ("no answer", Kind.GONE)),
        (ExtractError("x"), ("unreadable", Kind.GONE)),
    ],
)
def test_what_a_failure_calls_for_comes_from_its_kind(error, trouble):
    found = trouble_of(error)
    assert (found.cause, found.kind) == trouble


def test_every_wrong_page_has_a_wait():
    assert {wrong_page(failure).kind for failure in Failure} == set(Kind)
    assert wrong_page(Failure.CHALLENGE).kind is Kind.REFUSED
    assert wrong_page(Failure.MAINTENANCE).kind is Kind.PASSING
