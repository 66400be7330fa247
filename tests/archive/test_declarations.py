from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from smallprint.archive.declarations import add_declarations, export_declarations
from smallprint.archive.open_archive import open_archive
from smallprint.errors import DeclarationError, UsageError
from smallprint.model.document import Document

AT = datetime(2026, 3, 1, tzinfo=UTC)
LATER = datetime(2026, 4, 1, tzinfo=UTC)
FERNWICK = {
    "name": "Fernwick",
    "terms": {
        "Terms of Service": {"fetch": "https://fernwick.example/terms", "select": ["main"], "remove": [".menu"]},
        "Privacy Policy #EU": {
            "combine": [
                {"fetch": "https://fernwick.example/p1", "select": "main"},
                {"fetch": "https://fernwick.example/p2", "select": {"startAfter": "h1", "endBefore": "footer"}},
            ],
        },
    },
}
HISTORY = {
    "Terms of Service": [
        {"fetch": "https://fernwick.example/tos", "select": "body", "validUntil": "2024-05-01T12:00:00Z"},
    ],
}


@pytest.fixture
def empty(tmp_path):
    """An archive with nothing in it."""
    with open_archive(tmp_path / "empty", writable=True) as opened:
        yield opened


@pytest.fixture
def collection(tmp_path):
    """A folder with a service and its history."""
    folder = tmp_path / "declarations"
    folder.mkdir()
    (folder / "Fernwick.json").write_text(json.dumps(FERNWICK), "utf-8")
    (folder / "Fernwick.history.json").write_text(json.dumps(HISTORY), "utf-8")
    return folder


def test_a_collection_is_watched_whole_with_where_documents_lay_before(empty, collection):
    report = add_declarations(empty, collection, AT)
    terms, privacy = Document("Fernwick", "Terms of Service"), Document("Fernwick", "Privacy Policy", "EU")
    assert report.added == [terms, privacy]
    assert {one.document: len(one.sources) for one in empty.declarations()} == {terms: 1, privacy: 2}
    (before,) = empty.past_declarations(terms)
    assert before.sources[0].url == "https://fernwick.example/tos"


def test_taken_again_a_collection_says_what_changed(empty, collection):
    add_declarations(empty, collection, AT)
    changed = json.loads(json.dumps(FERNWICK))
    changed["terms"]["Terms of Service"]["fetch"] = "https://fernwick.example/new"
    (collection / "Fernwick.json").write_text(json.dumps(changed), "utf-8")
    report = add_declarations(empty, collection, LATER)
    assert (report.added, report.changed, report.unchanged) == ([], [Document("Fernwick", "Terms of Service")], 1)


def test_a_file_that_cannot_be_read_stops_only_itself(empty, collection):
    (collection / "Odd.json").write_text("{", "utf-8")
    report = add_declarations(empty, collection, AT)
    assert [error.path.rpartition("/")[2] for error in report.errors] == ["Odd.json"]
    assert len(report.added) == 2


def test_filters_that_are_not_built_in_are_named(empty, collection):
    odd = {"fetch": "https://mill.example/t", "select": "main", "filter": ["removeQueryParams", "turnTheMill"]}
    mill = {"name": "Mill", "terms": {"Terms of Service": odd}}
    (collection / "Mill.json").write_text(json.dumps(mill), "utf-8")
    assert add_declarations(empty, collection, AT).missing == (("Mill/Terms of Service", "turnTheMill"),)


def test_nothing_is_kept_where_nothing_is_to_be(empty, collection):
    assert len(add_declarations(empty, collection, AT, is_kept=False).added) == 2
    assert empty.declarations() == []


def test_a_folder_that_is_not_there_is_told(empty, tmp_path):
    with pytest.raises(DeclarationError, match="no folder"):
        add_declarations(empty, tmp_path / "nowhere", AT)


def test_what_goes_out_comes_in_again_as_it_was(empty, collection, tmp_path):
    add_declarations(empty, collection, AT)
    count, without = export_declarations(empty, tmp_path / "out")
    assert (count, without) == (2, [])
    with open_archive(tmp_path / "other", writable=True) as other:
        add_declarations(other, tmp_path / "out", AT)
        assert other.declarations() == empty.declarations()
        for one in other.declarations():
            assert other.past_declarations(one.document) == empty.past_declarations(one.document)


def test_documents_without_selectors_are_named_and_full_folders_refused(empty, collection, tmp_path):
    bare = {"name": "Mill", "terms": {"Terms of Service": {"fetch": "https://mill.example/t"}}}
    (collection / "Mill.json").write_text(json.dumps(bare), "utf-8")
    add_declarations(empty, collection, AT)
    assert export_declarations(empty, tmp_path / "out", "Mill") == (1, [Document("Mill", "Terms of Service")])
    with pytest.raises(UsageError, match="not empty"):
        export_declarations(empty, tmp_path / "out")
