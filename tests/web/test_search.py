"""Search over every clause that was ever recorded: when it stood, what was sought, where it stands."""

from __future__ import annotations

import html
import re


def hits(client, query):
    """What is found."""
    return client.get(f"/api/v1/search?q={query}").json()["hits"]


def test_a_clause_leads_to_its_place_in_a_version(client):
    for hit in hits(client, "licence&service=Huddlewick") + hits(client, "train*"):
        assert hit["clause"] is not None
        assert hit["url"].endswith(f"/version/{hit['last']['version']}#c{hit['clause']}")
        assert "".join(one["words"] for one in hit["stretches"]) == hit["words"]
        assert any(one["is_sought"] for one in hit["stretches"])


def test_the_page_marks_what_was_sought_and_says_when_it_stood(client):
    page = client.get("/search?q=%22machine+learning%22").text
    marked = re.findall(r"<mark>([^<]*)</mark>", page)
    assert marked
    assert {one.casefold() for one in marked} == {"machine learning"}
    assert "still stands" in page or "gone" in page


def test_clauses_that_are_gone_are_found(client):
    found = [one for one in hits(client, "sublicens*+OR+perpetual") if not one["still_stands"]]
    assert found
    assert html.escape(found[0]["url"]) in client.get("/search?q=sublicens*+OR+perpetual").text


def test_a_search_in_one_service_names_no_other(client):
    assert {one["service"] for one in hits(client, "you&service=huddle")} == {"Huddlewick"}


def test_more_are_a_link_away(client):
    told = client.get("/api/v1/search?q=you&limit=2").json()
    assert (len(told["hits"]), told["is_cut"], told["more"]) == (2, True, "/search?q=you&limit=4")


def test_nothing_found_says_what_to_try(client):
    page = client.get("/search?q=zzyzx&service=Huddlewick").text
    assert "No clause holds these words" in page
    assert 'href="/search?q=zzyzx"' in page
    assert 'href="/ask?q=zzyzx' in page


def test_without_words_there_is_a_form_and_help(client):
    page = client.get("/search").text
    assert "How to search" in page
    assert client.get("/api/v1/search").json()["hits"] == []


def test_words_that_cannot_be_sought_are_refused(client):
    assert client.get("/search?q=%22open").status_code == 400
    assert client.get("/api/v1/search?q=OR").status_code == 400
    assert client.get("/search?q=x&service=Nobody").status_code == 404


def test_what_is_sought_is_shown_as_words(client):
    assert "<script>alert" not in client.get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E").text
