"""How pages that are watched do, in words and in fields."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from smallprint.model.document import Document
from smallprint.model.source import Declaration, Source
from smallprint.model.watched import Candidate, Doubt, Health, Restlessness, Watched
from smallprint.publish.look import Look
from smallprint.publish.watched import WHY, source_fields, source_text

ACME = Document("Acme", "Terms of Service", "Europe")
AT = datetime(2026, 3, 1, 12, tzinfo=UTC)
URLS = ("https://acme.example/1", "https://acme.example/2")


def watched(*health, flips=0):
    return Watched(Declaration(ACME, tuple(map(Source, URLS))), health, AT, Restlessness(flips))


def page(number, **more):
    return Health(ACME, number, URLS[number], **more)


WELL = watched(
    page(0, asked_at=AT, seen_at=AT, changed_at=AT, due_at=AT + timedelta(hours=1)),
    page(1, asked_at=AT, seen_at=AT + timedelta(days=1), due_at=AT + timedelta(hours=2)),
)
FAILING = watched(page(1, failing_since=AT, cause="gone", failures=3), flips=4)
WAITING = Candidate(ACME, "text", Doubt.LOST_MOST, AT, AT, looks=2, reason="only 20% as long")


def lines(one, candidate=None, condition="well"):
    return list(source_text(one, candidate, condition, Look()))


def test_a_document_that_does_well_takes_a_line():
    assert lines(WELL) == [
        "well      Acme/Terms of Service (Europe) · seen 2026-03-02, changed 2026-03-01, next 2026-03-01 14:00"
    ]


def test_a_document_that_nobody_looked_at_yet_is_next():
    (line,) = lines(watched(), condition="new")
    assert line.endswith("seen never, changed never, next at once")


def test_what_is_not_well_says_since_when_and_why():
    told = lines(FAILING, WAITING, "failing")
    assert told[1].strip() == "failing since 2026-03-01 12:00, 3 times in a row: gone (https://acme.example/2)"
    waits = "waiting since 2026-03-01 12:00, seen 2 times: the page lost most of its text, or a part of it"
    assert told[2].strip() == f"{waits} (only 20% as long)"
    assert told[3].strip() == "it went back and forth 4 times lately"


def test_every_doubt_has_words():
    assert set(WHY) == set(Doubt)


def test_fields_hold_every_page_whether_it_was_looked_at_or_not():
    fields = source_fields(FAILING, WAITING, "failing")
    assert (fields["cause"], fields["failures"], fields["flips"]) == ("gone", 3, 4)
    assert fields["failing_since"] == "2026-03-01T12:00:00+00:00"
    assert [one["cause"] for one in fields["pages"]] == ["", "gone"]
    assert fields["waiting"]["why"] == "lost-most"
    assert source_fields(WELL, None, "well")["waiting"] is None


def test_words_from_a_site_steer_no_terminal():
    told = lines(FAILING, Candidate(ACME, "", Doubt.CHANGED, AT, AT, reason="\x1b[2J"), "failing")
    assert not any("\x1b" in line for line in told)
