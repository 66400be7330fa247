"""What every store does, whatever keeps it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from smallprint.archive.read_document import Task, read
from smallprint.errors import ConflictError, NotFoundError, UsageError
from smallprint.model.document import Cause, Document, DocumentLog, Entry, Standing
from smallprint.model.meaning import Severity
from smallprint.model.note import Note, NoteTarget
from smallprint.model.statement import HeldAgainst, Judgement, KeptStatement, Statement
from smallprint.read.clause import read_clause
from smallprint.read.key import clause_key
from smallprint.segment.outline import outline
from smallprint.store.base import NewReading, Taking, Wanted, in_force
from smallprint.store.reading_codec import encode, proof_of

ACME = Document("Acme", "Terms of Service")
RULES = " ".join(f"You may use part {number} as these terms allow, and we keep it running." for number in range(40))
AGE = "You must be 16 years old to use the Service."
FIRST = f"# Terms of Service\n\nLast updated: March 1, 2023\n\n## 1. Use\n\n{AGE}\n\n{RULES}\n"
SECOND = FIRST.replace("16 years", "18 years").replace("March 1", "April 2")
CLAIMS = "You agree that every dispute is settled by binding arbitration, and you waive class actions."
THIRD = f"{SECOND}\n## 2. Arbitration\n\n{CLAIMS}\n"
BLOCKED = "Just a moment...\n\nChecking your browser before you access this site. Ray ID: 81\n"
ODD = FIRST.encode() + b"\nCaf\xe9 \xff\xfe\r\n"
AT = datetime(2023, 3, 1, tzinfo=UTC)


class Recorded:
    """A source that holds these texts of one document, a day apart."""

    def __init__(self, document, texts, start=AT):
        self.texts = [text if isinstance(text, bytes) else text.encode() for text in texts]
        entries = tuple(
            Entry(
                f"commit{number}",
                "Acme/Terms of Service.md",
                str(number),
                start + timedelta(days=number),
                Cause.AMENDED,
            )
            for number in range(len(self.texts))
        )
        self.log = DocumentLog(document, entries)

    def contents(self, entries):
        """The texts of these entries."""
        return iter([self.texts[int(entry.handle)] for entry in entries])


def put(store, *texts, document=ACME, source="here", done=0, aliases=()):
    """Take these texts into a store, as an import does."""
    history = Recorded(document, texts)
    log = DocumentLog(document, history.log.entries, aliases)
    for batch in read(Task(history, log, done, (), ())):
        store.add(document, batch.versions, Taking(source, batch.entries, batch.last, aliases))
    return store.versions(document)


def new_reading(ink, heading="", *, of=""):
    """What is read in a clause (or in another one of the same length), on its way into a store."""
    body = encode(read_clause(of or ink, heading, ""))
    return NewReading(clause_key(ink, heading, ""), body, proof_of(body, ink))


def test_an_empty_store_holds_nothing(store):
    assert store.documents() == []
    assert store.summaries() == []
    assert store.assessed(Wanted(substantive=None)) == []
    assert store.search("anything") == []
    assert store.verify() == []
    assert store.document("Acme", "Terms of Service") is None


def test_recorded_bytes_come_back_exactly(store):
    versions = put(store, FIRST, ODD, "", SECOND)
    assert [store.content(version) for version in versions] == [FIRST.encode(), ODD, b"", SECOND.encode()]
    assert [content for _, content in store.contents(ACME)] == [FIRST.encode(), ODD, b"", SECOND.encode()]


def test_versions_stand_in_the_order_of_recording(store):
    versions = put(store, FIRST, SECOND, THIRD)
    assert [version.number for version in versions] == [1, 2, 3]
    assert [version.cause for version in versions] == [Cause.FIRST_SEEN, Cause.AMENDED, Cause.AMENDED]
    assert store.version(ACME, 2) == versions[1]
    assert versions[0].updated_on == datetime(2023, 3, 1, tzinfo=UTC).date()


def test_what_is_not_held_is_named(store):
    put(store, FIRST)
    with pytest.raises(NotFoundError, match="Nobody"):
        store.versions(Document("Nobody", "Terms of Service"))
    with pytest.raises(NotFoundError, match="7"):
        store.version(ACME, 7)


def test_assessed_changes_come_newest_first_and_can_be_chosen(store):
    put(store, FIRST, SECOND, THIRD)
    every = store.assessed(Wanted(substantive=None))
    assert [one.version.number for one in every] == [3, 2]
    assert [one.compared_with for one in every] == [2, 1]
    assert store.count(Wanted(substantive=None)) == 2
    assert [one.version.number for one in store.assessed(Wanted(substantive=None, limit=1))] == [3]
    assert store.assessed(Wanted(service="Other", substantive=None)) == []
    about = every[0].assessment.topics[0]
    assert [one.version.number for one in store.assessed(Wanted(topic=about, limit=1))] == [3]
    assert store.assessed(Wanted(topic="nothing of the kind")) == []
    late = store.assessed(Wanted(substantive=None, since=AT + timedelta(days=2)))
    assert [one.version.number for one in late] == [3]
    early = store.assessed(Wanted(substantive=None, until=AT + timedelta(days=1)))
    assert [one.version.number for one in early] == [2]
    major = store.assessed(Wanted(severity=Severity.MAJOR))
    assert all(one.assessment.severity is Severity.MAJOR for one in major)
    assert store.assessment(every[0].version) == every[0]


def test_a_first_version_has_no_assessment(store):
    (first,) = put(store, FIRST)
    assert store.assessment(first) is None


def test_a_failed_capture_is_kept_is_never_in_force_and_is_compared_across(store):
    versions = put(store, FIRST, BLOCKED, SECOND)
    assert [version.standing for version in versions] == [Standing.USABLE, Standing.FAILED_CAPTURE, Standing.USABLE]
    assert versions[1].reason
    assert store.content(versions[1]) == BLOCKED.encode()
    assert in_force(versions, versions[1].fetched_at) == versions[0]
    assert [one.version.number for one in store.assessed(Wanted(substantive=None))] == [3]
    assert store.assessment(versions[2]).compared_with == 1
    assert store.set_aside(Wanted()) == [versions[1]]
    assert [store.count_set_aside(Wanted(service=service)) for service in ("", "Acme", "Other")] == [1, 1, 0]


def test_clauses_are_found_with_when_they_stood(store):
    put(store, FIRST, SECOND, THIRD)
    (gone,) = store.search('"16 years old"')
    assert (gone.first.number, gone.last.number, gone.still_stands) == (1, 1, False)
    (here,) = store.search('"binding arbitration"')
    assert (here.first.number, here.last.number, here.still_stands) == (3, 3, True)
    assert "waive class actions" in here.ink
    assert store.search('"arbitration binding"') == []
    assert store.search("arbitrat*", service="Other") == []
    assert len(store.search("Service", limit=1)) == 1


def test_a_clause_has_its_place_in_each_version(store):
    first, _, third = put(store, FIRST, SECOND, THIRD)
    assert [store.place(first, block.ink) for block in outline(FIRST).blocks if block.ink] == [0, 1, 2, 3, 4]
    assert store.place(third, CLAIMS) == 6
    assert (store.place(first, CLAIMS), store.place(first, ""), store.place(first, "nowhere")) == (None, None, None)


def test_a_stamp_is_another_one_where_something_came_that_counts(store):
    put(store, FIRST)
    other = put(store, SECOND, document=replace(ACME, terms_type="Privacy Policy"), source="there")
    before, of_other = _stamps(store), store.stamp(document=other[0].document)
    store.agree("Acme", AT)
    assert _stamps(store) == before
    put(store, THIRD, document=replace(ACME, variant="two"), source="elsewhere")
    after = _stamps(store)
    assert after[0] != before[0] and after[1] != before[1] and after[2:] == before[2:]
    assert store.stamp(document=other[0].document) == of_other


def test_what_people_say_is_told_by_a_stamp(store):
    (version,) = put(store, FIRST)
    before = _stamps(store)
    store.keep_note(Note("a1", ACME, version.number, NoteTarget.CLAUSE, AGE, "", "", "", "Ada", AT, "Strange."))
    after = _stamps(store)
    assert all(new != old for new, old in zip(after[:3], before[:3], strict=True)) and after[3] == before[3]
    store.drop_note("a1")
    assert _stamps(store) == before
    store.keep_statement(KeptStatement("s1", "Acme", Statement("We never sell."), AT, ()))
    assert _stamps(store)[:3] == before[:3] and _stamps(store)[3] != before[3]


def _stamps(store):
    return store.stamp(), store.stamp("Acme"), store.stamp(document=ACME), store.stamp_of_looks("Acme")


def test_a_clause_of_two_services_is_found_in_both(store):
    put(store, FIRST)
    put(store, FIRST, document=Document("Beta", "Terms of Service"))
    assert {hit.document.service_id for hit in store.search('"16 years old"')} == {"Acme", "Beta"}
    assert {hit.document.service_id for hit in store.search('"16 years old"', service="Beta")} == {"Beta"}


def test_a_search_that_cannot_be_read_is_named(store):
    put(store, FIRST)
    with pytest.raises(UsageError, match="AND AND"):
        store.search("AND AND")


def test_a_text_recorded_twice_is_kept_once(store):
    put(store, FIRST, SECOND, FIRST, SECOND)
    assert store.counts()["text"] == 2
    assert store.counts()["version"] == 4


def test_a_renamed_document_keeps_its_past(store):
    put(store, FIRST)
    renamed = Document("Acme", "General Conditions")
    store.add(renamed, (), Taking("here", 1, "commit0", (ACME,)))
    assert store.documents() == [renamed]
    assert store.document("Acme", "Terms of Service") == renamed
    assert store.aliases() == {ACME: renamed}
    assert len(store.versions(renamed)) == 1


def test_how_far_a_source_is_taken_is_remembered(store):
    put(store, FIRST, SECOND)
    assert store.taken("here") == {ACME.id: (2, "commit1")}
    assert store.taken("elsewhere") == {}
    assert store.mark("here") == ""
    store.set_mark("here", "abc")
    store.set_mark("here", "def")
    assert store.mark("here") == "def"


def test_the_day_of_agreement_is_kept_and_forgotten(store):
    store.agree("Acme", AT)
    store.agree("Acme", AT + timedelta(days=1))
    assert store.agreements() == {"Acme": AT + timedelta(days=1)}
    store.forget_agreement("Acme")
    assert store.agreements() == {}


NOTE = Note(
    id="9f3a",
    document=ACME,
    number=1,
    target=NoteTarget.CLAUSE,
    exact=AGE,
    prefix="## 1. Use\n\n",
    suffix="\n\nYou may",
    question="",
    author="A. Lawyer",
    at=AT,
    words="Sixteen is too young for this.",
)
FORUM = Statement("We never sell data.", "B. Officer", "chief executive", "forum", "https://forum.example/1", AT)


def test_a_note_is_kept_once_and_let_go(store):
    put(store, FIRST)
    store.keep_note(NOTE)
    store.keep_note(replace(NOTE, words="Another with the same name."))
    assert store.notes("Acme") == store.notes() == [NOTE]
    assert store.notes("Other") == []
    assert store.drop_note(NOTE.id)
    assert not store.drop_note(NOTE.id)
    assert store.notes() == []


def test_notes_come_oldest_first(store):
    later = replace(
        NOTE, id="0001", at=AT + timedelta(days=1), target=NoteTarget.CHANGE, exact="", prefix="", suffix=""
    )
    for note in (later, NOTE):
        store.keep_note(note)
    assert store.notes() == [NOTE, later]


def test_a_statement_is_kept_with_how_it_stood(store):
    kept = KeptStatement("77aa", "Acme", FORUM, AT, (HeldAgainst(ACME, 1, Judgement.BACKED),))
    store.keep_statement(kept)
    assert store.statements("Acme") == store.statements() == [kept]
    moved = replace(kept, held=(HeldAgainst(ACME, 2, Judgement.CONTRADICTED),))
    store.keep_statement(moved)
    assert store.statements() == [moved]
    assert store.drop_statement(kept.id)
    assert not store.drop_statement(kept.id)
    assert store.statements() == []


def test_a_statement_may_claim_nothing_and_name_nobody(store):
    kept = KeptStatement("77ab", "Acme", Statement("We care."), AT, (HeldAgainst(ACME, 1, None),))
    store.keep_statement(kept)
    assert store.statements() == [kept]


def test_a_second_writer_is_kept_out(store):
    with store.writing(), pytest.raises(ConflictError), store.writing():
        pass


def test_what_is_put_in_is_whole(store):
    put(store, FIRST, SECOND, BLOCKED, THIRD, ODD)
    assert store.verify() == []


def test_a_version_that_is_refused_leaves_nothing_behind(store):
    put(store, FIRST)
    before = store.fingerprint()
    with pytest.raises(Exception, match=r"UNIQUE|constraint|damaged"):
        put(store, FIRST, SECOND)
    assert store.fingerprint() == before
    assert store.verify() == []


def test_a_fingerprint_is_of_the_content_and_not_of_the_order_it_came_in(store, tmp_path):
    beta = Document("Beta", "Terms of Service")
    put(store, FIRST, SECOND)
    put(store, THIRD, document=beta)
    other = type(store)(tmp_path / "other", writable=True)
    put(other, THIRD, document=beta)
    put(other, FIRST, SECOND)
    same = other.fingerprint() == store.fingerprint()
    put(other, THIRD, document=Document("Gamma", "Terms of Service"))
    assert same
    assert other.fingerprint() != store.fingerprint()
    other.close()


SAID = new_reading(AGE, "1. Use")
OTHERWISE = new_reading(AGE, "1. Use", of=AGE.replace("must be", "may not"))
UNSAID = new_reading("Last updated: March 1, 2023")


def test_a_reading_comes_back_to_the_edition_that_read_it(store):
    put(store, FIRST)
    assert store.keep_readings("1", [SAID, UNSAID], {ACME: 1}) == 0
    found = store.readings("1", [SAID.key, UNSAID.key, b"another key"])
    assert found[SAID.key].reading == read_clause(AGE, "1. Use", "")
    assert (found[UNSAID.key].reading.is_empty, found[SAID.key].was) == (True, "")
    assert set(found) == {SAID.key, UNSAID.key}
    assert store.readings("1", [SAID.key, UNSAID.key], about="norms") == found
    silent = store.readings("1", [SAID.key, UNSAID.key], about="training")
    assert [silent[one.key].reading.is_empty for one in (SAID, UNSAID)] == [True, True]
    assert store.readings("2", [SAID.key, UNSAID.key]) == {}
    assert store.counts()["reading"] == 2


def test_what_an_edition_has_not_read_is_told(store):
    put(store, FIRST)
    assert store.unread("1", [SAID.key, UNSAID.key]) == {SAID.key, UNSAID.key}
    store.keep_readings("1", [SAID, UNSAID], {})
    assert store.unread("1", [SAID.key, UNSAID.key, b"another key"]) == {b"another key"}
    assert store.unread("2", [SAID.key]) == {SAID.key}
    assert store.unread("1", []) == set()


def test_the_same_words_under_another_heading_are_another_clause(store):
    put(store, FIRST)
    store.keep_readings("1", [SAID], {})
    elsewhere = new_reading(AGE, "Who may use it?")
    assert store.unread("1", [SAID.key, elsewhere.key]) == {elsewhere.key}
    store.keep_readings("1", [elsewhere], {})
    assert store.counts()["reading"] == 2


def test_what_a_later_edition_reads_otherwise_says_which_one_read_it_before(store):
    put(store, FIRST)
    store.keep_readings("1", [SAID, UNSAID], {})
    assert store.keep_readings("2", [OTHERWISE, UNSAID], {}) == 1
    found = store.readings("2", [SAID.key, UNSAID.key])
    assert (found[SAID.key].was, found[UNSAID.key].was) == ("1", "")
    assert found[SAID.key].reading != read_clause(AGE, "1. Use", "")
    assert store.readings("1", [SAID.key, UNSAID.key]) == {}
    assert store.counts()["reading"] == 2


def test_what_a_third_edition_reads_like_the_second_was_otherwise_in_the_first(store):
    put(store, FIRST)
    for edition, reading, otherwise in (("1", SAID, 0), ("2", OTHERWISE, 1), ("3", OTHERWISE, 0), ("3", OTHERWISE, 0)):
        assert store.keep_readings(edition, [reading], {}) == otherwise
    assert store.readings("3", [SAID.key])[SAID.key].was == "1"


def test_what_comes_to_say_nothing_or_something_is_read_otherwise(store):
    put(store, FIRST)
    nothing = NewReading(SAID.key, b"", b"")
    for edition, reading in (("1", SAID), ("2", nothing), ("3", SAID)):
        otherwise = store.keep_readings(edition, [reading], {})
    assert (otherwise, store.readings("3", [SAID.key])[SAID.key].was) == (1, "2")


def test_how_far_a_document_is_read_is_remembered(store):
    put(store, FIRST, SECOND)
    assert store.read_up_to("1") == {}
    store.keep_readings("1", [SAID], {ACME: 1})
    store.keep_readings("1", [], {ACME: 2})
    assert (store.read_up_to("1"), store.read_up_to("2")) == ({ACME: 2}, {})


def test_what_another_edition_begins_to_read_nobody_has_read_to_the_end(store):
    put(store, FIRST)
    put(store, FIRST, document=Document("Beta", "Terms of Service"))
    store.keep_readings("1", [SAID], {ACME: 1, Document("Beta", "Terms of Service"): 1})
    store.keep_readings("2", [OTHERWISE], {ACME: 1})
    assert (store.read_up_to("1"), store.read_up_to("2")) == ({}, {ACME: 1})


def test_readings_of_a_document_that_is_not_held_are_refused_whole(store):
    put(store, FIRST)
    with pytest.raises(NotFoundError, match="Nobody"):
        store.keep_readings("1", [SAID], {Document("Nobody", "Terms of Service"): 1})
    assert store.unread("1", [SAID.key]) == {SAID.key}


def test_what_belongs_to_no_clause_of_the_archive_is_left_out(store):
    put(store, FIRST)
    store.keep_readings("1", [SAID, new_reading("You may sing.")], {})
    assert store.counts()["reading"] == 1
    assert store.verify() == []


def test_readings_are_forgotten_with_how_far_they_went(store):
    put(store, FIRST)
    store.keep_readings("1", [SAID], {ACME: 1})
    store.forget_readings()
    assert (store.counts()["reading"], store.read_up_to("1"), store.unread("1", [SAID.key])) == (0, {}, {SAID.key})


def test_readings_are_ours_and_no_part_of_what_an_archive_holds(store):
    put(store, FIRST)
    before = store.fingerprint()
    store.keep_readings("1", [SAID, UNSAID], {ACME: 1})
    assert store.fingerprint() == before
    assert store.verify() == []


def test_sentences_are_found_before_headings_and_entries_of_lists(store):
    told = "We may raise the storage fees once in a year, and tell you before."
    put(store, f"# Acme Terms\n\n## Storage fees\n\n- Storage fees\n\n{told}\n")
    found = [hit.ink for hit in store.search("storage fees")]
    assert found[0] == told and len(found) > 1
