"""Scores the program on labelled cases and fails where a figure is below its floor in floors.json.

gate.py                                every task that has labelled cases
gate.py --gold DIR                     the cases in DIR instead of ../shared/gold
gate.py --pin                          raise the floors to what was measured; refuses to lower one …
gate.py --pin --allow-lower REASON     … unless a reason is given, which is kept beside the floor
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import IO, Any

HERE = Path(__file__).resolve().parent
SHARED = HERE.parent.parent / "shared" / "gold"
FLOORS = HERE / "floors.json"
DECIMALS = 3

Scores = dict[str, Any]
Floors = dict[str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a task: how it is read from what score.py says, and whether more of it is better."""

    name: str
    read: Callable[[Scores], float | None]
    is_better_high: bool = True

    @property
    def bound(self) -> str:
        """The word for its floor in floors.json."""
        return "at-least" if self.is_better_high else "at-most"

    def holds(self, measured: float, floor: float) -> bool:
        """Whether a measured figure is as good as its floor."""
        return measured >= floor if self.is_better_high else measured <= floor

    def pinned(self, measured: float) -> float:
        """The floor that a measured figure gives: rounded so that it holds."""
        scale = 10.0**DECIMALS
        return (math.floor if self.is_better_high else math.ceil)(round(measured * scale, 6)) / scale


def _named(name: str) -> Callable[[Scores], float | None]:
    return lambda scores: scores.get(name)


ANSWERS = (
    Figure("accuracy-acceptable", _named("accuracy_acceptable")),
    Figure("opposite", lambda scores: len(scores["opposite"]), is_better_high=False),
    Figure("evidence-hit", _named("evidence_hit")),
    Figure("inexact", _named("inexact"), is_better_high=False),
)
PAGES = (
    Figure("html-share-095", lambda scores: scores["html"]["share_095"]),
    Figure("html-mean", lambda scores: scores["html"]["mean"]),
    Figure("html-refused", lambda scores: scores["html"]["refused"], is_better_high=False),
    Figure("pdf-mean", lambda scores: scores["pdf"]["mean"]),
)
FIGURES: dict[str, tuple[Figure, ...]] = {
    "changes": (
        Figure("recall", _named("recall")),
        Figure("precision", _named("precision")),
        Figure("weighted-precision", _named("weighted_precision")),
        Figure("recall-major", _named("recall_major")),
        Figure("severity-accuracy", _named("severity_accuracy")),
        Figure("kinds-micro-f1", lambda scores: (scores.get("kinds") or {}).get("micro_f1")),
        Figure("key-shown-first", _named("key_shown_first")),
        Figure("calibration-error", _named("calibration_error"), is_better_high=False),
    ),
    "alignment": (
        Figure("recall", _named("recall")),
        Figure("recall-changed", _named("recall_changed")),
        Figure("relation-accuracy-changed", _named("relation_accuracy_changed")),
        Figure("wrong-share", lambda scores: scores["wrong"] / scores["links"], is_better_high=False),
    ),
    "clauses": (
        Figure("accuracy", _named("accuracy")),
        Figure("macro-f1", _named("macro_f1")),
        Figure("strength-accuracy", _named("strength_accuracy")),
        Figure("data-micro-f1", _named("data_micro_f1")),
        Figure("choice-macro-f1", _named("choice_macro_f1")),
        Figure("reversals", lambda scores: len(scores["reversals"]), is_better_high=False),
    ),
    "events": (Figure("recall", _named("recall")), Figure("precision", _named("precision"))),
    "unfair": (
        Figure("micro-f1-with-fair", lambda scores: scores["with_fair"]["micro_f1"]),
        Figure("macro-f1-with-fair", lambda scores: scores["with_fair"]["macro_f1"]),
        Figure("macro-f1", lambda scores: scores["eight"]["macro_f1"]),
        Figure("unfair-f1", _named("unfair_f1")),
    ),
    "answers": ANSWERS,
    "questions": (*ANSWERS, Figure("value-found", _named("value_found"))),
    "paraphrases": ANSWERS,
    "outofscope": (Figure("refused", _named("refused")),),
    "claims": (
        Figure("accuracy", _named("accuracy")),
        Figure("accuracy-acceptable", _named("accuracy_acceptable")),
        Figure("contradicted-precision", _named("contradicted_precision")),
        Figure("contradicted-recall", _named("contradicted_recall")),
        Figure("evidence-hit", _named("evidence_hit")),
        Figure("inexact", _named("inexact"), is_better_high=False),
    ),
    "extraction": PAGES,
    "undeclared": (
        *PAGES,
        Figure(
            "html-below-half-not-refused", lambda scores: scores["html"]["below_05_not_refused"], is_better_high=False
        ),
    ),
    "failures": (
        Figure("refused", lambda scores: scores["refused"] / scores["pages_without_terms"]),
        Figure("cause-named", lambda scores: scores["cause_named"] / scores["pages_without_terms"]),
        Figure("wrongly-refused", lambda scores: len(scores["wrongly_refused"]), is_better_high=False),
    ),
}
"""What is held to a floor, task by task, of all that score.py prints."""


SETS = {"unfair": "lexglue.validation.jsonl", "extraction": "pages.*.jsonl", "undeclared": "pages.*.jsonl"}
"""The set of a task that is scored here, where it is not called TASK.*.jsonl."""
FOLDERS = {"outofscope": "questions", "paraphrases": "questions", "undeclared": "extraction", "failures": "extraction"}
"""Where a task's set lies, where not in a folder of its name."""
SAME = {"paraphrases": "questions", "undeclared": "extraction"}
"""A set that is predicted and scored as another task's."""
OPTIONS = {"undeclared": ("--no-declaration",)}
"""What the scorer is told when it makes a task's inputs."""


@dataclass(frozen=True, slots=True)
class Result:
    """One figure as measured, beside its floor (None where none was pinned yet)."""

    task: str
    figure: Figure
    measured: float
    floor: float | None

    @property
    def holds(self) -> bool:
        """Whether it is as good as its floor."""
        return self.floor is None or self.figure.holds(self.measured, self.floor)

    @property
    def row(self) -> str:
        """Its line of the table."""
        sign = "≥" if self.figure.is_better_high else "≤"
        floor = "no floor yet" if self.floor is None else f"{sign} {self.floor:.{DECIMALS}f}"
        verdict = "" if self.holds else "BELOW"
        return f"{self.task:<12} {self.figure.name:<28} {self.measured:>8.4f}   {floor:<14} {verdict}".rstrip()


def labelled(gold: Path) -> dict[str, Path]:
    """The labelled set of each task that is held to floors and has one."""
    found = {task: sorted((gold / FOLDERS.get(task, task)).glob(SETS.get(task, f"{task}.*.jsonl"))) for task in FIGURES}
    return {task: paths[0] for task, paths in found.items() if paths}


def score(task: str, cases: Path, scorer: Path) -> Scores:
    """What score.py says of the program's predictions for these cases."""
    options, task = OPTIONS.get(task, ()), SAME.get(task, task)
    with tempfile.TemporaryDirectory() as folder:
        given, told = Path(folder, "in.jsonl"), Path(folder, "out.jsonl")
        with given.open("wb") as out:
            _run(scorer, "inputs", task, str(cases), *options, stdout=out)
        with given.open("rb") as source, told.open("wb") as out:
            _run(HERE / "predict.py", task, stdin=source, stdout=out)
        done = _run(scorer, "score", task, str(cases), str(told), "--json", stdout=subprocess.PIPE)
    scores: Scores = json.loads(done.stdout)
    return scores


def _run(
    script: Path, *arguments: str, stdin: IO[bytes] | None = None, stdout: IO[bytes] | int | None = None
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, str(script), *arguments], check=True, stdin=stdin, stdout=stdout)


def measure(sets: dict[str, Path], scorer: Path, floors: Floors) -> list[Result]:
    """Every figure of every task that has labelled cases."""
    return [result for task, cases in sets.items() for result in _results(task, cases, scorer, floors.get(task, {}))]


def _results(task: str, cases: Path, scorer: Path, floors: dict[str, Any]) -> Iterator[Result]:
    scores = score(task, cases, scorer)
    for figure in FIGURES[task]:
        if (measured := figure.read(scores)) is not None:
            yield Result(task, figure, measured, floors.get(figure.name, {}).get(figure.bound))


def digest(cases: Path) -> str:
    """A short name for a labelled set, which changes when the set does."""
    return sha256(cases.read_bytes()).hexdigest()[:16]


def pin(floors: Floors, results: Iterable[Result], sets: dict[str, Path], reason: str) -> Floors:
    """The floors with every figure at what was measured, and the reason beside those that were lowered."""
    raised = {task: dict(figures) for task, figures in floors.items()}
    for result in results:
        entry: dict[str, Any] = {result.figure.bound: result.figure.pinned(result.measured)}
        if not result.holds:
            entry["lowered"] = reason
        task = raised.setdefault(result.task, {})
        task["set"] = digest(sets[result.task])
        task[result.figure.name] = entry
    return raised


def main(arguments: list[str] | None = None) -> int:
    """Runs the gate: 0 where every figure holds or nothing is here to score, 1 where one does not."""
    asked = _parser().parse_args(arguments)
    if not (asked.gold or SHARED).is_dir():
        print(f"gate: skipped, there are no labelled cases at {asked.gold or '../shared/gold'}")
        return 0
    gold = asked.gold or SHARED
    scorer = gold / "score.py" if (gold / "score.py").exists() else SHARED / "score.py"
    floors: Floors = json.loads(asked.floors.read_text(encoding="utf-8"))
    sets = labelled(gold)
    try:
        results = measure(sets, scorer, floors)
    except subprocess.CalledProcessError as error:
        print(f"gate: this failed, and says above why: {' '.join(map(str, error.cmd[1:]))}", file=sys.stderr)
        return 2
    _tell(results, sets, floors)
    lowered = [result for result in results if not result.holds]
    if asked.pin and (asked.allow_lower or not lowered):
        raised = pin(floors, results, sets, asked.allow_lower)
        asked.floors.write_text(json.dumps(raised, indent=2) + "\n", encoding="utf-8")
        print(f"gate: {len(results)} floors pinned")
        return 0
    if lowered:
        print(f"gate: {len(lowered)} of {len(results)} figures are below their floor")
        if asked.pin:
            print("gate: nothing was pinned; a floor goes down only with --allow-lower REASON")
        return 1
    print(f"gate: {len(results)} figures hold")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, help="the folder of labelled cases (default: ../shared/gold)")
    parser.add_argument(
        "--floors", type=Path, default=FLOORS, help="the floors (default: floors.json beside this file)"
    )
    parser.add_argument("--pin", action="store_true", help="raise the floors to what was measured")
    parser.add_argument(
        "--allow-lower", metavar="REASON", default="", help="with --pin: lower floors too, for this reason"
    )
    return parser


def _tell(results: list[Result], sets: dict[str, Path], floors: Floors) -> None:
    for result in results:
        print(result.row)
    for task in FIGURES:
        if task not in sets:
            print(f"{task:<12} no labelled set here")
        elif floors.get(task, {}).get("set") not in (None, digest(sets[task])):
            print(f"{task:<12} another set of cases than the floors were pinned on")


if __name__ == "__main__":
    sys.exit(main())
