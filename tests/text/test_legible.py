"""What is text, and what was only taken for it."""

from __future__ import annotations

from random import Random

import pytest

from smallprint.text.legible import is_legible

PICTURE = bytes([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) + Random(3).randbytes(8_000)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="nothing"),
        pytest.param("Wir verkaufen Ihre Daten nicht. Über Änderungen hören Sie.".encode("latin-1"), id="Latin-1"),
        pytest.param(b"We keep your files.\x00 " * 1 + b"You may ask us to delete them. " * 20, id="a stray zero byte"),
        pytest.param("Όροι χρήσης: δεν πουλάμε τα δεδομένα σας.".encode(), id="another alphabet"),
    ],
)
def test_text_is_legible_in_whatever_charset(content: bytes) -> None:
    assert is_legible(content.decode("utf-8", "surrogateescape"))


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(PICTURE, id="a picture"),
        pytest.param("We keep your files.".encode("utf-16"), id="UTF-16"),
        pytest.param(b"\x7fELF\x02\x01\x01" + bytes(400), id="a program"),
    ],
)
def test_bytes_of_something_else_are_not(content: bytes) -> None:
    assert not is_legible(content.decode("utf-8", "surrogateescape"))
