"""Train the model of the stance on AI training, and write it as `stance.weights`.

    python training/train_stance.py --corpus DIR --labels clauses.dev.jsonl [--out FOLDER]
    python training/train_stance.py … --cross-validate SCORE.PY [--told OUT.jsonl]

DIR holds bare clones of the collections, in which the sentences of `training/clauses.jsonl` are found by their digests.
With --cross-validate nothing is written: for every fold of service families the model is fitted on the other folds, the
program reads the labelled clauses of the fold with it, and SCORE.PY scores what it says of all of them.
"""

from __future__ import annotations

import argparse
import json
import sys
from array import array
from collections.abc import Iterable, Sequence
from importlib import util
from pathlib import Path
from types import ModuleType
from typing import Any
from zlib import crc32

import numpy as np
from gather import Said, family_of, own_labels
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from smallprint.model.norm import Stance
from smallprint.read.linear import Groups, Linear, pack
from smallprint.read.sentence import sentence_of
from smallprint.read.signs import signs_of

HERE = Path(__file__).resolve().parent
OUT = HERE.parent / "src" / "smallprint" / "read" / "weights"
TASK = HERE.parent / "evaluation" / "tasks" / "clauses.py"
SLOTS = 1 << 16
FOLDS = 10
C = 1.0
"""The inverse strength of the L2 penalty; 0.3 and 3 did no better in cross-validation."""
LESS_SILENT = 0.4
"""What is taken from the log-odds of silence: of the sentences labelled here twice as many are silent as of the set
that is scored. In cross-validation .3 to .5 did best there, and for the strength everywhere."""
OWN = 0.5
"""What a sentence labelled here by one reader counts for beside one of the set labelled twice."""


def matrix(groups: Sequence[Groups], slots: int) -> csr_matrix:
    """The signs of many sentences as rows of hashed columns."""
    rows: list[int] = []
    columns: list[int] = []
    values: list[float] = []
    for index, each in enumerate(groups):
        for weight, signs in each:
            for sign in signs:
                rows.append(index)
                columns.append(crc32(sign.encode("utf-8", "surrogatepass")) % slots)
                values.append(weight)
    return csr_matrix((values, (rows, columns)), shape=(len(groups), slots))


def whole(labels: Sequence[str], biases: Iterable[float], weights: np.ndarray[Any, Any], slots: int) -> Linear:
    """A model with its weights rounded to whole numbers from -127 to 127 times a scale."""
    scale = float(np.abs(weights).max()) / 127
    table = array("b", np.rint(weights / scale).astype(np.int8).tobytes())
    return Linear(tuple(labels), tuple(map(float, biases)), scale, slots, table)


def fit(said: Sequence[Said]) -> Linear:
    """The model fitted on labelled sentences."""
    seen = matrix([signs_of(sentence_of(one.ink, one.heading, one.before)).groups for one in said], SLOTS)
    fitted = LogisticRegression(C=C, max_iter=5000, tol=1e-6)
    fitted.fit(seen, [one.row["stance"] for one in said], sample_weight=[one.weight for one in said])
    silence = fitted.classes_ == Stance.NOT_ADDRESSED.value
    return whole(list(fitted.classes_), fitted.intercept_ - LESS_SILENT * silence, fitted.coef_, SLOTS)


def scored_labels(path: Path, task: ModuleType) -> list[Said]:
    """The clauses of the labelled set."""
    stances = {name: stance.value for stance, name in task.STANCES.items()}
    found = []
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        inks = [task.ink_of(row.get(name) or "") for name in ("text", "heading", "context")]
        found.append(
            Said(*inks, {**row, "stance": stances[row["stance"]]}, family_of(row["service"]), 1.0, is_scored=True)
        )
    return found


def cross_validated(said: Sequence[Said], task: ModuleType) -> list[dict[str, Any]]:
    """What the program says of every scored clause with a model that has not seen its family."""
    told = {}
    fold = {one.family: crc32(one.family.encode()) % FOLDS for one in said}
    for held in range(FOLDS):
        model = fit([one for one in said if fold[one.family] != held])
        for one in said:
            if one.is_scored and fold[one.family] == held:
                told[one.row["id"]] = task.predict(one.row, model)
    return [told[one.row["id"]] for one in said if one.is_scored]


def load(path: Path, name: str) -> ModuleType:
    """The module in a file."""
    spec = util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main() -> int:
    """Train, or cross-validate."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--labels", type=Path, required=True)
    parser.add_argument("--own", type=Path, default=HERE / "clauses.jsonl")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--cross-validate", type=Path)
    parser.add_argument("--told", type=Path)
    asked = parser.parse_args()
    task = load(TASK, "task_clauses")
    said = [*scored_labels(asked.labels, task), *own_labels(asked.own, asked.corpus, OWN)]
    print(f"{len(said)} labelled sentences", file=sys.stderr)
    if asked.cross_validate:
        told = cross_validated(said, task)
        if asked.told:
            asked.told.write_text("".join(json.dumps(row) + "\n" for row in told), "utf-8")
        gold = [one.row for one in said if one.is_scored]
        spelled = [{**row, "stance": task.STANCES[Stance(row["stance"])]} for row in gold]
        print(json.dumps(load(asked.cross_validate, "score").score_clauses(spelled, told), indent=1))
        return 0
    (asked.out / "stance.weights").write_bytes(pack(fit(said)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
