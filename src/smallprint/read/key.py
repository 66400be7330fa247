"""What names a clause as it is read: its ink, and what it stands under."""

from __future__ import annotations

from smallprint.text.digest import digest

AROUND_BYTES = 8
"""An ink stands under few headings and lead-ins: so much of their digest tells them apart."""


def clause_key(ink: str, heading: str, lead_in: str) -> bytes:
    """The name under which what a clause says is kept: the digest of its ink, then one of its heading and lead-in."""
    return digest(ink) + digest(f"{len(heading)} {heading}{lead_in}")[:AROUND_BYTES]
