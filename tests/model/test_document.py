from __future__ import annotations

from datetime import UTC, datetime

import pytest

from smallprint.model.document import Cause, Document, Entry


def test_a_document_is_named_by_service_type_and_variant() -> None:
    assert Document("Acme", "Privacy Policy").id == "Acme/Privacy Policy"
    assert Document("Acme", "Privacy Policy", "EU").id == "Acme/Privacy Policy (EU)"


MOMENT = datetime(2024, 5, 3, tzinfo=UTC)


def entry(at: datetime) -> Entry:
    return Entry("1", "a.md", "a.md", at, Cause.AMENDED)


def test_a_moment_has_its_zone() -> None:
    assert entry(MOMENT).fetched_at == MOMENT
    with pytest.raises(ValueError, match="UTC"):
        entry(MOMENT.replace(tzinfo=None))


def test_a_document_has_a_name_within_its_service() -> None:
    assert Document("Acme", "Privacy Policy").type_name == "Privacy Policy"
    assert Document("Acme", "Privacy Policy", "EU").type_name == "Privacy Policy (EU)"
