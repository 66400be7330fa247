"""One pass over the pages that are watched: gone for, read, judged, and kept, as one document after the other is done.

Threads go for pages, processes read them, and the one who asked keeps what came of it: nobody else writes. How much is
under way is bounded, whatever the number of documents. Everything that is kept is kept whole, so that a pass may end
at any moment: the next one goes on with what is due.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from random import Random
from typing import Protocol, TypeAlias

from smallprint.archive.reextract import Opener, Reader
from smallprint.errors import SmallprintError
from smallprint.model.document import Cause, Document
from smallprint.model.watched import Candidate, Doubt, Watched
from smallprint.store.base import Look, Made, NewVersion, Store
from smallprint.watch import health
from smallprint.watch.confirm import Decision, Sight, Step, decide
from smallprint.watch.event import Event, Kind, PassReport
from smallprint.watch.fetching import Fetched, Pages, Threads
from smallprint.watch.hosts import Hosts
from smallprint.watch.keep import Keeper
from smallprint.watch.look import Outcome, Task
from smallprint.watch.readers import Done
from smallprint.watch.rhythm import UNWANTED, Rhythm, Trouble, after_failure, after_success, trouble_of

CHUNK = 100
"""So many documents are asked of the store at a time."""
WINDOW = 400
"""So many documents wait for their hosts at most: enough that a few slow hosts leave work for all threads."""
WAKE = 0.5
"""So many seconds pass at most until a wish to stop is noticed."""


class Lookers(Protocol):
    """Who makes looks, somewhere else or at once."""

    def submit(self, task: Task, done: Done) -> None:
        """Have a look made; `done` is called with what it found."""
        ...

    def stop(self) -> None:
        """End all of it."""
        ...


@dataclass(frozen=True, slots=True)
class Settings:
    """How often pages are looked at, and how much is done at once: `threads` go for pages, `browsers` render them.

    A host is asked for `per_host` documents at a time, and rests `delay` seconds behind each.
    """

    rhythm: Rhythm = field(default_factory=Rhythm)
    threads: int = 16
    browsers: int = 1
    per_host: int = 1
    delay: float = 1.0


@dataclass(frozen=True, slots=True)
class Ports:
    """What a watch works with: whoever goes for pages, keeps them, reads them and looks at them; clock and chance.

    `is_shell` says of a failure whether a browser may help. `told` is called with what came of each look. `noticed` is
    called before and behind each sweep and after each change, to look whom to tell; it tells nothing twice. `rest`
    waits so many seconds, or until the watch is to stop; `waits` is told what is waited for.
    """

    pages: Pages
    keeper: Keeper
    lookers: Lookers
    read: Reader
    open: Opener
    now: Callable[[], datetime]
    clock: Callable[[], float]
    chance: Random
    is_shell: Callable[[Fetched, Trouble], bool]
    told: Callable[[Event], None] = lambda _event: None
    noticed: Callable[[Store], object] = lambda _store: None
    rest: Callable[[float], object] = lambda _seconds: None
    waits: Callable[[str], None] = lambda _words: None


Item: TypeAlias = "Fetched | tuple[Fetched, Outcome | SmallprintError] | SmallprintError"
"""What arrives while a pass goes on: pages, what a look at them found, or what stops the run."""


def run_pass(
    store: Store,
    ports: Ports,
    settings: Settings,
    *,
    service: str = "",
    only_due: bool = True,
    stop: threading.Event | None = None,
) -> PassReport:
    """One pass over the documents of a service, or of all: those that are due, or with `only_due` False every one.

    A site that does not want us is left alone, even so. What a change waits for, a second look, is
    done at the pass's end. StoreError: the archive cannot be written. ConflictError: another process watches it.
    """
    settings = replace(settings, rhythm=replace(settings.rhythm, again=timedelta(0)))
    with store.watching():
        ports.keeper.tidy()
        one = Sweep(store, ports, settings, stop or threading.Event())
        one.over(wanted(store, ports.now(), service, only_due=only_due))
        return one.over(wanted(store, ports.now(), service))


def wanted(store: Store, at: datetime, service: str = "", *, only_due: bool = True) -> Iterator[Watched]:
    """The documents that a pass looks at, a few at a time."""
    after = 0
    moment = at if only_due else at + timedelta(days=36500)
    while part := store.due(moment, after=after, limit=CHUNK, service=service):
        after = part[-1].after
        yield from (one for one in part if only_due or not is_left_alone(one, at))


def is_left_alone(watched: Watched, at: datetime) -> bool:
    """Whether a site does not want to be asked now; a page that failed otherwise is looked at, as its owner wishes."""
    return any(one.cause in UNWANTED and one.due_at is not None and one.due_at > at for one in watched.health)


@dataclass(slots=True)
class Sweep:
    """Going over documents, once or again and again; what came of it in all is in `report`."""

    store: Store
    ports: Ports
    settings: Settings
    stop: threading.Event
    report: PassReport = field(default_factory=PassReport)
    _done: queue.SimpleQueue[Item] = field(default_factory=queue.SimpleQueue)
    _busy: int = 0

    def over(self, documents: Iterator[Watched]) -> PassReport:
        """Look at these documents."""
        self._done, self._busy = queue.SimpleQueue(), 0  # what a sweep that broke off still waited for arrives nowhere
        hosts = Hosts(self.settings.per_host, self.settings.delay)
        pages = self.ports.pages
        threads = Threads(self.settings.threads, pages.fetched, self._done.put)
        browsers = Threads(self.settings.browsers if pages.renderer else 0, pages.rendered, self._done.put)
        self.ports.noticed(self.store)
        try:
            self._over(documents, hosts, threads, browsers)
        finally:
            threads.stop()
            browsers.stop()
        self.ports.noticed(self.store)
        return self.report

    def _over(self, documents: Iterator[Watched], hosts: Hosts, threads: Threads, browsers: Threads) -> None:
        is_over = False
        while not self.stop.is_set():
            is_over = self._fill(documents, hosts, threads, browsers) or is_over
            if is_over and not self._busy and not hosts.waiting:
                return
            wait = hosts.wait(self.ports.clock())
            try:
                item = self._done.get(timeout=WAKE if wait is None else min(WAKE, wait + 0.001))
            except queue.Empty:
                continue
            self._took(item, hosts, browsers)
        self.report.is_stopped = True

    def _fill(self, documents: Iterator[Watched], hosts: Hosts, threads: Threads, browsers: Threads) -> bool:
        """Have as many documents gone for as may be at once; whether there are no more of them."""
        while self._busy < 2 * self.settings.threads:
            watched = hosts.take(self.ports.clock())
            if watched is None:
                if hosts.waiting >= WINDOW:
                    return False
                new = next(documents, None)
                if new is None:
                    return True
                hosts.put(new)
                continue
            self._busy += 1
            (browsers if self.ports.pages.needs_browser(watched) else threads).submit(watched)
        return False

    # ------------------------------------------------------------ what arrives

    def _took(self, item: Item, hosts: Hosts, browsers: Threads) -> None:
        """Do what follows from what arrived."""
        if isinstance(item, SmallprintError):
            raise item
        if isinstance(item, Fetched):
            hosts.done(item.watched, self.ports.clock())
            self.report.requests += item.requests
            self._fetched(item)
            return
        fetched, found = item
        if isinstance(found, SmallprintError):
            raise found
        if found.trouble and self._is_for_browser(fetched, found.trouble):
            hosts.again(fetched.watched)
            browsers.submit(fetched.watched)
            return
        self._busy -= 1
        if found.trouble:
            self._failed(fetched.watched, 0, found.trouble)
        elif found.decision:
            self._settle(fetched, found, found.decision)

    def _fetched(self, fetched: Fetched) -> None:
        if fetched.pages:
            task = Task(
                self.store.path, fetched.watched, fetched.pages, _latest(fetched), self.ports.read, self.ports.open
            )
            self.ports.lookers.submit(task, lambda found: self._done.put((fetched, found)))
            return
        self._busy -= 1
        if fetched.error is None:
            self._unchanged(fetched.watched)
        else:
            self._failed(fetched.watched, fetched.failed, trouble_of(fetched.error))

    def _is_for_browser(self, fetched: Fetched, trouble: Trouble) -> bool:
        can_render = self.ports.pages.renderer is not None and not fetched.is_rendered
        return can_render and self.ports.is_shell(fetched, trouble)

    # ------------------------------------------------------------ what comes of it

    def _unchanged(self, watched: Watched) -> None:
        """Every page is as it was, and so is the text."""
        at = self.ports.now()
        found = decide(watched.document, Sight("", is_same=True), None, watched.restlessness, at=at)
        due_at = after_success(at, self.settings.rhythm, self.ports.chance)
        pages = health.unchanged(watched, at, due_at)
        look = Look(watched.document, pages, restlessness=found.restlessness, since=watched.since)
        if self.ports.keeper.keep_look(look):
            self._tell(Event(at, watched.document, Kind.UNCHANGED, due_at=due_at))

    def _failed(self, watched: Watched, page: int, trouble: Trouble) -> None:
        """A page did not give the document."""
        at = self.ports.now()
        failures = health.of_page(watched, page).failures + 1
        due_at = after_failure(at, trouble, failures, self.settings.rhythm, chance=self.ports.chance)
        waiting = self.store.candidate(watched.document) if watched.is_waiting else None
        failing = health.failing(watched, page, trouble, at=at, due_at=due_at)
        look = Look(watched.document, (failing,), candidate=waiting, since=watched.since)
        if self.ports.keeper.keep_look(look):
            self._tell(Event(at, watched.document, Kind.FAILED, trouble.cause, trouble.message, due_at=due_at))

    def _settle(self, fetched: Fetched, found: Outcome, decision: Decision) -> None:
        """The pages gave a text."""
        watched, at = fetched.watched, _latest(fetched)
        due_at = after_success(at, self.settings.rhythm, self.ports.chance, is_hurried=decision.is_hurried)
        held = decision.candidate
        pages = health.given(
            watched,
            fetched.pages,
            due_at=due_at,
            is_seen=held is None or held.doubt in {Doubt.CHANGED, Doubt.ONLY_MARKS, Doubt.CAME_BACK},
            is_changed=found.new is not None,
        )
        look = Look(watched.document, pages, candidate=held, restlessness=decision.restlessness, since=watched.since)
        if self._kept(look, fetched, found, decision):
            for event in _events(watched.document, found, decision, at=at):
                self._tell(replace(event, due_at=due_at))

    def _kept(self, look: Look, fetched: Fetched, found: Outcome, decision: Decision) -> bool:
        """Keep a look with its snapshots and versions, all or nothing; whether it could be kept."""
        if found.new is None and found.reread is None:
            return self._kept_else(look, fetched, decision.candidate, found.vouched)
        with self.ports.keeper.writing():
            waiting = self.store.candidate(look.document)
            held = waiting.places if waiting else ()
            made = []
            if found.reread is not None:
                before = self.store.made_of(look.document, found.reread.version.number - 1)
                made.append(Made(found.reread, tuple(one.place for one in before)))
            if found.new is not None:
                snapshots = tuple(self.ports.keeper.keep(look.document, fetched.pages, held))
                made.append(Made(found.new, tuple(one.place for one in snapshots)))
                look = replace(look, snapshots=snapshots)
            is_kept = self.ports.keeper.keep_look(replace(look, versions=tuple(made)), held)
        if is_kept and found.new is not None and found.new.assessment is not None:
            self.ports.noticed(self.store)
        return is_kept

    def _kept_else(self, look: Look, fetched: Fetched, held: Candidate | None, vouched: int) -> bool:
        """Keep a look that led to no version.

        The snapshots are kept of a text that begins to wait, and of a version that came from elsewhere.
        """
        is_new = held is not None and held.looks == 1 and held.doubt is not Doubt.ONLY_MARKS
        if not is_new and not vouched:
            return self.ports.keeper.keep_look(look)
        snapshots = tuple(self.ports.keeper.keep(look.document, fetched.pages, ()))
        places = tuple(one.place for one in snapshots)
        if held is not None:
            look = replace(look, candidate=replace(held, places=places))
        return self.ports.keeper.keep_look(replace(look, snapshots=snapshots, vouched=vouched))

    def _tell(self, event: Event) -> None:
        self.report.count(event)
        self.ports.told(event)


def _latest(fetched: Fetched) -> datetime:
    """When the last of these pages was there."""
    return max(one.fetched_at for one in fetched.pages)


def _events(document: Document, found: Outcome, decision: Decision, *, at: datetime) -> Iterator[Event]:
    """What came of a look at a text."""
    for made in (found.reread, found.new):
        if made is not None:
            yield _recorded(made, at)
    if decision.candidate is not None:
        yield Event(at, document, Kind.HELD, decision.candidate.doubt.value, decision.candidate.reason)
    elif decision.step is Step.UNCHANGED:
        yield Event(at, document, Kind.UNCHANGED)


def _recorded(made: NewVersion, at: datetime) -> Event:
    """That a version was recorded."""
    version, meant = made.version, made.assessment
    kind = Kind.CHANGED if version.cause is Cause.AMENDED else Kind(version.cause.value)
    headline, is_substantive = (meant.headline, meant.substantive) if meant else ("", False)
    return Event(at, version.document, kind, "", headline, version.number, is_substantive=is_substantive)
