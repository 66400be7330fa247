"""A quotation held against every recorded version, as a page and as JSON."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest

WORDS = (
    "Service-Generated Data belongs to Huddlewick alone, even where it arises from the handling of Customer Content."
)


def path(**query: str) -> str:
    return f"/quote?{urlencode(query)}"


def test_words_that_stand_there_are_placed_and_dated(client) -> None:
    address = path(words=WORDS, service="Huddlewick")
    (one,) = client.get("/api/v1" + address).json()["quotations"]
    assert one["faithfulness"] == "verbatim"
    (stay,) = one["stood"][0]["stays"]
    assert stay["url"] == "/service/Huddlewick/Terms%20of%20Service/version/4"
    assert "#c" in one["borrowings"][0]["url"]
    page = client.get(address).text
    assert "The words stand so." in page
    assert one["borrowings"][0]["url"] in page


def test_words_that_were_altered_are_shown_as_a_redline(client) -> None:
    address = path(words=WORDS.replace("alone", "and you"), service="Huddlewick")
    (one,) = client.get("/api/v1" + address).json()["quotations"]
    assert one["faithfulness"] == "altered"
    inks = {part["ink"]: part["words"].strip() for part in one["borrowings"][0]["redline"] if part["ink"] != "kept"}
    assert inks == {"removed": "alone", "inserted": "and you"}
    page = client.get(address).text
    assert "<del>alone</del>" in page
    assert "<ins>and you</ins>" in page


def test_words_that_never_stood_there_are_said_to(client) -> None:
    page = client.get(path(words="We may paint your house green on alternate Sundays", service="Huddlewick")).text
    assert "No recorded version holds these words." in page


def test_whether_words_stood_on_a_day_is_told(client) -> None:
    address = path(words=WORDS, service="Huddlewick", at="2023-01-20")
    assert client.get("/api/v1" + address).json()["quotations"][0]["stood_at"] is False
    assert "did not stand" in client.get(address).text


def test_each_quotation_of_a_text_is_held(client) -> None:
    text = f"They write “{WORDS}” and they write “we may paint your house green on Sundays”."
    told = client.get("/api/v1" + path(words=text, service="Huddlewick")).json()
    assert told["counts"] == {"verbatim": 1, "never-there": 1}


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ({"words": WORDS}, 400),
        ({"service": "Huddlewick"}, 400),
        ({"words": WORDS, "service": "Nobody"}, 404),
        ({"words": "?!", "service": "Huddlewick"}, 400),
        ({"words": WORDS, "service": "Huddlewick", "at": "soon"}, 400),
    ],
)
def test_what_makes_no_sense_is_refused(client, query, status) -> None:
    assert client.get(path(**query)).status_code == status
    assert client.get("/api/v1" + path(**query)).status_code == status


def test_markup_in_a_quotation_is_shown_and_never_run(client) -> None:
    page = client.get(path(words="we may <script>alert(1)</script> sell your content", service="Huddlewick")).text
    assert "<script>alert" not in page
