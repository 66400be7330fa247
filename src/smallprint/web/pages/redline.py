"""Two versions beside each other: the change into a version as it was judged, and any two versions of a document."""

from __future__ import annotations

from smallprint.archive.compare_versions import change_into
from smallprint.archive.redlined import Redlined, newer_change, older_change, redlined
from smallprint.model.document import Version
from smallprint.model.meaning import Assessment
from smallprint.model.note import NoteTarget
from smallprint.publish.fields import Fields, assessment_fields, document_fields
from smallprint.publish.redline_fields import Shown, redline_fields
from smallprint.store.base import Assessed, Store
from smallprint.web import depends, lasting, links
from smallprint.web.desk import Desk
from smallprint.web.elsewhere import ElsewhereError
from smallprint.web.pages.people import NOBODY, said_of_change
from smallprint.web.pages.places import PLACE, linked, named
from smallprint.web.view import View
from smallprint.web.wanted import Ask, Param

__all__ = ["VIEWS", "change", "chosen", "redline"]

INLINE, SIDE = "inline", "side"
MOST_FOLDS, MOST_PARTS, MOST_CHANGES = 100_000, 100_000, 10_000_000
LOOKS = (
    Param("view", "one text, or two beside each other", SIDE, values=(INLINE, SIDE)),
    Param("whole", "every clause, not only those that changed", "1", kind="boolean"),
    Param("noise", "the changes as well that do not matter", "1", kind="boolean"),
    Param("facets", "what differs beside the words: links, marks, layout", "1", kind="boolean"),
    Param("open", "the number of a fold whose clauses are shown", "2", kind="integer"),
    Param("part", "of a long redline this part, counted from 1: each has some 200 changes", "2", kind="integer"),
    Param("change", "show the part in which this change stands, by its index", "250", kind="integer"),
    Param("judged", "have a long redline judged, which takes up to a second", "1", kind="boolean"),
)
NOT_JUDGED: Fields = {
    "substantive": None,
    "probability": None,
    "severity": "",
    "kinds": [],
    "topics": [],
    "headline": "",
    "dated": {
        "before_on": None,
        "after_on": None,
        "effective_on": None,
        "is_quiet": None,
        "is_announced": None,
        "notice_days": None,
    },
    "returns_to": None,
    "evidence": [],
}
"""What stands in the place of an assessment where there is none."""


def change(desk: Desk, ask: Ask) -> Fields:
    """The change into a version, from the version with which the archive compared it."""
    check_change(desk, ask)
    version = desk.store.version(ask.document(desk.store), int(ask.path["number"]))
    before, after = change_into(desk.store, version)
    url = links.change(after.document, after.number)
    people = said_of_change(desk.store, after.document, after.number)
    return {"is_change": True, "url": url, **_fields(desk, ask, (before, after), url), "people": people}


def redline(desk: Desk, ask: Ask) -> Fields:
    """Any two versions of a document, by their numbers."""
    check_redline(desk, ask)
    document = ask.document(desk.store)
    before, after = (desk.store.version(document, int(ask.path[side])) for side in ("before", "after"))
    url = links.redline(document, before.number, after.number)
    return {"is_change": False, "url": url, **_fields(desk, ask, (before, after), url), "people": NOBODY}


def check_change(desk: Desk, ask: Ask) -> None:
    """Raises what is wrong with a request for a change, or where the change lies."""
    document = ask.document(desk.store)
    version = named(desk.store, document, ask.path["number"])
    if ask.path["number"] != str(version.number):
        raise ElsewhereError(links.change(document, version.number))
    change_into(desk.store, version)
    _looks(ask)


def check_redline(desk: Desk, ask: Ask) -> None:
    """Raises what is wrong with a request for a redline, or where the redline lies."""
    document = ask.document(desk.store)
    before, after = (named(desk.store, document, ask.path[side]) for side in ("before", "after"))
    if (ask.path["before"], ask.path["after"]) != (str(before.number), str(after.number)):
        raise ElsewhereError(links.redline(document, before.number, after.number))
    _looks(ask)


def chosen(desk: Desk, ask: Ask) -> Fields:
    """Leads to the redline of two versions that are named by a number, a date, "first" or "latest"."""
    document = ask.document(desk.store)
    after = named(desk.store, document, ask.one("after") or "latest")
    before = named(desk.store, document, ask.one("before") or str(max(1, after.number - 1)))
    looks = {"view": ask.chosen("view", (INLINE, SIDE)), "whole": ask.is_set("whole"), "noise": ask.is_set("noise")}
    raise ElsewhereError(links.with_query(links.redline(document, before.number, after.number), looks))


def _fields(desk: Desk, ask: Ask, versions: tuple[Version, Version], url: str) -> Fields:
    before, after = versions
    store, document, looks = desk.store, after.document, _looks(ask)
    found = redlined(store, before, after, is_judged=looks["judged"])
    judged = found.assessment
    is_all_noise = judged is not None and not judged.substantive
    shown = Shown(looks["whole"], looks["noise"] or is_all_noise, looks["open"], looks["part"], _change_asked(ask))
    told = redline_fields(found.diff, judged, shown)
    looks["part"] = told["part"]
    return {
        **document_fields(document),
        "before": linked(before),
        "after": linked(after),
        "is_judged": judged is not None,
        "is_kept": found.is_kept,
        **_judged_fields(found, judged),
        "shown": looks,
        **told,
        **_turns(url, looks, told),
        "notes": _notes(store, after),
        "older": _neighbour(older_change(store, after)),
        "newer": _neighbour(newer_change(store, after)),
        "redline_url": links.redline(document, before.number, after.number),
    }


def _looks(ask: Ask) -> Fields:
    """How the redline is shown, by the query. UsageError: it says what makes no sense."""
    looks: Fields = {"view": ask.chosen("view", (INLINE, SIDE)) or INLINE}
    looks |= {name: ask.is_set(name) for name in ("whole", "noise", "facets", "judged")}
    _change_asked(ask)
    part = ask.number("part", default=1, most=MOST_PARTS)
    return {**looks, "open": ask.number("open", default=0, most=MOST_FOLDS), "part": part}


def _change_asked(ask: Ask) -> int | None:
    """The change whose part is asked for, or None. UsageError: it is no number."""
    if ask.one("change") == "0":
        return 0
    return ask.number("change", default=0, most=MOST_CHANGES) or None


def _turns(url: str, looks: Fields, told: Fields) -> Fields:
    """Where this part lies, for good and as it is shown, and the parts beside it; "" where there is none."""
    part, parts = told["part"], told["parts"]
    shown = {**looks, "view": "" if looks["view"] == INLINE else looks["view"], "open": 0}

    return {
        "canonical_url": lasting.redline_part(url, part, looks),
        "part_url": lasting.part(url, part, shown),
        "previous_url": lasting.part(url, part - 1, shown) if part > 1 else "",
        "next_url": lasting.part(url, part + 1, shown) if part < parts else "",
    }


def _judged_fields(found: Redlined, judged: Assessment | None) -> Fields:
    """The assessment, each quotation with the change in which it stands."""
    if judged is None:
        return NOT_JUDGED
    told = assessment_fields(judged)
    del told["findings"]
    at = {("before", index): n for n, one in enumerate(found.diff.touched) for index in one.before}
    at |= {("after", index): n for n, one in enumerate(found.diff.touched) for index in one.after}
    versions = {"before": found.before, "after": found.after}
    for one in told["evidence"]:
        version = versions[one["side"]]
        one["change"] = at.get((one["side"], one["clause"]))
        one["url"] = links.clause(version.document, version.number, one["clause"])
    return told


def _neighbour(one: Assessed | None) -> Fields | None:
    if one is None:
        return None
    version = one.version
    return {
        "version": version.number,
        "fetched_at": version.fetched_at.isoformat(),
        "severity": one.assessment.severity.value,
        "headline": one.assessment.headline,
        "url": links.change(version.document, version.number),
    }


def _notes(store: Store, version: Version) -> list[Fields]:
    """What people wrote on the change into this version."""
    held = store.notes(version.document.service_id)
    return [
        {"id": note.id, "words": note.words, "author": note.author, "at": note.at.isoformat()}
        for note in held
        if note.target is NoteTarget.CHANGE and note.document == version.document and note.number == version.number
    ]


BESIDE = Param("before", "the version before: a number, a date, first, latest~2", "2023-03-01", is_needed=True)
BEHIND = Param("after", "the version after", "2023-08-11", is_needed=True)
NUMBER = Param("number", "the version’s number", "12", kind="integer", is_needed=True)
VIEWS: tuple[View, ...] = (
    View(
        name="change",
        path="/service/{service}/{document}/change/{number}",
        api="/service/{service}/{document}/change/{number}",
        template="redline.html",
        title="Change",
        purpose="The change into a version, as it was judged, clause by clause.",
        make=change,
        is_slow=True,
        first=check_change,
        params=(*PLACE, NUMBER, *LOOKS),
        schema="Redline",
        depends=depends.texts,
    ),
    View(
        name="redline",
        path="/service/{service}/{document}/redline/{before}..{after}",
        api="/service/{service}/{document}/redline/{before}..{after}",
        template="redline.html",
        title="Redline",
        purpose="Any two versions of a document beside each other, clause by clause.",
        make=redline,
        is_slow=True,
        first=check_redline,
        params=(*PLACE, BESIDE, BEHIND, *LOOKS),
        schema="Redline",
        depends=depends.texts,
    ),
    View(
        name="redline-chosen",
        path="/service/{service}/{document}/redline",
        api="/service/{service}/{document}/redline",
        template="redline.html",
        title="Redline",
        purpose="Leads to the redline of two versions that are named by numbers or dates.",
        make=chosen,
        params=(*PLACE, Param("before", BESIDE.what, BESIDE.example), Param("after", BEHIND.what, BEHIND.example)),
        schema="Redline",
    ),
    View(
        name="redline-embedded",
        path="/embed/service/{service}/{document}/redline/{before}..{after}",
        api="",
        template="redline_embed.html",
        title="Redline",
        purpose="A redline to be framed in another page.",
        make=redline,
        params=(*PLACE, BESIDE, BEHIND, *LOOKS),
    ),
)
