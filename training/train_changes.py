"""Train the models that tell which recorded changes matter, and write them as `*.weights`.

    python training/train_changes.py --corpus DIR --labels changes.jsonl [--labels …] [--seen FOLDER] [--out FOLDER]
    python training/train_changes.py … --cross-validate SCORE.PY [--told OUT.jsonl]

DIR holds bare clones of the collections. Labels are JSON Lines with path, commit, substantive, severity and, where
there are any, key_before and key_after (words that show the main change). Every document's history is taken in
order, so that a change is seen as the program sees it; FOLDER keeps what was seen, so that this is done once.

With --cross-validate nothing is written: for every fold of services the models are fitted on the other folds, the
changes of the fold are judged with them by the program itself, and SCORE.PY scores what it says of all of them.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from importlib import util
from pathlib import Path
from types import ModuleType
from typing import Any

from learn import FOLDS, Learner, examined
from observe import Sight, read_labels, sights

from smallprint.judge.assessment import assess
from smallprint.judge.course import Taken
from smallprint.judge.weighing import noise
from smallprint.judge.weighing.models import Models
from smallprint.judge.weighing.weight import pack
from smallprint.model.document import Standing

HERE = Path(__file__).resolve().parent
OUT = HERE.parent / "src" / "smallprint" / "judge" / "weights"
TASK = HERE.parent / "evaluation" / "tasks" / "changes.py"
PARTS = 3


def told(sight: Sight, models: Models, task: ModuleType) -> dict[str, Any]:
    """What `evaluation/predict.py changes` would say of a change, with these models."""
    if sight.taken is not None:
        return {"id": sight.label.id, **task.prediction(sight.taken)}
    assert sight.diff is not None
    assert sight.past is not None
    assert sight.moment is not None
    found = assess(sight.diff, sight.past, sight.moment, models)
    taken = Taken(0, sight.diff.after, Standing.USABLE, "", sight.moment.language, (), found, None, sight.diff)
    return {"id": sight.label.id, **task.prediction(taken)}


def cross_validated(held: Sequence[Sight], learner: Learner, task: ModuleType) -> Iterator[dict[str, Any]]:
    """What is said of every scored change by models that have not seen its service."""
    every = set(range(FOLDS))
    for fold in range(FOLDS):
        asked = [sight for sight in held if sight.label.is_scored and learner.fold[sight.label.family] == fold]
        if asked:
            models = learner.models(every - {fold}, PARTS)
            yield from (told(sight, models, task) for sight in asked)


def load(path: Path) -> ModuleType:
    """A script as a module."""
    spec = util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def main() -> None:
    """Train and write the weights, or print cross-validated figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--labels", type=Path, action="append", required=True)
    parser.add_argument("--seen", type=Path, default=Path("build/sights"))
    parser.add_argument("--cross-validate", type=Path, metavar="SCORE.PY")
    parser.add_argument("--told", type=Path, help="with --cross-validate: keep what was said of each change here")
    parser.add_argument("--out", type=Path, default=OUT)
    asked = parser.parse_args()
    held = list(sights(read_labels(asked.labels, asked.corpus), asked.seen))
    learner = Learner([examined(sight) for sight in held])
    counted = f"{len(learner.cases)} weighed, {len(learner.rows)} clauses, {len(learner.fold)} services"
    print(f"{len(held)} labelled changes, {counted}")
    if asked.cross_validate:
        said = list(cross_validated(held, learner, load(TASK)))
        if asked.told:
            asked.told.write_text("".join(json.dumps(row) + "\n" for row in said), encoding="utf-8")
        gold = {sight.label.id: sight.label.gold for sight in held}
        scorer = load(asked.cross_validate)
        scorer.show(scorer.score_changes([gold[row["id"]] for row in said], said))
        return
    models = learner.models(set(range(FOLDS)), FOLDS)
    for name in ("clause", "change", "severity"):
        (asked.out / f"{name}.weights").write_bytes(pack(getattr(models, name)))
        print(asked.out / f"{name}.weights")
    (asked.out / "noise.weights").write_bytes(noise.pack(models.noise))
    print(asked.out / "noise.weights")


if __name__ == "__main__":
    main()
