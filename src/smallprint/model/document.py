"""Services, their documents, and the versions that were recorded of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

READABLE = frozenset({"en", "und"})
"""The languages that are read: English, and one that nobody could tell, which is read as such."""


@dataclass(frozen=True, slots=True)
class Service:
    """Whoever offers the terms. `id` is the folder's name in Open Terms Archive's layout."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Document:
    """One document of a service. `terms_type` is spelled as Open Terms Archive spells it; variants are siblings."""

    service_id: str
    terms_type: str
    variant: str = ""

    @property
    def id(self) -> str:
        """The document's name: "Service/Terms type", with the variant behind it where there is one."""
        return f"{self.service_id}/{self.type_name}"

    @property
    def type_name(self) -> str:
        """The document's name within its service: "Terms type", with the variant behind it where there is one."""
        return f"{self.terms_type} ({self.variant})" if self.variant else self.terms_type

    @property
    def is_privacy(self) -> bool:
        """Whether it is a privacy policy, in which "your data" is personal data."""
        return "privacy" in self.terms_type.lower()


class Cause(StrEnum):
    """Why a version was recorded."""

    FIRST_SEEN = "first-seen"
    AMENDED = "amended"
    RE_EXTRACTED = "re-extracted"


class Standing(StrEnum):
    """What a recorded text is: terms, or something captured in their place."""

    USABLE = "usable"
    FAILED_CAPTURE = "failed-capture"
    OTHER_LANGUAGE = "other-language"
    OTHER_PAGE = "other-page"


@dataclass(frozen=True, slots=True)
class Version:
    """One recorded version of a document, in an archive.

    `number` counts a document's versions from 1 in the order they were recorded. `digest` is the SHA-256 of
    the recorded bytes. `effective_on` is the document's word, `fetched_at` ours. `reason` says why the
    standing is not usable.
    """

    document: Document
    number: int
    fetched_at: datetime
    cause: Cause
    standing: Standing
    digest: str
    language: str
    effective_on: date | None
    updated_on: date | None
    origin: str
    note: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One recorded text as a source lists it, before its content is read. `handle` is the source's own key to it."""

    origin: str
    path: str
    handle: str
    fetched_at: datetime
    cause: Cause
    note: str = ""

    def __post_init__(self) -> None:
        if self.fetched_at.tzinfo is None:
            raise ValueError("a text is recorded at an aware moment, in UTC")


@dataclass(frozen=True, slots=True)
class DocumentLog:
    """What a source has recorded of one document, oldest first; `aliases` are names it went by before.

    `ended_at` is the moment at which the source took the document out, where it did and has not put it back.
    """

    document: Document
    entries: tuple[Entry, ...]
    aliases: tuple[Document, ...] = ()
    ended_at: datetime | None = None
