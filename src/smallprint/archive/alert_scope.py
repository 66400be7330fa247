"""What a rule looks at, as somebody names it: a service, a terms type, or one document, recorded or only watched."""

from __future__ import annotations

from smallprint.archive.names import find_document, find_service, listed, matches, nearest
from smallprint.errors import NotFoundError, UsageError
from smallprint.extract.terms_phrases import TERMS_TYPES
from smallprint.model.document import Document
from smallprint.store.base import Store


def scope_of(store: Store, service: str, terms_type: str) -> Document:
    """The service, terms type and variant that are meant, each "" where none is named.

    NotFoundError and UsageError: there is no such, or there are several. What is not there yet is refused too: a rule
    that was mistyped would keep silent for ever.
    """
    known = _known(store)
    of_service = _service(store, service, known) if service.strip() else ""
    if not terms_type.strip():
        return Document(of_service, "", "")
    if of_service:
        return _document(store, of_service, terms_type, known)
    return Document("", _type(terms_type, known), "")


def _known(store: Store) -> list[Document]:
    """Every document that is recorded or watched."""
    watched = (declaration.document for declaration in store.declarations())
    return list(dict.fromkeys([*store.documents(), *watched]))


def _service(store: Store, name: str, known: list[Document]) -> str:
    services = sorted({one.service_id for one in known})
    found = matches(name, services, str)
    if len(found) == 1:
        return found[0]
    try:
        return find_service(store, name)
    except NotFoundError as error:
        hint = nearest(name, services) or "smallprint add ADDRESS has a service watched, then a rule can be put in"
        raise NotFoundError(error.message, sought=name, path=store.path, hint=hint) from error


def _document(store: Store, service: str, terms_type: str, known: list[Document]) -> Document:
    held = [one for one in known if one.service_id == service]
    found = matches(terms_type, held, lambda one: one.type_name)
    if len(found) == 1:
        return found[0]
    if any(one.service_id == service for one in store.documents()):
        return find_document(store, service, terms_type)
    raise NotFoundError(
        f"no document {terms_type!r} of {service} is watched",
        sought=terms_type,
        path=store.path,
        hint=f"it has {listed(one.type_name for one in held)}",
    )


def _type(words: str, known: list[Document]) -> str:
    """The terms type that is meant. UsageError: there is none, or there are several."""
    types = sorted(TERMS_TYPES | {one.terms_type for one in known})
    found = matches(words, types, str)
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(f"{words!r} may be any of {len(found)} terms types: {listed(found)}", hint="write more of it")
    hint = nearest(words, types) or f"for example: {', '.join(types[:6])}"
    raise UsageError(f"there is no terms type {words!r}", hint=hint)
