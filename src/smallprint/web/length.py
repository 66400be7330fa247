"""About how long what is asked for takes to make, in seconds: by it the shortest has its turn first."""

from __future__ import annotations

from smallprint.web.desk import Desk
from smallprint.web.pages.asked import service_in
from smallprint.web.wanted import Ask

__all__ = ["of_history", "of_terms"]

A_VERSION = 0.002
"""What a version of a history takes: 1.1 to 2.2 ms on documents of 922 and 2,484 versions, its clauses read before."""
A_DOCUMENT = 0.1
"""What the latest version of a document takes: 40 to 130 ms on the same."""
EVERYTHING = 30.0
"""What a question to every service takes."""


def of_history(desk: Desk, ask: Ask) -> float:
    """Of what goes through every version of a service, or of a document in the path."""
    service = _service(desk, ask)
    if not service:
        return EVERYTHING
    found = desk.store.summaries(service)
    if "document" in ask.path:
        document = ask.document(desk.store)
        found = [one for one in found if one.document == document]
    return A_VERSION * sum(one.versions for one in found)


def of_terms(desk: Desk, ask: Ask) -> float:
    """Of what looks at the latest version of each document of a service."""
    service = _service(desk, ask)
    return A_DOCUMENT * len(desk.store.documents(service)) if service else EVERYTHING


def _service(desk: Desk, ask: Ask) -> str:
    return ask.service(desk.store) if "service" in ask.path else service_in(desk.store, ask)[0]
