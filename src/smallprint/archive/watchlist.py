"""What is watched, by address and by name: read from the store once, and kept in step with what is added."""

from __future__ import annotations

from collections.abc import Iterable

from smallprint.extract.address import canonical
from smallprint.extract.domain import domain_of, is_same_holder
from smallprint.extract.terms_type import letters
from smallprint.model.document import Document
from smallprint.model.found import Discovery
from smallprint.model.source import Declaration
from smallprint.store.base import Store

LONGEST_NAME = 80
_FORBIDDEN = str.maketrans(dict.fromkeys('/\\:*?"<>|#', " "))
"""Signs that cannot stand in the name of a folder, or that begin a variant."""


class Watchlist:
    """The documents that a store watches, and the services that it knows. One is made for one run of adding."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.renew_all()

    def renew_all(self) -> None:
        """Read anew what is watched of every service: others may have added, moved or let go of documents meanwhile."""
        store = self.store
        self._pages: dict[str, Document] = {}
        self._addresses: dict[Document, tuple[str, ...]] = {}
        self._of_service: dict[str, dict[Document, None]] = {}
        self._names = {letters(one.service_id): one.service_id for one in reversed(store.documents())}
        for declaration in store.declarations():
            self.take(declaration)

    def take(self, declaration: Declaration) -> None:
        """Take in a document that is watched from now on, or elsewhere than before."""
        document = declaration.document
        for address in self._addresses.get(document, ()):
            self._pages.pop(canonical(address), None)
        self._addresses[document] = tuple(source.url for source in declaration.sources)
        for address in self._addresses[document]:
            self._pages.setdefault(canonical(address), document)
        self._of_service.setdefault(document.service_id, {}).setdefault(document)
        self._names.setdefault(letters(document.service_id), document.service_id)

    def renew(self, service: str) -> None:
        """Take in what somebody else has added to a service meanwhile."""
        for declaration in self.store.declarations(service):
            self.take(declaration)

    def __contains__(self, document: Document) -> bool:
        return document in self._addresses

    def at(self, address: str) -> Document | None:
        """The document that is watched at an address, or None."""
        return self._pages.get(canonical(address))

    def addresses(self, document: Document) -> tuple[str, ...]:
        """Where a document is watched; () where it is not."""
        return self._addresses.get(document, ())

    def of_holder(self, service: str, places: Iterable[str]) -> list[Document]:
        """The documents of a service that are watched, where one of them lies on a site of whoever has these places."""
        documents = list(self._of_service.get(service, ()))
        urls = [address for document in documents for address in self._addresses[document]]
        held = list(places)
        return documents if any(is_same_holder(url, place) for url in urls for place in held) else []

    def spelled(self, name: str) -> str:
        """A service's name as the archive knows it, else as a folder can have it."""
        return self._names.get(letters(name)) or clean(name) or "Unnamed"

    def service(self, discovery: Discovery) -> str:
        """What a service that was found is called: as the archive knows it, else by the name that was found.

        Another company of the same name that is watched keeps it to itself: this one has its domain behind it.
        """
        known = self.spelled(discovery.service)
        places = [one.url for one in discovery.found]
        is_other = bool(places and self._of_service.get(known)) and not self.of_holder(known, places)
        return f"{clean(discovery.service)} ({domain_of(places[0])})" if is_other else known


def clean(name: str) -> str:
    """A name as a folder can have it."""
    words = "".join(sign if sign.isprintable() else " " for sign in name).translate(_FORBIDDEN)
    return " ".join(words.split())[:LONGEST_NAME].strip(" .")
