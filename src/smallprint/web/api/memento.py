"""The terms on a day, as RFC 7089 (Memento) has programs ask for them.

Two questions are told apart. What was *recorded*: the latest version captured at or before the moment that holds the
terms. What was *in force*: the latest of these that does not say it takes effect later. Memento's moment is the first
one, the moment of capture, and so is ours; `sense=in-force` asks the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime

from smallprint.errors import NotFoundError, UsageError
from smallprint.model.document import Document, Standing, Version
from smallprint.publish.fields import Fields, document_fields, iso
from smallprint.store.base import Store, in_force
from smallprint.web import links
from smallprint.web.wanted import Param

__all__ = ["FORMAT", "GATE_PARAMS", "MAP_PARAMS", "chosen", "headers_of", "http_moment", "link_header", "parse_http"]

SENSES = ("recorded", "in-force")
FORMAT = "application/link-format"
HINT = "write Fri, 11 Aug 2023 12:00:00 GMT"
GATE_PARAMS = (
    Param(
        "sense",
        "recorded: the latest version captured by then (so unless said otherwise); "
        "in-force: the latest that does not say it takes effect later",
        "recorded",
        values=SENSES,
    ),
)
MAP_PARAMS = (Param("format", "link, as RFC 7089 has it, or json", "json", values=("link", "json")),)


def parse_http(words: str) -> datetime:
    """The moment of an Accept-Datetime: "Tue, 11 Aug 2023 12:00:00 GMT". UsageError: it is none."""
    try:
        found = parsedate_to_datetime(words)
    except (ValueError, TypeError, IndexError, OverflowError) as error:
        raise UsageError(f"Accept-Datetime is no date of HTTP: {words[:80]!r}", hint=HINT) from error
    if found.tzinfo is None or not words.rstrip().endswith("GMT"):
        raise UsageError("Accept-Datetime ends in GMT", hint=HINT)
    return found.astimezone(UTC)


def http_moment(moment: datetime) -> str:
    """A moment as HTTP writes it."""
    return format_datetime(moment.astimezone(UTC).replace(microsecond=0), usegmt=True)


def usable(store: Store, document: Document) -> list[Version]:
    """The versions that hold the terms, oldest first. NotFoundError: there is none."""
    found = [one for one in store.versions(document) if one.standing is Standing.USABLE]
    if not found:
        raise NotFoundError(f"no recorded version of {document.id} holds its terms", sought=document.id)
    return found


def chosen(versions: Sequence[Version], moment: datetime | None, sense: str = "recorded") -> Version:
    """The version of a moment, of None the latest; before all of them the first, as RFC 7089 asks (4.5.3)."""
    if moment is None:
        return versions[-1]
    if sense == "in-force":
        found = in_force(versions, moment)
    else:
        found = next((one for one in reversed(versions) if one.fetched_at <= moment), None)
    return found or versions[0]


def original(store: Store, document: Document, base: str) -> str:
    """The address that the versions are of: the page that is watched, where it is one, else the document's page."""
    watched = store.watched(document)
    sources = watched.declaration.sources if watched else ()
    address = sources[0].url if len(sources) == 1 else ""
    is_plain = address.startswith(("http://", "https://")) and address.isascii() and not set(address) & set('<>" ')
    return address if is_plain else base + links.document(document)


def headers_of(store: Store, version: Version, base: str) -> dict[str, str]:
    """The headers of a version: when it was recorded, and where the others are."""
    document = version.document
    return {
        "Memento-Datetime": http_moment(version.fetched_at),
        "Link": ", ".join(_around(store, document, base)),
    }


def link_header(store: Store, versions: Sequence[Version], base: str) -> str:
    """What a TimeGate links to: the original, the list, and the first and the last version."""
    document = versions[0].document
    return ", ".join([*_around(store, document, base), *_ends(versions, base)])


def link_format(store: Store, versions: Sequence[Version], base: str) -> str:
    """The TimeMap of a document (RFC 7089, 5)."""
    document = versions[0].document
    first, last = http_moment(versions[0].fetched_at), http_moment(versions[-1].fetched_at)
    own = f'<{base}{links.timemap(document)}>; rel="self"; type="{FORMAT}"; from="{first}"; until="{last}"'
    around = [*_source_and_gate(store, document, base), own]
    every = [_memento(one, base, _relation(at, len(versions))) for at, one in enumerate(versions)]
    return ",\n".join(around + every) + "\n"


def map_fields(store: Store, versions: Sequence[Version], base: str) -> Fields:
    """The TimeMap as JSON."""
    document = versions[0].document
    return {
        **document_fields(document),
        "original": original(store, document, base),
        "timegate": base + links.timegate(document),
        "timemap": base + links.timemap(document),
        "mementos": [
            {
                "version": one.number,
                "datetime": one.fetched_at.isoformat(),
                "effective_on": iso(one.effective_on),
                "uri": base + links.version(document, one.number),
                "raw": base + links.raw(document, one.number),
            }
            for one in versions
        ],
    }


def _around(store: Store, document: Document, base: str) -> list[str]:
    timemap = f'<{base}{links.timemap(document)}>; rel="timemap"; type="{FORMAT}"'
    return [*_source_and_gate(store, document, base), timemap]


def _source_and_gate(store: Store, document: Document, base: str) -> list[str]:
    gate = f'<{base}{links.timegate(document)}>; rel="timegate"'
    return [f'<{original(store, document, base)}>; rel="original"', gate]


def _ends(versions: Sequence[Version], base: str) -> list[str]:
    ends = dict.fromkeys((0, len(versions) - 1))
    return [_memento(versions[at], base, _relation(at, len(versions))) for at in ends]


def _relation(at: int, count: int) -> str:
    ends = [word for word, place in (("first", 0), ("last", count - 1)) if at == place]
    return " ".join([*ends, "memento"])


def _memento(one: Version, base: str, relation: str) -> str:
    address = base + links.version(one.document, one.number)
    return f'<{address}>; rel="{relation}"; datetime="{http_moment(one.fetched_at)}"'
