"""The feeds of Open Terms Archive's Collection API: an entry for each recorded version, as its engine writes them."""

from __future__ import annotations

from heapq import nlargest
from urllib.parse import quote

from smallprint.model.document import Cause, Document, Version
from smallprint.store.base import Store
from smallprint.web.api.collection import find, service_named, without_fraction
from smallprint.web.api.media import ATOM, JSON
from smallprint.web.api.operation import API
from smallprint.web.feeds.atom import NEVER, Category, Entry, Head, Link
from smallprint.web.feeds.ids import feed_id, record_id
from smallprint.web.feeds.news import Mint

__all__ = ["records"]

MOST = 100
"""So many entries its engine sends unless it is told otherwise."""
SCHEMES = "tag:opentermsarchive.org,2026:scheme"
"""The names of its categories, by which its readers sort; the ids are ours, since we may not mint in its name."""
FIRST, CHANGE = "First record", "Change"


def records(store: Store, service_id: str, terms_type: str, mint: Mint) -> tuple[Head, list[Entry]]:
    """The feed of all, of a service, or of terms of it. NotFoundError: there are none of this name."""
    named = service_named(store, service_id) if service_id else ""
    only = find(store, named, terms_type) if terms_type else None
    found = _newest(store, named, only)
    steps = [step for step in (named, only.type_name if only else "") if step]
    address = mint.base + API + "/feed" + "".join(f"/{quote(step, safe='')}" for step in steps)
    head = Head(
        id=feed_id(mint.authority, "versions", dict(zip(("service", "type"), steps, strict=False))),
        title="smallprint",
        subtitle="Terms as they were recorded",
        updated=found[0].fetched_at if found else NEVER,
        links=(Link("self", address, ATOM),),
    )
    return head, [_entry(one, mint) for one in found]


def _newest(store: Store, service: str, only: Document | None) -> list[Version]:
    """The newest versions that pages gave; a document whose last one is older than all that are found is not read."""
    held = sorted(store.summaries(service), key=lambda one: one.last_at, reverse=True)
    found: list[Version] = []
    for one in held:
        if len(found) == MOST and one.last_at < found[-1].fetched_at:
            break
        if only is None or one.document == only:
            found = nlargest(MOST, [*found, *_of(store, one.document)], key=_place)
    return found


def _of(store: Store, document: Document) -> list[Version]:
    """The newest versions of a document that its pages gave; those that were only extracted anew are left out."""
    return [one for one in store.versions(document) if one.cause is not Cause.RE_EXTRACTED][-MOST:]


def _place(one: Version) -> tuple[str, str, int]:
    return one.fetched_at.isoformat(), one.document.id, one.number


def _entry(one: Version, mint: Mint) -> Entry:
    document, date = one.document, without_fraction(one.fetched_at)
    steps = "/".join(quote(step, safe="!*'()") for step in (document.service_id, document.type_name, date))
    is_first = one.cause is Cause.FIRST_SEEN
    kinds = (
        ("service", document.service_id),
        ("terms-type", document.type_name),
        ("record-type", FIRST if is_first else CHANGE),
    )
    return Entry(
        id=record_id(mint.authority, one),
        title=f"{f'{FIRST} of' if is_first else 'Record new changes of'} {document.service_id} {document.type_name}",
        updated=one.fetched_at,
        links=(Link("alternate", f"{mint.base}{API}/version/{steps}", JSON),),
        categories=tuple(Category(term, f"{SCHEMES}:{name}") for name, term in kinds),
    )
