"""Assessments as bytes and back: JSON, deflated, with like findings told once."""

from __future__ import annotations

import json
import zlib
from collections import defaultdict
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from smallprint.model.meaning import Assessment, Dated, Evidence, Finding, Kind, Severity, Side
from smallprint.store.trouble import DAMAGE
from smallprint.text.span import Quote, Span

BEGINNING = 1_000
"""In so many bytes of an assessment stand its topics: before them there are only numbers and the names of kinds."""
TOPICS = '"topics":'
_JSON = json.JSONDecoder()


def encode(assessment: Assessment) -> bytes:
    """The bytes that `decode` reads."""
    return zlib.compress(json.dumps(fields(assessment), ensure_ascii=True, separators=(",", ":")).encode(), 6)


def fields(assessment: Assessment) -> dict[str, Any]:
    """What an assessment says beside its headline and whether the change matters, as JSON takes it."""
    return {
        "probability": assessment.probability,
        "severity": assessment.severity,
        "kinds": assessment.kinds,
        "topics": assessment.topics,
        "evidence": [_evidence(one) for one in assessment.evidence],
        "findings": _findings(assessment.findings),
        "dated": {
            name: value.isoformat() if isinstance(value, date) else value
            for name, value in asdict(assessment.dated).items()
        },
        "returns_to": assessment.returns_to.isoformat() if assessment.returns_to else None,
    }


def decode(body: bytes, *, substantive: bool, headline: str) -> Assessment:
    """The assessment that these bytes hold."""
    found = json.loads(zlib.decompress(body))
    dated: dict[str, Any] = {
        name: date.fromisoformat(value) if isinstance(value, str) else value for name, value in found["dated"].items()
    }
    return Assessment(
        substantive=substantive,
        probability=found["probability"],
        severity=Severity(found["severity"]),
        kinds=tuple(map(Kind, found["kinds"])),
        topics=tuple(found["topics"]),
        headline=headline,
        evidence=tuple(
            Evidence(Side(side), clause, Span(start, end), Quote(exact, prefix, suffix))
            for side, clause, start, end, exact, prefix, suffix in found["evidence"]
        ),
        findings=tuple(_told(found["findings"])),
        dated=Dated(**dated),
        returns_to=datetime.fromisoformat(found["returns_to"]) if found["returns_to"] else None,
    )


def is_about(body: bytes, topic: str) -> bool:
    """Whether an assessment is about a topic, by the beginning of its bytes; damaged ones are, and fail when read."""
    try:
        return topic in _topics(body)
    except DAMAGE:
        return True


def _topics(body: bytes) -> list[str]:
    begun = zlib.decompressobj().decompress(body, BEGINNING).decode("ascii", "replace")
    try:
        found: list[str] = _JSON.raw_decode(begun, begun.index(TOPICS) + len(TOPICS))[0]
    except ValueError:
        found = json.loads(zlib.decompress(body))["topics"]
    return found


def _evidence(one: Evidence) -> list[Any]:
    return [one.side, one.clause, one.span.start, one.span.end, one.quote.exact, one.quote.prefix, one.quote.suffix]


def _findings(findings: tuple[Finding, ...]) -> list[list[Any]]:
    """Findings grouped by all but the change they speak of, in the order of the first of each group."""
    groups: defaultdict[tuple[Any, ...], list[int]] = defaultdict(list)
    for one in findings:
        groups[one.kind, one.probability, one.reason, one.alerts].append(one.change)
    return [[*about, changes] for about, changes in groups.items()]


def _told(groups: list[list[Any]]) -> list[Finding]:
    return [
        Finding(change, Kind(kind), probability, reason, tuple(alerts))
        for kind, probability, reason, alerts, changes in groups
        for change in changes
    ]
