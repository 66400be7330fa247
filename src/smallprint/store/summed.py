"""What is held of every document, counted anew only where the file has changed."""

from __future__ import annotations

from datetime import datetime

from smallprint.model.document import Document
from smallprint.store.base import Summary
from smallprint.store.connection import Connection


class Summaries:
    """The summaries of one store."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._held: tuple[tuple[int, int], tuple[Summary, ...]] | None = None

    def all(self) -> list[Summary]:
        """Those of every document, remembered until somebody writes."""
        stamp = self._stamp()
        if self._held is None or self._held[0] != stamp:
            self._held = stamp, tuple(self._counted("1"))
        return list(self._held[1])

    def of(self, service: str) -> list[Summary]:
        """Those of a service's documents."""
        return self._counted("document_id IN (SELECT id FROM document WHERE service = :service)", service)

    def _stamp(self) -> tuple[int, int]:
        """Another one after each change of the file, by others and by this connection."""
        ((by_others,),) = self.connection.all("PRAGMA data_version")
        return int(by_others), self.connection.db.total_changes

    def _counted(self, which: str, service: str = "") -> list[Summary]:
        # Versions and assessments are grouped each by themselves: what matters is then counted in the index by time.
        query = (
            "SELECT d.service, d.terms_type, d.variant, v.count, v.usable, v.first, v.last, coalesce(a.count, 0)"
            " FROM document d JOIN (SELECT document_id, count(*) AS count, sum(standing = 'usable') AS usable,"
            f" min(fetched_at) AS first, max(fetched_at) AS last FROM version WHERE {which} GROUP BY document_id) v"
            " ON v.document_id = d.id LEFT JOIN (SELECT document_id, count(*) AS count FROM assessment"
            f" WHERE substantive = 1 AND {which} GROUP BY document_id) a ON a.document_id = d.id ORDER BY 1, 2, 3"
        )
        return [
            Summary(Document(*row[:3]), row[3], row[4], _moment(row[5]), _moment(row[6]), row[7])
            for row in self.connection.all(query, service=service)
        ]


def _moment(words: str) -> datetime:
    return datetime.fromisoformat(words)
