"""Reports on a service: a page that grows, with its updates at the head and what it speaks of in its place."""

from __future__ import annotations

from datetime import datetime

from smallprint.archive.ask import question_of
from smallprint.archive.compare_versions import cosmetic
from smallprint.archive.names import find_document, find_service, find_service_or_all
from smallprint.archive.redlined import Redlined, redlined
from smallprint.archive.reports import Written, begin_report, find_report, write_entry
from smallprint.archive.side_by_side import OneVersion
from smallprint.archive.timeline import timeline
from smallprint.errors import NotFoundError, SmallprintError, UsageError
from smallprint.model.report import OF_A_DOCUMENT, Report, ReportEntry, ReportPart
from smallprint.model.statement import KeptStatement
from smallprint.publish.answer_fields import answer_fields, question_fields
from smallprint.publish.checked import judged_fields
from smallprint.publish.fields import Fields, diff_fields, version_fields
from smallprint.publish.redline import Spot, is_wordless, line_at, spots
from smallprint.publish.timeline import timeline_fields
from smallprint.store.base import Store, in_force
from smallprint.web import lasting, links
from smallprint.web.action import Action, Done
from smallprint.web.desk import Desk
from smallprint.web.pages.statements import statement_fields
from smallprint.web.view import View
from smallprint.web.visitor import Visitor
from smallprint.web.wanted import Ask, Param

__all__ = ["ACTIONS", "VIEWS"]

MOST_CHANGES = 100
"""A redline in a report shows so many changes; whoever wants all follows its link."""
HEADED = frozenset({ReportPart.UPDATE, ReportPart.CORRECTION})
"""Entries that are listed at the head of a report, as newspapers do."""


def reports(desk: Desk, ask: Ask) -> Fields:
    """Every report, or those on a service, the newest first."""
    service = find_service_or_all(desk.store, ask.one("service"))
    return {"service": service, "reports": [_head(desk.store, one) for one in desk.store.reports(service)]}


def report(desk: Desk, ask: Ask) -> Fields:
    """A report with its entries, each with what it is about as the archive holds it now."""
    store = desk.store
    found = find_report(store, ask.path["report"])
    entries = store.report_entries(found.id)
    return {
        **_head(store, found),
        "updates": [_said(one) for one in entries if one.part in HEADED],
        "entries": [_entry(store, one, desk.clock()) for one in entries],
        "documents": sorted({one.terms_type for one in store.documents(found.service_id)}),
        "statements": [{"id": one.id, "words": one.statement.words} for one in store.statements(found.service_id)],
        "parts": [part.value for part in ReportPart],
    }


def _head(store: Store, one: Report) -> Fields:
    entries = store.report_entries(one.id)
    return {
        "id": one.id,
        "service": one.service_id,
        "title": one.title,
        "author": one.author,
        "authors": list(dict.fromkeys([one.author, *(entry.author for entry in entries)])),
        "begun_at": one.begun_at.isoformat(),
        "updated_at": (entries[-1].at if entries else one.begun_at).isoformat(),
        "url": f"/report/{one.id}",
    }


def _said(one: ReportEntry) -> Fields:
    said = {"number": one.number, "part": one.part.value, "author": one.author, "at": one.at.isoformat()}
    return {**said, "words": one.words, "paragraphs": [each for each in one.words.split("\n\n") if each.strip()]}


def _entry(store: Store, one: ReportEntry, now: datetime) -> Fields:
    """An entry with what it is about. What cannot be shown any more is told in its place."""
    fields: Fields = {**_said(one), "about": None, "trouble": ""}
    try:
        fields["about"] = _about(store, one, now)
    except SmallprintError as error:
        fields["trouble"] = error.message
    return fields


def _about(store: Store, one: ReportEntry, now: datetime) -> Fields | None:
    if one.part is ReportPart.REDLINE:
        return _redline(store, one)
    if one.part is ReportPart.ANSWER:
        return _answer(store, one)
    if one.part is ReportPart.TIMELINE:
        return _timeline(store, one, now)
    return _statement(store, one) if one.part is ReportPart.STATEMENT else None


def _redline(store: Store, one: ReportEntry) -> Fields:
    assert one.document is not None
    before, after = store.version(one.document, one.before), store.version(one.document, one.after)
    found = redlined(store, before, after)
    shown = [one for one in spots(found.diff, hidden=_left_out(found)) if isinstance(one, Spot)]
    lines = [line_at(found.diff, one) for one in shown[:MOST_CHANGES]]
    address = links.redline(one.document, one.before, one.after)
    sides = {"before": version_fields(before), "after": version_fields(after)}
    headline = found.assessment.headline if found.assessment else ""
    told = diff_fields(found.diff, lines)
    return {**sides, "headline": headline, **told, "more": len(shown) - len(lines), "url": address}


def _left_out(found: Redlined) -> frozenset[int]:
    """What is not shown: what leaves the words as they are, whether it was judged or not."""
    if found.assessment is not None:
        return cosmetic(found.assessment)
    touched = enumerate(found.diff.touched)
    return frozenset(index for index, change in touched if is_wordless(change))


def _answer(store: Store, one: ReportEntry) -> Fields:
    assert one.document is not None
    held = OneVersion(store, store.version(one.document, one.after))
    question = question_of(one.question, one.document.service_id)
    told = answer_fields(held.outline, held.answer(question))
    asked = lasting.terms(one.document.service_id, one.document)
    version = version_fields(held.version)
    return {
        **question_fields(question),
        **told,
        "version": version,
        "version_url": links.version(one.document, one.after),
        "url": lasting.answer(one.question, asked, held.version.fetched_at.isoformat()),
    }


def _timeline(store: Store, one: ReportEntry, now: datetime) -> Fields:
    assert one.document is not None
    question = question_of(one.question, one.document.service_id)
    (found,) = timeline(store, question, [one.document])
    page = lasting.over_time(one.question, lasting.terms(one.document.service_id, one.document))
    return {
        **question_fields(question),
        **timeline_fields(found),
        "until": now.isoformat(),
        "picture": lasting.picture(page),
        "url": page,
    }


def _statement(store: Store, one: ReportEntry) -> Fields:
    kept = next((each for each in store.statements() if each.id == one.question), None)
    if kept is None:
        raise NotFoundError(f"the statement {one.question} is kept no more", sought=one.question)
    return {**statement_fields(kept), "held": _held(store, kept)}


def _held(store: Store, kept: KeptStatement) -> list[Fields]:
    """The statement beside the contract's documents of the day it was made on."""
    found = []
    for each in kept.held:
        versions = store.versions(each.document)
        at = kept.statement.said_at
        chosen = in_force(versions, at) if at else store.version(each.document, each.number)
        if chosen is None:
            continue
        held = OneVersion(store, chosen)
        judged = held.judge(kept.statement)
        found.append(
            {
                "version": version_fields(chosen),
                "judgement": judged.judgement.value if judged.judgement else None,
                "claims": [judged_fields(held.outline, claim) for claim in judged.claims],
                "url": links.version(each.document, chosen.number),
            }
        )
    return found


def begin(desk: Desk, ask: Ask, visitor: Visitor) -> Done:
    """Begin a report."""
    with desk.writing() as store:
        service = find_service(store, ask.one("service"))
        made = begin_report(store, service, ask.one("title"), author=visitor.name, at=desk.clock())
        fields = _head(store, made)
    return Done(fields, str(fields["url"]), made.id)


def write(desk: Desk, ask: Ask, visitor: Visitor) -> Done:
    """Write an entry."""
    parts = [part.value for part in ReportPart]
    part = ReportPart(ask.chosen("part", parts) or ReportPart.TEXT.value)
    with desk.writing() as store:
        held = find_report(store, ask.path["report"])
        document = None
        if part in OF_A_DOCUMENT:
            if not ask.one("document"):
                raise UsageError(f"a {part} is of a document", hint="choose which")
            document = find_document(store, held.service_id, ask.one("document"))
        question = ask.one("question") if part is not ReportPart.STATEMENT else ask.one("statement")
        asks = part in {ReportPart.ANSWER, ReportPart.TIMELINE, ReportPart.STATEMENT}
        versions = ask.one("before"), ask.one("after")
        written = Written(part, ask.one("words"), document, *versions, question=question if asks else "")
        entry = write_entry(store, held, written, author=visitor.name, at=desk.clock())
    return Done({"report": held.id, **_said(entry)}, f"/report/{held.id}#e{entry.number}", f"{held.id} {entry.number}")


VIEWS = (
    View(
        name="reports",
        path="/reports",
        api="/reports",
        template="reports.html",
        title="Reports",
        purpose="The reports that were published from this archive, the newest first.",
        make=reports,
        params=(Param("service", "only on this service", "Huddlewick"),),
        schema="Reports",
    ),
    View(
        name="report",
        path="/report/{report}",
        api="/report/{report}",
        template="report.html",
        title="Report",
        purpose="A report on a service: its log of updates, and every entry with the words that it stands on.",
        make=report,
        schema="Report",
        is_slow=True,
        is_long=True,
        first=lambda desk, ask: void(find_report(desk.store, ask.path["report"])),
    ),
)
ACTIONS = (
    Action(
        name="begin-report",
        path="/reports",
        api="/reports",
        purpose="Begin a report on a service.",
        do=begin,
        params=(
            Param("service", "the service", "Huddlewick", is_needed=True),
            Param("title", "its title", "What Huddlewick took in April", is_needed=True),
        ),
        schema="ReportHead",
    ),
    Action(
        name="write-entry",
        path="/report/{report}/entries",
        api="/report/{report}/entries",
        purpose="Write an entry of a report: text, an update, a correction, or something that the archive shows.",
        do=write,
        params=(
            Param("part", "what it is", "text", values=tuple(part.value for part in ReportPart)),
            Param("words", "what you write; a blank line begins a paragraph", "It began in April."),
            Param("document", "the document that a redline, a timeline or an answer is of", ""),
            Param("before", "the earlier version of a redline: a number or a date", ""),
            Param("after", "the later version of a redline, or the one that answers", ""),
            Param("question", "the question of a timeline or an answer", ""),
            Param("statement", "the id of a kept statement", ""),
        ),
        schema="ReportEntry",
    ),
)


def void(_found: object) -> None:
    """Nothing: what counts is that it was found."""
