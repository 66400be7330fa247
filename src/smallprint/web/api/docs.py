"""The reference of the API: every operation, from the same table as its description in OpenAPI."""

from __future__ import annotations

from shlex import quote

from smallprint.publish.fields import Fields
from smallprint.web.api.operation import Operation, topics
from smallprint.web.api.reference import operations
from smallprint.web.desk import Desk
from smallprint.web.view import View
from smallprint.web.wanted import Ask, Param

__all__ = ["VIEWS"]


def docs(_desk: Desk, _ask: Ask) -> Fields:
    """Every operation under its heading, with its fields and an example."""
    found = topics(operations())
    return {
        "topics": [{"topic": topic, "operations": [_fields(one) for one in listed]} for topic, listed in found.items()]
    }


def _fields(one: Operation) -> Fields:
    return {
        "name": one.name,
        "method": one.method.upper(),
        "path": one.pattern,
        "purpose": one.purpose,
        "places": [_param(param) | {"is_needed": True} for param in one.places],
        "fields": [_param(param) for param in one.fields],
        "answers": [
            {"status": answer.status, "what": answer.what, "schema": answer.schema, "types": list(answer.media_types)}
            for answer in one.answers
        ],
        "example": "" if one.is_writing else one.example,
        "sent": quote(one.body) if one.is_writing else "",
    }


def _param(param: Param) -> Fields:
    return {
        "name": param.name,
        "what": param.what,
        "kind": param.kind,
        "choices": list(param.values),
        "example": param.example,
        "is_needed": param.is_needed,
        "is_many": param.is_many,
    }


VIEWS = (
    View(
        name="docs",
        path="/docs",
        api="",
        template="docs.html",
        title="The API",
        purpose="What programs can ask for.",
        make=docs,
    ),
)
