"""Where what is shown lies for good, made in one place: a page tells it, and its head does before the page is made."""

from __future__ import annotations

from collections.abc import Mapping

from smallprint.model.document import Document
from smallprint.web import links

__all__ = ["OTHERWISE", "answer", "over_time", "part", "picture", "quotation", "redline_part", "terms"]

OTHERWISE = ("whole", "noise", "judged")
"""Where a redline is looked at in one of these ways, its parts begin elsewhere."""
_PICTURES = {
    "/ask?": "/picture/answer.svg?",
    "/check?": "/picture/verdict.svg?",
    "/timeline?": "/picture/timeline.svg?",
}


def terms(service: str, document: Document | None = None) -> dict[str, str]:
    """Whose terms are asked, as a query names them: those of a service, or one document of it."""
    return {"service": service, "type": document.type_name if document else ""}


def answer(words: str, asked: Mapping[str, str], at: str) -> str:
    """The answer to a question, as it stood at a moment."""
    return links.with_query("/ask", {"q": words, **asked, "at": at})


def over_time(words: str, asked: Mapping[str, str]) -> str:
    """The answers to a question over the years."""
    return links.with_query("/timeline", {"q": words, **asked})


def quotation(words: str, asked: Mapping[str, str], at: str) -> str:
    """Words held against terms, and against those of a day where one is named."""
    return links.with_query("/quote", {"words": words, **asked, "at": at})


def picture(address: str) -> str:
    """The picture of what lies at an address; "" where it is not drawn."""
    return next((address.replace(page, drawn) for page, drawn in _PICTURES.items() if address.startswith(page)), "")


def part(address: str, number: int, looks: Mapping[str, object] | None = None) -> str:
    """A part of what is shown in parts, as it is looked at."""
    return links.with_query(address, {**(looks or {}), "part": number if number > 1 else ""})


def redline_part(address: str, number: int, looks: Mapping[str, object]) -> str:
    """A part of a redline; of one that is looked at otherwise, whose parts nobody else sees so, its beginning."""
    return address if any(looks[name] for name in OTHERWISE) else part(address, number)
