"""What a service's documents answer to a question, in the versions in force at a moment."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from smallprint.archive.kept_readings import ON_TRAINING, KeptReadings, places_of
from smallprint.archive.read_terms import read_file
from smallprint.archive.show import show
from smallprint.archive.versions import parse_moment, usable_of, version_asked
from smallprint.errors import UsageError
from smallprint.judge.answer.answer import Told, answer
from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.judge.answer.matters.training import TRAINING
from smallprint.judge.answer.papers import is_for_some, turn_of
from smallprint.judge.answer.understand import understand
from smallprint.model.answer import Answer, Question, Verdict
from smallprint.model.clause import Outline
from smallprint.model.document import READABLE, Document, Version
from smallprint.model.reading import Reading
from smallprint.read.document import READ, read_on_training, read_outline, readable_clauses, unread_of
from smallprint.store.base import Store

UNKNOWN = "smallprint does not know this question (yet)"
ONE_WORD = "one word is no question yet"
NO_WORDS = " ?!.,;:\"'"


@dataclass(frozen=True, slots=True)
class Asked:
    """A document's answer. `version` is the one that answers, None for a file, which `name` names."""

    name: str
    version: Version | None
    outline: Outline
    answer: Answer


def question_of(words: str, service: str = "") -> Question:
    """The question as it is understood. UsageError: it is not; names some that can be, near ones first."""
    understood = understand(words, service)
    if understood.language:
        raise UsageError(f"a question in {understood.language}: {words!r}", hint="questions are read in English")
    if understood.question is None:
        if not words.strip(NO_WORDS):
            raise UsageError("no question is asked", hint=f"for instance: {BY_NAME[understood.nearest[0]].asks}")
        near = "; ".join(BY_NAME[name].asks for name in understood.nearest)
        raise UsageError(f"{not_known(words)}: {words!r}", hint=f"what can be asked, for instance: {near}")
    return understood.question


def not_known(words: str) -> str:
    """What is said of a question that is not understood."""
    return UNKNOWN if len(words.split()) > 1 else ONE_WORD


def is_over_time(words: str, service: str = "") -> bool:
    """Whether a question asks of the past, which one version cannot tell: "since when do they sell my data"."""
    return understand(words, service).is_over_time


def ask(store: Store, question: Question, documents: Iterable[Document], *, at: str = "") -> tuple[Asked, ...]:
    """The answers of those documents that have a usable version (at a date: one in force then), in their order.

    Those that state how long, how much or which come first where the document is the one for such things.
    """
    found = [one for document in documents for one in ask_all(store, (question,), document, at=at)]
    return tuple(sorted(found, key=turn))


def ask_file(question: Question, path: str) -> Asked:
    """The answer of a text in a file. Errors as for reading it."""
    read = read_file(Path(path))
    return Asked(read.name, None, read.outline, answer(question, Told(read.outline, read.reading)))


def turn(one: Asked) -> int:
    """The place of an answer among those of one service: the policy's on data and the terms' on law are first."""
    return turn_of(one.answer, one.version.document.terms_type) if one.version else 0


def last_read(versions: Sequence[Version], one: Version | None) -> Version | None:
    """The last usable version of a document in the language that is read, where this one is in another; else None."""
    if one is None or one.language in READABLE:
        return None
    return next((each for each in reversed(usable_of(versions)) if each.language == READ), None)


def for_everybody(asked: Iterable[Asked]) -> tuple[Asked, ...]:
    """The answers of the documents that are for everybody; all of them where each is for some people only."""
    told = tuple(asked)
    return tuple(one for one in told if not _is_for_some(one)) or told


def _is_for_some(one: Asked) -> bool:
    return one.version is not None and is_for_some(one.answer.question, one.version.document.terms_type)


def conflicts(asked: Iterable[Asked]) -> bool:
    """Whether documents of one contract answer against each other; what is for developers binds nobody else."""
    verdicts = {one.answer.verdict for one in for_everybody(asked)}
    allows = {Verdict.YES, Verdict.YES_UNLESS_OPT_OUT}
    denies = {Verdict.NO, Verdict.ONLY_WITH_CONSENT}
    return bool(verdicts & allows) and bool(verdicts & denies)


def ask_all(store: Store, questions: Sequence[Question], document: Document, *, at: str = "") -> tuple[Asked, ...]:
    """A document's answers to several questions, in their order; nothing where no version is usable (or in force)."""
    chosen = version_asked(store.versions(document), parse_moment(at) if at else None)
    if chosen is None:
        return ()
    held = show(store, chosen).outline
    reading = answering_reading(questions, held, chosen.language, KeptReadings(store, ON_TRAINING))
    told = Told(held, reading, document.is_privacy)
    return tuple(Asked(document.id, chosen, held, answer(question, told)) for question in questions)


def answering_reading(questions: Sequence[Question], held: Outline, language: str, kept: KeptReadings) -> Reading:
    """As much of a document's reading as answers are made of: where one is on training AI, what is said of that."""
    if all(question.matter != TRAINING.name for question in questions):
        return unread_of(held, language)
    kept.look_up(places_of(held, readable_clauses(held)[0]))
    return read_on_training(held, language, kept.read)


def reading_for(questions: Sequence[Question], held: Outline, language: str, kept: KeptReadings) -> Reading:
    """As much of a document's reading as questions need: all of it where one is about training AI."""
    if all(question.matter != TRAINING.name for question in questions):
        return unread_of(held, language)
    clauses, _ = readable_clauses(held)
    kept.look_up(places_of(held, clauses))
    return read_outline(held, language, kept.read)
