"""Versions as people name them: a number, a date, a commit, `first`, `latest`, `latest~2`."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from smallprint.errors import NotFoundError, UsageError
from smallprint.model.document import Document, Standing, Version
from smallprint.source.day import parse_day, parse_month
from smallprint.store.base import in_force

NUMBER = re.compile(r"#?(\d{1,7})")
RELATIVE = re.compile(r"(first|latest)(?:([~+])(\d{1,6}))?", re.IGNORECASE)
YEAR = re.compile(r"(?:19|20)\d\d")
COMMIT = re.compile(r"[0-9a-f]{7,64}", re.IGNORECASE)
DATE = re.compile(r"\d{4}-\d{2}(?:-\d{2})?(?:[T ].*)?")
AGO = {"today": 0, "yesterday": 1}
DATES = "write 2023-08-07, 2023-08-07T14:30, 7 August 2023, 2023-08, 2023 or yesterday"
FORMS = "write a number, a date (2023-08-07, 2023-08-07T14:30), a commit, first, latest or latest~2"


def is_selector(words: str) -> bool:
    """Whether the words have the form of a version's name."""
    return is_date(words) or any(form.fullmatch(words) for form in (NUMBER, RELATIVE, COMMIT))


def is_date(words: str) -> bool:
    """Whether the words have the form of a date: one of ISO 8601, or a day or a month as people write them."""
    try:
        return DATE.fullmatch(words) is not None or _days(words) is not None
    except UsageError:
        return True  # 03/04/2024 is a date, only not which


def parse_moment(words: str, *, is_end: bool = True) -> datetime:
    """The moment that is meant, aware, in UTC; of a bare day, month or year its end, or its beginning.

    UsageError: the words are no date, or may be two.
    """
    year = int(words) if YEAR.fullmatch(words) else 0
    days = (date(year, 1, 1), date(year, 12, 31)) if year else _days(words)
    if days is not None:
        return datetime.combine(days[is_end], time.max if is_end else time.min, UTC)
    try:
        found = datetime.fromisoformat(words)
        return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
    except (ValueError, OverflowError) as error:  # the last hour of the year 9999 overflows in the west
        raise UsageError(f"{words!r} is no date", hint=DATES) from error


def _days(words: str) -> tuple[date, date] | None:
    """The first and the last day that words name: the same, but of a month. UsageError: they may be two days."""
    if words in AGO:
        day = (datetime.now(UTC) - timedelta(days=AGO[words])).date()
        return day, day
    month = parse_month(words)
    if month is not None:
        return month, month.replace(day=monthrange(month.year, month.month)[1])
    if ":" in words or words.isalnum():  # a moment, or a number, a commit, a service
        return None
    try:
        day = parse_day(words)
    except UsageError as error:
        if error.hint:
            raise UsageError(error.message, hint=DATES) from error
        return None
    return day, day


def find_version(document: Document, versions: Sequence[Version], selector: str) -> Version:
    """The version of a document that is meant; a date means the one in force on that day.

    NotFoundError: there is none. UsageError: the words name no version, or more than one.
    """
    relative, number = RELATIVE.fullmatch(selector), NUMBER.fullmatch(selector)
    if relative:
        return _relative(document, versions, relative)
    if is_date(selector):
        return version_at(document, versions, parse_moment(selector))
    if number and len(number[1]) < 7:
        return _numbered(document, versions, int(number[1]))
    if COMMIT.fullmatch(selector):
        return _recorded_as(document, versions, selector.lower())
    raise UsageError(f"{selector!r} names no version of {document.id}", hint=FORMS)


def version_at(document: Document, versions: Sequence[Version], moment: datetime) -> Version:
    """The version in force at a moment. NotFoundError where none is known to have been."""
    found = in_force(versions, moment)
    if found is not None:
        return found
    usable = _usable(document, versions)
    if usable[0].fetched_at > moment:
        raise NotFoundError(
            f"nothing is known of {document.id} on {moment:%Y-%m-%d}: it was first recorded on "
            f"{usable[0].fetched_at:%Y-%m-%d}",
            sought=str(moment),
            hint=f"version {usable[0].number} is the first",
        )
    raise NotFoundError(
        f"every version of {document.id} recorded by {moment:%Y-%m-%d} says that it takes effect later",
        sought=str(moment),
        hint="ask for what was recorded: --recorded-at, or a version's number",
    )


def recorded_at(document: Document, versions: Sequence[Version], moment: datetime) -> Version:
    """The latest version recorded at or before a moment, whatever its standing. NotFoundError where there is none."""
    found = next((version for version in reversed(versions) if version.fetched_at <= moment), None)
    if found is None:
        raise NotFoundError(
            f"nothing of {document.id} was recorded by {moment:%Y-%m-%d %H:%M}",
            sought=str(moment),
            hint=_first_hint(versions),
        )
    return found


def _first_hint(versions: Sequence[Version]) -> str:
    return f"the first version was recorded on {versions[0].fetched_at:%Y-%m-%d}" if versions else ""


def usable_of(versions: Sequence[Version]) -> list[Version]:
    """Those of the versions that hold the terms, and nothing captured in their place."""
    return [version for version in versions if version.standing is Standing.USABLE]


def version_asked(versions: Sequence[Version], at: datetime | None) -> Version | None:
    """The version in force at a moment, without one the last that is usable; None where there is none."""
    if at is not None:
        return in_force(versions, at)
    usable = usable_of(versions)
    return usable[-1] if usable else None


def _usable(document: Document, versions: Sequence[Version]) -> list[Version]:
    found = usable_of(versions)
    if not found:
        raise NotFoundError(
            f"no recorded version of {document.id} holds its terms",
            sought=document.id,
            hint=f"smallprint log {document.service_id!r} --all says why",
        )
    return found


def _relative(document: Document, versions: Sequence[Version], found: re.Match[str]) -> Version:
    usable, steps = _usable(document, versions), int(found[3] or 0)
    is_first = found[1].lower() == "first"
    if steps and is_first == (found[2] == "~"):
        raise UsageError(
            f"{found[0]!r} names no version",
            hint="count forward from the first (first+2), back from the latest (latest~2)",
        )
    if steps >= len(usable):
        raise NotFoundError(f"{document.id} has {len(usable)} usable versions, too few for {found[0]}", sought=found[0])
    return usable[steps] if is_first else usable[-1 - steps]


def _numbered(document: Document, versions: Sequence[Version], number: int) -> Version:
    for version in versions:
        if version.number == number:
            return version
    last = versions[-1].number if versions else 0
    dated = f"; a day in that year is written {number}-01-31" if YEAR.fullmatch(str(number)) else ""
    raise NotFoundError(
        f"{document.id} has no version {number}",
        sought=str(number),
        hint=f"its versions are numbered 1 to {last}{dated}",
    )


def _recorded_as(document: Document, versions: Sequence[Version], prefix: str) -> Version:
    found = [version for version in versions if version.origin.lower().startswith(prefix)]
    if not found:
        raise NotFoundError(
            f"no version of {document.id} was recorded as {prefix}",
            sought=prefix,
            hint="smallprint log --all --json shows where each came from (origin)",
        )
    if len(found) > 1 and len({version.origin for version in found}) > 1:
        raise UsageError(
            f"{prefix} begins the names of {len(found)} versions of {document.id}", hint="write more of the commit"
        )
    return found[0]
