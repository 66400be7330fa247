"""Which document was recorded when, across renames, removals, merges and hostile names."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from smallprint.errors import SourceError
from smallprint.model.document import Cause, Document
from smallprint.source import GitHistory

DRAWER = "Drawer/Terms of Service.md"


def logs(collection):
    return {log.document.id: log for log in GitHistory(collection.folder, "here").documents()}


def handles(log):
    return [entry.handle for entry in log.entries]


def causes(log):
    return [entry.cause.value for entry in log.entries]


def test_a_renamed_service_goes_on_under_its_new_name(collection, terms):
    collection.commit("First record of Drawer Terms of Service", {DRAWER: terms("one")}, at="2024-01-01")
    collection.commit("Update Drawer Terms of Service", {DRAWER: terms("two")}, at="2024-02-01")
    collection.commit("Rename Drawer", {DRAWER: None, "Chest/Terms of Service.md": terms("two")}, at="2024-03-01")
    collection.commit("Update Chest Terms of Service", {"Chest/Terms of Service.md": terms("three")}, at="2024-04-01")
    found = logs(collection)
    assert list(found) == ["Chest/Terms of Service"]
    log = found["Chest/Terms of Service"]
    assert log.aliases == (Document("Drawer", "Terms of Service"),)
    assert causes(log) == ["first-seen", "amended", "amended"] and log.ended_at is None
    assert [entry.path for entry in log.entries] == [DRAWER, DRAWER, "Chest/Terms of Service.md"]


def test_a_renamed_type_with_a_few_words_changed_goes_on(collection, terms):
    collection.commit("First record", {DRAWER: terms("one")}, at="2024-01-01")
    collection.commit("Rename", {DRAWER: None, "Drawer/Terms of Use.md": terms("other")}, at="2024-03-01")
    (log,) = logs(collection).values()
    assert log.document.terms_type == "Terms of Use" and len(log.entries) == 2


def test_a_chain_of_renames_keeps_every_name(collection, terms):
    names = ["Drawer/Terms of Service.md", "Drawer/Terms.md", "drawer/Terms.md"]
    collection.commit("First record", {names[0]: terms()}, at="2024-01-01")
    for day, (before, after) in enumerate(pairwise(names), start=2):
        collection.commit("Rename", {before: None, after: terms()}, at=f"2024-01-0{day}")
    (log,) = logs(collection).values()
    assert log.document == Document("drawer", "Terms")
    assert log.aliases == (Document("Drawer", "Terms of Service"), Document("Drawer", "Terms"))


def test_a_name_that_comes_back_is_not_its_own_alias(collection, terms):
    collection.commit("First record", {DRAWER: terms()}, at="2024-01-01")
    collection.commit("Rename", {DRAWER: None, "Drawer/Terms.md": terms()}, at="2024-01-02")
    collection.commit("Rename back", {"Drawer/Terms.md": None, DRAWER: terms()}, at="2024-01-03")
    (log,) = logs(collection).values()
    assert log.document.terms_type == "Terms of Service" and log.aliases == (Document("Drawer", "Terms"),)


def test_another_service_with_much_the_same_words_is_no_rename(collection, terms):
    collection.commit("First record", {DRAWER: terms("one")}, at="2024-01-01")
    collection.commit("Change", {DRAWER: None, "Shelf/Privacy Policy.md": terms("two")}, at="2024-01-02")
    found = logs(collection)
    assert list(found) == ["Drawer/Terms of Service", "Shelf/Privacy Policy"]
    assert found["Drawer/Terms of Service"].ended_at == datetime(2024, 1, 2, tzinfo=UTC)


def test_a_document_recorded_anew_under_a_kindred_name_goes_on(collection, terms):
    """As Open Terms Archive renames: the old file stays, and is never written again."""
    collection.commit("Start tracking Drawer Ad Policy", {"Drawer/Ad Policy.md": terms("one")}, at="2023-01-01")
    collection.commit("First record of Drawer Use", {"Drawer/Acceptable Use.md": terms("one")}, at="2023-09-11")
    collection.commit("Record new changes of", {"Drawer/Acceptable Use.md": terms("two")}, at="2023-10-01")
    (log,) = logs(collection).values()
    assert log.document.terms_type == "Acceptable Use" and log.aliases == (Document("Drawer", "Ad Policy"),)
    assert causes(log) == ["first-seen", "re-extracted", "amended"]


def test_a_service_spelled_otherwise_goes_on(collection, terms):
    collection.commit("Start tracking", {"Dra-wer/Terms.md": terms("one")}, at="2023-01-01")
    collection.commit("Start tracking", {"DraWer/Terms.md": terms("one")}, at="2023-02-01")
    (log,) = logs(collection).values()
    assert log.document.service_id == "DraWer" and log.aliases == (Document("Dra-wer", "Terms"),)


@pytest.mark.parametrize(
    ("second", "at", "words"),
    [
        ("Drawer/Privacy Policy.md", "2023-01-01T00:05:00Z", "one page serves two documents from the first day on"),
        ("Shelf/Terms of Service.md", "2023-06-01", "another service uses the same words"),
    ],
)
def test_the_same_text_elsewhere_is_no_rename(collection, terms, second, at, words):
    collection.commit("Start tracking", {DRAWER: terms(words)}, at="2023-01-01")
    collection.commit("Start tracking", {second: terms(words)}, at=at)
    assert len(logs(collection)) == 2


def test_a_blank_page_recorded_again_is_no_rename(collection):
    collection.commit("Start tracking", {DRAWER: b"Access denied\n"}, at="2023-01-01")
    collection.commit("Start tracking", {"Drawer/Privacy Policy.md": b"Access denied\n"}, at="2023-06-01")
    assert len(logs(collection)) == 2


def test_a_document_taken_for_renamed_has_its_own_past_back_when_it_is_recorded_again(collection, terms):
    collection.commit("Start tracking", {DRAWER: terms("one")}, at="2023-01-01")
    collection.commit("Start tracking", {"Drawer/Seller Terms.md": terms("one")}, at="2023-06-01")
    assert list(logs(collection)) == ["Drawer/Seller Terms"]
    collection.commit("Update", {DRAWER: terms("two")}, at="2023-07-01")
    found = logs(collection)
    assert causes(found["Drawer/Terms of Service"]) == ["first-seen", "amended"]
    assert len(found["Drawer/Seller Terms"].entries) == 2
    assert [log.aliases for log in found.values()] == [(), ()]


def test_a_document_taken_out_has_ended_and_goes_on_when_it_comes_back(collection, terms):
    collection.commit("First record", {DRAWER: terms(), "Drawer/Other.md": b"x"}, at="2024-01-01")
    collection.commit("Take out", {DRAWER: None}, at="2024-02-01")
    assert logs(collection)["Drawer/Terms of Service"].ended_at == datetime(2024, 2, 1, tzinfo=UTC)
    collection.commit("First record", {DRAWER: terms()}, at="2024-03-01")
    log = logs(collection)["Drawer/Terms of Service"]
    assert log.ended_at is None and causes(log) == ["first-seen", "amended"]


def test_empty_commits_and_changed_modes_record_nothing(collection):
    collection.commit("First record", {DRAWER: b"x"}, at="2024-01-01")
    collection.commit("Nothing", {}, at="2024-01-02")
    collection.commit("Executable", {DRAWER: b"x"}, modes={DRAWER: "100755"}, at="2024-01-03")
    assert len(logs(collection)["Drawer/Terms of Service"].entries) == 1


def test_versions_recorded_on_a_merged_line_stand_in_the_order_of_capture(collection, git):
    collection.commit("First record", {DRAWER: b"one"}, at="2024-01-01")
    collection.branch("side")
    collection.commit("Update README", {"README.md": b"!"}, at="2024-01-05")
    collection.commit("Update", {DRAWER: b"two"}, at="2024-01-02", onto="side")
    collection.commit("Update", {DRAWER: b"three"}, at="2024-01-03", onto="side")
    collection.commit("Merge", {DRAWER: b"three"}, at="2024-01-06", merging="side")
    log = logs(collection)["Drawer/Terms of Service"]
    assert [entry.fetched_at.day for entry in log.entries] == [1, 2, 3]
    assert causes(log) == ["first-seen", "amended", "amended"]
    assert git("--git-dir", str(collection.folder), "rev-parse", f"main:{DRAWER}").decode().strip() == handles(log)[-1]


def test_what_a_merge_settles_on_stands_last(collection):
    collection.commit("First record", {DRAWER: b"one"}, at="2024-01-01")
    collection.branch("side")
    collection.commit("Update", {DRAWER: b"two"}, at="2024-01-02")
    collection.commit("Update", {DRAWER: b"three"}, at="2024-01-03", onto="side")
    collection.commit("Merge side", {DRAWER: b"two"}, at="2024-01-04", merging="side")
    log = logs(collection)["Drawer/Terms of Service"]
    assert causes(log) == ["first-seen", "amended", "amended", "re-extracted"]
    assert handles(log)[-1] == handles(log)[1]


def test_a_merge_with_words_of_its_own_is_a_version(collection):
    collection.commit("First record", {DRAWER: b"one"}, at="2024-01-01")
    collection.branch("side")
    collection.commit("Update README", {"README.md": b"!"}, at="2024-01-02")
    collection.commit("Update", {DRAWER: b"two"}, at="2024-01-03", onto="side")
    collection.commit("Merge side", {DRAWER: b"three"}, at="2024-01-04", merging="side")
    assert causes(logs(collection)["Drawer/Terms of Service"]) == ["first-seen", "amended", "amended"]


HOSTILE = [
    (b"Caf\xe9/Terms.md", "Caf\\xe9/Terms"),
    (b"Qu\"ote/It's.md", "Qu\"ote/It's"),
    ("Größe/Términos de uso.md".encode(), "Größe/Términos de uso"),
    (b"Tab\there/New\nline.md", "Tab\\there/New\\nline"),
    (b"Esc\x1b[2J/Terms.md", "Esc\\x1b[2J/Terms"),
    (b":100644 100644/M.md", ":100644 100644/M"),
    (b"\n:000000 100644 A/Terms.md", "\\n:000000 100644 A/Terms"),
    (b"-oProxy/--upload-pack=x.md", "-oProxy/--upload-pack=x"),
    (b"a\\b/c.md", "a\\b/c"),
]


@pytest.mark.parametrize(("path", "shown"), HOSTILE)
def test_names_of_any_bytes_are_read_and_shown_in_a_form_that_can_be_kept(collection, path, shown):
    collection.commit("First record", {path: b"x"})
    history = GitHistory(collection.folder, "here")
    (log,) = history.documents()
    assert log.document.id == shown
    json.dumps(shown).encode()
    shown.encode("utf-8")
    with history:
        assert list(history.contents(log.entries)) == [b"x"]


def test_a_message_cannot_pass_for_commits_or_files(collection):
    fake = "Update\x01" + "0" * 40 + "\n:100644 100644 " + "0" * 40 + " " + "1" * 40 + " M\tDrawer/Fake.md\n\n\x02"
    collection.commit(fake, {DRAWER: b"x"})
    found = logs(collection)
    assert list(found) == ["Drawer/Terms of Service"]
    assert found["Drawer/Terms of Service"].entries[0].note == fake.strip()


def test_a_message_without_end_is_cut(collection):
    collection.commit("Update " + "x" * 100_000, {DRAWER: b"x"})
    assert len(logs(collection)["Drawer/Terms of Service"].entries[0].note) == 16_384


def test_a_date_before_1970_is_kept_and_one_out_of_reach_falls_back_on_the_committer(collection, git):
    collection.commit("First record", {DRAWER: b"x"})
    folder = str(collection.folder)
    commit = git("--git-dir", folder, "cat-file", "commit", "HEAD")
    far = commit.replace(b"author Recorder <recorder@example.org> 1704067200", b"author R <r@e.org> 99999999999999")
    name = git("--git-dir", folder, "hash-object", "-t", "commit", "-w", "--literally", "--stdin", given=far)
    git("--git-dir", folder, "update-ref", "refs/heads/main", name.decode().strip())
    (log,) = logs(collection).values()
    assert log.entries[0].fetched_at == datetime(2024, 1, 1, tzinfo=UTC)


def test_a_commit_that_is_gone_is_told(collection, git):
    collection.commit("First record", {DRAWER: b"x"})
    collection.commit("Update", {DRAWER: b"y"})
    first = git("--git-dir", str(collection.folder), "rev-parse", "main~1").decode().strip()
    (collection.folder / "objects" / first[:2] / first[2:]).unlink()
    with pytest.raises(SourceError, match="git cannot read here"):
        logs(collection)


def test_the_causes_of_all_messages_that_engines_have_written(collection):
    messages = [
        ("Start tracking Drawer Terms of Service", Cause.FIRST_SEEN),
        ("Update Drawer Terms of Service", Cause.AMENDED),
        ("Refilter Drawer Terms of Service", Cause.RE_EXTRACTED),
        ("Record new changes of Drawer Terms of Service", Cause.AMENDED),
        ("Apply technical or declaration upgrade on Drawer Terms of Service", Cause.RE_EXTRACTED),
        ("First record of Drawer Terms of Service", Cause.AMENDED),
        ("Fix a typo by hand", Cause.AMENDED),
    ]
    for number, (message, _) in enumerate(messages, start=1):
        collection.commit(message, {DRAWER: b"%d" % number}, at=f"2024-01-0{number}")
    (log,) = logs(collection).values()
    assert [entry.cause for entry in log.entries] == [cause for _, cause in messages]


def test_what_was_read_stays_as_it_is_when_the_collection_grows(collection, terms):
    """Importing again appends: earlier entries keep their order, cause and origin."""
    steps = [
        ("First record", {DRAWER: terms("one")}),
        ("Update", {DRAWER: terms("two")}),
        ("Rename", {DRAWER: None, "Drawer/Terms.md": terms("two")}),
        ("Refilter", {"Drawer/Terms.md": terms("one")}),
        ("First record", {"Drawer/Use.md": terms("one")}),
        ("Update", {"Drawer/Use.md": terms("three")}),
    ]
    before: tuple[tuple[str, str], ...] = ()
    for day, (message, files) in enumerate(steps, start=1):
        collection.commit(message, files, at=f"2024-0{day}-01")
        (log,) = logs(collection).values()
        now = tuple((entry.origin, entry.cause.value) for entry in log.entries)
        assert now[: len(before)] == before
        before = now
