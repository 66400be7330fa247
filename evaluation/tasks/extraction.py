"""Snapshots of a document's pages → its text, with its declaration or without."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from smallprint.errors import ExtractError
from smallprint.extract.page import extract
from smallprint.model.snapshot import Snapshot
from smallprint.model.source import Source
from smallprint.source.declaration import read_sources

MEDIA = {"html": "text/html", "pdf": "application/pdf"}
THEN = datetime(2026, 1, 1, tzinfo=UTC)
"""When a page was fetched makes no difference to what is read in it."""


def predict(row: dict[str, Any]) -> dict[str, Any]:
    """The text of a document, and why it is none where it is not."""
    kinds = row.get("kinds") or ["html"] * len(row["files"])
    snapshots = [_snapshot(*each) for each in zip(row["files"], row["urls"], kinds, strict=True)]
    try:
        found = extract(snapshots, _sources(row, snapshots))
    except ExtractError as error:
        return {"text": "", "refused": "error_page", "reason": error.message}
    return {"text": found.text, "refused": found.refused and found.refused.value.replace("-", "_")}


def _sources(row: dict[str, Any], snapshots: list[Snapshot]) -> tuple[Source, ...]:
    """The pages as the declaration has them, or with no more than their addresses."""
    if row.get("pages"):
        terms = {"combine": row["pages"]} if len(row["pages"]) > 1 else row["pages"][0]
        return read_sources(terms, service=row.get("service") or "")
    return tuple(Source(snapshot.url) for snapshot in snapshots)


def _snapshot(path: str, url: str, kind: str) -> Snapshot:
    content = gzip.decompress(Path(path).read_bytes())
    return Snapshot("", url, url, THEN, 200, MEDIA[kind], content)
