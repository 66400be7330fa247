"""Nouns as fields of JSON, stable, as docs/reference/json.md describes them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from smallprint.model.change import Diff
from smallprint.model.clause import Findings, Outline
from smallprint.model.document import Document, Version
from smallprint.model.kept import Assessed, Hit
from smallprint.model.meaning import Assessment, Evidence, Finding
from smallprint.publish.redline import Gap, Line
from smallprint.text.span import Span

Fields = dict[str, Any]


def document_fields(document: Document) -> Fields:
    """A document's name in its parts."""
    return {"service": document.service_id, "terms_type": document.terms_type, "variant": document.variant}


def version_fields(version: Version) -> Fields:
    """A version's fields; moments in ISO 8601 with their offset, dates as YYYY-MM-DD, null where there is none."""
    return {
        **document_fields(version.document),
        "version": version.number,
        "fetched_at": version.fetched_at.isoformat(),
        "effective_on": iso(version.effective_on),
        "updated_on": iso(version.updated_on),
        "cause": version.cause.value,
        "standing": version.standing.value,
        "reason": version.reason,
        "language": version.language,
        "is_read": version.language == "en",
        "digest": version.digest,
        "origin": version.origin,
    }


def assessed_fields(one: Assessed) -> Fields:
    """The fields of an assessed change: those of the version it led to, and what it means."""
    return entry_fields(one.version, one.compared_with, one.assessment)


def entry_fields(version: Version, compared_with: int | None, found: Assessment | None, reason: str = "") -> Fields:
    """The fields of an entry of a log; of a version that was set aside only its own, with the reason."""
    fields = {**version_fields(version), "compared_with": compared_with}
    fields |= {"suppressed_because": reason} if reason else {}
    return fields | (assessment_fields(found) if found else {"substantive": False})


def assessment_fields(found: Assessment) -> Fields:
    """An assessment's fields."""
    return {
        "substantive": found.substantive,
        "probability": found.probability,
        "severity": found.severity.value,
        "kinds": [kind.value for kind in found.kinds],
        "topics": list(found.topics),
        "headline": found.headline,
        "dated": {
            "before_on": iso(found.dated.before_on),
            "after_on": iso(found.dated.after_on),
            "effective_on": iso(found.dated.effective_on),
            "is_quiet": found.dated.is_quiet,
            "is_announced": found.dated.is_announced,
            "notice_days": found.dated.notice_days,
        },
        "returns_to": iso(found.returns_to),
        "evidence": [_evidence_fields(one) for one in found.evidence],
        "findings": [_finding_fields(one) for one in found.findings],
    }


def _evidence_fields(one: Evidence) -> Fields:
    quote = {"exact": one.quote.exact, "prefix": one.quote.prefix, "suffix": one.quote.suffix}
    return {"side": one.side.value, "clause": one.clause, **span_fields(one.span), **quote}


def _finding_fields(one: Finding) -> Fields:
    said = {"kind": one.kind.value, "probability": one.probability, "reason": one.reason}
    return {"change": one.change, **said, "alerts": list(one.alerts)}


def diff_fields(diff: Diff, lines: Sequence[Line | Gap]) -> Fields:
    """A diff's fields: how many clauses stand as they stood, and every other change with its words."""
    shown = {line.change: line for line in lines if isinstance(line, Line)}
    return {
        "clauses_before": len(diff.before.blocks),
        "clauses_after": len(diff.after.blocks),
        "unchanged": sum(run.length for run in diff.runs),
        "changes": [_change_fields(diff, line) for line in shown.values()],
    }


def _change_fields(diff: Diff, line: Line) -> Fields:
    change = diff.touched[line.change]
    return {
        "change": line.change,
        "kind": change.kind.value,
        "relocation": change.relocation.value,
        "facets": [facet.value for facet in change.facets],
        "where": line.where,
        "notes": list(line.notes),
        "clauses_before": list(change.before),
        "clauses_after": list(change.after),
        "before": "\n".join(diff.before.blocks[i].ink for i in change.before),
        "after": "\n".join(diff.after.blocks[i].ink for i in change.after),
        "words": [{"ink": stretch.ink.value, "words": stretch.words} for stretch in line.stretches],
    }


def hit_fields(hit: Hit) -> Fields:
    """A search hit's fields."""
    return {
        **document_fields(hit.document),
        "words": hit.ink,
        "first": version_fields(hit.first),
        "last": version_fields(hit.last),
        "still_stands": hit.still_stands,
    }


def summary_fields(
    document: Document, *, counts: dict[str, int], first_at: datetime, last_at: datetime, agreed_at: datetime | None
) -> Fields:
    """What is held of a document."""
    span = {"first_at": first_at.isoformat(), "last_at": last_at.isoformat()}
    return {**document_fields(document), **counts, **span, "agreed_at": iso(agreed_at)}


def since_fields(
    versions: tuple[Version, Version], net: Assessment, standing: Sequence[Assessed], folded: Sequence[Assessed]
) -> Fields:
    """What became of a document between two versions: the net change, what still stands, what was taken back."""
    agreed, latest = versions
    return {
        **document_fields(agreed.document),
        "agreed": version_fields(agreed),
        "latest": version_fields(latest),
        "net": assessment_fields(net),
        "standing": [assessed_fields(one) for one in standing],
        "folded": [assessed_fields(one) for one in folded],
    }


def outline_fields(outline: Outline) -> list[Fields]:
    """Every clause of an outline, in order."""
    return [
        {
            "clause": clause.index,
            "kind": clause.block.kind.value,
            "label": clause.label,
            "path": list(clause.path),
            "parent": clause.parent,
            **span_fields(clause.span),
            "ink": clause.ink,
            "digest": clause.digest.hex(),
            "is_furniture": clause.is_furniture,
            "links": [{"words": link.span.cut(clause.ink), "target": link.target} for link in clause.block.links],
        }
        for clause in outline.clauses
        if clause.ink or clause.label
    ]


def findings_fields(found: Findings) -> Fields:
    """What a document says about itself."""
    return {
        "definitions": [
            {
                "term": one.term,
                "aliases": list(one.aliases),
                "meaning": one.meaning,
                "includes": list(one.includes),
                "excludes": list(one.excludes),
                "clause": one.clause,
                **span_fields(one.span),
            }
            for one in found.definitions
        ],
        "references": [
            {
                "words": one.words,
                "clause": one.clause,
                "target": one.target,
                "is_external": one.is_external,
                **span_fields(one.span),
            }
            for one in found.references
        ],
        "dates": [
            {
                "role": one.role.value,
                "on": one.on.isoformat(),
                "words": one.words,
                "clause": one.clause,
                **span_fields(one.span),
            }
            for one in found.dates
        ],
        "problems": [
            {"code": one.code, "message": one.message, **(span_fields(one.span) if one.span else {})}
            for one in found.problems
        ],
    }


def span_fields(span: Span) -> Fields:
    """Where a span begins and ends."""
    return {"start": span.start, "end": span.end}


def iso(moment: date | None) -> str | None:
    """A day or a moment in ISO 8601; None where there is none."""
    return moment.isoformat() if moment else None
