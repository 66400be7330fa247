"""What changed that matters: the list and its filters, page by page, as a page and as JSON."""

from __future__ import annotations

import html
import re

import pytest

ARTICLE = re.compile(r'<h3 class="headline"><a href="([^"]+)">')


def shown(client, address):
    """The addresses of the changes that a page lists."""
    answer = client.get(address)
    assert answer.status_code == 200
    return [html.unescape(one) for one in ARTICLE.findall(answer.text)]


def test_the_page_lists_what_its_json_holds(client):
    told = client.get("/api/v1/changes").json()
    assert shown(client, "/") == [one["url"] for one in told["changes"]]
    assert told["total"] == len(told["changes"]) == 21
    assert "38 more recorded versions" in client.get("/").text


def test_every_change_is_under_the_day_it_was_recorded_on(client):
    page = client.get("/?service=Huddlewick").text
    days = re.findall(r'<h2 class="on-day"><time datetime="([\d-]+)">', page)
    assert days == sorted(days, reverse=True)
    assert {"2023-08-11", "2023-08-07"} <= set(days)


@pytest.mark.parametrize("extra", ["", "&all=1", "&topic=ai-training", "&service=Huddlewick&all=1"])
def test_pages_hold_each_change_once(client, extra):
    whole = shown(client, f"/?limit=200{extra}")
    found, address = [], f"/api/v1/changes?limit=2{extra}"
    while True:
        told = client.get(address).json()
        found += [one["url"] for one in told["changes"]]
        if not told["next"]:
            break
        address = f"/api/v1/changes?limit=2{extra}&before={told['next'].replace('+', '%2B')}"
    assert found == whole
    assert len(set(found)) == len(found)


def test_a_filter_that_is_set_is_shown_and_taken_away_by_one_link(client):
    told = client.get("/api/v1/changes?service=huddle&topic=ai-training&severity=major").json()
    assert [(one["name"], one["value"]) for one in told["active"]] == [
        ("service", "Huddlewick"),
        ("topic", "ai training"),
        ("severity", "major"),
    ]
    assert told["active"][1]["without"] == "/?service=Huddlewick&severity=major"
    page = client.get("/?service=huddle&topic=ai-training&severity=major").text
    assert all(html.escape(one["without"]) in page for one in told["active"])


def test_a_box_that_is_not_ticked_is_no_filter(client):
    assert client.get("/api/v1/changes?all=0&quiet=no").json()["active"] == []


def test_noise_is_shown_with_its_reason(client):
    told = client.get("/api/v1/changes?service=Huddlewick&all=1").json()
    quieted = [one for one in told["changes"] if not one["substantive"]]
    assert quieted
    assert all(one["suppressed_because"] for one in quieted)
    assert told["hidden"] == 0
    assert html.escape(quieted[0]["suppressed_because"]) in client.get("/?service=Huddlewick&all=1").text


def test_the_page_knows_the_services_that_can_be_chosen(client):
    page = client.get("/").text
    assert '<option value="Huddlewick">' in page.partition('<datalist id="services">')[2]


def test_markup_in_a_query_is_words(client):
    page = client.get("/?service=Huddlewick&since=2023-01-01&type=terms").text
    assert "<script>alert" not in page
    answer = client.get("/?service=%3Cscript%3Ealert(1)%3C/script%3E")
    assert answer.status_code == 404
    assert "<script>alert" not in answer.text


@pytest.mark.parametrize(
    "query",
    ["topic=nothing", "severity=huge", "since=soon", "before=soon", "limit=0", "since=2024-01-01&until=2023-01-01"],
)
def test_what_makes_no_sense_is_refused(client, query):
    assert client.get(f"/?{query}").status_code == 400
    answer = client.get(f"/api/v1/changes?{query}")
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["detail"]


def test_nothing_found_leads_to_all(client):
    page = client.get("/?service=Huddlewick&until=2020-01-01").text
    assert "No recorded change fits this" in page
