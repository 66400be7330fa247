"""The tasks `questions` and `answers`: what one recorded document says to an everyday question."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from smallprint.judge.answer.answer import Told, ask
from smallprint.model.answer import Verdict
from smallprint.read import read_outline
from smallprint.segment import outline

SILENT = frozenset({Verdict.NOT_ADDRESSED, Verdict.UNDETERMINED, Verdict.REFUSED})


@lru_cache(maxsize=4)
def told_by(document: str, terms_type: str) -> Told:
    """A document, read; the few last ones are kept, since several questions are put to each."""
    held = outline(document)
    return Told(held, read_outline(held), "privacy" in terms_type.lower())


def predict(row: dict[str, Any]) -> dict[str, Any]:
    """The prediction for one question."""
    found = ask(row["question"], told_by(row["document"], row.get("doc_type") or ""), row.get("service") or "")
    return {
        "id": row["id"],
        "answer": found.verdict.value.replace("-", "_"),
        "value": found.value,
        "evidence": [one.words for one in found.evidence],
        "gaps": [one.quotation.words for one in found.gaps],
        "matter": found.question.matter,
    }
