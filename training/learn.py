"""The models fitted on examined changes: of single clauses, of whole changes, and of severity."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from zlib import crc32

import numpy as np
from observe import Label, Sight
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression

from smallprint.judge.assessment import Examination, examine
from smallprint.judge.weighing.gist import NUMBERS, Gist, Weighed
from smallprint.judge.weighing.mask import words_of
from smallprint.judge.weighing.models import Models
from smallprint.judge.weighing.noise import NoiseWeights
from smallprint.judge.weighing.severity import severity_signs
from smallprint.judge.weighing.signs import signs
from smallprint.judge.weighing.topic import topics_of
from smallprint.judge.weighing.weight import Weights
from smallprint.model.meaning import Kind

SLOTS = 1 << 15
FOLDS = 10
CLAUSE_C, CHANGE_C, SEVERITY_C = 0.3, 0.3, 0.1
"""Inverse strengths of the L2 penalty, the best of 0.08, 0.15, 0.3 and 0.3, 0.6, 1.2 in cross-validation over all
labels."""
PRIOR = -0.2
"""What is added to the log-odds of a change: labels were sought where the models were unsure, and of those more matter
than of all recorded changes. Set in cross-validation by service, for the least calibration error."""
BESIDE = 0.15
"""What a clause beside the main one of a change that matters counts for as one that does not: it teaches the order."""
OWN = 0.5
"""What a change labelled here by one reader counts for beside one labelled twice; 0.25 and 1 did no better."""
EMPTY = Weights(0.0, {}, array("f", [0.0]))
NO_NOISE = NoiseWeights((Kind.REWORDED_SAME_MEANING,), (0.0,), 1.0, 1, array("b", [0]))
NOISE_SLOTS = 1 << 13
NOISE_C = 0.3
NOISES = tuple(
    Kind(name.replace("_", "-"))
    for name in (
        "reworded_same_meaning", "navigation_or_page_chrome", "ads_or_widgets", "informational_notice",
        "contact_or_entity_name", "typo_or_grammar_fix", "reordering_moves_only", "markup_formatting",
        "whitespace_punctuation_typography", "dates_only", "translation_or_locale_switch", "extraction_scope_change",
        "email_obfuscation", "link_target_only",
    )
)  # fmt: skip
"""The kinds that a changed clause may be of that does not matter."""


@dataclass(slots=True)
class Case:
    """A labelled change, examined: `seen` is None where the text was set aside."""

    label: Label
    seen: Examination | None

    @property
    def news(self) -> list[Weighed]:
        """The weighed clauses that do not go back to an earlier version."""
        return [one for one in self.seen.sorting.weighed if not one.is_return] if self.seen else []

    @property
    def is_weighed(self) -> bool:
        """Whether the models decide: something new was weighed, and it is no return to the letter."""
        return bool(self.news) and self.seen is not None and not self.seen.returned_at and not self.seen.is_same_state


def examined(sight: Sight) -> Case:
    """A labelled change with its clauses sorted, none of them weighed yet."""
    if sight.diff is None or sight.past is None or sight.moment is None:
        return Case(sight.label, None)
    nothing = Models(EMPTY, EMPTY, EMPTY, NO_NOISE)
    return Case(sight.label, examine(sight.diff, sight.past, sight.moment, nothing))


def holds_key(case: Case, one: Weighed) -> bool:
    """Whether a clause holds words that show the main change."""
    words = [*words_of(one.unit.before), *words_of(one.unit.after)]
    text = f" {' '.join(words)} "
    if any(f" {key} " in text for key in case.label.keys):
        return True
    count, name = case.label.key or (0, "")
    rows = (" ".join(words[at : at + count]) for at in range(len(words) - count + 1)) if count else ()
    return any(key_digest(row) == name for row in rows)


def key_digest(words: str) -> str:
    """What names words in a file that is not to hold them."""
    return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def matrix(rows: Sequence[Iterable[str]], size: int = SLOTS) -> csr_matrix:
    """A sparse matrix with a row of counts for each list of signs."""
    slots: list[int] = []
    ends = [0]
    for row in rows:
        slots.extend(crc32(sign.encode("utf-8", "surrogatepass")) % size for sign in row)
        ends.append(len(slots))
    return csr_matrix((np.ones(len(slots)), slots, ends), shape=(len(rows), size))


class Learner:
    """The cases as matrices, and the models fitted on those of some folds, which are cut by service."""

    def __init__(self, cases: Sequence[Case], salt: int = 0) -> None:
        self.cases = [case for case in cases if case.is_weighed]
        self.rows = [(index, one) for index, case in enumerate(self.cases) for one in case.news]
        self.clauses = matrix([signs(one.unit) for _, one in self.rows])
        self.fold = {case.label.family: crc32(f"{salt} {case.label.family}".encode()) % FOLDS for case in cases}
        self.case_folds = np.array([self.fold[case.label.family] for case in self.cases])
        self.row_folds = np.array([self.case_folds[index] for index, _ in self.rows])
        self.labels = self._labels()
        self.noises = self._noises()
        counts = np.bincount([index for index, _ in self.rows], minlength=len(self.cases))
        self.weights = [self._weight(row, counts) for row in range(len(self.rows))]

    def models(self, folds: set[int], parts: int) -> Models:
        """The three models, from the services of these folds. Each learns from what the one before says out of fold."""
        gists = self._gists(self._logits(folds, parts))
        change, severity = self._whole_models(gists, folds)
        clause = self._clause_model(folds)
        return Models(
            _weights(clause, ()),
            _weights(change, NUMBERS, PRIOR),
            _weights(severity, NUMBERS),
            self._noise_model(folds),
        )

    def _noise_model(self, folds: set[int]) -> NoiseWeights:
        """What kind of noise a clause is: that which a reader put first for a change that does not matter."""
        told = [(row, kind) for row, kind in enumerate(self.noises) if kind and self.row_folds[row] in folds]
        table = matrix([signs(self.rows[row][1].unit) for row, _ in told], NOISE_SLOTS)
        model = LogisticRegression(C=NOISE_C, max_iter=400)
        model.fit(table, [kind.value for _, kind in told], sample_weight=[self.weights[row] for row, _ in told])
        scale = float(np.abs(model.coef_).max()) / 127
        whole = np.round(model.coef_ / scale).astype("int8")
        kinds = tuple(map(Kind, model.classes_))
        return NoiseWeights(kinds, tuple(map(float, model.intercept_)), scale, NOISE_SLOTS, array("b", whole.tobytes()))

    def _noises(self) -> list[Kind | None]:
        """For each clause of a change that does not matter, the kind that its reader put first."""
        found: list[Kind | None] = []
        for index, _ in self.rows:
            label = self.cases[index].label
            kinds = label.gold.get("kinds_read") or label.gold.get("kinds") or ["none"]
            named = (name.replace("_", "-") for name in kinds if name not in {"flapping", "none"})
            kind = next(map(Kind, named), None)
            found.append(kind if kind in NOISES and not label.matters else None)
        return found

    def _labels(self) -> list[int | None]:
        """Whether each clause matters: of a change that does, those that hold its key words; else none."""
        held = [holds_key(self.cases[index], one) for index, one in self.rows]
        with_key = {index for (index, _), is_held in zip(self.rows, held, strict=True) if is_held}
        found: list[int | None] = []
        for (index, _), is_held in zip(self.rows, held, strict=True):
            if not self.cases[index].label.matters:
                found.append(0)
            elif is_held or len(self.cases[index].news) == 1:
                found.append(1)
            else:
                found.append(0 if index in with_key else None)
        return found

    def _weight(self, row: int, counts: np.ndarray) -> float:
        """Many clauses of one change count for less each; one beside the key clause of a change that matters, least."""
        index = self.rows[row][0]
        beside = BESIDE if self.cases[index].label.matters and not self.labels[row] else 1.0
        return float(beside * self._trust(index) / math.sqrt(counts[index]))

    def _trust(self, index: int) -> float:
        """What a case counts for: one that was labelled here, by one reader, for less than one labelled twice."""
        return 1.0 if self.cases[index].label.is_scored else OWN

    def _clause_model(self, folds: set[int]) -> LogisticRegression:
        chosen = [row for row, label in enumerate(self.labels) if label is not None and self.row_folds[row] in folds]
        model = LogisticRegression(C=CLAUSE_C, solver="liblinear")
        return model.fit(
            self.clauses[chosen],
            [self.labels[row] for row in chosen],
            sample_weight=[self.weights[row] for row in chosen],
        )

    def _logits(self, folds: set[int], parts: int) -> np.ndarray:
        """Every clause's log-odds, from models that have not seen its service, fitted within these folds."""
        found = np.zeros(len(self.rows))
        ordered = sorted(folds)
        for part in range(parts):
            left_out = set(ordered[part::parts])
            told = np.isin(self.row_folds, sorted(left_out))
            if told.any():
                found[told] = self._clause_model(folds - left_out).decision_function(self.clauses[told])
        return found

    def _gists(self, logits: np.ndarray) -> list[Gist]:
        """Every case as a whole, its clauses weighed with these log-odds."""
        rows = iter(logits)
        return [
            replace(
                case.seen.gist,
                weighed=tuple(
                    replace(one, logit=0.0 if one.is_return else float(next(rows))) for one in case.seen.gist.weighed
                ),
            )
            for case in self.cases
        ]

    def _whole_models(self, gists: Sequence[Gist], folds: set[int]) -> tuple[LogisticRegression, LogisticRegression]:
        chosen = [index for index in range(len(self.cases)) if self.case_folds[index] in folds]
        labels = [self.cases[index].label for index in chosen]
        change = LogisticRegression(C=CHANGE_C, solver="liblinear")
        change.fit(
            _with_numbers([gists[i] for i in chosen], [gists[i].signs for i in chosen]),
            [label.matters for label in labels],
            sample_weight=[self._trust(i) for i in chosen],
        )
        rated = [i for i, label in zip(chosen, labels, strict=True) if label.matters]
        severity = LogisticRegression(C=SEVERITY_C, solver="liblinear")
        named = [
            severity_signs(gists[i], topics_of([one.unit for one in gists[i].weighed if not one.is_return]))
            for i in rated
        ]
        severity.fit(
            _with_numbers([gists[i] for i in rated], named),
            [self.cases[i].label.severity == "major" for i in rated],
            sample_weight=[self._trust(i) for i in rated],
        )
        return change, severity


def _with_numbers(gists: Sequence[Gist], rows: Sequence[Sequence[str]]) -> csr_matrix:
    counted = [gist.numbers for gist in gists]
    return hstack([matrix(rows), csr_matrix([[one[name] for name in NUMBERS] for one in counted])]).tocsr()


def _weights(model: LogisticRegression, names: Sequence[str], prior: float = 0.0) -> Weights:
    """A fitted model as the program loads it."""
    table = model.coef_[0]
    return Weights(
        float(model.intercept_[0]) + prior,
        {name: float(table[SLOTS + place]) for place, name in enumerate(names)},
        array("f", table[:SLOTS].astype("float32")),
    )
