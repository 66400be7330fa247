"""What a service's documents say of training AI and of licences, with since when: what its page shows of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from smallprint.archive.licence_history import Grant, LicenceStep, licence_history
from smallprint.archive.training_matrix import DocumentTraining, Row, training_matrix
from smallprint.model.document import Document, Version
from smallprint.model.norm import Data, Stance
from smallprint.publish.fields import Fields, document_fields
from smallprint.publish.quoted import beginning
from smallprint.publish.standing import STANCES, data_text
from smallprint.store.base import Store
from smallprint.web import links
from smallprint.web.pages.years import Years

COLUMNS = (Stance.PERMITS, Stance.PERMITS_UNLESS_OPTED_OUT, Stance.PERMITS_WITH_CONSENT, Stance.PROHIBITS)
"""The stances that a kind of data may have, from the one that lets most be done."""
MOST_WORDS = 700
"""A quotation is cut behind so many characters; the clause is a link away."""


def training_fields(store: Store, documents: Sequence[Document]) -> Fields:
    """The matrix of data and stances, each with since when it stands, the sentences, and who says nothing."""
    found = training_matrix(store, documents)
    quotes: list[Fields] = []
    numbers: dict[tuple[str, int, int, Stance], int] = {}
    cells: dict[tuple[Data, Stance], list[Fields]] = {}
    for told in found:
        for row in told.rows:
            key = (told.version.document.id, row.said.clause, row.training.span.start, row.training.stance)
            if key not in numbers:
                numbers[key] = len(quotes) + 1
                quotes.append(_quote(numbers[key], told, row))
            stood = _stood(row, numbers[key], told.version.document)
            quotes[numbers[key] - 1]["stood"].append(stood)
            if row.data is not None:
                cells.setdefault((row.data, row.training.stance), []).append(stood)
    kinds = [kind for kind in Data if any((kind, stance) in cells for stance in COLUMNS)]
    return {
        "stances": [
            {
                "stance": stance.value,
                "told": STANCES[stance],
                "is_used": any((kind, stance) in cells for kind in kinds),
            }
            for stance in COLUMNS
        ],
        "kinds": [_kind(kind, cells) for kind in kinds],
        "quotes": quotes,
        "silent": [_named(one.version.document) for one in found if one.is_silent],
        "unread": [
            {**_named(one.version.document), "clauses": one.unread, "language": one.version.language}
            for one in found
            if one.unread
        ],
    }


def _kind(kind: Data, cells: dict[tuple[Data, Stance], list[Fields]]) -> Fields:
    told = [{"stance": stance.value, "entries": cells.get((kind, stance), [])} for stance in COLUMNS]
    return {"data": kind.value, "told": data_text(kind), "cells": told}


def _stood(row: Row, number: int, document: Document) -> Fields:
    """Since when a sentence rules for a kind of data (null where it binds users)."""
    return {
        "quote": number,
        "name": document.type_name,
        "data": row.data.value if row.data else None,
        "data_told": data_text(row.data) if row.data else "",
        "since": row.since.fetched_at.isoformat(),
        "since_version": row.since.number,
        "since_url": (links.version if row.is_from_first else links.change)(document, row.since.number),
        "is_from_first": row.is_from_first,
        "strength": row.training.strength.value if row.training.strength else None,
        "is_conflicting": row.stand is not None and row.stand.is_conflicting,
    }


def _quote(number: int, told: DocumentTraining, row: Row) -> Fields:
    version = told.version
    return {
        "number": number,
        **_named(version.document),
        "version": version.number,
        "stance": row.training.stance.value,
        "told": STANCES[row.training.stance],
        "strength": row.training.strength.value if row.training.strength else None,
        "place": row.place,
        "words": beginning(row.words, MOST_WORDS),
        "clause": row.said.clause,
        "clause_url": links.clause(version.document, version.number, row.said.clause),
        "stood": [],
    }


def licence_fields(store: Store, documents: Sequence[Document]) -> Fields:
    """For each document that ever had people grant a licence: how wide it was, step by step, as it stays."""
    found = [(document, licence_history(store, document)) for document in documents]
    held = [(document, steps) for document, steps in found if any(step.grants or step.bare for step in steps)]
    return {"documents": [{**_named(document), "steps": _steps(steps)} for document, steps in held]}


def up_to(licences: Fields, now: datetime) -> Fields:
    """The same on a line from the first step to a moment: what moves on day by day."""
    documents = licences["documents"]
    begun = min((datetime.fromisoformat(one["steps"][0]["from"]) for one in documents), default=now)
    years = Years(begun, max(now, begun))
    return {
        "line": years.fields() if documents else None,
        "documents": [{**one, "steps": [_placed(step, years) for step in one["steps"]]} for one in documents],
    }


def _placed(step: Fields, years: Years) -> Fields:
    end = step["until"]
    to = years.at(datetime.fromisoformat(end)) if end else 100.0
    return {**step, "at": years.at(datetime.fromisoformat(step["from"])), "to": to}


def _steps(steps: Sequence[LicenceStep]) -> list[Fields]:
    ends = [*(step.version for step in steps[1:]), None]
    return [_step(step, end, is_first=step is steps[0]) for step, end in zip(steps, ends, strict=True)]


def _step(step: LicenceStep, end: Version | None, *, is_first: bool) -> Fields:
    version = step.version
    return {
        "version": version.number,
        "from": version.fetched_at.isoformat(),
        "until": end.fetched_at.isoformat() if end else None,
        "breadth": step.breadth,
        "is_read": step.is_read,
        "url": (links.version if is_first else links.change)(version.document, version.number),
        "grants": [_grant(version, one) for one in step.grants],
        "bare": [
            {
                "terms": list(one.terms),
                "words": beginning(one.words, MOST_WORDS),
                "clause": one.clause,
                "url": links.clause(version.document, version.number, one.clause),
            }
            for one in step.bare
        ],
    }


def _grant(version: Version, one: Grant) -> Fields:
    licence = one.licence
    return {
        "breadth": licence.breadth,
        "verbs": list(licence.verbs),
        "terms": list(licence.terms),
        "purposes": [purpose.value for purpose in licence.purposes],
        "data": [data_text(kind) for kind in licence.data],
        "words": beginning(one.words, MOST_WORDS),
        "clause": one.clause,
        "url": links.clause(version.document, version.number, one.clause),
    }


def _named(document: Document) -> Fields:
    return {**document_fields(document), "name": document.type_name, "url": links.document(document)}
