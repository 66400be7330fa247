"""The schemas of statements and quotations held beside the terms."""

from __future__ import annotations

from smallprint.model.quotation import Faithfulness
from smallprint.web.api.schemas.common import CLAIM, DOCUMENT, STATEMENT, VERSION_NAMED
from smallprint.web.api.schemas.shape import (
    BOOLEAN,
    INTEGER,
    MOMENT,
    NUMBER,
    TEXT,
    Fields,
    Schema,
    many,
    maybe,
    ref,
    thing,
)

COUNTS: Fields = {each.value: INTEGER for each in Faithfulness}
JUDGED: Fields = {
    **CLAIM,
    "told": TEXT,
    "caution": TEXT,
    "clause_url": TEXT,
    "document": ref("VersionNamed"),
    "passages": many(ref("Passage")),
    "open": many(ref("Open")),
}
STAY: Fields = {"first": ref("RecordedVersion"), "last": ref("RecordedVersion"), "versions": INTEGER}

SCHEMAS: dict[str, Schema] = {
    "Held": thing(name=TEXT, version=INTEGER, judgement=maybe(TEXT), url=maybe(TEXT)),
    "Judgements": thing(
        "How each claim of a public statement stands against the service's terms of its day.",
        asked=ref("JudgementsAsked"),
        judgement=maybe(TEXT),
        told=TEXT,
        parts=many(ref("JudgementsPart")),
        claims=many(ref("JudgementsClaim")),
        versions=many(ref("VersionNamed")),
        kept=many(ref("JudgementsKept")),
        services=many(TEXT),
        permanent=TEXT,
        service_url=TEXT,
        picture=TEXT,
    ),
    "JudgementsAsked": thing(
        service=maybe(TEXT), type=TEXT, said=TEXT, speaker=TEXT, statement=maybe(TEXT), url=maybe(TEXT)
    ),
    "JudgementsClaim": thing(**JUDGED, others=many(ref("JudgementsOther")), silent=many(TEXT)),
    "JudgementsKept": thing(
        **STATEMENT,
        service=TEXT,
        judgement=maybe(TEXT),
        held=many(ref("Held")),
        page=maybe(thing(state=TEXT, since=MOMENT)),
    ),
    "JudgementsOther": thing(**JUDGED),
    "JudgementsPart": thing(words=TEXT, claim=INTEGER),
    "VersionNamed": thing(**VERSION_NAMED),
    "Quotations": thing(
        "Whether words stand in a service's terms as they are quoted, in which versions, and where.",
        asked=ref("QuotationsAsked"),
        quotations=many(ref("QuotationsQuotation")),
        services=many(TEXT),
        counts=ref("QuotationsCounts"),
        permanent=TEXT,
    ),
    "QuotationsAsked": thing(words=TEXT, service=maybe(TEXT), type=TEXT, at=maybe(TEXT)),
    "QuotationsBorrowing": thing(
        words=TEXT,
        recorded=TEXT,
        likeness=NUMBER,
        version=ref("RecordedVersion"),
        clause=INTEGER,
        place=TEXT,
        start=INTEGER,
        end=INTEGER,
        departures=many(ref("QuotationsDeparture")),
        stays=many(ref("QuotationsStay")),
        name=TEXT,
        url=maybe(TEXT),
        version_url=TEXT,
        redline=many(ref("Stretch")),
        stood=TEXT,
    ),
    "QuotationsCounts": thing("How many quotations stand how; what none does is left out.", optional=COUNTS, **COUNTS),
    "QuotationsDeparture": thing(removed=TEXT, inserted=TEXT, start=INTEGER, end=INTEGER, touches=many(TEXT)),
    "QuotationsQuotation": thing(
        words=TEXT,
        start=INTEGER,
        end=INTEGER,
        section=TEXT,
        faithfulness=TEXT,
        likeness=NUMBER,
        is_in_section=maybe(BOOLEAN),
        borrowings=many(ref("QuotationsBorrowing")),
        missing=many(TEXT),
        stood=many(ref("QuotationsStood")),
        at=maybe(ref("RecordedVersion")),
        stood_at=maybe(BOOLEAN),
    ),
    "QuotationsStayLinked": thing(**STAY, url=maybe(TEXT), last_url=TEXT),
    "QuotationsStay": thing(**STAY),
    "QuotationsStood": thing(
        **DOCUMENT, stays=many(ref("QuotationsStayLinked")), still_stands=BOOLEAN, name=TEXT, document_url=TEXT
    ),
    "StatementKept": thing(
        "A statement that is kept, with how it stands against each document.",
        id=TEXT,
        service=TEXT,
        words=TEXT,
        judgements=many(TEXT),
    ),
}
