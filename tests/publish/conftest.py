"""A version of an invented document, as an archive would give it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from smallprint.model.document import Cause, Document, Standing, Version


@pytest.fixture
def version() -> Version:
    """The second version of a document in English, usable, with a date of its own."""
    return Version(
        document=Document("Acme", "Terms of Service"),
        number=2,
        fetched_at=datetime(2023, 4, 2, 9, tzinfo=UTC),
        cause=Cause.AMENDED,
        standing=Standing.USABLE,
        digest="ab" * 32,
        language="en",
        effective_on=date(2023, 5, 1),
        updated_on=None,
        origin="0123abc",
    )
