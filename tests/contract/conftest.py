"""The stores that the contract is held against, each empty and open for writing."""

from __future__ import annotations

import pytest

from smallprint.store.sqlite import SqliteStore

STORES = {"sqlite": lambda folder: SqliteStore(folder, writable=True)}
"""How each store is opened in a new folder; a further store is a further row."""


@pytest.fixture(params=sorted(STORES))
def store(request, tmp_path):
    """An empty store."""
    opened = STORES[request.param](tmp_path / "archive")
    yield opened
    opened.close()
