"""Where what is shown lies for good."""

from __future__ import annotations

import pytest

from smallprint.model.document import Document
from smallprint.web import lasting

GERMAN = Document("Acme", "Terms of Service", "de")


def test_a_variant_is_asked_by_its_whole_name():
    asked = lasting.terms("Acme", GERMAN)
    assert (
        lasting.over_time("Do they sell?", asked)
        == "/timeline?q=Do+they+sell%3F&service=Acme&type=Terms+of+Service+%28de%29"
    )
    assert lasting.terms("Acme") == {"service": "Acme", "type": ""}


@pytest.mark.parametrize(
    ("address", "drawn"),
    [
        ("/ask?q=a&service=B", "/picture/answer.svg?q=a&service=B"),
        ("/timeline?q=%2Fask%3F", "/picture/timeline.svg?q=%2Fask%3F"),
        ("/check?statement=x", "/picture/verdict.svg?statement=x"),
        ("/quote?words=x", ""),
    ],
)
def test_what_is_drawn_and_where(address, drawn):
    assert lasting.picture(address) == drawn


def test_the_first_part_needs_no_number():
    assert lasting.part("/a", 1) == "/a"
    assert lasting.part("/a", 2, {"view": "side", "whole": False, "open": ""}) == "/a?view=side&part=2"
