"""How collections name documents and versions: Service/Terms type.md in git, Service/Terms type/DATE.md in a folder."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from smallprint.model.document import Document

SUFFIX = ".md"
TEXT_SUFFIXES = (".md", ".markdown", ".txt")
"""Files that are read as recorded texts in a folder; in git only `.md` is, as Open Terms Archive writes it."""
VARIANT = " #"
LARGEST = 64 * 1024 * 1024
"""A recorded text with more bytes is no document; it is refused by name."""
STAMP = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})"
    r"(?:(?:T|--|[ _])(\d{2})[-:](\d{2})(?:[-:](\d{2})(?:[.,]\d{1,9})?)?(?:Z|([+-])(\d{2})[-:]?(\d{2}))?)?"
    r"(?: \((re-extracted)\))?(?: \((\d{1,4})\))?"
)
"""A stamp as a file's name: 2023-08-07, 2023-08-07T10-11-12Z, 2023-08-07--10-11-12, colons and an offset allowed.

" (re-extracted)" behind it says that the text was only extracted anew; " (2)" and on set apart what was recorded in
the same second, as happens in real collections to 4 versions in 1,000."""
UNSHOWN = re.compile("[\\x00-\\x1f\\x7f-\\x9f\\u2028-\\u202e\\u2066-\\u2069\\ud800-\\udfff]")
"""Controls, line ends and turns of the writing direction, which would rule the terminal or page that shows a name."""


@dataclass(frozen=True, slots=True, order=True)
class Stamp:
    """What a recorded text's file is named by: when it was captured, which one of that second it is, and why."""

    at: datetime
    number: int = 1
    is_extracted: bool = False

    @property
    def name(self) -> str:
        """The file's name, without its ending: 2023-08-07T10-11-12Z."""
        extracted = " (re-extracted)" if self.is_extracted else ""
        at = self.at.astimezone(UTC)
        return f"{at.year:04}-{at:%m-%dT%H-%M-%SZ}{extracted}" + (f" ({self.number})" if self.number > 1 else "")


def is_document_path(path: str) -> bool:
    """Whether a path in a git repository is a document's: two steps, neither of them hidden, ending in .md."""
    service, _, file = path.partition("/")
    terms_type = file.removesuffix(SUFFIX)
    return terms_type != file and "/" not in file and _is_name(service) and _is_name(terms_type)


def document_of(service: str, terms_type: str) -> Document:
    """The document of a service's folder and a file's or folder's name ("Terms of Service #Canada" is a variant)."""
    name, _, variant = terms_type.partition(VARIANT)
    return Document(service, name, variant) if name.strip() else Document(service, terms_type)


def name_of(document: Document) -> str:
    """What a document is called in its service's folder: `document_of` undone."""
    return f"{document.terms_type}{VARIANT}{document.variant}" if document.variant else document.terms_type


def stamp_of(name: str) -> Stamp | None:
    """The stamp that a file's name (without its ending) gives; a day without a time is midnight UTC.

    None where the name is no date, or names a day that does not exist.
    """
    found = STAMP.fullmatch(name)
    if found is None:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    try:
        at = datetime(year, month, day, hour, minute, second, tzinfo=_zone(found)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return Stamp(at, int(found[11] or 1), bool(found[10]))


def printable(name: bytes) -> str:
    """A name as text that can be stored and shown: bytes that are not UTF-8 and control characters as escapes."""
    text = name.decode("utf-8", "backslashreplace")
    return text if text.isprintable() else UNSHOWN.sub(_escaped, text)


def _escaped(found: re.Match[str]) -> str:
    return found[0].encode("unicode_escape").decode("ascii")


def _zone(found: re.Match[str]) -> timezone:
    if not found[7]:
        return UTC
    offset = timedelta(hours=int(found[8]), minutes=int(found[9]))
    return timezone(offset if found[7] == "+" else -offset)


def _is_name(name: str) -> bool:
    return bool(name.strip()) and not name.startswith(".")
