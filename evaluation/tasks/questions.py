"""The tasks `questions` and `answers`: what one recorded document says to an everyday question."""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
from recorded import as_recorded  # type: ignore[import-not-found]  # a sibling, found by the path above

from smallprint.judge.answer.answer import Told, answer
from smallprint.judge.answer.matters.training import TRAINING
from smallprint.judge.answer.understand import understand
from smallprint.model.answer import Verdict
from smallprint.read import read_outline
from smallprint.read.document import unread_of
from smallprint.segment import outline


@lru_cache(maxsize=4)
def told_by(document: str, terms_type: str, *, is_whole: bool = True) -> Told:
    """A document, read whole or as far as a question needs; the last ones are kept, since each is asked several."""
    held = outline(document)
    return Told(held, read_outline(held) if is_whole else unread_of(held), "privacy" in terms_type.lower())


def predict(row: dict[str, Any]) -> dict[str, Any]:
    """The prediction for one question."""
    question = understand(row["question"], row.get("service") or "").question
    if question is None:
        return {"id": row["id"], "answer": Verdict.REFUSED.value, "evidence": []}
    told = told_by(row["document"], row.get("doc_type") or "", is_whole=question.matter == TRAINING.name)
    found = answer(question, told)
    return {
        "id": row["id"],
        "answer": found.verdict.value.replace("-", "_"),
        "value": found.value,
        "evidence": [as_recorded(one, told.outline) for one in found.evidence],
        "gaps": [as_recorded(one.quotation, told.outline) for one in found.gaps],
        "matter": question.matter,
    }
