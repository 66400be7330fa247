"""A document by its name: the condition that finds it, what the condition takes, and the number of its row."""

from __future__ import annotations

from smallprint.errors import NotFoundError
from smallprint.model.document import Document
from smallprint.store.connection import Connection

NAMED = "service = :service AND terms_type = :terms_type AND variant = :variant"
"""Finds a document by its `names`."""


def names(document: Document) -> dict[str, str]:
    """The parts of a document's name, as NAMED takes them."""
    return {"service": document.service_id, "terms_type": document.terms_type, "variant": document.variant}


def row_of(connection: Connection, document: Document) -> int:
    """The number of a document's row, or 0."""
    rows = connection.all(f"SELECT id FROM document WHERE {NAMED}", **names(document))
    return int(rows[0][0]) if rows else 0


def held_row_of(connection: Connection, document: Document) -> int:
    """The number of a document's row. NotFoundError: the archive does not hold it."""
    found = row_of(connection, document)
    if not found:
        raise NotFoundError(f"the archive holds no {document.id}", sought=document.id, path=connection.path)
    return found
