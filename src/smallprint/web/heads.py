"""What the head of a page says of it before the page is made: its title, its lasting address, its picture.

A page that takes long is sent from its head on. Whoever shares its address, or looks for what it is, reads no further.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from smallprint.archive.compare_versions import change_into
from smallprint.archive.names import find_service
from smallprint.archive.reports import find_report
from smallprint.archive.versions import version_asked
from smallprint.model.document import Document
from smallprint.publish.fields import document_fields
from smallprint.web import lasting, links, titles
from smallprint.web.desk import Desk
from smallprint.web.pages.asked import asked_of, documents_of, service_in, until
from smallprint.web.pages.compare import chosen_services
from smallprint.web.view import View
from smallprint.web.wanted import Ask

__all__ = ["Head", "head_of"]

MOST_PARTS = 100_000
"""More than anything has; how many there are is said by the page."""


@dataclass(frozen=True, slots=True)
class Head:
    """A page's title, else its view's, and where it lies for good and is drawn, as paths; "" for what is not known."""

    title: str
    canonical: str = ""
    picture: str = ""


_NOTHING = Head("")


def head_of(view: View, desk: Desk, ask: Ask) -> Head:
    """What is known of a page before it is made. Errors as for its opening."""
    make = _HEADS.get(view.name)
    found = make(desk, ask) if make else _NOTHING
    return found if found.title else replace(found, title=view.title)


def _change(desk: Desk, ask: Ask) -> Head:
    document, number = ask.document(desk.store), int(ask.path["number"])
    before, after = change_into(desk.store, desk.store.version(document, number))
    kept = desk.store.assessment(after)
    said = kept.assessment.headline if kept else ""
    told = titles.between(_name(document), before.number, after.number, said)
    return Head(told, _redline_part(links.change(document, number), ask))


def _redline(desk: Desk, ask: Ask) -> Head:
    document = ask.document(desk.store)
    before, after = int(ask.path["before"]), int(ask.path["after"])
    address = _redline_part(links.redline(document, before, after), ask)
    return Head(titles.between(_name(document), before, after), address)


def _version(desk: Desk, ask: Ask) -> Head:
    document, number = ask.document(desk.store), int(ask.path["number"])
    is_known = not ask.one("note") or ask.one("part")
    address = lasting.part(links.version(document, number), _part_asked(ask)) if is_known else ""
    return Head(titles.version(_name(document), number), address)


def _document(desk: Desk, ask: Ask) -> Head:
    document = ask.document(desk.store)
    query = {"all": "1", "start": ask.one("start")} if ask.is_set("all") else {}
    title = titles.document(document.service_id, document.type_name)
    return Head(title, links.with_query(links.document(document), query))


def _service(desk: Desk, ask: Ask) -> Head:
    service = ask.service(desk.store)
    return Head(service, links.service(service))


def _report(desk: Desk, ask: Ask) -> Head:
    found = find_report(desk.store, ask.path["report"])
    return Head(found.title, f"/report/{found.id}")


def _compared(desk: Desk, ask: Ask) -> Head:
    services, _ = chosen_services(desk.store, ask)
    address = links.with_query("/compare", {"service": services, "q": ask.many("q")})
    return Head(titles.compared(services), address)


def _question(desk: Desk, ask: Ask) -> Head:
    """A question to one service; which versions answer it is known, and so where the answer stays for good."""
    words = ask.one("q")
    service, _ = service_in(desk.store, ask) if words else ("", False)
    if not service:
        return Head(words)
    documents = documents_of(desk.store, service, ask)
    versions = [version_asked(desk.store.versions(one), None) for one in documents]
    at = ask.date("at") or until(one for one in versions if one)
    address = lasting.answer(words, asked_of(service, documents, ask), at)
    return Head(titles.answer(words, service), address, lasting.picture(address))


def _over_time(desk: Desk, ask: Ask) -> Head:
    words = ask.one("q")
    service, _ = service_in(desk.store, ask) if words else ("", False)
    if not service:
        return _NOTHING
    address = lasting.over_time(words, asked_of(service, documents_of(desk.store, service, ask), ask))
    return Head(titles.over_time(words, service), address, lasting.picture(address))


def _quotation(desk: Desk, ask: Ask) -> Head:
    if not ask.one("words") or not ask.one("service"):
        return _NOTHING
    service = find_service(desk.store, ask.one("service"))
    asked = asked_of(service, documents_of(desk.store, service, ask), ask)
    return Head(titles.quotation(service), lasting.quotation(ask.one("words"), asked, ask.date("at")))


def _statement(desk: Desk, ask: Ask) -> Head:
    if not ask.one("statement") or not ask.one("service"):
        return _NOTHING
    return Head(titles.statement(ask.one("statement"), find_service(desk.store, ask.one("service"))))


def _redline_part(address: str, ask: Ask) -> str:
    """The address of a part of a redline; "" where it is asked for by what stands in it."""
    if ask.one("change"):
        return ""
    return lasting.redline_part(address, _part_asked(ask), {name: ask.is_set(name) for name in lasting.OTHERWISE})


def _part_asked(ask: Ask) -> int:
    return ask.number("part", default=1, most=MOST_PARTS)


def _name(document: Document) -> str:
    return titles.name_of(document_fields(document))


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
