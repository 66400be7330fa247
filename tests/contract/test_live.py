"""What every store does with what is watched, whatever keeps it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from smallprint.archive.read_document import Task, read
from smallprint.errors import ConflictError
from smallprint.model.document import Cause, Document, DocumentLog, Entry
from smallprint.model.snapshot import Place, Validators
from smallprint.model.source import Declaration, Edge, Filter, Range, Source
from smallprint.model.watched import Candidate, Doubt, Health, KeptSnapshot, Restlessness
from smallprint.store.base import Look, Made, Taking

ACME = Document("Acme", "Terms of Service")
ROOM = Document("Acme", "Privacy Policy", "Europe")
AT = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
PAGE = Source(
    "https://acme.example/terms",
    select=("main", Range("#from", Edge.AFTER, "h2 + p", Edge.BEFORE)),
    remove=(".menu",),
    filters=(Filter("removeQueryParams", ("utm_source", "ref")),),
    render=True,
    language="fr",
    region="FR",
)
TERMS = Declaration(ACME, (PAGE, Source("https://acme.example/more")))
TEXT = "# Terms of Service\n\nYou may use the Service as these terms allow, and we keep it running for you.\n"


class Told:
    """A source that holds one text."""

    def __init__(self, text):
        self.text = text

    def contents(self, _entries):
        """The text."""
        return iter([self.text.encode()])


def new_version(number, text=TEXT, document=ACME):
    """A version of this number on its way into a store."""
    log = DocumentLog(document, (Entry(f"origin{number}", "page", "0", AT, Cause.AMENDED),))
    ((new, *_),) = [batch.versions for batch in read(Task(Told(text), log, 0, (), ()))]
    return replace(new, version=replace(new.version, number=number))


def kept_snapshot(start=0, page=0, at=AT, document=ACME):
    """A snapshot that lies at `start` of a file."""
    return KeptSnapshot(
        document=document,
        page=page,
        url=f"https://acme.example/{page}",
        final_url="https://acme.example/terms/",
        fetched_at=at,
        status=200,
        media_type="text/html",
        digest=hashlib.sha256(str(start).encode()).hexdigest(),
        place=Place("2026-03.warc.gz", start, 90),
        stop=start + 100,
    )


def asked(page=0, due_at=AT + DAY, document=ACME):
    """How a page does that gave its document."""
    return Health(
        document=document,
        page=page,
        url=("https://acme.example/terms", "https://acme.example/more")[page],
        asked_at=AT,
        seen_at=AT,
        changed_at=AT,
        known=Validators('"1"', "Sun, 01 Mar 2026 11:00:00 GMT", "ab", "https://acme.example/terms/"),
        due_at=due_at,
    )


def test_an_empty_store_watches_nothing(store):
    assert (store.declarations(), store.every_watched(), store.due(AT), store.candidates()) == ([], [], [], [])
    assert (store.watched(ACME), store.candidate(ACME), store.next_due_at()) == (None, None, None)
    assert (store.snapshots(ACME), store.made_of(ACME, 1), store.snapshot_ends()) == ([], [], {})
    assert not store.undeclare(ACME, AT)


def test_a_declaration_comes_back_as_it_was_and_makes_no_document(store):
    store.declare(TERMS, AT)
    assert store.declarations("Acme") == store.declarations() == [TERMS]
    assert store.declarations("Other") == []
    assert store.documents() == []
    assert store.verify() == []


def test_a_declared_document_is_due_at_once_and_again_when_its_last_page_is(store):
    store.declare(TERMS, AT)
    assert [one.document for one in store.due(AT)] == [ACME]
    assert store.next_due_at() == AT
    store.keep_look(Look(ACME, (asked(0, AT + DAY), asked(1, AT + 2 * DAY))))
    assert store.due(AT + DAY) == []
    assert [one.due_at for one in store.due(AT + 2 * DAY)] == [AT + 2 * DAY]
    assert store.next_due_at() == AT + 2 * DAY
    assert store.due(AT + 2 * DAY, service="Other") == []


def test_what_is_due_comes_in_parts_that_leave_nothing_out(store):
    documents = [Document(f"Service {number}", "Terms of Service") for number in range(25)]
    for document in documents:
        store.declare(Declaration(document, (PAGE,)), AT)
    found, after = [], 0
    while part := store.due(AT, after=after, limit=10):
        found += [one.document for one in part]
        after = part[-1].after
    assert sorted(found, key=lambda one: one.id) == sorted(documents, key=lambda one: one.id)
    assert found != sorted(found, key=lambda one: one.id)  # neighbours in name are no neighbours here


def test_a_declaration_that_is_given_again_changes_nothing(store):
    store.declare(TERMS, AT)
    store.keep_look(Look(ACME, (asked(0), asked(1))))
    store.declare(TERMS, AT + DAY)
    assert store.watched(ACME).health == (asked(0), asked(1))
    assert store.past_declarations(ACME) == []


def test_a_new_declaration_keeps_the_old_one_and_has_every_page_asked_for(store):
    store.declare(TERMS, AT)
    store.keep_look(Look(ACME, (asked(0), asked(1)), candidate=waiting()))
    moved = Declaration(ACME, (replace(PAGE, select=("article",)), Source("https://acme.example/elsewhere")))
    store.declare(moved, AT + DAY)
    assert store.declarations() == [moved]
    assert store.past_declarations(ACME) == [replace(TERMS, valid_until=AT + DAY)]
    (page,) = store.watched(ACME).health
    assert page == replace(asked(0), known=Validators(), due_at=None)
    assert store.candidate(ACME) is None
    assert [one.document for one in store.due(AT)] == [ACME]


def test_where_a_document_lay_before_is_kept_beside(store):
    before = Declaration(ACME, (Source("https://acme.example/old"),), AT - DAY)
    store.declare(TERMS, AT)
    store.declare(before, AT)
    assert store.declarations() == [TERMS]
    assert store.past_declarations(ACME) == [before]


def test_a_document_that_is_watched_no_more_keeps_what_was_recorded(store):
    store.declare(TERMS, AT)
    snapshot = kept_snapshot()
    store.keep_look(Look(ACME, (asked(),), (snapshot,), (Made(new_version(1), (snapshot.place,)),)))
    assert store.undeclare(ACME, AT + DAY)
    assert (store.declarations(), store.due(AT + 9 * DAY), store.watched(ACME)) == ([], [], None)
    assert len(store.versions(ACME)) == 1
    assert store.made_of(ACME, 1) == [snapshot]
    store.declare(TERMS, AT + 2 * DAY)
    assert store.watched(ACME).health == ()


def test_a_version_is_kept_with_its_snapshots_and_how_the_pages_do(store):
    store.declare(TERMS, AT)
    snapshots = (kept_snapshot(0, 0), kept_snapshot(100, 1))
    made = Made(new_version(1), tuple(one.place for one in snapshots))
    store.keep_look(Look(ACME, (asked(0), asked(1)), snapshots, (made,), restlessness=Restlessness(2, 5)))
    assert [store.content(version) for version in store.versions(ACME)] == [TEXT.encode()]
    assert store.snapshots(ACME) == store.made_of(ACME, 1) == list(snapshots)
    assert store.snapshot_ends() == {"2026-03.warc.gz": 200}
    found = store.watched(ACME)
    assert (found.health, found.restlessness) == ((asked(0), asked(1)), Restlessness(2, 5))
    assert store.verify() == []


def test_two_versions_of_one_look_stand_behind_each_other(store):
    store.declare(TERMS, AT)
    made = tuple(Made(new_version(number, TEXT * number), ()) for number in (1, 2))
    store.keep_look(Look(ACME, (asked(),), versions=made))
    assert [version.number for version in store.versions(ACME)] == [1, 2]


def test_a_look_is_kept_whole_or_not_at_all(store):
    store.declare(TERMS, AT)
    snapshot = kept_snapshot()
    store.keep_look(Look(ACME, (asked(),), (snapshot,), (Made(new_version(1), (snapshot.place,)),)))
    late = Look(ACME, (asked(1),), (kept_snapshot(100),), (Made(new_version(1, TEXT * 2), ()),), waiting())
    with pytest.raises(ConflictError, match="meanwhile"):
        store.keep_look(late)
    assert (len(store.versions(ACME)), store.snapshots(ACME), store.candidate(ACME)) == (1, [snapshot], None)
    assert store.watched(ACME).health == (asked(),)


def test_a_snapshot_is_never_kept_twice(store):
    store.declare(TERMS, AT)
    store.keep_look(Look(ACME, (), (kept_snapshot(),)))
    with pytest.raises(Exception, match=r"UNIQUE|constraint|damaged"):
        store.keep_look(Look(ACME, (), (kept_snapshot(),)))


def test_a_look_at_what_is_not_watched_is_refused(store):
    with pytest.raises(ConflictError, match="not watched"):
        store.keep_look(Look(ACME, ()))


def waiting(text=TEXT, looks=1):
    """A text that waits for another look."""
    return Candidate(ACME, text, Doubt.LOST_MOST, AT, AT + DAY, looks, looks + 1, (Place("2026-03.warc.gz", 0, 100),))


def test_a_text_that_waits_is_kept_until_a_look_says_otherwise(store):
    store.declare(TERMS, AT)
    odd = waiting(b"caf\xe9".decode("utf-8", "surrogateescape"))
    store.keep_look(Look(ACME, (), candidate=odd))
    assert store.candidate(ACME) == odd
    store.keep_look(Look(ACME, (), candidate=waiting(looks=2)))
    assert store.candidates() == store.candidates("Acme") == [waiting(looks=2)]
    store.keep_look(Look(ACME, ()))
    assert store.candidates() == []


def test_a_page_that_fails_says_since_when_and_why(store):
    store.declare(TERMS, AT)
    failing = replace(asked(), failing_since=AT, cause="challenge", failures=3)
    store.keep_look(Look(ACME, (failing,)))
    (found,) = store.watched(ACME).health
    assert (found, found.is_failing, asked().is_failing) == (failing, True, False)


def test_a_document_that_came_by_import_is_watched_on_under_its_new_name(store):
    store.add(ACME, (new_version(1),), Taking("here", 1, "origin1"))
    store.declare(TERMS, AT)
    store.keep_look(Look(ACME, (asked(),), versions=(Made(new_version(2, TEXT * 2), ()),)))
    renamed = Document("Acme", "General Conditions")
    store.add(renamed, (), Taking("here", 1, "origin1", (ACME,)))
    assert [one.document for one in store.declarations()] == [renamed]
    assert [version.number for version in store.versions(renamed)] == [1, 2]
    assert store.watched(renamed).health[0].known == asked().known


def test_variants_are_watched_side_by_side(store):
    other = Declaration(ROOM, (Source("https://acme.example/eu"),))
    store.declare(other, AT)
    store.declare(Declaration(replace(ROOM, variant=""), (Source("https://acme.example/us"),)), AT)
    assert len(store.declarations()) == 2
    assert store.watched(ROOM).declaration == other


def test_a_second_watcher_is_kept_out_and_a_writer_is_not(store):
    with store.watching(), store.writing(), pytest.raises(ConflictError, match="watching"), store.watching():
        pass


def test_what_is_watched_is_no_part_of_what_an_archive_holds(store):
    store.add(ACME, (new_version(1),), Taking("here", 1, "origin1"))
    before = store.fingerprint()
    store.declare(TERMS, AT)
    store.keep_look(Look(ACME, (asked(),), (kept_snapshot(),), candidate=waiting()))
    assert store.fingerprint() == before
    assert store.verify() == []
