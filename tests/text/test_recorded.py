"""Bytes as they were recorded, and the text of them."""

from __future__ import annotations

import pytest

from smallprint.text.recorded import recorded_bytes, recorded_text


@pytest.mark.parametrize(
    "content",
    [
        b"You may cancel at any time.\r\n",
        "Wir löschen Ihre Daten.".encode(),
        "Wir löschen Ihre Daten.".encode("latin-1"),  # no UTF-8: the byte is kept, whatever it was
        b"\xef\xbb\xbfTerms\x00\xff",  # a mark of order, a zero byte, a byte that begins nothing
    ],
)
def test_every_recorded_byte_is_given_back(content):
    assert recorded_bytes(recorded_text(content)) == content


def test_what_is_utf8_reads_as_it_was_written():
    assert recorded_text("“Content” — yours".encode()) == "“Content” — yours"
