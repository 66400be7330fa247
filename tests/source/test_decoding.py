"""Bodies are unpacked as far as they may be."""

from __future__ import annotations

import gzip
import zlib

import pytest

from smallprint.errors import FetchError
from smallprint.source.decoding import unpacked

TERMS = b"You keep what you store. " * 400


def packed(content: bytes) -> bytes:
    """Gzip, the same at every moment."""
    return gzip.compress(content, mtime=0)


def bare(content: bytes) -> bytes:
    """Deflate without zlib's head, as some servers send it."""
    packing = zlib.compressobj(wbits=-15)
    return packing.compress(content) + packing.flush()


@pytest.mark.parametrize(
    ("body", "encodings"),
    [
        (TERMS, ""),
        (TERMS, "identity"),
        (packed(TERMS), "gzip"),
        (packed(TERMS), " X-GZip "),
        (packed(TERMS[:500]) + packed(TERMS[500:]), "gzip"),  # two members, as log servers write them
        (packed(TERMS) + b"\x00" * 9, "gzip"),  # what stands behind the end means nothing
        (zlib.compress(TERMS), "deflate"),
        (bare(TERMS), "deflate"),
        (packed(zlib.compress(TERMS)), "deflate, gzip"),
    ],
)
def test_what_was_asked_for_is_unpacked(body, encodings):
    assert unpacked(body, encodings, len(TERMS)) == TERMS


@pytest.mark.parametrize(
    ("body", "encodings", "says", "retryable"),
    [
        (TERMS, "br", "not asked for", False),
        (TERMS, "gzip", "cannot be unpacked", True),
        (packed(TERMS)[:-9], "gzip", "broke off", True),
        (zlib.compress(TERMS)[:40], "deflate", "broke off", True),
        (packed(TERMS), "gzip, gzip, gzip", "3 times", False),
        (packed(TERMS + b"."), "gzip", "more than 10,000 bytes", False),
        (packed(TERMS[:5001]) * 2, "gzip", "more than 10,000 bytes", False),
        (packed(packed(b"\0" * 50_000_000)), "gzip, gzip", "more than 10,000 bytes", False),
    ],
)
def test_what_cannot_be_unpacked_is_an_error(body, encodings, says, retryable):
    with pytest.raises(FetchError, match=says) as raised:
        unpacked(body, encodings, len(TERMS))
    assert raised.value.retryable is retryable


def test_nothing_at_all_unpacks_to_nothing():
    assert unpacked(b"", "gzip", 10) == b""
