"""Rules and the outbox as lines of text."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from smallprint.model.alert import Alert, Delivery, DeliveryState, Occasion
from smallprint.model.document import Document
from smallprint.model.meaning import Severity
from smallprint.model.rule import EVERY, Pace, QuietHours, Rule
from smallprint.publish.alert_fields import delivery_fields, rule_fields
from smallprint.publish.look import Look
from smallprint.publish.rule import delivery_text, rule_text

AT = datetime(2023, 6, 1, 12, tzinfo=UTC)
ALERT = Alert("a1", "acme", Document("Acme", "Terms"), 2, 1, AT, Occasion.CHANGED, "Acme sells data")
WAITING = Delivery(ALERT, AT, AT + timedelta(hours=1))


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ({}, "changes that matter, in all documents; at once"),
        (
            {"severity": Severity.MAJOR, "topic": "fees", "service": "Acme"},
            "major changes about fees, in all documents of Acme; at once",
        ),
        (
            {"service": "Acme", "terms_type": "Terms", "variant": "eu"},
            "changes that matter, in Acme/Terms (eu); at once",
        ),
        ({"terms_type": "Privacy Policy"}, "changes that matter, in every Privacy Policy; at once"),
        (
            {"question": "Why?", "tells_first": True},
            "another answer to “Why?”, in all documents, and documents that are new; at once",
        ),
        ({"statement": "9f"}, "the statement 9f, where it stands otherwise, in all documents; at once"),
        ({"statement": EVERY}, "every kept statement, where it stands otherwise, in all documents; at once"),
        (
            {"pace": Pace.DAILY, "sends_at": time(7, 30), "zone": "Europe/Vienna"},
            "changes that matter, in all documents; together, each day at 07:30 (Europe/Vienna)",
        ),
        (
            {"pace": Pace.WEEKLY, "quiet": QuietHours(time(22), time(7))},
            "changes that matter, in all documents; together, each Monday at 08:00, not from 22:00 to 07:00 (UTC)",
        ),
        (
            {"quiet": QuietHours(time(22), time(7))},
            "changes that matter, in all documents; at once, not from 22:00 to 07:00 (UTC)",
        ),
    ],
)
def test_a_rule_says_what_it_tells_and_when(about, said):
    assert list(rule_text(Rule("acme", "slack://…", **about), Look())) == ["acme → slack://…", f"  {said}"]


def test_why_a_rule_is_off_is_told():
    lines = list(rule_text(Rule("acme", "x", off_because="answered 410"), Look(), "a note"))
    assert lines[2:] == ["  off: answered 410", "  a note"]


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ({}, "since 2023-06-01 12:00 UTC; due 2023-06-01 13:00 UTC"),
        (
            {"state": DeliveryState.FAILED, "attempts": 2, "reason": "answered 503"},
            "since 2023-06-01 12:00 UTC; tried 2 times: answered 503; due 2023-06-01 13:00 UTC",
        ),
        (
            {"state": DeliveryState.GIVEN_UP, "attempts": 1, "reason": "down"},
            "since 2023-06-01 12:00 UTC; tried 1 time: down",
        ),
        ({"state": DeliveryState.SENT, "sent_at": AT}, "sent 2023-06-01 12:00 UTC"),
    ],
)
def test_what_waits_says_why_and_until_when(about, said):
    lines = list(delivery_text(replace(WAITING, **about), Look()))
    state = replace(WAITING, **about).state.value.replace("-", " ")
    assert lines == [f"{state}  acme  Acme/Terms 2", "    Acme sells data", f"    {said}"]


def test_quiet_hours_are_told_of_what_they_hold():
    lines = list(delivery_text(WAITING, Look(), AT + timedelta(hours=5)))
    assert lines[2].endswith("held until 2023-06-01 17:00 UTC")


def test_rules_and_the_outbox_as_fields():
    fields = rule_fields(Rule("acme", "slack://…", quiet=QuietHours(time(22), time(7))))
    assert (fields["to"], fields["watches"], fields["quiet_from"], fields["off_because"]) == (
        "slack://…",
        "changes",
        "22:00",
        None,
    )
    waiting = delivery_fields(WAITING)
    assert (waiting["state"], waiting["sent_at"], waiting["alert"]["id"]) == ("waiting", None, "a1")
