"""The gate holds figures to their floors; floors go up by themselves and down only with a reason."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

CASE = {
    "id": "one",
    "before": "# Terms\n\n## 1. Use\n\nYou may use it.\n",
    "after": "# Terms\n\n## 1. Use\n\nYou must not use it.\n",
}
# A scorer in the manner of the real one: hands out the cases, and gives the figures that stand beside them.
SCORER = """
import json, pathlib, sys
verb, task, cases = sys.argv[1:4]
if verb == "inputs":
    print(pathlib.Path(cases).read_text(), end="")
else:
    asked = [json.loads(line)["id"] for line in open(cases)]
    told = [json.loads(line)["id"] for line in open(sys.argv[4])]
    assert asked == told
    print(pathlib.Path(cases).with_name("figures.json").read_text())
"""


@pytest.fixture
def gate(root, tmp_path):
    """Runs the gate on one invented case, with the figures that the scorer is to give."""
    folder = tmp_path / "gold" / "alignment"
    folder.mkdir(parents=True)
    (tmp_path / "gold" / "score.py").write_text(SCORER, encoding="utf-8")
    (folder / "alignment.dev.jsonl").write_text(json.dumps(CASE) + "\n", encoding="utf-8")
    floors = tmp_path / "floors.json"
    floors.write_text("{}", encoding="utf-8")

    def run(*arguments: str, **figures: float) -> subprocess.CompletedProcess[str]:
        scores = {
            "links": 1000,
            "wrong": 2,
            "recall": 0.98765,
            "recall_changed": 0.95,
            "relation_accuracy_changed": 0.9,
        } | figures
        (folder / "figures.json").write_text(json.dumps(scores), encoding="utf-8")
        command = [sys.executable, str(root / "evaluation" / "gate.py"), "--floors", str(floors), *arguments]
        if "--gold" not in arguments:
            command += ["--gold", str(tmp_path / "gold")]
        return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)

    run.floors = lambda: json.loads(floors.read_text(encoding="utf-8"))
    return run


def test_without_labelled_cases_the_gate_is_skipped_and_says_so(gate, tmp_path):
    done = gate("--gold", str(tmp_path / "nowhere"))
    assert done.returncode == 0
    assert "skipped" in done.stdout


def test_a_figure_without_a_floor_is_shown_and_holds(gate):
    done = gate()
    assert done.returncode == 0, done.stderr
    assert "recall" in done.stdout
    assert "0.9877" in done.stdout
    assert "no floor yet" in done.stdout


def test_pinning_sets_floors_that_what_was_measured_holds(gate):
    assert gate("--pin").returncode == 0
    assert gate.floors()["alignment"]["recall"] == {"at-least": 0.987}
    assert gate.floors()["alignment"]["wrong-share"] == {"at-most": 0.002}
    assert gate().returncode == 0


@pytest.mark.parametrize(
    "worse", [{"recall": 0.98}, {"wrong": 3}], ids=["lower where more is better", "higher where less is"]
)
def test_a_figure_below_its_floor_fails(gate, worse):
    gate("--pin")
    done = gate(**worse)
    assert done.returncode == 1
    assert "BELOW" in done.stdout


def test_floors_go_up_with_what_was_measured(gate):
    gate("--pin")
    gate("--pin", recall=0.995, wrong=1)
    assert gate.floors()["alignment"]["recall"] == {"at-least": 0.995}
    assert gate.floors()["alignment"]["wrong-share"] == {"at-most": 0.001}


def test_a_floor_is_not_lowered_without_a_reason(gate):
    gate("--pin")
    before = gate.floors()
    done = gate("--pin", recall=0.9, recall_changed=0.99)
    assert done.returncode == 1
    assert "--allow-lower" in done.stdout
    assert gate.floors() == before


def test_a_floor_is_lowered_with_a_reason_that_is_kept(gate):
    gate("--pin")
    assert gate("--pin", "--allow-lower", "labels were corrected", recall=0.9).returncode == 0
    assert gate.floors()["alignment"]["recall"] == {"at-least": 0.9, "lowered": "labels were corrected"}
    assert gate.floors()["alignment"]["recall-changed"] == {"at-least": 0.95}


def test_a_scorer_that_fails_is_named(gate, tmp_path):
    (tmp_path / "gold" / "score.py").write_text("raise SystemExit('no such history')", encoding="utf-8")
    done = gate()
    assert done.returncode == 2
    assert "no such history" in done.stderr
    assert "score.py" in done.stderr


def test_another_set_of_cases_than_was_pinned_on_is_said(gate, tmp_path):
    gate("--pin")
    (tmp_path / "gold" / "alignment" / "alignment.dev.jsonl").write_text(
        json.dumps({**CASE, "id": "two"}) + "\n", encoding="utf-8"
    )
    assert "another set" in gate().stdout
