"""Documents added from the web: looked for at an address, shown, and watched once somebody says so."""

from __future__ import annotations

import socket
import time

import pytest
from starlette.testclient import TestClient

from smallprint.archive.open_archive import open_archive
from smallprint.source.client import PageLimits
from smallprint.web import looking
from smallprint.web.app import make_app
from smallprint.web.keys import COOKIE, Keys
from smallprint.web.settings import Settings
from smallprint.web.turns import Turns

BASE = "http://127.0.0.1"


@pytest.fixture(autouse=True)
def _fast(monkeypatch):
    """A site of the test's own is asked without a pause, and nobody else is in the way."""
    monkeypatch.setattr(looking, "DELAY", 0.0)
    monkeypatch.setattr(looking, "LIMITS", PageLimits(connect=1.0, silence=1.0, whole=2.0, retries=0))
    monkeypatch.setattr(looking, "_LATELY", looking._Lately())
    monkeypatch.setattr(looking, "_TURNS", Turns(looking.AT_ONCE, patience=0.0))


@pytest.fixture
def allowing(archive) -> TestClient:
    """A person and a program at once, of a server that may go to this machine."""
    made = TestClient(
        make_app(Settings(archive=str(archive), allowed=("127.0.0.1",))), base_url=BASE, follow_redirects=False
    )
    keys = Keys(str(archive))
    cookie = keys.session("Ada")
    made.cookies.set(COOKIE, cookie)
    made.headers["Authorization"] = f"Bearer {keys.token}"
    made.token = keys.visitor(cookie).token
    return made


def watched(archive) -> dict[str, str]:
    with open_archive(archive) as store:
        return {one.document.id: one.sources[0].url for one in store.declarations()}


def test_what_is_found_is_shown_with_why_and_what_is_not_sure(allowing, gristmill):
    told = allowing.get("/api/v1/sources/found", params={"address": gristmill.url("/")}).json()
    assert told["trouble"] is None and told["documents"]
    assert all(one["ways"] and one["name"].startswith("Gristmill/") for one in told["documents"])
    page = allowing.get("/watch/add", params={"address": gristmill.url("/")}).text
    for one in told["documents"]:
        assert f'value="{one["name"]}"' in page and "found by:" in page
    assert page.count('name="choose"') == len(told["documents"])


def test_what_is_ticked_is_watched_under_the_names_that_are_given(allowing, gristmill, archive):
    found = allowing.get("/api/v1/sources/found", params={"address": gristmill.url("/")}).json()["documents"]
    first, second = found[0], found[1]
    sent = {
        "token": allowing.token,
        "choose": [first["url"]],
        "url": [first["url"], second["url"]],
        "name": ["Grist & Co/Terms of Use (EU)", ""],
    }
    told = allowing.post("/watch/add", data=sent)
    assert told.status_code == 303 and told.headers["location"] == "/watch?service=Grist+%26+Co"
    assert watched(archive) == {"Grist & Co/Terms of Use (EU)": first["url"]}
    again = allowing.get("/watch/add", params={"address": gristmill.url("/")}).text
    assert "Watched already, as Grist &amp; Co/Terms of Use (EU)" in again


def test_a_program_watches_documents(program, archive):
    place = "https://acme.example/terms"
    sent = {"author": "Ben", "choose": [place], "url": [place], "name": ["Acme/Terms of Service"]}
    told = program.post("/api/v1/sources", json=sent)
    assert told.status_code == 201
    assert told.json() == {"watched": ["Acme/Terms of Service"], "watched_already": []}
    assert program.post("/api/v1/sources", json=sent).json()["watched_already"] == ["Acme/Terms of Service"]
    assert watched(archive) == {"Acme/Terms of Service": place}


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1/",
        "http://localhost/terms",
        "http://127.1/",
        "http://[::1]/",
        "http://10.0.0.7/",
        "http://0x7f000001/",
        "http://169.254.169.254/latest",
        "https://acme.example:22/",
        "ftp://acme.example/",
        "http://u:p@acme.example/",
    ],
)
def test_what_is_not_public_is_neither_looked_at_nor_watched(program, archive, editor, address):
    told = program.get("/api/v1/sources/found", params={"address": address})
    assert told.status_code == 400, told.text
    assert editor.get("/watch/add", params={"address": address}).status_code == 400
    sent = {"author": "Ben", "choose": [address], "url": [address], "name": ["Acme/Terms of Service"]}
    assert program.post("/api/v1/sources", json=sent).status_code == 400
    assert watched(archive) == {}


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({"choose": ["https://a.example/"], "url": ["https://a.example/"], "name": []}, "name is missing"),
        ({"choose": ["https://a.example/"], "url": ["https://b.example/"], "name": ["A/B"]}, "has no name"),
        ({"choose": ["https://a.example/"], "url": ["https://a.example/"], "name": ["A"]}, "names no document"),
        ({"choose": ["https://a.example/"], "url": ["https://a.example/"], "name": ["A/"]}, "has no name"),
        ({"choose": ["https://a.example/"], "url": ["https://a.example/"], "name": ["A/B", "A/C"]}, "has a name"),
        ({"choose": ["a b"], "url": ["a b"], "name": ["A/B"]}, "no address"),
        ({"url": ["https://a.example/"], "name": ["A/B"]}, "choose is missing"),
    ],
)
def test_what_makes_no_sense_is_not_watched(program, archive, sent, said):
    told = program.post("/api/v1/sources", json={"author": "Ben", **sent})
    assert told.status_code == 400 and said in told.json()["detail"], told.text
    assert watched(archive) == {}


def test_a_reader_may_not_send_the_server_anywhere(reader_of):
    assert reader_of().get("/watch/add?address=acme.example").status_code == 403
    told = reader_of().get("/api/v1/sources/found?address=acme.example")
    assert told.status_code == 401 and told.json()["status"] == 401
    assert 'action="/watch/add"' not in reader_of().get("/watch").text


def test_nobody_looks_before_an_address_is_given(editor):
    assert "Looking takes" in editor.get("/watch/add").text


@pytest.fixture
def silent():
    """A site that takes a question and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as made:
        yield f"http://127.0.0.1:{made.getsockname()[1]}/"


def test_a_site_that_never_answers_holds_nobody_up(allowing, silent, monkeypatch):
    monkeypatch.setattr(looking, "LONGEST", 0.2)
    begun = time.monotonic()
    told = allowing.get("/api/v1/sources/found", params={"address": silent}).json()
    assert "took more than" in told["trouble"]["message"] and time.monotonic() - begun < 5
    page = allowing.get("/watch/add", params={"address": silent}).text
    assert "It could not be looked around" in page
    third = allowing.get("/api/v1/sources/found", params={"address": silent}).json()
    assert "already" in third["trouble"]["message"]  # the two still hang, by bounds of their own
    assert allowing.get("/").status_code == 200


def test_trouble_of_a_site_is_told(allowing):
    with socket.create_server(("127.0.0.1", 0)) as made:
        port = made.getsockname()[1]
    told = allowing.get("/api/v1/sources/found", params={"address": f"http://127.0.0.1:{port}/"}).json()
    assert told["documents"] == [] and told["trouble"]["message"]


def test_siblings_are_offered_and_shown_without_looking_again(allowing, gristmill):
    place = gristmill.url("/terms")
    told = allowing.get("/api/v1/sources/found", params={"address": place}).json()
    tags = {one["tag"]: one["is_shown"] for one in told["siblings"]}
    assert tags["de"] is False and tags["en-GB"] is False
    assert not any(one["is_sibling"] for one in told["documents"])
    page = allowing.get("/watch/add", params={"address": place}).text
    assert 'name="siblings" value="de"' in page and "smallprint add --siblings" not in page
    asked = len(gristmill.asked)
    told = allowing.get("/api/v1/sources/found", params={"address": place, "siblings": ["de,en-GB"]}).json()
    assert len(gristmill.asked) == asked  # what was found a moment ago is remembered
    shown = {one["tag"]: one for one in told["documents"] if one["is_sibling"]}
    assert shown["de"]["url"] == gristmill.url("/de/terms") and shown["de"]["variant"] == "de"
    assert shown["en-GB"]["name"].endswith(" (en-GB)")
    every = allowing.get("/api/v1/sources/found", params={"address": place, "siblings": "all"}).json()
    assert all(one["is_shown"] for one in every["siblings"])


def test_a_sibling_that_is_ticked_is_watched_in_its_own_language(allowing, gristmill, archive):
    place = gristmill.url("/terms")
    page = allowing.get("/watch/add", params={"address": place, "siblings": "en-GB"}).text
    sibling = gristmill.url("/en-gb/terms")
    assert f'name="sibling" value="en-GB {sibling}"' in page
    sent = {
        "token": allowing.token,
        "choose": [sibling],
        "url": [place, sibling],
        "name": ["Gristmill/Terms of Service", "Gristmill/Terms of Service (en-GB)"],
        "sibling": [f"en-GB {sibling}"],
    }
    assert allowing.post("/watch/add", data=sent).status_code == 303
    with open_archive(archive) as store:
        (kept,) = store.declarations()
    assert kept.document.id == "Gristmill/Terms of Service (en-GB)"
    assert (kept.sources[0].url, kept.sources[0].language, kept.sources[0].region) == (sibling, "en", "GB")


@pytest.mark.parametrize(
    ("told", "language", "region"),
    [
        ("de", "de", ""),
        ("de-AT", "de", "AT"),
        ("GB", "", "GB"),
        ("zh-Hans-CN", "zh-Hans", "CN"),
        ("es-419", "es", "419"),
    ],
)
def test_how_a_sibling_is_told(program, archive, told, language, region):
    place = "https://acme.example/terms"
    sent = {"author": "Ben", "choose": [place], "url": [place], "name": ["Acme/Terms of Service"]}
    assert program.post("/api/v1/sources", json={**sent, "sibling": [f"{told} {place}"]}).status_code == 201
    with open_archive(archive) as store:
        (kept,) = store.declarations()
    assert (kept.sources[0].language, kept.sources[0].region) == (language, region)


@pytest.mark.parametrize("told", ["de", "", "de at https://a.example/", "<b> https://a.example/"])
def test_a_sibling_that_is_told_otherwise_is_refused(program, archive, told):
    place = "https://acme.example/terms"
    sent = {"author": "Ben", "choose": [place], "url": [place], "name": ["Acme/Terms of Service"], "sibling": [told]}
    assert program.post("/api/v1/sources", json=sent).status_code == (400 if told else 201)
