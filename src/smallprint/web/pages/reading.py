"""A version as it is read: the terms, with what they let their provider do beside them."""

from __future__ import annotations

from collections.abc import Sequence

from smallprint.archive.annotated import Annotated, annotated
from smallprint.archive.show import show
from smallprint.archive.versions import find_version
from smallprint.errors import UsageError
from smallprint.model.document import Version
from smallprint.model.note import Note
from smallprint.publish.fields import Fields
from smallprint.publish.look import visible
from smallprint.publish.norm_fields import Plains, margin_fields, plains_of, summary_fields
from smallprint.publish.terms_fields import Beside, beside, clause_fields, contents_fields, term_fields
from smallprint.publish.terms_parts import Part, part_with, parts_of
from smallprint.store.base import Store
from smallprint.web import depends, lasting, links
from smallprint.web.desk import Desk
from smallprint.web.elsewhere import ElsewhereError
from smallprint.web.pages.places import PLACE, PLAIN, last_read_fields, linked
from smallprint.web.view import View
from smallprint.web.wanted import Ask, Param

__all__ = ["VIEWS", "check_version", "version"]

MOST_UNREAD = 200
MOST_PARTS = 10_000
PARAMS = (
    *PLACE,
    Param("number", "the version: its number; a date, first or latest lead to it", "12", is_needed=True),
    Param("part", "of long terms this part, counted from 1", "2", kind="integer"),
    Param("clause", "leads to the part in which this clause stands", "1234", kind="integer"),
    Param("note", "the clause at which the form for a note stands, for those who may write", "5"),
    Param("read", "have clauses read that were not read before, which takes some seconds", "1", kind="boolean"),
)


def check_version(desk: Desk, ask: Ask) -> None:
    """Raises what is wrong with a request for a version, or where the version lies."""
    document, selector = ask.document(desk.store), ask.path["number"]
    ask.is_set("read")
    _clause(ask, "note")
    ask.number("part", default=1, most=MOST_PARTS)
    if PLAIN.fullmatch(selector):
        held = desk.store.version(document, int(selector))
        if ask.one("clause"):
            raise ElsewhereError(_part_url(held, _part_asked(parts_of(show(desk.store, held).outline.clauses), ask)))
        return
    found = find_version(document, desk.store.versions(document), selector)
    raise ElsewhereError(links.version(document, found.number))


def version(desk: Desk, ask: Ask) -> Fields:
    """A version's clauses with what stands beside them, and in short what it lets, promises, asks and leaves open."""
    check_version(desk, ask)
    held = desk.store.version(ask.document(desk.store), int(ask.path["number"]))
    found = annotated(desk.store, held, is_patient=ask.is_set("read"))
    known, unread = beside(found.findings), dict(found.unread)
    parts = parts_of(found.outline.clauses)
    part = _part_asked(parts, ask)
    plains = plains_of(found.outline, found.readings)
    clauses = [
        {**clause_fields(clause, known), **_beside(found, clause.index, unread, plains)}
        for clause in found.outline.clauses[part.first : part.end]
        if clause.ink or clause.label
    ]
    return {
        **linked(held),
        "note": held.note,
        "is_patient": ask.is_set("read"),
        "note_clause": _clause(ask, "note"),
        **_around(desk.store, held),
        "dates": [
            {"role": one.role.value, "on": one.on.isoformat(), "words": visible(one.words), "clause": one.clause}
            for one in found.findings.dates
        ],
        "waiting": found.waiting,
        "unread": [{"clause": index, "reason": reason} for index, reason in found.unread[:MOST_UNREAD]],
        "unread_count": len(found.unread),
        "problems": [visible(one.message) for one in found.findings.problems],
        "summary": summary_fields(found.outline, found.readings, plains),
        "contents": contents_fields(found.outline),
        "terms": _terms(known, clauses),
        "part": part.number,
        "part_url": _part_url(held, part),
        "parts": [
            {"part": one.number, "first": one.first, "url": _part_url(held, one)} for one in parts if len(parts) > 1
        ],
        "clauses": clauses,
    }


def _part_asked(parts: Sequence[Part], ask: Ask) -> Part:
    """The part that is meant: by its number, or by a clause that is to stand in it. UsageError: there is none."""
    led_to = _clause(ask, "clause") if ask.one("clause") else _clause(ask, "note")
    if led_to is not None and not ask.one("part"):
        return part_with(parts, led_to)
    return parts[ask.number("part", default=1, most=len(parts)) - 1]


def _part_url(held: Version, part: Part) -> str:
    return lasting.part(links.version(held.document, held.number), part.number)


def _terms(known: Beside, clauses: Sequence[Fields]) -> list[Fields]:
    """The defined terms; `is_used` says that one is named in what is shown."""
    used = {part["term"] for one in clauses for part in one["parts"]}
    return [{**one, "is_used": one["index"] in used} for one in term_fields(known)]


def _clause(ask: Ask, name: str) -> int | None:
    """The clause that a field names, or None. UsageError: it is no number."""
    words = ask.one(name)
    if words and not (words.isdecimal() and words.isascii() and len(words) <= 6):
        raise UsageError(f"{name} is the number of a clause, not {words[:20]!r}")
    return int(words) if words else None


def _beside(found: Annotated, index: int, unread: dict[int, str], plains: Plains) -> Fields:
    reading = found.readings.get(index)
    return {
        "norms": margin_fields(reading, found.outline.clauses[index].ink, plains[index]) if reading else [],
        "notes": [_note_fields(note) for note in found.notes.get(index, ())],
        "unread": unread.get(index, ""),
    }


def _note_fields(note: Note) -> Fields:
    told = {"exact": visible(note.exact), "words": visible(note.words), "author": visible(note.author)}
    return {"id": note.id, **told, "at": note.at.isoformat()}


def _around(store: Store, held: Version) -> Fields:
    """The change into this version, and the addresses of the versions before, behind and now."""
    versions = store.versions(held.document)
    kept = store.assessment(held)
    told = kept.assessment if kept else None
    return {
        "change": {
            "url": links.change(held.document, held.number) if kept else "",
            "headline": told.headline if told else "",
            "substantive": told.substantive if told else None,
            "severity": told.severity.value if told else "",
        },
        "versions": len(versions),
        "is_latest": held.number == versions[-1].number,
        "previous_url": links.version(held.document, held.number - 1) if held.number > 1 else "",
        "next_url": links.version(held.document, held.number + 1) if held.number < len(versions) else "",
        "next_at": versions[held.number].fetched_at.isoformat() if held.number < len(versions) else None,
        "latest_url": links.version(held.document, versions[-1].number),
        "since_url": links.redline(held.document, held.number, versions[-1].number),
        "timegate_url": links.timegate(held.document),
        "timemap_url": links.timemap(held.document),
        "raw_url": links.raw(held.document, held.number),
        "last_read": last_read_fields(versions, held),
    }


VIEWS: tuple[View, ...] = (
    View(
        name="version",
        path="/service/{service}/{document}/version/{number}",
        api="/service/{service}/{document}/version/{number}",
        template="reading.html",
        title="Version",
        purpose="The terms as they stand in a version, with what their clauses say beside them.",
        make=version,
        params=PARAMS,
        schema="Version",
        depends=depends.reading,
        is_slow=True,
        first=check_version,
    ),
)
