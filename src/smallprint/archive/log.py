"""The recorded changes: those that matter, and on demand all the rest, each with its reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from smallprint.archive.compare_versions import compare_versions
from smallprint.judge.show import FirstPassage, first_passage
from smallprint.model.document import Version
from smallprint.model.meaning import Assessment, Severity
from smallprint.store.base import Assessed, Store, Wanted

SEVERITIES = (Severity.MINOR.value, Severity.MAJOR.value)
"""What a change that is asked for may have to reach: every one that matters is minor at least."""
REASONS = 3
"""So many different reasons are told of one suppressed change."""
TOUCHED = {
    "number": "a number",
    "negation": "a negation",
    "modal": "a may, must or shall",
    "date": "a date in a term",
    "legal-link": "where a legal link leads",
}
"""What is never taken for cosmetic without saying so, in words."""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One recorded version and what came of it. A version that was set aside has no assessment but a reason."""

    version: Version
    compared_with: int | None
    assessment: Assessment | None
    reason: str = ""

    @property
    def matters(self) -> bool:
        """Whether this is told without being asked for."""
        return self.assessment is not None and self.assessment.substantive


@dataclass(frozen=True, slots=True)
class Log:
    """The entries asked for, newest first, and how many more were recorded that were left out as not mattering.

    `total` counts the changes that matter, those beyond the limit included; None where that is not known.
    """

    entries: tuple[LogEntry, ...]
    hidden: int
    total: int | None = None


def log(store: Store, wanted: Wanted) -> Log:
    """The changes that matter, newest first."""
    found = store.assessed(replace(wanted, substantive=True))
    return Log(tuple(entry_of(one) for one in found), hidden(store, wanted), total(store, wanted))


def hidden(store: Store, wanted: Wanted) -> int:
    """How many changes and versions were recorded of these that are left out as not mattering."""
    left_out = store.count(replace(wanted, substantive=False, severity=None, limit=0))
    return left_out + (store.count_set_aside(wanted) if _is_of_any_version(wanted) else 0)


def total(store: Store, wanted: Wanted) -> int | None:
    """How many changes of these matter; None where that is not known, since a topic is asked for."""
    return None if wanted.topic else store.count(replace(wanted, substantive=True, limit=0))


def full_log(store: Store, wanted: Wanted) -> Log:
    """Every recorded change and every version set aside, newest first: nothing is hidden."""
    assessed = store.assessed(replace(wanted, substantive=None))
    entries = [
        *(entry_of(one) for one in assessed),
        *(entry_set_aside(version) for version in set_aside(store, wanted)),
    ]
    entries.sort(
        key=lambda entry: (entry.version.fetched_at, entry.version.document.id, entry.version.number), reverse=True
    )
    return Log(tuple(entries[: wanted.limit] if wanted.limit else entries), 0)


def first_words(store: Store, entry: LogEntry) -> FirstPassage:
    """What a reader is shown first of a change: a screen of the words that changed, before and after.

    Empty on both sides for a version that was set aside.
    """
    if entry.assessment is None or entry.compared_with is None:
        return FirstPassage("", "")
    before = store.version(entry.version.document, entry.compared_with)
    compared = compare_versions(store, before, entry.version)
    return first_passage(compared.diff, compared.assessment.findings)


def at_least(severity: Severity | None) -> Severity | None:
    """The severity to ask a store for: what matters is minor or major, so that "at least minor" filters nothing."""
    return Severity.MAJOR if severity is Severity.MAJOR else None


def is_as_severe(severity: Severity, asked: Severity | None) -> bool:
    """Whether a change that matters is at least as severe as is asked for."""
    return at_least(asked) in (None, severity)


def set_aside(store: Store, wanted: Wanted) -> Sequence[Version]:
    """The versions that are not terms; none where something is asked for that only terms have."""
    return store.set_aside(wanted) if _is_of_any_version(wanted) else ()


def _is_of_any_version(wanted: Wanted) -> bool:
    """Whether nothing is asked for that only terms have."""
    return not wanted.severity and not wanted.topic and wanted.is_quiet is None


def entry_of(found: Assessed) -> LogEntry:
    """An assessed change as an entry."""
    assessment = found.assessment
    return LogEntry(
        found.version, found.compared_with, assessment, "" if assessment.substantive else _reason(assessment)
    )


def entry_set_aside(version: Version) -> LogEntry:
    """A version that holds no terms as an entry."""
    return LogEntry(version, None, None, version.reason or f"not the document's terms: {version.standing.value}")


def _reason(assessment: Assessment) -> str:
    """Why a change is taken not to matter: what its parts are, commonest first, and what they touch all the same."""
    if assessment.returns_to is not None:
        return f"back to the version recorded {assessment.returns_to:%Y-%m-%d}"
    counted = Counter(finding.reason for finding in assessment.findings)
    told = [f"{reason} ({count})" if count > 1 else reason for reason, count in counted.most_common(REASONS)]
    touched = dict.fromkeys(alert for finding in assessment.findings for alert in finding.alerts)
    if touched:
        told.append(f"touches {', '.join(TOUCHED[alert] for alert in touched)}")
    return "; ".join(told) or "not a word differs"
