"""An archive's versions as files: Open Terms Archive's layout, or JSON Lines."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from smallprint.errors import StoreError, UsageError
from smallprint.model.document import Cause, Document
from smallprint.publish.fields import assessed_fields, version_fields
from smallprint.source.layout import SUFFIX, Stamp, name_of
from smallprint.store.base import Store


def export_folder(store: Store, target: Path, service: str = "") -> int:
    """Write Service/Terms type/DATE.md for each version, byte for byte, into an empty folder; returns how many."""
    if target.exists() and any(target.iterdir()):
        raise UsageError(f"{target} is not empty", hint="name a new folder")
    count = 0
    try:
        for document in store.documents(service):
            folder = target / document.service_id / name_of(document)
            folder.mkdir(parents=True, exist_ok=True)
            for name, content in _files(store, document):
                (folder / name).write_bytes(content)
                count += 1
    except OSError as error:
        raise StoreError(f"cannot write to {target}: {error.strerror}", path=str(target)) from error
    return count


def _files(store: Store, document: Document) -> Iterator[tuple[str, bytes]]:
    """Each version's file name and bytes; those of one second are told apart by a count."""
    seen: Counter[datetime] = Counter()
    for version, content in store.contents(document):
        second = version.fetched_at.replace(microsecond=0)
        seen[second] += 1
        stamp = Stamp(version.fetched_at, seen[second], version.cause is Cause.RE_EXTRACTED)
        yield f"{stamp.name}{SUFFIX}", content


def export_lines(store: Store, service: str = "") -> Iterator[str]:
    """One JSON object a version, with its text and what the change into it means."""
    for document in store.documents(service):
        for version, content in store.contents(document):
            kept = store.assessment(version)
            fields = assessed_fields(kept) if kept else version_fields(version)
            yield json.dumps({**fields, "text": content.decode("utf-8", "replace")}, ensure_ascii=False)
