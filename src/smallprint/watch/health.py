"""How a document's pages do behind a look: as they gave it, as they did not, or as they were."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from smallprint.model.snapshot import Snapshot
from smallprint.model.watched import Health, Watched
from smallprint.watch.rhythm import Trouble


def of_page(watched: Watched, page: int) -> Health:
    """How a page did until now."""
    found = next((one for one in watched.health if one.page == page), None)
    return found or Health(watched.document, page, watched.declaration.sources[page].url)


def unchanged(watched: Watched, at: datetime, due_at: datetime) -> tuple[Health, ...]:
    """How the pages do that are as they were."""
    pages = range(len(watched.declaration.sources))
    return tuple(_well(of_page(watched, page), at, due_at, is_seen=True) for page in pages)


def given(
    watched: Watched, pages: Sequence[Snapshot], *, due_at: datetime, is_seen: bool, is_changed: bool
) -> tuple[Health, ...]:
    """How the pages do that gave these snapshots, which held the document (`is_seen`) or may not have."""
    found = []
    for page, snapshot in enumerate(pages):
        at = snapshot.fetched_at
        well = replace(_well(of_page(watched, page), at, due_at, is_seen=is_seen), known=snapshot.validators)
        well = replace(well, rendered=snapshot.rendered)
        found.append(replace(well, changed_at=at) if is_changed else well)
    return tuple(found)


def failing(watched: Watched, page: int, trouble: Trouble, *, at: datetime, due_at: datetime) -> Health:
    """How a page does that did not give the document."""
    before = of_page(watched, page)
    since = before.failing_since or at
    failures = before.failures + 1
    return replace(before, asked_at=at, failing_since=since, cause=trouble.cause, failures=failures, due_at=due_at)


def _well(before: Health, at: datetime, due_at: datetime, *, is_seen: bool) -> Health:
    """How a page does that did not fail."""
    seen_at = at if is_seen else before.seen_at
    return replace(before, asked_at=at, seen_at=seen_at, failing_since=None, cause="", failures=0, due_at=due_at)
