"""What pages are made from: the archive, as each thread reads it, and what was made of it lately."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from starlette.exceptions import HTTPException

from smallprint.archive.open_archive import open_archive, open_existing
from smallprint.archive.patience import LONGEST, patiently
from smallprint.errors import ConflictError
from smallprint.model.report import Deed
from smallprint.store.base import Store
from smallprint.store.sqlite import FILE, SqliteStore
from smallprint.web.keys import FOLDER as BESIDE_ARCHIVE
from smallprint.web.lane import Lane
from smallprint.web.leisure import THREADS
from smallprint.web.limits import Limit
from smallprint.web.line import Line
from smallprint.web.settings import Settings
from smallprint.web.shelf import FOLDER, Shelf

__all__ = ["Desk", "Kept"]

MOST_KEPT = 3 * 1024 * 1024
"""So many bytes of finished pages each process keeps: some hundred pages, a fraction of what a process takes."""
PATIENCE = 3.0
"""So many seconds somebody who writes waits for whoever else does, set by hand: what people and the watch write takes
less than one, an import minutes, and each who waits holds one of the few threads that answer pages."""
AGAIN = "10"
"""After so many seconds it is worth another try, where it took longer."""
BUSY = "somebody else is writing to the archive; nothing was changed: do it again in a moment"
UNWRITTEN = "this is done, but not written down among the deeds: somebody else is writing to the archive"
BESIDE = 512
"""What a page takes beside its own bytes, by its tag and place: a flood of small ones takes no more room than that."""


class Kept:
    """Finished pages by their tag, the least lately asked for let go first. Safe between threads."""

    def __init__(self, most: int = MOST_KEPT) -> None:
        self.most, self.held = most, 0
        self.pages: OrderedDict[str, bytes] = OrderedDict()
        self.lock = threading.Lock()

    def get(self, tag: str) -> bytes | None:
        """The page of this tag, or None."""
        with self.lock:
            page = self.pages.get(tag)
            if page is not None:
                self.pages.move_to_end(tag)
            return page

    def put(self, tag: str, page: bytes) -> None:
        """Keep a page, unless it alone would take a quarter of the room."""
        if len(page) * 4 > self.most:
            return
        with self.lock:
            if (old := self.pages.pop(tag, None)) is not None:
                self.held -= len(old) + BESIDE
            self.held += len(page) + BESIDE
            self.pages[tag] = page
            while self.held > self.most:
                self.held -= len(self.pages.popitem(last=False)[1]) + BESIDE


class Desk:
    """An archive as the pages read it: one connection for each thread, opened when the thread first asks."""

    def __init__(self, settings: Settings, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.settings, self.clock = settings, clock
        self.kept = Kept()
        self.questions = Limit(0 if settings.is_lane else settings.questions_a_minute)
        self.lane = Lane(settings.lane) if settings.lane else None
        self.line = Line(THREADS) if settings.is_lane else None
        self.local = threading.local()
        self.stamped = "", ""
        self.shelf = Shelf(Path(settings.archive) / BESIDE_ARCHIVE / FOLDER)

    @property
    def store(self) -> Store:
        """The archive, for reading, in this thread: opened anew where another file was put in its place."""
        held: Store | None = getattr(self.local, "store", None)
        file = self._file()
        if held is None or (file and file != self.local.file):
            # Whoever in this thread still reads the one before goes on with it; it is closed when nobody does.
            held = self.local.store = open_archive(self.settings.archive)
            self.local.file = file
        return held

    @property
    def folder(self) -> Path:
        """Where the archive lies."""
        return Path(self.settings.archive)

    @contextmanager
    def writing(self) -> Iterator[SqliteStore]:
        """The archive, for writing, once nobody else writes. HTTPException (503): somebody does for too long."""
        with self._held(PATIENCE, BUSY) as store:
            yield store

    def write_down(self, deed: Deed) -> None:
        """Write down what was done, and wait longer for it. HTTPException (503): it could not be, and is done."""
        with self._held(LONGEST, UNWRITTEN) as store:
            store.keep_deed(deed)

    @contextmanager
    def _held(self, longest: float, told: str) -> Iterator[SqliteStore]:
        with open_existing(self.settings.archive) as store, ExitStack() as held:
            try:
                patiently(lambda: held.enter_context(store.writing()), longest=longest)
            except ConflictError as error:
                raise HTTPException(503, told, headers={"Retry-After": AGAIN}) from error
            yield store

    def stamp(self, service: str = "") -> str:
        """A digest of what is held of a service or of all, which a look that brings nothing new leaves as it is."""
        if service:
            return self.store.stamp(service)
        state = self.state()
        if self.stamped[0] != state:  # it takes some milliseconds, in which others may do the same
            self.stamped = state, self.store.stamp()
        return self.stamped[1]

    def state(self) -> str:
        """A digest that is another one whenever anything was written to the archive, the same in every process."""
        told = hashlib.blake2b(digest_size=12)
        for name in (FILE, f"{FILE}-wal"):
            try:
                found = (self.folder / name).stat()
            except OSError:
                continue
            told.update(f"{name} {found.st_dev} {found.st_ino} {found.st_size} {found.st_mtime_ns}\n".encode())
        return told.hexdigest()

    def _file(self) -> tuple[int, int] | None:
        """Which file the archive is, whatever it is called; None while there is none."""
        try:
            found = (self.folder / FILE).stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino
