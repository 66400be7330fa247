"""What a request asks for: the parts of its path and its query, each taken by name and checked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from smallprint.archive.names import find_document, find_service
from smallprint.archive.versions import parse_moment
from smallprint.errors import UsageError
from smallprint.model.document import Document
from smallprint.store.base import Store

__all__ = ["Ask", "Param"]

LONGEST = 2_000
"""So many characters a field of a query may have: the longest statement that people hold beside a contract, twice."""


@dataclass(frozen=True, slots=True)
class Param:
    """A part of a path or a field of a query: its name, what it is, and an example. `values`: the only ones there are.

    `kind` is "string", "integer", "date" or "boolean"; a field that is `many` may be given several times.
    """

    name: str
    what: str
    example: str = ""
    kind: str = "string"
    values: tuple[str, ...] = ()
    is_many: bool = False
    is_needed: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """What a request asks for. `path` holds the parts of the address, `fields` each field of the query in order.

    `base` is the address by which the web face is asked, without a slash at the end; "" where nobody asks.
    """

    path: Mapping[str, str]
    fields: Mapping[str, Sequence[str]]
    base: str = ""

    def many(self, name: str) -> tuple[str, ...]:
        """Every value of a field that is not blank. UsageError: one is too long."""
        found = tuple(value.strip() for value in self.fields.get(name, ()) if value.strip())
        if any(len(value) > LONGEST for value in found):
            raise UsageError(f"{name} is longer than {LONGEST:,} characters")
        return found

    def one(self, name: str) -> str:
        """The value of a field, or ""; where it is given several times the last counts."""
        found = self.many(name)
        return found[-1] if found else ""

    def chosen(self, name: str, values: Sequence[str]) -> str:
        """The value of a field that has to be one of these, or "". UsageError: it is none."""
        value = self.one(name)
        if value and value not in values:
            raise UsageError(f"{name} is none of {', '.join(values)}: {value!r}")
        return value

    def number(self, name: str, *, default: int, most: int) -> int:
        """A whole number from 1 to `most`. UsageError: it is none."""
        value = self.one(name)
        if not value:
            return default
        if not value.isdecimal() or not value.isascii() or len(value) > 12 or not 1 <= int(value) <= most:
            raise UsageError(f"{name} is a number from 1 to {most:,}, not {value!r}")
        return int(value)

    def is_set(self, name: str) -> bool:
        """Whether a box is ticked: 1, true, yes or on."""
        return self.chosen(name, ("1", "true", "yes", "on", "0", "false", "no", "off")) in {"1", "true", "yes", "on"}

    def moment(self, name: str, *, is_end: bool = True) -> datetime | None:
        """A date as the moment at which it ends, or begins; None where it is not given. UsageError: it is none."""
        value = self.one(name)
        return parse_moment(value, is_end=is_end) if value else None

    def date(self, name: str) -> str:
        """A date or a moment as ISO 8601 has it, "" where none is given. UsageError: it is none, or may be two."""
        value, found = self.one(name), self.moment(name)
        if found is None or _is_iso(value):
            return value
        return found.date().isoformat()

    def service(self, store: Store) -> str:
        """The service in the path, by its name or whatever of it tells it from the others.

        NotFoundError: the archive holds none. UsageError: several are meant.
        """
        name = self.path["service"]
        return name if store.documents(name) else find_service(store, name)

    def document(self, store: Store) -> Document:
        """The document in the path, whose variant stands in brackets behind its type. Errors as for a service."""
        service, name = self.service(store), self.path["document"]
        exact = (document for document in store.documents(service) if document.type_name == name)
        return next(exact, None) or find_document(store, service, name)


def _is_iso(words: str) -> bool:
    try:
        datetime.fromisoformat(words)
    except ValueError:
        return False
    return True
