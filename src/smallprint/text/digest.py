"""Names for content: the same words have the same digest, everywhere and for ever."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b, sha256

DIGEST_BYTES = 16


def digest(text: str) -> bytes:
    """The 16-byte BLAKE2b digest of `text` in UTF-8 (lone surrogates kept)."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=DIGEST_BYTES).digest()


def joined_digest(digests: Iterable[bytes]) -> bytes:
    """One digest for a row of digests."""
    return blake2b(b"".join(digests), digest_size=DIGEST_BYTES).digest()


def content_digest(content: bytes) -> str:
    """The SHA-256 of bytes as recorded, in hexadecimal."""
    return sha256(content).hexdigest()
