"""The pages that are watched and the alerts: shown to all, changed by people with a session."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from smallprint.archive.open_archive import open_archive
from smallprint.model.document import Document
from smallprint.model.rule import Rule
from smallprint.model.source import Declaration, Source
from smallprint.model.watched import Health
from smallprint.store.base import Look

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)
ACME = Document("Acme", "Terms of Service")
BRIG = Document("Brig", "Privacy Policy")


@pytest.fixture
def watched(archive):
    """The archive, with a page that fails and one that nobody looked at yet."""
    with open_archive(archive, writable=True) as store:
        for document in (ACME, BRIG):
            store.declare(Declaration(document, (Source(f"https://{document.service_id}.example/terms"),)), AT)
        (held,) = (one for one in store.every_watched() if one.document == BRIG)
        failing = Health(
            document=BRIG,
            page=0,
            url="https://Brig.example/terms",
            asked_at=AT,
            failing_since=AT,
            cause="the site answers 503 <busy>",
            failures=3,
            due_at=AT,
        )
        store.keep_look(Look(BRIG, (failing,), restlessness=held.restlessness))
        store.keep_rule(Rule("training", "mailto://…", service="Acme", question="Do they train AI on my data?"))
    return archive


def test_what_fails_stands_first_with_its_cause(watched, reader_of):
    page = reader_of().get("/watch").text
    assert page.index("Brig/Privacy Policy") < page.index("Acme/Terms of Service")
    assert "the site answers 503 &lt;busy&gt;" in page and "(3 times)" in page


def test_conditions_are_counted_and_chosen(watched, reader_of):
    told = reader_of().get("/api/v1/sources?condition=failing").json()
    assert told["counts"] == {"well": 0, "waiting": 0, "failing": 1, "new": 1}
    assert [one["name"] for one in told["sources"]] == ["Brig/Privacy Policy"]
    assert reader_of().get("/api/v1/sources?condition=odd").status_code == 400


def test_a_reader_sees_no_way_to_change_what_is_watched(watched, reader_of, editor):
    assert "<form method=" not in reader_of().get("/watch").text
    assert "Forget" in editor.get("/watch").text


def test_an_editor_forgets_a_page(watched, editor):
    told = editor.post("/watch/forget", data={"name": "Acme/Terms of Service", "token": editor.token})
    assert told.status_code == 303
    with open_archive(watched) as store:
        assert [one.document for one in store.declarations()] == [BRIG]


def test_what_is_not_watched_cannot_be_forgotten(watched, program):
    told = program.post("/api/v1/sources/forget", json={"name": "Nobody/Terms of Service", "author": "Ben"})
    assert told.status_code == 404


def test_rules_are_told_in_words_and_show_no_secret(watched, reader_of):
    page = reader_of().get("/alerts").text
    assert "another answer to “Do they train AI on my data?”, in all documents of Acme; at once" in page
    assert reader_of().get("/api/v1/alerts").json()["rules"][0]["to"] == "mailto://…"


def test_an_editor_drops_a_rule(watched, editor):
    assert editor.post("/alerts/training/drop", data={"token": editor.token}).status_code == 303
    assert editor.post("/alerts/training/drop", data={"token": editor.token}).status_code == 404


def test_an_archive_that_watches_nothing(client):
    assert "No page is watched" in client.get("/watch").text
    assert "Nothing is in it" in client.get("/alerts").text
