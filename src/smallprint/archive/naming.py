"""How people name services, documents, versions and dates, and what they meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from rapidfuzz.process import extract

from smallprint.errors import NotFoundError, UsageError
from smallprint.model.document import Document, Version
from smallprint.store.base import Store, in_force

DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
RELATIVE = re.compile(r"(latest|first)(?:([~+])(\d{1,6}))?")


def find_service(store: Store, name: str) -> str:
    """The service that a name means: exactly, whatever its case, or by its beginning. NotFoundError names the nearest."""
    return _meant(name, sorted({document.service_id for document in store.documents()}), "service", store.path)


def find_document(store: Store, service: str, terms_type: str) -> Document:
    """The document that two names mean; with no terms type, the only one of the service, or its terms of service."""
    service_id = find_service(store, service)
    documents = store.documents(service_id)
    if not terms_type:
        if len(documents) == 1:
            return documents[0]
        named = [document for document in documents if document.terms_type == "Terms of Service"]
        if named:
            return named[0]
        raise UsageError(f"{service_id} has {len(documents)} documents", hint="name one: " + ", ".join(d.terms_type for d in documents))
    names = {_title(document): document for document in documents}
    return names[_meant(terms_type, sorted(names), f"document of {service_id}", store.path)]


def _title(document: Document) -> str:
    return f"{document.terms_type} ({document.variant})" if document.variant else document.terms_type


def _meant(name: str, names: Sequence[str], what: str, path: str) -> str:
    wanted = name.casefold()
    for fits in (str.__eq__, str.startswith):
        found = [known for known in names if fits(known.casefold(), wanted)]
        if len(found) == 1 or (found and fits is str.__eq__):
            return found[0]
        if found:
            raise UsageError(f"{name!r} may mean {len(found)} {what}s", hint="say which: " + ", ".join(found[:6]))
    near = [match[0] for match in extract(name, names, limit=3, score_cutoff=50)]
    hint = f"did you mean {', '.join(near)}?" if near else "smallprint services lists what there is"
    raise NotFoundError(f"the archive holds no {what} named {name!r}", sought=name, path=path, hint=hint)


def parse_moment(words: str, *, is_end: bool = False) -> datetime:
    """The moment that a date (its first, or with `is_end` its last second) or a date with time means, in UTC."""
    try:
        if DAY.fullmatch(words):
            return datetime.combine(date.fromisoformat(words), time(23, 59, 59) if is_end else time(), tzinfo=UTC)
        moment = datetime.fromisoformat(words)
    except ValueError as error:
        raise UsageError(f"{words!r} is no date", hint="write it like 2023-08-07 or 2023-08-07T14:30:00Z") from error
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def find_version(store: Store, document: Document, words: str) -> Version:
    """The version that people mean: 12, latest, latest~2, first, the beginning of a commit's name, or a date (in force then)."""
    versions = store.versions(document)
    relative = RELATIVE.fullmatch(words)
    if relative:
        step = int(relative[3] or 0)
        index = len(versions) - 1 - step if relative[1] == "latest" else step
        if 0 <= index < len(versions):
            return versions[index]
    elif words.isdecimal() and len(words) < 6:
        if 1 <= int(words) <= len(versions):
            return versions[int(words) - 1]
    elif re.fullmatch(r"[0-9a-f]{6,64}", words):
        found = [version for version in versions if version.origin.startswith(words)]
        if found:
            return found[0]
    else:
        return version_at(store, document, parse_moment(words, is_end=True))
    raise NotFoundError(
        f"{document.id} has no version {words!r}", sought=words, path=store.path, hint=f"it has versions 1 to {len(versions)}"
    )


def version_at(store: Store, document: Document, moment: datetime) -> Version:
    """The version in force at a moment. NotFoundError before the first."""
    versions = store.versions(document)
    found = in_force(versions, moment)
    if found is None:
        first = versions[0].fetched_at.date() if versions else None
        raise NotFoundError(f"no version of {document.id} was in force on {moment.date()}", sought=str(moment), path=store.path, hint=f"the first was recorded on {first}")
    return found


def recorded_at(store: Store, document: Document, moment: datetime) -> Version:
    """The last version recorded at or before a moment, whatever its standing. NotFoundError before the first."""
    found = [version for version in store.versions(document) if version.fetched_at <= moment]
    if not found:
        raise NotFoundError(f"nothing of {document.id} was recorded by {moment.date()}", sought=str(moment), path=store.path)
    return max(found, key=lambda version: (version.fetched_at, version.number))
