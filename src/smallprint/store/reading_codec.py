"""Readings of clauses as bytes and back, for whatever nouns they are made of; and the words that they quote.

A noun is written as an object of its fields, a span as its two ends, a tuple as a list. A field that holds nothing (an
empty tuple, None) is left out, so that a noun that is given such a field is written as before wherever it says nothing.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from smallprint.model.norm import ClauseReading
from smallprint.text.digest import digest
from smallprint.text.span import Span

PROOF_BYTES = 8
_SAID = object()
"""What is never left out."""


@dataclass(frozen=True, slots=True)
class Form:
    """How values of a type are written and read. `empty` is the value that is left out, `shape` tells types apart."""

    write: Callable[[Any], Any]
    read: Callable[[Any], Any]
    shape: str
    empty: object = _SAID


@cache
def form_of(hint: Any) -> Form:  # noqa: ANN401  any type
    """How values of a type are written and read. TypeError: they cannot be."""
    if hint is Span:
        return Form(lambda span: [span.start, span.end], lambda ends: Span(*ends), "span")
    if isinstance(hint, type) and issubclass(hint, Enum):
        return Form(lambda value: value.value, hint, f"{hint.__name__}{[each.value for each in hint]}")
    if is_dataclass(hint) and isinstance(hint, type):
        return _form_of_noun(hint)
    if hint in (str, int, bool):
        return Form(_same, _same, hint.__name__)
    if hint is float:
        return Form(float, float, "float")
    if get_origin(hint) is tuple and get_args(hint)[1:] == (...,):
        return _form_of_tuple(get_args(hint)[0])
    others = [each for each in get_args(hint) if each is not types.NoneType]
    if get_origin(hint) in (Union, types.UnionType) and len(others) == 1:
        return _form_of_optional(others[0])
    raise TypeError(f"nothing says how {hint} is written")


def _form_of_noun(noun: type) -> Form:
    hints = get_type_hints(noun)
    parts = [(each.name, form_of(hints[each.name])) for each in fields(noun)]
    readers = {name: form.read for name, form in parts}
    said = frozenset(name for name, form in parts if form.empty is _SAID)
    left_out = {name: form.empty for name, form in parts if form.empty is not _SAID}

    def write(value: object) -> dict[str, Any]:
        held = ((name, form, getattr(value, name)) for name, form in parts)
        return {name: form.write(one) for name, form, one in held if form.empty is _SAID or one != form.empty}

    def read(found: dict[str, Any]) -> object:
        values = {name: readers[name](found[name]) for name in found if name in readers}
        if not said.issubset(values):
            raise KeyError(*said)
        return noun(**{**left_out, **values})

    return Form(write, read, f"{noun.__name__}({', '.join(f'{name}: {form.shape}' for name, form in parts)})")


def _form_of_tuple(item: Any) -> Form:  # noqa: ANN401  any type
    held = form_of(item)
    if item is int:
        raise TypeError("two numbers in a row would be taken for a span")
    return Form(
        lambda items: [held.write(one) for one in items],
        lambda found: tuple([held.read(one) for one in found]),
        f"{held.shape}*",
        (),
    )


def _form_of_optional(item: Any) -> Form:  # noqa: ANN401  any type
    held = form_of(item)
    return Form(
        lambda value: None if value is None else held.write(value),
        lambda found: None if found is None else held.read(found),
        f"{held.shape}?",
        None,
    )


def _same(value: Any) -> Any:  # noqa: ANN401  any plain value
    return value


_READING = form_of(ClauseReading)
FORM = digest(_READING.shape).hex()[:8]
"""The form that readings have: another one where their nouns, fields or values are others."""


def encode(reading: ClauseReading) -> bytes:
    """The bytes that `decode` reads; b"" where nothing was found."""
    found = _READING.write(reading)
    return json.dumps(found, ensure_ascii=True, separators=(",", ":")).encode() if found else b""


def decode(body: bytes) -> ClauseReading:
    """The reading that these bytes hold."""
    read: ClauseReading = _READING.read(json.loads(body) if body else {})
    return read


def proof_of(body: bytes, ink: str) -> bytes:
    """A digest of a reading's bytes and of every word that it quotes from an ink. ValueError: it quotes none there."""
    words = quotations(body, ink)
    return digest("\0".join((body.decode("ascii"), *words)))[:PROOF_BYTES]


def quotations(body: bytes, ink: str) -> list[str]:
    """The words at each span of a reading, whatever its form. ValueError: no words of the ink stand at one."""
    found = [(start, end, ink[start:end]) for start, end in _spans(json.loads(body) if body else {})]
    for start, end, words in found:
        if not 0 <= start < end <= len(ink) or not words.strip():
            raise ValueError(f"no words stand at {start} to {end}")
    return [words for _, _, words in found]


def _spans(found: object) -> Iterator[tuple[int, int]]:
    if isinstance(found, dict):
        found = list(found.values())
    if isinstance(found, list):
        if len(found) == 2 and type(found[0]) is type(found[1]) is int:
            yield found[0], found[1]
        else:
            for one in found:
                yield from _spans(one)
