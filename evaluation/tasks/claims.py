"""The task `claims`: a company's statement against its contract."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
from questions import told_by  # type: ignore[import-not-found]  # a sibling, found by the path above
from recorded import as_recorded  # type: ignore[import-not-found]  # as above

from smallprint.judge.claim.whole import judge_statement
from smallprint.model.statement import Judgement


def predict(row: dict[str, Any]) -> dict[str, Any]:
    """The prediction for one statement."""
    told = told_by(row["document"], row.get("doc_type") or "")
    found = judge_statement(row["statement"], told, row.get("service") or "")
    judgement = found.judgement or Judgement.NOT_ADDRESSED
    return {
        "id": row["id"],
        "verdict": judgement.value.replace("-", "_"),
        "evidence": [as_recorded(one, told.outline) for one in found.evidence],
        "reason": found.reason,
        "claims": [[one.judgement.value if one.judgement else None, one.claim.words] for one in found.claims],
    }
