"""The schemas of reports, and what people write."""

from __future__ import annotations

from smallprint.web.api.schemas.common import CLAIM, DOCUMENT, INTERVAL, QUESTION, STATEMENT, VERDICT
from smallprint.web.api.schemas.shape import INTEGER, MOMENT, TEXT, Fields, Schema, either, many, maybe, ref, thing

HEAD: Fields = {
    "id": TEXT,
    "service": TEXT,
    "title": TEXT,
    "author": TEXT,
    "authors": many(TEXT),
    "begun_at": MOMENT,
    "updated_at": MOMENT,
    "url": TEXT,
}
ENTRY: Fields = {"number": INTEGER, "part": TEXT, "author": TEXT, "at": TEXT, "words": TEXT, "paragraphs": many(TEXT)}

SCHEMAS: dict[str, Schema] = {
    "Correction": thing(
        "Mark a change seen, assigned to somebody, noise, or substantive; or let the program’s finding stand.",
        id=TEXT,
        **DOCUMENT,
        version=INTEGER,
        mark=TEXT,
        value=maybe(TEXT),
        question=maybe(TEXT),
        author=TEXT,
        at=maybe(TEXT),
        reason=maybe(TEXT),
    ),
    "Note": thing(
        "Write a note on words of a version, on what it changed, or on what it answers to a question.",
        id=TEXT,
        type=TEXT,
        motivation=TEXT,
        created=TEXT,
        creator=ref("NoteCreator"),
        body=ref("NoteBody"),
        target=maybe(ref("NoteTarget")),
        about=maybe(TEXT),
        question=maybe(TEXT),
        **{"@context": TEXT},
    ),
    "NoteBody": thing(type=TEXT, value=maybe(TEXT), format=TEXT),
    "NoteCreator": thing(type=TEXT, name=TEXT),
    "NoteTarget": thing(source=ref("RecordedVersion")),
    "Report": thing(
        "A report on a service: its log of updates, and every entry with the words that it stands on.",
        **HEAD,
        updates=many(ref("ReportUpdate")),
        entries=many(ref("ReportEntryShown")),
        documents=many(TEXT),
        statements=many(ref("ReportStatement")),
        parts=many(TEXT),
    ),
    "ReportRedline": thing(
        before=ref("RecordedVersion"),
        after=ref("RecordedVersion"),
        headline=TEXT,
        clauses_before=INTEGER,
        clauses_after=INTEGER,
        unchanged=INTEGER,
        changes=many(ref("ReportChange")),
        more=INTEGER,
        url=maybe(TEXT),
    ),
    "ReportAnswer": thing(**(QUESTION | VERDICT), version=ref("RecordedVersion"), version_url=TEXT, url=maybe(TEXT)),
    "ReportTimeline": thing(
        **QUESTION, **DOCUMENT, intervals=many(ref("ReportInterval")), until=maybe(TEXT), picture=TEXT, url=maybe(TEXT)
    ),
    "ReportStatementHeld": thing(**STATEMENT, held=many(ref("ReportHeld"))),
    "ReportChange": thing(
        change=INTEGER,
        kind=TEXT,
        relocation=TEXT,
        facets=many(TEXT),
        where=TEXT,
        notes=many(TEXT),
        clauses_before=many(INTEGER),
        clauses_after=many(INTEGER),
        before=TEXT,
        after=TEXT,
        words=many(ref("Stretch")),
    ),
    "ReportClaim": thing(**CLAIM),
    "ReportEntry": thing(
        "Write an entry of a report: text, an update, a correction, or something that the archive shows.",
        report=TEXT,
        **ENTRY,
    ),
    "ReportEntryShown": thing(
        **ENTRY,
        about=maybe(
            either(ref("ReportRedline"), ref("ReportAnswer"), ref("ReportTimeline"), ref("ReportStatementHeld"))
        ),
        trouble=TEXT,
    ),
    "ReportHead": thing("Begin a report on a service.", **HEAD),
    "ReportHeld": thing(
        version=ref("RecordedVersion"), judgement=maybe(TEXT), claims=many(ref("ReportClaim")), url=maybe(TEXT)
    ),
    "ReportInterval": thing(**INTERVAL, **VERDICT),
    "ReportStatement": thing(id=TEXT, words=TEXT),
    "ReportUpdate": thing(**ENTRY),
    "Reports": thing(
        "The reports that were published from this archive, the newest first.",
        service=maybe(TEXT),
        reports=many(ref("ReportHead")),
    ),
}
