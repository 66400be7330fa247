"""What pages are called, said in one place: a page tells it, and its head does before the page is made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from smallprint.publish.quoted import beginning

__all__ = ["answer", "between", "compared", "document", "name_of", "over_time", "quotation", "statement", "version"]

LONGEST = 120
"""So many characters of a statement stand in a title."""


def name_of(fields: Mapping[str, str]) -> str:
    """What a document is called by its fields of JSON: its service, its type, and the variant in brackets."""
    variant = f" ({fields['variant']})" if fields["variant"] else ""
    return f"{fields['service']} {fields['terms_type']}{variant}"


def between(name: str, before: int, after: int, headline: str = "") -> str:
    """Two versions of a document beside each other, by what the change is called where it is judged."""
    return f"{name}: {headline or f'version {before} and {after}'}"


def version(name: str, number: int) -> str:
    """A version of a document."""
    return f"{name}, version {number}"


def document(service: str, name: str) -> str:
    """A document of a service over the years."""
    return f"{service} · {name}"


def answer(words: str, service: str = "") -> str:
    """A question, and the service that it is put to."""
    return f"{words} · {service}" if service else words


def over_time(words: str, service: str) -> str:
    """A question put to all versions of a service's terms."""
    return f"{answer(words, service)} over time"


def statement(words: str, service: str) -> str:
    """A statement, or its beginning, held against a service's terms."""
    return f"“{beginning(words, LONGEST)}” beside the terms of {service}"


def quotation(service: str) -> str:
    """Words held against a service's terms."""
    return f"A quotation of {service}’s terms"


def compared(services: Iterable[str]) -> str:
    """Services beside each other."""
    return " beside ".join(services)
