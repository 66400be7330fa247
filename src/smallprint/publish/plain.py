"""Nouns as JSON: the stable fields that docs/reference/json.md describes."""

from __future__ import annotations

from typing import Any

from smallprint.model.change import Diff
from smallprint.model.document import Version
from smallprint.model.kept import Assessed, Hit
from smallprint.model.meaning import Assessment
from smallprint.publish.redline import Gap, Line


def version_json(version: Version) -> dict[str, Any]:
    """A version's fields."""
    return {
        "service": version.document.service_id,
        "terms_type": version.document.terms_type,
        "variant": version.document.variant,
        "version": version.number,
        "fetched_at": version.fetched_at.isoformat(),
        "effective_on": version.effective_on.isoformat() if version.effective_on else None,
        "updated_on": version.updated_on.isoformat() if version.updated_on else None,
        "cause": version.cause.value,
        "standing": version.standing.value,
        "reason": version.reason,
        "language": version.language,
        "is_read": version.language == "en",
        "digest": version.digest,
        "origin": version.origin,
    }


def assessed_json(one: Assessed) -> dict[str, Any]:
    """An assessed change's fields."""
    return {**version_json(one.version), "compared_with": one.compared_with, **assessment_json(one.assessment)}


def assessment_json(found: Assessment) -> dict[str, Any]:
    """An assessment's fields."""
    return {
        "substantive": found.substantive,
        "probability": found.probability,
        "severity": found.severity.value,
        "kinds": [kind.value for kind in found.kinds],
        "topics": list(found.topics),
        "headline": found.headline,
        "is_quiet": found.dated.is_quiet,
        "is_announced": found.dated.is_announced,
        "notice_days": found.dated.notice_days,
        "returns_to": found.returns_to.isoformat() if found.returns_to else None,
        "evidence": [
            {"side": one.side.value, "start": one.span.start, "end": one.span.end, "exact": one.quote.exact,
             "prefix": one.quote.prefix, "suffix": one.quote.suffix}
            for one in found.evidence
        ],
        "findings": [
            {"change": one.change, "kind": one.kind.value, "probability": one.probability, "reason": one.reason, "alerts": list(one.alerts)}
            for one in found.findings
        ],
    }  # fmt: skip


def diff_json(diff: Diff, lines: tuple[Line | Gap, ...]) -> dict[str, Any]:
    """A diff's fields: every touched change, with its words."""
    return {
        "clauses_before": len(diff.before.blocks),
        "clauses_after": len(diff.after.blocks),
        "unchanged": sum(run.length for run in diff.runs),
        "changes": [_line_json(diff, line) for line in lines if isinstance(line, Line)],
    }


def _line_json(diff: Diff, line: Line) -> dict[str, Any]:
    change = diff.touched[line.change]
    return {
        "change": line.change,
        "kind": change.kind.value,
        "relocation": change.relocation.value,
        "facets": [facet.value for facet in change.facets],
        "where": line.where,
        "before": "\n".join(diff.before.blocks[i].ink for i in change.before),
        "after": "\n".join(diff.after.blocks[i].ink for i in change.after),
        "words": [{"ink": stretch.ink.value, "words": stretch.words} for stretch in line.stretches],
    }


def hit_json(hit: Hit) -> dict[str, Any]:
    """A search hit's fields."""
    return {
        "service": hit.document.service_id,
        "terms_type": hit.document.terms_type,
        "words": hit.ink,
        "first": version_json(hit.first),
        "last": version_json(hit.last),
        "still_stands": hit.still_stands,
    }
