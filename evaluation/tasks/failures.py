"""A page as it was captured → why it holds no terms, or nothing where it holds some."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from smallprint.extract.page import extract
from smallprint.model.snapshot import Snapshot
from smallprint.model.source import Source

THEN = datetime(2026, 1, 1, tzinfo=UTC)
"""When a page was fetched makes no difference to what is read in it."""


def predict(row: dict[str, Any]) -> dict[str, Any]:
    """The cause for which a page is refused, spelled as the labels have it, or None."""
    url = row["urls"][0]
    snapshot = Snapshot("", url, url, THEN, 200, "text/html", gzip.decompress(Path(row["files"][0]).read_bytes()))
    refused = extract((snapshot,), (Source(url),)).refused
    return {"refused": refused and refused.value.replace("-", "_")}
