"""The task `changes`: does a recorded change matter, how much, and what is a reader shown first?

Each case is judged by what was recorded up to its commit: the document's log is taken in order, one version
after the other, as an import takes it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from smallprint.judge.course import Course, Taken
from smallprint.judge.show import first_passage
from smallprint.model.document import DocumentLog
from smallprint.model.meaning import Severity
from smallprint.source import History, open_history
from smallprint.text.recorded import recorded_text


@dataclass(slots=True)
class _Reading:
    """A document's log taken in as far as a case has asked for, with what each version was found to be."""

    history: History
    log: DocumentLog
    course: Course
    found: dict[str, dict[str, Any]] = field(default_factory=dict)

    def up_to(self, commit: str) -> dict[str, Any]:
        """The prediction for the version recorded with this commit; nothing later is read."""
        wanted = next(index for index, entry in enumerate(self.log.entries) if entry.origin == commit)
        entries = self.log.entries[self.course.number : wanted + 1]
        for entry, content in zip(entries, self.history.contents(entries), strict=True):
            self.found[entry.origin] = prediction(
                self.course.take(recorded_text(content), entry.fetched_at, entry.cause)
            )
        return self.found[commit]


def predict(row: dict[str, Any]) -> dict[str, Any]:
    """The prediction for one case."""
    return {"id": row["id"], **_reading(row["history"], row["path"]).up_to(row["commit"])}


@lru_cache(maxsize=4)
def _history(place: str) -> tuple[History, dict[str, DocumentLog]]:
    history = open_history(place, Path(place).parent)
    return history, {entry.path: log for log in history.documents() for entry in log.entries}


@lru_cache(maxsize=16)
def _reading(place: str, path: str) -> _Reading:
    history, logs = _history(place)
    return _Reading(history, logs[path], Course(logs[path].document))


def prediction(taken: Taken) -> dict[str, Any]:
    """What is said of a version as it was taken in, in the words of the labelled cases."""
    found = taken.assessment
    if found is None or taken.diff is None:
        kind = "extraction_failure" if taken.standing == "failed-capture" else "extraction_scope_change"
        kind = "translation_or_locale_switch" if taken.standing == "other-language" else kind
        return {
            "substantive": False,
            "score": 0.0,
            "severity": Severity.NONE.value,
            "kinds": [kind],
            "topics": [],
            "headline": "",
            "first": "",
        }
    first = first_passage(taken.diff, found.findings)
    return {
        "substantive": found.substantive,
        "score": found.probability,
        "severity": found.severity.value,
        "kinds": [kind.value.replace("-", "_") for kind in found.kinds],
        "topics": [topic.replace("-", "_") for topic in found.topics],
        "headline": found.headline,
        "first": f"{first.before}\n{first.after}",
    }
