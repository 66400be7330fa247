"""smallprint since: what still differs since a person agreed, and the day kept for the service."""

from __future__ import annotations

import pytest


def test_the_day_is_kept_and_then_enough_without(run):
    first = run("since", "2023-04-15", "Fernwick")
    assert "kept: you agreed to Fernwick on 2023-04-15" in first.err
    again = run("since", "Fernwick")
    assert (again.status, again.out) == (1, first.out)
    assert again.err == ""
    assert "(agreed 2023-04-15)" in run("services").out


def test_a_day_that_is_forgotten_has_to_be_said_again(run):
    run("since", "2023-04-15", "Fernwick")
    assert run("since", "--forget", "Fernwick").status == 0
    found = run("since", "Fernwick")
    assert found.status == 2
    assert "smallprint since 2023-03-01" in found.err


def test_a_day_that_is_not_to_be_kept_is_not(run):
    run("since", "2023-04-15", "Fernwick", "--do-not-keep")
    assert run("since", "Fernwick").status == 2


@pytest.mark.parametrize(
    ("arguments", "agreed"),
    [
        (["2023-04-15", "Fernwick", "Terms of Service"], [2]),
        (["3", "Fernwick", "tos"], [3]),
        (["first", "fernw", "Terms"], [1]),
        (["2023-04-15", "Fernwick"], [1, 2]),  # every document of the service
    ],
)
def test_the_moment_is_a_day_or_a_version(run, arguments, agreed):
    found = run("since", *arguments, "--json").objects
    assert [one["agreed"]["version"] for one in found] == agreed
    assert all(one["latest"]["version"] >= one["agreed"]["version"] for one in found)


def test_what_stands_is_told_with_the_words_that_differ(run):
    found = run("since", "2023-04-15", "Fernwick", "Terms of Service")
    assert "2 changes still stand" in found.out
    assert "what differs now, taken together" in found.out
    assert "{+180+}" in found.out


def test_a_service_that_did_not_change_gives_status_0(run):
    found = run("since", "2023-04-15", "Fernhill")
    assert (found.status, "nothing that matters differs" in found.out) == (0, True)


def test_a_document_recorded_later_counts_from_its_first_version(run):
    found = run("since", "2020-01-01", "Fernhill")
    assert "first recorded later than you agreed; counted from" in found.out
