"""Alerts are whole."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from smallprint.model.alert import Alert, Message, Occasion
from smallprint.model.document import Document

ABOUT = {
    "id": "a1",
    "rule": "acme",
    "document": Document("Acme", "Terms of Service"),
    "number": 2,
    "compared_with": 1,
    "recorded_at": datetime(2023, 6, 1, tzinfo=UTC),
    "occasion": Occasion.CHANGED,
    "headline": "Acme sells data",
}


@pytest.mark.parametrize(
    "about",
    [
        {"headline": ""},
        {"headline": "x" * 141},
        {"compared_with": None},
        {"occasion": Occasion.FIRST_SEEN},
        {"recorded_at": datetime(2023, 6, 1)},  # noqa: DTZ001 (that is the point)
    ],
)
def test_an_alert_that_is_not_whole_is_refused(about):
    assert Alert(**ABOUT).number == 2
    with pytest.raises(ValueError, match=r"\w"):
        Alert(**{**ABOUT, **about})


def test_a_message_tells_something():
    with pytest.raises(ValueError, match="tells something"):
        Message("a1", "acme", ())
