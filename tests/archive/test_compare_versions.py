"""Two texts set side by side: versions of an archive, or files that none holds."""

from __future__ import annotations

import pytest

from smallprint.archive.compare_versions import (
    change_into,
    compare_files,
    compare_texts,
    compare_versions,
    last_change,
    read,
)
from smallprint.archive.names import find_document
from smallprint.errors import NotFoundError, SourceError

PAID = "# Terms\n\nYou pay the fees within 30 days of the invoice.\n"


@pytest.fixture
def versions(store):
    """The versions of the document of six."""
    return store.versions(find_document(store, "Quarrel", "tos"))


def test_a_recorded_change_has_the_assessment_that_is_kept(store, versions):
    compared = compare_versions(store, versions[2], versions[4])
    kept = store.assessment(versions[4])
    assert kept is not None
    assert compared.assessment == kept.assessment
    assert (compared.before, compared.after) == (versions[2], versions[4])


def test_two_versions_that_were_never_compared_are_judged_now(store, versions):
    compared = compare_versions(store, versions[0], versions[4])
    assert not compared.is_same
    assert compared.assessment.findings


def test_the_change_into_a_version_is_seen_across_what_failed(store, versions):
    assert change_into(store, versions[4]) == (versions[2], versions[4])
    assert change_into(store, versions[3])[0].number == 3


def test_nothing_comes_before_the_first(store, versions):
    with pytest.raises(NotFoundError, match="is the first"):
        change_into(store, versions[0])


def test_the_last_change_is_one_that_matters_where_there_is_one(store, versions):
    assert last_change(store, versions[0].document)[1].number == 5
    with pytest.raises(NotFoundError, match="has not changed"):
        last_change(store, find_document(store, "Quarrel", "Privacy"))


def test_the_outline_of_a_version_holds_its_very_bytes(store, versions):
    assert read(store, versions[0]).text.encode() == store.content(versions[0])


def test_texts_that_no_archive_holds_are_compared(tmp_path):
    compared = compare_texts(PAID, PAID.replace("30", "14"))
    assert (compared.before, compared.after, compared.is_same) == (None, None, False)
    assert compared.assessment.dated.notice_days is None
    assert compare_texts(PAID, PAID).is_same
    for name in ("old.md", "new.md"):
        (tmp_path / name).write_bytes(PAID.encode() + b"\xff\xfe")
    assert compare_files(tmp_path / "old.md", tmp_path / "new.md").is_same


def test_a_file_that_cannot_be_read_is_named(tmp_path):
    with pytest.raises(SourceError, match="cannot read"):
        compare_files(tmp_path, tmp_path)
