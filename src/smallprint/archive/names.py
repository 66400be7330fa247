"""Services and documents as people name them: any case, the first letters, or initials; a miss names the nearest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from rapidfuzz import fuzz

from smallprint.errors import NotFoundError, UsageError
from smallprint.model.document import Document
from smallprint.store.base import Store
from smallprint.text.normalize import fold

NEAREST = 3
LIKENESS = 65
"""Names less alike than this (rapidfuzz, 0 to 100) are no help to whoever mistyped one."""
MOST_TYPES = 40
"""Of a service's documents so many are named: whoever is asked to choose wants to see them all."""

Named = TypeVar("Named")


def find_service(store: Store, name: str) -> str:
    """The id of the service that is meant. NotFoundError names the nearest; UsageError: several begin so."""
    services = sorted({document.service_id for document in store.documents()})
    if name in services:  # the names of two may differ in their capitals alone: "TP-Link", "Tp-link"
        return name
    found = matches(name, services, str)
    if not found:
        found = sorted({document.service_id for document in renamed(store, name)})
    return _one(found, name, services, kind="service", path=store.path)


def in_order(store: Store, name: str, words: Sequence[str]) -> tuple[str, list[str]]:
    """A service's name and the words behind it; the other way round where only the last of the words names a service.

    What asks "ask 'Do they sell my data?' Acme" means the same as "ask Acme 'Do they sell my data?'".
    """
    services = sorted({document.service_id for document in store.documents()})
    if words and not matches(name, services, str) and not renamed(store, name):
        *first, last = words
        if fold(last).strip() in map(fold, services):
            return last, [name, *first]
    return name, list(words)


def find_service_or_all(store: Store, name: str) -> str:
    """The id of the service that is meant, "" for all where none is named. Errors as `find_service`."""
    return find_service(store, name) if name else ""


def find_watched_service(store: Store, name: str) -> str:
    """The id of the watched service that is meant, of which nothing may be recorded yet; errors as `find_service`."""
    services = sorted({one.document.service_id for one in store.declarations()})
    return _one(matches(name, services, str), name, services, kind="watched service", path=store.path)


def find_documents(store: Store, service: str, terms_type: str = "") -> list[Document]:
    """The documents of a service, or the one of that type. NotFoundError and UsageError as for a service."""
    held = store.documents(find_service(store, service))
    if not terms_type:
        return held
    names = [document.type_name for document in held]
    found = matches(terms_type, held, lambda one: one.type_name) or _renamed_types(store, held, terms_type)
    chosen = _one(
        [document.type_name for document in found],
        terms_type,
        names,
        kind="document",
        path=store.path,
        of=held[0].service_id,
    )
    return [document for document in held if document.type_name == chosen]


def find_document(store: Store, service: str, terms_type: str = "") -> Document:
    """The one document that is meant. UsageError where the service has several and none is named."""
    if not terms_type and "/" in service:
        before, _, after = service.partition("/")
        service, terms_type = before, after
    found = find_documents(store, service, terms_type)
    if len(found) > 1:
        raise UsageError(
            f"{found[0].service_id} has {len(found)} documents: {listed((one.type_name for one in found), MOST_TYPES)}",
            hint=f'name one of them: "{found[0].service_id}" "{found[0].type_name}"',
        )
    return found[0]


def renamed(store: Store, service: str) -> list[Document]:
    """The documents that a service of this name had before they were renamed."""
    return [now for old, now in store.aliases().items() if fold(old.service_id) == fold(service)]


def _renamed_types(store: Store, held: Sequence[Document], terms_type: str) -> list[Document]:
    """Those of a service's documents that had this type before they were renamed."""
    earlier = store.aliases().items()
    return [now for old, now in earlier if now in held and fold(old.type_name) == fold(terms_type)]


def matches(name: str, held: Sequence[Named], words_of: Callable[[Named], str]) -> list[Named]:
    """What the name means among these: the exact name, else all that begin with it, else all with these initials."""
    sought = fold(name).strip()
    if not sought:
        return []
    by_name = [(one, fold(words_of(one))) for one in held]
    exact = [one for one, words in by_name if words == sought]
    if exact:
        return exact
    return [one for one, words in by_name if words.startswith(sought)] or [
        one for one, words in by_name if _initials(words) == sought
    ]


def _initials(words: str) -> str:
    return "".join(word[0] for word in words.split())


def _one(found: Sequence[str], name: str, names: Sequence[str], *, kind: str, path: str, of: str = "") -> str:
    """The one name that was found, or the error that helps."""
    where = f" of {of}" if of else ""
    if not name.strip():
        raise UsageError(f"no {kind} is named", hint="smallprint services lists them")
    if not found:
        raise NotFoundError(
            f"the archive at {path} has no {kind} {name!r}{where}",
            sought=name,
            path=path,
            hint=nearest(name, names) or _listing(kind, of, names),
        )
    if len(found) > 1:
        raise UsageError(
            f"{name!r} may be any of {len(found)} {kind}s{where}: {listed(found)}", hint="write more of the name"
        )
    return found[0]


def nearest(name: str, names: Sequence[str]) -> str:
    """The hint that asks “did you mean Zoom or Zoho?”, or "" where no name is like it."""
    ranked = sorted(((_alike(fold(name), fold(one)), one) for one in names), key=lambda item: -item[0])
    near = [one for score, one in ranked[:NEAREST] if score >= LIKENESS]
    return f"did you mean {' or '.join(near)}?" if near else ""


def _alike(one: str, other: str) -> float:
    """How alike two names are as they are spelt; one whose words all stand in the other is like it as well."""
    shorter, longer = sorted((one.split(), other.split()), key=len)
    holds = bool(shorter) and len(" ".join(shorter)) > 3 and set(shorter) <= set(longer)
    return max(fuzz.ratio(one, other), 80.0 if holds else 0.0)


def _listing(kind: str, of: str, names: Sequence[str]) -> str:
    if of:
        return f"it has {listed(names, MOST_TYPES)}"
    return f"smallprint services lists the {len(names):,} {kind}{'' if len(names) == 1 else 's'} it has"


def listed(names: Iterable[str], most: int = 8) -> str:
    """The names in one line, at most so many of them."""
    held = list(names)
    return ", ".join(held[:most]) + (f" and {len(held) - most:,} more" if len(held) > most else "")
