"""A question as a page and as JSON: the verdicts on quoted words, at a date, over the years, of every service."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import urlencode

import pytest
from starlette.testclient import TestClient

from smallprint.archive.import_history import import_history
from smallprint.archive.open_archive import open_archive
from smallprint.source.opening import open_history
from smallprint.web.app import make_app
from smallprint.web.settings import Settings

TRAINING = "May they train AI on my chat messages?"
HOSTILE = """# Privacy Policy of Brackenfell

## 1. Your data <img src=x onerror=alert(1)>

1.1 We may sell your personal data to \\<script>alert("partners")\\</script> companies that we work with.
"""
DEUTSCH = """# Datenschutz

Wir verkaufen Ihre personenbezogenen Daten nicht an Dritte. Die Verarbeitung der Daten erfolgt auf der Grundlage der
Einwilligung, die Sie uns bei der Anmeldung erteilt haben, und nur zu den Zwecken, die in dieser Erklärung stehen.
"""


def path(page: str, **query: str) -> str:
    return f"{page}?{urlencode(query)}"


@pytest.fixture
def hostile(tmp_path) -> TestClient:
    """A reader of an archive whose terms hold markup, and a document in a language that is not read."""
    for kind, text in {"Privacy Policy": HOSTILE, "Imprint": DEUTSCH}.items():
        folder = tmp_path / "history" / "Brackenfell" / kind
        folder.mkdir(parents=True)
        (folder / "2024-01-01.md").write_text(text, encoding="utf-8")
    with (
        open_history(str(tmp_path / "history"), tmp_path / "cache") as history,
        open_archive(tmp_path / "archive", writable=True) as store,
    ):
        import_history(store, history, jobs=1)
    return TestClient(make_app(Settings(archive=str(tmp_path / "archive"))), base_url="http://127.0.0.1")


def test_an_answer_quotes_its_clause_and_links_to_it(client) -> None:
    address = path("/ask", q=TRAINING, service="Huddlewick", at="2023-08-08")
    told = client.get("/api/v1" + address).json()
    (one,) = told["documents"]
    assert (one["verdict"], one["version"], one["name"]) == ("only-with-consent", 11, "Terms of Service")
    (passage,) = one["passages"]
    quoted = "".join(part["words"] for part in passage["parts"] if part["is_quoted"])
    assert "will not train artificial intelligence models" in quoted
    assert passage["url"] == f"/service/Huddlewick/Terms%20of%20Service/version/11#c{passage['clause']}"
    page = client.get(address).text
    assert f"<mark>{quoted}</mark>" in page
    assert f'href="{passage["url"]}"' in page


def test_what_a_promise_leaves_open_is_told_with_its_words(client) -> None:
    told = client.get("/api/v1" + path("/ask", q=TRAINING, service="huddle", at="2023-08-08")).json()
    assert [each["told"] for each in told["documents"][0]["open"]] == ["It leaves other data open"]
    places = [passage["place"] for passage in told["documents"][0]["open"][0]["passages"]]
    assert "§10.2" in places
    assert "It leaves other data open" in client.get(path("/ask", q=TRAINING, service="huddle", at="2023-08-08")).text


def test_how_to_refuse_is_told_where_the_terms_say_so(client) -> None:
    told = client.get("/api/v1" + path("/ask", q=TRAINING, service="Quillmoth")).json()
    (one,) = told["documents"]
    assert one["verdict"] == "yes-unless-opt-out"
    assert one["refusing"]
    assert "How to refuse" in client.get(path("/ask", q=TRAINING, service="Quillmoth")).text


def test_documents_that_say_nothing_are_listed(client) -> None:
    told = client.get("/api/v1" + path("/ask", q=TRAINING, service="Huddlewick")).json()
    assert [one["name"] for one in told["silent"]] == ["Privacy Policy"]
    assert told["is_conflicting"] is False


def test_documents_in_a_language_that_is_not_read_are_not_silent(hostile) -> None:
    told = hostile.get("/api/v1" + path("/ask", q="Do they sell my data?", service="Brackenfell")).json()
    assert [(one["name"], one["language"]) for one in told["unread"]] == [("Imprint", "de")]
    assert told["silent"] == []


def test_markup_in_terms_is_shown_and_never_run(hostile) -> None:
    page = hostile.get(path("/ask", q="Do they sell my data?", service="Brackenfell")).text
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert "&lt;script&gt;" in page


def test_a_question_in_markup_is_shown_and_never_run(client) -> None:
    page = client.get(path("/ask", q='Do they sell my data?"><script>alert(1)</script>', service="Huddlewick"))
    assert "<script>alert" not in page.text


@pytest.mark.parametrize("page", ["/ask", "/timeline", "/check", "/quote"])
def test_a_page_without_a_question_says_what_it_is_for(client, page) -> None:
    shown = client.get(page)
    assert shown.status_code == 200
    assert '<datalist id="services">' in shown.text
    assert '<option value="Huddlewick">' in shown.text
    assert client.get("/api/v1" + page).json()["services"] == ["Glimmerloft", "Huddlewick", "Quillmoth", "Tallybarrow"]


def test_what_terms_do_not_answer_is_refused_with_the_nearest_questions(client) -> None:
    address = path("/ask", q="What will the weather be like tomorrow?", service="Huddlewick")
    shown = client.get(address)
    assert shown.status_code == 400
    assert shown.text.count('<li><a href="/ask?q=') == 3
    told = client.get("/api/v1" + address)
    assert told.headers["content-type"] == "application/problem+json"
    assert len(told.json()["nearest"]) == 3
    assert client.get(told.json()["nearest"][0]["url"]).status_code == 200


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ({"q": TRAINING, "service": "Huddlewik"}, 404),
        ({"q": TRAINING, "service": "Huddlewick", "type": "Cookie Policy"}, 404),
        ({"q": TRAINING, "service": "Huddlewick", "at": "some day"}, 400),
        ({"q": TRAINING, "type": "Terms of Service", "all": "1"}, 400),
        ({"q": TRAINING, "verdict": "perhaps"}, 400),
        ({"q": "x" * 3000, "service": "Huddlewick"}, 400),
    ],
)
def test_what_makes_no_sense_is_refused_before_the_page_begins(client, query, status) -> None:
    assert client.get(path("/ask", **query)).status_code == status
    assert client.get("/api/v1" + path("/ask", **query)).status_code == status


def test_a_service_that_is_mistyped_is_named(client) -> None:
    told = client.get("/api/v1" + path("/ask", q=TRAINING, service="Huddlewik")).json()
    assert "Huddlewick" in told["hint"]


def test_the_service_may_stand_in_the_question(client) -> None:
    told = client.get("/api/v1" + path("/ask", q="Does Huddlewick sell my data?")).json()
    assert (told["asked"]["service"], told["is_named_in_question"]) == ("Huddlewick", True)


def test_what_is_not_taken_into_account_is_said(client) -> None:
    address = path("/ask", q="Do they sell my data to circuses?", service="Huddlewick")
    assert client.get("/api/v1" + address).json()["question"]["unheeded"] == ["circuses"]
    assert "Not taken into account: <q>circuses</q>" in client.get(address).text


def test_a_permanent_address_gives_the_same_answer(client) -> None:
    told = client.get("/api/v1" + path("/ask", q=TRAINING, service="Quillmoth")).json()
    again = client.get("/api/v1" + told["permanent"]).json()
    assert "at=" in told["permanent"]
    assert again["documents"] == told["documents"]
    assert again["permanent"] == told["permanent"]


def test_every_service_is_told_by_its_verdict(client) -> None:
    address = path("/ask", q=TRAINING)
    told = client.get("/api/v1" + address).json()
    counts = {group["verdict"]: group["count"] for group in told["groups"]}
    assert counts == {"yes-unless-opt-out": 1, "no": 1, "not-addressed": 2}
    page = client.get(address).text
    assert "1 service" in page
    assert all(name in page for name in ("Huddlewick", "Quillmoth", "Glimmerloft", "Tallybarrow"))
    alone = client.get("/api/v1" + path("/ask", q=TRAINING, verdict="no")).json()
    assert [row["service"] for group in alone["groups"] for row in group["rows"]] == ["Huddlewick"]
    assert client.get("/api/v1" + path("/ask", q=TRAINING, verdict="no", start="2")).json()["groups"][0]["rows"] == []


def test_answers_have_the_same_keys_whatever_is_asked(client) -> None:
    addresses = ("/ask", path("/ask", q=TRAINING), path("/ask", q=TRAINING, service="Huddlewick"))
    keys = [list(client.get("/api/v1" + each).json()) for each in addresses]
    assert set(keys[0]) == set(keys[1]) == set(keys[2])


def test_a_page_carries_its_card(client) -> None:
    page = client.get(path("/ask", q=TRAINING, service="Huddlewick", at="2023-08-08"))
    page = client.get(path("/ask", q=TRAINING, service="Huddlewick", at="2023-08-08"))
    assert f'<meta property="og:title" content="{TRAINING} · Huddlewick">' in page.text
    assert re.search(r'og:description" content="Huddlewick, Terms of Service: only with consent\. “', page.text)
    assert 'content="http://127.0.0.1/picture/answer.png?' in page.text


def test_a_page_that_is_sent_in_parts_is_the_same_page(client, monkeypatch) -> None:
    monkeypatch.setattr("smallprint.web.respond.SOON", 0)
    address = path("/ask", q="Do they sell my data?", service="Huddlewick", at="2023-05-05")
    sent = client.get(address)
    kept = client.get(address)
    assert sent.headers["cache-control"] == "no-store"
    assert 'class="waiting"' in sent.text
    assert kept.headers["etag"]
    body = kept.text.partition('<main id="main">')[2].partition("</main>")[0]
    assert body.strip() in sent.text
    assert 'answers.css"' in sent.text
    assert client.get(address, headers={"If-None-Match": kept.headers["etag"]}).status_code == 304


def test_trouble_behind_the_head_is_told_in_the_page(client, monkeypatch) -> None:
    monkeypatch.setattr("smallprint.web.respond.SOON", 0)
    told = client.get(path("/check", statement="We never sell data.", service="Huddlewick", said="1999-01-01"))
    assert "no recorded version" in told.text
    assert told.text.rstrip().endswith("</html>")


def test_a_timeline_tells_each_period_and_what_turned_it(client) -> None:
    address = path("/timeline", q=TRAINING, service="Huddlewick", type="Terms")
    told = client.get("/api/v1" + address).json()
    (one,) = told["documents"]
    assert [(each["verdict"], each["from"][:10], (each["to"] or "")[:10]) for each in one["intervals"]] == [
        ("not-addressed", "2022-12-01", "2023-04-01"),
        ("yes", "2023-04-01", "2023-08-07"),
        ("only-with-consent", "2023-08-07", "2023-08-11"),
        ("no", "2023-08-11", ""),
    ]
    assert one["intervals"][1]["change_url"] == "/service/Huddlewick/Terms%20of%20Service/change/4"
    assert one["intervals"][0]["change_url"] == ""
    page = client.get(address).text
    assert page.count('class="band band-') == 4
    assert 'href="/service/Huddlewick/Terms%20of%20Service/change/11"' in page
    assert "style=" not in page


def test_a_timeline_is_of_one_service(client) -> None:
    assert client.get(path("/timeline", q=TRAINING)).status_code == 400
    assert client.get(path("/timeline", q=TRAINING, service="Nobody")).status_code == 404


TWO_READINGS = "Is the licence irrevocable?"


def test_a_document_that_answers_what_else_a_question_may_mean_says_so(client):
    told = client.get("/api/v1/ask", params={"q": TWO_READINGS, "service": "Quillmoth"}).json()
    (one,) = [each for each in told["documents"] if each["matter"] != told["question"]["matter"]]
    assert one["matter"] == "licence-perpetual" and one["asks"] != told["question"]["asks"]
    page = client.get("/ask", params={"q": TWO_READINGS, "service": "Quillmoth"}).text
    assert page.count("Answered as: ") == 1 and f"Answered as: {one['asks']}" in unescape(page)
    timeline = client.get("/timeline", params={"q": TWO_READINGS, "service": "Quillmoth"}).text
    assert "Answered as: " in timeline
    everywhere = client.get("/api/v1/ask", params={"q": TWO_READINGS, "all": "1"}).json()
    rows = [row for group in everywhere["groups"] for row in group["rows"]]
    assert {row["service"] for row in rows if row["answered_as"]} >= {"Quillmoth"}
    assert "Answered as: " in client.get("/ask", params={"q": TWO_READINGS, "all": "1"}).text


def test_a_question_that_is_answered_as_it_was_understood_is_not_told_twice(client):
    page = client.get("/ask", params={"q": "May they train AI on my chat messages?", "service": "Huddlewick"}).text
    assert "Answered as: " not in page


PAST = "Since when do they train AI on my data?"


def test_a_question_of_the_past_leads_to_its_timeline(client):
    told = client.get("/api/v1/ask", params={"q": PAST, "service": "Huddlewick"}).json()
    assert told["is_over_time"] and told["question"]["matter"] == "ai-training"
    page = client.get("/ask", params={"q": PAST, "service": "Huddlewick"}).text
    note = page.partition("This asks of the past.")[2].partition("</p>")[0]
    assert unescape(note.partition('href="')[2].partition('"')[0]) == told["timeline_url"]
    assert "of that day" in client.get("/ask", params={"q": PAST, "service": "Huddlewick", "at": "2023-05-01"}).text
    everywhere = client.get("/ask", params={"q": PAST, "all": "1"}).text
    assert "This asks of the past." in everywhere and "name one service" in everywhere
    assert "This asks of the past." not in client.get("/ask", params={"q": TRAINING, "service": "Huddlewick"}).text


@pytest.mark.parametrize("page", ["/ask", "/timeline", "/service/Huddlewick/Terms%20of%20Service"])
def test_a_question_in_another_language_is_told_by_its_name(client, page):
    query = {"q": "Verkaufen sie meine Daten an andere Firmen?", "service": "Huddlewick"}
    told = client.get("/api/v1" + page, params=query)
    assert told.status_code == 400
    assert "in German" in told.json()["detail"] and told.json()["hint"] == "questions are read in English"
    assert "in German" in client.get(page, params=query).text


def test_over_the_years_documents_that_answered_are_told_before_those_that_never_did(client):
    told = client.get("/api/v1/timeline", params={"q": "Do they sell my data?", "service": "Huddlewick"}).json()
    silent = [all(each["verdict"] == "not-addressed" for each in one["intervals"]) for one in told["documents"]]
    assert silent == sorted(silent) and not silent[0]


def test_what_was_asked_in_vain_can_be_asked_otherwise_from_the_same_page(client):
    page = client.get("/ask", params={"q": "What’s for lunch?", "service": "Huddlewick", "all": "0"})
    assert page.status_code == 400
    form = page.text.partition('action="/ask"')[2].partition("</form>")[0]
    assert 'name="q" value="What’s for lunch?"' in form and 'name="service" value="Huddlewick"' in form
    assert 'type="hidden" name="all" value="0"' in form
    assert '<form class="ask-again"' not in client.get("/service/Nobody").text


ENGLISH = "# Imprint\n\nWe do not sell your personal data. You may write to us at the address that stands below.\n"


def test_a_document_in_another_language_says_when_it_was_last_in_english(tmp_path):
    folder = tmp_path / "history" / "Brackenfell" / "Imprint"
    folder.mkdir(parents=True)
    (folder / "2023-12-01.md").write_text(ENGLISH, encoding="utf-8")
    for month in range(1, 13):
        (folder / f"2024-{month:02}-01.md").write_text(f"{DEUTSCH}\n\nStand: {month}/2024\n", encoding="utf-8")
    with (
        open_history(str(tmp_path / "history"), tmp_path / "cache") as history,
        open_archive(tmp_path / "archive", writable=True) as store,
    ):
        import_history(store, history, jobs=1)
    reader = TestClient(make_app(Settings(archive=str(tmp_path / "archive"))), base_url="http://127.0.0.1")
    asked = {"q": "Do they sell my data?", "service": "Brackenfell"}
    (unread,) = reader.get("/api/v1/ask", params=asked).json()["unread"]
    assert unread["last_read"]["fetched_at"][:10] == "2023-12-01"
    on_that_day = 'ast recorded in English on <time datetime="2023-12-01'
    assert on_that_day in reader.get("/ask", params=asked).text
    then = reader.get("/api/v1" + unread["last_read"]["ask_url"]).json()
    assert then["documents"][0]["verdict"] == "no" and not then["unread"]
    for page in ("", "/Imprint", "/Imprint/version/12"):
        assert on_that_day in reader.get(f"/service/Brackenfell{page}").text
    assert on_that_day not in reader.get("/service/Brackenfell/Imprint/version/1").text
