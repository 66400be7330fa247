"""A document over time: its versions as marks, an answer as bands, and the changes that matter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from smallprint.archive.log import LogEntry, entry_of, entry_set_aside
from smallprint.archive.people_changes import SaidBy, raised, said_by_people
from smallprint.archive.sources import sources
from smallprint.archive.versions import find_version, usable_of
from smallprint.judge.answer.catalogue import BY_NAME, COMMON
from smallprint.judge.answer.matters.training import TRAINING
from smallprint.model.document import Document, Standing, Version
from smallprint.model.meaning import Assessment, Kind
from smallprint.publish.fields import Fields, document_fields, iso
from smallprint.publish.watched import source_fields
from smallprint.store.base import Store, Wanted
from smallprint.web import depends, length, links
from smallprint.web.desk import Desk
from smallprint.web.elsewhere import ElsewhereError
from smallprint.web.pages import over_time
from smallprint.web.pages.asked import question_in
from smallprint.web.pages.changes import change_fields
from smallprint.web.pages.places import PLACE, current
from smallprint.web.pages.years import Years
from smallprint.web.view import View
from smallprint.web.wanted import Ask, Param

ON_A_PAGE = 100
"""So many versions a page of all has."""
BIGGEST = 40
"""A change of so many clauses that matter, or more, has the biggest mark."""
PARAMS = (
    *PLACE,
    Param("q", "the question whose answers are shown over the years", TRAINING.asks),
    Param("all", "every recorded version in the list, not only those that changed what matters", "1", kind="boolean"),
    Param("start", "of all versions, the newest first, from this one on: a page has a hundred", "101", kind="integer"),
)


def opening(desk: Desk, ask: Ask) -> Fields:
    """What is soon had of a document."""
    store = desk.store
    document = ask.document(store)
    versions = store.versions(document)
    words = ask.one("q") or TRAINING.asks
    question_in(words, links.document(document), document.service_id)
    said = said_by_people(store, document=document)
    entries = list(_entries(store, document, said))
    years = _years(versions, desk.clock())
    telling = [one for one in entries if one.matters]
    is_all, start = ask.is_set("all"), ask.number("start", default=1, most=1_000_000)
    if is_all:
        entries = list(_page(store, versions, start))
    return {
        **document_fields(document),
        "name": document.type_name,
        "url": links.document(document),
        "service_url": links.service(document.service_id),
        **_counts(versions, telling),
        **current(versions, desk.clock()),
        "q": words,
        "examples": [BY_NAME[name].asks for name in COMMON],
        "is_all": is_all,
        **_turns({"q": ask.one("q"), "all": "1"} if is_all else {}, document, start, len(versions)),
        "line": years.fields(),
        "marks": [_mark(one, years) for one in reversed(telling)],
        "ticks": _ticks(versions, telling, years),
        "gaps": list(_gaps(versions, years)),
        "changes": [change_fields(one, said) for one in entries],
        "choices": _choices(versions, [*entries, *telling] if is_all else telling),
        "source": _source(store, document),
        "bands": None,
    }


def document(desk: Desk, ask: Ask) -> Fields:
    """A document, with what takes longer: what it answered over the years."""
    opened = opening(desk, ask)
    fields = _asked(opened["q"], opened["service"], opened["name"])
    told = over_time.over_time(desk, Ask({}, fields))
    years = Years(datetime.fromisoformat(opened["line"]["from"]), datetime.fromisoformat(opened["line"]["until"]))
    held = told["documents"][0]["intervals"] if told["documents"] else []
    return {
        **opened,
        "bands": {
            "question": told["question"],
            "intervals": [_band(one, years) for one in held],
            "url": links.with_query("/timeline", {key: value[0] for key, value in fields.items()}),
        },
    }


def is_soon(desk: Desk, ask: Ask) -> bool:
    """Whether what takes longer was made before."""
    found = ask.document(desk.store)
    fields = _asked(ask.one("q") or TRAINING.asks, found.service_id, found.type_name)
    return over_time.is_soon(desk, Ask({}, fields))


def _asked(words: str, service: str, name: str) -> dict[str, list[str]]:
    """The fields by which a document is asked what it answered over the years."""
    return {"q": [words], "service": [service], "type": [name]}


def chosen(desk: Desk, ask: Ask) -> Fields:
    """Leads to the version that was in force on a day, or is named otherwise."""
    document = ask.document(desk.store)
    found = find_version(document, desk.store.versions(document), ask.one("at") or "latest")
    raise ElsewhereError(links.with_query(links.version(document, found.number), {"at": ask.one("at")}))


def _entries(store: Store, document: Document, said: SaidBy) -> Iterator[LogEntry]:
    """The entries of a document that matter by the program's word or a person's, newest first."""
    wanted = Wanted(service=document.service_id, terms_type=document.terms_type)
    found = [*map(entry_of, store.assessed(wanted)), *raised(store, wanted, said)]
    found.sort(key=lambda one: (one.version.fetched_at, one.version.number), reverse=True)
    return (one for one in found if one.version.document == document)


def _page(store: Store, versions: Sequence[Version], start: int) -> Iterator[LogEntry]:
    """The entries of a page of all versions, newest first; a first version has none."""
    newest = sorted(versions, key=lambda one: (one.fetched_at, one.number), reverse=True)
    for version in newest[start - 1 : start - 1 + ON_A_PAGE]:
        found = store.assessment(version)
        if found is not None:
            yield entry_of(found)
        elif version.standing is not Standing.USABLE:
            yield entry_set_aside(version)


def _turns(query: Fields, document: Document, start: int, count: int) -> Fields:
    """Which page of all versions is shown, and the addresses of those beside it; without a query there are none."""
    at = links.document(document)
    older, newer = start + ON_A_PAGE, start - ON_A_PAGE
    return {
        "start": start if query else 1,
        "older_url": links.with_query(at, {**query, "start": older}) if query and older <= count else "",
        "newer_url": links.with_query(at, {**query, "start": newer if newer > 1 else ""})
        if query and start > 1
        else "",
    }


def _years(versions: Sequence[Version], now: datetime) -> Years:
    """From the first version to this day."""
    day = now.replace(hour=0, minute=0, second=0, microsecond=0)
    return Years(versions[0].fetched_at, max(day, versions[-1].fetched_at))


def _counts(versions: Sequence[Version], telling: Sequence[LogEntry]) -> Fields:
    usable = len(usable_of(versions))
    return {
        "versions": len(versions),
        "substantive": len(telling),
        "set_aside": len(versions) - usable,
        "first_at": versions[0].fetched_at.isoformat(),
        "last_at": versions[-1].fetched_at.isoformat(),
    }


def touched(found: Assessment) -> int:
    """How many clauses a change touched in a way that matters."""
    return sum(one.kind is Kind.SUBSTANTIVE for one in found.findings)


def _mark(entry: LogEntry, years: Years) -> Fields:
    """A version that changed what matters: where it lies, how big its mark is (1 to 10), what it is called."""
    assert entry.assessment is not None
    version, changed = entry.version, touched(entry.assessment)
    size = 1 + 9 * min(changed, BIGGEST) / BIGGEST
    return {
        "version": version.number,
        "fetched_at": version.fetched_at.isoformat(),
        "at": years.at(version.fetched_at),
        "severity": entry.assessment.severity.value,
        "touched": changed,
        "size": round(size, 1),
        "headline": entry.assessment.headline,
        "url": links.change(version.document, version.number),
    }


def _ticks(versions: Sequence[Version], telling: Sequence[LogEntry], years: Years) -> Fields:
    """Where the other versions lie: those that change nothing that matters, and those that are not the terms."""
    told = {one.version.number for one in telling}
    usable = [one for one in versions if one.standing is Standing.USABLE and one.number not in told]
    aside = [one for one in versions if one.standing is not Standing.USABLE]
    return {
        "quieted": list(dict.fromkeys(round(years.at(one.fetched_at), 1) for one in usable)),
        "aside": list(dict.fromkeys(round(years.at(one.fetched_at), 1) for one in aside)),
    }


def _gaps(versions: Sequence[Version], years: Years) -> Iterator[Fields]:
    """The stretches of time in which what was captured was not the terms, each up to the next version that was."""
    begun: Version | None = None
    for version in versions:
        if version.standing is not Standing.USABLE:
            begun = begun or version
        elif begun is not None:
            yield _gap(begun, version.fetched_at, years)
            begun = None
    if begun is not None:
        yield _gap(begun, None, years)


def _gap(begun: Version, end: datetime | None, years: Years) -> Fields:
    return {
        "from": begun.fetched_at.isoformat(),
        "until": iso(end),
        "at": years.at(begun.fetched_at),
        "to": years.at(end) if end else 100.0,
        "standing": begun.standing.value,
        "reason": begun.reason,
        "url": links.version(begun.document, begun.number),
    }


def _choices(versions: Sequence[Version], entries: Sequence[LogEntry]) -> list[Fields]:
    """The versions that two can be chosen from to be compared, newest first: the first, the last, and these."""
    usable = usable_of(versions)
    told = {one.version.number: one for one in entries}
    ends = {one.number for one in (*usable[:1], *usable[-1:])}
    return [
        {
            "version": one.number,
            "fetched_at": one.fetched_at.isoformat(),
            "effective_on": iso(one.effective_on),
            "severity": found.severity.value if (found := _assessment(told.get(one.number))) else "",
        }
        for one in reversed(usable)
        if one.number in told or one.number in ends
    ]


def _assessment(entry: LogEntry | None) -> Assessment | None:
    return entry.assessment if entry else None


def _source(store: Store, document: Document) -> Fields | None:
    found = [one for one in sources(store, [document.service_id]) if one.document == document]
    return source_fields(found[0].watched, found[0].candidate, found[0].condition.value) if found else None


def _band(one: Fields, years: Years) -> Fields:
    """A period of a timeline where it lies on this page's line."""
    end = one["to"]
    at = years.at(datetime.fromisoformat(one["from"]))
    to = years.at(datetime.fromisoformat(end)) if end else 100.0
    kept = ("verdict", "value", "told", "from", "to", "from_version", "to_version", "change_url", "url", "passages")
    return {**{name: one[name] for name in kept}, "at": at, "width": round(to - at, 2)}


VIEWS = (
    View(
        name="document",
        path="/service/{service}/{document}",
        api="/service/{service}/{document}",
        template="document.html",
        rest="document_rest.html",
        title="Document",
        purpose="A document over time: its versions, what it answered to a question, and the changes that matter.",
        make=document,
        opening=opening,
        is_long=True,
        is_soon=is_soon,
        length=length.of_history,
        params=PARAMS,
        schema="Document",
        depends=depends.document,
    ),
    View(
        name="version-chosen",
        path="/service/{service}/{document}/version",
        api="/service/{service}/{document}/version",
        template="document.html",
        title="Version",
        purpose="Leads to the version that was in force on a day, or is named by a number, first, latest or latest~2.",
        make=chosen,
        params=(*PLACE, Param("at", "a day, a number, first, latest or latest~2", "2023-08-07")),
        schema="Version",
    ),
)
