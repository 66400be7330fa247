"""The log: what matters, and on demand everything with its reason; nothing is counted twice or dropped."""

from __future__ import annotations

from smallprint.archive.log import at_least, full_log, log
from smallprint.model.meaning import Severity
from smallprint.store.base import Wanted


def test_what_is_told_and_what_is_hidden_are_all_there_is(store):
    told, everything = log(store, Wanted()), full_log(store, Wanted())
    assert all(entry.matters for entry in told.entries)
    assert len(told.entries) + told.hidden == len(everything.entries) == 5
    assert [entry for entry in everything.entries if entry.matters] == list(told.entries)


def test_entries_are_newest_first(store):
    moments = [entry.version.fetched_at for entry in full_log(store, Wanted()).entries]
    assert moments == sorted(moments, reverse=True)


def test_what_does_not_matter_has_a_reason(store):
    for entry in full_log(store, Wanted()).entries:
        assert entry.matters or entry.reason


def test_a_failed_capture_is_listed_without_an_assessment_and_compared_across(store):
    entries = {entry.version.number: entry for entry in full_log(store, Wanted(service="Quarrel")).entries}
    assert (entries[4].assessment, entries[4].compared_with) == (None, None)
    assert entries[5].compared_with == 3


def test_a_text_that_was_seen_before_is_told_as_a_return(store):
    back = next(entry for entry in full_log(store, Wanted()).entries if entry.version.number == 3)
    assert back.assessment is not None
    assert back.assessment.returns_to is not None
    assert f"{back.assessment.returns_to:%Y-%m-%d}" == "2023-03-01"
    assert "2023-03-01" in back.assessment.headline


def test_a_limit_keeps_the_newest(store):
    assert [entry.version.number for entry in full_log(store, Wanted(limit=2)).entries] == [6, 5]


def test_captures_that_failed_have_no_topic_or_severity(store):
    found = full_log(store, Wanted(severity=Severity.MAJOR)).entries
    assert all(entry.assessment is not None for entry in found)


def test_at_least_minor_is_everything_that_matters():
    assert at_least(Severity.MINOR) is None
    assert at_least(Severity.MAJOR) is Severity.MAJOR
