"""The assessed changes of one document: a store asks by service and type, and variants have both in common."""

from __future__ import annotations

from datetime import datetime

from smallprint.model.document import Document
from smallprint.store.base import Assessed, Store, Wanted

__all__ = ["changes_of"]


def changes_of(
    store: Store,
    document: Document,
    *,
    substantive: bool | None = True,
    since: datetime | None = None,
    until: datetime | None = None,
) -> list[Assessed]:
    """The changes of a document, newest first: those that matter, those that do not, or with None all."""
    wanted = Wanted(document.service_id, document.terms_type, since=since, until=until, substantive=substantive)
    return [one for one in store.assessed(wanted) if one.version.document == document]
