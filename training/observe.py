"""What the program holds at the moment of each labelled change, kept in a folder so that it is read only once.

Taking in the histories takes minutes, weighing a change milliseconds. So each labelled change is kept as it stands
before it is weighed: the diff, the document's memory up to the version before, and the moment.
"""

from __future__ import annotations

import json
import pickle
import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from smallprint.align import diff
from smallprint.judge.assessment import Moment
from smallprint.judge.course import Course, Taken
from smallprint.judge.past import Past
from smallprint.judge.weighing.mask import words_of
from smallprint.model.change import Diff
from smallprint.model.clause import Outline
from smallprint.model.document import DocumentLog
from smallprint.model.meaning import Assessment, Dated, Severity
from smallprint.source import History, open_history
from smallprint.text.recorded import recorded_text

NOTHING = Assessment(
    substantive=False, probability=0.0, severity=Severity.NONE, kinds=(), topics=(), headline="",
    evidence=(), findings=(),
    dated=Dated(None, None, None, None, None, None),
)  # fmt: skip
"""What is said of every change while a history is only taken in."""


@dataclass(slots=True)
class Label:
    """What a reader said of a recorded change. `gold` is the row it came from.

    `keys` are folded words that show it; `key` names such words without saying them: their number and digest.
    """

    id: str
    history: str
    path: str
    commit: str
    family: str
    matters: bool
    severity: str
    keys: list[str]
    key: tuple[int, str] | None
    weight: float
    is_scored: bool
    gold: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Sight:
    """A labelled change as the program meets it. Without a diff, the text was set aside: `taken` says why."""

    label: Label
    taken: Taken | None
    diff: Diff | None
    past: Past | None
    moment: Moment | None


def read_labels(paths: Sequence[Path], corpus: Path) -> list[Label]:
    """The labelled changes of these files; undecided ones are left out."""
    rows = [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    return [_label(row, corpus) for row in rows if row.get("substantive") is not None]


def _label(row: dict[str, Any], corpus: Path) -> Label:
    name = row.get("history") or f"ota-{row.get('repo', 'OpenTermsArchive/contrib-versions').split('/')[-1]}"
    path = row.get("path") or f"{row['service']}/{row['doc_type']}.md"
    return Label(
        id=row.get("id") or row["commit"][:12],
        history=str(corpus / name),
        path=path,
        commit=row["commit"],
        family=row.get("service_family") or path.split("/")[0],
        matters=bool(row["substantive"]),
        severity=row.get("severity") or "none",
        keys=[words for key in ("key_before", "key_after") if (words := " ".join(words_of(row.get(key) or "")))],
        key=(int(row["key"].split(":")[0]), row["key"].split(":")[1]) if row.get("key") else None,
        weight=float(row.get("weight", 0)),
        is_scored="weight" in row and not row.get("acceptable_other"),
        gold=row,
    )


def sights(labels: Sequence[Label], folder: Path) -> Iterator[Sight]:
    """What the program holds at each labelled change, from the folder or else from the histories."""
    folder.mkdir(parents=True, exist_ok=True)
    by_document: dict[tuple[str, str], list[Label]] = defaultdict(list)
    for label in labels:
        by_document[label.history, label.path].append(label)
    logs: dict[str, tuple[History, dict[str, DocumentLog]]] = {}
    for (place, path), wanted in sorted(by_document.items()):
        if not all(_place(folder, label).exists() for label in wanted):
            if place not in logs:
                history = open_history(place, Path(place).parent)
                logs[place] = history, {entry.path: log for log in history.documents() for entry in log.entries}
            _take(logs[place][0], logs[place][1][path], wanted, folder)
        for label in wanted:
            kept = pickle.loads(zlib.decompress(_place(folder, label).read_bytes()))  # noqa: S301  # our own, made below
            yield Sight(label, *kept)


def _place(folder: Path, label: Label) -> Path:
    return folder / f"{label.commit}-{zlib.crc32(label.path.encode()):08x}.sight"


class _Passing(Course):
    """A course that compares versions only where it is told to."""

    is_wanted = False

    def _diff(self, before: Outline, after: Outline) -> Diff:
        return diff(before, after) if self.is_wanted else Diff(before, after, (), ())


def _take(history: History, log: DocumentLog, wanted: Sequence[Label], folder: Path) -> None:
    """Takes a document's history in and keeps what stands at each labelled change."""
    labels = {label.commit: label for label in wanted}
    last = max(index for index, entry in enumerate(log.entries) if entry.origin in labels)
    held: list[bytes] = []

    def judge(found: Diff, past: Past, moment: Moment) -> Assessment:
        if course.is_wanted:
            held.append(pickle.dumps((None, found, past, moment)))
        return NOTHING

    course = _Passing(log.document, judge=judge)
    for entry, content in zip(log.entries[: last + 1], history.contents(log.entries[: last + 1]), strict=True):
        course.is_wanted = entry.origin in labels
        held.clear()
        taken = course.take(recorded_text(content), entry.fetched_at, entry.cause)
        if course.is_wanted:
            kept = held[0] if held else pickle.dumps((taken, None, None, None))
            _place(folder, labels[entry.origin]).write_bytes(zlib.compress(kept, 1))
