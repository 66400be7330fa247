"""What editors keep: corrections of findings, reports, and the log of what they did. All of it only ever grows."""

from __future__ import annotations

from datetime import datetime

from smallprint.errors import ConflictError, StoreError
from smallprint.model.correction import Correction, Mark
from smallprint.model.document import Document
from smallprint.model.report import Deed, Report, ReportEntry, ReportPart
from smallprint.store.connection import Connection, Row
from smallprint.store.named import NAMED, names

SINCE = 8
"""The schema that has these; in an archive of an older one there are none."""
_CORRECTION = "id, service, terms_type, variant, number, digest, mark, value, question, author, made_at, reason"


class Editors:
    """The part of a store that keeps what editors say."""

    _connection: Connection

    def corrections(self, service: str = "", document: Document | None = None) -> list[Correction]:
        """What editors said of findings of a service, of a document, or of all, oldest first."""
        where = ":service IN ('', service)"
        values: dict[str, object] = {"service": service}
        if document is not None:
            where, values = NAMED, {**names(document)}
        query = f"SELECT {_CORRECTION} FROM correction WHERE {where} ORDER BY made_at, id"
        return [_correction(row) for row in self._edited(query, **values)]

    def keep_correction(self, one: Correction) -> None:
        """Keep a correction; one that is kept already stays as it is."""
        document = one.document
        place = (document.service_id, document.terms_type, document.variant, one.number, one.digest)
        said = (one.mark.value, one.value, one.question, one.author, one.at.isoformat(), one.reason)
        self._connection.put(
            "INSERT OR IGNORE INTO correction VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", one.id, *place, *said
        )

    def reports(self, service: str = "") -> list[Report]:
        """The reports on a service, or all, the newest first."""
        query = "SELECT * FROM report WHERE :service IN ('', service) ORDER BY begun_at DESC, id"
        return [_report(row) for row in self._edited(query, service=service)]

    def keep_report(self, report: Report) -> None:
        """Keep a report that was begun. ConflictError: there is one of this id."""
        if self._edited("SELECT 1 FROM report WHERE id = :name", name=report.id):
            raise ConflictError(f"there is a report {report.id!r} already", path=self._connection.path)
        row = (report.id, report.service_id, report.title, report.author, report.begun_at.isoformat())
        self._connection.put("INSERT INTO report VALUES (?, ?, ?, ?, ?)", *row)

    def report_entries(self, name: str) -> list[ReportEntry]:
        """The entries of a report in their order."""
        rows = self._edited("SELECT * FROM report_entry WHERE report_id = :name ORDER BY number", name=name)
        return [_entry(row) for row in rows]

    def keep_report_entry(self, entry: ReportEntry) -> None:
        """Keep an entry behind the others. ConflictError: its number is taken."""
        known = "SELECT 1 FROM report_entry WHERE report_id = :name AND number = :number"
        if self._edited(known, name=entry.report_id, number=entry.number):
            raise ConflictError(f"entry {entry.number} is written already", path=self._connection.path)
        document = entry.document or Document("", "")
        row = (entry.report_id, entry.number, entry.part.value, entry.author, entry.at.isoformat(), entry.words)
        place = (document.service_id, document.terms_type, document.variant if entry.document else None)
        query = "INSERT INTO report_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        self._connection.put(query, *row, *place, entry.before, entry.after, entry.question)

    def deeds(self, limit: int = 100) -> list[Deed]:
        """What was done through the web face, the newest first."""
        query = "SELECT at, who, address, what, about FROM deed ORDER BY id DESC LIMIT :limit"
        return [Deed(datetime.fromisoformat(at), *told) for at, *told in self._edited(query, limit=limit)]

    def keep_deed(self, deed: Deed) -> None:
        """Write down what was done."""
        query = "INSERT INTO deed (at, who, address, what, about) VALUES (?, ?, ?, ?, ?)"
        self._connection.put(query, deed.at.isoformat(), deed.who, deed.address, deed.what, deed.about)

    def _edited(self, query: str, **values: object) -> list[Row]:
        """Every row of an answer; none where the archive is of a schema that does not have them."""
        return self._connection.all_since(SINCE, query, **values)


def _correction(row: Row) -> Correction:
    name, service, terms_type, variant, number, digest, mark, value, question, author, at, reason = row
    document = Document(service, terms_type, variant)
    try:
        moment = datetime.fromisoformat(at)
        return Correction(name, document, number, digest, Mark(mark), value, question, author, moment, reason)
    except ValueError as error:
        raise StoreError(f"the correction {name} is damaged: {error}") from error


def _report(row: Row) -> Report:
    name, service, title, author, at = row
    try:
        return Report(name, service, title, author, datetime.fromisoformat(at))
    except ValueError as error:
        raise StoreError(f"the report {name} is damaged: {error}") from error


def _entry(row: Row) -> ReportEntry:
    name, number, part, author, at, words, service, terms_type, variant, before, after, question = row
    document = None if variant is None else Document(service, terms_type, variant)
    try:
        moment = datetime.fromisoformat(at)
        return ReportEntry(
            name,
            number,
            ReportPart(part),
            author,
            moment,
            words,
            document=document,
            before=before,
            after=after,
            question=question,
        )
    except ValueError as error:
        raise StoreError(f"entry {number} of the report {name} is damaged: {error}") from error
