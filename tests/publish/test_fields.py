"""JSON is what docs/reference/json.md says: every field that can be printed is described there, and none is odd."""

from __future__ import annotations

import ast
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

import smallprint.publish.fields
from smallprint.align import diff
from smallprint.archive.compare_versions import compare_texts
from smallprint.model.document import Standing
from smallprint.publish.fields import (
    assessment_fields,
    diff_fields,
    entry_fields,
    findings_fields,
    outline_fields,
    version_fields,
)
from smallprint.publish.redline import redline
from smallprint.segment.findings import find
from smallprint.segment.outline import outline

OLD = "# Terms\n\nLast updated: 1 March 2023\n\n## 4. Fees\n\nYou pay the fees within 30 days of the invoice.\n"
NEW = OLD.replace("30", "14")


def keys() -> set[str]:
    """Every key that the room of fields can write."""
    tree = ast.parse(Path(smallprint.publish.fields.__file__).read_text(encoding="utf-8"))
    held = (key for node in ast.walk(tree) if isinstance(node, ast.Dict) for key in node.keys)
    return {key.value for key in held if isinstance(key, ast.Constant) and isinstance(key.value, str)}


def test_every_field_is_described(root):
    page = (root / "docs" / "reference" / "json.md").read_text(encoding="utf-8")
    described = set(re.findall(r"`([a-z_]+)`", page))
    assert len(keys()) > 50
    assert not keys() - described


def test_a_version_has_its_moments_with_offset_and_null_where_there_is_none(version):
    found = version_fields(version)
    assert found["fetched_at"] == "2023-04-02T09:00:00+00:00"
    assert (found["effective_on"], found["updated_on"]) == ("2023-05-01", None)
    assert (found["cause"], found["standing"], found["is_read"]) == ("amended", "usable", True)


def test_an_entry_that_was_set_aside_says_why_and_is_no_change(version):
    found = entry_fields(version, None, None, "blank page")
    assert found["suppressed_because"] == "blank page"
    assert (found["compared_with"], found["substantive"]) == (None, False)
    assert "headline" not in found


def test_a_diff_holds_the_words_of_either_side():
    found = diff(outline(OLD), outline(NEW))
    fields = diff_fields(found, redline(found))
    (change,) = fields["changes"]
    assert change["before"] == "You pay the fees within 30 days of the invoice."
    assert change["after"] == "You pay the fees within 14 days of the invoice."
    assert [part["words"] for part in change["words"] if part["ink"] in ("removed", "inserted")] == ["30", "14"]
    assert fields["unchanged"] + 1 == fields["clauses_after"]


def test_an_assessment_counts_its_findings_by_the_changes_of_the_diff():
    compared = compare_texts(OLD, NEW)
    fields = assessment_fields(compared.assessment)
    assert 0 <= fields["probability"] <= 1
    assert [one["change"] for one in fields["findings"]] == [0]
    assert "number" in fields["findings"][0]["alerts"]
    assert fields["dated"]["is_quiet"] is True


@pytest.mark.parametrize(
    "fields",
    [
        assessment_fields(compare_texts(OLD, NEW).assessment),
        outline_fields(outline(OLD)),
        findings_fields(find(outline(OLD))),
    ],
)
def test_fields_are_plain_json(fields):
    assert json.loads(json.dumps(fields)) == fields


def test_a_clause_gives_its_place_in_the_recorded_text():
    for clause in outline_fields(outline(OLD)):
        assert clause["ink"].split()[-1] in OLD[clause["start"] : clause["end"]]
    fees = outline_fields(outline(OLD))[-2]
    assert (fees["kind"], fees["label"], fees["path"]) == ("heading", "4", ["4"])


def test_a_version_that_is_no_terms_is_marked(version):
    aside = replace(version, standing=Standing.FAILED_CAPTURE, reason="blank", language="und")
    found = version_fields(aside)
    assert (found["standing"], found["reason"], found["is_read"]) == ("failed-capture", "blank", False)
