"""A document's page: marks and bands over the years, what changed, and ways to two versions or one."""

from __future__ import annotations

import html

import pytest

from smallprint.web.desk import Desk
from smallprint.web.pages import document as document_page
from smallprint.web.pages.document import document, opening
from smallprint.web.settings import Settings
from smallprint.web.wanted import Ask

TERMS = "/service/Huddlewick/Terms%20of%20Service"
ASK = Ask({"service": "Huddlewick", "document": "Terms of Service"}, {})


def told(client, query=""):
    """What the page shows, as fields."""
    return client.get(f"/api/v1{TERMS}{query}").json()


def test_what_is_soon_had_has_every_key_of_the_whole(demo_archive):
    desk = Desk(Settings(archive=str(demo_archive)))
    first, whole = opening(desk, ASK), document(desk, ASK)
    assert first.keys() == whole.keys()
    assert {key for key in first if first[key] != whole[key]} == {"bands"}


def test_marks_are_the_changes_that_matter_in_their_order(client):
    found = told(client)
    assert [one["version"] for one in found["marks"]] == [one["version"] for one in reversed(found["changes"])]
    assert [one["at"] for one in found["marks"]] == sorted(one["at"] for one in found["marks"])
    assert all(1 <= one["size"] <= 10 and one["touched"] for one in found["marks"])
    bigger, smaller = found["marks"][0], found["marks"][1]
    assert bigger["touched"] > smaller["touched"]
    assert bigger["size"] > smaller["size"]


def test_shape_tells_severity_and_a_list_tells_all_of_it(client):
    page, found = client.get(TERMS).text, told(client)
    assert page.count('<path class="dot-major" d="M0') == sum(one["severity"] == "major" for one in found["marks"])
    assert page.count('<circle class="dot-minor" r=') == sum(one["severity"] == "minor" for one in found["marks"])
    for one in found["changes"]:
        assert f'<h3 class="headline"><a href="{one["url"]}">' in page
        assert one["fetched_at"][:10] in page


def test_the_default_question_is_about_training_and_tells_its_story(client):
    found = told(client)["bands"]
    assert [(one["verdict"], one["from"][:10]) for one in found["intervals"]] == [
        ("not-addressed", "2022-12-01"),
        ("yes", "2023-04-01"),
        ("no", "2023-08-11"),
    ]
    assert found["intervals"][-1]["to"] is None
    assert sum(one["width"] for one in found["intervals"]) == pytest.approx(100, abs=0.1)
    page = client.get(TERMS).text
    assert page.count('class="band band-') == 3
    assert html.escape(found["intervals"][1]["change_url"]) in page


def test_any_question_may_be_asked(client):
    asked = "Do disputes go to arbitration?"
    assert told(client, f"?q={asked}")["q"] == asked
    assert f'value="{asked}"' in client.get(f"{TERMS}?q={asked}").text
    assert client.get(f"{TERMS}?q=colourless+green+ideas").status_code == 400


def test_failed_captures_are_shown_as_a_stretch_of_time(client):
    (gap,) = told(client)["gaps"]
    assert (gap["from"][:10], gap["until"][:10]) == ("2023-05-09", "2023-05-10")
    page = client.get(TERMS).text
    assert '<rect class="gap" x=' in page
    assert "in which its terms could not be had" in page


def test_every_version_can_be_listed(client):
    found = told(client, "?all=1")
    assert len(found["changes"]) == found["versions"] - 1
    page = client.get(f"{TERMS}?all=1").text
    assert '<table class="every">' in page
    assert all(html.escape(one["suppressed_because"]) in page for one in found["changes"] if one["suppressed_because"])


def test_the_list_of_all_versions_has_pages(client, monkeypatch):
    whole = [one["version"] for one in told(client, "?all=1")["changes"]]
    monkeypatch.setattr(document_page, "ON_A_PAGE", 2)
    shown, query = [], "?all=1&start=1"
    while query:
        found = told(client, query)
        assert len(found["changes"]) <= 2 and bool(found["newer_url"]) == (found["start"] > 1)
        shown += [one["version"] for one in found["changes"]]
        query = found["older_url"].replace(TERMS, "")
    assert shown == whole and len(whole) > 2
    assert 'rel="next">Older versions' in client.get(f"{TERMS}?all=1&start=1").text
    assert told(client, "?all=1&start=100000")["changes"] == []


def test_two_versions_are_chosen_without_a_script(client):
    page, found = client.get(TERMS).text, told(client)
    assert f'action="{TERMS}/redline"' in page
    numbers = [one["version"] for one in found["choices"]]
    assert numbers == sorted(numbers, reverse=True)
    assert {1, found["latest"]["version"]} <= set(numbers)
    answer = client.get(f"{TERMS}/redline?before=1&after={numbers[0]}", follow_redirects=False)
    assert answer.status_code == 302


def test_the_version_in_force_on_a_day_is_led_to(client):
    answer = client.get(f"{TERMS}/version?at=2023-08-08", follow_redirects=False)
    assert answer.status_code == 302
    held = [one["version"] for one in told(client)["choices"] if one["fetched_at"] < "2023-08-09"]
    assert f"/version/{max(held)}" in answer.headers["location"]
    assert client.get(f"{TERMS}/version?at=1999-01-01", follow_redirects=False).status_code == 404
    assert client.get(f"{TERMS}/version?at=soon", follow_redirects=False).status_code == 400


def test_a_document_that_is_not_there_is_said_so(client):
    assert client.get("/service/Huddlewick/Nothing").status_code == 404
    assert client.get("/service/huddle/terms").status_code == 200
