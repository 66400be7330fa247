"""Snapshots are read again: what comes out otherwise is ours, is shown first, and is told to nobody."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta

import pytest

from smallprint.archive.record import record
from smallprint.archive.reextract import reextract
from smallprint.archive.sources import Condition, sources
from smallprint.archive.verify_snapshots import wrong_snapshots
from smallprint.errors import ConflictError, ExtractError, StoreError
from smallprint.extract.challenge import Failure
from smallprint.extract.page import Extracted
from smallprint.model.document import Cause, Document
from smallprint.model.snapshot import Place, Snapshot
from smallprint.model.source import Declaration, Source
from smallprint.model.watched import Candidate, Doubt, Health, KeptSnapshot
from smallprint.store.base import Look
from smallprint.store.sqlite import SqliteStore

ACME = Document("Acme", "Terms of Service")
BOLT = Document("Bolt", "Terms of Service")
AT = datetime(2026, 3, 1, 12, tzinfo=UTC)
URL = "https://acme.example/terms"
RULES = "".join(
    f"You may use part {number} as these terms allow, and we keep it running for you.\n\n" for number in range(9)
)
PAGES = [f"# Terms of Service\n\n{RULES}", f"# Terms of Service\n\n{RULES}We may charge a fee for every message.\n"]


class Files:
    """Snapshots by place, whose text is their content."""

    def __init__(self):
        self.kept = {}

    def keep(self, document, text, url=URL):
        """Keep a page."""
        start = len(self.kept) * 100
        place = Place("a.warc.gz", start, 90)
        self.kept[place] = Snapshot(document.id, url, url, AT, 200, "text/plain", text.encode())
        digest = hashlib.sha256(text.encode()).hexdigest()
        return KeptSnapshot(document, 0, url, url, AT, 200, "text/plain", digest, place, start + 100)

    def open(self, place):
        """The page at a place."""
        return self.kept[place]


def plain(snapshots, _sources):
    return Extracted("".join(one.content.decode() for one in snapshots))


def better(snapshots, declared):
    found = plain(snapshots, declared)
    return Extracted(found.text.replace("part", "chapter"))


@pytest.fixture
def archive(tmp_path):
    """An archive with two versions of a page, read by `plain`, and the files that hold its snapshots."""
    files = Files()
    with SqliteStore(tmp_path / "archive", writable=True) as store:
        store.declare(Declaration(ACME, (Source(URL),)), AT)
        for day, text in enumerate(PAGES):
            record(store, ACME, text, AT + timedelta(days=day), snapshots=[files.keep(ACME, text)])
        yield store, files


def test_what_is_read_as_it_was_changes_nothing(archive):
    store, files = archive
    report = reextract(store, read=plain, opener=files.open, at=AT)
    assert (report.versions, report.rereads, report.recorded) == (2, [], [])


def test_a_trial_shows_what_would_change_and_records_nothing(archive):
    store, files = archive
    before = store.fingerprint()
    report = reextract(store, read=better, opener=files.open, at=AT, is_trial=True)
    assert [(one.version.number, one.is_recorded) for one in report.rereads] == [(1, False), (2, True)]
    assert "chapter" in report.rereads[1].after
    assert (report.recorded, store.fingerprint()) == ([], before)


def test_the_last_version_is_followed_by_one_that_is_marked_as_ours(archive):
    store, files = archive
    report = reextract(store, read=better, opener=files.open, at=AT + timedelta(days=9))
    (made,) = report.recorded
    assert (made.number, made.cause, made.fetched_at) == (3, Cause.RE_EXTRACTED, AT + timedelta(days=9))
    assert store.made_of(ACME, 3) == store.made_of(ACME, 2)
    again = reextract(store, read=better, opener=files.open, at=AT + timedelta(days=10))
    assert ([one.version.number for one in again.rereads], again.recorded) == ([1], [])
    assert store.verify() == []


def test_what_waits_for_another_look_goes_on_waiting(archive):
    store, files = archive
    waiting = Candidate(ACME, "Another text.", Doubt.CHANGED, AT, AT)
    store.keep_look(Look(ACME, (), candidate=waiting))
    reextract(store, read=better, opener=files.open, at=AT)
    assert store.candidate(ACME) == waiting


def test_other_services_are_left_alone(archive):
    store, files = archive
    store.declare(Declaration(BOLT, (Source(URL),)), AT)
    record(store, BOLT, PAGES[0], AT, snapshots=[files.keep(BOLT, PAGES[0])])
    report = reextract(store, ["Bolt"], read=better, opener=files.open, at=AT)
    assert [one.document for one in report.recorded] == [BOLT]


def test_a_page_that_moved_is_read_by_what_was_declared_for_it(archive):
    store, files = archive
    store.declare(Declaration(ACME, (Source("https://acme.example/new", select=("main",)),)), AT + timedelta(days=3))
    seen = []

    def read(snapshots, declared):
        seen.extend(declared)
        return plain(snapshots, declared)

    reextract(store, read=read, opener=files.open, at=AT)
    assert seen == [Source(URL), Source(URL)]


@pytest.mark.parametrize("answer", [Extracted("x", refused=Failure.NOT_FOUND), Extracted("  "), ExtractError("broken")])
def test_pages_that_hold_nothing_by_what_is_known_now_are_told_and_stay(archive, answer):
    store, files = archive

    def read(_snapshots, _sources):
        if isinstance(answer, ExtractError):
            raise answer
        return answer

    report = reextract(store, read=read, opener=files.open, at=AT)
    assert [bool(one.refused) for one in report.rereads] == [True, True]
    assert (report.recorded, len(store.versions(ACME))) == ([], 2)


def test_a_watch_that_runs_keeps_it_out(archive):
    store, files = archive
    with store.watching(), pytest.raises(ConflictError):
        reextract(store, read=plain, opener=files.open, at=AT)


def test_how_documents_do_is_told_in_one_word(archive):
    store, _ = archive
    store.declare(Declaration(BOLT, (Source(URL),)), AT)
    store.keep_look(Look(ACME, (Health(ACME, 0, URL, asked_at=AT),)))
    assert [(one.document, one.condition) for one in sources(store)] == [(ACME, Condition.WELL), (BOLT, Condition.NEW)]
    store.keep_look(Look(ACME, (), candidate=Candidate(ACME, "x", Doubt.CHANGED, AT, AT)))
    assert [one.condition for one in sources(store, ["Acme"])] == [Condition.WAITING]
    store.keep_look(Look(ACME, (Health(ACME, 0, URL, failing_since=AT, cause="gone"),)))
    (found,) = sources(store, ["Acme"])
    assert (found.condition, found.failing.cause) == (Condition.FAILING, "gone")


def test_snapshots_are_held_against_their_digests(archive):
    store, files = archive
    assert list(wrong_snapshots(store, files.open)) == []
    first, second = (one.place for one in store.snapshots(ACME))
    files.kept[first] = files.kept[second]

    def opened(place):
        if place == second:
            raise StoreError("a.warc.gz is shorter than it was")
        return files.open(place)

    assert [one.code for one in wrong_snapshots(store, opened)] == ["wrong-snapshot", "lost-snapshot"]
