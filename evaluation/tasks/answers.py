"""The task `answers`: what one recorded document says to a question about training AI."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from questions import predict  # type: ignore[import-not-found]  # a sibling, found by the path above

__all__ = ["predict"]
