"""Collections of declarations on disk."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from smallprint.errors import DeclarationError
from smallprint.model.document import Document, Service
from smallprint.model.source import Declaration, Source
from smallprint.source.collection import Declared, in_force, read_collection, write_service

BELLBIRD = """{
  "name": "Bellbird Radio",
  "terms": {
    "Terms of Service": {
      "fetch": "https://bellbird.example/terms",
      "select": ["main"]
    },
    "Privacy Policy #Canada": {
      "fetch": "https://bellbird.example/ca/privacy"
    }
  }
}
"""
HISTORY = """{
  "Terms of Service": [
    {"fetch": "https://bellbird.example/tos", "validUntil": "2022-05-01T10:00:00+02:00"},
    {"fetch": "https://bellbird.example/old", "validUntil": "2021-01-31"}
  ],
  "Imprint": [{"fetch": "https://bellbird.example/imprint", "validUntil": "2023-01-01T00:00:00.000Z"}]
}
"""
TERMS = Document("Bellbird", "Terms of Service")


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "declarations"
    place.mkdir()
    (place / "Bellbird.json").write_text(BELLBIRD, encoding="utf-8")
    (place / "Bellbird.history.json").write_text(HISTORY, encoding="utf-8")
    (place / "Bellbird.filters.js").write_text("throw new Error('run');", encoding="utf-8")
    return place


def only(folder) -> Declared:
    """The one service that a folder declares, without a complaint."""
    found = read_collection(folder)
    assert found.errors == ()
    (declared,) = found.services
    return declared


def first_error(folder) -> DeclarationError:
    """What is wrong with the first thing of a folder that cannot be read."""
    return read_collection(folder).errors[0]


def test_service_is_read_with_its_history(folder):
    declared = only(folder)
    assert declared.service == Service("Bellbird", "Bellbird Radio")
    assert [(each.document.id, each.sources[0].url, each.valid_until) for each in declared.declarations] == [
        ("Bellbird/Terms of Service", "https://bellbird.example/old", datetime(2021, 1, 31, tzinfo=UTC)),
        ("Bellbird/Terms of Service", "https://bellbird.example/tos", datetime(2022, 5, 1, 8, tzinfo=UTC)),
        ("Bellbird/Terms of Service", "https://bellbird.example/terms", None),
        ("Bellbird/Privacy Policy (Canada)", "https://bellbird.example/ca/privacy", None),
        ("Bellbird/Imprint", "https://bellbird.example/imprint", datetime(2023, 1, 1, tzinfo=UTC)),
    ]
    assert [each.document.terms_type for each in declared.current] == ["Terms of Service", "Privacy Policy"]


@pytest.mark.parametrize(
    ("at", "path"),
    [
        (datetime(2020, 1, 1, tzinfo=UTC), "old"),
        (datetime(2021, 1, 31, tzinfo=UTC), "old"),
        (datetime(2021, 1, 31, 0, 0, 1, tzinfo=UTC), "tos"),
        (datetime(2022, 5, 1, 9, tzinfo=UTC), "terms"),
        (datetime(2030, 1, 1, tzinfo=UTC), "terms"),
    ],
)
def test_declaration_in_force_at_a_date(folder, at, path):
    found = in_force(only(folder).declarations, TERMS.id, at)
    assert found is not None and found.sources[0].url == f"https://bellbird.example/{path}"


def test_no_declaration_is_in_force_behind_the_last(folder):
    declarations = only(folder).declarations
    assert in_force(declarations, "Bellbird/Imprint", datetime(2024, 1, 1, tzinfo=UTC)) is None
    assert in_force(declarations, "Bellbird/Cookies", datetime(2024, 1, 1, tzinfo=UTC)) is None


def test_collection_is_found_by_its_folder_or_the_one_around_it(folder):
    assert read_collection(folder) == read_collection(folder.parent)
    assert [each.service.id for each in read_collection(folder).services] == ["Bellbird"]


def test_file_that_cannot_be_read_stops_only_itself(folder):
    (folder / "Broken.json").write_text("{", encoding="utf-8")
    found = read_collection(folder)
    assert [each.service.id for each in found.services] == ["Bellbird"]
    assert [(error.path.endswith("Broken.json"), error.line) for error in found.errors] == [(True, 1)]


def test_terms_that_cannot_be_read_stop_only_themselves(folder):
    broken = BELLBIRD.replace('"main"', '"p:"')
    (folder / "Bellbird.json").write_text(broken, encoding="utf-8")
    (folder / "Bellbird.history.json").write_text(HISTORY.replace("2021-01-31", "once"), encoding="utf-8")
    found = read_collection(folder)
    assert [(each.document.id, each.valid_until is None) for each in found.services[0].declarations] == [
        ("Bellbird/Privacy Policy (Canada)", True),
        ("Bellbird/Terms of Service", False),
        ("Bellbird/Imprint", False),
    ]
    assert [error.key for error in found.errors] == [
        "terms.Terms of Service.select[0]",
        "Terms of Service[1].validUntil",
    ]


def test_history_that_is_no_json_leaves_what_is_current(folder):
    (folder / "Bellbird.history.json").write_text("{", encoding="utf-8")
    found = read_collection(folder)
    assert len(found.services[0].declarations) == 2
    assert len(found.errors) == 1


def test_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(DeclarationError, match="no folder"):
        read_collection(tmp_path / "absent")


BAD = {
    "no JSON": ('{\n"name": "X",\n}', 3, ""),
    "no object": ("[]", 1, ""),
    "no name": ('{"terms": {}}', 1, "name"),
    "no terms": ('{"name": "X",\n"terms": []}', 2, "terms"),
    "no address": (
        '{"name": "X",\n"terms": {\n"Privacy Policy": {\n"select": "main"}}}',
        3,
        "terms.Privacy Policy.fetch",
    ),
    "bad selector": (
        '{"name": "X",\n"terms": {"B": {"fetch": "https://x.example", "select": ["main",\n"p:"]}}}',
        3,
        "terms.B.select[1]",
    ),
    "bad page of several": (
        '{"name": "X", "terms": {"A": {"combine": [\n{"fetch": "https://x.example"},\n{"fetch": "x"}]}}}',
        3,
        "terms.A.combine[1].fetch",
    ),
    "terms without a name": ('{"name": "X", "terms": {" ": {"fetch": "https://x.example"}}}', 1, "terms. "),
    "nested": ("[" * 100_000, None, ""),
}


@pytest.mark.parametrize(("text", "line", "key"), BAD.values(), ids=BAD.keys())
def test_what_is_wrong_is_named_with_file_line_and_key(tmp_path, text, line, key):
    file = tmp_path / "X.json"
    file.write_text(text, encoding="utf-8")
    error = first_error(tmp_path)
    assert (error.path, error.line, error.key) == (str(file), line, key)
    assert str(file) in error.message


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        ('{"Imprint": [\n{"fetch": "https://x.example"}]}', 2, "Imprint[0].validUntil"),
        ('{"Imprint": [{"fetch": "https://x.example",\n"validUntil": "soon"}]}', 2, "Imprint[0].validUntil"),
        ('{"Imprint": {}}', 1, "Imprint"),
        ("[]", 1, ""),
    ],
)
def test_history_that_cannot_be_read_is_named(folder, text, line, key):
    (folder / "Bellbird.history.json").write_text(text, encoding="utf-8")
    error = first_error(folder)
    assert error.path.endswith("Bellbird.history.json")
    assert (error.line, error.key) == (line, key)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"{" + b" " * 5_000_000 + b"}"])
def test_file_that_is_no_text_or_too_long_is_refused(tmp_path, content):
    file = tmp_path / "X.json"
    file.write_bytes(content)
    assert first_error(tmp_path).path == str(file)
    assert read_collection(tmp_path).services == ()


def test_file_that_leads_nowhere_is_told(tmp_path):
    (tmp_path / "X.json").symlink_to(tmp_path / "gone.json")
    assert "cannot be read" in first_error(tmp_path).message


def test_what_is_written_is_read_the_same(folder, tmp_path):
    declared = only(folder)
    written = write_service(tmp_path / "out" / "declarations", declared)
    assert [file.name for file in written] == ["Bellbird.json", "Bellbird.history.json"]
    assert read_collection(tmp_path / "out").services == (declared,)
    assert json.loads(written[0].read_text(encoding="utf-8"))["terms"]["Privacy Policy #Canada"] == {
        "fetch": "https://bellbird.example/ca/privacy"
    }


def test_service_without_a_history_is_one_file(tmp_path):
    declaration = Declaration(TERMS, (Source("https://bellbird.example/terms"),))
    written = write_service(tmp_path, Declared(Service("Bellbird", "Bellbird"), (declaration,)))
    assert [file.name for file in written] == ["Bellbird.json"]
