"""Rules of alerts put in from the web: checked as on the command line, their secret shown once."""

from __future__ import annotations

import importlib.util
import json
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from smallprint.archive.alerts import latest_alert, standing_alert
from smallprint.archive.open_archive import open_archive, open_existing
from smallprint.model.alert import Delivery, Unseen
from smallprint.model.meaning import Severity
from smallprint.model.rule import Rule
from smallprint.publish.alert import permalink
from smallprint.store.addresses import Addresses
from smallprint.web.app import make_app
from smallprint.web.keys import COOKIE, Keys
from smallprint.web.settings import Settings

TOKEN = "a-secret-token"
QUESTION = "May they train AI on my chat messages?"
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


@pytest.mark.parametrize(
    ("settings", "environment", "leads"),
    [
        ({}, "", "http://127.0.0.1/service/Huddlewick/"),
        ({}, "https://terms.acme.example/", "https://terms.acme.example/service/Huddlewick/"),
        ({"base": "https://acme.example"}, "https://terms.acme.example", "https://acme.example/service/Huddlewick/"),
    ],
)
def test_what_would_be_sent_leads_to_where_it_was_asked_for(
    program, archive, monkeypatch, settings, environment, leads
):
    put(program, service="Huddlewick")
    if environment:
        monkeypatch.setenv("SMALLPRINT_URL", environment)
    app = make_app(Settings(archive=str(archive), **settings))
    (one,) = TestClient(app, base_url="http://127.0.0.1").get("/api/v1/alerts/test?rule=acme").json()["trials"]
    assert f"Look at it: {leads}" in one["text"]


def test_a_kept_statement_can_be_watched(program, editor):
    kept = program.post(
        "/api/v1/statements", json={"author": "Ben", "statement": "We do not sell your data.", "service": "Huddlewick"}
    ).json()
    assert f'<option value="{kept["id"]}">' in editor.get("/alerts").text
    assert put(program, statement=kept["id"]).json()["watches"] == "judgement"


def change(program, name="acme", **sent):
    return program.post(f"/api/v1/alerts/{name}/change", json={"author": "Ben", **sent})


def test_a_rule_is_changed_as_a_whole_and_keeps_its_address(program, archive):
    put(program, service="Huddlewick", severity="major", digest="daily")
    address = Addresses(archive).address("acme", {})
    told = change(program, service="Huddlewick", type="Privacy Policy", question="Do they sell my data?")
    assert told.status_code == 201, told.text
    fields = told.json()
    assert (fields["terms_type"], fields["watches"], fields["severity"]) == ("Privacy Policy", "answer", "minor")
    assert (fields["pace"], fields["secret"], fields["to"]) == ("at-once", None, "https://hooks.acme.example/…")
    assert Addresses(archive).address("acme", {}) == address
    assert list(rules(archive)) == ["acme"]


def test_a_rule_that_is_off_is_on_again_at_a_new_address(program, archive):
    put(program)
    with open_existing(archive) as store:
        store.keep_rule(replace(store.rules()[0], off_because="gone (2023-01-01)"))
    assert change(program, topic="ai-training").json()["off_because"] == "gone (2023-01-01)"
    told = change(program, topic="ai-training", to="https://hooks.other.example/x").json()
    assert (told["off_because"], told["to"]) == (None, "https://hooks.other.example/…")
    assert told["secret"].startswith("whsec_")


@pytest.mark.parametrize(
    ("name", "sent", "status", "said"),
    [
        ("none", {}, 404, "none"),
        ("acme", {"service": "Nobody"}, 404, "Nobody"),
        ("acme", {"severity": "huge"}, 400, "severity"),
        ("acme", {"topic": "ai-training", "question": "Do they sell my data?"}, 400, "of changes"),
        ("acme", {"to": "env:HOME"}, 400, "environment"),
        ("acme", {"to": "syslog://"}, 400, "nothing is sent to syslog://"),
        ("acme", {"secret": "whsec_MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkw"}, 400, "secret is given with the address"),
    ],
)
def test_what_makes_no_sense_changes_no_rule(program, archive, name, sent, status, said):
    put(program, severity="major")
    before = rules(archive)
    told = change(program, name, **sent)
    assert told.status_code == status and said in told.json()["detail"], told.text
    assert rules(archive) == before


def test_an_editor_changes_a_rule_in_a_form_that_holds_it_as_it_is(editor, program, reader_of, archive):
    put(program, service="Huddlewick", type="Terms of Service", severity="major", digest="weekly", at="07:30",
        quiet_from="22:00", quiet_until="06:00", zone="Europe/Vienna", first=True)  # fmt: skip
    assert "/alerts/rule?rule=acme" in editor.get("/alerts").text
    assert "/alerts/rule" not in reader_of().get("/alerts").text
    assert reader_of().get("/alerts/rule?rule=acme").status_code == 403
    page = editor.get("/alerts/rule?rule=acme").text
    assert TOKEN not in page
    sent = Form.of(page, "/alerts/acme/change")
    assert sent["severity"] == "major" and sent["type"] == "Terms of Service" and sent["at"] == "07:30"
    assert editor.post("/alerts/acme/change", data=sent).status_code == 303
    (held,) = rules(archive).values()
    sent["severity"] = ""
    assert editor.post("/alerts/acme/change", data=sent).headers["location"] == "/alerts"
    (changed,) = rules(archive).values()
    assert changed == replace(held, severity=Severity.MINOR)
    assert editor.post("/alerts/acme/change", data={**sent, "token": "x"}).status_code == 403


class Form(HTMLParser):
    """The fields of a form as a browser sends them when nothing is touched."""

    def __init__(self, action: str) -> None:
        super().__init__()
        self.action, self.is_in, self.fields, self.select = action, False, {}, ""

    @classmethod
    def of(cls, page: str, action: str) -> dict[str, str]:
        """The fields of the form that is sent there."""
        made = cls(action)
        made.feed(page)
        return made.fields

    def handle_starttag(self, tag, attrs):
        """Take in what a field holds."""
        told = dict(attrs)
        if tag == "form":
            self.is_in = told.get("action") == self.action
        elif self.is_in and tag == "input" and (told.get("type") != "checkbox" or "checked" in told):
            self.fields[told["name"]] = told.get("value") or ""
        elif self.is_in and tag == "select":
            self.select = told["name"]
            self.fields.setdefault(self.select, "")
        elif self.is_in and tag == "option" and "selected" in told:
            self.fields[self.select] = told["value"]


@pytest.fixture
def servers():
    """The servers that take what the alerts of the watch send, in its tests."""
    place = Path(__file__).parents[1] / "watch" / "alerts" / "conftest.py"
    spec = importlib.util.spec_from_file_location("taking_servers", place)
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


@pytest.fixture
def hook(servers):
    made = servers.Hook()
    yield made
    made.close()


@pytest.fixture
def mail(servers):
    made = servers.MailServer()
    yield made
    made.close()


@pytest.fixture
def sending(archive) -> TestClient:
    """A person and a program at once, of a server that may send to this machine."""
    settings = Settings(archive=str(archive), allowed=("127.0.0.1",))
    made = TestClient(make_app(settings), base_url="http://127.0.0.1", follow_redirects=False)
    keys = Keys(str(archive))
    cookie = keys.session("Ada")
    made.cookies.set(COOKIE, cookie)
    made.headers["Authorization"] = f"Bearer {keys.token}"
    made.token = keys.visitor(cookie).token
    return made


def test_a_trial_is_sent_to_a_webhook_by_a_second_press(sending, hook, servers, archive):
    assert put(sending, to=hook.url, secret=servers.SECRET, service="Huddlewick").status_code == 201
    page = sending.get("/alerts/test?rule=acme").text
    assert hook.ids == []
    told = sending.post("/alerts/test", data=Form.of(page, "/alerts/test"))
    assert told.status_code == 200 and told.text.count("A test of the rule acme was sent") == 2
    (got,) = hook.opened()
    assert got["is_trial"] is True and got["data"]["service"] == "Huddlewick"
    assert got["data"]["link"].startswith("http://127.0.0.1/service/Huddlewick/")
    with open_archive(archive) as store:
        assert store.deliveries() == []
    assert sending.get("/you").text.count("send-trial") == 1


def test_a_trial_is_sent_by_mail(sending, mail):
    pytest.importorskip("apprise")
    assert put(sending, to=mail.url("ada@reader.example"), service="Huddlewick").status_code == 201
    told = sending.post("/api/v1/alerts/test", json={"author": "Ben", "rule": "acme"})
    assert told.status_code == 201 and told.json()["is_sent"], told.text
    ((_, _, letter),) = mail.letters
    assert letter["subject"].startswith("[test] ")


def test_a_trial_that_is_not_what_was_looked_at_is_not_sent(sending, hook, servers):
    put(sending, to=hook.url, secret=servers.SECRET, service="Huddlewick")
    told = sending.post("/api/v1/alerts/test", json={"author": "Ben", "rule": "acme", "alert": "0" * 32})
    assert told.status_code == 409 and "since you looked" in told.json()["detail"]
    assert hook.opened() == []


def test_what_an_address_says_to_a_trial_is_told(sending, hook, servers, reader_of):
    put(sending, to=hook.url, secret=servers.SECRET, service="Huddlewick")
    hook.answers = [(503, {})]
    told = sending.post("/api/v1/alerts/test", json={"author": "Ben", "rule": "acme"})
    assert told.status_code == 502 and told.json()["detail"]
    assert sending.post("/api/v1/alerts/test", json={"author": "Ben", "rule": "none"}).status_code == 404
    assert reader_of().post("/alerts/test", data={"rule": "acme"}).status_code == 403
    assert 'method="post"' not in reader_of().get("/alerts/test?rule=acme").text


def test_an_alert_links_to_a_page_that_is_there(archive, reader_of):
    with open_archive(archive) as store:
        rule = Rule(name="acme", to="…", service="Huddlewick")
        for found in (
            latest_alert(store, rule),
            latest_alert(store, replace(rule, question=QUESTION)),
            standing_alert(store, rule),
        ):
            assert found is not None
            assert reader_of().get(permalink(found, "http://127.0.0.1")).status_code == 200


def test_a_mark_in_the_web_is_heeded_by_the_outbox(program, archive):
    put(program, service="Huddlewick")
    with open_existing(archive) as store:
        rule = store.rules()[0]
        found = latest_alert(store, rule)
        store.queue(Unseen(found.document, seen := store.versions(found.document)[-1].number, seen),
                    [Delivery(found, found.recorded_at, found.recorded_at)])  # fmt: skip
    url = f"/service/Huddlewick/{found.document.terms_type}/change/{found.number}"
    assert program.post(f"/api/v1{url}/mark", json={"author": "Ada", "mark": "noise"}).status_code == 201
    told = program.get("/api/v1/alerts?state=withdrawn").json()
    assert [one["reason"] for one in told["outbox"]] == ["Ada marked the change as noise"]
    assert "Ada marked the change as noise</p>" in program.get("/alerts").text
    assert program.post(f"/api/v1{url}/mark", json={"author": "Ada", "mark": "as-judged"}).status_code == 201
    assert [one["state"] for one in program.get("/api/v1/alerts").json()["outbox"]] == ["waiting"]
