"""Every operation of the API, in the order in which its description and its reference tell them."""

from __future__ import annotations

from dataclasses import replace

from smallprint.web.actions import ACTIONS
from smallprint.web.api import collection, memento
from smallprint.web.api.media import ATOM, HTML, JSON, MARKDOWN, PROBLEM
from smallprint.web.api.operation import (
    API,
    BROKEN,
    MISSING,
    TROUBLE,
    UNTIL_WRITTEN,
    Answer,
    Operation,
    of_action,
    of_view,
)
from smallprint.web.feeds.asked import PARAMS as FEED_PARAMS
from smallprint.web.views import VIEWS
from smallprint.web.wanted import Param

__all__ = ["operations"]

COLLECTION, DAYS, FEEDS = "Open Terms Archive’s Collection API", "The terms on a day (Memento)", "Feeds (Atom)"
FUTURE = Answer(416, "The moment is still to come.", "Problem", (PROBLEM,))
FEED = Answer(200, "The feed.", "", (ATOM,))
ONLY_MISSING = (UNTIL_WRITTEN, MISSING, BROKEN)
AS_PAGES = tuple(replace(one, schema="", media_types=(HTML,)) for one in TROUBLE[1:])
"""Trouble below a page’s address is told as a page."""
WITH_TEXT = "application/json unless Accept asks for text/markdown, which gives the recorded bytes"
OF_COLLECTION = (
    Operation(
        "collection",
        f"{API}/",
        "Where the API is described.",
        COLLECTION,
        (Answer(200, "A greeting.", "CollectionWelcome"), UNTIL_WRITTEN, BROKEN),
    ),
    Operation(
        "collection-metadata",
        f"{API}/metadata",
        "The archive as a collection.",
        COLLECTION,
        (Answer(200, "The metadata.", "CollectionMetadata"), UNTIL_WRITTEN, BROKEN),
    ),
    Operation(
        "collection-services",
        f"{API}/services",
        "Every service with the types of its terms.",
        COLLECTION,
        (Answer(200, "The services.", "CollectionServices"), UNTIL_WRITTEN, BROKEN),
    ),
    Operation(
        "collection-service",
        f"{API}/service/{{service}}",
        "A service: its terms with the pages that they are read from, and what its page shows.",
        COLLECTION,
        (Answer(200, "The service.", "CollectionServiceDeclared"), *TROUBLE),
        (Param("service", "the service’s id, whatever its case", "Huddlewick"),),
    ),
    Operation(
        "collection-version",
        f"{API}/version/{{serviceId}}/{{termsType}}/{{date}}",
        f"The version recorded last at a moment, whatever it holds: {WITH_TEXT}.",
        COLLECTION,
        (Answer(200, "The version.", "CollectionVersion", (JSON, MARKDOWN)), *TROUBLE, FUTURE),
    ),
    Operation(
        "collection-versions",
        f"{API}/versions/{{serviceId}}/{{termsType}}",
        "The versions of terms, newest first, page by page (ours). Link names the next page.",
        COLLECTION,
        (Answer(200, "The versions.", "CollectionVersions"), *TROUBLE),
        collection.LISTING,
    ),
    Operation(
        "collection-feed",
        f"{API}/feed",
        "The newest records of all, as Open Terms Archive’s engine feeds them.",
        COLLECTION,
        (FEED, UNTIL_WRITTEN, BROKEN),
    ),
    Operation(
        "collection-feed-service",
        f"{API}/feed/{{serviceId}}",
        "The newest records of a service.",
        COLLECTION,
        (FEED, *ONLY_MISSING),
    ),
    Operation(
        "collection-feed-terms",
        f"{API}/feed/{{serviceId}}/{{termsType}}",
        "The newest records of terms.",
        COLLECTION,
        (FEED, *ONLY_MISSING),
    ),
)
GONE_ON = Answer(302, "The version is there (Location); Link names the others.")
OF_DAYS = (
    Operation(
        "timegate",
        "/timegate/{service}/{document}",
        "Leads to the terms of the moment that Accept-Datetime names: to what was recorded last by then, "
        "or with sense=in-force to what was in force. Before the first version it leads to the first.",
        DAYS,
        (GONE_ON, *TROUBLE[1:]),
        memento.GATE_PARAMS,
    ),
    Operation(
        "timemap",
        "/timemap/{service}/{document}",
        "Every version that holds the terms, with its moment.",
        DAYS,
        (Answer(200, "The list.", "TimeMap", (JSON, memento.FORMAT)), *TROUBLE),
        memento.MAP_PARAMS,
    ),
    Operation(
        "raw",
        "/service/{service}/{document}/version/{number}/raw",
        "The recorded bytes of a version, exactly. Another name of it (latest, a date) leads to its number.",
        DAYS,
        (
            Answer(200, "The bytes, with Memento-Datetime.", "", (MARKDOWN,)),
            Answer(302, "The version has this number (Location)."),
            UNTIL_WRITTEN,
            *AS_PAGES,
        ),
    ),
)


def _feed(name: str, path: str, purpose: str, without: set[str]) -> Operation:
    params = tuple(param for param in FEED_PARAMS if param.name not in without)
    return Operation(name, path, purpose, FEEDS, (FEED, *TROUBLE), params)


OF_FEEDS = (
    _feed("feed", "/feed", "The changes that matter, each with its redline; or those of an answer (q).", set()),
    _feed("feed-service", "/feed/service/{service}", "The same, of a service.", {"service"}),
    _feed("feed-document", "/feed/service/{service}/{document}", "The same, of a document.", {"service", "type"}),
    _feed("feed-topic", "/feed/topic/{topic}", "The same, of a topic.", {"topic"}),
)


def operations() -> tuple[Operation, ...]:
    """Every operation. A view whose path is Open Terms Archive’s is answered by that."""
    taken = {one.pattern for one in OF_COLLECTION}
    views = [of_view(view) for view in VIEWS if view.api]
    reading = (*(one for one in views if one.pattern not in taken), *OF_COLLECTION, *OF_DAYS, *OF_FEEDS)
    return (*reading, *(of_action(action) for action in ACTIONS if action.api))
