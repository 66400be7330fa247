"""What editors say of findings: marks on a change, another verdict, and notes beside the words."""

from __future__ import annotations

from smallprint.archive.corrections import MARKS, Said, correct_change, correct_verdict
from smallprint.archive.notes import note_on_change, note_on_clause, note_on_verdict, note_on_whole_clause
from smallprint.archive.versions import find_version
from smallprint.errors import UsageError
from smallprint.model.answer import Verdict
from smallprint.model.document import Version
from smallprint.model.note import Remark
from smallprint.publish.corrections import correction_fields
from smallprint.publish.notes import note_fields
from smallprint.store.base import Store
from smallprint.watch.heed import heed
from smallprint.web import links
from smallprint.web.action import Action, Done
from smallprint.web.desk import Desk
from smallprint.web.visitor import Visitor
from smallprint.web.wanted import Ask, Param

__all__ = ["ACTIONS"]


def mark(desk: Desk, ask: Ask, visitor: Visitor) -> Done:
    """Keep a mark on the change into a version; the outbox of alerts follows it."""
    with desk.writing() as store:
        version = version_of(store, ask)
        said = Said(visitor.name, desk.clock(), ask.one("reason"))
        kept = correct_change(store, version, ask.one("mark"), ask.one("value"), said=said)
        heed(store, version, desk.clock)
    return Done(correction_fields(kept), links.change(version.document, version.number), about(version))


def verdict(desk: Desk, ask: Ask, visitor: Visitor) -> Done:
    """Keep what a person says a version answers."""
    with desk.writing() as store:
        version = version_of(store, ask)
        said = Said(visitor.name, desk.clock(), ask.one("reason"))
        kept = correct_verdict(store, version, ask.one("question"), ask.one("verdict"), said=said)
    asked = {"q": kept.question, "service": version.document.service_id, "type": version.document.terms_type}
    return Done(correction_fields(kept), links.with_query("/ask", asked), about(version))


def note(desk: Desk, ask: Ask, visitor: Visitor) -> Done:
    """Keep a note: on words of a version, on what it changed, or on what it answers to a question."""
    remark = Remark(visitor.name, desk.clock(), ask.one("words"))
    exact, question, clause = ask.one("exact"), ask.one("question"), ask.one("clause")
    if sum(map(bool, (exact, question, clause))) > 1:
        raise UsageError("a note is about words, a clause or a verdict, not two of them")
    if not clause.isdecimal() or not clause.isascii() or len(clause) > 6:
        _refuse(clause)
    with desk.writing() as store:
        version = version_of(store, ask)
        if exact:
            kept = note_on_clause(store, version, exact, remark)
        elif clause:
            kept = note_on_whole_clause(store, version, int(clause), remark)
        elif question:
            kept = note_on_verdict(store, version, question, remark)
        else:
            kept = note_on_change(store, version, remark)
    return Done(note_fields(kept, version), _shown_at(version, exact, question, clause), about(version))


def _refuse(clause: str) -> None:
    if clause:
        raise UsageError(f"{clause[:20]!r} is no number of a clause")


def _shown_at(version: Version, exact: str, question: str, clause: str) -> str:
    """Where a note is shown."""
    if clause:
        return links.clause(version.document, version.number, int(clause))
    shown = links.version if exact or question else links.change
    return shown(version.document, version.number)


def version_of(store: Store, ask: Ask) -> Version:
    """The version in the path. NotFoundError: there is none."""
    document = ask.document(store)
    return find_version(document, store.versions(document), ask.path["number"])


def about(version: Version) -> str:
    """A version, in the log of what was done."""
    return f"{version.document.id} {version.number}"


REASON = Param("reason", "why", "Only a footer moved.")
ACTIONS = (
    Action(
        name="mark",
        path="/service/{service}/{document}/change/{number}/mark",
        api="/service/{service}/{document}/change/{number}/mark",
        purpose="Mark a change seen, assigned to somebody, noise, or substantive; or let the program’s finding stand.",
        do=mark,
        params=(
            Param("mark", "what it is marked as", "noise", values=MARKS, is_needed=True),
            Param("value", "to whom it is assigned, or how severe it is (minor, major)", ""),
            REASON,
        ),
        schema="Correction",
    ),
    Action(
        name="correct-verdict",
        path="/service/{service}/{document}/version/{number}/verdict",
        api="/service/{service}/{document}/version/{number}/verdict",
        purpose="Say that a version answers a question otherwise than the program does.",
        do=verdict,
        params=(
            Param("question", "the question", "May they train AI on my chat messages?", is_needed=True),
            Param("verdict", "the answer", "no", values=tuple(each.value for each in Verdict), is_needed=True),
            REASON,
        ),
        schema="Correction",
    ),
    Action(
        name="note",
        path="/service/{service}/{document}/version/{number}/note",
        api="/service/{service}/{document}/version/{number}/note",
        purpose="Write a note on words of a version, on what it changed, or on what it answers to a question.",
        do=note,
        params=(
            Param("words", "the note", "Binds content only.", is_needed=True),
            Param("exact", "the words that it is about, as they are recorded", ""),
            Param("clause", "the clause that it is about, as c5 of its address says it: 5", ""),
            Param("question", "the question whose answer it is about", ""),
        ),
        schema="Note",
    ),
)
