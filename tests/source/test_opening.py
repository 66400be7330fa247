"""What a place is taken for."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from smallprint.errors import SourceError, UsageError
from smallprint.model.document import Document
from smallprint.source import FileHistory, FolderHistory, GitHistory, open_history

DRAWER = "Drawer/Terms of Service.md"


def test_a_bare_repository_a_clone_and_a_worktree_are_git(collection, git, tmp_path):
    collection.commit("First record", {DRAWER: b"x"})
    clone, tree = tmp_path / "clone", tmp_path / "tree"
    git("clone", "--quiet", str(collection.folder), str(clone))
    git("-C", str(clone), "worktree", "add", "--quiet", "--detach", str(tree))
    for place in (collection.folder, clone, tree):
        history = open_history(str(place))
        assert isinstance(history, GitHistory)
        assert [log.document.id for log in history.documents()] == ["Drawer/Terms of Service"]


def test_a_folder_inside_a_repository_of_something_else_is_a_folder(git, tmp_path):
    git("init", "--quiet", str(tmp_path))
    folder = tmp_path / "history"
    (folder / "Drawer" / "Terms").mkdir(parents=True)
    (folder / "Drawer" / "Terms" / "2024-01-01.md").write_bytes(b"x")
    assert open_history(str(folder)) == FolderHistory(folder)


def test_a_file_named_by_a_date_tells_its_document_by_its_path(tmp_path):
    file = tmp_path / "Drawer" / "Terms of Service" / "2024-01-01.md"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"x")
    history = open_history(str(file))
    assert history == FileHistory(file, Document("Drawer", "Terms of Service"), datetime(2024, 1, 1, tzinfo=UTC))
    with history:
        (log,) = history.documents()
        assert list(history.contents(log.entries)) == [b"x"]
        assert history.left_out() == ()


def test_a_file_is_what_the_caller_says(tmp_path):
    file = tmp_path / "terms.txt"
    file.write_bytes(b"x")
    at = datetime(2024, 5, 31, tzinfo=UTC)
    history = open_history(str(file), document=Document("Drawer", "Terms of Service"), fetched_at=at)
    (log,) = history.documents()
    assert (log.document.id, log.entries[0].fetched_at) == ("Drawer/Terms of Service", at)


def test_a_file_whose_document_is_not_said_asks_for_it(tmp_path):
    (tmp_path / "terms.md").write_bytes(b"x")
    with pytest.raises(UsageError) as caught:
        open_history(str(tmp_path / "terms.md"))
    assert "--service" in caught.value.hint


def test_a_file_with_other_words_or_another_date_is_something_new(tmp_path):
    file = tmp_path / "terms.md"
    document = Document("Drawer", "Terms of Service")
    marks = set()
    for content, day in ((b"x", 1), (b"y", 1), (b"y", 2)):
        file.write_bytes(content)
        marks.add(open_history(str(file), document=document, fetched_at=datetime(2024, 1, day, tzinfo=UTC)).mark())
    assert len(marks) == 3


@pytest.mark.parametrize("name", ["page.html", "terms.pdf", "archive.zip", "no ending"])
def test_a_file_that_is_neither_bundle_nor_text_is_told(tmp_path, name):
    (tmp_path / name).write_bytes(b"x")
    with pytest.raises(SourceError, match="neither a git bundle nor a text"):
        open_history(str(tmp_path / name))


@pytest.mark.parametrize("place", ["nothing here", "-u", "\0", "x" * 5000, "~nobody-of-that-name/x"])
def test_a_place_that_is_not_there_is_told(place, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SourceError) as caught:
        open_history(place)
    assert caught.value.message


def test_a_bundle_is_known_by_its_first_bytes(collection, cache, tmp_path):
    collection.commit("First record", {DRAWER: b"x"})
    assert isinstance(open_history(str(collection.bundle(tmp_path / "odd name.md")), cache), GitHistory)
