"""Every service with its documents, and how much was recorded of each."""

from __future__ import annotations

from collections.abc import Iterable

from smallprint.archive.services import services as held_services
from smallprint.publish.fields import Fields, document_fields
from smallprint.store.base import Summary
from smallprint.text.normalize import fold
from smallprint.web import links
from smallprint.web.desk import Desk
from smallprint.web.made import made
from smallprint.web.view import View
from smallprint.web.wanted import Ask, Param

SORTS = ("name", "changes", "latest")
PARAMS = (
    Param("q", "only services whose name, or the name of a document of which, holds these words", "video"),
    Param("sort", "in the order of names, of changes that matter, or of the latest record", SORTS[0], values=SORTS),
)


def services(desk: Desk, ask: Ask) -> Fields:
    """The services that the archive holds, or those that are sought."""
    every = made(desk, "services", (), lambda: {"services": _services(held_services(desk.store))})["services"]
    sought = fold(ask.one("q")).split()
    sort = ask.chosen("sort", SORTS) or SORTS[0]
    found = [one for one in every if all(word in _words(one) for word in sought)]
    if sort != SORTS[0]:
        key = "substantive" if sort == "changes" else "last_at"
        found.sort(key=lambda one: one[key], reverse=True)
    return {
        "q": ask.one("q"),
        "sort": sort,
        "services": found,
        "total": len(every),
        "documents": sum(len(one["documents"]) for one in every),
        "versions": sum(one["versions"] for one in every),
    }


def _services(summaries: Iterable[Summary]) -> list[Fields]:
    by_service: dict[str, list[Summary]] = {}
    for one in summaries:
        by_service.setdefault(one.document.service_id, []).append(one)
    return [_service(name, by_service[name]) for name in sorted(by_service, key=str.casefold)]


def _service(name: str, held: list[Summary]) -> Fields:
    return {
        "service": name,
        "url": links.service(name),
        "versions": sum(one.versions for one in held),
        "substantive": sum(one.substantive for one in held),
        "first_at": min(one.first_at for one in held).isoformat(),
        "last_at": max(one.last_at for one in held).isoformat(),
        "documents": [document_summary(one) for one in held],
    }


def document_summary(one: Summary) -> Fields:
    """What is held of a document, with where it is shown."""
    return {
        **document_fields(one.document),
        "url": links.document(one.document),
        "versions": one.versions,
        "usable": one.usable,
        "substantive": one.substantive,
        "first_at": one.first_at.isoformat(),
        "last_at": one.last_at.isoformat(),
    }


def _words(service: Fields) -> str:
    names = [f"{one['terms_type']} {one['variant']}" for one in service["documents"]]
    return fold(" ".join([service["service"], *names]))


VIEWS = (
    View(
        name="services",
        path="/services",
        api="/services/overview",
        template="services.html",
        title="Services",
        purpose="Every service with its documents: how many versions and changes that matter, and from when to when.",
        make=services,
        params=PARAMS,
        schema="Services",
    ),
)
