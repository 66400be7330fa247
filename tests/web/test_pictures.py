"""Answers, statements and timelines as pictures."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from urllib.parse import urlencode

import pytest

from smallprint.errors import NotFoundError
from smallprint.web import pictures

SVG = "{http://www.w3.org/2000/svg}"
TRAINING = "May they train AI on my chat messages?"


def path(name: str, **query: str) -> str:
    return f"/picture/{name}?{urlencode(query)}"


def words_of(svg: str) -> str:
    return " ".join(each.text or "" for each in ET.fromstring(svg).iter(f"{SVG}text"))


def test_an_answer_as_a_card_tells_all_that_the_page_does(client) -> None:
    drawn = client.get(path("answer.svg", q=TRAINING, service="Huddlewick", at="2023-08-08"))
    assert drawn.headers["content-type"].startswith("image/svg+xml")
    root = ET.fromstring(drawn.text)
    assert (root.get("width"), root.get("height")) == ("1200", "630")
    words = words_of(drawn.text)
    for told in (
        TRAINING,
        "only with consent",
        "will not train artificial",
        "Huddlewick · Terms of Service",
        "recorded 7 August 2023",
        "http://127.0.0.1/ask?q=May",
        "at=2023-08-08",
    ):
        assert told in words


def test_silence_is_drawn_as_such(client) -> None:
    drawn = client.get(path("answer.svg", q=TRAINING, service="Tallybarrow"))
    assert "not addressed" in words_of(drawn.text)


def test_a_statement_as_a_card_stands_beside_the_terms(client) -> None:
    said = "We do not train artificial intelligence models on your chat messages."
    drawn = client.get(path("verdict.svg", statement=said, service="Huddlewick", said="2023-07-30", speaker="A blog"))
    words = words_of(drawn.text)
    assert "The terms of that day say otherwise" in words
    assert "A blog, 2023-07-30" in words


def test_a_timeline_is_drawn_from_the_same_periods(client) -> None:
    drawn = client.get(path("timeline.svg", q=TRAINING, service="Huddlewick"))
    titles = [each.text for each in ET.fromstring(drawn.text).iter(f"{SVG}title")]
    assert "2023-04-01 to 2023-08-07: yes" in titles


def test_a_picture_is_sent_again_only_where_it_changed(client) -> None:
    address = path("answer.svg", q=TRAINING, service="Huddlewick")
    client.get(address)
    first = client.get(address)
    again = client.get(address, headers={"If-None-Match": first.headers["etag"]})
    assert again.status_code == 304


def test_a_picture_that_takes_longer_begins_at_once(client, monkeypatch) -> None:
    monkeypatch.setattr(pictures, "SOON", 0)
    drawn = client.get(path("answer.svg", q="Do they sell my data?", service="Huddlewick", at="2023-06-06"))
    assert drawn.text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<svg')
    ET.fromstring(drawn.text)


@pytest.mark.parametrize(
    ("address", "status"),
    [
        (path("answer.svg"), 400),
        (path("answer.svg", q="What will the weather be like tomorrow?", service="Huddlewick"), 400),
        (path("answer.svg", q=TRAINING, service="Nobody"), 404),
        (path("verdict.svg"), 400),
        (path("timeline.svg"), 400),
    ],
)
def test_what_cannot_be_drawn_is_a_problem(client, address, status) -> None:
    drawn = client.get(address)
    assert drawn.status_code == status
    assert drawn.headers["content-type"] == "application/problem+json"
    assert client.get(address.replace(".svg", ".png")).status_code == status


def test_there_is_no_other_picture(client) -> None:
    assert client.get("/picture/house.svg").status_code == 404


def test_a_picture_as_png_is_made_once(client, monkeypatch) -> None:
    made: list[str] = []

    def png_of(svg: str, width: int, height: int) -> bytes:
        made.append(svg)
        assert (width, height) == (1200, 630)
        return b"\x89PNG"

    monkeypatch.setattr(pictures, "png_of", png_of)
    address = path("answer.png", q=TRAINING, service="Huddlewick", at="2023-03-03")
    assert [client.get(address).content for _ in range(2)] == [b"\x89PNG", b"\x89PNG"]
    assert len(made) == 1


def test_where_no_png_can_be_made_the_svg_is_pointed_at(client, monkeypatch) -> None:
    def png_of(svg: str, width: int, height: int) -> bytes:
        raise NotFoundError("this server makes no PNG", hint="take the SVG")

    monkeypatch.setattr(pictures, "png_of", png_of)
    told = client.get(path("answer.png", q=TRAINING, service="Huddlewick", at="2023-02-02"))
    assert told.status_code == 404
    assert told.json()["hint"] == "take the SVG"


def test_a_quotation_as_a_card_stands_beside_the_recorded_words(client):
    words = "machine learning, artificial intelligence and the training of toasters included"
    told = client.get("/picture/quotation.svg", params={"words": words, "service": "Huddlewick"})
    assert told.status_code == 200
    drawn = " ".join("".join(ET.fromstring(told.text).itertext()).split())
    assert "toasters" in drawn and "altered" in drawn and "models included" in drawn and "10.4" in drawn


def test_there_is_no_card_without_a_quotation(client):
    assert client.get("/picture/quotation.svg").status_code == 400
