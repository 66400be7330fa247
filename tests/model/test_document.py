from __future__ import annotations

from datetime import UTC, datetime

import pytest

from smallprint.model.document import Cause, Document, Record


def test_a_document_is_named_by_service_type_and_variant() -> None:
    assert Document("Acme", "Privacy Policy").id == "Acme/Privacy Policy"
    assert Document("Acme", "Privacy Policy", "EU").id == "Acme/Privacy Policy (EU)"


MOMENT = datetime(2024, 5, 3, tzinfo=UTC)


def record(at: datetime) -> Record:
    return Record(Document("Acme", "Terms"), "1", "a.md", at, Cause.AMENDED, b"")


def test_a_moment_has_its_zone() -> None:
    assert record(MOMENT).fetched_at == MOMENT
    with pytest.raises(ValueError, match="UTC"):
        record(MOMENT.replace(tzinfo=None))
