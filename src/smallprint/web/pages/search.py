"""Every clause that was ever recorded and holds the words that are sought, with when it stood."""

from __future__ import annotations

from smallprint.archive.names import find_service_or_all
from smallprint.archive.search import search as search_clauses
from smallprint.archive.sought_words import stretches
from smallprint.model.kept import Hit
from smallprint.publish.fields import Fields, hit_fields
from smallprint.store.base import Store
from smallprint.web import links
from smallprint.web.desk import Desk
from smallprint.web.pages.asked import services_of
from smallprint.web.turns import Turns
from smallprint.web.view import View
from smallprint.web.wanted import Ask, Param

ON_A_PAGE, MOST_ON_A_PAGE = 20, 100
"""So many clauses a page shows, and at most."""
AT_ONCE, WAITING = 2, 12
"""So many searches are made at once in a process, and taken at most: the other threads answer other pages."""
_TURNS = Turns(AT_ONCE, taken=WAITING, full="too many searches are being made", hint="ask again in a while")
PARAMS = (
    Param(
        "q", "the words: all are sought; “in quotes” together; word* a beginning; OR and NOT between words", "perpetual"
    ),
    Param("service", "only in this service's documents", "Huddlewick"),
    Param("limit", "so many at most", "20", kind="integer"),
)


def search(desk: Desk, ask: Ask) -> Fields:
    """The clauses that hold the words, best first. UsageError: the words cannot be sought."""
    store, words = desk.store, ask.one("q")
    service = find_service_or_all(store, ask.one("service"))
    limit = ask.number("limit", default=ON_A_PAGE, most=MOST_ON_A_PAGE)
    with _TURNS:
        hits = search_clauses(store, words, service=service, limit=limit) if words else []
    more = min(MOST_ON_A_PAGE, limit * 2) if len(hits) == limit < MOST_ON_A_PAGE else 0
    return {
        "q": words,
        "service": service,
        "services": services_of(store),
        "hits": [_hit_fields(store, hit, words) for hit in hits],
        "is_cut": len(hits) == limit,
        "more": links.with_query("/search", {"q": words, "service": service, "limit": more}) if more else "",
        "wider": links.with_query("/search", {"q": words}) if service else "",
    }


def _hit_fields(store: Store, hit: Hit, words: str) -> Fields:
    """A clause that was found, with the stretches that were sought, and its place in the version it is shown in.

    That is the last version that has it, so that a clause that still stands is shown as it stands.
    """
    shown = hit.last
    index = store.place(shown, hit.ink)
    at = links.version(hit.document, shown.number) if index is None else links.clause(hit.document, shown.number, index)
    return {
        **hit_fields(hit),
        "name": hit.document.type_name,
        "clause": index,
        "stretches": [{"words": one.words, "is_sought": one.is_sought} for one in stretches(hit.ink, words)],
        "url": at,
        "first_url": (links.change if hit.first.number > 1 else links.version)(hit.document, hit.first.number),
    }


VIEWS = (
    View(
        name="search",
        path="/search",
        api="/search",
        template="search.html",
        title="Search every clause",
        purpose="The clauses that hold some words, among all that were ever recorded, with when each stood.",
        make=search,
        params=PARAMS,
        schema="Hits",
    ),
)
