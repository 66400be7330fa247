"""Alerts as bytes and back: JSON, deflated."""

from __future__ import annotations

import json
import zlib
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from smallprint.model.alert import Alert, Excerpt, Lettering, Occasion, Segment, Standpoint, Turn, Wording
from smallprint.model.document import Document
from smallprint.model.meaning import Severity


def encode(alert: Alert) -> bytes:
    """The bytes that `decode` reads."""
    return zlib.compress(json.dumps(asdict(alert), default=_plain, separators=(",", ":")).encode(), 6)


def decode(body: bytes) -> Alert:
    """The alert that these bytes hold."""
    found: dict[str, Any] = json.loads(zlib.decompress(body))
    return Alert(
        id=found["id"],
        rule=found["rule"],
        document=Document(**found["document"]),
        number=found["number"],
        compared_with=found["compared_with"],
        recorded_at=datetime.fromisoformat(found["recorded_at"]),
        occasion=Occasion(found["occasion"]),
        headline=found["headline"],
        severity=Severity(found["severity"]),
        topics=tuple(found["topics"]),
        is_quiet=found["is_quiet"],
        is_announced=found["is_announced"],
        effective_on=_day(found["effective_on"]),
        dated_on=_day(found["dated_on"]),
        excerpts=tuple(map(_excerpt, found["excerpts"])),
        turns=tuple(map(_turn, found["turns"])),
        ways_out=_wordings(found["ways_out"]),
    )


def _plain(value: object) -> str:
    """What JSON has no form for: dates and moments."""
    assert isinstance(value, date)
    return value.isoformat()


def _day(words: str | None) -> date | None:
    return date.fromisoformat(words) if words else None


def _excerpt(found: dict[str, Any]) -> Excerpt:
    segments = tuple(Segment(Lettering(one["lettering"]), one["words"]) for one in found["segments"])
    return Excerpt(found["place"], segments)


def _turn(found: dict[str, Any]) -> Turn:
    before = _standpoint(found["before"]) if found["before"] else None
    return Turn(found["asked"], before, _standpoint(found["after"]), found["is_statement"])


def _standpoint(found: dict[str, Any]) -> Standpoint:
    return Standpoint(found["verdict"], _wordings(found["quotations"]))


def _wordings(found: list[dict[str, str]]) -> tuple[Wording, ...]:
    return tuple(Wording(**one) for one in found)
