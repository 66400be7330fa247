"""A live page's text enters an archive by the road that imported texts take, whole or not at all."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from smallprint.archive.names import find_document
from smallprint.archive.record import record, recorder
from smallprint.errors import ConflictError, NoTermsError
from smallprint.model.document import Cause, Document
from smallprint.model.snapshot import Place
from smallprint.model.source import Declaration, Source
from smallprint.model.watched import Health, KeptSnapshot

AT = datetime(2024, 3, 1, 12, tzinfo=UTC)
NEW = Document("Newcomer", "Terms of Service")
URL = "https://quarrel.example/terms"


def snapshot(document, start=0):
    """A snapshot that is kept."""
    return KeptSnapshot(
        document, 0, URL, URL, AT, 200, "text/html", f"{start:064}", Place("a.warc.gz", start, 9), start + 9
    )


def declare(store, document):
    store.declare(Declaration(document, (Source(URL),)), AT)


def text_of(store, document):
    return store.content(store.versions(document)[-1]).decode()


@pytest.fixture
def quarrel(store):
    """A document that came by import, and is watched now."""
    found = find_document(store, "Quarrel", "Terms of Service")
    declare(store, found)
    return found


def test_a_text_is_judged_beside_what_an_import_recorded(store, quarrel):
    text = text_of(store, quarrel) + "\nWe may charge a fee for every message that you send.\n"
    made = record(store, quarrel, text, AT, snapshots=[snapshot(quarrel)])
    last = store.versions(quarrel)[-1]
    assert (last, last.cause, last.origin) == (made.version, Cause.AMENDED, snapshot(quarrel).digest)
    assert store.made_of(quarrel, last.number) == [snapshot(quarrel)]
    kept = store.assessment(last)
    assert kept.assessment.substantive
    assert kept.compared_with == last.number - 1
    assert store.verify() == []


def test_the_text_of_the_last_version_is_no_version(store, quarrel):
    assert record(store, quarrel, text_of(store, quarrel), AT, snapshots=[snapshot(quarrel)]) is None
    assert store.snapshots(quarrel) == []


def test_a_first_text_is_first_seen_whatever_is_said(store, quarrel):
    declare(store, NEW)
    made = record(store, NEW, text_of(store, quarrel), AT, cause=Cause.AMENDED)
    assert made.version.cause is Cause.FIRST_SEEN


def test_what_is_read_otherwise_is_marked_so(store, quarrel):
    text = text_of(store, quarrel).replace("## ", "### ")
    record(store, quarrel, text, AT, cause=Cause.RE_EXTRACTED)
    assert store.versions(quarrel)[-1].cause is Cause.RE_EXTRACTED


def test_a_text_without_terms_is_refused_and_leaves_nothing(store, quarrel):
    before = store.fingerprint()
    with pytest.raises(NoTermsError, match="challenge"):
        record(
            store,
            quarrel,
            "Just a moment... Checking your browser before you proceed.\n",
            AT,
            snapshots=[snapshot(quarrel)],
        )
    assert (store.fingerprint(), store.snapshots(quarrel)) == (before, [])


def test_a_document_that_is_not_watched_is_refused(store):
    found = find_document(store, "Quarrel", "Privacy Policy")
    with pytest.raises(ConflictError, match="not watched"):
        record(store, found, text_of(store, found) + "\nMore.\n", AT)


def test_health_is_kept_in_the_same_piece(store, quarrel):
    health = Health(quarrel, 0, URL, asked_at=AT, seen_at=AT, due_at=AT + timedelta(hours=12))
    record(store, quarrel, text_of(store, quarrel) + "\nMore.\n", AT, health=[health])
    assert store.watched(quarrel).health == (health,)


def test_what_is_only_looked_at_leaves_the_course_as_it_was(store, quarrel):
    known = recorder(store, quarrel)
    number = known.course.number
    assert known.standing("Just a moment... Checking your browser before you proceed.\n", AT).reason
    assert known.failure("Just a moment... Checking your browser before you proceed.\n") is not None
    assert known.state(text_of(store, quarrel)) == known.current
    assert (known.course.number, known.is_first) == (number, False)


def test_versions_that_follow_each_other_are_each_judged_beside_the_one_before(store, quarrel):
    declare(store, NEW)
    known, text = recorder(store, NEW), text_of(store, quarrel)
    first = known.accept(text, AT, cause=Cause.AMENDED, origin="a")
    second = known.accept(
        f"{text}\nWe may charge a fee for every message that you send.\n", AT, cause=Cause.AMENDED, origin="b"
    )
    assert (first.assessment, first.version.cause) == (None, Cause.FIRST_SEEN)
    assert (second.compared_with, second.assessment.substantive) == (1, True)


def test_a_version_that_stands_alone_is_the_one_that_others_would_follow(store, quarrel):
    declare(store, NEW)
    text = text_of(store, quarrel)
    alone = recorder(store, NEW).only(text, AT, origin="a")
    assert alone == recorder(store, NEW).accept(text, AT, cause=Cause.FIRST_SEEN, origin="a")
