"""Train the model of potentially unfair clauses, and write it as `unfair.weights`.

    python training/train_unfair.py --labels lexglue.train.jsonl --labels … [--out FOLDER]
    python training/train_unfair.py … --cross-validate

Labels are JSON Lines with text, labels and doc; documents of one service stay together when folds are cut. Cuts and
probabilities are set on what is said of each fold by a model fitted on the others. With --cross-validate nothing is
written: what the folds give is scored, set by set, each fold with cuts chosen on the others.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC
from train_stance import matrix, whole

from smallprint.read.linear import Linear, pack
from smallprint.read.unfair import UnfairKind, unfair_signs

HERE = Path(__file__).resolve().parent
OUT = HERE.parent / "src" / "smallprint" / "read" / "weights"
SLOTS = 110_000
"""Nine rows of so many weights stay under a megabyte; twice as many did no better."""
FOLDS = 5
RESAMPLED = 1_000
C = 0.35
"""The inverse strength of the penalty. What bears a kind counts for more by the root of how much rarer it is: by all of
it, mean average precision in the folds was lower by .004 (UNFAIR-ToS) and .001 (2024)."""
RARITY = 0.7
"""The power of the rarity by which signs are scaled before fitting; 0 was worse in the folds, 0.5 and 1 the same."""
TOLERANCE = 0.01
"""When a fit ends; at a hundredth of it margins are the same within .002."""
PLATEAU = 61
"""A cut is the middle of the best so many hundredths of margin; narrower ones did no better where it was not chosen."""
KINDS = [kind.value for kind in UnfairKind]
NINTH = KINDS.index(UnfairKind.PRIVACY_INCLUDED.value)
"""The kind that only the set of 2024 knows: the older set says nothing of it."""

Rows = list[dict[str, Any]]
Array = np.ndarray[Any, Any]
Matrix = csr_matrix


def service_of(doc: str) -> str:
    """The service of a document: "en_Booking" and "Booking" are one."""
    return re.sub(r"^(en|de)_", "", doc).split("_")[0].lower()


def rarity(seen: Matrix) -> Array:
    """By how much each sign is scaled: the logarithm of how rare it is, to the power `RARITY`, one on average."""
    borne = np.asarray((seen > 0).sum(0)).ravel()
    rare = np.log((1 + seen.shape[0]) / (1 + borne)) ** RARITY
    return np.asarray(rare / rare[borne > 0].mean())


def fit(seen: Matrix, truth: Array, rows: Array) -> tuple[Array, Array]:
    """For each kind a row of weights and a bias, fitted on some of the sentences."""
    weights, biases = np.zeros((len(KINDS), SLOTS)), np.zeros(len(KINDS))
    scale = rarity(seen[rows])
    scaled = seen.multiply(scale).tocsr()
    for kind in range(len(KINDS)):
        used = rows[truth[rows, kind] >= 0]
        borne = truth[used, kind].mean()
        counting = {0: 1.0, 1: float(np.sqrt((1 - borne) / borne))}
        fitted = LinearSVC(C=C, class_weight=counting, random_state=0, max_iter=20_000, tol=TOLERANCE)
        fitted.fit(scaled[used], truth[used, kind])
        weights[kind], biases[kind] = fitted.coef_[0] * scale, fitted.intercept_[0]
    return weights, biases


def held_out(seen: Matrix, truth: Array, fold: Array) -> Array:
    """The margins of every sentence by a model that has not seen its service."""
    margins = np.zeros(truth.shape)
    for held in range(FOLDS):
        weights, biases = fit(seen, truth, np.flatnonzero(fold != held))
        asked = np.flatnonzero(fold == held)
        margins[asked] = seen[asked] @ weights.T + biases
    return margins


def best_cut(margins: Array, truth: Array) -> float:
    """The margin from which giving the label has the highest F1: the middle of the plateau."""
    asked = np.linspace(-1, 1, 201)
    scores = np.array(
        [2 * ((margins > cut) & truth).sum() / max(1, (margins > cut).sum() + truth.sum()) for cut in asked]
    )
    smooth = np.convolve(scores, np.ones(PLATEAU) / PLATEAU, mode="same")
    return float(asked[int(smooth.argmax())])


def cuts_of(margins: Array, truth: Array) -> Array:
    """For each kind the margin from which it is given."""
    known = [truth[:, kind] >= 0 for kind in range(len(KINDS))]
    return np.array([best_cut(margins[rows, kind], truth[rows, kind] > 0) for kind, rows in enumerate(known)])


def told_of(margins: Array, truth: Array, fold: Array) -> Array:
    """What is said of every sentence with cuts that were chosen on the other folds."""
    told = np.zeros(truth.shape, dtype=bool)
    for held in range(FOLDS):
        told[fold == held] = margins[fold == held] > cuts_of(margins[fold != held], truth[fold != held])
    return told


def truth_of(rows: Rows) -> Array:
    """For each sentence and kind 1, 0, or -1 where its set does not know the kind."""
    found = np.array([[int(kind in row["labels"]) for kind in KINDS] for row in rows])
    found[[index for index, row in enumerate(rows) if "lang" not in row], NINTH] = -1
    return found


def f1(truth: Array, told: Array) -> tuple[float, float, list[float]]:
    """Macro and micro F1, and each column's."""
    hits = (truth & told).sum(0)
    each = 2 * hits / np.maximum(1, truth.sum(0) + told.sum(0))
    return (
        float(each.mean()),
        float(2 * hits.sum() / max(1, truth.sum() + told.sum())),
        [round(float(x), 3) for x in each],
    )


def report(name: str, truth: Array, told: Array) -> None:
    """Print the figures of one set, with "fair" as a kind and without."""
    kinds = (truth >= 0).all(0)
    truth, told = truth[:, kinds] > 0, told[:, kinds]
    fair = np.column_stack([truth, ~truth.any(1)]), np.column_stack([told, ~told.any(1)])
    macro, micro, each = f1(truth, told)
    unfair = f1(truth.any(1)[:, None], told.any(1)[:, None])[1]
    with_fair = f1(*fair)
    print(f"    95 % of {RESAMPLED} resamplings: {between(truth, told)}; with fair {between(*fair)}")
    print(f"{name}: macro {macro:.3f} micro {micro:.3f}, unfair or not {unfair:.3f}")
    print(f"    with fair: macro {with_fair[0]:.3f} micro {with_fair[1]:.3f}; each kind {each}")


def between(truth: Array, told: Array) -> str:
    """Between which values macro and micro F1 lie in most resamplings of the sentences (bootstrap, percentiles)."""
    chance = np.random.default_rng(0)
    picks = (chance.integers(0, len(truth), len(truth)) for _ in range(RESAMPLED))
    found = np.array([f1(truth[pick], told[pick])[:2] for pick in picks])
    low, high = np.percentile(found, [2.5, 97.5], axis=0)
    return f"macro {low[0]:.3f} to {high[0]:.3f}, micro {low[1]:.3f} to {high[1]:.3f}"


def calibrated(weights: Array, biases: Array, margins: Array, truth: Array) -> Linear:
    """The model whose scores are log-odds: margins stretched and shifted by a logistic fit on what the folds gave."""
    cuts, margin_cuts = [], cuts_of(margins, truth)
    for kind in range(len(KINDS)):
        used = truth[:, kind] >= 0
        fitted = LogisticRegression(C=1e3).fit(margins[used, kind, None], truth[used, kind])
        slope, shift = float(fitted.coef_[0, 0]), float(fitted.intercept_[0])
        cuts.append(1 / (1 + np.exp(-(slope * margin_cuts[kind] + shift))))
        weights[kind], biases[kind] = weights[kind] * slope, biases[kind] * slope + shift
    return replace(whole(KINDS, biases, weights, SLOTS), cuts=tuple(map(float, cuts)))


def main() -> int:
    """Train, or cross-validate."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--labels", type=Path, required=True, action="append")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--cross-validate", action="store_true")
    asked = parser.parse_args()
    sets = [(path.name, [json.loads(line) for line in path.read_text("utf-8").splitlines()]) for path in asked.labels]
    rows = [row for _, held in sets for row in held]
    truth = truth_of(rows)
    seen = matrix([unfair_signs(row["text"]) for row in rows], SLOTS)
    fold = np.array([crc32(service_of(row["doc"]).encode()) % FOLDS for row in rows])
    margins = held_out(seen, truth, fold)
    model = calibrated(*fit(seen, truth, np.arange(len(rows))), margins, truth)
    if not asked.cross_validate:
        (asked.out / "unfair.weights").write_bytes(pack(model))
        return 0
    told = told_of(margins, truth, fold)
    begun = 0
    for name, held in sets:
        part = slice(begun, begun + len(held))
        report(name, truth[part], told[part])
        begun += len(held)
    return 0


if __name__ == "__main__":
    sys.exit(main())
