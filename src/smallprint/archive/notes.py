"""What people write beside the terms: on the words of a clause, a change, or a verdict."""

from __future__ import annotations

from collections.abc import Iterable

from smallprint.archive.ask import Asked
from smallprint.archive.show import show
from smallprint.errors import NotFoundError, UsageError
from smallprint.judge.answer.understand import understand
from smallprint.model.answer import Question
from smallprint.model.clause import Outline
from smallprint.model.document import Version
from smallprint.model.note import Note, NoteTarget, Remark
from smallprint.store.base import Store
from smallprint.text.digest import content_digest

AROUND = 32
"""So many recorded characters before and behind the words are kept with them, as Web Annotations advise."""
About = tuple[str, str, str, str]
"""The exact words, what stands before and behind them, and the question: what a note is about."""
NAME = 8
"""A note's id has so many hexadecimal digits."""


def note_on_clause(store: Store, version: Version, exact: str, remark: Remark) -> Note:
    """Keep a note on words of a version. NotFoundError: they do not stand there; UsageError: in several places."""
    text = show(store, version).outline.text
    count = text.count(exact) if exact.strip() else 0
    if not count:
        raise NotFoundError(
            f"version {version.number} of {version.document.id} does not hold “{exact[:60]}”",
            sought=exact,
            hint="copy the words as they are recorded: smallprint show --raw",
        )
    if count > 1:
        raise UsageError(f"“{exact[:60]}” stands in {count} places", hint="quote more of the sentence")
    at_ = text.index(exact)
    return _kept(store, version, NoteTarget.CLAUSE, about=(exact, *_around(text, at_, exact), ""), remark=remark)


def note_on_whole_clause(store: Store, version: Version, index: int, remark: Remark) -> Note:
    """Keep a note on all words of a clause of a version. NotFoundError: there is no such clause, or it has no words."""
    held = show(store, version).outline
    span = held.clauses[index].span if 0 <= index < len(held.clauses) else None
    words = held.text[span.start : span.end] if span else ""
    exact = words.strip()
    if not exact or span is None:
        place = f"version {version.number} of {version.document.id}"
        raise NotFoundError(f"{place} has no clause {index} with words", sought=str(index))
    at_ = span.start + words.index(exact)
    return _kept(store, version, NoteTarget.CLAUSE, about=(exact, *_around(held.text, at_, exact), ""), remark=remark)


def _around(text: str, at: int, exact: str) -> tuple[str, str]:
    """What stands before and behind words at a place of a text."""
    return text[max(0, at - AROUND) : at], text[at + len(exact) :][:AROUND]


def note_on_change(store: Store, version: Version, remark: Remark) -> Note:
    """Keep a note on what a version changed."""
    return _kept(store, version, NoteTarget.CHANGE, about=("", "", "", ""), remark=remark)


def note_on_verdict(store: Store, version: Version, question: str, remark: Remark) -> Note:
    """Keep a note on what a version answers to a question."""
    return _kept(store, version, NoteTarget.VERDICT, about=("", "", "", question), remark=remark)


def _kept(store: Store, version: Version, target: NoteTarget, *, about: About, remark: Remark) -> Note:
    if not remark.author.strip() or not remark.words.strip():
        raise UsageError("a note has an author and words", hint="--author 'A. Lawyer', then the words")
    place = version.document.id, str(version.number), target.value
    parts = (*place, *about, remark.author, remark.at.isoformat(), remark.words)
    name = content_digest("\0".join(parts).encode("utf-8", "surrogateescape"))[:NAME]
    exact, prefix, suffix, question = about
    note = Note(
        id=name,
        document=version.document,
        number=version.number,
        target=target,
        exact=exact,
        prefix=prefix,
        suffix=suffix,
        question=question,
        author=remark.author,
        at=remark.at,
        words=remark.words,
    )
    store.keep_note(note)
    return note


def clause_of(note: Note, outline: Outline) -> int | None:
    """The clause of a version on whose words a note is, by its index; None where they do not stand there.

    Where they stand in several places, it is the one with the same words around it.
    """
    if not note.exact:
        return None
    text, places = outline.text, []
    at = text.find(note.exact)
    while at >= 0:
        places.append(at)
        at = text.find(note.exact, at + 1)
    if not places:
        return None
    best = max(places, key=lambda place: _likeness(note, text, place))
    return next(clause.index for clause in outline.clauses if clause.span.start <= best < clause.span.end)


def _likeness(note: Note, text: str, place: int) -> int:
    before, after = _around(text, place, note.exact)
    return (before == note.prefix) + (after == note.suffix)


def notes_on(notes: Iterable[Note], outline: Outline) -> dict[int, list[Note]]:
    """The notes on a version's clauses, by the clause, whichever version they were written on."""
    found: dict[int, list[Note]] = {}
    for note in notes:
        clause = clause_of(note, outline)
        if clause is not None:
            found.setdefault(clause, []).append(note)
    return found


def beside(asked: Asked, question: Question, notes: Iterable[Note]) -> list[Note]:
    """The notes on the clauses that an answer quotes, and those on what its document answers to the question."""
    held = list(notes)
    quoted = {one.clause for one in (*asked.answer.evidence, *(gap.quotation for gap in asked.answer.gaps))}
    on_clauses = notes_on(held, asked.outline)
    found = [note for clause in sorted(quoted) for note in on_clauses.get(clause, ())]
    found += [note for note in held if note.question and _is_asked(note, asked, question)]
    return found


def _is_asked(note: Note, asked: Asked, question: Question) -> bool:
    is_here = asked.version is not None and note.document == asked.version.document
    understood = understand(note.question, note.document.service_id).question
    return is_here and understood is not None and understood.matter == question.matter
