"""A statement beside the terms of its day, as a page and as JSON."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import urlencode

import pytest
from starlette.testclient import TestClient

from smallprint.archive.check import check, keep
from smallprint.archive.open_archive import open_archive
from smallprint.model.statement import Statement
from smallprint.web.app import make_app
from smallprint.web.settings import Settings

SAID = "We do not train artificial intelligence models on your chat messages. It was a lovely summer for all of us."


def path(**query: str) -> str:
    return f"/check?{urlencode(query)}"


def test_a_claim_stands_beside_the_words_of_that_day(client) -> None:
    address = path(statement=SAID, service="huddle", said="2023-07-30", speaker="An officer")
    told = client.get("/api/v1" + address).json()
    claim = told["claims"][0]
    assert claim["judgement"] == "contradicted"
    assert (claim["document"]["name"], claim["document"]["version"]) == ("Terms of Service", 10)
    assert any(part["is_quoted"] for part in claim["passages"][0]["parts"])
    page = client.get(address).text
    assert '<mark class="claim">We do not train artificial intelligence models' in page
    assert "The terms of that day say otherwise." in page
    latest = client.get(path(statement=SAID, service="huddle")).text
    assert "The latest recorded terms " in latest
    assert "of that day say" not in latest
    assert claim["passages"][0]["url"] in page
    assert "An officer" in page


def test_what_is_contradicted_is_said_to_be_an_accusation_to_be_checked_and_nothing_else_is(client) -> None:
    for said, is_cautioned in (("2023-07-30", True), ("2023-08-20", False)):
        address = path(statement=SAID, service="Huddlewick", said=said)
        claim = client.get("/api/v1" + address).json()["claims"][0]
        assert bool(claim["caution"]) is is_cautioned
        page = client.get(address).text
        assert ("accusation" in page) is is_cautioned
        assert not is_cautioned or f'<a href="{claim["clause_url"]}">Read the clause' in page


def test_nobody_is_named_where_nobody_is_told_to_have_said_it(client) -> None:
    page = client.get(path(statement=SAID, service="Huddlewick")).text
    assert "<figcaption>" not in page
    assert "<figcaption>Said on <time" in client.get(path(statement=SAID, service="Huddlewick", said="2023-08-20")).text


def test_the_same_words_are_backed_by_the_terms_of_another_day(client) -> None:
    judged = [
        client.get("/api/v1" + path(statement=SAID, service="Huddlewick", said=day)).json()["claims"][0]["judgement"]
        for day in ("2023-07-30", "2023-08-20")
    ]
    assert judged == ["contradicted", "backed"]


def test_a_statement_is_shown_whole_with_its_claims_marked(client) -> None:
    told = client.get("/api/v1" + path(statement=SAID, service="Huddlewick")).json()
    assert "".join(part["words"] for part in told["parts"]) == SAID
    assert [part["claim"] for part in told["parts"] if part["claim"]] == [1, 2]


def test_without_a_day_the_latest_terms_count_and_the_permanent_address_names_theirs(client) -> None:
    told = client.get("/api/v1" + path(statement=SAID, service="Huddlewick")).json()
    assert "said=2023-" in told["permanent"]
    again = client.get("/api/v1" + told["permanent"]).json()
    found = [[(one["judgement"], one["reason"], one["passages"]) for one in each["claims"]] for each in (told, again)]
    assert found[0] == found[1]
    assert (told["told"].startswith("The latest"), again["told"].startswith("The terms of that day")) == (True, True)


def test_an_address_that_is_no_web_address_is_no_link(client) -> None:
    page = client.get(path(statement=SAID, service="Huddlewick", url="javascript:alert(1)")).text
    assert "javascript:" not in page.partition("<form class=")[0].partition("<main")[2]
    page = client.get(path(statement=SAID, service="Huddlewick", url="https://example.com/said")).text
    assert '<a href="https://example.com/said" rel="noopener nofollow">' in page


def test_markup_in_a_statement_is_shown_and_never_run(client) -> None:
    page = client.get(path(statement="We never sell <script>alert(1)</script> data.", service="Huddlewick")).text
    assert "<script>alert" not in page


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ({"statement": SAID}, 400),
        ({"statement": SAID, "service": "Nobody"}, 404),
        ({"statement": SAID, "service": "Huddlewick", "said": "1999-01-01"}, 404),
        ({"statement": SAID, "service": "Huddlewick", "said": "some day"}, 400),
    ],
)
def test_what_makes_no_sense_is_refused(client, query, status) -> None:
    assert client.get("/api/v1" + path(**query)).status_code == status


def test_a_service_alone_has_the_form_for_it_and_what_is_kept_of_it(client) -> None:
    found = client.get(path(service="huddle"))
    assert found.status_code == 200 and 'value="Huddlewick"' in found.text
    assert "Kept statements of Huddlewick" in found.text
    assert client.get("/api/v1" + path(service="Nobody")).status_code == 404


def test_kept_statements_are_listed_with_how_they_stand(archive) -> None:
    with open_archive(archive, writable=True) as store, store.writing():
        statement = Statement(SAID, "An officer", channel="blog", said_at=datetime(2023, 7, 30, tzinfo=UTC))
        found = check(store, statement, store.documents("Huddlewick"))
        keep(store, "Huddlewick", statement, found, now=datetime(2024, 1, 1, tzinfo=UTC))
    client = TestClient(make_app(Settings(archive=str(archive))), base_url="http://127.0.0.1")
    (kept,) = client.get("/api/v1/check").json()["kept"]
    assert (kept["judgement"], kept["speaker"], kept["said_at"][:10]) == ("contradicted", "An officer", "2023-07-30")
    page = client.get("/check").text
    assert "An officer" in page
    assert client.get(kept["url"]).status_code == 200
