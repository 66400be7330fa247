"""Rows of the embedded store as nouns, and what is asked for as conditions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from smallprint.model.document import Cause, Document, Standing, Version
from smallprint.model.kept import Assessed
from smallprint.store.base import Wanted
from smallprint.store.codec import decode
from smallprint.store.moments import iso

VERSION = (
    "v.number, v.fetched_at, v.cause, v.standing, t.digest, v.language, v.effective_on, v.updated_on, v.origin, v.note,"
    " v.reason"
)


def version_of(document: Document, row: Sequence[Any]) -> Version:
    """The version that a row of VERSION's columns holds."""
    number, fetched_at, cause, standing, name, language, effective_on, updated_on, origin, note, reason = row
    return Version(
        document=document,
        number=number,
        fetched_at=datetime.fromisoformat(fetched_at),
        cause=Cause(cause),
        standing=Standing(standing),
        digest=name,
        language=language,
        effective_on=date.fromisoformat(effective_on) if effective_on else None,
        updated_on=date.fromisoformat(updated_on) if updated_on else None,
        origin=origin,
        note=note,
        reason=reason,
    )


def assessed_of(row: Sequence[Any]) -> Assessed:
    """The assessed change that a row holds: document, what it was compared with, what it means, then the version."""
    service, terms_type, variant, compared_with, substantive, headline, body, *rest = row
    version = version_of(Document(service, terms_type, variant), rest)
    return Assessed(version, compared_with, decode(body, substantive=bool(substantive), headline=headline))


def filters(wanted: Wanted, *, about: str = "a", only_place: bool = False) -> tuple[str, dict[str, object]]:
    """The conditions that say what is wanted, with their values; `only_place` leaves out what only assessments have."""
    moment = "a.recorded_at" if about == "a" else "v.fetched_at"
    parts: dict[str, tuple[str, object]] = {
        "service": ("d.service =", wanted.service or None),
        "terms_type": ("d.terms_type =", wanted.terms_type or None),
        "since": (f"{moment} >=", iso(wanted.since)),
        "until": (f"{moment} <=", iso(wanted.until)),
    }
    if not only_place:
        # A service's changes are few: they are looked up by its documents, not in the index of all changes by time.
        substantive = "+a.substantive =" if wanted.service else "a.substantive ="
        parts["severity"] = ("a.severity =", wanted.severity)
        parts["substantive"] = (substantive, wanted.substantive)
        parts["is_quiet"] = ("a.is_quiet =", wanted.is_quiet)
    held = {name: part for name, part in parts.items() if part[1] is not None}
    where = " AND ".join(f"{condition} :{name}" for name, (condition, _) in held.items())
    return where or "1", {name: value for name, (_, value) in held.items()}
