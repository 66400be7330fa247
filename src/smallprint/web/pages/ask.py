"""A question put to a service's documents: the verdicts, on the words that they stand on, and what they leave open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from smallprint.archive.ask import Asked, ask, conflicts, is_over_time
from smallprint.archive.compare_services import OPENEST
from smallprint.archive.notes import beside
from smallprint.judge.answer.matters.training import TRAINING
from smallprint.model.answer import Question
from smallprint.model.correction import Correction
from smallprint.model.document import READABLE, Document, Version
from smallprint.model.note import Note
from smallprint.publish.fields import Fields
from smallprint.store.base import Store
from smallprint.web import depends, lasting, length, links
from smallprint.web.desk import Desk
from smallprint.web.made import made
from smallprint.web.pages.asked import (
    EXAMPLES,
    SERVICE,
    TYPE,
    Q,
    absent_fields,
    are_read,
    asked_fields,
    asked_of,
    documents_of,
    question_in,
    service_in,
    services_of,
    told_fields,
    until,
    version_told,
)
from smallprint.web.pages.everywhere import GROUPS, everywhere_fields
from smallprint.web.pages.people import said_of_verdict
from smallprint.web.pages.places import last_read_fields
from smallprint.web.view import View
from smallprint.web.wanted import Ask, Param

AT = Param("at", "the versions in force on this day", "2023-08-07", kind="date")
PARAMS = (
    Q,
    SERVICE,
    TYPE,
    AT,
    Param("all", "every service, also where the question names one", "1", kind="boolean"),
    Param("verdict", "of every service, only those with this verdict", "yes", values=GROUPS),
    Param("start", "of those, from this one on", "1", kind="integer"),
)
NOTHING: Fields = {
    "scope": "",
    "is_named_in_question": False,
    "is_over_time": False,
    "question": None,
    "examples": [],
    "services": [],
    "documents": [],
    "silent": [],
    "unread": [],
    "absent": [],
    "is_conflicting": False,
    "groups": [],
    "permanent": "",
    "timeline_url": "",
    "everywhere_url": "",
    "picture": "",
}
"""What stands where there is nothing: every answer has the same keys."""


def first(desk: Desk, wanted: Ask) -> None:
    """What is wrong with a question is said before its page begins. Errors as for asking it."""
    words = wanted.one("q")
    wanted.date("at")
    wanted.chosen("verdict", GROUPS)
    if words:
        service, _ = service_in(desk.store, wanted)
        question_in(words, "/ask", service)
        if service or wanted.one("type"):
            documents_of(desk.store, service, wanted)


def is_soon(desk: Desk, wanted: Ask) -> bool:
    """Whether one service is asked, or nothing: that takes as long as a page of terms, and every service half a minute.

    Measured on 60 services of the whole contributed archive: 17 ms in the median, 45 for nine in ten. On training AI
    it takes ten times as long where the clauses were not read before.
    """
    words = wanted.one("q")
    if not words:
        return True
    service, _ = service_in(desk.store, wanted)
    question = question_in(words, "/ask", service)
    documents = documents_of(desk.store, service, wanted) if service else []
    return bool(service) and (question.matter != TRAINING.name or are_read(desk.store, documents))


def ask_terms(desk: Desk, wanted: Ask) -> Fields:
    """What a service's documents answer, or every service; without a question, what can be asked."""
    words, at, store = wanted.one("q"), wanted.date("at"), desk.store
    told = {"q": words, "service": wanted.one("service"), "type": wanted.one("type"), "at": at}
    if not words:
        examples = [{"question": one, "url": links.with_query("/ask", {"q": one})} for one in EXAMPLES]
        return {"asked": told, **NOTHING, "examples": examples, "services": services_of(store)}
    service, is_named = service_in(store, wanted)
    question = question_in(words, "/ask", service)
    if not service:
        documents_of(store, "", wanted) if wanted.one("type") else None
        is_past = is_over_time(words)
        return {"asked": told, **NOTHING, **everywhere_fields(desk, question, wanted), "is_over_time": is_past}
    documents = documents_of(store, service, wanted)
    terms = asked_of(service, documents, wanted)
    asked = {**told, **terms}
    found = made(
        desk,
        "ask",
        (words, service, asked["type"], at),
        lambda: _answered(desk, question, documents, at),
        depends=desk.store.stamp(service),
    )
    permanent = lasting.answer(words, terms, found["until"])
    return {
        "asked": asked,
        **NOTHING,
        **{key: value for key, value in found.items() if key != "until"},
        "is_named_in_question": is_named,
        "is_over_time": is_over_time(words, service),
        "permanent": permanent,
        "timeline_url": lasting.over_time(words, terms),
        "everywhere_url": links.with_query("/ask", {"q": words, "at": at, "all": True}),
        "picture": lasting.picture(permanent),
    }


def _answered(desk: Desk, question: Question, documents: Sequence[Document], at: str) -> Fields:
    """The answers of a service's documents: those that answer, by how much they let be done, then the others."""
    store = desk.store
    asked = ask(store, question, documents, at=at)
    notes, said = store.notes(documents[0].service_id), store.corrections(documents[0].service_id)
    telling = sorted((one for one in asked if not one.answer.is_silent), key=_rank)
    silent = [one.version for one in asked if one.answer.is_silent and one.version]
    there = {one.version.document for one in asked if one.version}
    versions = [one.version for one in asked if one.version]
    return {
        "scope": "service",
        "question": asked_fields(question),
        "documents": [_document(one, question, notes, said) for one in telling],
        "silent": [_silent(one, question, said) for one in silent if one.language in READABLE],
        "unread": [_unread(store, one, question, said) for one in silent if one.language not in READABLE],
        "absent": absent_fields(documents, there),
        "is_conflicting": conflicts(asked),
        "until": at or until(versions),
    }


def _document(one: Asked, question: Question, notes: Iterable[Note], said: Iterable[Correction]) -> Fields:
    assert isinstance(one.version, Version)
    told = told_fields(one.version, one.outline, one.answer)
    written = [
        {"author": note.author, "at": note.at.isoformat(), "words": note.words, "on": note.exact}
        for note in beside(one, question, notes)
    ]
    return {**told, "notes": written, "people": said_of_verdict(said, one.version, question)}


def _silent(version: Version, question: Question, said: Iterable[Correction]) -> Fields:
    return {**version_told(version), "people": said_of_verdict(said, version, question)}


def _unread(store: Store, version: Version, question: Question, said: Iterable[Correction]) -> Fields:
    """A version in another language, and the last one that was not, with where that one is asked."""
    found = last_read_fields(store.versions(version.document), version)
    terms = lasting.terms(version.document.service_id, version.document)
    at = {"q": question.words, **terms, "at": found["fetched_at"][:10]} if found else {}
    told = {**found, "ask_url": links.with_query("/ask", at)} if found else None
    return {**_silent(version, question, said), "last_read": told}


def _rank(one: Asked) -> int:
    return OPENEST.index(one.answer.verdict)


VIEWS = (
    View(
        name="ask",
        path="/ask",
        api="/ask",
        template="ask.html",
        title="Ask the terms",
        purpose="What a service's documents answer to a question, or every service, on the words they stand on.",
        make=ask_terms,
        params=PARAMS,
        schema="Answers",
        depends=depends.asked,
        is_slow=True,
        is_long=True,
        is_soon=is_soon,
        length=length.of_terms,
        first=first,
    ),
)
