"""The pages on which kept statements were made: asked for again, kept, and held against what was said there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from typing import TypeAlias

from smallprint.errors import FetchError, GoneError, SourceError
from smallprint.extract.challenge import Failure
from smallprint.judge.statement_page import on_page
from smallprint.model.snapshot import Place, Snapshot, Unchanged
from smallprint.model.source import Source
from smallprint.model.statement import KeptStatement, PageState, StatementPage
from smallprint.segment import outline
from smallprint.source.apart import read_apart, whole_text_apart
from smallprint.source.fetch import Fetcher
from smallprint.store.base import Store

NO_PAGE = frozenset(Failure) - {
    Failure.WRONG_PAGE,
    Failure.OTHER_LANGUAGE,
    Failure.TRUNCATED,
    Failure.EMPTY_SHELL,
}
"""Why a page says nothing of its own: a post that is no document of terms does, however short."""
Keep: TypeAlias = Callable[[Snapshot], Place]
"""Keeps a snapshot, and tells where."""


def read_statement(fetcher: Fetcher, url: str) -> str:
    """What a page says: its main text, else all of it. SourceError: it cannot be had, or holds no words."""
    found = fetcher.fetch(Source(url), "")
    if isinstance(found, Unchanged):
        raise FetchError("the page told that it was unchanged, though nothing was known of it", url=url)
    read = read_apart((found,), (Source(url),))
    if read.refused in NO_PAGE:
        raise SourceError(f"{url} gives no statement: {read.refused.value}", url=url)
    words = _legible(read.text) or _legible(whole_text_apart(found))
    if not words:
        raise SourceError(f"{url} holds no words", url=url, hint="give the words yourself, with --url beside them")
    return words


def _legible(markdown: str) -> str:
    """The words of a page as a person reads them, a paragraph to a line."""
    inks = (clause.ink.strip() for clause in outline(markdown).clauses)
    return "\n\n".join(ink for ink in inks if ink)


def due(store: Store, at: datetime, every: timedelta) -> list[KeptStatement]:
    """The kept statements whose pages were not asked for so long."""
    pages = store.statement_pages()
    return [
        one
        for one in store.statements()
        if one.statement.url and (one.id not in pages or pages[one.id].asked_at + every <= at)
    ]


def look_at_pages(
    store: Store, kept: Iterable[KeptStatement], fetcher: Fetcher, *, keep: Keep, now: Callable[[], datetime]
) -> Iterator[tuple[KeptStatement, StatementPage, StatementPage | None]]:
    """Each statement that has an address, how its page does now, and how it did before; that is kept.

    A snapshot is kept of a page when it is first seen, and whenever the statement stands on it otherwise than before.
    StoreError: the archive cannot be written.
    """
    earlier = store.statement_pages()
    for one in kept:
        if one.statement.url:
            before = earlier.get(one.id)
            page = _looked(one, before, fetcher, keep=keep, at=now())
            store.keep_statement_page(page)
            yield one, page, before


def _looked(
    kept: KeptStatement, before: StatementPage | None, fetcher: Fetcher, *, keep: Keep, at: datetime
) -> StatementPage:
    """How the page of a statement does."""
    place = before.place if before else None
    nearest = reason = ""
    try:
        snapshot = fetcher.fetch(Source(kept.statement.url), f"statement:{kept.id}")
        if isinstance(snapshot, Unchanged):
            raise TypeError("a page of which nothing was known cannot be unchanged")
        text = whole_text_apart(snapshot)
    except GoneError as error:
        state, reason = PageState.GONE, error.message
    except SourceError as error:
        state, reason = PageState.UNREACHED, error.message
    else:
        state, nearest = on_page(kept.statement.words, outline(text))
        place = place if place and _is_as_before(before, state, nearest) else keep(snapshot)
    since = before.since if before and _is_as_before(before, state, nearest) else at
    return StatementPage(kept.id, state, since, at, nearest, reason, place)


def _is_as_before(before: StatementPage | None, state: PageState, nearest: str) -> bool:
    return before is not None and (before.state, before.nearest) == (state, nearest)
