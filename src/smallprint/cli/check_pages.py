"""smallprint check --pages: whether kept statements still stand where they were made."""

from __future__ import annotations

import argparse
from datetime import timedelta

from smallprint.archive.names import find_service
from smallprint.archive.open_archive import open_existing
from smallprint.archive.statement_pages import due, look_at_pages
from smallprint.cli.clock import now
from smallprint.cli.common import look_of, print_json, print_lines, say
from smallprint.cli.going import going
from smallprint.model.statement import KeptStatement, PageState, StatementPage
from smallprint.publish.look import Style, broken, visible
from smallprint.source.fetch import Fetcher
from smallprint.source.warc import WarcWriter
from smallprint.store.sqlite import SqliteStore

FOLDER = "statements"
"""Where in an archive's folder the snapshots of statements' pages lie."""
SHOWN = 300
"""So many characters of what stands on a page now are shown."""
WORDS = {
    PageState.STANDS: "stands at its address as it was kept",
    PageState.EDITED: "stands at its address in other words",
    PageState.GONE: "does not stand at its address",
    PageState.UNREACHED: "could not be looked at",
}


def tell_pages(arguments: argparse.Namespace) -> int:
    """Look at the pages of a service's kept statements; exit status 1 where one was edited or is gone."""
    look, status = look_of(arguments), 0
    with (
        open_existing(arguments.archive) as store,
        going(arguments) as (fetcher, _),
        WarcWriter(store.folder / FOLDER) as files,
    ):
        service = find_service(store, arguments.service)
        kept = [one for one in store.statements(service) if one.statement.url]
        for one, page, _before in look_at_pages(store, kept, fetcher, keep=files.append, now=now):
            status = max(status, int(page.state in (PageState.EDITED, PageState.GONE)))
            if arguments.json:
                print_json({"id": one.id, "url": one.statement.url, "page": page_fields(page)})
            else:
                print_lines(broken([(Style.STRONG, visible(_named(one)))], look))
                print_lines(broken([(Style.QUIET, visible(page_text(page)))], look, "  "))
    if not kept:
        say(f"no statement of {service} is kept with an address")
    return status


def ask_due(store: SqliteStore, fetcher: Fetcher, every: timedelta) -> None:
    """Look at the pages of kept statements that were not asked for so long, and say of which one something turned."""
    kept = due(store, now(), every)
    if not kept:
        return
    with WarcWriter(store.folder / FOLDER) as files:
        for one, page, before in look_at_pages(store, kept, fetcher, keep=files.append, now=now):
            if before is not None and before.state is not page.state and page.state is not PageState.UNREACHED:
                say(f"the statement {one.id} of {visible(one.service_id)} {visible(page_text(page))}")


def _named(kept: KeptStatement) -> str:
    said = kept.statement
    return " · ".join(part for part in (kept.id, said.speaker, said.url) if part)


def page_text(page: StatementPage) -> str:
    """How the page of a statement does, in a line."""
    told = f"{WORDS[page.state]} (since {page.since:%Y-%m-%d}, asked {page.asked_at:%Y-%m-%d})"
    if page.nearest:
        words = page.nearest if len(page.nearest) <= SHOWN else page.nearest[:SHOWN] + "…"
        told += f"; it says now: “{words}”"
    return f"{told}: {page.reason}" if page.reason else told


def page_fields(page: StatementPage | None) -> dict[str, object] | None:
    """How the page of a statement does, for JSON."""
    if page is None:
        return None
    return {
        "state": page.state.value,
        "since": page.since.isoformat(),
        "asked_at": page.asked_at.isoformat(),
        "nearest": page.nearest or None,
        "reason": page.reason or None,
        "snapshot": f"{page.place.file}@{page.place.offset}+{page.place.length}" if page.place else None,
    }
