"""The task `unfair`: in which kinds is a sentence potentially unfair?"""

from __future__ import annotations

from typing import Any

from smallprint.read.unfair import unfair_in


def predict(row: dict[str, Any]) -> dict[str, Any]:
    """The prediction for one sentence."""
    found = unfair_in(row["text"])
    return {
        "id": row["id"],
        "labels": sorted(one.kind.value for one in found),
        "probabilities": {one.kind.value: round(one.probability, 4) for one in found},
    }
