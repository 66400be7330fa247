"""The task `events`: did a rule on training AI appear, go, widen or narrow between two neighbouring versions?"""

from __future__ import annotations

from typing import Any

from smallprint.align import diff
from smallprint.judge.shift.training_shift import training_shifts
from smallprint.segment import outline


def predict(row: dict[str, Any]) -> dict[str, Any]:
    """The prediction for one pair of versions."""
    shifts = training_shifts(diff(outline(row["before"]), outline(row["after"])))
    kind = shifts[0].kind.value.replace("-", "_") if shifts else None
    return {
        "id": row["id"],
        "ai_training_change": bool(shifts),
        "kind": kind,
        "shifts": [
            {
                "kind": shift.kind.value,
                "before": shift.before.words if shift.before else "",
                "after": shift.after.words if shift.after else "",
            }
            for shift in shifts[:10]
        ],
    }
