"""What a feed is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from smallprint.archive.ask import question_of
from smallprint.archive.names import find_documents
from smallprint.errors import UsageError
from smallprint.model.answer import Question
from smallprint.model.document import Document
from smallprint.store.base import Store, Wanted
from smallprint.web import links
from smallprint.web.pages.changes import PARAMS as OF_CHANGES
from smallprint.web.pages.changes import wanted_of
from smallprint.web.wanted import Ask, Param

__all__ = ["PARAMS", "FeedAsked", "asked_of"]

ENTRIES, MOST_ENTRIES = 20, 100
"""So many entries a feed holds where nothing else is asked for, and at most: each shows its redline."""
FILTERS = ("service", "type", "topic", "severity", "since", "until", "quiet", "all")
PARAMS = (
    *(param for param in OF_CHANGES if param.name in {*FILTERS, "before"}),
    Param("limit", f"so many entries at most, up to {MOST_ENTRIES}", str(ENTRIES), kind="integer"),
    Param(
        "q",
        "a question: the feed then holds an entry for each time that a service’s answer to it changed; "
        "`service` has to be named",
        "Do they train AI on my data?",
    ),
)
"""What every feed may be asked; what the address says already (its service, document, topic) is not asked again."""


@dataclass(frozen=True, slots=True)
class FeedAsked:
    """What a feed is asked for: `told` its filters by name, as they were understood, `question` None for changes."""

    told: Mapping[str, str]
    wanted: Wanted
    documents: tuple[Document, ...]
    question: Question | None
    before: str
    is_all: bool

    @property
    def page(self) -> str:
        """The page that shows the same."""
        if self.question is not None:
            return links.with_query("/timeline", {**self.about, "q": self.question.words})
        if set(self.about) <= {"service", "type"} and "service" in self.about:
            service, document = self.told["service"], self.about.get("type", "")
            return links.service(service) + (f"/{links.part(document)}" if document else "")
        return links.with_query("/", dict(self.about))

    @property
    def about(self) -> dict[str, str]:
        """The filters that are set."""
        return {name: value for name, value in self.told.items() if value}


def asked_of(store: Store, ask: Ask) -> FeedAsked:
    """What a feed is asked for; what stands in the address counts before the query. Errors as for changes."""
    fields = {name: list(values) for name, values in ask.fields.items()}
    fields |= {{"document": "type"}.get(name, name): [value] for name, value in ask.path.items()}
    limit = Ask(ask.path, fields).number("limit", default=ENTRIES, most=MOST_ENTRIES)
    whole = Ask(ask.path, {**fields, "limit": [str(limit)], "before": []})
    wanted = wanted_of(store, whole)
    documents = _documents(store, wanted.service, whole.one("type"))
    told = {name: whole.one(name) for name in FILTERS} | {"service": wanted.service}
    told |= {"type": documents[0].type_name} if whole.one("type") and documents else {}
    question = _question(whole.one("q"), wanted.service)
    return FeedAsked(told, wanted, documents, question, ask.one("before"), whole.is_set("all"))


def _documents(store: Store, service: str, terms_type: str) -> tuple[Document, ...]:
    """The documents of a service, or the one of that type; () where no service is named."""
    return tuple(find_documents(store, service, terms_type)) if service else ()


def _question(words: str, service: str) -> Question | None:
    if words and not service:
        raise UsageError("a question’s feed is of one service", hint="name it: service=")
    return question_of(words, service) if words else None
