"""When somebody is told, by the clock of where they are."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.errors import UsageError
from smallprint.model.rule import Pace, QuietHours
from smallprint.watch.hours import due_at, quiet_until, zone_of

NIGHT = QuietHours(time(22), time(7))
ZONES = st.sampled_from(["UTC", "Europe/Vienna", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"])
MOMENTS = st.integers(0, 2 * 366 * 24 * 60).map(
    lambda minutes: datetime(2023, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
CLOCKS = st.times().map(lambda clock: clock.replace(second=0, microsecond=0, fold=0))


def at(words):
    return datetime.fromisoformat(words).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "pace", "zone", "due"),
    [
        ("2023-06-01T12:00", Pace.AT_ONCE, "UTC", "2023-06-01T12:00"),
        ("2023-06-01T07:59", Pace.DAILY, "UTC", "2023-06-01T08:00"),
        ("2023-06-01T08:00", Pace.DAILY, "UTC", "2023-06-02T08:00"),  # this day's has gone out
        ("2023-06-01T05:00", Pace.DAILY, "Europe/Vienna", "2023-06-01T06:00"),  # summer time
        ("2023-12-01T05:00", Pace.DAILY, "Europe/Vienna", "2023-12-01T07:00"),
        ("2023-06-01T12:00", Pace.WEEKLY, "UTC", "2023-06-05T08:00"),  # a Thursday, then the Monday
        ("2023-06-05T08:00", Pace.WEEKLY, "UTC", "2023-06-12T08:00"),
        ("2023-06-04T22:30", Pace.WEEKLY, "Europe/Vienna", "2023-06-05T06:00"),  # Monday there, Sunday in UTC
    ],
)
def test_a_digest_is_due_at_its_hour(rule, now, pace, zone, due):
    assert due_at(rule(pace=pace, zone=zone), at(now)) == at(due)


@pytest.mark.parametrize(
    ("now", "zone", "until"),
    [
        ("2023-06-01T21:59", "UTC", None),
        ("2023-06-01T22:00", "UTC", "2023-06-02T07:00"),
        ("2023-06-02T06:59", "UTC", "2023-06-02T07:00"),
        ("2023-06-02T07:00", "UTC", None),
        ("2023-06-01T20:00", "Europe/Vienna", "2023-06-02T05:00"),
        ("2023-03-25T23:00", "Europe/Vienna", "2023-03-26T05:00"),  # the clocks go forward that night
    ],
)
def test_quiet_hours_may_go_over_midnight(rule, now, zone, until):
    assert quiet_until(rule(quiet=NIGHT, zone=zone), at(now)) == (at(until) if until else None)


def test_without_quiet_hours_somebody_is_told_at_any_time(rule):
    assert quiet_until(rule(), at("2023-06-01T03:00")) is None


@given(ZONES, MOMENTS, CLOCKS, st.sampled_from([Pace.DAILY, Pace.WEEKLY]))
def test_a_digest_is_due_later_and_within_its_span(zone, now, clock, pace):
    from smallprint.model.rule import Rule

    due = due_at(Rule("a", "b", pace=pace, sends_at=clock, zone=zone), now)
    span = timedelta(days=1 if pace is Pace.DAILY else 7) + timedelta(hours=2)  # where the clocks go back
    assert now < due <= now + span
    assert pace is Pace.DAILY or due.astimezone(ZoneInfo(zone)).weekday() == 0


@given(ZONES, MOMENTS, CLOCKS, CLOCKS)
def test_quiet_hours_end_and_then_they_are_over(zone, now, start, end):
    from smallprint.model.rule import Rule

    if start == end:
        return
    quiet = Rule("a", "b", quiet=QuietHours(start, end), zone=zone)
    until = quiet_until(quiet, now)
    holds = QuietHours(start, end).holds(now.astimezone(ZoneInfo(zone)).time())
    assert (until is not None) is holds
    if until is not None:
        assert now <= until <= now + timedelta(hours=25)


@pytest.mark.parametrize("name", ["Vienna", "", "../../etc/passwd", "Europe/Vienna\0"])
def test_what_is_no_time_zone_is_named(name):
    with pytest.raises(UsageError, match="no time zone"):
        zone_of(name)


def test_a_zone_that_this_machine_does_not_know_is_no_reason_to_tell_nobody(rule):
    gone = rule(pace=Pace.DAILY, quiet=NIGHT, zone="Europe/Atlantis")
    assert due_at(gone, at("2023-06-01T07:00")) == at("2023-06-01T08:00")
    assert quiet_until(gone, at("2023-06-01T23:00")) == at("2023-06-02T07:00")
