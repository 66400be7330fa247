"""Open Terms Archive's Collection API: its paths, fields and statuses, as the tests of its engine ask for them."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta

import pytest

from smallprint.archive.open_archive import open_archive
from smallprint.model.document import Document
from smallprint.model.source import Declaration, Filter, Source
from smallprint.web.api import collection
from smallprint.web.desk import Desk
from smallprint.web.settings import Settings
from smallprint.web.wanted import Ask

BASES = ("/api/v1", "/collection-api/v1")
TERMS = "Huddlewick/Terms%20of%20Service"


@pytest.mark.parametrize("base", BASES)
def test_services_are_a_list_of_ids_names_and_types(client, base):
    told = client.get(f"{base}/services")
    assert told.headers["content-type"] == "application/json"
    listed = told.json()
    assert [(one["id"], one["name"]) for one in listed][:2] == [
        ("Glimmerloft", "Glimmerloft"),
        ("Huddlewick", "Huddlewick"),
    ]
    assert [terms["type"] for terms in listed[1]["terms"]] == ["Privacy Policy", "Terms of Service"]


@pytest.mark.parametrize("name", ["Huddlewick", "huddlewick"])
def test_a_service_is_found_whatever_its_case(client, name):
    told = client.get(f"/api/v1/service/{name}").json()
    assert told["id"] == told["name"] == "Huddlewick"
    assert [set(terms) >= {"type", "sourceDocuments"} for terms in told["terms"]] == [True, True]


def test_beside_the_declaration_our_page_is_sent_where_our_api_is_and_only_there(client):
    ours, alone = (set(client.get(f"{base}/service/Huddlewick").json()) for base in BASES)
    assert alone == {"id", "name", "terms"}
    assert ours > alone


def test_a_service_that_is_not_there_is_404_even_where_a_name_begins_so(client):
    for name in ("nonExistentService", "Huddle"):
        told = client.get(f"/api/v1/service/{name}")
        assert (told.status_code, told.json()["error"]) == (404, "Service not found")


def test_the_pages_of_a_declaration_have_the_engines_field_names(archive):
    page = Source(
        "https://www.huddlewick.example/legal/terms",
        select=("main", "#terms"),
        remove=("nav",),
        filters=(Filter("removeQueryParams", ("utm_source",)),),
        render=True,
    )
    with open_archive(archive, writable=True) as store:
        store.declare(Declaration(Document("Huddlewick", "Terms of Service"), (page,)), datetime.now(UTC))
    told = collection.service(Desk(Settings(str(archive))), Ask({"service": "Huddlewick"}, {}))
    sources = {terms["type"]: terms["sourceDocuments"] for terms in told["terms"]}
    assert sources == {
        "Privacy Policy": [],
        "Terms of Service": [
            {
                "location": "https://www.huddlewick.example/legal/terms",
                "contentSelectors": ["main", "#terms"],
                "insignificantContentSelectors": ["nav"],
                "executeClientScripts": True,
                "filters": ["removeQueryParams"],
            }
        ],
    }


@pytest.mark.parametrize(
    ("date", "recorded"),
    [
        ("2023-04-01T00:00:00Z", "2023-04-01T00:00:00Z"),
        ("2023-04-18T23:59:59.500Z", "2023-04-01T00:00:00Z"),
        ("2023-04-19", "2023-04-19T00:00:00Z"),
        ("2023-04-19T01:30:00+02:00", "2023-04-01T00:00:00Z"),
        ("latest", "2023-10-02T00:00:00Z"),
    ],
)
@pytest.mark.parametrize("base", BASES)
def test_a_version_is_the_last_one_recorded_by_then(client, base, date, recorded):
    told = client.get(f"{base}/version/{TERMS}/{date}")
    assert told.status_code == 200
    version = told.json()
    assert version["fetchDate"] == recorded
    assert version["id"].startswith("Huddlewick/Terms of Service/")
    assert hashlib.sha256(version["content"].encode()).hexdigest() == version["digest"]


def test_a_failed_capture_is_a_version_too_as_it_is_there(client):
    told = client.get(f"/api/v1/versions/{TERMS}").json()["versions"]
    aside = [one for one in told if one["standing"] != "usable"]
    for one in aside:
        asked = client.get(f"/api/v1/version/{TERMS}/{one['fetchDate']}").json()
        assert asked["standing"] == one["standing"]


def test_before_the_first_version_there_is_none(client):
    told = client.get(f"/api/v1/version/{TERMS}/2000-01-01T12:00:00Z")
    assert told.status_code == 404
    assert told.headers["content-type"] == "application/problem+json"
    assert told.json()["error"] == "No version found for date 2000-01-01T12:00:00Z"


def test_a_moment_to_come_is_416(client):
    date = (datetime.now(UTC) + timedelta(minutes=1)).isoformat().replace("+00:00", "Z")
    told = client.get(f"/api/v1/version/{TERMS}/{date}")
    assert (told.status_code, told.json()["error"]) == (416, "Requested version is in the future")


@pytest.mark.parametrize("date", ["someday", "2023-02-30", "2023-13-01T00:00:00Z", "-1", "%00", "9" * 400])
def test_a_date_that_is_none_is_400(client, date):
    told = client.get(f"/api/v1/version/{TERMS}/{date}")
    assert (told.status_code, told.headers["content-type"]) == (400, "application/problem+json")


@pytest.mark.parametrize("terms", ["Nobody/Terms%20of%20Service", "Huddlewick/Imprint"])
def test_terms_that_are_not_there_are_404(client, terms):
    told = client.get(f"/api/v1/version/{terms}/2023-04-15T00:00:00Z")
    assert (told.status_code, told.json()["error"]) == (404, "No version found for date 2023-04-15T00:00:00Z")


def test_the_text_itself_is_sent_to_who_asks_for_markdown(client, demo_archive):
    told = client.get(f"/api/v1/version/{TERMS}/latest", headers={"Accept": "text/markdown"})
    assert told.headers["content-type"] == "text/markdown; charset=utf-8"
    assert told.headers["memento-datetime"] == "Mon, 02 Oct 2023 00:00:00 GMT"
    assert "accept" in told.headers["vary"].lower()
    with open_archive(demo_archive) as store:
        document = Document("Huddlewick", "Terms of Service")
        assert told.content == store.content(store.versions(document)[-1])


def test_versions_come_page_by_page_each_once(client):
    address, numbers = f"/api/v1/versions/{TERMS}?limit=5", []
    while address:
        told = client.get(address)
        numbers += [one["number"] for one in told.json()["versions"]]
        address = told.links["next"]["url"] if "next" in told.links else ""
    assert numbers == list(range(14, 0, -1))
    assert told.json()["next"] == ""


def test_the_metadata_have_what_the_engine_requires(client):
    told = client.get("/api/v1/metadata").json()
    assert {"id", "name", "tagline", "languages", "jurisdictions", "engineVersion"} <= set(told)
    assert (told["totalServices"], told["totalTerms"], told["totalVersions"]) == (4, 7, 66)


def test_the_root_greets_and_docs_are_json_for_programs(client):
    assert "message" in client.get("/api/v1").json()
    assert "message" in client.get("/collection-api/v1/").json()
    assert client.get("/api/v1/docs", headers={"Accept": "application/json"}).json()["openapi"] == "3.1.0"
    assert client.get("/api/v1/docs", follow_redirects=False).headers["location"] == "/docs"
