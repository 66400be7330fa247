"""From a place in the ink to a place in the recorded text, and back."""

from __future__ import annotations

from smallprint.text.offsets import OffsetMap
from smallprint.text.span import Span

RAW = "**A**&nbsp;B"
MAP = OffsetMap((2, 5, 11), (3, 11, 12))


def test_ink_is_led_to_the_characters_it_was_recorded_as() -> None:
    assert MAP.recorded(Span(0, 1)).cut(RAW) == "A"
    assert MAP.recorded(Span(1, 2)).cut(RAW) == "&nbsp;"
    assert MAP.recorded(Span(0, 3)) == Span(2, 12)


def test_an_empty_span_stays_empty() -> None:
    assert MAP.recorded(Span(1, 1)) == Span(5, 5)
    assert MAP.recorded(Span(3, 3)) == Span(12, 12)
    assert OffsetMap((), ()).recorded(Span(0, 0)) == Span(0, 0)


def test_a_recorded_place_leads_to_its_ink_or_the_next() -> None:
    assert [MAP.ink(at) for at in (0, 2, 3, 5, 8, 11)] == [0, 0, 1, 1, 1, 2]
