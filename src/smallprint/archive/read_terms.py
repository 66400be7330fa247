"""What a document lets its provider do, clause by clause: of a version in an archive, or of a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from smallprint.archive.compare_versions import text_of
from smallprint.archive.show import show
from smallprint.errors import ExtractError
from smallprint.model.clause import Outline
from smallprint.model.document import Version
from smallprint.model.norm import Reading
from smallprint.read.document import read_outline
from smallprint.segment.outline import outline
from smallprint.store.base import Store


@dataclass(frozen=True, slots=True)
class ReadTerms:
    """A document with its reading; `version` is None for a file, which `name` names."""

    name: str
    version: Version | None
    outline: Outline
    reading: Reading


def read_version(store: Store, version: Version) -> ReadTerms:
    """The reading of a version that an archive holds."""
    shown = show(store, version)
    return ReadTerms(version.document.id, version, shown.outline, read_outline(shown.outline, version.language))


def read_file(path: Path) -> ReadTerms:
    """The reading of a text in a file. SourceError: it is no readable text; ExtractError: it is empty."""
    held = outline(text_of(path))
    if "\0" in held.text:
        raise ExtractError(f"{path} is no text", url=str(path), hint="smallprint reads Markdown and plain text")
    if not held.text.strip():
        raise ExtractError(f"{path} is empty", url=str(path))
    return ReadTerms(str(path), None, held, read_outline(held))
