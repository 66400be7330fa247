"""Rules of alerts put in from the web: checked as on the command line, their secret shown once."""

from __future__ import annotations

import json

import pytest
from starlette.testclient import TestClient

from smallprint.archive.open_archive import open_archive
from smallprint.store.addresses import Addresses
from smallprint.web.app import make_app
from smallprint.web.keys import Keys
from smallprint.web.settings import Settings

TOKEN = "a-secret-token"
TO = f"https://hooks.acme.example/{TOKEN}"


def rules(archive) -> dict[str, object]:
    with open_archive(archive) as store:
        return {one.name: one for one in store.rules()}


def put(program, **sent):
    return program.post("/api/v1/alerts", json={"author": "Ben", "name": "acme", "to": TO, **sent})


def test_an_editor_puts_a_rule_in_and_sees_its_secret_once(editor, reader_of, archive):
    assert 'action="/alerts"' in editor.get("/alerts").text
    assert 'action="/alerts"' not in reader_of().get("/alerts").text
    sent = {"name": "acme", "to": TO, "service": "huddlewick", "severity": "major", "token": editor.token}
    told = editor.post("/alerts", data=sent)
    assert told.status_code == 200 and told.headers["cache-control"] == "no-store"
    assert told.text.count("whsec_") == 1 and "major changes, in all documents of Huddlewick" in told.text
    secret = Addresses(archive).address("acme", {}).secret
    assert secret in told.text
    for path in ("/alerts", "/api/v1/alerts", "/alerts/test?rule=acme", "/you"):
        page = editor.get(path).text
        assert secret not in page and TOKEN not in page and TOKEN not in told.text


def test_everything_of_a_rule_is_kept(program, archive):
    told = put(
        program, service="Huddlewick", type="Privacy Policy", question="Do they sell my data?", first=True,
        digest="weekly", at="7:30", quiet_from="22:00", quiet_until="06:30", zone="Europe/Vienna",
    )  # fmt: skip
    assert told.status_code == 201, told.text
    fields = told.json()
    assert (fields["terms_type"], fields["pace"]) == ("Privacy Policy", "weekly")
    assert fields["question"] == "Do they sell my data?"
    assert (fields["sends_at"], fields["quiet_from"], fields["quiet_until"]) == ("07:30", "22:00", "06:30")
    assert fields["secret"].startswith("whsec_") and fields["tells_first"] and TOKEN not in json.dumps(fields)
    assert list(rules(archive)) == ["acme"]


@pytest.mark.parametrize(
    ("sent", "status", "said"),
    [
        ({"name": "a b"}, 400, "no name of a rule"),
        ({"to": ""}, 400, "to is missing"),
        ({"to": f"http://127.0.0.1/{TOKEN}"}, 400, "not encrypted"),
        ({"to": f"https://127.0.0.1:22/{TOKEN}"}, 400, "22"),
        ({"to": f"nosuch://{TOKEN}"}, 400, "Apprise"),
        ({"to": "env:HOME"}, 400, "environment"),
        ({"secret": "env:HOME"}, 400, "environment"),
        ({"to": f"json://127.0.0.1/{TOKEN}"}, 400, "nothing is sent to json://"),
        ({"to": "syslog://"}, 400, "nothing is sent to syslog://"),
        ({"topic": "weather"}, 400, "no topic"),
        ({"severity": "huge"}, 400, "severity"),
        ({"service": "Nobody"}, 404, "Nobody"),
        ({"question": "Is it raining?"}, 400, "question"),
        ({"statement": "12345678"}, 404, "12345678"),
        ({"digest": "hourly"}, 400, "digest"),
        ({"at": "08:00"}, 400, "digest is sent"),
        ({"digest": "daily", "at": "25:00"}, 400, "time of day"),
        ({"quiet_from": "22:00"}, 400, "beginning and an end"),
        ({"zone": "Middle/Earth", "digest": "daily"}, 400, "Middle/Earth"),
        ({"question": "Do they sell my data?", "statement": "every"}, 400, "one thing"),
        ({"secret": "short"}, 400, "secret"),
    ],
)
def test_what_makes_no_sense_is_no_rule(program, archive, sent, status, said):
    told = put(program, **sent)
    assert told.status_code == status and said in told.json()["detail"], told.text
    assert TOKEN not in told.text
    assert rules(archive) == {}


def test_a_name_is_had_once(program):
    assert put(program).status_code == 201
    told = put(program)
    assert told.status_code == 400 and "already" in told.json()["detail"]


def test_a_host_that_the_server_allows_is_told(archive):
    client = TestClient(make_app(Settings(archive=str(archive), allowed=("127.0.0.1:9",))), base_url="http://127.0.0.1")
    client.headers["Authorization"] = f"Bearer {Keys(str(archive)).token}"
    assert put(client, to="http://127.0.0.1:9/x").status_code == 201
    assert put(client, name="other", to="http://127.0.0.1:10/x").status_code == 400


def test_what_a_rule_would_send_is_shown_and_nothing_is_sent(program, reader_of, archive):
    put(program, service="Huddlewick")
    told = reader_of().get("/api/v1/alerts/test?rule=acme").json()
    (one,) = told["trials"]
    assert one["subject"] and "Huddlewick" in one["text"]
    page = reader_of().get("/alerts/test?rule=acme")
    assert page.status_code == 200 and "Nothing is sent by looking" in page.text
    assert reader_of().get("/alerts/test?rule=none").status_code == 404
    with open_archive(archive) as store:
        assert store.deliveries() == []
    assert "What it would send" in reader_of().get("/alerts").text


def test_a_kept_statement_can_be_watched(program, editor):
    kept = program.post(
        "/api/v1/statements", json={"author": "Ben", "statement": "We do not sell your data.", "service": "Huddlewick"}
    ).json()
    assert f'<option value="{kept["id"]}">' in editor.get("/alerts").text
    assert put(program, statement=kept["id"]).json()["watches"] == "judgement"
