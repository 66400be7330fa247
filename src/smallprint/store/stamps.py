"""Digests of what an archive holds of a document, a service or all, which tell whether anything came that counts."""

from __future__ import annotations

import hashlib

from smallprint.model.document import Document
from smallprint.store.connection import Connection

_TEXTS = (
    "SELECT d.id, d.service, d.terms_type, d.variant,"
    " (SELECT max(number) FROM version v WHERE v.document_id = d.id),"
    " (SELECT max(number) FROM assessment a WHERE a.document_id = d.id),"
    " (SELECT group_concat(edition_id || ':' || number) FROM {read} r WHERE r.document_id = d.id)"
    " FROM document d WHERE {where} ORDER BY 1"
)
"""Versions, assessments and corrections are never altered nor taken out: the last of each tells of all."""
_UNREAD = "(SELECT 0 AS edition_id, 0 AS number, 0 AS document_id WHERE 0)"
"""Stands for what was read, in an archive of a schema that has no readings."""
_NAMED = "service = :service AND (:terms_type IS NULL OR (terms_type = :terms_type AND variant = :variant))"
_HELD = {
    "document": _TEXTS,
    "note": "SELECT id FROM note WHERE {where} ORDER BY 1",
    "correction": "SELECT count(*), max(made_at) FROM correction WHERE {where}",
}
_BY_SERVICE = {
    "statement": "SELECT * FROM statement WHERE service = :service ORDER BY 1",
    "held_against": "SELECT h.* FROM held_against h JOIN statement s ON s.id = h.statement_id"
    " WHERE s.service = :service ORDER BY 1, 2, 3",
    "statement_page": "SELECT p.* FROM statement_page p JOIN statement s ON s.id = p.statement_id"
    " WHERE s.service = :service ORDER BY 1",
    "watched": "SELECT * FROM watched WHERE service = :service ORDER BY 1",
    "declaration": "SELECT d.* FROM declaration d JOIN watched w ON w.id = d.watched_id"
    " WHERE w.service = :service ORDER BY 1, 2",
    "health": "SELECT h.* FROM health h JOIN watched w ON w.id = h.watched_id WHERE w.service = :service ORDER BY 1, 2",
    "candidate": "SELECT c.watched_id, c.since, c.seen_at, c.looks, c.unlike, c.doubt, c.reason FROM candidate c"
    " JOIN watched w ON w.id = c.watched_id WHERE w.service = :service ORDER BY 1",
}


class Stamps:
    """The part of a store that tells in a word what it holds."""

    _connection: Connection

    def stamp(self, service: str = "", document: Document | None = None) -> str:
        """A digest of which versions there are and what people say of them, in all, of a service, or of a document."""
        if not service and document is None:
            return self._digest(_HELD, {}, "1")
        named = {
            "service": document.service_id if document else service,
            "terms_type": document.terms_type if document else None,
            "variant": document.variant if document else None,
        }
        return self._digest(_HELD, named, _NAMED)

    def stamp_of_looks(self, service: str) -> str:
        """A digest of how the pages of a service do, and of the statements that are kept of it."""
        return self._digest(_BY_SERVICE, {"service": service})

    def _digest(self, queries: dict[str, str], values: dict[str, str | None], where: str = "") -> str:
        told, tables = hashlib.blake2b(digest_size=12), self._tables()
        read = "read_up_to" if "read_up_to" in tables else _UNREAD
        for table, query in queries.items():
            if table in tables:
                rows = self._connection.all(query.format(where=where, read=read), **values)
                told.update(f"{table} {rows!r}\n".encode("utf-8", "replace"))
        return told.hexdigest()

    def _tables(self) -> frozenset[str]:
        """The tables of the file: in an archive of an older schema some are not there."""
        return frozenset(
            name for (name,) in self._connection.all("SELECT name FROM sqlite_master WHERE type = 'table'")
        )
