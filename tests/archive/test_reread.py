"""A rereading reads what this edition has not read, keeps it, and tells our reading that changed from their words."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from smallprint.archive.import_history import import_history
from smallprint.archive.kept_readings import KeptReadings, places_of
from smallprint.archive.names import find_document
from smallprint.archive.open_archive import open_archive
from smallprint.archive.read_clauses import BUILT_IN, Edition
from smallprint.archive.read_terms import read_version
from smallprint.archive.reread import reread, reread_anew
from smallprint.archive.show import show
from smallprint.archive.training_matrix import training_matrix
from smallprint.errors import ConflictError, SchemaError, StoreError
from smallprint.model.norm import ClauseReading
from smallprint.read.clause import read_clause
from smallprint.read.document import readable_clauses
from smallprint.read.key import clause_key
from smallprint.source import open_history
from smallprint.store.connection import FILE
from smallprint.store.readings import inflated
from smallprint.text.span import Span

VERBS = "copy sell share delete store change publish lend test measure print translate".split()
THINGS = "maps photos notes plans letters recordings lists accounts messages drawings".split()
TRAINED = "We may use your chat messages to train our AI models unless you opt out in your settings."
YOURS = "We use your data to train our AI models."
BROKEN = "Just a moment... Checking your browser before you proceed.\n"
GERMAN = "# Bedingungen\n\n" + "\n\n".join(
    f"Sie müssen uns sofort mitteilen, wenn eine andere Person Ihr Konto Nummer {n} verwendet hat." for n in range(8)
)


def terms(chance: random.Random, count: int) -> list[str]:
    """So many clauses as they might be written."""
    return [
        f"{chance.choice(['You may not', 'We may', 'You must', 'We do not'])} {chance.choice(VERBS)} the "
        f"{chance.choice(THINGS)} of {chance.choice(THINGS)} number {number} within {chance.randrange(90)} days."
        for number in range(count)
    ]


@pytest.fixture
def history(tmp_path) -> Path:
    """Four documents of five versions each, one of them in German, one with a capture that failed."""
    chance = random.Random(5)
    for service in ("Acme", "Beta"):
        for kind in ("Terms of Service", "Privacy Policy"):
            folder = tmp_path / "history" / service / kind
            folder.mkdir(parents=True)
            clauses = [*terms(chance, 20), TRAINED, YOURS]
            for day in range(1, 6):
                clauses[chance.randrange(20)] = terms(chance, 1)[0].replace("number 0", f"number 1{day}")
                text = f"# {kind}\n\n## 1. Use\n\n" + "\n\n".join(clauses) + "\n"
                (folder / f"2023-03-{day:02}.md").write_text(text, encoding="utf-8")
    (tmp_path / "history" / "Beta" / "Terms of Service" / "2023-03-03.md").write_text(BROKEN, encoding="utf-8")
    for path in (tmp_path / "history" / "Beta" / "Privacy Policy").iterdir():
        path.write_text(GERMAN, encoding="utf-8")
    return tmp_path / "history"


@pytest.fixture
def archive(history, tmp_path) -> Path:
    """An archive of that history."""
    with open_archive(tmp_path / "archive", writable=True) as store:
        import_history(store, open_history(str(history)))
    return tmp_path / "archive"


def ran(archive: Path, *services: str, **options):
    with open_archive(archive, writable=True) as store:
        return reread(store, services, **options)


def kept(archive: Path) -> dict[str, list[tuple[object, ...]]]:
    """All that is kept of readings, and how far documents are read, in an order of its own."""
    with closing(sqlite3.connect(archive / FILE)) as file:
        readings = file.execute(
            "SELECT i.digest, r.around, e.name, w.name, r.proof, r.body FROM reading r JOIN ink i ON i.id = r.ink_id"
            " JOIN edition e ON e.id = r.edition_id LEFT JOIN edition w ON w.id = r.was_id ORDER BY 1, 2"
        ).fetchall()
        up_to = file.execute(
            "SELECT d.service, d.terms_type, u.number, e.name FROM read_up_to u JOIN document d ON d.id = u.document_id"
            " JOIN edition e ON e.id = u.edition_id ORDER BY 1, 2"
        ).fetchall()
    return {"readings": [(*row[:-1], inflated(row[-1])) for row in readings], "up_to": up_to}


def unsure(ink: str, heading: str, lead_in: str) -> ClauseReading:
    """An earlier reader: it knew nothing of training, and is otherwise as ours."""
    return replace(read_clause(ink, heading, lead_in), training=())


def test_everything_is_read_once_and_then_nothing(archive):
    first = ran(archive)
    assert (first.edition, first.documents, first.versions) == (BUILT_IN.name, 4, 20)
    with open_archive(archive) as store:
        assert store.counts()["reading"] == first.clauses > 60
        assert store.verify() == []
    again = ran(archive)
    assert (again.documents, again.versions, again.clauses, again.held) == (0, 0, 0, 0)


def test_a_document_in_another_language_is_gone_through_and_not_read(archive):
    ran(archive)
    with open_archive(archive) as store:
        policy = find_document(store, "Beta", "Privacy Policy")
        assert store.read_up_to(BUILT_IN.name)[policy] == 5
        clauses = read_version(store, store.versions(policy)[0]).outline.clauses
        keys = {clause_key(clause.ink, "Bedingungen", "") for clause in clauses}
        assert store.unread(BUILT_IN.name, keys) == keys


def test_only_the_services_that_are_named_are_read(archive):
    ran(archive, "Acme")
    with open_archive(archive) as store:
        assert {document.service_id for document in store.read_up_to(BUILT_IN.name)} == {"Acme"}
    assert ran(archive).documents == 2


def test_after_an_import_only_what_is_new_is_read(archive, history):
    ran(archive)
    last = history / "Acme" / "Terms of Service" / "2023-03-05.md"
    new = last.read_text(encoding="utf-8") + "\nYou may not sing in the library.\n"
    last.with_name("2023-04-01.md").write_text(new, encoding="utf-8")
    with open_archive(archive, writable=True) as store:
        import_history(store, open_history(str(history)))
    report = ran(archive)
    assert (report.documents, report.versions, report.clauses) == (1, 1, 1)
    assert report.held > 20


def test_several_processes_keep_the_same(archive, tmp_path, history, monkeypatch):
    monkeypatch.setattr("smallprint.archive.in_processes.FEW", 0)
    with open_archive(tmp_path / "other", writable=True) as store:
        import_history(store, open_history(str(history)))
    ran(archive, jobs=1)
    ran(tmp_path / "other", jobs=2)
    assert kept(archive) == kept(tmp_path / "other")


def test_progress_is_told_as_it_is_made(archive):
    told = []
    ran(archive, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (20, 20)
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_a_rereading_while_another_process_writes_is_refused(archive):
    with (
        open_archive(archive, writable=True) as store,
        store.writing(),
        pytest.raises(ConflictError, match="writing to"),
    ):
        ran(archive)


def test_what_is_kept_is_what_would_be_read(archive):
    with open_archive(archive) as store:
        versions = [version for document in store.documents() for version in store.versions(document)]
        before = [read_version(store, version).reading for version in versions]
        matrix = training_matrix(store, store.documents())
    ran(archive)
    with open_archive(archive) as store:
        assert [read_version(store, version).reading for version in versions] == before
        again = training_matrix(store, store.documents())
    assert [(one.version, one.rows, one.unread) for one in again] == [
        (one.version, one.rows, one.unread) for one in matrix
    ]
    assert any(one.rows for one in matrix)


def test_what_was_read_is_not_read_again(archive):
    read: list[tuple[str, ...]] = []

    def noted(*place):
        read.append(place)
        return read_clause(*place)

    def readings():
        with open_archive(archive) as store:
            version = store.versions(find_document(store, "Acme", "Terms of Service"))[0]
            held = show(store, version).outline
            clauses, _ = readable_clauses(held)
            places = list(places_of(held, clauses))
            kept = KeptReadings(store, read=noted)
            kept.look_up(places)
            return [kept.read(*place) for place in places]

    anew = readings()
    assert read
    ran(archive)
    read.clear()
    assert readings() == anew
    assert read == []


def test_a_version_of_which_something_is_read_is_read_to_the_end(archive, history):
    ran(archive)
    last = history / "Acme" / "Terms of Service" / "2023-03-05.md"
    new = last.read_text(encoding="utf-8") + "\nYou may not sing in the library.\n"
    last.with_name("2023-04-01.md").write_text(new, encoding="utf-8")
    with open_archive(archive, writable=True) as store:
        import_history(store, open_history(str(history)))
        read = read_version(store, store.versions(find_document(store, "Acme", "Terms of Service"))[-1])
    assert "sing" in {verb for _, one in read.reading.clauses for norm in one.norms for verb in norm.verbs}


def test_only_what_the_reader_reads_otherwise_counts_as_ours(archive):
    ran(archive, edition=Edition("0", unsure))
    report = ran(archive)
    assert report.clauses == ran(archive, edition=Edition("0", unsure)).clauses  # everything is read again
    with open_archive(archive) as store:
        said = store.search('"train our AI models"')
    assert set(report.otherwise) <= {hit.document.id for hit in said}
    # The two sentences on training, under each of the documents' headings that they stand under.
    assert report.otherwise.total() == 2


def test_a_version_says_which_of_its_clauses_we_read_otherwise_before(archive):
    ran(archive, edition=Edition("0", unsure))
    ran(archive)
    with open_archive(archive) as store:
        read = read_version(store, store.versions(find_document(store, "Acme", "Terms of Service"))[0])
        assert store.verify() == []
    inks = {read.outline.clauses[index].ink for index, _ in read.read_otherwise}
    assert inks == {TRAINED, YOURS}
    assert {edition for _, edition in read.read_otherwise} == {"0"}


def test_an_edition_that_reads_the_same_changes_nothing_of_what_was_read(archive):
    ran(archive)
    before = [(*row[:2], *row[4:]) for row in kept(archive)["readings"]]
    report = ran(archive, edition=Edition("next", read_clause))
    assert (report.otherwise.total(), report.clauses) == (0, len(before))
    assert [(*row[:2], *row[4:]) for row in kept(archive)["readings"]] == before
    assert {row[2:4] for row in kept(archive)["readings"]} == {("next", None)}


def test_a_reader_that_quotes_what_is_not_there_is_refused(archive):
    def inventing(ink: str, heading: str, lead_in: str) -> ClauseReading:
        reading = read_clause(ink, heading, lead_in)
        return replace(reading, norms=tuple(replace(norm, evidence=Span(0, 9_999)) for norm in reading.norms))

    with pytest.raises(StoreError, match="quotes words that are not there"):
        ran(archive, edition=Edition("x", inventing))
    assert kept(archive)["readings"] == []


def test_damaged_readings_are_made_anew(archive):
    ran(archive)
    before = kept(archive)
    with closing(sqlite3.connect(archive / FILE)) as file, file:
        file.execute("UPDATE reading SET body = x'00' WHERE body IS NOT NULL")
    with open_archive(archive) as store, pytest.raises(SchemaError, match="damaged"):
        read_version(store, store.versions(find_document(store, "Acme", "Terms of Service"))[0])
    with open_archive(archive, writable=True) as store:
        report = reread_anew(store)
        assert store.verify() == []
    assert (report.versions, report.otherwise.total()) == (20, 0)
    assert kept(archive) == before


LONG = 2_000
"""Clauses that take some seconds to read, and some batches."""


@pytest.fixture
def long_archive(tmp_path) -> Path:
    """An archive of two long documents of two versions each."""
    chance = random.Random(8)
    for service in ("Acme", "Beta"):
        folder = tmp_path / "long" / service / "Terms of Service"
        folder.mkdir(parents=True)
        clauses = terms(chance, LONG // 2)
        for day in (1, 2):
            (folder / f"2023-03-0{day}.md").write_text("# Terms\n\n" + "\n\n".join(clauses) + "\n", encoding="utf-8")
            clauses[3] = f"You may not copy the plans of {service}."
    with open_archive(tmp_path / "archive-of-long", writable=True) as store:
        import_history(store, open_history(str(tmp_path / "long")))
    return tmp_path / "archive-of-long"


def started(archive: Path, jobs: int) -> subprocess.Popen[bytes]:
    """The real program, set to work with several processes even where little is to be read."""
    program = (
        "import sys\n"
        "from smallprint.archive import in_processes\n"
        "from smallprint.cli.main import main\n"
        "in_processes.FEW = 0\n"
        "if __name__ == '__main__':\n"
        "    sys.exit(main(sys.argv[1:]))\n"
    )
    script = archive.parent / "rereading.py"
    script.write_text(program, encoding="utf-8")
    return subprocess.Popen(
        [sys.executable, str(script), "reread", "--archive", str(archive), "--jobs", str(jobs)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def count(archive: Path) -> int:
    with open_archive(archive) as store:
        return store.counts()["reading"]


@pytest.mark.slow
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_rereading_that_is_killed_goes_on_where_it_stopped(long_archive, tmp_path, jobs):
    running = started(long_archive, jobs)
    began = time.monotonic()
    while not count(long_archive) and running.poll() is None and time.monotonic() < began + 60:
        os.sched_yield()
    running.send_signal(signal.SIGKILL)
    running.wait()
    read = count(long_archive)
    with open_archive(long_archive) as store:
        assert store.verify() == []
    report = ran(long_archive)
    assert 0 < read < LONG
    assert report.clauses == count(long_archive) - read
    with open_archive(long_archive, writable=True) as store:
        killed = kept(long_archive)
        reread_anew(store)
    assert kept(long_archive) == killed
