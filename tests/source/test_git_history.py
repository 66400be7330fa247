"""Reading a collection kept in git."""

from __future__ import annotations

import multiprocessing
import pickle
from datetime import UTC, datetime

import pytest

from smallprint.errors import SourceError
from smallprint.model.document import Cause, Document
from smallprint.source import GitHistory, open_history

DRAWER = "Drawer/Terms of Service.md"
LINK, SUBMODULE = "120000", "160000"


def by_name(history):
    return {log.document.id: log for log in history.documents()}


def causes(log):
    return [entry.cause for entry in log.entries]


def test_each_commit_is_a_version_with_its_moment_cause_and_message(collection, terms):
    collection.commit(
        "First record of Drawer Terms of Service\n\nThis version was recorded after extracting from snapshot "
        "https://example.org/snapshots/1\n\nX-engine-version: 2.3.0\n",
        {DRAWER: terms("one")},
        at="2023-08-07T12:11:12+02:00",
    )
    collection.commit("Record new changes of Drawer Terms of Service", {DRAWER: terms("two")}, at="2023-08-08")
    with GitHistory(collection.folder, "here") as history:
        (log,) = history.documents()
        assert list(history.contents(log.entries)) == [terms("one"), terms("two")]
    assert log.document == Document("Drawer", "Terms of Service")
    assert causes(log) == [Cause.FIRST_SEEN, Cause.AMENDED]
    first = log.entries[0]
    assert first.fetched_at == datetime(2023, 8, 7, 10, 11, 12, tzinfo=UTC)
    assert first.note.splitlines()[0] == "First record of Drawer Terms of Service"
    assert "https://example.org/snapshots/1" in first.note and "X-engine-version: 2.3.0" in first.note
    assert first.path == DRAWER and len(first.origin) == 40


def test_documents_stand_in_the_order_of_their_names(collection):
    collection.commit("First record", {"b/Terms of Service.md": b"b", "a/Privacy Policy.md": b"a", "B/Terms.md": b"B"})
    assert list(by_name(GitHistory(collection.folder, "here"))) == ["B/Terms", "a/Privacy Policy", "b/Terms of Service"]


def test_the_author_date_is_the_moment_of_capture_when_a_history_was_rewritten(collection):
    collection.commit("Update", {DRAWER: b"x"}, at="2012-10-03T14:52:43Z", committed="2020-12-09T08:42:01Z")
    (log,) = GitHistory(collection.folder, "here").documents()
    assert log.entries[0].fetched_at.year == 2012


def test_an_old_capture_read_anew_is_no_change_by_the_service(collection, terms):
    for words, at in (("one", "2022-01-10"), ("two", "2022-01-20"), ("one", "2022-01-18"), ("two", "2022-01-24")):
        collection.commit("Update Drawer Terms of Service", {DRAWER: terms(words)}, at=f"{at}T00:00:00Z")
    (log,) = GitHistory(collection.folder, "here").documents()
    assert causes(log) == [Cause.FIRST_SEEN, Cause.AMENDED, Cause.RE_EXTRACTED, Cause.AMENDED]


def test_readme_and_licence_are_no_documents_and_other_files_are_listed_with_the_reason(collection):
    collection.commit(
        "Add",
        {
            "README.md": b"", "LICENSE": b"", ".github/notes.md": b"", DRAWER: b"x", "Drawer/old/Terms.md": b"",
            "Drawer/Privacy Policy.pdf": b"%PDF", "Drawer/Link.md": b"/etc/passwd", "Drawer/Sub.md": b"1" * 40,
        },
        modes={"Drawer/Link.md": LINK, "Drawer/Sub.md": SUBMODULE},
    )  # fmt: skip
    history = GitHistory(collection.folder, "here")
    assert list(by_name(history)) == ["Drawer/Terms of Service"]
    assert [problem.message for problem in history.left_out()] == [
        "Drawer/Link.md: a link, not a file",
        "Drawer/Privacy Policy.pdf: a PDF; only recorded texts (.md) are read",
        "Drawer/Sub.md: a submodule, not a file",
        "Drawer/old/Terms.md: not laid out as Service/Terms type.md",
    ]


def test_a_document_that_becomes_a_link_ends(collection):
    collection.commit("First record", {DRAWER: b"x"}, at="2024-01-01T00:00:00Z")
    collection.commit("Update", {DRAWER: b"/etc/passwd"}, modes={DRAWER: LINK}, at="2024-01-02T00:00:00Z")
    (log,) = GitHistory(collection.folder, "here").documents()
    assert len(log.entries) == 1 and log.ended_at == datetime(2024, 1, 2, tzinfo=UTC)


def test_the_same_text_twice_in_a_row_is_given_twice(collection):
    collection.commit("First record", {DRAWER: b"x", "Drawer/Other.md": b"x"})
    with GitHistory(collection.folder, "here") as history:
        entries = [log.entries[0] for log in history.documents()]
        assert list(history.contents([*entries, *entries])) == [b"x"] * 4


def test_a_page_that_flaps_is_read_once_a_text(collection):
    names = [f"Drawer/Terms {number}.md" for number in range(6)]
    collection.commit("First record", {name: name.encode() for name in names})
    with GitHistory(collection.folder, "here") as history:
        entries = [log.entries[0] for log in history.documents()]
        flapping = [entries[number] for number in (0, 1, 0, 1, 1, 2, 3, 4, 5, 0, 5, 4, 1)]
        found = list(history.contents(flapping))
    assert found == [entry.path.encode() for entry in flapping]
    assert found[0] is found[2] and found[1] is found[4] and found[0] is not found[9]


def test_readings_side_by_side_do_not_mix(collection):
    collection.commit("First record", {DRAWER: b"x" * 70_000, "Drawer/Other.md": b"y" * 70_000})
    with GitHistory(collection.folder, "here") as history:
        one, two = (log.entries * 300 for log in history.documents())
        for left, right in zip(history.contents(one), history.contents(two), strict=True):
            assert (left[:1], right[:1]) == (b"y", b"x")


def test_a_reading_given_up_half_way_leaves_the_next_one_right(collection):
    collection.commit("First record", {DRAWER: b"x" * 500_000, "Drawer/Other.md": b"y"})
    with GitHistory(collection.folder, "here") as history:
        other, drawer = history.documents()
        reading = history.contents([*drawer.entries, *other.entries])
        next(reading)
        reading.close()
        assert list(history.contents(other.entries)) == [b"y"]


def test_contents_are_given_byte_for_byte(collection):
    odd = b"\xff\x00\r\n\n 12345 blob 3\nabc\xc3"
    collection.commit("First record", {DRAWER: odd, "Drawer/Empty.md": b""})
    with GitHistory(collection.folder, "here") as history:
        found = [content for log in history.documents() for content in history.contents(log.entries)]
    assert found == [b"", odd]


def test_a_pickled_history_reads_for_itself(collection):
    collection.commit("First record", {DRAWER: b"x"})
    with GitHistory(collection.folder, "here") as history:
        (log,) = history.documents()
        list(history.contents(log.entries))
        with pickle.loads(pickle.dumps(history)) as again:
            assert again.documents() == (log,)
            assert list(again.contents(log.entries)) == [b"x"]


def test_workers_forked_from_a_reader_read_for_themselves(collection):
    names = [f"Drawer/Terms {number}.md" for number in range(8)]
    collection.commit("First record", {name: name.encode() * 20_000 for name in names})
    with GitHistory(collection.folder, "here") as history:
        logs = history.documents()
        before = [content for log in logs for content in history.contents(log.entries)]
        with multiprocessing.get_context("fork").Pool(2) as pool:
            found = pool.starmap(read_all, [(history, log) for log in logs])
        assert [content for (content,) in found] == before
        assert [content for log in logs for content in history.contents(log.entries)] == before


def read_all(history, log):
    return list(history.contents(log.entries))


def test_a_text_that_is_too_large_is_refused_by_name(collection):
    collection.commit("First record", {DRAWER: b"x" * 1001, "Drawer/Other.md": b"y"})
    with GitHistory(collection.folder, "here", largest=1000) as history:
        other, drawer = history.documents()
        with pytest.raises(SourceError, match=r"Drawer/Terms of Service\.md, recorded 2024-01-01.*1,001 by") as caught:
            list(history.contents(drawer.entries))
        assert caught.value.document_id == "Drawer/Terms of Service"
        assert list(history.contents(other.entries)) == [b"y"]


def test_a_missing_text_is_told_with_its_document(collection, git):
    collection.commit("First record", {DRAWER: b"x"})
    history = GitHistory(collection.folder, "here")
    (log,) = history.documents()
    blob = log.entries[0].handle
    git("--git-dir", str(collection.folder), "repack", "-adq")
    git("--git-dir", str(collection.folder), "unpack-objects", "-q", given=_pack_moved_away(collection.folder))
    (collection.folder / "objects" / blob[:2] / blob[2:]).unlink()
    with history, pytest.raises(SourceError, match=r"Drawer/Terms of Service\.md.*is missing"):
        list(history.contents(log.entries))


def _pack_moved_away(folder):
    (pack,) = (folder / "objects" / "pack").glob("*.pack")
    content = pack.read_bytes()
    for file in pack.parent.glob("*"):
        file.unlink()
    return content


def test_name_and_mark_are_the_first_and_the_last_commit(collection):
    collection.commit("First record", {DRAWER: b"x"})
    history = GitHistory(collection.folder, "here")
    assert history.name == f"git:{history.mark()}"
    name, mark = history.name, history.mark()
    collection.commit("Update", {DRAWER: b"y"})
    assert history.name == name and history.mark() != mark


def test_an_empty_repository_says_so(collection):
    with pytest.raises(SourceError, match="has no commit yet") as caught:
        GitHistory(collection.folder, "here").documents()
    assert "Service/Terms type.md" in caught.value.hint


def test_a_repository_without_documents_says_which_layout_is_expected(collection):
    collection.commit("Initial commit", {"README.md": b"hello", "src/main.c": b""})
    with pytest.raises(SourceError, match="holds no documents") as caught:
        GitHistory(collection.folder, "here").documents()
    assert "Service/Terms type.md" in caught.value.hint


def test_a_program_with_a_page_beside_it_is_no_collection(collection):
    files = {f"src/part/{number}.c": b"" for number in range(9)}
    collection.commit("Initial commit", {"docs/README.md": b"hello", "docs/usage.md": b"x", **files})
    with pytest.raises(SourceError, match="is no collection: it holds 2 files laid out as documents and 9"):
        GitHistory(collection.folder, "here").documents()


def test_a_collection_kept_by_hand_needs_no_engine(collection):
    collection.commit("my first copy", {DRAWER: b"x", "README.md": b"", "Drawer/page.html": b""})
    assert len(GitHistory(collection.folder, "here").documents()) == 1


def test_a_head_without_its_branch_is_told(collection):
    collection.commit("First record", {DRAWER: b"x"}, onto="versions")
    with pytest.raises(SourceError, match="the HEAD of here names no commit"):
        GitHistory(collection.folder, "here").mark()


def test_a_shallow_clone_is_refused(collection, tmp_path, git):
    collection.commit("First record", {DRAWER: b"x"})
    collection.commit("Update", {DRAWER: b"y"})
    git("clone", "--quiet", "--depth=1", f"file://{collection.folder}", str(tmp_path / "clone"))
    with pytest.raises(SourceError, match="shallow") as caught:
        open_history(str(tmp_path / "clone")).documents()
    assert "--unshallow" in caught.value.hint


def test_without_the_git_program_a_hint_says_what_to_do(collection, monkeypatch, tmp_path):
    collection.commit("First record", {DRAWER: b"x"})
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SourceError, match="git program is not installed") as caught:
        GitHistory(collection.folder, "here").documents()
    assert "install git" in caught.value.hint


def test_a_folder_that_only_looks_like_a_repository_is_told_in_git_words(tmp_path):
    for name in ("objects", "refs"):
        (tmp_path / name).mkdir()
    (tmp_path / "HEAD").write_text("ref: refs/heads/main\n")
    (tmp_path / "config").write_text("[core\n")
    with pytest.raises(SourceError, match="git cannot read"):
        open_history(str(tmp_path)).documents()


HOOKS = ["log.showSignature", "core.fsmonitor", "core.hooksPath", "diff.external", "core.pager"]


@pytest.mark.parametrize("name", HOOKS)
def test_what_a_repository_tells_git_to_run_is_not_run(collection, tmp_path, name, git):
    trap = tmp_path / "trap"
    script = tmp_path / "run.sh"
    script.write_text(f"#!/bin/sh\ntouch '{trap}'\n")
    script.chmod(0o755)
    collection.commit("First record", {DRAWER: b"x"})
    collection.commit("Update", {DRAWER: b"y"})
    value = "true" if name == "log.showSignature" else str(script)
    for setting, given in ((name, value), ("gpg.program", str(script)), ("diff.bad.textconv", str(script))):
        git("--git-dir", str(collection.folder), "config", setting, given)
    (collection.folder / "info").mkdir(exist_ok=True)
    (collection.folder / "info" / "attributes").write_text("*.md diff=bad\n")
    with GitHistory(collection.folder, "here") as history:
        (log,) = history.documents()
        assert list(history.contents(log.entries)) == [b"x", b"y"]
        assert history.left_out() == ()
    assert not trap.exists()


def test_a_repository_cannot_hide_or_replace_what_was_recorded(collection, git):
    collection.commit("First record", {DRAWER: b"x"})
    collection.commit("Update", {DRAWER: b"y"})
    folder = str(collection.folder)
    git("--git-dir", folder, "config", "log.showRoot", "false")
    x, y = (git("--git-dir", folder, "rev-parse", f"main{back}:{DRAWER}").decode().strip() for back in ("~1", ""))
    git("--git-dir", folder, "replace", x, y)
    with GitHistory(collection.folder, "here") as history:
        (log,) = history.documents()
        assert list(history.contents(log.entries)) == [b"x", b"y"]
