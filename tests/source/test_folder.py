"""Reading a collection kept in a folder."""

from __future__ import annotations

import os
import pickle
from datetime import UTC, datetime

import pytest

from smallprint.errors import SourceError
from smallprint.model.document import Document
from smallprint.source import FolderHistory


def write(folder, files):
    for path, content in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


def test_dated_files_are_versions_oldest_first(tmp_path):
    write(
        tmp_path,
        {
            "Drawer/Terms of Service/2023-08-07T10-11-12Z.md": b"two",
            "Drawer/Terms of Service/2023-03-31.md": b"one",
            "Drawer/Terms of Service/2024-01-01--00-00-00 (re-extracted).md": b"three",
            "Chest/Privacy Policy #Canada/2023-01-01.txt": b"\xff",
        },
    )
    history = FolderHistory(tmp_path)
    chest, drawer = history.documents()
    assert chest.document == Document("Chest", "Privacy Policy", "Canada")
    assert drawer.document == Document("Drawer", "Terms of Service")
    assert [entry.cause.value for entry in drawer.entries] == ["first-seen", "amended", "re-extracted"]
    assert drawer.entries[1].fetched_at == datetime(2023, 8, 7, 10, 11, 12, tzinfo=UTC)
    assert drawer.entries[0].path == drawer.entries[0].origin == "Drawer/Terms of Service/2023-03-31.md"
    assert list(history.contents(drawer.entries)) == [b"one", b"two", b"three"]
    assert list(history.contents(chest.entries)) == [b"\xff"]


def test_a_single_text_is_dated_by_the_day_its_file_was_changed(tmp_path):
    write(tmp_path, {"Drawer/Terms of Service.md": b"one"})
    os.utime(tmp_path / "Drawer/Terms of Service.md", (1_700_000_000.9, 1_700_000_000.9))
    (log,) = FolderHistory(tmp_path).documents()
    assert log.document == Document("Drawer", "Terms of Service")
    assert log.entries[0].fetched_at == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
    assert log.entries[0].origin == "Drawer/Terms of Service.md (2023-11-14T22-13-20Z)"


def test_a_single_text_that_is_written_over_is_a_new_version(tmp_path):
    write(tmp_path, {"Drawer/Terms of Service.md": b"one"})
    os.utime(tmp_path / "Drawer/Terms of Service.md", (1_700_000_000,) * 2)
    (before,) = FolderHistory(tmp_path).documents()
    write(tmp_path, {"Drawer/Terms of Service.md": b"two"})
    (after,) = FolderHistory(tmp_path).documents()
    assert before.entries[0].origin != after.entries[0].origin


def test_a_single_text_stands_in_line_with_the_dated_ones(tmp_path):
    write(tmp_path, {"Drawer/Terms.md": b"now", "Drawer/Terms/2020-01-01.md": b"then"})
    (log,) = FolderHistory(tmp_path).documents()
    assert list(FolderHistory(tmp_path).contents(log.entries)) == [b"then", b"now"]


def test_what_is_no_recorded_text_is_listed_with_the_reason(tmp_path):
    write(
        tmp_path,
        {
            "README.md": b"", "Drawer/Terms/2023-01-01.md": b"x", "Drawer/Terms/notes.md": b"",
            "Drawer/Terms/2023-02-30.md": b"", "Drawer/Terms/2023-01-01.pdf": b"%PDF", "Drawer/.old/2023-01-01.md": b"",
        },
    )  # fmt: skip
    (tmp_path / "Drawer/Terms/2024-01-01.md").symlink_to("/etc/passwd")
    history = FolderHistory(tmp_path)
    (log,) = history.documents()
    assert len(log.entries) == 1
    assert [problem.message for problem in history.left_out()] == [
        "Drawer/Terms/2023-01-01.pdf: only recorded texts (.md, .markdown, .txt) are read",
        "Drawer/Terms/2023-02-30.md: no date in its name, such as 2024-05-31 or 2024-05-31T10-30-00Z",
        "Drawer/Terms/2024-01-01.md: a link or device, not a file",
        "Drawer/Terms/notes.md: no date in its name, such as 2024-05-31 or 2024-05-31T10-30-00Z",
    ]


def test_linked_folders_and_pipes_are_not_entered(tmp_path):
    write(tmp_path / "place", {"Drawer/Terms/2023-01-01.md": b"x"})
    write(tmp_path / "elsewhere", {"Terms/2023-01-01.md": b"x"})
    (tmp_path / "place" / "Linked").symlink_to(tmp_path / "elsewhere")
    os.mkfifo(tmp_path / "place" / "Drawer" / "Pipe.md")
    assert [log.document.id for log in FolderHistory(tmp_path / "place").documents()] == ["Drawer/Terms"]


def test_a_folder_without_documents_says_which_layout_is_expected(tmp_path):
    write(tmp_path, {"notes.md": b""})
    with pytest.raises(SourceError, match="holds no documents") as caught:
        FolderHistory(tmp_path).documents()
    assert "Service/Terms type/2024-05-31.md" in caught.value.hint


def test_a_folder_around_the_collection_points_to_it(tmp_path):
    write(tmp_path, {"collection/Drawer/Terms/extra/2023-01-01.md": b"x"})
    with pytest.raises(SourceError) as caught:
        FolderHistory(tmp_path).documents()
    assert str(tmp_path / "collection") in caught.value.hint


def test_the_mark_moves_with_every_change(tmp_path):
    write(tmp_path, {"Drawer/Terms/2023-01-01.md": b"x"})
    marks = [FolderHistory(tmp_path).mark()]
    write(tmp_path, {"Drawer/Terms/2023-01-02.md": b"y"})
    marks.append(FolderHistory(tmp_path).mark())
    os.utime(tmp_path / "Drawer/Terms/2023-01-02.md", (1_700_000_000,) * 2)
    marks.append(FolderHistory(tmp_path).mark())
    assert len(set(marks)) == 3
    assert FolderHistory(tmp_path).mark() == marks[-1]


def test_a_file_that_went_meanwhile_is_told_with_its_document(tmp_path):
    write(tmp_path, {"Drawer/Terms/2023-01-01.md": b"x"})
    history = FolderHistory(tmp_path)
    (log,) = history.documents()
    (tmp_path / "Drawer/Terms/2023-01-01.md").unlink()
    with pytest.raises(SourceError, match="No such file") as caught:
        list(history.contents(log.entries))
    assert caught.value.document_id == "Drawer/Terms"


def test_a_file_that_is_too_large_is_refused(tmp_path):
    write(tmp_path, {"Drawer/Terms/2023-01-01.md": b"x" * 1001})
    history = FolderHistory(tmp_path, largest=1000)
    (log,) = history.documents()
    with pytest.raises(SourceError, match="1,001 bytes, more than the 1,000"):
        list(history.contents(log.entries))


def test_names_of_any_bytes_are_shown_in_a_form_that_can_be_kept(tmp_path):
    write(tmp_path, {os.fsdecode(b"Caf\xe9/Terms\n.md"): b"x"})
    history = FolderHistory(tmp_path)
    (log,) = history.documents()
    assert log.document.id == "Caf\\xe9/Terms\\n"
    log.entries[0].path.encode("utf-8")
    assert list(history.contents(log.entries)) == [b"x"]


def test_a_pickled_history_reads_for_itself(tmp_path):
    write(tmp_path, {"Drawer/Terms/2023-01-01.md": b"x"})
    with pickle.loads(pickle.dumps(FolderHistory(tmp_path))) as history:
        (log,) = history.documents()
        assert list(history.contents(log.entries)) == [b"x"]
