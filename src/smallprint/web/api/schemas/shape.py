"""The few shapes that schemas are put together from (JSON Schema 2020-12, as OpenAPI 3.1 takes it)."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Any

__all__ = [
    "BOOLEAN",
    "DATE",
    "INTEGER",
    "MOMENT",
    "NUMBER",
    "TEXT",
    "Fields",
    "Schema",
    "choice",
    "either",
    "keyed",
    "many",
    "maybe",
    "ref",
    "thing",
    "told",
]

Schema = dict[str, Any]
"""A schema as JSON."""
Fields = dict[str, Schema]
"""Fields by name: what is spread into every object that has them."""

TEXT: Schema = {"type": "string"}
INTEGER: Schema = {"type": "integer"}
NUMBER: Schema = {"type": "number"}
BOOLEAN: Schema = {"type": "boolean"}
DATE: Schema = {"type": "string", "format": "date"}
MOMENT: Schema = {"type": "string", "format": "date-time"}


def thing(what: str = "", /, *, optional: Iterable[str] = (), **fields: Schema) -> Schema:
    """An object with exactly these keys, all of them there but those that are `optional`."""
    free = set(optional)
    made: Schema = {
        "type": "object",
        "properties": fields,
        "required": [name for name in fields if name not in free],
        "additionalProperties": False,
    }
    return told(made, what) if what else made


def ref(name: str) -> Schema:
    """The schema of this name."""
    return {"$ref": f"#/components/schemas/{name}"}


def many(of: Schema) -> Schema:
    """A list."""
    return {"type": "array", "items": of}


def maybe(schema: Schema) -> Schema:
    """A value, or null where there is none."""
    if "$ref" in schema or "anyOf" in schema or "enum" in schema:
        return {"anyOf": [schema, {"type": "null"}]}
    return {**schema, "type": [schema["type"], "null"]}


def choice(of: Iterable[str] | type[Enum]) -> Schema:
    """One of these words."""
    return {"type": "string", "enum": [str(each.value) if isinstance(each, Enum) else each for each in of]}


def either(*schemas: Schema) -> Schema:
    """One of these."""
    return {"anyOf": list(schemas)}


def told(schema: Schema, what: str) -> Schema:
    """A schema with what it is in words."""
    return {**schema, "description": what}


def keyed(of: Schema) -> Schema:
    """An object with whatever keys, all of whose values are alike."""
    return {"type": "object", "additionalProperties": of}
