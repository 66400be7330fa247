"""Services beside each other: the same questions to each, the words with each answer."""

from __future__ import annotations

import html

BOTH = "service=Huddlewick&service=quill"


def test_a_chosen_question_is_put_to_each_service(client):
    query = f"?{BOTH}&q=May they train AI on my chat messages?&q="
    (question,) = client.get(f"/api/v1/compare{query}").json()["questions"]
    assert [(one["service"], one["verdict"]) for one in question["cells"]] == [
        ("Huddlewick", "no"),
        ("Quillmoth", "yes-unless-opt-out"),
    ]
    page = client.get(f"/compare{query}").text
    for cell in question["cells"]:
        assert f"verdict-{cell['verdict']}" in page
        assert html.escape(cell["passages"][0]["url"]) in page


def test_without_a_question_the_common_ones_are_put(client):
    told = client.get(f"/api/v1/compare?{BOTH}").json()
    assert told["is_common"]
    assert [one["asks"] for one in told["questions"]] == [one["asks"] for one in told["common"]]
    assert client.get(f"/compare?{BOTH}").text.count('class="side-by-side"') == len(told["questions"])


def test_a_common_question_that_is_chosen_is_ticked(client):
    asks = client.get("/api/v1/compare").json()["common"][1]["asks"]
    told = client.get(f"/api/v1/compare?{BOTH}&q={asks}").json()
    assert [one["asks"] for one in told["questions"]] == [asks]
    assert [one["is_chosen"] for one in told["common"]].count(True) == 1
    assert told["own"] == []


def test_before_anything_is_chosen_there_is_a_form(client):
    told = client.get("/api/v1/compare").json()
    assert told["services"] == told["questions"] == []
    page = client.get("/compare").text
    assert '<form class="choose" action="/compare">' in page
    assert "At a glance" not in page


def test_what_cannot_be_compared_is_refused(client):
    assert client.get("/compare?service=Nobody").status_code == 404
    assert client.get(f"/compare?{BOTH}&q=colourless+green+ideas").status_code == 400
    assert client.get("/api/v1/compare?service=Nobody").headers["content-type"] == "application/problem+json"


def test_silence_is_that_of_all_documents_and_not_of_the_one_that_is_named_first(client):
    page = client.get("/compare?service=Tallybarrow&q=May they train AI on my chat messages?").text
    column = page.partition('class="column"')[2].partition("</section>")[0]
    assert "None of its documents says anything of it." in column and "recorded" not in column


def test_a_name_that_means_no_service_takes_nothing_from_those_that_are_there(client):
    told = client.get(f"/api/v1/compare?{BOTH}&service=Nobody").json()
    assert [one["service"] for one in told["services"]] == ["Huddlewick", "Quillmoth"]
    assert told["unknown"] == ["Nobody"]
    page = client.get(f"/compare?{BOTH}&service=Nobody").text
    assert "Not in this archive: <b>Nobody</b>" in page and "<title>Huddlewick beside Quillmoth" in page
    assert "Not in this archive" not in client.get(f"/compare?{BOTH}").text
