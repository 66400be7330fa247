"""The description of the API: every address is in it, every example is answered, every answer is as it says."""

from __future__ import annotations

import json
import re

import jsonschema_rs
import pytest

from smallprint.web.actions import ACTIONS
from smallprint.web.api.openapi import openapi
from smallprint.web.api.reference import operations
from smallprint.web.api.schemas.every import SCHEMAS
from smallprint.web.views import VIEWS

READING = [one for one in operations() if not one.is_writing]
WRITING = [one for one in operations() if one.is_writing]
QUESTION = "May they train AI on my chat messages?"
DOCUMENT = "/service/Huddlewick/Terms of Service"
MORE = {
    "changes": ({"all": "1"}, {"topic": "ai-training"}, {"severity": "major", "limit": "1"}, {"quiet": "1"}),
    "change": ({"whole": "1"}, {"noise": "1", "facets": "1"}, {"view": "side"}, {"judged": "1"}),
    "redline": ({"whole": "1"}, {"noise": "1", "facets": "1"}, {"view": "side"}, {"judged": "1"}),
    "services": ({"q": "huddle"}, {"sort": "name"}),
    "document": ({"q": QUESTION}, {"all": "1"}),
    "compare": (
        {"service": ["Huddlewick", "Quillmoth"]},
        {"service": ["Huddlewick", "Quillmoth"], "q": QUESTION},
    ),
    "search": ({"q": "account"}, {"q": "train", "service": "Huddlewick"}, {"q": "nothingofthesort"}),
    "ask": (
        {"q": QUESTION},
        {"q": QUESTION, "service": "Huddlewick"},
        {"q": QUESTION, "service": "Huddlewick", "at": "2023-04-15"},
        {"q": "How old do I have to be?", "service": "Huddlewick"},
    ),
    "timeline": ({"q": QUESTION, "service": "Huddlewick"}, {"q": QUESTION, "service": "Huddlewick", "type": "Terms"}),
    "check": (
        {"statement": "We do not train AI on your messages.", "service": "Huddlewick"},
        {"statement": "We never sell your data.", "service": "Huddlewick", "said": "2023-04-15", "speaker": "a blog"},
    ),
    "quote": (
        {"words": "you confirm that you are authorized to bind it", "service": "Huddlewick"},
        {"words": "We may sell your content", "service": "Huddlewick"},
    ),
    "alerts": ({"state": "waiting"},),
    "watch": ({"condition": "failing"},),
    "feeds": ({"service": "Huddlewick"},),
    "collection-versions": ({"limit": "2"}, {"before": "3"}),
    "timemap": ({"format": "json"},),
}
"""What is asked beside the examples, so that answers with everything in them are held against their schemas."""


@pytest.fixture(scope="module")
def document() -> dict:
    return json.loads(json.dumps(openapi("http://127.0.0.1")))


def wrong(document: dict, name: str, answer: object) -> list[str]:
    """What of an answer is not as its schema says."""
    schema = {"$ref": f"#/components/schemas/{name}", "components": document["components"]}
    validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
    return [
        f"{'/'.join(map(str, error.instance_path))}: {error.message[:200]}" for error in validator.iter_errors(answer)
    ]


def schema_of(one, status: int) -> str:
    return next((answer.schema for answer in one.answers if answer.status == status), "")


def test_every_page_that_programs_may_ask_for_has_a_schema():
    named = {view.name: view.schema for view in VIEWS if view.api} | {action.name: action.schema for action in ACTIONS}
    assert {name: schema for name, schema in named.items() if schema not in SCHEMAS} == {}


def test_every_reference_leads_to_a_schema(document):
    named = set(re.findall(r'"#/components/schemas/([^"]+)"', json.dumps(document)))
    assert named - set(document["components"]["schemas"]) == set()
    for schema in document["components"]["schemas"].values():
        jsonschema_rs.meta.validate({**schema, "$schema": "https://json-schema.org/draft/2020-12/schema"})


def test_every_operation_has_a_name_of_its_own_and_says_what_it_is(document):
    listed = [one for path in document["paths"].values() for one in path.values()]
    assert len({one["operationId"] for one in listed}) == len(listed) == len(operations())
    assert all(one["summary"] and one["description"].endswith(".") for one in listed)


def test_parts_of_an_address_are_described(document):
    for pattern, methods in document["paths"].items():
        for one in methods.values():
            named = {param["name"] for param in one["parameters"] if param["in"] == "path"}
            assert named == set(re.findall(r"\{(\w+)\}", pattern))
            assert all(param["description"] for param in one["parameters"])


@pytest.mark.parametrize("one", READING, ids=lambda one: one.name)
def test_every_example_is_answered_as_its_schema_says(client, program, document, one):
    first = {"report": "begin-report", "alert-rule": "add-rule"}
    if one.name in first:
        begin = next(each for each in WRITING if each.name == first[one.name])
        assert program.post(begin.example, json=json.loads(begin.body)).status_code == 201
        client = program
    client = program if one.needs_token else client
    for more in ({}, *MORE.get(one.name, ())):
        told = client.get(one.example, params=more or None)
        assert told.status_code == 200, told.text
        schema = schema_of(one, 200)
        if schema and told.headers["content-type"] == "application/json":
            assert wrong(document, schema, told.json()) == [], (one.example, more)


def test_every_change_and_version_is_as_its_schema_says(client, document):
    for number in range(2, 15):
        for name, schema in (("change", "Redline"), ("version", "Version")):
            told = client.get(f"/api/v1{DOCUMENT}/{name}/{number}")
            if told.status_code == 200:
                assert wrong(document, schema, told.json()) == [], (name, number)


WRITTEN = (
    ("write-entry", {"part": "redline", "document": "Terms of Service", "before": "3", "after": "4"}),
    ("write-entry", {"part": "timeline", "document": "Terms of Service", "question": QUESTION}),
    ("write-entry", {"part": "answer", "document": "Terms of Service", "question": QUESTION}),
    ("write-entry", {"part": "update", "words": "Nobody was told."}),
    ("mark", {}),
    ("add-rule", {"name": "mine"}),
    ("change-rule", {"to": ""}),
    ("correct-verdict", {}),
    ("note", {}),
)


def test_what_is_written_is_answered_as_its_schema_says(program, document):
    by_name = {one.name: one for one in WRITING}
    begin = by_name["begin-report"]
    told = program.post(begin.example, json=json.loads(begin.body))
    assert wrong(document, schema_of(begin, 201), told.json()) == []
    for name, fields in WRITTEN:
        one = by_name[name]
        told = program.post(one.example, json=json.loads(one.body) | fields)
        assert told.status_code == 201, told.text
        assert wrong(document, schema_of(one, 201), told.json()) == []
    for path, schema in (
        ("/api/v1/reports", "Reports"),
        (by_name["write-entry"].example.removesuffix("/entries"), "Report"),
    ):
        assert wrong(document, schema, program.get(path).json()) == []
    assert wrong(document, "Document", program.get(f"/api/v1{DOCUMENT}").json()) == []
    assert wrong(document, "Redline", program.get(f"/api/v1{DOCUMENT}/change/2").json()) == []


def test_the_description_names_the_server_that_is_asked(client):
    assert client.get("/openapi.json").json()["servers"] == [{"url": "http://127.0.0.1"}]


def test_the_reference_shows_every_operation_with_an_example(client):
    page = client.get("/docs")
    assert page.status_code == 200
    for one in operations():
        assert f'id="{one.name}"' in page.text
    assert "curl &#39;http" in page.text or "curl 'http" in page.text
    assert "<script" not in page.text
