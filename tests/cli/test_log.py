"""smallprint log: the changes that matter, newest first, and on demand all the rest with reasons."""

from __future__ import annotations

import pytest


def test_the_changes_that_matter_are_listed_newest_first(run):
    found = run("log", "Fernwick")
    days = [line[:10] for line in found.out.splitlines() if line[:2] == "20"]
    assert days == ["2023-07-01", "2023-05-05", "2023-05-01"]
    assert found.status == 1
    assert "3 changes that matter; 2 more recorded changes are suppressed" in found.err


def test_a_suppressed_change_and_a_failed_capture_have_their_reasons(run):
    found = run("log", "Fernwick", "Terms of Service", "--all")
    assert "url-tracking-params  Fernwick/Terms of Service 1→2" in found.out
    assert "failed-capture  Fernwick/Terms of Service 4" in found.out
    assert "set aside: " in found.out
    assert "3→5" in found.out, "a failed capture is compared across"


def test_a_quiet_change_is_one_whose_date_stood_still(run):
    found = run("log", "Fernwick", "Terms of Service", "--quiet-changes")
    assert [line[:10] for line in found.out.splitlines() if line[:2] == "20"] == ["2023-05-01"]


@pytest.mark.parametrize(
    ("options", "days"),
    [
        (["--since", "2023-05-05"], ["2023-07-01", "2023-05-05"]),
        (["--until", "2023-05-01"], ["2023-05-01"]),
        (["--since", "2023-05-02", "--until", "2023-05-31"], ["2023-05-05"]),
        (["--limit", "1"], ["2023-07-01"]),
        (["--since", "2024-01-01"], []),
    ],
)
def test_the_log_is_narrowed_by_days_and_number(run, options, days):
    found = run("log", *options, "--json")
    assert [one["fetched_at"][:10] for one in found.objects] == days
    assert found.status == bool(days)


def test_every_entry_as_json_has_its_assessment(run):
    for one in run("log", "--json").objects:
        assert one["substantive"] is True
        assert one["headline"]
        assert len(one["headline"]) <= 140
        assert one["evidence"]


def test_json_has_no_remarks_beside_it(run):
    assert run("log", "--json").err == ""


def test_a_topic_that_nothing_is_about_is_refused_with_those_there_are(run):
    found = run("log", "--topic", "data-sharin")
    assert found.status == 2
    assert "no topic 'data-sharin'" in found.err
    assert "data-sharing" in found.err
