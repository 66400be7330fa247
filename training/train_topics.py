"""Train the model of what sentences are about, and write it as `topics.weights`.

    python training/train_topics.py --corpus DIR [--out FOLDER]
    python training/train_topics.py … --cross-validate [--with words | headings | students]

DIR holds bare clones of the collections, in which the sentences of `training/topics.jsonl` are found by their digests,
and those of `training/clauses.jsonl`, which tell whether they speak of training AI.
Three models follow each other. The first knows which headings sentences stand under in the collections. The second, the
teacher, is fitted on our labels, with what the first says of a sentence among its signs. The third, the student, is
fitted on our labels and on what the teacher says of sentences that nobody has labelled, over the signs that fit into a
file; it ships. Cuts and probabilities are set on what is said of each fold of service families by models that have not
seen it. What the folds give is scored and printed; with --cross-validate nothing is written, nor where --with stops at
an earlier model.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from zlib import crc32

import numpy as np
from gather import own_labels
from joblib import Parallel, delayed
from lessons import FOLDS, PRACTICES, Array, Columns, Material, fold_of, on_training, others_of
from scipy.sparse import csr_matrix, hstack, vstack
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.svm import LinearSVC

from smallprint.read.rows import LANE, MIDDLE, Rows, pack_rows

HERE = Path(__file__).resolve().parent
OUT = HERE.parent / "src" / "smallprint" / "read" / "weights"
INNER = 4
"""Folds in which the teacher's cuts are set."""
HEADINGS_C, TEACHER_C, STUDENT_C = 0.1, 0.5, 0.1
"""The inverse strength of the penalties. The teacher's did the same at 0.3 and 1; the other two were not tuned."""
MOST_ROUNDS = 1_000
"""Liblinear stops there, for a few of the student's practices before it has converged."""
HINT = 0.1
"""What one standard deviation of the first model's margin weighs among the teacher's signs; .06 and .2 were worse."""
OWN = 5.0
"""What a label of ours counts for beside one of the teacher's; 20 did the same, in twice the time."""
BAND = 0.15
"""What the teacher says this close to its cut is not learned from."""
PRIOR = 30
"""The curve of F1 over cuts of a practice is drawn to that of all practices as if by so many sentences."""
SMOOTH = 4
"""A cut is the middle of a plateau: so many steps of a hundredth on either side count."""
CUTS = np.arange(0.1, 0.71, 0.01)
STAGES = ("words", "headings", "students")


@dataclass(frozen=True)
class Fitted:
    """For each practice a row of weights and a bias."""

    weights: Array
    biases: Array

    def margins(self, seen: csr_matrix) -> Array:
        """What is said of each row and practice."""
        return seen @ self.weights.T + self.biases


def fit(seen: csr_matrix, truth: Array, weight: Array, c: float) -> Fitted:
    """Support vector machines, one for each column of `truth`: 1, 0, or -1 where nothing is known."""
    rows = Parallel(n_jobs=-1)(delayed(_fit)(seen, truth[:, column], weight, c) for column in range(truth.shape[1]))
    return Fitted(np.array([row[:-1] for row in rows]), np.array([row[-1] for row in rows]))


def _fit(seen: csr_matrix, truth: Array, weight: Array, c: float) -> Array:
    used = truth >= 0
    fitted = LinearSVC(C=c, class_weight="balanced", random_state=0, max_iter=MOST_ROUNDS, tol=1e-3)
    fitted.fit(seen[used], truth[used] > 0, sample_weight=weight[used])
    return np.append(fitted.coef_[0], fitted.intercept_[0])


@dataclass(frozen=True)
class Parts:
    """Which rows may be learned from: truths for our labels, those under headings, the unlabelled."""

    own: Array
    under: Array
    unlabelled: Array


def parts_without(material: Material, held: int | None) -> Parts:
    """All rows but those of the service families of one fold."""
    return Parts(*(
        np.array([held is None or fold_of(said.family) != held for said in each])
        for each in (material.own, [said for said, _ in material.under], material.unlabelled)
    ))  # fmt: skip


def hinted(material: Material, parts: Parts) -> tuple[csr_matrix, csr_matrix]:
    """Our sentences and the unlabelled as the teacher sees them, with what the headings' model says among the signs."""
    under, ours, others = material.bare
    ones = np.ones(int(parts.under.sum()))
    model = fit(under[parts.under], material.told[parts.under].astype(int), ones, HEADINGS_C)
    margins = model.margins(ours), model.margins(others)
    middle, spread = margins[0][parts.own].mean(0), margins[0][parts.own].std(0)
    hints = [csr_matrix(HINT * (each - middle) / spread) for each in margins]
    return tuple(hstack([seen, hint]).tocsr() for seen, hint in zip(material.placed, hints, strict=True))


def told_by_teacher(material: Material, parts: Parts, ours: csr_matrix, others: csr_matrix) -> Array:
    """What the teacher says of each unlabelled sentence and practice: 1, 0, or -1 where it is not sure.

    Its cuts are set on our sentences, in folds of their own.
    """
    truth = material.truth
    inner = np.array([crc32(said.family.encode()) // FOLDS % INNER for said in material.own])
    margins = np.zeros(truth.shape)
    for held in range(INNER):
        rows = parts.own & (inner != held)
        margins[inner == held] = fit(ours[rows], truth[rows], material.weight[rows], TEACHER_C).margins(
            ours[inner == held]
        )
    known = np.flatnonzero(parts.own[: material.whole])
    cuts = best_cuts(margins[known], truth[known] > 0, np.arange(-1.5, 1.5, 0.03))
    model = fit(ours[parts.own], truth[parts.own], material.weight[parts.own], TEACHER_C)
    above = model.margins(others) - cuts
    return np.where(np.abs(above) > BAND, above > 0, -1)


def learned(material: Material, held: int | None, stage: str = STAGES[-1]) -> tuple[Fitted, csr_matrix]:
    """The model of a stage that has not seen a fold, and our sentences as it sees them."""
    parts, truth = parts_without(material, held), material.truth
    ours, others = material.placed if stage == "words" else hinted(material, parts)
    if stage != "students":
        return fit(ours[parts.own], truth[parts.own], material.weight[parts.own], TEACHER_C), ours
    told = told_by_teacher(material, parts, ours, others)
    seen, unlabelled = material.shipped
    model = fit(
        vstack([seen[parts.own], unlabelled[parts.unlabelled]]).tocsr(),
        np.concatenate([truth[parts.own], told[parts.unlabelled]]),
        np.concatenate([OWN * material.weight[parts.own], np.ones(int(parts.unlabelled.sum()))]),
        STUDENT_C,
    )
    return model, seen


def held_out(material: Material, stage: str) -> Array:
    """The margins of the sentences labelled with all practices, by models that have not seen their families."""
    margins = np.zeros(material.truth.shape)
    for held in range(FOLDS):
        model, seen = learned(material, held, stage)
        margins[material.fold == held] = model.margins(seen[material.fold == held])
        print(f"fold {held + 1} of {FOLDS}", file=sys.stderr, flush=True)
    return margins[: material.whole]


def best_cuts(scores: Array, truth: Array, asked: Array) -> Array:
    """For each practice the cut with the highest F1: the middle of the plateau of its curve and of all practices'."""
    given = scores[:, :, None] > asked
    hits, told, meant = (given & truth[:, :, None]).sum(0), given.sum(0), truth.sum(0)[:, None]
    each = 2 * hits / np.maximum(1, told + meant)
    of_all = 2 * hits.sum(0) / np.maximum(1, told.sum(0) + meant.sum())
    curves = (meant * each + PRIOR * of_all) / (meant + PRIOR)
    window = np.ones(2 * SMOOTH + 1) / (2 * SMOOTH + 1)
    smooth = [np.convolve(np.pad(curve, SMOOTH, mode="edge"), window, mode="valid") for curve in curves]
    return asked[np.argmax(smooth, axis=1)]


@dataclass(frozen=True)
class Settled:
    """How margins become probabilities, and from which a practice is given."""

    slope: float
    rival: float
    shift: float
    cuts: Array

    def odds(self, margins: Array) -> Array:
        """The probability of each practice."""
        return 1 / (1 + np.exp(-(self.slope * margins + self.rival * rivals(margins) + self.shift)))


def rivals(margins: Array) -> Array:
    """For each practice the highest margin of the others."""
    ordered = np.sort(margins, axis=1)
    return np.where(margins == ordered[:, -1:], ordered[:, -2:-1], ordered[:, -1:])


def settle(margins: Array, truth: Array) -> Settled:
    """One logistic fit for all practices on what the folds gave, then a cut for each."""
    seen = np.column_stack([margins.ravel(), rivals(margins).ravel()])
    fitted = LogisticRegression(C=100, solver="liblinear", tol=1e-6).fit(seen, truth.ravel())
    slope, rival = map(float, fitted.coef_[0])
    found = Settled(slope, rival, float(fitted.intercept_[0]), np.array([]))
    return replace(found, cuts=best_cuts(found.odds(margins), truth, CUTS))


def whole(model: Fitted, columns: Columns, settled: Settled) -> Rows:
    """The model that ships: log-odds in place of margins, weights rounded to whole numbers from -127 to 127.

    A score is slope · margin + shift / (1 + rival / slope), so that score + (rival / slope) · the highest other score
    is the log-odds.
    """
    rival = settled.rival / settled.slope
    weights = model.weights * settled.slope
    scale = float(np.abs(weights).max()) / 127
    raised = (np.rint(weights / scale).astype(int) + MIDDLE).T.astype(f"<u{LANE}")
    rows = {
        crc32(sign.encode("utf-8", "surrogatepass")): int.from_bytes(raised[column].tobytes(), "little")
        for sign, column in columns.items()
    }
    return Rows(
        labels=tuple(practice.value for practice in PRACTICES),
        biases=tuple(map(float, model.biases * settled.slope + settled.shift / (1 + rival))),
        scale=scale,
        rows=rows,
        rival=rival,
        cuts=tuple(map(float, settled.cuts)),
    )


def report(material: Material, margins: Array) -> None:
    """Print what the folds gave, each with a slope and cuts that were set on the others."""
    truth, fold = material.truth[: material.whole] > 0, material.fold[: material.whole]
    odds, given = np.zeros(truth.shape), np.zeros(truth.shape, bool)
    for held in range(FOLDS):
        settled = settle(margins[fold != held], truth[fold != held])
        odds[fold == held] = settled.odds(margins[fold == held])
        given[fold == held] = odds[fold == held] > settled.cuts
    hits = (truth & given).sum(0)
    for column, practice in enumerate(PRACTICES):
        meant, told = truth[:, column].sum(), given[:, column].sum()
        recall, precision = hits[column] / max(1, meant), hits[column] / max(1, told)
        one = 2 * hits[column] / max(1, meant + told)
        print(f"{practice:<22}{meant:4d} labels  F1 {one:.2f}  precision {precision:.2f}  recall {recall:.2f}")
    micro = 2 * hits.sum() / (truth.sum() + given.sum())
    macro = (2 * hits / np.maximum(1, truth.sum(0) + given.sum(0))).mean()
    precision = np.mean([average_precision_score(truth[:, k], odds[:, k]) for k in range(len(PRACTICES))])
    first = truth[np.arange(len(odds)), odds.argmax(1)][truth.any(1)].mean()
    tenth = np.minimum((odds.ravel() * 10).astype(int), 9)
    off = [abs((odds.ravel() - truth.ravel())[tenth == each].sum()) for each in range(10)]
    print(f"micro-F1 {micro:.3f}, macro-F1 {macro:.3f}, mean average precision {precision:.3f}")
    print(f"the most probable is right in {first:.3f}; calibration error {sum(off) / odds.size:.4f}; ", end="")
    print(f"of those given {truth[given].mean():.3f} are right and {odds[given].mean():.3f} expected to be")


def main() -> int:
    """Train, or cross-validate."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--own", type=Path, default=HERE / "topics.jsonl")
    parser.add_argument("--training", type=Path, default=HERE / "clauses.jsonl")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--cross-validate", action="store_true")
    parser.add_argument("--with", dest="stage", choices=STAGES, default=STAGES[-1])
    asked = parser.parse_args()
    own = list(own_labels(asked.own, asked.corpus, 1.0))
    labelled = [*own, *on_training(asked.training, asked.corpus, own)]
    material = Material(labelled, len(own), others_of(asked.corpus, labelled))
    print(f"{len(own)} labelled sentences, {len(labelled) - len(own)} on training AI, ", end="", file=sys.stderr)
    print(f"{len(material.under)} under headings, {len(material.unlabelled)} unlabelled", file=sys.stderr, flush=True)
    margins = held_out(material, asked.stage)
    report(material, margins)
    if asked.cross_validate or asked.stage != STAGES[-1]:
        return 0
    model, _ = learned(material, None)
    rows = whole(model, material.columns, settle(margins, material.truth[: material.whole] > 0))
    (asked.out / "topics.weights").write_bytes(pack_rows(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
