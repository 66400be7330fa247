"""The day on which a person agreed is kept for the service."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from smallprint.archive.agreements import agree, agreed_at, forget
from smallprint.archive.open_archive import open_archive
from smallprint.errors import NotFoundError

DAY = datetime(2023, 4, 15, tzinfo=UTC)


def test_a_day_is_kept_replaced_and_forgotten(store):
    agree(store, "Quarrel", DAY)
    agree(store, "Quarrel", DAY.replace(month=5))
    assert agreed_at(store, "Quarrel") == DAY.replace(month=5)
    forget(store, "Quarrel")
    with pytest.raises(NotFoundError, match="no date of agreement"):
        agreed_at(store, "Quarrel")


def test_a_day_is_kept_for_its_service_alone_and_survives(store, tmp_path):
    agree(store, "Quarrel", DAY)
    with open_archive(tmp_path / "archive") as again:
        assert again.agreements() == {"Quarrel": DAY}


def test_what_was_never_kept_cannot_be_forgotten(store):
    with pytest.raises(NotFoundError):
        forget(store, "Quarrel")
