"""The schemas of Open Terms Archive's paths: its fields, as its own description has them, and ours beside them."""

from __future__ import annotations

from smallprint.model.document import Cause, Standing
from smallprint.web.api.schemas import services
from smallprint.web.api.schemas.common import DOCUMENT
from smallprint.web.api.schemas.shape import (
    BOOLEAN,
    DATE,
    INTEGER,
    MOMENT,
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

SELECTOR: Schema = {"anyOf": [TEXT, {"type": "array"}, {"type": "object"}]}
TERMS: Fields = {
    "type": told(TEXT, "the type, as it stands in addresses; a variant’s name in brackets behind it"),
    "versions": told(INTEGER, "ours: how many versions are recorded"),
    "changes": told(INTEGER, "ours: how many changes matter"),
    "firstAt": told(maybe(MOMENT), "ours"),
    "lastAt": told(maybe(MOMENT), "ours"),
    "url": told(TEXT, "ours: the page of the document"),
}
SOURCE_DOCUMENT = thing(
    optional=("contentSelectors", "insignificantContentSelectors", "executeClientScripts", "filters"),
    location=told(TEXT, "the address of the page"),
    contentSelectors=SELECTOR,
    insignificantContentSelectors=SELECTOR,
    executeClientScripts=BOOLEAN,
    filters=many(TEXT),
)
LISTED: Fields = {
    "id": told(TEXT, "what it was recorded from: in an imported collection the commit"),
    "fetchDate": told(MOMENT, "when it was recorded"),
    "number": told(INTEGER, "ours: the version’s number"),
    "standing": told(choice(Standing), "ours: whether it holds the terms"),
    "effectiveOn": told(maybe(DATE), "ours: from when on it says that it holds"),
    "digest": told(TEXT, "ours: SHA-256 of the recorded bytes"),
    "url": told(TEXT, "ours: its page"),
}
TIME_MAP = thing(
    "Every version that holds the terms, with its moment, oldest first.",
    **DOCUMENT,
    original=told(TEXT, "the page that they are versions of"),
    timegate=TEXT,
    timemap=TEXT,
    mementos=many(
        thing(version=INTEGER, datetime=MOMENT, effective_on=maybe(DATE), uri=TEXT, raw=told(TEXT, "the bytes"))
    ),
)
METADATA = thing(
    "The archive as a collection.",
    id=TEXT,
    name=TEXT,
    tagline=TEXT,
    languages=many(TEXT),
    jurisdictions=many(TEXT),
    totalTerms=INTEGER,
    totalServices=INTEGER,
    engineVersion=told(TEXT, "the version of smallprint"),
    engine=told(TEXT, "ours: which engine this is"),
    totalVersions=told(INTEGER, "ours"),
)

SCHEMAS: dict[str, Schema] = {
    "CollectionWelcome": thing(message=TEXT),
    "CollectionMetadata": METADATA,
    "CollectionTerms": thing("Terms of a service: their type, and what is held of them.", **TERMS),
    "CollectionService": thing(id=TEXT, name=TEXT, terms=many(ref("CollectionTerms"))),
    "CollectionDeclaredTerms": thing(**TERMS, sourceDocuments=many(ref("CollectionSourceDocument"))),
    "CollectionServiceDeclared": thing(
        "A service’s declaration, and beside it what its page shows.",
        **services.SERVICE,
        id=TEXT,
        name=TEXT,
        terms=many(ref("CollectionDeclaredTerms")),
    ),
    "TimeMap": TIME_MAP,
    "CollectionServices": many(ref("CollectionService")),
    "CollectionSourceDocument": SOURCE_DOCUMENT,
    "CollectionVersion": thing("A version, with its text.", **LISTED, content=told(TEXT, "the text, in Markdown")),
    "CollectionListedVersion": thing("A version, without its text.", **LISTED, cause=choice(Cause)),
    "CollectionVersions": thing(
        "A document’s versions, newest first.",
        versions=many(ref("CollectionListedVersion")),
        total=INTEGER,
        next=told(TEXT, "what to give as `before` for the next page; empty on the last"),
    ),
}
