"""What the head of a page says of it before the page is made: its title, its lasting address, its picture.

A page that takes long is sent from its head on. Whoever shares its address, or looks for what it is, reads no further.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from smallprint.archive.names import find_service, type_name
from smallprint.archive.reports import find_report
from smallprint.archive.versions import version_asked
from smallprint.model.document import Document
from smallprint.store.base import Store
from smallprint.web import links
from smallprint.web.desk import Desk
from smallprint.web.pages.asked import documents_of, service_in, until
from smallprint.web.view import View
from smallprint.web.wanted import Ask

__all__ = ["Head", "head_of"]


@dataclass(frozen=True, slots=True)
class Head:
    """A page's title, and where it lies for good and is drawn, as paths; "" where that is not known yet."""

    title: str
    canonical: str = ""
    picture: str = ""


def head_of(view: View, desk: Desk, ask: Ask) -> Head:
    """What is known of a page before it is made. Errors as for its opening."""
    make = _HEADS.get(view.name)
    return make(desk, ask) if make else Head(view.title)


def _change(desk: Desk, ask: Ask) -> Head:
    document, number = ask.document(desk.store), int(ask.path["number"])
    kept = desk.store.assessment(desk.store.version(document, number))
    said = (kept.assessment.headline if kept else "") or f"version {number}"
    return Head(f"{_name(document)}: {said}", _part(links.change(document, number), ask))


def _redline(desk: Desk, ask: Ask) -> Head:
    document = ask.document(desk.store)
    before, after = int(ask.path["before"]), int(ask.path["after"])
    address = _part(links.redline(document, before, after), ask)
    return Head(f"{_name(document)}: version {before} and {after}", address)


def _version(desk: Desk, ask: Ask) -> Head:
    document, number = ask.document(desk.store), int(ask.path["number"])
    address = "" if ask.one("note") else _part(links.version(document, number), ask)
    return Head(f"{_name(document)}, version {number}", address)


def _document(desk: Desk, ask: Ask) -> Head:
    document = ask.document(desk.store)
    query = {"all": "1", "start": ask.one("start")} if ask.is_set("all") else {}
    return Head(f"{document.service_id} · {type_name(document)}", links.with_query(links.document(document), query))


def _service(desk: Desk, ask: Ask) -> Head:
    service = ask.service(desk.store)
    return Head(service, links.service(service))


def _report(desk: Desk, ask: Ask) -> Head:
    found = find_report(desk.store, ask.path["report"])
    return Head(found.title, f"/report/{found.id}")


def _compared(desk: Desk, ask: Ask) -> Head:
    services = list(dict.fromkeys(find_service(desk.store, one) for one in ask.many("service")))
    address = links.with_query("/compare", {"service": services, "q": ask.many("q")})
    return Head(" beside ".join(services) or "Compare services", address)


def _question(desk: Desk, ask: Ask) -> Head:
    """A question to one service; which versions answer it is known, and so where the answer stays for good."""
    words = ask.one("q")
    service, _ = service_in(desk.store, ask) if words else ("", False)
    if not service:
        return Head(words or "Ask")
    documents, query = _asked(desk.store, ask, service)
    versions = [version_asked(desk.store.versions(one), None) for one in documents]
    at = ask.one("at") or until(one for one in versions if one)
    address = links.with_query("/ask", {"q": words, **query, "at": at})
    return Head(f"{words} · {service}", address, address.replace("/ask?", "/picture/answer.svg?"))


def _over_time(desk: Desk, ask: Ask) -> Head:
    words = ask.one("q")
    service, _ = service_in(desk.store, ask) if words else ("", False)
    if not service:
        return Head("Over time")
    _, query = _asked(desk.store, ask, service)
    address = links.with_query("/timeline", {"q": words, **query})
    return Head(f"{words} · {service} over time", address, address.replace("/timeline?", "/picture/timeline.svg?"))


def _quotation(desk: Desk, ask: Ask) -> Head:
    if not ask.one("words") or not ask.one("service"):
        return Head("Check a quotation")
    service = find_service(desk.store, ask.one("service"))
    _, query = _asked(desk.store, ask, service)
    address = links.with_query("/quote", {"words": ask.one("words"), **query, "at": ask.one("at")})
    return Head(f"A quotation of {service}’s terms", address)


def _statement(desk: Desk, ask: Ask) -> Head:
    if not ask.one("statement") or not ask.one("service"):
        return Head("Check a statement")
    return Head(f"A statement beside the terms of {find_service(desk.store, ask.one('service'))}")


def _asked(store: Store, ask: Ask, service: str) -> tuple[list[Document], dict[str, str]]:
    """The documents that are asked, and the service and type as an address that stays names them."""
    documents = list(documents_of(store, service, ask))
    return documents, {"service": service, "type": type_name(documents[0]) if ask.one("type") else ""}


def _part(address: str, ask: Ask) -> str:
    """The address of a part; "" where a part is asked for by what stands in it."""
    if ask.one("change") or ask.one("clause"):
        return ""
    return links.with_query(address, {"part": "" if ask.one("part") == "1" else ask.one("part")})


def _name(document: Document) -> str:
    return f"{document.service_id} {type_name(document)}"


_HEADS: Mapping[str, Callable[[Desk, Ask], Head]] = {
    "change": _change,
    "redline": _redline,
    "version": _version,
    "document": _document,
    "service": _service,
    "report": _report,
    "compare": _compared,
    "ask": _question,
    "timeline": _over_time,
    "quote": _quotation,
    "check": _statement,
}
