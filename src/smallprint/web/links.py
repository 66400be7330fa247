"""The address of every page, made in one place: pages, feeds, alerts and JSON link by these."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote, urlencode

from smallprint.model.document import Document
from smallprint.publish.fields import Fields
from smallprint.publish.terms_parts import FIRST

__all__ = [
    "API",
    "asked_at",
    "change",
    "clause",
    "document",
    "feed",
    "named",
    "part",
    "raw",
    "redline",
    "service",
    "timegate",
    "timemap",
    "version",
    "with_query",
]

API = "/api/v1"
"""Below this programs ask for what a page shows."""
KEPT = "()!*',:;@&=+$~"
"""What stands in an address's path as it is, beside letters, digits and the few that always do."""


def service(name: str) -> str:
    """The page of a service."""
    return f"/service/{part(name)}"


def document(one: Document) -> str:
    """The page of a document."""
    return f"{service(one.service_id)}/{part(one.type_name)}"


def version(one: Document, number: int) -> str:
    """The reading view of a version."""
    return f"{document(one)}/version/{number}"


def raw(one: Document, number: int) -> str:
    """A version's recorded bytes."""
    return f"{version(one, number)}/raw"


def timegate(one: Document) -> str:
    """Where a document is asked for as it was at a moment (RFC 7089)."""
    return f"/timegate/{part(one.service_id)}/{part(one.type_name)}"


def timemap(one: Document) -> str:
    """The list of a document's versions for programs (RFC 7089)."""
    return f"/timemap/{part(one.service_id)}/{part(one.type_name)}"


def feed(service: str = "", document: str = "") -> str:
    """The feed of everything, of a service, or of a document of it by the name of its type."""
    return "/feed" + (f"/service/{part(service)}" if service else "") + (f"/{part(document)}" if document else "")


def clause(one: Document, number: int, index: int) -> str:
    """A clause of a version, for ever. One far behind may stand in another part: then the query leads to it."""
    led = f"?clause={index}" if index >= FIRST else ""
    return f"{version(one, number)}{led}#c{index}"


def change(one: Document, number: int) -> str:
    """The change into a version, as it was judged."""
    return f"{document(one)}/change/{number}"


def redline(one: Document, before: int, after: int) -> str:
    """Two versions beside each other."""
    return f"{document(one)}/redline/{before}..{after}"


def asked_at(path: str) -> str:
    """The path of a request as an address writes it."""
    return quote(path, safe="/" + KEPT)


def named(fields: Mapping[str, str]) -> Document:
    """The document that JSON fields name (`service`, `terms_type`, `variant`)."""
    return Document(fields["service"], fields["terms_type"], fields.get("variant", ""))


def with_query(path: str, fields: Fields) -> str:
    """A path with the fields of a query that are not empty; a list gives a field several times."""
    told = {name: value for name, value in fields.items() if value not in ("", None, [], (), False)}
    words = {name: "1" if value is True else value for name, value in told.items()}
    return f"{path}?{urlencode(words, doseq=True)}" if words else path


def part(words: str) -> str:
    """Words as one step of an address."""
    return quote(words, safe=KEPT)
