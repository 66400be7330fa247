"""The schemas of the reading view of a version."""

from __future__ import annotations

from smallprint.web.api.schemas.common import VERSION
from smallprint.web.api.schemas.shape import BOOLEAN, INTEGER, MOMENT, TEXT, Schema, many, maybe, ref, thing, told

SCHEMAS: dict[str, Schema] = {
    "Version": thing(
        "The terms as they stand in a version, with what their clauses say beside them.",
        **VERSION,
        note=TEXT,
        url=maybe(TEXT),
        is_patient=BOOLEAN,
        note_clause=maybe(INTEGER),
        change=ref("VersionChange"),
        versions=INTEGER,
        is_latest=BOOLEAN,
        previous_url=TEXT,
        next_url=TEXT,
        next_at=maybe(MOMENT),
        latest_url=TEXT,
        since_url=TEXT,
        timegate_url=TEXT,
        timemap_url=TEXT,
        raw_url=TEXT,
        last_read=told(maybe(ref("VersionLinked")), "where this is in a language that is not read: the last that is"),
        dates=many(ref("VersionDate")),
        waiting=maybe(INTEGER),
        unread=many(thing(clause=INTEGER, reason=TEXT)),
        unread_count=INTEGER,
        problems=many(TEXT),
        summary=ref("VersionSummary"),
        contents=many(ref("VersionContent")),
        terms=many(ref("VersionTerm")),
        part=INTEGER,
        part_url=TEXT,
        parts=many(thing(part=INTEGER, first=INTEGER, url=TEXT)),
        clauses=many(ref("VersionClause")),
    ),
    "VersionChange": thing(url=maybe(TEXT), headline=TEXT, substantive=maybe(BOOLEAN), severity=TEXT),
    "VersionChoice": thing(
        choice=TEXT, plain=TEXT, words=TEXT, clause=INTEGER, place=TEXT, links=many(ref("VersionLink"))
    ),
    "VersionClause": thing(
        clause=INTEGER,
        block=TEXT,
        level=INTEGER,
        label=TEXT,
        is_furniture=BOOLEAN,
        is_head=BOOLEAN,
        parts=many(ref("VersionPart")),
        norms=many(ref("VersionNorm")),
        notes=many(thing(id=TEXT, exact=TEXT, words=TEXT, author=TEXT, at=MOMENT)),
        unread=TEXT,
    ),
    "VersionContent": thing(clause=INTEGER, number=TEXT, heading=TEXT, depth=INTEGER),
    "VersionDate": thing(role=TEXT, on=TEXT, words=TEXT, clause=INTEGER),
    "VersionGroup": thing(name=TEXT, title=TEXT, lines=many(ref("VersionLine")), more=INTEGER),
    "VersionLine": thing(
        plain=TEXT, words=TEXT, action=TEXT, modality=TEXT, choice=TEXT, count=INTEGER, places=many(ref("VersionPlace"))
    ),
    "VersionLink": thing(words=TEXT, url=maybe(TEXT)),
    "VersionNorm": thing(plain=TEXT, words=TEXT, modality=TEXT, choice=TEXT, is_echo=BOOLEAN),
    "VersionPart": thing(words=TEXT, marks=many(TEXT), href=TEXT, target=maybe(INTEGER), term=maybe(INTEGER)),
    "VersionPlace": thing(clause=INTEGER, place=TEXT),
    "VersionSummary": thing(groups=many(ref("VersionGroup")), choices=many(ref("VersionChoice"))),
    "VersionTerm": thing(
        index=INTEGER, term=maybe(TEXT), aliases=many(TEXT), meaning=TEXT, clause=INTEGER, is_used=BOOLEAN
    ),
}
