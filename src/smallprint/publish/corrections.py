"""What editors say of findings, as fields of JSON."""

from __future__ import annotations

from smallprint.model.correction import Correction
from smallprint.publish.fields import Fields, document_fields

__all__ = ["correction_fields"]


def correction_fields(one: Correction) -> Fields:
    """A person's mark on a change or a verdict."""
    return {
        "id": one.id,
        **document_fields(one.document),
        "version": one.number,
        "mark": one.mark.value,
        "value": one.value,
        "question": one.question or None,
        "author": one.author,
        "at": one.at.isoformat(),
        "reason": one.reason,
    }
