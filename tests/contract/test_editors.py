"""What every store does with what editors keep: it only ever grows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from smallprint.errors import ConflictError, StoreError
from smallprint.model.correction import Correction, Mark
from smallprint.model.document import Document
from smallprint.model.report import Deed, Report, ReportEntry, ReportPart

ACME = Document("Acme", "Terms of Service")
AT = datetime(2023, 8, 7, 9, tzinfo=UTC)
NOISE = Correction("c1", ACME, 2, "d" * 64, Mark.NOISE, "", "", "Ada", AT, "Only a footer.")
REPORT = Report("acme-august", "Acme", "What Acme took in August", "Ada", AT)
TEXT = ReportEntry("acme-august", 1, ReportPart.TEXT, "Ada", AT, "It began in April.")
REDLINE = ReportEntry("acme-august", 2, ReportPart.REDLINE, "Ada", AT, "", document=ACME, before=1, after=2)


def test_corrections_come_oldest_first_of_a_service_or_a_document(store):
    later = replace(NOISE, id="c2", mark=Mark.AS_JUDGED, at=AT + timedelta(days=1))
    other = replace(NOISE, id="c3", document=Document("Acme", "Privacy Policy"))
    for one in (later, other, NOISE):
        store.keep_correction(one)
    assert store.corrections() == store.corrections("Acme") == [NOISE, other, later]
    assert store.corrections(document=ACME) == [NOISE, later]
    assert store.corrections("Other") == []


def test_a_correction_stays_as_it_was_made(store):
    store.keep_correction(NOISE)
    store.keep_correction(replace(NOISE, reason="Another."))
    assert store.corrections() == [NOISE]


@pytest.mark.parametrize("table", ["correction", "deed", "report_entry"])
def test_the_file_itself_refuses_to_alter_or_take_out(store, table):
    store.keep_correction(NOISE)
    store.keep_report(REPORT)
    store.keep_report_entry(TEXT)
    store.keep_deed(Deed(AT, "Ada", "127.0.0.1", "mark", "Acme/Terms of Service 2"))
    column = "who" if table == "deed" else "author"
    for statement in (f"UPDATE {table} SET {column} = 'Eve'", f"DELETE FROM {table}"):
        with pytest.raises(StoreError, match="never"):
            store._connection.put(statement)


def test_a_report_grows_in_order(store):
    store.keep_report(REPORT)
    store.keep_report_entry(TEXT)
    store.keep_report_entry(REDLINE)
    assert store.reports() == store.reports("Acme") == [REPORT]
    assert store.report_entries(REPORT.id) == [TEXT, REDLINE]
    assert store.report_entries("none") == []


def test_two_reports_or_entries_of_one_name_are_refused(store):
    store.keep_report(REPORT)
    store.keep_report_entry(TEXT)
    with pytest.raises(ConflictError):
        store.keep_report(REPORT)
    with pytest.raises(ConflictError):
        store.keep_report_entry(replace(TEXT, words="Otherwise."))


def test_deeds_come_newest_first(store):
    deeds = [Deed(AT, "Ada", "127.0.0.1", what, "Acme") for what in ("mark", "note", "report")]
    for deed in deeds:
        store.keep_deed(deed)
    assert store.deeds() == deeds[::-1]
    assert store.deeds(limit=1) == deeds[-1:]


@pytest.mark.parametrize(
    "wrong",
    [
        {"mark": Mark.ASSIGNED},
        {"value": "major"},
        {"mark": Mark.VERDICT, "value": "no"},
        {"question": "May they?"},
        {"author": " "},
        {"at": datetime(2023, 8, 7)},  # noqa: DTZ001  that it is not aware is the point
    ],
)
def test_a_correction_that_says_nothing_clear_is_none(wrong):
    with pytest.raises(ValueError, match=r"\w"):
        replace(NOISE, **wrong)
