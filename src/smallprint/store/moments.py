"""Dates and moments as the words that the store keeps of them."""

from __future__ import annotations

from datetime import UTC, date, datetime

__all__ = ["iso", "iso_utc"]


def iso(moment: date | None) -> str | None:
    """A date or moment in ISO 8601 as it is, or None."""
    return moment.isoformat() if moment else None


def iso_utc(moment: datetime, timespec: str = "auto") -> str:
    """A moment in UTC, so that the order of words is that of time."""
    return moment.astimezone(UTC).isoformat(timespec=timespec)
