"""One version of a document, as it was recorded."""

from __future__ import annotations

from dataclasses import dataclass

from smallprint.archive.versions import find_version, parse_moment, recorded_at, version_at
from smallprint.model.clause import Outline
from smallprint.model.document import Document, Version
from smallprint.segment.outline import outline
from smallprint.store.base import Store
from smallprint.text.recorded import recorded_text


@dataclass(frozen=True, slots=True)
class Shown:
    """A version with the bytes recorded of it and the outline read from them."""

    version: Version
    content: bytes
    outline: Outline


def show(store: Store, version: Version) -> Shown:
    """A version, its bytes and its outline."""
    content = store.content(version)
    return Shown(version, content, outline(recorded_text(content)))


def choose_version(
    store: Store, document: Document, selector: str = "latest", *, at: str = "", recorded: str = ""
) -> Version:
    """The version that is meant: in force `at` a date, else `recorded` by a date, else named by the selector."""
    versions = store.versions(document)
    if at:
        return version_at(document, versions, parse_moment(at))
    if recorded:
        return recorded_at(document, versions, parse_moment(recorded))
    return find_version(document, versions, selector)
