"""Mail addresses that a page hides from robots, in the open form that its readers see."""

from __future__ import annotations

import re

HIDDEN = "data-cfemail"
"""The attribute that Cloudflare hides an address in."""
_PROTECTED = re.compile(r"/email-protection#([0-9a-fA-F]{4,600})$")
_CODED = re.compile(r"(?:[0-9a-fA-F]{2}){2,300}")
_MAIL = re.compile(r"[^\s@<>]{1,200}@[^\s@<>]{1,200}")


def uncovered(coded: str) -> str:
    """The address that Cloudflare wrote as hexadecimal figures, the first of them the key; "" where they are none."""
    if not _CODED.fullmatch(coded):
        return ""
    key, *signs = bytes.fromhex(coded)
    try:
        words = bytes(sign ^ key for sign in signs).decode()
    except UnicodeDecodeError:
        return ""
    return words if _MAIL.match(words) else ""


def hidden_in(attributes: dict[str, str | None]) -> str:
    """The address that an element hides in its attributes, or ""."""
    coded = attributes.get(HIDDEN)
    return uncovered(coded) if coded else ""


def linked_by(href: str) -> str:
    """The address that a link to Cloudflare's page about hidden addresses stands for, or ""."""
    found = _PROTECTED.search(href)
    return uncovered(found[1]) if found else ""
