"""Which archive is meant: the one that is named, the environment's, the platform's."""

from __future__ import annotations

from pathlib import Path

import pytest

from smallprint.archive.open_archive import archive_folder, default_folder, open_archive
from smallprint.errors import NotFoundError, UsageError
from smallprint.store.sqlite import FILE


def test_the_named_one_wins_over_the_environment_and_that_over_the_platform():
    environment = {"SMALLPRINT_ARCHIVE": "/from/environment"}
    assert archive_folder("/named", environment) == Path("/named")
    assert archive_folder(None, environment) == Path("/from/environment")
    assert archive_folder(None, {}) == archive_folder("", {"SMALLPRINT_ARCHIVE": ""}) == default_folder()


def test_the_file_in_an_archive_means_the_archive(tmp_path):
    (tmp_path / FILE).touch()
    assert archive_folder(tmp_path / FILE, {}) == tmp_path


def test_another_file_is_no_archive(tmp_path):
    (tmp_path / "terms.md").touch()
    with pytest.raises(UsageError, match="is a file; an archive is a folder"):
        archive_folder(tmp_path / "terms.md", {})


def test_reading_makes_no_archive_and_writing_does(tmp_path):
    with pytest.raises(NotFoundError):
        open_archive(tmp_path / "none")
    assert not (tmp_path / "none").exists()
    with open_archive(tmp_path / "new", writable=True) as store:
        assert store.documents() == []
