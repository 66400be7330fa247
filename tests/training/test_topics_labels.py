"""What the model of topics is trained on: our labels hold no words of the texts, and headings name practices."""

from __future__ import annotations

import json
import re
from importlib import util

import pytest

from smallprint.model.topic import Practice

HEX = re.compile(r"[0-9a-f]+")


@pytest.fixture(scope="module")
def labels(root):
    return [json.loads(line) for line in (root / "training" / "topics.jsonl").read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def headings(root) -> dict[Practice, str]:
    spec = util.spec_from_file_location("headings", root / "training" / "headings.py")
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.HEADINGS


def test_a_label_names_its_sentence_and_holds_nothing_of_it(labels):
    assert labels
    fields = {"history", "path", "commit", "sentence", "topics", "is_hard"}
    assert [label for label in labels if label.keys() != fields] == []
    digests = [(label["commit"], label["sentence"]) for label in labels]
    assert all(HEX.fullmatch(commit) and len(commit) == 40 for commit, _ in digests)
    assert all(HEX.fullmatch(sentence) and len(sentence) == 32 for _, sentence in digests)


def test_a_label_is_of_practices_each_once(labels):
    practices = {practice.value for practice in Practice}
    assert [label for label in labels if not set(label["topics"]) <= practices] == []
    assert [label for label in labels if len(set(label["topics"])) != len(label["topics"])] == []


def test_a_sentence_is_labelled_once_and_labels_stand_in_order(labels):
    places = [tuple(label[name] for name in ("history", "path", "commit", "sentence")) for label in labels]
    assert places == sorted(set(places))


def test_every_practice_has_labels_enough_to_be_learned(labels):
    count = {practice: sum(practice in label["topics"] for label in labels) for practice in Practice}
    assert {practice: times for practice, times in count.items() if times < 20} == {}


def test_every_practice_has_headings(headings):
    assert list(headings) == list(Practice)
    assert [practice for practice, pattern in headings.items() if re.search(pattern, "")] == []


@pytest.mark.parametrize(
    ("heading", "practice"),
    [
        ("information we collect", Practice.DATA_COLLECTION),
        ("how long do we keep it?", Practice.RETENTION),
        ("governing law and venue", Practice.GOVERNING_LAW),
        ("changes to these terms", Practice.POLICY_CHANGE),
        ("children's privacy", Practice.CHILDREN),
        ("refunds", Practice.FEES),
    ],
)
def test_a_heading_names_its_practice(headings, heading, practice):
    assert re.search(headings[practice], heading)


@pytest.mark.parametrize("heading", ["welcome to lumenboard", "part two", "parcelo ltd", ""])
def test_a_heading_that_tells_nothing_names_none(headings, heading):
    assert [practice for practice, pattern in headings.items() if re.search(pattern, heading)] == []
