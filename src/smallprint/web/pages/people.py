"""What people say of findings, beside them: marks on changes, and other verdicts."""

from __future__ import annotations

from collections.abc import Iterable

from smallprint.archive.corrections import MARKS, matter_of, question_key
from smallprint.archive.people_changes import Heard, SaidBy, said_by_people
from smallprint.errors import UsageError
from smallprint.model.answer import Question, Verdict
from smallprint.model.correction import Correction, Mark
from smallprint.model.document import Document, Version
from smallprint.publish.corrections import correction_fields
from smallprint.publish.fields import Fields
from smallprint.store.base import Store

__all__ = ["NOBODY", "of_version", "said_of_change", "said_of_verdict", "verdicts_said"]

NOBODY: Fields = {"judged": None, "assigned": None, "seen": None, "said": [], "marks": list(MARKS)}
"""What stands where no person said anything."""
VERDICTS = tuple(verdict.value for verdict in Verdict if verdict is not Verdict.REFUSED)


def said_of_change(store: Store, document: Document, number: int) -> Fields:
    """What people say of the change into one version."""
    return of_version(said_by_people(store, document=document), document, number)


def of_version(said: SaidBy, document: Document, number: int) -> Fields:
    """The same, where what people say of several changes is known."""
    found = said.get((document, number))
    return _fields(found) if found else NOBODY


def said_of_verdict(corrections: Iterable[Correction], version: Version, question: Question) -> Fields:
    """What people say a version answers to a question, oldest first, with the verdicts that can be said."""
    said = verdicts_said(corrections, version, version, question)
    return {"said": [correction_fields(one) for one in said], "verdicts": list(VERDICTS)}


def verdicts_said(
    corrections: Iterable[Correction], first: Version, last: Version, question: Question
) -> list[Correction]:
    """What people say that versions of a document, from one to another, answer to a question; oldest first."""
    meant = matter_of(question)
    return [
        one
        for one in corrections
        if one.mark is Mark.VERDICT
        and one.document == first.document
        and first.number <= one.number <= last.number
        and _key(one) == meant
    ]


def _key(one: Correction) -> str:
    """What a correction's question is about; "" where it is not understood any more."""
    try:
        return question_key(one)
    except UsageError:
        return ""


def _fields(found: Heard) -> Fields:
    held = found.standing
    by_name = {"judged": held.judged, "assigned": held.assigned, "seen": held.seen}
    told: Fields = {name: correction_fields(one) if one else None for name, one in by_name.items()}
    return {**told, "said": [correction_fields(one) for one in found.all], "marks": list(MARKS)}
