"""A document and its versions as addresses name them: what pages about them share."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from smallprint.archive.ask import last_read
from smallprint.archive.versions import find_version, version_asked
from smallprint.model.document import Document, Version
from smallprint.publish.fields import Fields, version_fields
from smallprint.store.base import Store
from smallprint.web import links
from smallprint.web.wanted import Param

__all__ = ["PLACE", "PLAIN", "current", "last_read_fields", "linked", "named"]

PLAIN = re.compile(r"[1-9][0-9]{0,6}", re.ASCII)
"""A version's number as its address has it."""
PLACE = (
    Param("service", "the service", "Huddlewick", is_needed=True),
    Param("document", "the document’s type, its variant in brackets behind it", "Terms of Service", is_needed=True),
)


def named(store: Store, document: Document, selector: str) -> Version:
    """The version that is meant; only where it is not named by its number are all of them looked at."""
    if PLAIN.fullmatch(selector):
        return store.version(document, int(selector))
    return find_version(document, store.versions(document), selector)


def linked(version: Version) -> Fields:
    """A version with where it is read."""
    return {**version_fields(version), "url": links.version(version.document, version.number)}


def current(versions: Sequence[Version], now: datetime) -> Fields:
    """The latest version that holds the terms, the one in force, and where the latest is not read the last that is.

    None where there is none.
    """
    latest, ruling = version_asked(versions, None), version_asked(versions, now)
    return {
        "latest": linked(latest) if latest else None,
        "in_force": linked(ruling) if ruling else None,
        "last_read": last_read_fields(versions, latest),
    }


def last_read_fields(versions: Sequence[Version], one: Version | None) -> Fields | None:
    """The last version in the language that is read, where this one is in another; None where it is not."""
    found = last_read(versions, one)
    return linked(found) if found else None
