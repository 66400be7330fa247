"""The same question over every version of a document: since when each answer stands, and what turned it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from smallprint.archive.ask import answering_reading
from smallprint.archive.kept_readings import ON_TRAINING, KeptReadings
from smallprint.archive.standing_texts import standing_texts
from smallprint.judge.answer.answer import Told, answer
from smallprint.model.answer import Answer, Question
from smallprint.model.clause import Outline
from smallprint.model.document import Document
from smallprint.model.timeline import Interval, Timeline
from smallprint.store.base import Store


def timeline(store: Store, question: Question, documents: Iterable[Document]) -> tuple[Timeline, ...]:
    """How each document answered over time; documents without a usable version are left out."""
    found = (Timeline(document, tuple(_intervals(store, question, document))) for document in documents)
    return tuple(one for one in found if one.intervals)


def _intervals(store: Store, question: Question, document: Document) -> Iterator[Interval]:
    kept = KeptReadings(store, ON_TRAINING)
    answers: dict[str, Answer] = {}
    going: Interval | None = None
    shown: Outline | None = None
    for version, held in standing_texts(store, document):
        if going is not None and shown is not None and _reads_alike(shown, held):
            going, shown = replace(going, last=version), held
            continue
        shown = held
        if version.digest not in answers:
            reading = answering_reading((question,), held, version.language, kept)
            answers[version.digest] = answer(question, Told(held, reading, document.is_privacy))
        found = answers[version.digest]
        if going is not None and _is_same(going.answer, found):
            going = replace(going, last=version)
            continue
        if going is not None:
            yield going
        going = Interval(found, held, version, version)
    if going is not None:
        yield going


def _reads_alike(one: Outline, other: Outline) -> bool:
    """Whether no ink, number or kind of block differs."""
    return one is other or [(block.digest, block.label, block.kind) for block in one.blocks] == [
        (block.digest, block.label, block.kind) for block in other.blocks
    ]


def _is_same(one: Answer, other: Answer) -> bool:
    return one.verdict is other.verdict and one.value == other.value
