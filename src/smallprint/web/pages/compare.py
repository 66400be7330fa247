"""Services side by side: what each answers to the same questions."""

from __future__ import annotations

from smallprint.archive.compare_services import Cell, Comparison, common_questions, compare_services
from smallprint.archive.names import find_service
from smallprint.errors import NotFoundError, UsageError
from smallprint.model.answer import Question
from smallprint.publish.fields import Fields
from smallprint.store.base import Store
from smallprint.web import depends, links
from smallprint.web.desk import Desk
from smallprint.web.made import made
from smallprint.web.pages.asked import asked_fields, question_in, services_of, told_fields
from smallprint.web.view import View
from smallprint.web.wanted import Ask, Param

MOST_SERVICES, MOST_QUESTIONS = 6, 20
"""So many stand beside each other at most, and are asked so much."""
FEWEST_INPUTS = 3
PARAMS = (
    Param("service", "a service; give it several times", "Huddlewick", is_many=True),
    Param(
        "q",
        "a question, in everyday English; several times for several; without any, what people ask most",
        is_many=True,
    ),
)
NOT_THERE: Fields = {"is_there": False, "verdict": "", "value": None, "told": "", "passages": [], "name": "", "url": ""}


def opening(desk: Desk, ask: Ask) -> Fields:
    """Which services and questions are chosen, and what there is to choose from."""
    store = desk.store
    chosen, unknown = chosen_services(store, ask)
    if len(chosen) > MOST_SERVICES:
        raise UsageError(f"at most {MOST_SERVICES} services are compared")
    words = _words(ask)
    for one in words:
        _question(one)
    common = [question.asks for question in common_questions()]
    return {
        "services": [{"service": name, "url": links.service(name)} for name in chosen],
        "unknown": unknown,
        "inputs": max(FEWEST_INPUTS, min(MOST_SERVICES, len(chosen) + 1)),
        "every": services_of(store),
        "common": [{"asks": asks, "is_chosen": asks in words} for asks in common],
        "own": [one for one in words if one not in common],
        "is_common": not words,
        "questions": None,
    }


def compare(desk: Desk, ask: Ask) -> Fields:
    """What each service answers; nothing where none is chosen."""
    opened = opening(desk, ask)
    services = tuple(one["service"] for one in opened["services"])
    words = _words(ask)

    def make() -> Fields:
        asked = [_question(one) for one in words] or list(common_questions())
        return {"questions": [_compared(one) for one in compare_services(desk.store, asked, services)]}

    if not services:
        return {**opened, "questions": []}
    held = depends.services(desk, ask)
    return {**opened, **made(desk, "compare", ("\0".join(services), *words), make, depends=held)}


def chosen_services(store: Store, ask: Ask) -> tuple[list[str], list[str]]:
    """The services that are meant, and the names that mean none: who names three is told of the two that are there.

    NotFoundError: none is there.
    """
    chosen: list[str] = []
    unknown: list[str] = []
    names = ask.many("service")
    for name in names:
        try:
            chosen.append(find_service(store, name))
        except NotFoundError:
            unknown.append(name)
    if unknown and not chosen:
        find_service(store, unknown[0])
    return list(dict.fromkeys(chosen)), unknown


def _words(ask: Ask) -> list[str]:
    words = list(dict.fromkeys(ask.many("q")))
    if len(words) > MOST_QUESTIONS:
        raise UsageError(f"at most {MOST_QUESTIONS} questions are asked at once")
    return words


def _question(words: str) -> Question:
    """The question that is meant. NotUnderstoodError: none that terms answer."""
    common = next((one for one in common_questions() if one.asks == words), None)
    return common or question_in(words, "/compare")


def _compared(one: Comparison) -> Fields:
    return {**asked_fields(one.question), "cells": [_cell(cell, one.question) for cell in one.cells]}


def _cell(cell: Cell, question: Question) -> Fields:
    told: Fields = {**NOT_THERE}
    if cell.asked is not None and cell.asked.version is not None:
        told |= {"is_there": True, **told_fields(cell.asked.version, cell.asked.outline, cell.asked.answer)}
    query = {"q": question.words, "service": cell.service, "type": told["name"]}
    return {
        **told,
        "service": cell.service,
        "service_url": links.service(cell.service),
        "is_conflicting": cell.is_conflicting,
        "ask_url": links.with_query("/ask", {**query, "type": ""}),
        "timeline_url": links.with_query("/timeline", query),
    }


VIEWS = (
    View(
        name="compare",
        path="/compare",
        api="/compare",
        template="compare.html",
        rest="compare_rest.html",
        title="Compare services",
        purpose="What several services answer to the same questions, side by side, with the words.",
        make=compare,
        opening=opening,
        is_long=True,
        params=PARAMS,
        schema="Comparison",
        depends=depends.services,
    ),
)
