"""What many answers hold: documents, versions, assessments, answers to questions, and trouble.

A group of fields stands here once, and is spread into every object that has it; publish/ has a function for each.
"""

from __future__ import annotations

from smallprint.judge.weighing.lexicon import TOPICS
from smallprint.model.document import Cause, Standing
from smallprint.model.meaning import Kind, Severity, Side
from smallprint.web.api.schemas.shape import (
    BOOLEAN,
    DATE,
    INTEGER,
    MOMENT,
    NUMBER,
    TEXT,
    Fields,
    Schema,
    choice,
    many,
    maybe,
    ref,
    thing,
    told,
)

FROM: Fields = {"from": maybe(MOMENT)}
"""A name that Python keeps for itself."""
DOCUMENT: Fields = {"service": TEXT, "terms_type": TEXT, "variant": TEXT}
DOCUMENT_NAMED: Fields = {**DOCUMENT, "name": TEXT, "url": TEXT}
HELD: Fields = {"versions": INTEGER, "substantive": INTEGER, "first_at": MOMENT, "last_at": MOMENT}
VERSION: Fields = {
    **DOCUMENT,
    "version": told(INTEGER, "its number: a document’s versions are counted from 1 in the order they were recorded"),
    "fetched_at": MOMENT,
    "effective_on": told(maybe(DATE), "the document’s word"),
    "updated_on": told(maybe(DATE), "the document’s word"),
    "cause": choice(Cause),
    "standing": choice(Standing),
    "reason": told(TEXT, "why it does not hold the terms"),
    "language": TEXT,
    "is_read": BOOLEAN,
    "digest": told(TEXT, "SHA-256 of the recorded bytes"),
    "origin": told(TEXT, "the commit, file or snapshots that it was recorded from"),
}
VERSION_NAMED: Fields = {**VERSION, "name": TEXT, "url": TEXT, "document_url": TEXT, "change_url": TEXT}
DATED = thing(
    before_on=maybe(DATE),
    after_on=maybe(DATE),
    effective_on=maybe(DATE),
    is_quiet=told(maybe(BOOLEAN), "the words changed, the document’s own date did not; null where it was not judged"),
    is_announced=maybe(BOOLEAN),
    notice_days=maybe(INTEGER),
)
EVIDENCE: Fields = {
    "side": choice(Side),
    "clause": INTEGER,
    "start": INTEGER,
    "end": INTEGER,
    "exact": TEXT,
    "prefix": TEXT,
    "suffix": TEXT,
}
FINDING = thing(change=INTEGER, kind=choice(Kind), probability=NUMBER, reason=TEXT, alerts=many(TEXT))
ASSESSMENT: Fields = {
    "substantive": BOOLEAN,
    "probability": NUMBER,
    "severity": choice(Severity),
    "kinds": many(choice(Kind)),
    "topics": many(choice(TOPICS)),
    "headline": TEXT,
    "dated": ref("Dated"),
    "returns_to": told(maybe(MOMENT), "when this text was first recorded, where it came back"),
    "evidence": many(ref("Evidence")),
    "findings": many(ref("Finding")),
}
QUESTION: Fields = {
    "question": TEXT,
    "matter": TEXT,
    "asks": TEXT,
    "is_inverse": BOOLEAN,
    "data": many(TEXT),
    "age": maybe(INTEGER),
    "region": maybe(TEXT),
    "plan": maybe(TEXT),
}
UNDERSTOOD: Fields = {**QUESTION, "understood": TEXT, "unheeded": many(TEXT)}
QUOTED: Fields = {"clause": INTEGER, "place": TEXT, "start": INTEGER, "end": INTEGER, "words": TEXT}
GROUNDS: Fields = {"evidence": many(ref("QuotedWords")), "gaps": many(ref("Gap"))}
ANSWERS_TO: Fields = {"matter": TEXT, "asks": TEXT, "is_inverse": BOOLEAN}
VERDICT: Fields = {**ANSWERS_TO, "verdict": TEXT, "value": maybe(TEXT), "ways_out": many(ref("QuotedWords")), **GROUNDS}
ANSWERED: Fields = {
    **VERSION_NAMED,
    **VERDICT,
    "told": TEXT,
    "passages": many(ref("Passage")),
    "refusing": many(ref("Passage")),
    "open": many(ref("Open")),
}
INTERVAL: Fields = {**FROM, "to": maybe(MOMENT), "from_version": INTEGER, "to_version": INTEGER}
CLAIM: Fields = {
    "claim": TEXT,
    "start": INTEGER,
    "end": INTEGER,
    "kind": TEXT,
    "judgement": maybe(TEXT),
    "reason": TEXT,
    **GROUNDS,
}
STATEMENT: Fields = {
    "id": TEXT,
    "words": TEXT,
    "speaker": TEXT,
    "role": TEXT,
    "channel": TEXT,
    "source": TEXT,
    "said_at": maybe(MOMENT),
    "url": TEXT,
}
SOURCE: Fields = {
    **DOCUMENT,
    "condition": TEXT,
    "cause": TEXT,
    "failing_since": maybe(TEXT),
    "failures": INTEGER,
    "last_asked_at": maybe(MOMENT),
    "last_seen_at": maybe(MOMENT),
    "last_changed_at": maybe(MOMENT),
    "due_at": maybe(MOMENT),
    "watched_since": TEXT,
    "flips": INTEGER,
    "waiting": maybe(ref("Waiting")),
    "pages": many(ref("Page")),
}
PROBLEM = thing(
    "What went wrong (RFC 9457).",
    optional=("hint", "nearest"),
    type=TEXT,
    title=TEXT,
    status=INTEGER,
    detail=TEXT,
    hint=told(TEXT, "what to do next"),
    nearest=told(many(thing(words=TEXT, url=TEXT)), "what may have been meant"),
    error=told(TEXT, "the detail once more, where Open Terms Archive’s clients look for it"),
)

SCHEMAS: dict[str, Schema] = {
    "Problem": PROBLEM,
    "DocumentName": thing("A document’s name in its parts.", **DOCUMENT),
    "RecordedVersion": thing(
        "A recorded version: when it was recorded, what it says of its own dates, and whether it holds the terms.",
        **VERSION,
    ),
    "Dated": DATED,
    "Evidence": thing(
        "Words that a finding stands on: where they stand in the recorded text, and the words around them.", **EVIDENCE
    ),
    "Finding": FINDING,
    "Assessment": thing("What a change means.", **ASSESSMENT),
}
