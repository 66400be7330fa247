"""Where a document's pages lie and what of them is the document: declarations, as Open Terms Archive writes them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from smallprint.model.document import Document


class Edge(StrEnum):
    """On which side of an element a range begins or ends."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Range:
    """What stands between two elements of a page, each the first that its CSS selector finds."""

    start: str
    start_edge: Edge
    end: str
    end_edge: Edge


Selector: TypeAlias = str | Range
"""A CSS selector, or what stands between two elements."""


@dataclass(frozen=True, slots=True)
class Filter:
    """A change to a page that its declaration asks for by name, with what it is told. No foreign code is ever run."""

    name: str
    parameters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """One page of a document: where it lies, what of it is the document, and whether it needs a browser.

    Without `select`, the main text is looked for. `render`: scripts have to run before the page can be read.
    `language` and `region` are what is asked of the site where a declaration names them ("fr", "DE").
    """

    url: str
    select: tuple[Selector, ...] = ()
    remove: tuple[Selector, ...] = ()
    filters: tuple[Filter, ...] = ()
    render: bool = False
    language: str = ""
    region: str = ""

    def __post_init__(self) -> None:
        if not self.url:
            raise ValueError("a source has an address")


@dataclass(frozen=True, slots=True)
class Declaration:
    """A document with the pages that make it up, in order. `valid_until` is set where another has taken its place."""

    document: Document
    sources: tuple[Source, ...]
    valid_until: datetime | None = None

    def __post_init__(self) -> None:
        if not self.sources:
            raise ValueError("a declaration has a page")
