"""A watch in which everything is real but the site: a fake fetcher gives what a test says, by a clock that it sets."""

from __future__ import annotations

import random
import threading
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from smallprint.errors import FetchError, SourceError
from smallprint.extract.page import extract
from smallprint.model.document import Document
from smallprint.model.snapshot import Snapshot, Unchanged, Validators
from smallprint.model.source import Declaration, Source
from smallprint.source.warc import WarcWriter, read
from smallprint.store.sqlite import SqliteStore
from smallprint.watch.browsing import may_need_browser
from smallprint.watch.event import Event
from smallprint.watch.fetching import Pages
from smallprint.watch.keep import FOLDER, Keeper
from smallprint.watch.readers import Inline
from smallprint.watch.rhythm import Rhythm
from smallprint.watch.run import Ports, Settings, run_pass

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)
ACME = Document("Acme", "Terms of Service")
URL = "https://acme.example/terms"
RULES = tuple(
    f"You may use part {number} of the Service only as these terms allow, and we may end your access to it "
    f"where you breach rule {number} or any law that applies to you."
    for number in range(1, 16)
)


def terms(*clauses, rules=RULES, title="Terms of Service", updated="March 1, 2026"):
    """A page of terms, with further clauses at the end."""
    body = "".join(f"<h2>{number}. Part {number}</h2><p>{rule}</p>" for number, rule in enumerate(rules, 1))
    more = "".join(f"<p>{clause}</p>" for clause in clauses)
    head = f"<html lang=en><head><title>{title}</title></head><body><main><h1>{title}</h1>"
    return f"{head}<p>Last updated: {updated}</p>{body}{more}</main></body></html>"


class Site:
    """A fake of the Fetcher port: pages by address, each text, error or list of them, the last of which stays."""

    def __init__(self, clock):
        self.clock, self.pages, self.asked, self.conditional = clock, {}, [], 0
        self.rendered = False
        self._lock = threading.Lock()

    def fetch(self, source: Source, document_id: str, known: Validators | None = None) -> Snapshot | Unchanged:
        """What the page gives now."""
        with self._lock:
            self.asked.append(source.url)
            self.conditional += known is not None
            given = self._given(source.url)
        if isinstance(given, SourceError):
            raise given
        snapshot = Snapshot(
            document_id=document_id,
            url=source.url,
            final_url=source.url,
            fetched_at=self.clock.now(),
            status=200,
            media_type="text/html",
            content=given.encode(),
            headers=(("content-type", "text/html; charset=utf-8"),),
            rendered=self.rendered,
        )
        if known is not None and known.digest == snapshot.digest:
            return Unchanged(source.url, snapshot.fetched_at, 304)
        return snapshot

    def _given(self, url):
        told = self.pages.get(url, FetchError("nothing there", status=500, retryable=True))
        if isinstance(told, list):
            return told.pop(0) if len(told) > 1 else told[0]
        return told


@dataclass
class Clock:
    """A clock that stands until a test moves it; resting moves it too."""

    at: datetime = AT
    rested: list[float] = field(default_factory=list)

    def now(self):
        """The present moment."""
        return self.at

    def seconds(self):
        """The seconds that have passed."""
        return (self.at - AT).total_seconds()

    def pass_by(self, **spans):
        """Let time pass."""
        self.at += timedelta(**spans)

    def rest(self, seconds):
        """Let so many seconds pass."""
        self.rested.append(seconds)
        self.at += timedelta(seconds=seconds)


@dataclass
class Watch:
    """An archive that is watched: what a test needs of it."""

    store: SqliteStore
    site: Site
    clock: Clock
    ports: Ports
    settings: Settings
    events: list[Event]

    page = staticmethod(terms)
    rules = RULES

    def declare(self, *urls, document=ACME):
        """Have a document watched."""
        self.store.declare(Declaration(document, tuple(map(Source, urls or (URL,)))), self.clock.now())

    def run(self, page=None, *, url=URL, **more):
        """A pass, for which the page gives this (a list: one thing after the other)."""
        if page is not None:
            self.site.pages[url] = page
        self.events.clear()
        return run_pass(self.store, self.ports, self.settings, **more)

    def later(self, page=None, *, days=1, **more):
        """A pass some days later."""
        self.clock.pass_by(days=days)
        return self.run(page, **more)

    def texts(self, document=ACME):
        """The recorded texts of a document."""
        if document not in self.store.documents():
            return []
        return [self.store.content(one).decode() for one in self.store.versions(document)]

    def causes(self, document=ACME):
        """Why each version was recorded."""
        return [one.cause.value for one in self.store.versions(document)]

    def kinds(self):
        """What came of each look of the last pass."""
        return [event.kind.value for event in self.events]

    def health(self, document=ACME):
        """How the document's first page does."""
        return self.store.watched(document).health[0]


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def site(clock):
    return Site(clock)


@pytest.fixture
def make_watch(tmp_path, site, clock):
    """Opens the archive to be watched, again where a test ended the watch before."""
    opened = []

    def make(**more):
        store = SqliteStore(tmp_path / "archive", writable=True)
        folder = store.folder / FOLDER
        files = WarcWriter(folder, now=clock.now)
        events = []
        ports = Ports(
            pages=Pages(site),
            keeper=Keeper(store, files, folder, clock.rest),
            lookers=Inline(),
            read=extract,
            open=partial(read, folder),
            now=clock.now,
            clock=clock.seconds,
            chance=random.Random(1),
            is_shell=may_need_browser,
            told=events.append,
            rest=clock.rest,
        )
        settings = Settings(rhythm=Rhythm(jitter=0.0), threads=2, delay=0.0)
        opened.append((store, files))
        return Watch(store, site, clock, replace(ports, **more), settings, events)

    yield make
    for store, files in opened:
        files.close()
        store.close()


@pytest.fixture
def watch(make_watch):
    """A watch of one document."""
    made = make_watch()
    made.declare()
    return made
