"""A page that hangs or ends its reader costs one process."""

from __future__ import annotations

import os
import queue
import signal
import sys
import threading
from datetime import UTC, datetime
from functools import partial

import pytest

from smallprint.errors import SchemaError
from smallprint.extract.page import Extracted
from smallprint.model.document import Document
from smallprint.model.snapshot import Snapshot
from smallprint.model.source import Declaration, Source
from smallprint.model.watched import Watched
from smallprint.store.sqlite import SqliteStore
from smallprint.watch.confirm import Step
from smallprint.watch.look import Task
from smallprint.watch.readers import BROKE, TOO_LONG, Readers

AT = datetime(2026, 3, 1, tzinfo=UTC)
RULE = "You may use the Service as these terms allow, and we keep it running for you.\n\n"
TEXT = f"# Terms of Service\n\n{RULE * 9}"
URL = "https://acme.example/terms"


def task(archive, content):
    """A look at a page with this content, which `by_content` does as it says."""
    document = Document("Acme", "Terms of Service")
    watched = Watched(Declaration(document, (Source(URL),)), (), AT)
    page = Snapshot(document.id, URL, URL, AT, 200, "text/html", content.encode())
    return Task(str(archive), watched, (page,), AT, partial(by_content), partial(nothing))


def by_content(snapshots, _sources):
    """A reader that hangs or ends where the page says so."""
    content = snapshots[0].content.decode()
    if content == "hang":
        threading.Event().wait(600)
    if content == "end":
        os._exit(3)
    if content == "busy":
        while True:
            pass
    if content == "asked to stop":
        os.kill(os.getpid(), signal.SIGTERM)
    if content == "large":
        bytearray(3 << 30)
    return Extracted(TEXT)


def nothing(_place):
    """No snapshot."""
    raise AssertionError


@pytest.fixture
def archive(tmp_path):
    SqliteStore(tmp_path / "archive", writable=True).close()
    return tmp_path / "archive"


@pytest.fixture
def looked(archive):
    """What looks find that one process makes, given at once, each in its place."""
    readers = Readers(1, patience=90.0)

    def found(*contents, place=archive):
        done = queue.SimpleQueue()
        for number, content in enumerate(contents):
            readers.submit(task(place, content), lambda outcome, number=number: done.put((number, outcome)))
        return [outcome for _, outcome in sorted((done.get(timeout=120) for _ in contents), key=lambda pair: pair[0])]

    yield found
    readers.stop()


@pytest.mark.slow
def test_a_page_that_ends_its_reader_is_unreadable_and_the_next_is_read(looked):
    ended, read = looked("end", "well")
    assert (ended, read.decision.step) == (BROKE, Step.RECORDED)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the system bounds nothing")
def test_a_page_that_takes_too_much_memory_is_unreadable_and_the_next_is_read(looked):
    large, read = looked("large", "well")
    assert (large.trouble.cause, "MemoryError" in large.trouble.message) == ("unreadable", True)
    assert read.decision.step is Step.RECORDED


@pytest.mark.slow
def test_a_page_that_hangs_is_given_up_and_the_next_is_read(archive):
    readers = Readers(1, patience=45.0)
    done = queue.SimpleQueue()
    for content in ("hang", "well"):
        readers.submit(task(archive, content), done.put)
    assert done.get(timeout=120) == TOO_LONG
    assert done.get(timeout=120).trouble is None
    readers.stop()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="the system bounds nothing")
def test_a_page_that_works_for_ever_is_given_up_by_its_work_and_the_next_is_read(archive):
    readers = Readers(1, work=1.0)
    done = queue.SimpleQueue()
    for content in ("busy", "well"):
        readers.submit(task(archive, content), done.put)
    assert done.get(timeout=120) == TOO_LONG
    assert done.get(timeout=120).trouble is None
    readers.stop()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_a_reader_that_is_told_to_stop_with_the_watch_ends_what_it_reads(looked):
    (found,) = looked("asked to stop")
    assert found.trouble is None


@pytest.mark.slow
def test_an_archive_that_cannot_be_read_stops_the_run(looked, archive):
    (archive / "archive.sqlite").write_bytes(b"no archive" * 100)
    (found,) = looked("well")
    assert isinstance(found, SchemaError)
