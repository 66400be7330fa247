"""When somebody is told: at once, when a digest is due, or when quiet hours end, by the clock of a rule's time zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from smallprint.errors import UsageError
from smallprint.model.rule import Pace, Rule

MONDAY = 0
UNIVERSAL = "UTC"


def zone_of(name: str) -> tzinfo:
    """The time zone of a name ("Europe/Vienna"). UsageError: there is none, or this machine does not know it."""
    if name == UNIVERSAL:
        return UTC
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise UsageError(
            f"{name!r} is no time zone", hint="for example Europe/Vienna, America/New_York, UTC"
        ) from error


def due_at(rule: Rule, now: datetime) -> datetime:
    """When what a rule has to tell now is sent: now, or at the end of the day or week for a digest."""
    if rule.pace is Pace.AT_ONCE:
        return now
    zone = _zone(rule)
    day = now.astimezone(zone).date()
    days = (day + timedelta(days=ahead) for ahead in range(9))
    fitting = (each for each in days if rule.pace is Pace.DAILY or each.weekday() == MONDAY)
    return next(moment for each in fitting if (moment := _moment(each, rule.sends_at, zone)) > now)


def quiet_until(rule: Rule, now: datetime) -> datetime | None:
    """When the quiet hours end that hold now, or None where none do."""
    if rule.quiet is None:
        return None
    zone = _zone(rule)
    here = now.astimezone(zone)
    if not rule.quiet.holds(here.time()):
        return None
    day = here.date() if here.time() < rule.quiet.end else here.date() + timedelta(days=1)
    return max(_moment(day, rule.quiet.end, zone), now)


def _zone(rule: Rule) -> tzinfo:
    """A rule's time zone; UTC where this machine does not know it (any more), which is no reason to tell nobody."""
    try:
        return zone_of(rule.zone)
    except UsageError:
        return UTC


def _moment(day: date, clock: time, zone: tzinfo) -> datetime:
    """A time of day somewhere, in UTC; of one that comes twice the first, of one that is skipped the one after."""
    return datetime.combine(day, clock, zone).astimezone(UTC)
