"""What changed that matters, across services, and how much was left out."""

from __future__ import annotations

from dataclasses import replace

from smallprint.archive.change_pages import parse_place, place_of
from smallprint.archive.log import SEVERITIES, LogEntry, at_least, hidden, total
from smallprint.archive.names import find_document, find_service_or_all
from smallprint.archive.people_changes import People, SaidBy, people_page, raised, said_by_people, set_back
from smallprint.archive.topics import topic_of
from smallprint.errors import UsageError
from smallprint.judge.weighing.lexicon import TOPICS
from smallprint.model.meaning import Severity
from smallprint.publish.fields import Fields, entry_fields
from smallprint.store.base import Store, Wanted
from smallprint.web import links
from smallprint.web.desk import Desk
from smallprint.web.made import made
from smallprint.web.pages.asked import services_of
from smallprint.web.pages.people import NOBODY, of_version
from smallprint.web.view import View
from smallprint.web.wanted import Ask, Param

ON_A_PAGE, MOST_ON_A_PAGE = 30, 200
"""So many changes a page shows, and at most."""
UNASSESSED: Fields = {"severity": Severity.NONE.value, "kinds": [], "topics": [], "headline": "", "dated": None}
"""What stands where a version was set aside, and no change was assessed."""

PARAMS = (
    Param("service", "only this service", "Huddlewick"),
    Param("type", "only this document of it", "Terms of Service"),
    Param("topic", "only changes about this", "ai-training", values=tuple(TOPICS)),
    Param("severity", "only changes at least as severe", "major", values=SEVERITIES),
    Param("since", "recorded on this day or later", "2023-08-01", kind="date"),
    Param("until", "recorded on this day or earlier", "2023-08-31", kind="date"),
    Param("quiet", "only changes that left the document’s own date as it was", "1", kind="boolean"),
    Param("all", "what was left out as well, each with its reason", "1", kind="boolean"),
    Param("people", "only changes of which people say so", "noise", values=tuple(People)),
    Param(
        "before",
        "behind this place in the list, as `next` gives it, or recorded before this moment",
        "2023-08-11T00:00:00+00:00|12|Huddlewick/Terms of Service",
    ),
    Param("limit", "so many at most", "30", kind="integer"),
)
FILTERS = ("service", "type", "topic", "severity", "since", "until", "quiet", "all", "people")
BOXES = ("quiet", "all")
NAMES = {
    "service": "service",
    "type": "document",
    "topic": "topic",
    "severity": "severity",
    "since": "from",
    "until": "to",
    "quiet": "only quiet changes",
    "all": "with the noise",
    "people": "by people",
}
"""What each filter is called where it can be taken away."""


def changes(desk: Desk, ask: Ask) -> Fields:
    """The changes that are asked for, newest first, with how many more were recorded that do not matter."""
    store = desk.store
    wanted = wanted_of(store, ask)
    is_all = ask.is_set("all")
    behind = parse_place(ask.one("before")) if ask.one("before") else None
    which = ask.chosen("people", tuple(People))
    said = said_by_people(store, wanted.service)
    people = People(which) if which else None
    counted = _counted(desk, wanted, said)
    more = list(map(parse_place, counted["more"]))
    found = people_page(store, wanted, said, which=people, more=more, behind=behind, now=desk.clock(), is_all=is_all)
    filters = {name: ask.one(name) for name in FILTERS} | {"service": wanted.service, "type": wanted.terms_type}
    filters |= {name: "1" if ask.is_set(name) else "" for name in BOXES}
    return {
        "filters": filters,
        "active": [_active(filters, name) for name in FILTERS if filters[name]],
        "topics": list(TOPICS),
        "services": services_of(store),
        "changes": [change_fields(entry, said) for entry in found.entries],
        "hidden": 0 if is_all else counted["hidden"] - counted["raised"],
        "raised": counted["raised"],
        "set_back": counted["set_back"],
        "total": counted["total"],
        "next": str(found.next) if found.next else "",
        "newer": bool(behind),
    }


def _active(filters: Fields, name: str) -> Fields:
    """A filter that is set: what it says, and the address of the list without it."""
    left = {**filters, name: ""} | ({"type": ""} if name == "service" else {})
    value = "" if name in BOXES else filters[name].replace("-", " ") if name == "topic" else filters[name]
    return {"name": name, "told": NAMES[name], "value": value, "without": links.with_query("/", left)}


def _counted(desk: Desk, wanted: Wanted, said: SaidBy) -> Fields:
    """How many changes there are of these that matter, None where that is not known, and how many that do not.

    `raised` are those among the latter of which a person says that they matter, and `more` is where these stand, with
    those that are more severe by a person's word than is asked for. `set_back` are those among the former of which a
    person says that they do not matter, or not so much as is asked for.
    """

    def count() -> Fields:
        more = raised(desk.store, wanted, said)
        told = {"hidden": hidden(desk.store, wanted), "total": total(desk.store, wanted)}
        places = [str(place_of(one)) for one in more]
        told["set_back"] = len(set_back(desk.store, wanted, said))
        return {**told, "raised": sum(not one.matters for one in more), "more": places}

    asked = (repr(replace(wanted, limit=0)),)
    return made(desk, "changes counted", asked, count, depends=desk.stamp(wanted.service))


def wanted_of(store: Store, ask: Ask) -> Wanted:
    """Which changes a query asks for. UsageError, NotFoundError: what it names makes no sense, or is not there."""
    service = find_service_or_all(store, ask.one("service"))
    terms_type = ask.one("type")
    if terms_type and service:
        terms_type = find_document(store, service, terms_type).terms_type
    since, until = ask.moment("since", is_end=False), ask.moment("until")
    if since and until and until < since:
        raise UsageError(f"nothing lies between {ask.one('since')} and {ask.one('until')}")
    severity = ask.chosen("severity", SEVERITIES)
    return Wanted(
        service=service,
        terms_type=terms_type,
        since=since,
        until=until,
        severity=at_least(Severity(severity)) if severity else None,
        is_quiet=True if ask.is_set("quiet") else None,
        topic=topic_of(ask.one("topic")),
        limit=ask.number("limit", default=ON_A_PAGE, most=MOST_ON_A_PAGE),
    )


def change_fields(entry: LogEntry, said: SaidBy) -> Fields:
    """A recorded change with where it is shown, and what people say of it."""
    version = entry.version
    # The findings and quotations, hundreds at times, are those of the change's own page.
    bare = replace(entry.assessment, findings=(), evidence=()) if entry.assessment else None
    fields = entry_fields(version, entry.compared_with, bare)
    fields = {name: value for name, value in fields.items() if name not in {"findings", "evidence"}}
    link = links.change if entry.assessment else links.version
    return {
        **UNASSESSED,
        **fields,
        "suppressed_because": entry.reason,
        "people": of_version(said, version.document, version.number) if said else NOBODY,
        "url": link(version.document, version.number),
    }


VIEWS = (
    View(
        name="changes",
        path="/",
        api="/changes",
        template="changes.html",
        title="What changed that matters",
        purpose="The changes that matter, newest first, across services or of one, and how many were left out.",
        make=changes,
        params=PARAMS,
        schema="Changes",
    ),
)
