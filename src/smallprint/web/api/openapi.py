"""The description of the API in OpenAPI 3.1, made from the table of its operations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from smallprint import __version__
from smallprint.web.api.media import JSON
from smallprint.web.api.operation import Answer, Operation, topics
from smallprint.web.api.reference import operations
from smallprint.web.api.schemas.every import SCHEMAS
from smallprint.web.wanted import LONGEST, Param

__all__ = ["openapi"]

Json = dict[str, Any]
KINDS: dict[str, Json] = {
    "string": {"type": "string", "maxLength": LONGEST},
    "integer": {"type": "integer", "minimum": 1},
    "date": {"type": "string", "format": "date"},
    "boolean": {"type": "string", "enum": ["1", "true", "yes", "on", "0", "false", "no", "off"]},
}
BINARY: Json = {"type": "string"}
ABOUT = (
    "Everything that smallprint’s pages show, as JSON from the same context; Open Terms Archive’s Collection API; the "
    "terms on a day (Memento); and feeds. Reading is open, also to scripts of other sites; what has an ETag answers "
    "304 to who holds it. Trouble is told as application/problem+json. HEAD is answered wherever GET is."
)
WRITING = {"token": {"type": "http", "scheme": "bearer", "description": "the token in the archive’s folder: web/token"}}


def openapi(base: str) -> Json:
    """The description. `base` is the address that the server is known by."""
    listed = operations()
    paths: Json = {}
    for one in listed:
        paths.setdefault(one.pattern, {})[one.method] = _operation(one)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "smallprint",
            "version": __version__,
            "description": ABOUT,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": base or "/"}],
        "tags": [{"name": topic} for topic in topics(listed)],
        "paths": paths,
        "components": {"schemas": SCHEMAS, "securitySchemes": WRITING},
    }


def _operation(one: Operation) -> Json:
    made: Json = {
        "operationId": one.name,
        "summary": one.purpose.partition(":")[0].partition(". ")[0].rstrip("."),
        "description": one.purpose,
        "tags": [one.topic],
        "parameters": list(_parameters(one)),
        "responses": {str(answer.status): _response(answer) for answer in one.answers},
        "security": [{"token": []}] if one.is_writing or one.needs_token else [],
    }
    return made | ({"requestBody": _body(one.fields)} if one.is_writing else {})


def _parameters(one: Operation) -> Iterator[Json]:
    for param in one.places:
        yield _parameter(param, "path") | {"required": True}
    if not one.is_writing:
        for param in one.fields:
            yield _parameter(param, "query") | ({"required": True} if param.is_needed else {})


def _parameter(param: Param, place: str) -> Json:
    schema = _schema(param)
    if place == "path" and schema == KINDS["string"]:
        schema = {**schema, "minLength": 1}
    example: Json = {"example": _example(param)} if param.example else {}
    return {"name": param.name, "in": place, "description": param.what, "schema": schema} | example


def _schema(param: Param) -> Json:
    one = {"type": "string", "enum": list(param.values)} if param.values else KINDS[param.kind]
    return {"type": "array", "items": one} if param.is_many else one


def _example(param: Param) -> object:
    one = int(param.example) if param.kind == "integer" else param.example
    return [one] if param.is_many else one


def _body(fields: Iterable[Param]) -> Json:
    named = list(fields)
    schema: Json = {
        "type": "object",
        "properties": {param.name: {**_schema(param), "description": param.what} for param in named},
        "required": [param.name for param in named if param.is_needed],
        "additionalProperties": False,
    }
    example = {param.name: _example(param) for param in named if param.example}
    return {"required": True, "content": {JSON: {"schema": schema, "example": example}}}


def _response(answer: Answer) -> Json:
    if answer.status in {302, 304}:
        return {"description": answer.what}
    content = {kind: {"schema": _shape(answer, kind)} for kind in answer.media_types}
    return {"description": answer.what, "content": content}


def _shape(answer: Answer, kind: str) -> Json:
    if not answer.schema or "json" not in kind:
        return BINARY
    return {"$ref": f"#/components/schemas/{answer.schema}"}
