"""One version, as it was recorded."""

from __future__ import annotations

import pytest

from smallprint.archive.names import find_document
from smallprint.archive.show import choose_version, show


@pytest.mark.parametrize(
    ("selector", "at", "recorded", "number"),
    [
        ("latest", "", "", 6),
        ("2", "", "", 2),
        ("latest", "2023-08-01", "", 5),  # in force: the sixth takes effect later
        ("latest", "", "2023-08-01", 6),  # recorded
        ("latest", "", "2023-05-03", 4),  # recorded, whatever it is
    ],
)
def test_a_version_is_chosen_by_name_in_force_or_recorded(store, selector, at, recorded, number):
    document = find_document(store, "Quarrel", "tos")
    assert choose_version(store, document, selector, at=at, recorded=recorded).number == number


def test_what_is_shown_is_what_was_recorded(store, tmp_path):
    document = find_document(store, "Quarrel", "tos")
    shown = show(store, store.versions(document)[1])
    path = tmp_path / "history" / "Quarrel" / "Terms of Service" / "2023-04-01.md"
    assert shown.content == path.read_bytes()
    assert shown.outline.text == path.read_text(encoding="utf-8")
