"""A service's page: documents, training, licences, statements and sources; what takes long comes after the rest."""

from __future__ import annotations

import html
from datetime import UTC, datetime

from starlette.testclient import TestClient

from smallprint.archive.check import check, keep
from smallprint.archive.open_archive import open_archive
from smallprint.model.statement import Statement
from smallprint.web.app import make_app
from smallprint.web.desk import Desk
from smallprint.web.pages.service import opening, service
from smallprint.web.settings import Settings
from smallprint.web.wanted import Ask

NOW = datetime(2024, 1, 1, tzinfo=UTC)
ASK = Ask({"service": "Huddlewick"}, {})


def test_what_is_soon_had_has_every_key_of_the_whole(demo_archive):
    desk = Desk(Settings(archive=str(demo_archive)))
    first, whole = opening(desk, ASK), service(desk, ASK)
    assert first.keys() == whole.keys()
    assert {key for key in first if first[key] != whole[key]} == {"training", "licences"}


def test_the_page_says_since_when_what_stands_and_quotes_it(client):
    told = client.get("/api/v1/service/Huddlewick").json()
    page = client.get("/service/Huddlewick").text
    (chats,) = [one for one in told["training"]["kinds"] if one["data"] == "chat-messages"]
    (cell,) = [one for one in chats["cells"] if one["entries"]]
    assert cell["stance"] == "prohibits"
    assert {one["since"][:10] for one in cell["entries"]} >= {"2023-08-11"}
    assert [one["stance"] for one in told["training"]["stances"]] == [one["stance"] for one in chats["cells"]]
    for quote in told["training"]["quotes"]:
        assert html.escape(quote["words"], quote=False).replace('"', "&#34;") in page.replace("&#39;", "'")
        assert f'href="{quote["clause_url"]}"' in page
    assert '<table class="matrix' in page


def test_a_licence_is_told_step_by_step(client):
    (document,) = client.get("/api/v1/service/Huddlewick").json()["licences"]["documents"]
    widest = max(document["steps"], key=lambda one: one["breadth"])
    assert widest["from"].startswith("2023-04-01")
    assert "perpetual" in widest["grants"][0]["terms"]
    page = client.get("/service/Huddlewick").text
    assert f"{widest['breadth']} of 100" in page
    assert 'class="step"' in page


def test_silence_is_said(client):
    told = client.get("/api/v1/service/Glimmerloft").json()["training"]
    assert told["kinds"] == told["quotes"] == []
    assert len(told["silent"]) == 2
    assert "Not addressed in any of its documents" in client.get("/service/Glimmerloft").text


def test_each_document_says_what_is_in_force_and_what_changed_last(client):
    documents = {one["name"]: one for one in client.get("/api/v1/service/Huddlewick").json()["documents"]}
    terms = documents["Terms of Service"]
    assert terms["in_force"]["version"] == terms["latest"]["version"] == 14
    assert terms["last_change"]["fetched_at"].startswith("2023-08-11")
    assert html.escape(terms["last_change"]["headline"]) in client.get("/service/Huddlewick").text.replace("&#34;", '"')


def test_a_kept_statement_is_shown_with_its_verdicts(archive):
    words = "We do not train <b>AI</b> on your chats."
    with open_archive(archive, writable=True) as store:
        said = Statement(words, speaker="A. Head", url="javascript:alert(1)")
        keep(store, "Huddlewick", said, check(store, said, store.documents("Huddlewick")), now=NOW)
    client = TestClient(make_app(Settings(archive=str(archive))), base_url="http://127.0.0.1")
    (kept,) = client.get("/api/v1/service/Huddlewick").json()["statements"]
    page = client.get("/service/Huddlewick").text
    assert kept["words"] == words
    assert "<b>AI</b>" not in page
    assert "javascript:" not in page
    assert "A. Head" in page
    assert all(f"verdict-{one['judgement']}" in page for one in kept["held"] if one["judgement"])


def test_a_service_is_found_by_its_first_letters_or_not_at_all(client):
    assert "<h1>Huddlewick</h1>" in client.get("/service/huddle").text
    assert client.get("/service/Nobody").status_code == 404
    assert client.get("/api/v1/service/Nobody").json()["title"] == "Not found"


def test_the_page_is_whole_when_it_comes_again(client):
    first, again = client.get("/service/Huddlewick"), client.get("/service/Huddlewick")
    assert first.text == again.text
    assert first.text.endswith("</html>")
    assert client.get("/service/Huddlewick", headers={"If-None-Match": again.headers["etag"]}).status_code == 304
