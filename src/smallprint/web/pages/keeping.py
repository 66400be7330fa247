"""Statements kept by a person, to be held against later versions of the terms, and let go of."""

from __future__ import annotations

from smallprint.archive.check import check, keep
from smallprint.archive.names import find_documents, find_service
from smallprint.archive.versions import parse_moment
from smallprint.errors import NotFoundError, UsageError
from smallprint.model.statement import KeptStatement, Statement
from smallprint.publish.fields import Fields
from smallprint.publish.look import visible
from smallprint.web.action import Action, Done
from smallprint.web.desk import Desk
from smallprint.web.pages.statements import web_address
from smallprint.web.visitor import Visitor
from smallprint.web.wanted import Ask, Param

__all__ = ["ACTIONS"]


def keep_statement(desk: Desk, ask: Ask, visitor: Visitor) -> Done:
    """Keep a statement with how it stands against the terms of its day."""
    del visitor
    if ask.one("url") and not web_address(ask.one("url")):
        raise UsageError("a statement stands at an address of the web", hint="https://…")
    service = find_service(desk.store, ask.one("service"))
    said = parse_moment(ask.one("said")) if ask.one("said") else None
    statement = Statement(
        ask.one("statement"), ask.one("speaker"), ask.one("role"), ask.one("channel"), ask.one("url"), said
    )
    checked = check(desk.store, statement, find_documents(desk.store, service, ""))
    with desk.writing() as store:
        kept = keep(store, service, statement, checked, now=desk.clock())
    return Done(_fields(kept), f"/check#s{kept.id}", f"{service} {kept.id}")


def drop_statement(desk: Desk, ask: Ask, visitor: Visitor) -> Done:
    """Let go of a statement that is kept."""
    del visitor
    name = ask.one("id")
    with desk.writing() as store:
        if not store.drop_statement(name):
            raise NotFoundError(f"no statement {name!r} is kept", sought=name)
    return Done({"forgotten": name}, "/check", name)


def _fields(kept: KeptStatement) -> Fields:
    judgements = [one.judgement.value for one in kept.held if one.judgement]
    words = visible(kept.statement.words)
    return {"id": kept.id, "service": kept.service_id, "words": words, "judgements": judgements}


ACTIONS = (
    Action(
        name="keep-statement",
        path="/check/keep",
        api="/statements",
        purpose="Keep a statement and watch it: it is held against each later version of the service’s terms.",
        do=keep_statement,
        params=(
            Param("statement", "what was said", "We do not sell your data.", is_needed=True),
            Param("service", "the service", "Huddlewick", is_needed=True),
            Param("said", "the day on which it was said", "2023-08-07", kind="date"),
            Param("speaker", "who said it", "A. Officer"),
            Param("role", "as what they said it", ""),
            Param("channel", "where: a blog, a forum", "blog"),
            Param("url", "the address where it stands", "https://blog.example.com/promise"),
        ),
        schema="StatementKept",
    ),
    Action(
        name="drop-statement",
        path="/check/drop",
        api="/statements/drop",
        purpose="Let go of a statement that is kept.",
        do=drop_statement,
        params=(Param("id", "the statement’s id", "1a2b3c4d", is_needed=True),),
        schema="Forgotten",
    ),
)
