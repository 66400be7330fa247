"""A service: its documents, where it stands on training AI, its licences, statements, sources and latest changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from smallprint.archive.log import entry_of
from smallprint.archive.people_changes import said_by_people
from smallprint.archive.sources import sources
from smallprint.model.document import Document
from smallprint.model.kept import Assessed
from smallprint.model.statement import HeldAgainst, KeptStatement, StatementPage
from smallprint.publish.fields import Fields
from smallprint.publish.watched import source_fields
from smallprint.store.base import Store, Summary, Wanted
from smallprint.web import depends, length, links
from smallprint.web.desk import Desk
from smallprint.web.made import is_made, made
from smallprint.web.pages.changes import change_fields
from smallprint.web.pages.places import current
from smallprint.web.pages.services import document_summary
from smallprint.web.pages.standing import licence_fields, training_fields, up_to
from smallprint.web.pages.statements import statement_fields
from smallprint.web.view import View
from smallprint.web.wanted import Ask

LATEST = 8
"""So many of the latest changes are shown."""
TRAINING, LICENCES = "training", "licences"
"""What takes longer."""


def opening(desk: Desk, ask: Ask) -> Fields:
    """What is soon had of a service."""
    store = desk.store
    name = ask.service(store)
    now = desk.clock()
    changes = made(desk, "service changes", (name,), lambda: _changes(store, name), depends=store.stamp(name))
    last = {(one["terms_type"], one["variant"]): one for one in changes["last"]}
    pages = store.statement_pages()
    watched = {one.document: one for one in sources(store, [name])}
    return {
        "service": name,
        "url": links.service(name),
        "documents": [_document(store, one, last, now) for one in store.summaries(name)],
        "changes": changes["latest"],
        "statements": [_statement(one, pages.get(one.id)) for one in store.statements(name)],
        "sources": [
            {**source_fields(one.watched, one.candidate, one.condition.value), "name": document.type_name}
            for document, one in watched.items()
        ],
        TRAINING: None,
        LICENCES: None,
    }


def service(desk: Desk, ask: Ask) -> Fields:
    """A service, with what takes longer: where it stands on training AI, and its licences over time."""
    store = desk.store
    name = ask.service(store)
    documents = store.documents(name)
    day = desk.clock().replace(hour=0, minute=0, second=0, microsecond=0)
    of = {TRAINING: lambda: training_fields(store, documents), LICENCES: lambda: licence_fields(store, documents)}
    found = {part: made(desk, part, (name,), make, depends=store.stamp(name)) for part, make in of.items()}
    return {**opening(desk, ask), TRAINING: found[TRAINING], LICENCES: up_to(found[LICENCES], day)}


def is_soon(desk: Desk, ask: Ask) -> bool:
    """Whether what takes longer was made before."""
    name = ask.service(desk.store)
    held = desk.store.stamp(name)
    return all(is_made(desk, part, (name,), held) for part in (TRAINING, LICENCES))


def _document(store: Store, summary: Summary, last: dict[tuple[str, str], Fields], now: datetime) -> Fields:
    document = summary.document
    return {
        **document_summary(summary),
        "name": document.type_name,
        **current(store.versions(document), now),
        "last_change": last.get((document.terms_type, document.variant)),
    }


def _changes(store: Store, name: str) -> Fields:
    """The latest changes that matter of a service, and the last of each of its documents."""
    found = store.assessed(Wanted(service=name, limit=LATEST))
    last = _last(store, found, store.documents(name))
    said = said_by_people(store, name)
    return {
        "latest": [change_fields(entry_of(one), said) for one in found],
        "last": [change_fields(entry_of(one), said) for one in last],
    }


def _last(store: Store, latest: Sequence[Assessed], documents: Sequence[Document]) -> list[Assessed]:
    """The last change that matters of each document, as far as there is one; the latest of all are known."""
    last = {one.version.document: one for one in reversed(latest)}
    types = Counter(one.terms_type for one in documents)
    for document in documents:
        if document not in last:
            # Of a type with variants all changes are read, since the store tells only types apart.
            limit = 0 if types[document.terms_type] > 1 else 1
            found = store.assessed(Wanted(service=document.service_id, terms_type=document.terms_type, limit=limit))
            last |= {one.version.document: one for one in reversed(found) if one.version.document == document}
    return sorted(last.values(), key=lambda one: one.version.fetched_at, reverse=True)


def _statement(kept: KeptStatement, page: StatementPage | None) -> Fields:
    return {
        **statement_fields(kept),
        "kept_at": kept.kept_at.isoformat(),
        "page_state": page.state.value if page else "",
        "page_since": page.since.isoformat() if page else None,
        "held": [_held(one) for one in kept.held],
    }


def _held(one: HeldAgainst) -> Fields:
    return {
        "name": one.document.type_name,
        "version": one.number,
        "judgement": one.judgement.value if one.judgement else "",
        "url": links.version(one.document, one.number),
    }


VIEWS = (
    View(
        name="service",
        path="/service/{service}",
        api="/service/{service}",
        template="service.html",
        rest="service_rest.html",
        title="Service",
        purpose="A service: its documents, training of AI by kind of data, licences over time, statements, sources.",
        make=service,
        opening=opening,
        is_long=True,
        is_soon=is_soon,
        length=length.of_history,
        schema="Service",
        depends=depends.service,
    ),
)
