"""What pages depend on, in a word each: it is another one whenever what a page shows could be.

A page that names nothing here depends on the whole archive, and is made anew after each look of a running watch.
"""

from __future__ import annotations

from collections.abc import Iterable

from smallprint.archive.names import find_service
from smallprint.errors import NotFoundError
from smallprint.model.document import Document
from smallprint.read.document import EDITION
from smallprint.web.desk import Desk
from smallprint.web.pages.asked import service_in
from smallprint.web.wanted import Ask

__all__ = ["asked", "document", "of", "reading", "service", "services", "texts"]

MOST = 8
"""More services than are compared are not looked at."""


def texts(desk: Desk, ask: Ask) -> str:
    """The versions of the document in the path, and what people say of them."""
    return _of(desk, ask.document(desk.store))


def reading(desk: Desk, ask: Ask) -> str:
    """The same of a version; on the whole archive while its clauses are still being read."""
    found, number = ask.document(desk.store), ask.path["number"]
    is_read = number.isdecimal() and desk.store.read_up_to(EDITION).get(found, 0) >= int(number)
    return f"{_of(desk, found)} {'' if is_read else desk.state()}"


def document(desk: Desk, ask: Ask) -> str:
    """The same, with how its pages do."""
    found = ask.document(desk.store)
    return f"{_of(desk, found)} {desk.store.stamp_of_looks(found.service_id)}"


def service(desk: Desk, ask: Ask) -> str:
    """A service's documents with how their pages do, and the statements that are kept of it."""
    name = ask.service(desk.store)
    return f"{name} {desk.stamp(name)} {desk.store.stamp_of_looks(name)}"


def asked(desk: Desk, ask: Ask) -> str:
    """The documents of the service that is asked; with a question, of all. Else the page shows what there is."""
    name, _ = service_in(desk.store, ask) if ask.one("q") or ask.one("service") else ("", False)
    return f"{name} {desk.stamp(name)}" if name or ask.one("q") else desk.state()


def services(desk: Desk, ask: Ask) -> str:
    """The documents of several services, and which there are to choose from."""
    chosen = sorted({name for each in ask.many("service")[:MOST] if (name := _named(desk, each))})
    return " ".join([_names(desk), *(f"{name} {desk.stamp(name)}" for name in chosen)])


def _named(desk: Desk, name: str) -> str:
    """The service that is meant by a name, "" where there is none."""
    try:
        return find_service(desk.store, name)
    except NotFoundError:
        return ""


def of(desk: Desk, found: Iterable[Document]) -> str:
    """The versions of some documents, and what people say of them."""
    return " ".join(_of(desk, one) for one in found)


def _names(desk: Desk) -> str:
    """The services that there are."""
    return "\0".join(sorted({one.service_id for one in desk.store.documents()}))


def _of(desk: Desk, found: Document) -> str:
    return f"{found.id} {desk.store.stamp(document=found)}"
