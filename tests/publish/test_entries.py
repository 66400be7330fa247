"""Entries of a log and hits of a search, as lines: the facts first, the headline under them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from smallprint.archive.compare_versions import compare_texts
from smallprint.model.document import Standing
from smallprint.model.kept import Hit
from smallprint.model.meaning import Dated, Severity
from smallprint.publish.entries import aside_text, change_text, effect_text, hit_text, silent_lines, version_text
from smallprint.publish.look import Look, Style

DATES = Dated(
    before_on=date(2023, 1, 1),
    after_on=date(2023, 1, 1),
    effective_on=None,
    is_quiet=True,
    is_announced=None,
    notice_days=None,
)
FOUND = replace(
    compare_texts("You pay within 30 days.\n", "You pay within 14 days.\n").assessment,
    substantive=True,
    probability=0.97,
    severity=Severity.MAJOR,
    headline="Acme replaces “30” with “14” (§4)",
    topics=("fees",),
    dated=DATES,
)


def test_a_change_is_told_with_day_severity_versions_and_headline(version):
    assert list(change_text(version, 1, FOUND, Look())) == [
        "2023-04-02  major  Acme/Terms of Service 1→2  p=0.97  quiet",
        "            Acme replaces “30” with “14” (§4)",
        "            the document’s own date did not move (2023-01-01); about fees",
    ]


def test_severity_is_coloured_where_colour_is_asked_for(version):
    head = next(change_text(version, 1, FOUND, Look(color=True)))
    assert f"{Style.MAJOR.value}major" in head


def test_a_suppressed_change_stands_with_its_kind_and_reason(version):
    aside = replace(FOUND, substantive=False, probability=0.02, severity=Severity.NONE)
    found = list(change_text(version, 1, aside, Look(), reason="only formatting differs"))
    assert FOUND.kinds[0].value in found[0]
    assert "quiet" not in found[0]
    assert found[-1].strip() == "only formatting differs"


def test_a_capture_that_was_set_aside_says_why(version):
    aside = replace(version, standing=Standing.FAILED_CAPTURE)
    assert list(aside_text(aside, "blank page", Look())) == [
        "2023-04-02  failed-capture  Acme/Terms of Service 2",
        "            set aside: blank page",
    ]


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (None, ""),
        (0, "in effect on the day it was recorded"),
        (1, "takes effect 1 day after it was recorded"),
        (-30, "took effect 30 days before it was recorded"),
    ],
)
def test_notice_is_told_in_days(days, words):
    assert effect_text(replace(DATES, notice_days=days)) == words


def test_a_version_says_when_it_was_recorded_and_what_is_the_matter_with_it(version):
    german = replace(version, language="de", standing=Standing.OTHER_LANGUAGE, reason="de")
    assert version_text(german) == (
        "Acme/Terms of Service, version 2, recorded 2023-04-02 09:00 UTC, effective 2023-05-01 by its own word, "
        "other-language: de, in de, which smallprint does not read yet"
    )


def test_a_hit_says_from_when_to_when_it_stood(version):
    first = replace(version, number=1, fetched_at=datetime(2023, 3, 1, 9, tzinfo=UTC))
    hit = Hit(first.document, "You pay within 30 days.", first, version, still_stands=False)
    assert list(hit_text(hit, Look())) == [
        "Acme/Terms of Service · since 2023-03-01 (version 1), last stood 2023-04-02",
        "  You pay within 30 days.",
    ]
    assert "still stands" in next(hit_text(replace(hit, still_stands=True), Look()))


def test_a_document_in_a_language_that_is_not_read_is_not_silent(version):
    unread = replace(version, language="de")
    lines = list(silent_lines([("Acme/Terms", replace(version, language="en")), ("Acme/AGB", unread)]))
    assert lines == ["not addressed in: Acme/Terms", "not read yet: Acme/AGB (in de)"]
