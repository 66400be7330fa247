"""The feeds: valid, stable, with the redline, page by page, and those of Open Terms Archive in its shape."""

from __future__ import annotations

import importlib.util
from datetime import datetime
from html import escape
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from starlette.testclient import TestClient

from smallprint.archive.import_history import import_history
from smallprint.archive.open_archive import open_archive
from smallprint.source.opening import open_history
from smallprint.web.app import make_app
from smallprint.web.feeds import content
from smallprint.web.settings import Settings

ATOM = "{http://www.w3.org/2005/Atom}"
QUESTION = "May they train AI on my chat messages?"
SCHEMES = "tag:opentermsarchive.org,2026:scheme"
ADDRESSES = (
    "/feed",
    "/feed?all=1&limit=100",
    "/feed?severity=major",
    "/feed?quiet=1",
    "/feed?since=2023-04-01&until=2023-04-30",
    "/feed?since=1990-01-01&until=1990-01-02",
    "/feed?service=Huddlewick&type=Privacy+Policy",
    "/feed/topic/ai-training",
    "/feed/service/Huddlewick",
    "/feed/service/Huddlewick/Terms%20of%20Service",
    f"/feed?service=Huddlewick&q={QUESTION}",
    f"/feed/service/Quillmoth/Terms%20of%20Service?q={QUESTION}",
    "/api/v1/feed",
    "/api/v1/feed/Huddlewick",
    "/collection-api/v1/feed/Huddlewick/Privacy%20Policy",
)


def rules():
    place = Path(__file__).with_name("atom_rules.py")
    spec = importlib.util.spec_from_file_location("atom_rules", place)
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made.broken_rules


BROKEN_RULES = rules()


def entries_of(told) -> list[ET.Element]:
    return ET.fromstring(told.content).findall(f"{ATOM}entry")


def ids_of(told) -> list[str]:
    return [entry.findtext(f"{ATOM}id") for entry in entries_of(told)]


def links_of(element: ET.Element) -> dict[str, str]:
    return {link.get("rel"): link.get("href") for link in element.findall(f"{ATOM}link")}


def terms_of(entry: ET.Element, scheme: str) -> list[str]:
    listed = entry.findall(f"{ATOM}category")
    return [one.get("term") for one in listed if one.get("scheme").endswith(scheme)]


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_feed_keeps_every_rule_of_atom(client, address):
    told = client.get(address)
    assert (told.status_code, told.headers["content-type"]) == (200, "application/atom+xml")
    assert BROKEN_RULES(told.content) == []
    moments = [entry.findtext(f"{ATOM}updated") for entry in entries_of(told)]
    assert moments == sorted(moments, reverse=True)
    updated = ET.fromstring(told.content).findtext(f"{ATOM}updated")
    # one without an entry has stood since recording began
    assert updated == moments[0] if moments else updated > "2000"


def test_the_checker_finds_what_is_wrong():
    wrong = b"""<feed xmlns="http://www.w3.org/2005/Atom"><id>x</id><title>t</title><updated>now</updated>
        <link href="a b"/><entry><id>tag:Example.org,26:x</id><id>a:b</id><title/>
        <content type="html">&lt;p>&lt;script></content>
        </entry></feed>"""
    found = " ".join(BROKEN_RULES(wrong))
    for rule in (
        "no IRI",
        "no date",
        "no address",
        "link to itself",
        "2 id",
        "no updated",
        "author",
        "<script>",
        "no tag",
    ):
        assert rule in found


def test_an_entry_shows_the_redline_and_what_it_is_about(client):
    told = client.get("/feed/service/Huddlewick/Terms%20of%20Service")
    entry = next(one for one in entries_of(told) if one.findtext(f"{ATOM}updated").startswith("2023-04-01"))
    content = entry.findtext(f"{ATOM}content")
    assert "<ins>" in content and "<del>" in content
    assert terms_of(entry, "scheme/service") == ["Huddlewick"]
    assert terms_of(entry, "scheme/type") == ["Terms of Service"]
    assert terms_of(entry, "scheme/severity") == ["major"]
    assert terms_of(entry, "scheme/topic") and "substantive" in terms_of(entry, "scheme/kind")
    assert links_of(entry)["alternate"] == "http://127.0.0.1/service/Huddlewick/Terms%20of%20Service/change/4"


def test_the_entry_of_a_rewrite_begins_with_what_its_title_tells_of(client, monkeypatch):
    monkeypatch.setattr(content, "MANY", 2)  # the demo has no rewrite
    told = client.get("/feed/service/Huddlewick/Terms%20of%20Service")
    entry = next(one for one in entries_of(told) if one.findtext(f"{ATOM}updated").startswith("2023-04-01"))
    shown = entry.findtext(f"{ATOM}content")
    change = client.get("/api/v1/service/Huddlewick/Terms%20of%20Service/change/4").json()
    assert " unchanged" not in shown.partition("<p>Clauses: ")[2].partition("</p>")[0]
    assert "<p>Clauses: " in shown
    assert shown.index(escape(change["evidence"][0]["exact"][:60])) < shown.index("<ins>")


def test_pages_of_a_feed_hold_every_change_once(client):
    whole = ids_of(client.get("/feed?all=1&limit=100"))
    address, paged, ids = "/feed?all=1&limit=7", [], set()
    while address:
        told = client.get(address)
        feed = ET.fromstring(told.content)
        paged += ids_of(told)
        ids.add(feed.findtext(f"{ATOM}id"))
        address = links_of(feed).get("next", "")
        assert links_of(feed)["first"].endswith("/feed?all=1&limit=7")
    assert paged == whole
    assert len(set(whole)) == len(whole) > 50
    assert len(ids) == 1


@pytest.mark.parametrize("address", ADDRESSES[:8])
def test_ids_survive_a_move_of_the_server(client, demo_archive, address):
    moved = Settings(archive=str(demo_archive), hosts=("terms.example.org",), base="https://terms.example.org")
    there = TestClient(make_app(moved), base_url="http://terms.example.org").get(address)
    here = client.get(address)
    assert ids_of(there) == ids_of(here)
    assert ET.fromstring(there.content).findtext(f"{ATOM}id") == ET.fromstring(here.content).findtext(f"{ATOM}id")
    assert b"127.0.0.1" not in there.content


def test_ids_begin_with_the_authority_that_is_set(demo_archive):
    settings = Settings(archive=str(demo_archive), authority="terms.example.org,2026")
    told = TestClient(make_app(settings), base_url="http://127.0.0.1").get("/feed")
    assert all(one.startswith("tag:terms.example.org,2026:change/") for one in ids_of(told))


def test_a_record_has_the_same_id_in_another_archive(client, root, tmp_path):
    """Of a history that is imported twice, in whichever order, each change is one entry to whoever reads both."""
    with (
        open_history(str(root / "demo" / "history"), tmp_path / "cache") as history,
        open_archive(tmp_path / "archive", writable=True) as store,
    ):
        import_history(store, history, jobs=1)
    again = TestClient(make_app(Settings(archive=str(tmp_path / "archive"))), base_url="http://127.0.0.1")
    assert ids_of(again.get("/feed")) == ids_of(client.get("/feed"))


def test_a_question_has_an_entry_for_each_time_that_its_answer_changed(client):
    told = client.get("/feed", params={"service": "Huddlewick", "q": QUESTION})
    listed = client.get("/api/v1/timeline", params={"service": "Huddlewick", "q": QUESTION}).json()
    turns = sum(len(one["intervals"]) - 1 for one in listed["documents"])
    assert len(entries_of(told)) == turns > 0
    newest = entries_of(told)[0]
    assert "→" in newest.findtext(f"{ATOM}title")
    assert "<blockquote>" in newest.findtext(f"{ATOM}content")
    assert terms_of(newest, "scheme/verdict")


def test_the_same_question_in_other_words_has_the_same_entries(client):
    one, other = (
        client.get("/feed", params={"service": "Huddlewick", "q": words})
        for words in (QUESTION, "Can they use my chat messages to train AI?")
    )
    assert ids_of(one) == ids_of(other)


@pytest.mark.parametrize(
    ("address", "status"),
    [
        (f"/feed?q={QUESTION}", 400),
        ("/feed?service=Huddlewick&q=What+is+the+weather", 400),
        ("/feed?limit=1000", 400),
        ("/feed?before=some+day", 400),
        ("/feed/service/Nobody", 404),
        ("/feed/topic/weather", 400),
        ("/api/v1/feed/Nobody", 404),
        ("/api/v1/feed/Huddlewick/Imprint", 404),
    ],
)
def test_a_feed_that_makes_no_sense_is_refused_in_json(client, address, status):
    told = client.get(address)
    assert (told.status_code, told.headers["content-type"]) == (status, "application/problem+json")


def test_words_of_terms_are_never_markup(tmp_path):
    place = tmp_path / "history" / 'A&T "Mobile" <b>' / "Terms of Service"
    place.mkdir(parents=True)
    text = "# Terms\n\nYou pay the fee each month in advance.\n"
    evil = "\nWe sell your <script>alert(1)</script> location & e-mail\x0b address to data brokers ]]> and others.\n"
    (place / "2023-01-01.md").write_text(text)
    (place / "2023-02-01.md").write_text(text + evil)
    with (
        open_history(str(tmp_path / "history"), tmp_path / "cache") as history,
        open_archive(tmp_path / "archive", writable=True) as store,
    ):
        import_history(store, history, jobs=1)
    client = TestClient(make_app(Settings(archive=str(tmp_path / "archive"))), base_url="http://127.0.0.1")
    for address in ("/feed?all=1", "/api/v1/feed"):
        told = client.get(address)
        assert BROKEN_RULES(told.content) == []
        assert len(entries_of(told)) > 0
        assert b"<script" not in told.content


def test_the_feeds_of_the_collection_have_the_engines_shape(client):
    told = client.get("/api/v1/feed/Huddlewick")
    feed = ET.fromstring(told.content)
    assert links_of(feed) == {"self": "http://127.0.0.1/api/v1/feed/Huddlewick"}
    assert told.headers["last-modified"] == "Mon, 20 Nov 2023 00:00:00 GMT"
    entries = entries_of(told)
    first = entries[-1]
    assert first.findtext(f"{ATOM}title") == "First record of Huddlewick Privacy Policy"
    assert len(first.findall(f"{ATOM}link")) == 1
    schemes = {one.get("scheme"): one.get("term") for one in first.findall(f"{ATOM}category")}
    assert schemes == {
        f"{SCHEMES}:service": "Huddlewick",
        f"{SCHEMES}:terms-type": "Privacy Policy",
        f"{SCHEMES}:record-type": "First record",
    }
    assert terms_of(entries[0], "record-type") == ["Change"]
    link = links_of(first)["alternate"]
    assert link.endswith("/api/v1/version/Huddlewick/Privacy%20Policy/2022-12-01T00%3A00%3A00Z")
    version = client.get(link).json()
    assert version["fetchDate"] == "2022-12-01T00:00:00Z"
    assert datetime.fromisoformat(first.findtext(f"{ATOM}updated")).year == 2022


def test_the_page_of_feeds_links_to_feeds_that_are_there(client):
    page = client.get("/feeds")
    told = client.get("/api/v1/feeds").json()
    addresses = [told["all"], told["major"], told["quiet"], told["topics"][0]["url"], told["services"][0]["url"]]
    addresses.append(told["services"][0]["documents"][0]["url"])
    for address in addresses:
        assert f'href="{address.replace("&", "&amp;")}"' in page.text
        assert client.get(address).status_code == 200
    of_one = client.get("/api/v1/feeds?service=Huddlewick").json()
    assert [one["service"] for one in of_one["services"]] == ["Huddlewick"]
    assert client.get(of_one["question"]["url"]).status_code == 200
