"""The archive as a collection of Open Terms Archive: what its Collection API sends, and ours beside it.

The fields and statuses are those of its engine (routes/services.js, versions.js, metadata.js). Where its editions
differ (9 takes a service's id in any case, 14 only as it is written) the one that answers more is followed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar

from smallprint import __version__
from smallprint.archive.names import nearest
from smallprint.archive.versions import parse_moment
from smallprint.errors import FutureError, NotFoundError
from smallprint.model.document import Document, Version
from smallprint.model.source import Declaration, Source
from smallprint.publish.fields import Fields, iso
from smallprint.source.declaration import terms_of
from smallprint.source.layout import document_of
from smallprint.store.base import Store, Summary
from smallprint.text.normalize import fold
from smallprint.web import links
from smallprint.web.desk import Desk
from smallprint.web.wanted import Ask, Param

__all__ = [
    "LISTING",
    "VersionPage",
    "find",
    "metadata",
    "service",
    "service_named",
    "services",
    "version_fields",
    "version_page",
    "version_when",
    "welcome",
    "without_fraction",
]

Named = TypeVar("Named")
ON_A_PAGE, MOST_ON_A_PAGE = 100, 1000
NEWEST = "latest"
LISTING = (
    Param("before", "older than the version of this number, as `next` gives it", "9", kind="integer"),
    Param("limit", "so many at most", "100", kind="integer"),
)


def welcome(_desk: Desk, _ask: Ask) -> Fields:
    """What whoever comes to the root is told."""
    return {
        "message": "This is smallprint’s API, which answers to Open Terms Archive’s paths as well. "
        "It is described at /docs, and for programs at /openapi.json."
    }


def metadata(desk: Desk, _ask: Ask) -> Fields:
    """The archive as its metadata tell it; the counts are of what is held."""
    counted = desk.store.counts()
    documents = _documents(desk.store)
    return {
        "id": "smallprint",
        "name": "smallprint",
        "tagline": "Terms as they were recorded, and the changes that matter",
        "languages": ["en"],
        "jurisdictions": [],
        "totalTerms": len(documents),
        "totalServices": len({one.service_id for one in documents}),
        "engineVersion": __version__,
        "engine": "smallprint",
        "totalVersions": counted["version"],
    }


def services(desk: Desk, _ask: Ask) -> list[Fields]:
    """Every service with its terms: a list, as Open Terms Archive sends it."""
    held = {one.document: one for one in desk.store.summaries()}
    by_service: dict[str, list[Fields]] = {}
    for document in _documents(desk.store):
        by_service.setdefault(document.service_id, []).append(_terms(document, held.get(document)))
    return [{"id": name, "name": name, "terms": terms} for name, terms in by_service.items()]


def service(desk: Desk, ask: Ask) -> Fields:
    """A service's declaration: its terms, each with the pages that it is read from. NotFoundError: there is none."""
    store = desk.store
    recorded = _documents(store)
    name = _named(recorded, ask.path["service"])
    pages = {one.document: one for one in store.declarations(name)}
    held = {one.document: one for one in store.summaries(name)}
    documents = [one for one in recorded if one.service_id == name]
    terms = [_terms(one, held.get(one)) | {"sourceDocuments": _sources(pages.get(one))} for one in documents]
    return {"id": name, "name": name, "terms": terms}


def find(store: Store, service_id: str, terms_type: str) -> Document:
    """The document of these names, a variant's in brackets or behind "#". NotFoundError: nothing is recorded of it."""
    held = store.documents(service_named(store, service_id))
    declared = document_of(held[0].service_id, terms_type) if held else None
    if declared in held:
        return declared
    alike = _alike(held, terms_type, lambda one: one.type_name)
    if alike is not None:
        return alike
    earlier = store.document(service_id, terms_type)
    if earlier is None:
        raise NotFoundError(f"No version found for {service_id} {terms_type}", sought=terms_type)
    return earlier


def version_when(store: Store, document: Document, date: str, now: datetime) -> Version | None:
    """The latest version recorded at or before a moment, a bare day meaning its beginning, as in JavaScript; or None.

    Whatever its standing: this is Open Terms Archive's question. FutureError: the moment is still to come.
    """
    versions = store.versions(document)
    if date == NEWEST:
        return versions[-1] if versions else None
    moment = parse_moment(date, is_end=False)
    if moment > now:
        raise FutureError("Requested version is in the future")
    return next((one for one in reversed(versions) if one.fetched_at <= moment), None)


def version_fields(version: Version, content: bytes | None = None) -> Fields:
    """A version as the Collection API has it, with its text where that is given, and ours beside it."""
    text = {} if content is None else {"content": content.decode("utf-8", "replace")}
    return {
        "id": version.origin,
        "fetchDate": without_fraction(version.fetched_at),
        **text,
        "number": version.number,
        "standing": version.standing.value,
        "effectiveOn": iso(version.effective_on),
        "digest": version.digest,
        "url": links.version(version.document, version.number),
    }


@dataclass(frozen=True, slots=True)
class VersionPage:
    """Some of a document's versions, newest first; `before` is what to give for the next page, 0 on the last."""

    versions: tuple[Version, ...]
    total: int
    before: int

    def fields(self) -> Fields:
        """What a program is sent."""
        listed = [version_fields(one) | {"cause": one.cause.value} for one in self.versions]
        return {"versions": listed, "total": self.total, "next": str(self.before or "")}


def version_page(store: Store, document: Document, ask: Ask) -> VersionPage:
    """A page of a document's versions."""
    versions = store.versions(document)
    limit = ask.number("limit", default=ON_A_PAGE, most=MOST_ON_A_PAGE)
    before = ask.number("before", default=10**9, most=10**9)
    older = [one for one in reversed(versions) if one.number < before]
    shown = tuple(older[:limit])
    return VersionPage(shown, len(versions), shown[-1].number if len(older) > limit else 0)


def without_fraction(moment: datetime) -> str:
    """A moment as Open Terms Archive writes it: in UTC, to the second, with a Z."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def service_named(store: Store, name: str) -> str:
    """A service's id, whatever its case. NotFoundError: nothing is recorded of it, and it is not watched."""
    return _named(_documents(store), name)


def _named(documents: Iterable[Document], name: str) -> str:
    known = list(dict.fromkeys(one.service_id for one in documents))
    found = _alike(known, name, str)
    if found is not None:
        return found
    raise NotFoundError("Service not found", sought=name, hint=nearest(name, known))


def _alike(among: Iterable[Named], name: str, name_of: Callable[[Named], str]) -> Named | None:
    """What is called so, or else so but for the case."""
    for alike in (str, fold):
        for one in among:
            if alike(name_of(one)) == alike(name):
                return one
    return None


def _documents(store: Store) -> list[Document]:
    """Every document that is recorded or watched, in the order of names."""
    both = {*store.documents(), *(one.document for one in store.declarations())}
    return sorted(both, key=lambda one: (one.service_id, one.terms_type, one.variant))


def _terms(document: Document, held: Summary | None) -> Fields:
    return {
        "type": document.type_name,
        "versions": held.versions if held else 0,
        "changes": held.substantive if held else 0,
        "firstAt": without_fraction(held.first_at) if held else None,
        "lastAt": without_fraction(held.last_at) if held else None,
        "url": links.document(document),
    }


def _sources(declared: Declaration | None) -> list[Fields]:
    return [_source(one) for one in declared.sources] if declared else []


def _source(one: Source) -> Fields:
    """A page; of what is read from it and how only what is said, as an undefined field is no field in JSON."""
    said = terms_of([one])
    names = {"select": "contentSelectors", "remove": "insignificantContentSelectors"}
    fields: Fields = {"location": one.url}
    fields |= {ours: said[theirs] for theirs, ours in names.items() if theirs in said}
    fields |= {"executeClientScripts": True} if one.render else {}
    return fields | ({"filters": [each.name for each in one.filters]} if one.filters else {})
