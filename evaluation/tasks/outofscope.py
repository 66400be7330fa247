"""The task `outofscope`: questions that a reader of terms refuses."""

from __future__ import annotations

from typing import Any

from smallprint.judge.answer.understand import understand


def predict(row: dict[str, Any]) -> dict[str, Any]:
    """The prediction for one question."""
    found = understand(row["question"], row.get("service") or "")
    return {"id": row["id"], "answer": "refused" if found.question is None else "understood"}
