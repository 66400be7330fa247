"""Predictions come in the order of the cases, by whichever process, and what is no case is named by its line."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

USE = "# Terms\n\n## 1. Use\n\nYou may use it for {} days.\n\n## 2. Law\n\nThe law of Ruritania applies.\n"
CASES = [
    {
        "id": f"case-{number}",
        "service": "Acme",
        "doc_type": "Terms of Service",
        "before": USE.format(number),
        "after": USE.format(number + 1),
    }
    for number in range(40)
]


@pytest.fixture
def predict(root):
    def run(task: str, given: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(root / "evaluation" / "predict.py"), task, *arguments]
        return subprocess.run(command, input=given, capture_output=True, text=True, encoding="utf-8", check=False)

    return run


def lines(cases) -> str:
    return "".join(json.dumps(case) + "\n" for case in cases)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_every_case_has_a_prediction_in_its_place(predict, jobs):
    done = predict("alignment", lines(CASES), "--jobs", jobs)
    assert done.returncode == 0, done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["id"] for row in found] == [case["id"] for case in CASES]
    relations = {link["after"][0]["heading"]: link["relation"] for link in found[0]["links"] if link["after"]}
    assert relations["Use"] == "edited"
    assert relations["Law"] == "same"


def test_progress_is_told_beside_the_predictions(predict):
    done = predict("alignment", lines(CASES))
    assert "40 cases" in done.stderr


def test_no_cases_give_no_predictions(predict):
    done = predict("alignment", "\n")
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize(
    ("second", "said"),
    [
        ('{"id": "cut off"', "line 2 is not JSON"),
        ("[1, 2]", "line 2 is no case"),
        ('{"before": ""}', "line 2 is no case"),  # without an id
    ],
)
def test_a_bad_line_is_named(predict, second, said):
    done = predict("alignment", lines(CASES[:1]) + second + "\n")
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_task_that_is_not_there_is_refused_with_those_that_are(predict):
    done = predict("fortunes", "")
    assert done.returncode == 2
    assert "alignment" in done.stderr


def test_a_case_that_fails_is_named(predict):
    done = predict("alignment", lines([{**CASES[0], "before": None}]))
    assert done.returncode != 0
    assert "case-0" in done.stderr
