"""The entries of a feed of changes: which there are, and what each says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from smallprint.archive.change_pages import change_page, parse_place
from smallprint.archive.compare_versions import compare_versions
from smallprint.archive.log import LogEntry
from smallprint.archive.names import type_name
from smallprint.model.document import Version
from smallprint.store.base import Store
from smallprint.web import links
from smallprint.web.api.media import HTML
from smallprint.web.feeds.asked import FeedAsked
from smallprint.web.feeds.atom import Category, Entry, Link
from smallprint.web.feeds.content import about, redline_html, set_aside_html
from smallprint.web.feeds.ids import change_id, scheme

__all__ = ["Item", "change_entry", "changes_asked", "title_of"]


@dataclass(frozen=True, slots=True)
class Item:
    """An entry before it is made: `key` says what it is made of, so that it need be made once only."""

    key: str
    at: datetime
    make: Callable[[Store], Entry]


@dataclass(frozen=True, slots=True)
class Mint:
    """What entries are made with: the address of the server, and the authority of ids."""

    base: str
    authority: str


def changes_asked(store: Store, asked: FeedAsked, mint: Mint, now: datetime) -> tuple[list[Item], str]:
    """The items of a feed of changes, newest first, and where the next page begins, "" on the last."""
    behind = parse_place(asked.before) if asked.before else None
    page = change_page(store, asked.wanted, behind=behind, now=now, is_all=asked.is_all)
    wanted = [one for one in page.entries if not asked.told["type"] or one.version.document in asked.documents]
    return [_item(one, mint) for one in wanted], str(page.next or "")


def _item(one: LogEntry, mint: Mint) -> Item:
    version, found = one.version, one.assessment
    judged = f"{found.headline} {found.severity} {found.probability}" if found else one.reason
    key = f"{mint.base} {mint.authority} {version.document.id} {version.number} {one.compared_with} {judged}"
    return Item(key, version.fetched_at, lambda store: change_entry(store, one, mint))


def change_entry(store: Store, one: LogEntry, mint: Mint) -> Entry:
    """The entry of a change: its headline, what it is about, and the redline."""
    version, found = one.version, one.assessment
    if found is None or one.compared_with is None:
        address = mint.base + links.version(version.document, version.number)
        content, summary = set_aside_html(version, one.reason, address), one.reason
    else:
        address = mint.base + links.change(version.document, version.number)
        before = store.version(version.document, one.compared_with)
        content, summary = redline_html(compare_versions(store, before, version), address), about(found)
    headline = found.headline if found else "set aside"
    return Entry(
        id=change_id(mint.authority, version),
        title=f"{title_of(version)}: {headline}",
        updated=version.fetched_at,
        links=(
            Link("alternate", address, HTML),
            Link("related", mint.base + links.version(version.document, version.number), HTML),
        ),
        categories=_categories(one, mint.authority),
        summary=summary,
        content=content,
    )


def title_of(version: Version) -> str:
    """A version’s document as a title begins with it."""
    return f"{version.document.service_id} · {type_name(version.document)}"


def _categories(one: LogEntry, authority: str) -> tuple[Category, ...]:
    document, found = one.version.document, one.assessment
    told = [("service", document.service_id), ("type", type_name(document)), ("standing", one.version.standing.value)]
    if found is not None:
        told += [("severity", found.severity.value)]
        told += [("kind", kind.value) for kind in found.kinds]
        told += [("topic", topic) for topic in found.topics]
        told += [("dated", "quiet")] if found.dated.is_quiet else []
    return tuple(Category(term, scheme(authority, name)) for name, term in told)
