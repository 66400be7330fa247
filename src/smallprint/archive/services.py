"""What an archive holds: services, their documents, and how much was recorded of each."""

from __future__ import annotations

from smallprint.archive.names import find_service_or_all
from smallprint.store.base import Store, Summary


def services(store: Store, service: str = "") -> list[Summary]:
    """What is held of every document, or of a service's documents, in the order of names."""
    return store.summaries(find_service_or_all(store, service))
