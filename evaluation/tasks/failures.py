"""A page as it was captured → why it holds no terms, or nothing where it holds some."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
from extraction import predict as extracted  # type: ignore[import-not-found]  # a sibling, found by the path above


def predict(row: dict[str, Any]) -> dict[str, Any]:
    """The cause for which a page is refused, spelled as the labels have it, or None."""
    return {"refused": extracted(row)["refused"]}
