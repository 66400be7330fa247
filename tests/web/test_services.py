"""The services: all of them, found by words, in several orders."""

from __future__ import annotations

import pytest


def names(client, query=""):
    """The services that are listed."""
    return [one["service"] for one in client.get(f"/api/v1/services/overview{query}").json()["services"]]


def test_every_service_is_listed_with_its_documents(client):
    told = client.get("/api/v1/services/overview").json()
    assert names(client) == sorted(names(client), key=str.casefold)
    page = client.get("/services").text
    for service in told["services"]:
        assert f'href="{service["url"]}"' in page
        for document in service["documents"]:
            assert f'href="{document["url"]}"' in page
            assert client.get(document["url"]).status_code == 200
    assert told["total"] == len(told["services"])
    assert told["documents"] == sum(len(one["documents"]) for one in told["services"])


def test_services_are_found_by_words_of_their_names_or_documents(client):
    assert names(client, "?q=HUDDLE") == ["Huddlewick"]
    assert "Huddlewick" in names(client, "?q=privacy")
    assert names(client, "?q=huddle+privacy") == ["Huddlewick"]
    assert names(client, "?q=nobody") == []
    assert "No service and no document" in client.get("/services?q=nobody").text


@pytest.mark.parametrize(("sort", "field"), [("changes", "substantive"), ("latest", "last_at")])
def test_services_are_sorted(client, sort, field):
    told = client.get(f"/api/v1/services/overview?sort={sort}").json()["services"]
    assert [one[field] for one in told] == sorted((one[field] for one in told), reverse=True)
    assert client.get("/api/v1/services/overview?sort=size").status_code == 400


def test_what_is_sought_is_shown_as_words(client):
    assert "<b>x" not in client.get("/services?q=%3Cb%3Ex").text
