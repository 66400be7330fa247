"""Train the models that tell which recorded changes matter: `clause`, `change` and `severity`.

    python training/train_changes.py --corpus DIR --labels changes.jsonl [--labels …] [--cross-validate] [--out FOLDER]

DIR holds bare clones of the collections. Labels are JSON Lines with path, commit, substantive, severity and, where
there are any, key_before and key_after (words that show the main change). Every document's history is taken in
order, so that a change is seen as the program sees it. Three logistic models are fitted, each on the out-of-fold
output of the one before, folds cut by service; the weights are written as `*.weights`.
"""

from __future__ import annotations

import argparse
import json
import math
import pickle
from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression
from smallprint.judge.assessment import Examination, Moment, assess, examine
from smallprint.judge.course import Course
from smallprint.judge.gist import Gist, Weighed, numbers, signs_of
from smallprint.judge.mask import words_of
from smallprint.judge.past import Past
from smallprint.judge.severity import severity_signs
from smallprint.judge.signs import signs
from smallprint.judge.topic import topics_of
from smallprint.judge.weight import Weights, pack
from smallprint.model.change import Diff
from smallprint.model.meaning import Assessment
from smallprint.source import open_history
from zlib import crc32

SLOTS = 1 << 15
FOLDS = 10
CLAUSE_C, CHANGE_C, SEVERITY_C = 0.15, 0.3, 0.1
"""Inverse strengths of the L2 penalty, the best of 0.08, 0.15, 0.3 and 0.1, 0.3, 1 in cross-validation by service."""
BESIDE = 0.3
"""What a clause beside the main one of a change that matters counts for as one that does not: it teaches the order."""
NUMBERS = ("top", "together", "likely", "changed", "share", "net")
OUT = Path(__file__).resolve().parent.parent / "src" / "smallprint" / "judge" / "weights"


@dataclass(slots=True)
class Case:
    """A labelled change as the program sees it; `seen` is None where it is settled without weighing."""

    id: str
    family: str
    matters: bool
    severity: str
    keys: list[str]
    weight: float
    is_scored: bool
    seen: Examination | None = None


def holds_key(case: Case, one: Weighed) -> bool:
    """Whether a clause holds words that show the main change."""
    words = f" {' '.join(words_of(one.unit.before))} {' '.join(words_of(one.unit.after))} "
    return any(f" {key} " in words for key in case.keys)


class Matrix:
    """Signs as rows of slots."""

    @staticmethod
    def of(rows: Sequence[Iterable[str]]) -> csr_matrix:
        """A sparse matrix with a row of counts for each list of signs."""
        slots: list[int] = []
        ends = [0]
        for row in rows:
            slots.extend(crc32(sign.encode("utf-8", "surrogatepass")) % SLOTS for sign in row)
            ends.append(len(slots))
        return csr_matrix((np.ones(len(slots)), slots, ends), shape=(len(rows), SLOTS))


def read_labels(paths: Sequence[Path], corpus: Path) -> dict[tuple[str, str], dict[str, Case]]:
    """The labelled cases by history and path, then by commit; undecided ones are left out."""
    found: dict[tuple[str, str], dict[str, Case]] = defaultdict(dict)
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row.get("substantive") is None:
                continue
            name = row.get("history") or f"ota-{row.get('repo', 'OpenTermsArchive/contrib-versions').split('/')[-1]}"
            document = row.get("path") or f"{row['service']}/{row['doc_type']}.md"
            service = document.split("/")[0]
            found[str(corpus / name), document][row["commit"]] = Case(
                id=row.get("id", row["commit"][:9]),
                family=row.get("service_family", service),
                matters=bool(row["substantive"]),
                severity=row.get("severity") or "none",
                keys=[" ".join(words_of(row[key])) for key in ("key_before", "key_after") if row.get(key)],
                weight=float(row.get("weight", 0)),
                is_scored="weight" in row and not row.get("acceptable_other"),
            )
    return found


def observe(labels: dict[tuple[str, str], dict[str, Case]]) -> list[Case]:
    """The cases with what the program sees of them."""
    logs: dict[str, Any] = {}
    for (place, path), wanted in sorted(labels.items()):
        if place not in logs:
            history = open_history(place, Path(place).parent)
            logs[place] = history, {entry.path: log for log in history.documents() for entry in log.entries}
        history, documents = logs[place]
        log = documents[path]
        last = max(index for index, entry in enumerate(log.entries) if entry.origin in wanted)
        seen: list[Examination] = []
        course = Course(log.document, judge=_observer(seen))
        for entry, content in zip(log.entries[: last + 1], history.contents(log.entries[: last + 1]), strict=True):
            seen.clear()
            course.take(content.decode("utf-8", "surrogateescape"), entry.fetched_at, entry.cause)
            if entry.origin in wanted and seen:
                wanted[entry.origin].seen = seen[0]
    return [case for wanted in labels.values() for case in wanted.values()]


def _observer(seen: list[Examination]) -> Any:
    def judge(diff: Diff, past: Past, moment: Moment) -> Assessment:
        seen.append(examine(diff, past, moment))
        return assess(diff, past, moment)

    return judge


def is_weighed(case: Case) -> bool:
    """Whether the models decide a case: something new was weighed, and it is no return to the letter."""
    seen = case.seen
    return seen is not None and not seen.returned_at and not seen.is_same_state and any(not one.is_return for one in seen.sorting.weighed)


class Trainer:
    """The cases as matrices, and the models fitted on them."""

    def __init__(self, cases: Sequence[Case]) -> None:
        self.cases = [case for case in cases if is_weighed(case)]
        self.rows = [(index, one) for index, case in enumerate(self.cases) for one in case.seen.sorting.weighed if not one.is_return]  # type: ignore[union-attr]  # weighed cases were seen
        self.clauses = Matrix.of([signs(one.unit) for _, one in self.rows])
        families = sorted({case.family for case in cases})
        order = np.random.RandomState(3).permutation(len(families))
        self.fold = {families[place]: number % FOLDS for number, place in enumerate(order)}
        self.labels = [self._label(index, one) for index, one in self.rows]
        self.counts = np.bincount([index for index, _ in self.rows], minlength=len(self.cases))

    def _label(self, index: int, one: Weighed) -> int | None:
        """Whether a clause matters: none of a change that does not; of one that does, those that hold its key words."""
        case = self.cases[index]
        if not case.matters:
            return 0
        if holds_key(case, one):
            return 1
        if case.seen and sum(not other.is_return for other in case.seen.sorting.weighed) == 1:
            return 1
        return 0 if case.keys and any(holds_key(case, other) for other in case.seen.sorting.weighed) else None  # type: ignore[union-attr]  # weighed cases were seen

    def clause_model(self, folds: set[int]) -> LogisticRegression:
        """The model of single clauses, from the services of these folds."""
        chosen = [row for row, label in enumerate(self.labels) if label is not None and self._fold(row) in folds]
        weights = [self._weight(row) for row in chosen]
        model = LogisticRegression(C=CLAUSE_C, max_iter=500)
        return model.fit(self.clauses[chosen], [self.labels[row] for row in chosen], sample_weight=weights)

    def _weight(self, row: int) -> float:
        """Many clauses of one change count for less each; one beside the key clause of a change that matters, least."""
        index = self.rows[row][0]
        beside = BESIDE if self.cases[index].matters and not self.labels[row] else 1.0
        return beside / math.sqrt(self.counts[index])

    def _fold(self, row: int) -> int:
        return self.fold[self.cases[self.rows[row][0]].family]

    def logits(self, folds: set[int], parts: int) -> np.ndarray:
        """Every clause's log-odds, from models that have not seen its service, fitted within these folds."""
        found = np.zeros(len(self.rows))
        ordered = sorted(folds)
        for part in range(parts):
            left_out = set(ordered[part::parts])
            decided = self.clause_model(folds - left_out).decision_function(self.clauses)
            for row in range(len(self.rows)):
                if self._fold(row) in left_out:
                    found[row] = decided[row]
        return found

    def gists(self, logits: np.ndarray) -> list[Gist]:
        """Every case as a whole, its clauses weighed with these log-odds."""
        rows = iter(logits)
        return [
            replace(case.seen.gist, weighed=tuple(replace(one, logit=0.0 if one.is_return else float(next(rows))) for one in case.seen.gist.weighed))  # type: ignore[union-attr]  # weighed cases were seen
            for case in self.cases
        ]

    def change_matrix(self, gists: Sequence[Gist], chosen: Sequence[int]) -> csr_matrix:
        """The matrix of whole changes."""
        return _with_numbers([signs_of(gists[index]) for index in chosen], [gists[index] for index in chosen])

    def severity_matrix(self, gists: Sequence[Gist], chosen: Sequence[int]) -> csr_matrix:
        """The matrix of how much changes matter."""
        return _with_numbers([severity_signs(gists[index], _topics(gists[index])) for index in chosen], [gists[index] for index in chosen])

    def chosen(self, folds: set[int]) -> list[int]:
        """The cases of these folds."""
        return [index for index, case in enumerate(self.cases) if self.fold[case.family] in folds]

    def whole_models(self, gists: Sequence[Gist], folds: set[int]) -> tuple[LogisticRegression, LogisticRegression]:
        """The models of whole changes and of severity, from these folds."""
        chosen = self.chosen(folds)
        change = LogisticRegression(C=CHANGE_C, max_iter=800).fit(self.change_matrix(gists, chosen), [self.cases[i].matters for i in chosen])
        rated = [i for i in chosen if self.cases[i].matters and self.cases[i].severity in ("minor", "major")]
        severity = LogisticRegression(C=SEVERITY_C, max_iter=800)
        severity.fit(self.severity_matrix(gists, rated), [self.cases[i].severity == "major" for i in rated])
        return change, severity


def _topics(gist: Gist) -> tuple[str, ...]:
    return topics_of([one.unit for one in gist.weighed if not one.is_return] or [one.unit for one in gist.weighed])


def _with_numbers(rows: Sequence[Sequence[str]], gists: Sequence[Gist]) -> csr_matrix:
    counted = [numbers(gist) for gist in gists]
    return hstack([Matrix.of(rows), csr_matrix([[one[name] for name in NUMBERS] for one in counted])]).tocsr()


def as_weights(model: LogisticRegression, names: Sequence[str]) -> Weights:
    """A fitted model as the program loads it."""
    table = model.coef_[0]
    return Weights(
        float(model.intercept_[0]), {name: float(table[SLOTS + place]) for place, name in enumerate(names)}, array("f", table[:SLOTS].astype("float32"))
    )


def cross_validate(trainer: Trainer, cases: Sequence[Case]) -> dict[str, Any]:
    """Figures on cases of services that the models have not seen, in ten folds by service."""
    every = set(range(FOLDS))
    chance: dict[int, float] = {}
    first: list[bool] = []
    major: dict[int, bool] = {}
    for held in sorted(every):
        inner = trainer.logits(every - {held}, 3)
        outer = trainer.clause_model(every - {held}).decision_function(trainer.clauses)
        change, severity = trainer.whole_models(trainer.gists(inner), every - {held})
        tested = trainer.chosen({held})
        if tested:
            gists = trainer.gists(outer)
            first.extend(_shows_key(trainer.cases[index], gists[index]) for index in tested if trainer.cases[index].keys and trainer.cases[index].is_scored)
            for index, p in zip(tested, change.predict_proba(trainer.change_matrix(gists, tested))[:, 1], strict=True):
                chance[id(trainer.cases[index])] = float(p)
            for index, p in zip(tested, severity.predict(trainer.severity_matrix(gists, tested)), strict=True):
                major[id(trainer.cases[index])] = bool(p)
    scored = [(case, chance.get(id(case), 0.0)) for case in cases if case.is_scored]
    return {"by_threshold": [figures(scored, at / 20) for at in range(4, 14)], "calibration_error": calibration(scored),
            "severity": severity_accuracy(scored, major), "key_in_weightiest_clause": round(sum(first) / len(first), 3), "missed_at_0.35": [(c.id, round(p, 2), c.severity) for c, p in scored if c.matters and p < 0.35],
            "false_at_0.35": [(c.id, round(p, 2), round(c.weight)) for c, p in scored if not c.matters and p >= 0.35]}  # fmt: skip


def _shows_key(case: Case, gist: Gist) -> bool:
    """Whether the weightiest clause holds the words that show the main change."""
    news = [one for one in gist.weighed if not one.is_return]
    return holds_key(case, max(news, key=lambda one: one.logit))


def figures(scored: Sequence[tuple[Case, float]], threshold: float) -> dict[str, float]:
    """Recall, precision and weighted precision when changes from this probability on are told."""
    hits = [case for case, p in scored if p >= threshold]
    right = [case for case in hits if case.matters]
    total = sum(case.matters for case, _ in scored)
    return {
        "threshold": round(threshold, 2), "recall": round(len(right) / total, 3), "precision": round(len(right) / max(1, len(hits)), 3),
        "weighted_precision": round(sum(c.weight for c in right) / max(1e-9, sum(c.weight for c in hits)), 3),
        "recall_major": round(sum(c.severity == "major" for c in right) / max(1, sum(c.matters and c.severity == "major" for c, _ in scored)), 3),
    }  # fmt: skip


def calibration(scored: Sequence[tuple[Case, float]]) -> float:
    """The mean distance between probability and share in ten bins."""
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for case, p in scored:
        bins[min(9, int(10 * p))].append((p, case.matters))
    return round(sum(abs(sum(p for p, _ in held) - sum(y for _, y in held)) for held in bins.values()) / len(scored), 4)


def severity_accuracy(scored: Sequence[tuple[Case, float]], major: dict[int, bool]) -> float:
    """Of the changes that matter, how many are rated minor or major as labelled."""
    rated = [case for case, _ in scored if case.matters]
    return round(sum(major.get(id(case), False) == (case.severity == "major") for case in rated) / max(1, len(rated)), 3)


def main() -> None:
    """Train, and write the weights or print cross-validated figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--labels", type=Path, action="append", required=True)
    parser.add_argument("--cross-validate", action="store_true")
    parser.add_argument("--seen", type=Path, help="keep what was seen of the cases in this file, or take it from there")
    parser.add_argument("--out", type=Path, default=OUT)
    asked = parser.parse_args()
    if asked.seen and asked.seen.exists():
        cases = pickle.loads(asked.seen.read_bytes())  # noqa: S301  # our own file, made by the line below
    else:
        cases = observe(read_labels(asked.labels, asked.corpus))
        if asked.seen:
            asked.seen.write_bytes(pickle.dumps(cases))
    trainer = Trainer(cases)
    print(f"{len(cases)} labelled changes, {len(trainer.cases)} weighed, {len(trainer.rows)} clauses, {len(trainer.fold)} services")
    if asked.cross_validate:
        print("\n".join(f"{name}: {value}" for name, value in cross_validate(trainer, cases).items()))
        return
    every = set(range(FOLDS))
    change, severity = trainer.whole_models(trainer.gists(trainer.logits(every, FOLDS)), every)
    models = {"clause": as_weights(trainer.clause_model(every), ()), "change": as_weights(change, NUMBERS), "severity": as_weights(severity, NUMBERS)}
    for name, model in models.items():
        (asked.out / f"{name}.weights").write_bytes(pack(model))
        print(f"{name}: {asked.out / f'{name}.weights'}")


if __name__ == "__main__":
    main()
