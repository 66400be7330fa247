"""The whole past of watched documents in another archive: every snapshot read by what is known now, in its order."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta

import pytest

from smallprint.archive.record import record
from smallprint.archive.record_anew import record_anew
from smallprint.archive.reextract import reextract
from smallprint.errors import ConflictError
from smallprint.extract.challenge import Failure
from smallprint.extract.page import Extracted
from smallprint.model.document import Cause, Document
from smallprint.model.rule import Rule
from smallprint.model.snapshot import Place, Snapshot
from smallprint.model.source import Declaration, Source
from smallprint.model.watched import KeptSnapshot
from smallprint.store.sqlite import SqliteStore
from smallprint.watch.notify import enqueue

ACME, BOLT = Document("Acme", "Terms of Service"), Document("Bolt", "Terms of Service")
AT = datetime(2026, 3, 1, 12, tzinfo=UTC)
URL = "https://acme.example/terms"
RULES = "".join(
    f"You may use part {number} as these terms allow, and we keep it running for you.\n\n" for number in range(9)
)
CHARGE, SELL = "We may charge a fee for every message.\n", "We sell your address to whoever asks for it.\n"
PAGES = (RULES, f"{RULES}MENU today\n", f"{RULES}{CHARGE}MENU tomorrow\n", f"{RULES}{SELL}")
"""Four days of a page; what is called a menu is none of its terms, and was taken for them once."""


class Files:
    """Snapshots by place, whose text is their content."""

    def __init__(self):
        self.kept = {}
        self.copied = []

    def keep(self, document, text, at):
        """Keep a page."""
        start = len(self.kept) * 100
        place = Place("a.warc.gz", start, 90)
        self.kept[place] = Snapshot(document.id, URL, URL, at, 200, "text/plain", text.encode())
        digest = hashlib.sha256(text.encode()).hexdigest()
        return KeptSnapshot(document, 0, URL, URL, at, 200, "text/plain", digest, place, start + 100)


def without_menus(snapshots, _sources):
    """The terms alone."""
    lines = "".join(one.content.decode() for one in snapshots).splitlines(keepends=True)
    return Extracted("".join(line for line in lines if not line.startswith("MENU")))


@pytest.fixture
def archive(tmp_path):
    """An archive in which every page was read with its menu, and its files."""
    files = Files()
    with SqliteStore(tmp_path / "archive", writable=True) as store:
        for document in (ACME, BOLT):
            store.declare(Declaration(document, (Source(URL),)), AT)
            for day, text in enumerate(PAGES):
                at = AT + timedelta(days=day)
                record(store, document, text, at, snapshots=[files.keep(document, text, at)])
        yield store, files


@pytest.fixture
def target(tmp_path):
    """An archive that is new."""
    with SqliteStore(tmp_path / "anew", writable=True) as store:
        yield store


def anew(archive, target, services=(), read=without_menus):
    store, files = archive
    return record_anew(store, target, services, read=read, opener=files.kept.get, copy=files.copied.append)


def history(store, document=ACME):
    """The versions of a document: number, day and cause."""
    return [(one.number, (one.fetched_at - AT).days, one.cause) for one in store.versions(document)]


def test_every_snapshot_is_read_again_in_the_order_of_time_and_an_unchanged_text_makes_nothing(archive, target):
    store, files = archive
    before = store.fingerprint()
    report = anew(archive, target, ["Acme"])
    assert (report.read, len(report.recorded), report.same) == (4, 3, 1)
    assert history(target) == [(1, 0, Cause.FIRST_SEEN), (2, 2, Cause.AMENDED), (3, 3, Cause.AMENDED)]
    assert [target.content(one).decode() for one in target.versions(ACME)] == [RULES, RULES + CHARGE, RULES + SELL]
    assert target.made_of(ACME, 2) == store.made_of(ACME, 3)
    assert target.snapshots(ACME) == store.snapshots(ACME)
    assert files.copied == [{"a.warc.gz": 800}]
    assert (target.verify(), store.fingerprint()) == ([], before)
    assert [one.document for one in target.declarations()] == [ACME]


def test_what_only_we_read_otherwise_is_no_version_any_more(archive, target):
    store, files = archive
    reextract(store, read=lambda pages, _: Extracted(pages[0].content.decode().upper()), opener=files.kept.get, at=AT)
    assert history(store)[-1] == (5, 0, Cause.RE_EXTRACTED)
    anew(archive, target)
    assert len(history(target)) == 3


def test_interrupted_it_goes_on_with_the_document_that_is_left(archive, target):
    read = []

    def broken(snapshots, sources):
        read.append(snapshots)
        if len(read) > 6:
            raise KeyboardInterrupt
        return without_menus(snapshots, sources)

    with pytest.raises(KeyboardInterrupt):
        anew(archive, target, read=broken)
    assert (len(target.versions(ACME)), target.documents("Bolt")) == (3, [])
    report = anew(archive, target)
    assert (report.held, report.read) == (1, 4)
    assert history(target, BOLT) == history(target, ACME)


def test_what_holds_no_terms_by_what_is_known_now_is_left_out_and_told(archive, target):
    def read(snapshots, sources):
        found = without_menus(snapshots, sources)
        return Extracted("", refused=Failure.NOT_FOUND) if CHARGE in found.text else found

    report = anew(archive, target, ["Acme"], read=read)
    assert [(one.version.number, one.refused) for one in report.refused] == [(3, "not-found")]
    assert [day for _, day, _ in history(target)] == [0, 3]


def test_what_began_with_an_import_is_imported_first(archive, target, tmp_path):
    store, files = archive
    clay = Document("Clay", "Terms of Service")
    for one in (store, target):
        one.declare(Declaration(clay, (Source(URL),)), AT)
    record(store, clay, PAGES[0], AT)
    at = AT + timedelta(days=1)
    record(store, clay, PAGES[2], at, snapshots=[files.keep(clay, PAGES[2], at)], cause=Cause.RE_EXTRACTED)
    assert anew(archive, target, ["Clay"]).began_elsewhere == [clay]
    record(target, clay, PAGES[0], AT)
    report = anew(archive, target, ["Clay"])
    assert (report.began_elsewhere, len(report.recorded)) == ([], 1)
    assert history(target, clay) == [(1, 0, Cause.FIRST_SEEN), (2, 1, Cause.RE_EXTRACTED)]


def test_nobody_is_told(archive, target):
    target.keep_rule(Rule("every", "https://hooks.example/…", tells_first=True))
    anew(archive, target)
    assert enqueue(target, lambda: AT) == 0


def test_a_watch_of_either_archive_keeps_it_out(archive, target):
    for one in (archive[0], target):
        with one.watching(), pytest.raises(ConflictError):
            anew(archive, target)
