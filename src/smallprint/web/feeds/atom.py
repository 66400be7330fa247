"""Atom (RFC 4287) as it is written: the head of a feed, its entries, its end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape

from smallprint import __version__

__all__ = ["END", "NEVER", "Category", "Entry", "Head", "Link", "Tombstone", "entry_xml", "head_xml", "tombstone_xml"]

END = "</feed>\n"
NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""When a feed without entries was last written: always then, so that it does not look new each time."""
TOMBSTONES = "http://purl.org/atompub/tombstones/1.0"
"""The namespace of what says that an entry is gone (RFC 6721); readers that do not know it pass it over."""
NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML cannot hold, not even escaped."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link."""

    rel: str
    href: str
    media_type: str = ""


@dataclass(frozen=True, slots=True)
class Category:
    """What an entry is about, in one way of sorting (`scheme`)."""

    term: str
    scheme: str


@dataclass(frozen=True, slots=True)
class Head:
    """What a feed says of itself."""

    id: str
    title: str
    subtitle: str
    updated: datetime
    links: tuple[Link, ...]
    author: str = "smallprint"


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry. `content` is HTML; "": there is none, and the link leads to what the entry is of.

    It was `published` when it was `updated`, unless it says otherwise.
    """

    id: str
    title: str
    updated: datetime
    links: tuple[Link, ...]
    categories: tuple[Category, ...]
    summary: str = ""
    content: str = ""
    published: datetime | None = None


@dataclass(frozen=True, slots=True)
class Tombstone:
    """That an entry is gone: its id, since when, by whom, why, and where it is told."""

    id: str
    at: datetime
    by: str
    why: str
    link: Link


def head_xml(head: Head) -> str:
    """A feed up to its first entry."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">\n'
        f"<id>{_safe(head.id)}</id>\n<title>{_safe(head.title)}</title>\n"
        + (f"<subtitle>{_safe(head.subtitle)}</subtitle>\n" if head.subtitle else "")
        + f"<updated>{_moment(head.updated)}</updated>\n<author><name>{_safe(head.author)}</name></author>\n"
        f'<generator version="{_safe(__version__)}">smallprint</generator>\n{_links(head.links)}'
    )


def entry_xml(entry: Entry) -> str:
    """An entry."""
    about = "".join(f'<category term="{_safe(one.term)}" scheme="{_safe(one.scheme)}"/>\n' for one in entry.categories)
    summary = f"<summary>{_safe(entry.summary)}</summary>\n" if entry.summary else ""
    content = f'<content type="html">{_safe(entry.content)}</content>\n' if entry.content else ""
    at, published = _moment(entry.updated), _moment(entry.published or entry.updated)
    return (
        f"<entry>\n<id>{_safe(entry.id)}</id>\n<title>{_safe(entry.title)}</title>\n<updated>{at}</updated>\n"
        f"<published>{published}</published>\n{_links(entry.links)}{about}{summary}{content}</entry>\n"
    )


def tombstone_xml(one: Tombstone) -> str:
    """That an entry is gone, to stand before the entries."""
    return (
        f'<at:deleted-entry xmlns:at="{TOMBSTONES}" ref="{_safe(one.id)}" when="{_moment(one.at)}">\n'
        f"<at:by><name>{_safe(one.by)}</name></at:by>\n<at:comment>{_safe(one.why)}</at:comment>\n"
        f"{_links([one.link])}</at:deleted-entry>\n"
    )


def _links(links: Sequence[Link]) -> str:
    return "".join(
        f'<link rel="{_safe(one.rel)}"'
        + (f' type="{_safe(one.media_type)}"' if one.media_type else "")
        + f' href="{_safe(one.href)}"/>\n'
        for one in links
    )


def _moment(moment: datetime) -> str:
    """A moment as RFC 3339 writes it, to the millisecond, as Open Terms Archive does."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _safe(words: str) -> str:
    return escape(NO_XML.sub("�", words), quote=True)
