"""smallprint compare --csv: a table for a spreadsheet, whatever the number of services."""

from __future__ import annotations

import csv
import io

import pytest

from smallprint.cli.main import main

SALE = "Do they sell my data?"
HEAD = """# Privacy Policy

This policy tells how we treat personal data of people who use our service, and how you can reach us about it.

When you open an account we ask for your name and your email address, so that we know where your orders go.

"""
TEXTS = {
    "Larchmoor/Privacy Policy": HEAD + "We may sell your personal data to companies that we work with.\n",
    "Brackwater/Privacy Policy": HEAD + "We never sell your personal data to anybody.\n",
    "Quillet/Privacy Policy": HEAD + "Write to us by post.\n",
}


@pytest.fixture
def compare(run, tmp_path):
    """Runs the command on an archive of three services."""
    for name, text in TEXTS.items():
        path = tmp_path / "vendors" / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    place = str(tmp_path / "three")
    assert main(["import", str(tmp_path / "vendors"), "--archive", place, "--jobs", "1"]) == 0
    run("services")  # what the import told is put aside
    return lambda *arguments: run("compare", *arguments, "--archive", place)


def rows_of(found) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(found.out)))


def test_every_service_has_a_line_with_its_answer_and_what_it_stands_on(compare):
    rows = rows_of(compare("--all", "--csv", "--question", SALE))
    assert [(one["service"], one[SALE]) for one in rows] == [
        ("Brackwater", "no"),
        ("Larchmoor", "yes"),
        ("Quillet", "not addressed"),
    ]
    assert rows[1][f"words: {SALE}"] == "We may sell your personal data to companies that we work with."
    assert rows[1][f"document: {SALE}"] == "Privacy Policy, version 1" and rows[2][f"words: {SALE}"] == ""


def test_named_services_stand_in_their_order_beside_what_people_ask_most(compare):
    rows = rows_of(compare("Quillet", "Brackwater", "--csv"))
    assert [one["service"] for one in rows] == ["Quillet", "Brackwater"]
    assert "Do they sell people's data?" in rows[0] and len([name for name in rows[0] if ":" not in name]) > 10


@pytest.mark.parametrize(
    "arguments", [("--csv",), ("--all", "Quillet", "--csv"), ("--all", "--csv", "--json"), ("--all",)]
)
def test_what_makes_no_sense_is_refused(compare, arguments):
    assert compare(*arguments).status == 2


LONG = "How long do they keep my data?"
KEEPING = {
    "Larchmoor/Community Guidelines": HEAD + "We keep what you report about a post for 80 days.\n",
    "Larchmoor/Privacy Policy": HEAD + "We keep your personal data for as long as you have an account.\n",
}


def test_how_long_data_is_kept_is_told_by_the_policy_first(run, tmp_path) -> None:
    for name, text in KEEPING.items():
        path = tmp_path / "two" / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    place = str(tmp_path / "kept")
    assert main(["import", str(tmp_path / "two"), "--archive", place, "--jobs", "1"]) == 0
    run("services")  # what the import told is put aside
    (row,) = rows_of(run("compare", "--all", "--csv", "--question", LONG, "--archive", place))
    assert row[f"document: {LONG}"] == "Privacy Policy, version 1"
    told = run("ask", "Larchmoor", LONG, "--archive", place).out
    assert told.index("Privacy Policy") < told.index("Community Guidelines")
