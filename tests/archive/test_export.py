"""What is exported is what was recorded, and can be imported again."""

from __future__ import annotations

import json

import pytest

from smallprint.archive.export import export_folder, export_lines
from smallprint.archive.import_history import import_history
from smallprint.archive.open_archive import open_archive
from smallprint.errors import UsageError
from smallprint.source import open_history

TERMS = "# Terms of Service\n\nYou may use the Service if you are 16 years old. We may change these terms.\n"


@pytest.fixture
def archive(tmp_path):
    """An archive of one document: two versions of one second, and one that was only extracted anew."""
    folder = tmp_path / "history" / "Acme" / "Terms of Service"
    folder.mkdir(parents=True)
    texts = {
        "2023-03-01T10-00-00Z": TERMS,
        "2023-03-01T10-00-00Z (2)": TERMS.replace("16", "18"),
        "2023-03-02 (re-extracted)": TERMS.replace("16", "18") + "\n",
    }
    for name, text in texts.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    with open_archive(tmp_path / "archive", writable=True) as store:
        import_history(store, open_history(str(tmp_path / "history")))
        yield store


def recorded(store):
    return [
        (version.document, version.fetched_at, version.cause, content)
        for document in store.documents()
        for version, content in store.contents(document)
    ]


def test_an_export_imported_again_is_the_same(archive, tmp_path):
    assert export_folder(archive, tmp_path / "out") == 3
    with open_archive(tmp_path / "again", writable=True) as again:
        import_history(again, open_history(str(tmp_path / "out")))
        assert recorded(again) == recorded(archive)


def test_lines_hold_each_version_with_its_text_and_meaning(archive):
    rows = [json.loads(line) for line in export_lines(archive)]
    assert [row["version"] for row in rows] == [1, 2, 3]
    assert rows[0]["text"] == TERMS
    assert "substantive" not in rows[0]
    assert rows[1]["compared_with"] == 1


def test_a_folder_that_holds_something_is_left_alone(archive, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("keep", encoding="utf-8")
    with pytest.raises(UsageError, match="not empty"):
        export_folder(archive, tmp_path / "out")
