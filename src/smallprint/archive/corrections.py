"""What editors say of findings: kept beside them, shown as theirs, and given out as labelled cases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from smallprint.archive.ask import question_of
from smallprint.archive.compare_versions import version_before
from smallprint.archive.names import nearest
from smallprint.archive.side_by_side import OneVersion
from smallprint.errors import UsageError
from smallprint.model.answer import Question, Verdict
from smallprint.model.correction import JUDGING, Correction, Mark
from smallprint.model.document import Document, Version
from smallprint.publish.fields import Fields, assessment_fields, version_fields
from smallprint.store.base import Store
from smallprint.text.digest import content_digest

__all__ = [
    "Said",
    "Standing",
    "cases",
    "correct_change",
    "correct_verdict",
    "matter_of",
    "question_key",
    "standing",
]

NAME = 12
"""A correction's id has so many hexadecimal digits."""
MARKS = tuple(mark.value for mark in Mark if mark is not Mark.VERDICT)
"""What a change may be marked as."""


@dataclass(frozen=True, slots=True)
class Said:
    """Who says it, at which aware moment, and why."""

    author: str
    at: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """What editors say of one change by now: of what was said of the same thing the last word counts.

    `judged` is whether it matters (None: nobody says otherwise than the program), `assigned` who is to look at it.
    """

    judged: Correction | None = None
    assigned: Correction | None = None
    seen: Correction | None = None


def correct_change(store: Store, version: Version, mark: str, value: str, *, said: Said) -> Correction:
    """Keep what an editor says of the change into a version. UsageError: the mark or its value is none."""
    if mark not in MARKS:
        raise UsageError(f"a change cannot be marked {mark!r}", hint=f"as one of: {', '.join(MARKS)}")
    if mark == Mark.SUBSTANTIVE and not value:
        value = "minor"
    return _kept(store, version, Mark(mark), value, question="", said=said)


def correct_verdict(store: Store, version: Version, question: str, verdict: str, *, said: Said) -> Correction:
    """Keep what an editor says a version answers to a question. UsageError: the verdict is none; a bad question."""
    verdicts = [each.value for each in Verdict]
    if verdict not in verdicts:
        raise UsageError(f"{verdict!r} is no verdict", hint=nearest(verdict, verdicts) or ", ".join(verdicts))
    question_of(question, version.document.service_id)  # raises where it is not understood
    return _kept(store, version, Mark.VERDICT, verdict, question=question, said=said)


def standing(corrections: Iterable[Correction]) -> dict[int, Standing]:
    """What editors say of each change by now, by the number of the version it led to. They come oldest first."""
    found: dict[int, Standing] = {}
    for one in corrections:
        held = found.get(one.number, Standing())
        if one.mark in JUDGING:
            judged = None if one.mark is Mark.AS_JUDGED else one
            found[one.number] = Standing(judged, held.assigned, held.seen)
        elif one.mark is Mark.ASSIGNED:
            found[one.number] = Standing(held.judged, one, held.seen)
        elif one.mark is Mark.SEEN:
            found[one.number] = Standing(held.judged, held.assigned, one)
    return found


def cases(store: Store, service: str = "") -> Iterator[Fields]:
    """Each judgement of an editor that stands, as a labelled case: the texts, the label, and the program's finding."""
    by_document: dict[Document, list[Correction]] = {}
    for one in store.corrections(service):
        by_document.setdefault(one.document, []).append(one)
    for document, said in by_document.items():
        for number, held in sorted(standing(said).items()):
            if held.judged is not None:
                yield _change_case(store, store.version(document, number), held.judged)
        last = {(one.number, question_key(one)): one for one in said if one.mark is Mark.VERDICT}
        for (number, _), one in sorted(last.items()):
            yield _answer_case(store, store.version(document, number), one)


def question_key(one: Correction) -> str:
    """What tells the questions of corrections apart: the matter that is asked about, however it is worded."""
    return matter_of(question_of(one.question, one.document.service_id))


def matter_of(question: Question) -> str:
    """What tells questions apart, however they are worded."""
    return f"{question.matter} {question.is_inverse} {' '.join(kind.value for kind in question.data)}"


def _change_case(store: Store, version: Version, label: Correction) -> Fields:
    found = store.assessment(version)
    before = version_before(store, version)
    return {
        "case": "change",
        **_labelled(store, version, label),
        "before": _text(store, before) if before else "",
        "substantive": label.mark is Mark.SUBSTANTIVE,
        "severity": label.value if label.mark is Mark.SUBSTANTIVE else "none",
        "found": assessment_fields(found.assessment) if found else None,
    }


def _answer_case(store: Store, version: Version, label: Correction) -> Fields:
    question = question_of(label.question, version.document.service_id)
    found = OneVersion(store, version).answer(question).verdict.value
    return {
        "case": "answer",
        **_labelled(store, version, label),
        "question": label.question,
        "answer": label.value,
        "found": found,
    }


def _labelled(store: Store, version: Version, label: Correction) -> Fields:
    said = {"author": label.author, "at": label.at.isoformat(), "reason": label.reason}
    is_same = version.digest == label.digest
    return {"id": label.id, **version_fields(version), **said, "is_same_text": is_same, "text": _text(store, version)}


def _text(store: Store, version: Version) -> str:
    return store.content(version).decode("utf-8", "replace")


def _kept(store: Store, version: Version, mark: Mark, value: str, *, question: str, said: Said) -> Correction:
    if not said.author.strip():
        raise UsageError("a correction has an author", hint="say who you are")
    parts = (version.document.id, str(version.number), version.digest, mark.value, value, question)
    name = content_digest("\0".join((*parts, said.author, said.at.isoformat(), said.reason)).encode("utf-8", "replace"))
    try:
        one = Correction(
            id=name[:NAME],
            document=version.document,
            number=version.number,
            digest=version.digest,
            mark=mark,
            value=value,
            question=question,
            author=said.author,
            at=said.at,
            reason=said.reason,
        )
    except ValueError as error:
        raise UsageError(str(error)) from error
    store.keep_correction(one)
    return one
