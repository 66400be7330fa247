"""The entries of a feed of changes: which there are, and what each says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from smallprint.archive.change_pages import parse_place
from smallprint.archive.compare_versions import compare_versions
from smallprint.archive.last_word import News, news_page
from smallprint.archive.people_changes import said_by_people
from smallprint.model.document import Version
from smallprint.store.base import Store
from smallprint.web import links
from smallprint.web.api.media import HTML
from smallprint.web.feeds.asked import FeedAsked
from smallprint.web.feeds.atom import Category, Entry, Link, Tombstone
from smallprint.web.feeds.content import about, redline_html, set_aside_html
from smallprint.web.feeds.ids import change_id, scheme
from smallprint.web.feeds.word import told_html, told_text

__all__ = ["Changes", "Item", "Mint", "change_entry", "changes_asked", "title_of"]


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


@dataclass(frozen=True, slots=True)
class Changes:
    """A page of a feed, newest first, what is gone from it, and where the next page begins, "" on the last."""

    items: list[Item]
    gone: list[Tombstone]
    next: str


def changes_asked(store: Store, asked: FeedAsked, mint: Mint, now: datetime) -> Changes:
    """What a feed of changes holds by the last word on each, a person's before the program's."""
    behind = parse_place(asked.before) if asked.before else None
    said = said_by_people(store, asked.wanted.service)
    page = news_page(store, asked.wanted, said, behind=behind, now=now, is_all=asked.is_all)
    is_any = not asked.told["type"]
    wanted = [one for one in page.news if is_any or one.entry.version.document in asked.documents]
    return Changes(
        [_item(one, mint) for one in wanted if not one.is_gone],
        [_tombstone(one, mint) for one in wanted if one.is_gone],
        str(page.next or ""),
    )


def _item(news: News, mint: Mint) -> Item:
    one, version, found = news.entry, news.entry.version, news.entry.assessment
    judged = f"{found.headline} {found.severity} {found.probability}" if found else one.reason
    by = f"{news.spoken.by.id if news.spoken.by else ''} {news.at.isoformat()}"
    key = f"{mint.base} {mint.authority} {version.document.id} {version.number} {one.compared_with} {judged} {by}"
    return Item(key, news.at, lambda store: change_entry(store, news, mint))


def _tombstone(news: News, mint: Mint) -> Tombstone:
    by, version = news.spoken.by, news.entry.version
    assert by is not None
    link = links.change if news.entry.assessment else links.version
    address = mint.base + link(version.document, version.number)
    why = told_text(by, news.spoken.severity)
    return Tombstone(change_id(mint.authority, version), news.at, by.author, why, Link("alternate", address, HTML))


def change_entry(store: Store, news: News, mint: Mint) -> Entry:
    """The entry of a change: its headline, what it is about, the redline, and before them what people say of it."""
    one, by = news.entry, news.spoken.by
    version, found = one.version, one.assessment
    if found is None or one.compared_with is None:
        address = mint.base + links.version(version.document, version.number)
        content, summary = set_aside_html(version, one.reason, address), one.reason
    else:
        address = mint.base + links.change(version.document, version.number)
        before = store.version(version.document, one.compared_with)
        content, summary = redline_html(compare_versions(store, before, version), address), about(found)
    told = told_text(by, news.spoken.severity) if by else ""
    headline = found.headline if found else "set aside"
    return Entry(
        id=change_id(mint.authority, version),
        title=f"{title_of(version)}: {headline}",
        updated=news.at,
        published=version.fetched_at,
        links=(
            Link("alternate", address, HTML),
            Link("related", mint.base + links.version(version.document, version.number), HTML),
        ),
        categories=_categories(news, mint.authority),
        summary=f"{told}. {summary}" if told else summary,
        content=told_html(by, news.spoken.severity, one.reason) + content if by else content,
    )


def title_of(version: Version) -> str:
    """A version’s document as a title begins with it."""
    return f"{version.document.service_id} · {version.document.type_name}"


def _categories(news: News, authority: str) -> tuple[Category, ...]:
    one, by = news.entry, news.spoken.by
    document, found = one.version.document, one.assessment
    told = [("service", document.service_id), ("type", document.type_name), ("standing", one.version.standing.value)]
    if found is not None:
        told += [("severity", news.spoken.severity.value)]
        told += [("kind", kind.value) for kind in found.kinds]
        told += [("topic", topic) for topic in found.topics]
        told += [("dated", "quiet")] if found.dated.is_quiet else []
    told += [("marked", by.mark.value)] if by else []
    return tuple(Category(term, scheme(authority, name)) for name, term in told)
