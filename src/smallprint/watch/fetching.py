"""Going for a document's pages, in threads: each answer is put where the one who asked takes it."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from smallprint.errors import FetchError, SmallprintError, SourceError
from smallprint.model.snapshot import Snapshot, Unchanged, Validators
from smallprint.model.watched import Watched
from smallprint.source.fetch import Fetcher


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a document's pages gave: `pages` in order, none where every one is as it was; `requests` asked for them.

    `error` is why page number `failed` gave nothing.
    """

    watched: Watched
    pages: tuple[Snapshot, ...] = ()
    error: SourceError | None = None
    failed: int = 0
    requests: int = 0
    is_rendered: bool = False


Fetch: TypeAlias = Callable[[Watched], Fetched]


@dataclass(frozen=True, slots=True)
class Pages:
    """Goes for the pages of documents. `renderer` is the browser, for pages that are known to need one."""

    fetcher: Fetcher
    renderer: Fetcher | None = None

    def fetched(self, watched: Watched) -> Fetched:
        """What a document's pages give now."""
        return self._fetched(watched, is_rendered=False)

    def rendered(self, watched: Watched) -> Fetched:
        """What a browser makes of a document's pages now."""
        return self._fetched(watched, is_rendered=True)

    def needs_browser(self, watched: Watched) -> bool:
        """Whether a browser is there and the document is known to need it."""
        pages = watched.declaration.sources
        is_needed = any(page.render for page in pages) or any(one.rendered for one in watched.health)
        return self.renderer is not None and is_needed

    def _fetched(self, watched: Watched, *, is_rendered: bool) -> Fetched:
        fetcher = self.renderer if is_rendered and self.renderer else self.fetcher
        found: list[Snapshot | Unchanged] = []
        requests = 0
        try:
            for page in range(len(watched.declaration.sources)):
                requests += 1
                found.append(self._page(fetcher, watched, page, _known(watched, page, is_rendered=is_rendered)))
            if all(isinstance(one, Unchanged) for one in found):
                return Fetched(watched, requests=requests, is_rendered=is_rendered)
            # A document is read from all of its pages: those that are as they were have to be given again.
            for page, one in enumerate(found):
                if isinstance(one, Unchanged):
                    requests += 1
                    found[page] = self._page(fetcher, watched, page, None)
        except SourceError as error:
            return Fetched(watched, error=error, failed=len(found), requests=requests, is_rendered=is_rendered)
        pages = tuple(one for one in found if isinstance(one, Snapshot))
        return Fetched(watched, pages, requests=requests, is_rendered=is_rendered)

    @staticmethod
    def _page(fetcher: Fetcher, watched: Watched, page: int, known: Validators | None) -> Snapshot | Unchanged:
        source = watched.declaration.sources[page]
        found = fetcher.fetch(source, watched.document.id, known)
        if known is None and isinstance(found, Unchanged):
            message = "the site says that a page is unchanged that was not asked about"
            raise FetchError(message, document_id=watched.document.id, url=source.url, retryable=True)
        return found


def _known(watched: Watched, page: int, *, is_rendered: bool) -> Validators | None:
    """By what a page is known to be as it was; nothing where a text waits, which has to be seen again."""
    health = next((one for one in watched.health if one.page == page), None)
    if health is None or watched.is_waiting or not health.known.digest:
        return None
    return health.known if health.rendered == is_rendered else None


class Threads:
    """So many threads that go for pages, and put what came of it into `done`."""

    def __init__(self, count: int, fetch: Fetch, done: Callable[[Fetched | SmallprintError], None]) -> None:
        self._asked: queue.SimpleQueue[Watched | None] = queue.SimpleQueue()
        self._fetch, self._done, self.count = fetch, done, count
        for _ in range(count):
            threading.Thread(target=self._serve, daemon=True).start()

    def submit(self, watched: Watched) -> None:
        """Have a document's pages gone for; how many wait is the caller's to bound."""
        self._asked.put(watched)

    def stop(self) -> None:
        """Let the threads end; what they still wait for is left to itself."""
        for _ in range(self.count):
            self._asked.put(None)

    def _serve(self) -> None:
        while (watched := self._asked.get()) is not None:
            try:
                found: Fetched | SmallprintError = self._fetch(watched)
            except SmallprintError as error:
                found = error
            except Exception as error:  # noqa: BLE001  # whatever a site does to us stops this document alone
                said = f"asking failed: {type(error).__name__}: {error}"
                found = Fetched(watched, error=FetchError(said, document_id=watched.document.id))
            self._done(found)
