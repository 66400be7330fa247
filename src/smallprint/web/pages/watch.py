"""The pages that are watched, and how each does."""

from __future__ import annotations

from collections import Counter

from smallprint.archive.add import forget as forget_document
from smallprint.archive.names import find_watched_service
from smallprint.archive.sources import Condition, Tracked, sources
from smallprint.errors import NotFoundError
from smallprint.publish.fields import Fields
from smallprint.publish.watched import WHY, source_fields
from smallprint.web import links
from smallprint.web.action import Action, Done
from smallprint.web.desk import Desk
from smallprint.web.view import Freshness, View
from smallprint.web.visitor import Visitor
from smallprint.web.wanted import Ask, Param

__all__ = ["ACTIONS", "VIEWS"]

CONDITIONS = tuple(condition.value for condition in Condition)
ORDER = {Condition.FAILING: 0, Condition.WAITING: 1, Condition.NEW: 2, Condition.WELL: 3}
"""What needs a look stands first."""
ON_A_PAGE = 100
PARAMS = (
    Param("service", "only this service", "Larchway"),
    Param("condition", "only documents that do so", "failing", values=CONDITIONS),
    Param("page", "which hundred of them", "1", kind="integer"),
)


def watched(desk: Desk, ask: Ask) -> Fields:
    """The documents that are watched, those that need a look first, with how many do well."""
    service = find_watched_service(desk.store, ask.one("service")) if ask.one("service") else ""
    condition = ask.chosen("condition", CONDITIONS)
    found = sources(desk.store, [service] if service else ())
    counts = Counter(one.condition.value for one in found)
    chosen = [one for one in found if condition in ("", one.condition.value)]
    chosen.sort(key=lambda one: (ORDER[one.condition], one.document.id))
    page = ask.number("page", default=1, most=100_000)
    start = (page - 1) * ON_A_PAGE
    held = {one.document for one in desk.store.summaries(service)}
    return {
        "filters": {"service": service, "condition": condition},
        "counts": {name: counts[name] for name in CONDITIONS},
        "total": len(chosen),
        "sources": [_fields(one, is_recorded=one.document in held) for one in chosen[start : start + ON_A_PAGE]],
        "page": page,
        "next": page + 1 if start + ON_A_PAGE < len(chosen) else None,
    }


def _fields(one: Tracked, *, is_recorded: bool) -> Fields:
    fields = source_fields(one.watched, one.candidate, one.condition.value)
    waiting = WHY[one.candidate.doubt] if one.candidate else ""
    return {
        **fields,
        "name": one.document.id,
        "waiting_because": waiting,
        "url": links.document(one.document) if is_recorded else None,
    }


def forget(desk: Desk, ask: Ask, visitor: Visitor) -> Done:
    """Watch a document no more."""
    del visitor
    with desk.writing() as store:
        name = ask.one("name")
        if all(one.document.id != name for one in store.declarations()):
            raise NotFoundError(f"{name!r} is not watched", sought=name)
        document = forget_document(store, name, desk.clock())
    return Done({"forgotten": document.id}, "/watch", document.id)


VIEWS = (
    View(
        name="watch",
        path="/watch",
        api="/sources",
        template="watch.html",
        title="Watched pages",
        purpose="The pages that are watched: seen and changed when, failing or waiting since when and why, next when.",
        make=watched,
        params=PARAMS,
        schema="Sources",
        freshness=Freshness.LIVE,
    ),
)
ACTIONS = (
    Action(
        name="forget-source",
        path="/watch/forget",
        api="/sources/forget",
        purpose="Watch a document no more; what was recorded of it stays.",
        do=forget,
        params=(Param("name", "the document", "Larchway/Terms of Service", is_needed=True),),
        schema="Forgotten",
    ),
)
