"""What many answers hold: documents, versions, assessments, and trouble."""

from __future__ import annotations

from smallprint.judge.lexicon import TOPICS
from smallprint.model.document import Cause, Standing
from smallprint.model.meaning import Kind, Severity, Side
from smallprint.web.api.schemas.shape import (
    BOOLEAN,
    DATE,
    INTEGER,
    MOMENT,
    NUMBER,
    TEXT,
    Schema,
    choice,
    many,
    maybe,
    more,
    ref,
    thing,
    told,
)

DOCUMENT = thing("A document’s name in its parts.", service=TEXT, terms_type=TEXT, variant=TEXT)
VERSION = more(
    "RecordedVersion",
    "A recorded version: when it was recorded, what it says of its own dates, and whether it holds the terms.",
    base=DOCUMENT,
    version=told(INTEGER, "its number: a document’s versions are counted from 1 in the order they were recorded"),
    fetched_at=MOMENT,
    effective_on=told(maybe(DATE), "the document’s word"),
    updated_on=told(maybe(DATE), "the document’s word"),
    cause=choice(Cause),
    standing=choice(Standing),
    reason=told(TEXT, "why it does not hold the terms"),
    language=TEXT,
    is_read=BOOLEAN,
    digest=told(TEXT, "SHA-256 of the recorded bytes"),
    origin=told(TEXT, "the commit, file or snapshots that it was recorded from"),
)
DATED = thing(
    before_on=maybe(DATE),
    after_on=maybe(DATE),
    effective_on=maybe(DATE),
    is_quiet=told(maybe(BOOLEAN), "the words changed, the document’s own date did not; null where it was not judged"),
    is_announced=maybe(BOOLEAN),
    notice_days=maybe(INTEGER),
)
EVIDENCE = thing(
    "Words that a finding stands on: where they stand in the recorded text, and the words around them.",
    side=choice(Side),
    clause=INTEGER,
    start=INTEGER,
    end=INTEGER,
    exact=TEXT,
    prefix=TEXT,
    suffix=TEXT,
)
FINDING = thing(change=INTEGER, kind=choice(Kind), probability=NUMBER, reason=TEXT, alerts=many(TEXT))
ASSESSMENT = thing(
    "What a change means.",
    substantive=BOOLEAN,
    probability=NUMBER,
    severity=choice(Severity),
    kinds=many(choice(Kind)),
    topics=many(choice(TOPICS)),
    headline=TEXT,
    dated=ref("Dated"),
    returns_to=told(maybe(MOMENT), "when this text was first recorded, where it came back"),
    evidence=many(ref("Evidence")),
    findings=many(ref("Finding")),
)
PROBLEM: Schema = {
    **thing(
        "What went wrong (RFC 9457).",
        optional=("hint", "nearest"),
        type=TEXT,
        title=TEXT,
        status=INTEGER,
        detail=TEXT,
        hint=told(TEXT, "what to do next"),
        nearest=told(many(thing(words=TEXT, url=TEXT)), "what may have been meant"),
        error=told(TEXT, "the detail once more, where Open Terms Archive’s clients look for it"),
    ),
}

SCHEMAS: dict[str, Schema] = {
    "Problem": PROBLEM,
    "DocumentName": DOCUMENT,
    "RecordedVersion": VERSION,
    "Dated": DATED,
    "Evidence": EVIDENCE,
    "Finding": FINDING,
    "Assessment": ASSESSMENT,
}
