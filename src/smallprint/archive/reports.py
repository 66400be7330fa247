"""Reports on a service's terms: begun, written on, and shown with what each entry is about."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime

from smallprint.archive.ask import question_of
from smallprint.archive.versions import find_version
from smallprint.errors import NotFoundError, UsageError
from smallprint.model.document import Document
from smallprint.model.report import Report, ReportEntry, ReportPart
from smallprint.store.base import Store

__all__ = ["Written", "begin_report", "find_report", "write_entry"]

LONGEST_TITLE = 160
LONGEST_ENTRY = 20_000
LONGEST_ID = 60


@dataclass(frozen=True, slots=True)
class Written:
    """What an author puts into a report: words, and what they are about. `before` and `after` name versions."""

    part: ReportPart
    words: str = ""
    document: Document | None = None
    before: str = ""
    after: str = ""
    question: str = ""


def begin_report(store: Store, service: str, title: str, *, author: str, at: datetime) -> Report:
    """Begin a report on a service. UsageError: it has no title, or too long a one."""
    title = " ".join(title.split())
    if not title or len(title) > LONGEST_TITLE:
        raise UsageError(f"a report has a title of at most {LONGEST_TITLE} characters")
    taken = {one.id for one in store.reports()}
    base = _slug(f"{service} {title}")
    names = (base if count == 1 else f"{base}-{count}" for count in range(1, len(taken) + 2))
    report = Report(next(name for name in names if name not in taken), service, title, author, at)
    store.keep_report(report)
    return report


def find_report(store: Store, name: str) -> Report:
    """The report of this id. NotFoundError: there is none."""
    found = next((one for one in store.reports() if one.id == name), None)
    if found is None:
        raise NotFoundError(f"there is no report {name!r}", sought=name, path=store.path)
    return found


def write_entry(store: Store, report: Report, written: Written, *, author: str, at: datetime) -> ReportEntry:
    """Put an entry behind the others. UsageError, NotFoundError: what it is about is not there or makes no sense."""
    words = written.words.strip().replace("\r\n", "\n")
    if len(words) > LONGEST_ENTRY:
        raise UsageError(f"an entry has at most {LONGEST_ENTRY:,} characters")
    before = after = 0
    if written.document is not None:
        versions = store.versions(written.document)
        after = find_version(written.document, versions, written.after or "latest").number
        if written.part is ReportPart.REDLINE:
            before = find_version(written.document, versions, written.before or str(max(1, after - 1))).number
    if written.part in {ReportPart.ANSWER, ReportPart.TIMELINE}:
        question_of(written.question, report.service_id)  # raises where it is not understood
    if written.part is ReportPart.STATEMENT and all(one.id != written.question for one in store.statements()):
        raise NotFoundError(f"no statement {written.question!r} is kept", sought=written.question, path=store.path)
    try:
        entry = ReportEntry(
            report_id=report.id,
            number=len(store.report_entries(report.id)) + 1,
            part=written.part,
            author=author,
            at=at,
            words=words,
            document=written.document,
            before=before,
            after=after,
            question=written.question,
        )
    except ValueError as error:
        raise UsageError(str(error)) from error
    store.keep_report_entry(entry)
    return entry


def _slug(words: str) -> str:
    """Words as the last part of an address: small letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_ID].strip("-") or "report"
