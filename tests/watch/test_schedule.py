"""A service looks at each page when that is due, and at nothing in between."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from smallprint.errors import ConflictError
from smallprint.model.document import Document
from smallprint.watch.schedule import LONGEST_NAP, SHORTEST_NAP, nap, run_for_ever

ACME = Document("Acme", "Terms of Service")
NOW = datetime(2026, 3, 1, tzinfo=UTC)
FEE = "We may charge a fee of ten dollars a month for premium features."


@pytest.mark.parametrize(
    ("due", "rest"),
    [
        (None, LONGEST_NAP),
        (timedelta(hours=5), LONGEST_NAP),
        (timedelta(seconds=20), 20),
        (timedelta(-1), SHORTEST_NAP),
    ],
)
def test_a_nap_ends_when_something_is_due(due, rest):
    assert nap(None if due is None else NOW + due, NOW) == rest


def test_two_days_of_watching_look_four_times_and_a_change_is_confirmed_after_half_an_hour(watch, clock):
    until(watch, clock, hours=48, change=(30, watch.page(FEE)))
    asked = len(watch.site.asked)
    assert [event.kind.value for event in watch.events].count("unchanged") >= 2
    assert watch.causes() == ["first-seen", "amended"]
    assert asked in {5, 6}
    _, second = (one.fetched_at for one in watch.store.versions(ACME))
    held = next(event.at for event in watch.events if event.kind.value == "held")
    assert second - held >= timedelta(minutes=30)
    assert second - held < timedelta(minutes=32)


def test_a_page_that_is_declared_while_the_watch_runs_is_looked_at_within_a_minute(watch, clock):
    other = Document("Bolt", "Terms of Service")
    watch.site.pages["https://bolt.example/"] = watch.page()
    until(watch, clock, hours=2, at=(1, lambda: watch.declare("https://bolt.example/", document=other)))
    (version,) = watch.store.versions(other)
    assert version.fetched_at - clock.at < timedelta(hours=-0.9)


def test_while_somebody_writes_for_long_the_watch_waits_and_goes_on(watch, clock):
    held = watch.store.writing()
    held.__enter__()
    said = []

    def waits(words):
        said.append(words)
        held.__exit__(None, None, None)

    watch.ports = replace(watch.ports, waits=waits)
    until(watch, clock, hours=2)
    assert (len(said), len(watch.texts())) == (1, 1)


def test_a_second_service_is_refused(watch, clock):
    with watch.store.watching(), pytest.raises(ConflictError):
        until(watch, clock, hours=1)


def until(watch, clock, *, hours, change=None, at=None):
    """Run the service for so many hours of the test's clock; then, and after `change[0]` hours, do something."""
    watch.site.pages["https://acme.example/terms"] = watch.page()
    stop = threading.Event()
    start = clock.now()

    def rest(seconds):
        clock.rest(seconds)
        passed = (clock.now() - start) / timedelta(hours=1)
        if change and passed >= change[0]:
            watch.site.pages["https://acme.example/terms"] = change[1]
        if at and passed >= at[0]:
            at[1]()
        if passed >= hours:
            stop.set()

    run_for_ever(watch.store, replace(watch.ports, rest=rest), watch.settings, stop=stop)
