"""How documents and versions are named."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.model.document import Document
from smallprint.source.layout import Stamp, document_of, is_document_path, name_of, printable, stamp_of

NOON = datetime(2023, 8, 7, 12, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "moment"),
    [
        ("2023-08-07", datetime(2023, 8, 7, tzinfo=UTC)),
        ("2023-08-07T12-00-00Z", NOON),
        ("2023-08-07T12-00-00", NOON),
        ("2023-08-07T12:00:00Z", NOON),
        ("2023-08-07T12-00-00.123Z", NOON),
        ("2023-08-07T14-00-00+02:00", NOON),
        ("2023-08-07T07:00:00-0500", NOON),
        ("2023-08-07--12-00-00", NOON),
        ("2023-08-07--12-00", NOON),
        ("2023-08-07 12-00-00", NOON),
        ("2023-08-07_12-00-00", NOON),
        ("2023-02-30", None),
        ("2023-08-07T25-00-00Z", None),
        ("2023-8-7", None),
        ("07-08-2023", None),
        ("2023-08-07 draft", None),
        ("0000-01-01", None),
        ("0001-01-01T00-00-00+14:00", None),
        ("2023-08-07T12-00-00+25:00", None),
        ("", None),
    ],
)
def test_a_name_gives_its_moment(name, moment):
    found = stamp_of(name)
    assert (found and found.at) == moment


def test_a_name_may_say_that_a_text_was_only_extracted_anew():
    assert stamp_of("2023-08-07T12-00-00Z (re-extracted)") == Stamp(NOON, is_extracted=True)
    assert stamp_of("2023-08-07T12-00-00Z") == Stamp(NOON)


def test_what_was_recorded_in_the_same_second_is_set_apart():
    assert stamp_of("2023-08-07T12-00-00Z (2)") == Stamp(NOON, 2)
    assert [Stamp(NOON, number).name for number in (1, 2)] == ["2023-08-07T12-00-00Z", "2023-08-07T12-00-00Z (2)"]


@given(
    st.datetimes(datetime(1000, 1, 1), datetime(9999, 12, 30), timezones=st.just(UTC)),  # noqa: DTZ001  (a zone is given)
    st.integers(1, 9999),
    st.booleans(),
)
def test_a_stamp_is_read_from_the_name_it_gives(at, number, is_extracted):
    stamp = Stamp(at.replace(microsecond=0), number, is_extracted)
    assert stamp_of(stamp.name) == stamp


@pytest.mark.parametrize(
    ("path", "is_one"),
    [
        ("Drawer/Terms of Service.md", True),
        ("Drawer/Terms v2.0.md", True),
        ("README.md", False),
        ("Drawer/Terms of Service.pdf", False),
        ("Drawer/old/Terms.md", False),
        ("Drawer/.md", False),
        ("/Terms.md", False),
        ("../Terms.md", False),
        (".github/Terms.md", False),
        ("Drawer/.hidden.md", False),
        (" / .md", False),
        ("", False),
    ],
)
def test_a_document_lies_two_steps_down(path, is_one):
    assert is_document_path(path) is is_one


@pytest.mark.parametrize(
    "document",
    [
        Document("Drawer", "Terms of Service"),
        Document("Drawer", "Terms of Service", "Canada"),
        Document("Drawer", "C# Terms"),
    ],
)
def test_a_document_has_a_name_that_gives_it_back(document):
    assert document_of(document.service_id, name_of(document)) == document


@given(st.binary(max_size=40))
def test_any_name_can_be_shown_and_kept(name):
    shown = printable(name)
    shown.encode("utf-8")
    assert not any(ord(character) < 32 or 127 <= ord(character) < 160 for character in shown)


def test_a_name_cannot_turn_the_line_that_shows_it():
    assert printable("Terms\u202emd.exe\u2028".encode()) == "Terms\\u202emd.exe\\u2028"


@given(st.text(st.characters(categories=["L", "N", "P", "Zs"]), max_size=40))
def test_a_name_that_people_write_stays_as_it_is(name):
    assert printable(name.encode()) == name
