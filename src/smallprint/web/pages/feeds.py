"""The feeds that there are, and how they are read."""

from __future__ import annotations

from smallprint.judge.weighing.lexicon import TOPICS
from smallprint.publish.fields import Fields, document_fields
from smallprint.web import links
from smallprint.web.desk import Desk
from smallprint.web.view import View
from smallprint.web.wanted import Ask, Param

__all__ = ["VIEWS"]

EXAMPLE = "Do they train AI on my data?"
PARAMS = (Param("service", "only the feeds of this service", "Huddlewick"),)


def feeds(desk: Desk, ask: Ask) -> Fields:
    """Every feed with its address: of all, of topics, of services and of their documents."""
    named = ask.one("service")
    service = Ask({"service": named}, {}).service(desk.store) if named else ""
    services: dict[str, list[Fields]] = {}
    for one in desk.store.documents(service):
        name = one.type_name
        feed = {**document_fields(one), "name": name, "url": links.feed(one.service_id, name)}
        services.setdefault(one.service_id, []).append(feed)
    return {
        "service": service,
        "all": links.feed(),
        "major": links.with_query(links.feed(), {"severity": "major"}),
        "quiet": links.with_query(links.feed(), {"quiet": "1"}),
        "authority": desk.settings.authority,
        "topics": [{"topic": topic, "url": f"/feed/topic/{links.part(topic)}"} for topic in TOPICS],
        "services": [
            {"service": name, "url": links.feed(name), "documents": documents} for name, documents in services.items()
        ],
        "question": {"q": EXAMPLE, "url": links.with_query(links.feed(service), {"q": EXAMPLE}) if service else ""},
    }


VIEWS = (
    View(
        name="feeds",
        path="/feeds",
        api="/feeds",
        template="feeds.html",
        title="Feeds",
        purpose="The addresses of all feeds: of everything, of topics, of services and of their documents.",
        make=feeds,
        params=PARAMS,
        schema="Feeds",
    ),
)
