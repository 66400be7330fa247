"""Bodies as they travelled → the bytes that they hold, with a bound: a small body may unpack to a large one."""

from __future__ import annotations

import zlib
from contextlib import suppress

from smallprint.errors import FetchError

MOST_LAYERS = 2
"""A body compressed more often than this is not unpacked: nobody does it but to harm."""
_GZIP = b"\x1f\x8b"


def unpacked(body: bytes, encodings: str, largest: int) -> bytes:
    """What a body holds by its Content-Encoding.

    FetchError: it cannot be unpacked, or holds more than `largest` bytes.
    """
    for name in _layers(encodings):
        body = _inflated(body, _window(name, body), largest)
    return body


def unpacked_lines(body: bytes, encodings: str, largest: int) -> bytes:
    """What a body holds, or where it breaks off or holds more than `largest` bytes, the lines until there.

    FetchError: it cannot be unpacked.
    """
    with suppress(FetchError):
        return unpacked(body, encodings, largest)
    for name in _layers(encodings):
        unpacking = zlib.decompressobj(_window(name, body))
        try:
            body = unpacking.decompress(body, largest)
        except zlib.error as error:
            raise FetchError("the page cannot be unpacked", retryable=True) from error
        body = body if unpacking.eof else whole_lines(body)
    return body


def whole_lines(body: bytes) -> bytes:
    """A body that was cut off, without what there is of its last line; all of it where it is one line."""
    return body[: body.rfind(b"\n") + 1] or body


def _layers(encodings: str) -> list[str]:
    """How a body is compressed, the outermost first. FetchError: too often, or as was not asked for."""
    names = [each.strip().lower() for each in encodings.split(",")]
    layers = [name.removeprefix("x-") for name in names if name not in ("", "identity")]
    if len(layers) > MOST_LAYERS:
        raise FetchError(f"the page is compressed {len(layers)} times over")
    for name in layers:
        if name not in ("gzip", "deflate"):
            raise FetchError(f"the page is compressed as {name[:40]!r}, which was not asked for")
    return layers[::-1]


def _window(name: str, body: bytes) -> int:
    """How zlib is to take a body: gzip, zlib, or (as some servers understand "deflate") bare."""
    if name == "gzip":
        return zlib.MAX_WBITS | 16
    is_zlib = len(body) > 1 and body[0] & 0x0F == 8 and (body[0] << 8 | body[1]) % 31 == 0
    return zlib.MAX_WBITS if is_zlib else -zlib.MAX_WBITS


def _inflated(body: bytes, window: int, largest: int) -> bytes:
    """The bytes that a compressed body holds. What stands behind its end, other than more gzip, is passed over."""
    pieces, size = [], 0
    while body:
        unpacking = zlib.decompressobj(window)
        try:
            piece = unpacking.decompress(body, largest - size + 1)
        except zlib.error as error:
            raise FetchError("the page cannot be unpacked", retryable=True) from error
        size += len(piece)
        if size > largest:
            raise FetchError(f"the page unpacks to more than {largest:,} bytes")
        if not unpacking.eof:
            raise FetchError("the page broke off", retryable=True)
        pieces.append(piece)
        body = unpacking.unused_data if window > zlib.MAX_WBITS and unpacking.unused_data.startswith(_GZIP) else b""
    return b"".join(pieces)
