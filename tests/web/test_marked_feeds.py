"""Feeds follow the last word on a change, a person's before the program's, and say whose it is."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ATOM = "{http://www.w3.org/2005/Atom}"
TOMBSTONES = "{http://purl.org/atompub/tombstones/1.0}"


def rules():
    place = Path(__file__).with_name("atom_rules.py")
    spec = importlib.util.spec_from_file_location("atom_rules", place)
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made.broken_rules


BROKEN_RULES = rules()


class Feed:
    """A feed as a reader gets it: valid, its entries newest first."""

    def __init__(self, client, address: str) -> None:
        told = client.get(address)
        assert told.status_code == 200, told.text
        assert BROKEN_RULES(told.content) == []
        self.root = ET.fromstring(told.content)
        self.entries = {entry.findtext(f"{ATOM}id"): entry for entry in self.root.findall(f"{ATOM}entry")}
        moments = [entry.findtext(f"{ATOM}updated") for entry in self.entries.values()]
        assert moments == sorted(moments, reverse=True)
        self.gone = {one.get("ref"): one for one in self.root.findall(f"{TOMBSTONES}deleted-entry")}

    def at(self, url: str) -> str:
        """The id of the entry of a change."""
        return next(name for name, one in self.entries.items() if url in _alternate(one))


def _alternate(entry) -> str:
    return next(link.get("href") for link in entry.findall(f"{ATOM}link") if link.get("rel") == "alternate")


def mark(program, url, **sent):
    told = program.post(f"/api/v1{url}/mark", json={"author": "Ada <b>", **sent})
    assert told.status_code == 201, told.text


@pytest.fixture
def major(program) -> dict:
    return program.get("/api/v1/changes?severity=major").json()["changes"][3]


@pytest.fixture
def left_out(program) -> dict:
    """A change that the program leaves out."""
    found = program.get("/api/v1/changes?all=1&limit=200").json()["changes"]
    return next(one for one in found[5:] if not one["substantive"] and one["compared_with"])


def test_what_a_person_marks_noise_leaves_the_feed_and_that_is_said(program, major):
    before = Feed(program, "/feed?limit=100")
    name, updated = before.at(major["url"]), before.root.findtext(f"{ATOM}updated")
    mark(program, major["url"], mark="noise", reason="Only a footer & more.")
    after = Feed(program, "/feed?limit=100")
    assert list(after.entries) == [one for one in before.entries if one != name]
    (gone,) = after.gone.values()
    assert gone.get("ref") == name
    assert gone.findtext(f"{TOMBSTONES}by/{ATOM}name") == "Ada <b>"
    assert gone.findtext(f"{TOMBSTONES}comment") == "Marked as noise by Ada <b>: “Only a footer & more.”"
    assert gone.get("when") == after.root.findtext(f"{ATOM}updated") > updated


def test_what_a_person_brings_in_is_news_when_they_say_so(program, left_out):
    before = Feed(program, "/feed?limit=100")
    mark(program, left_out["url"], mark="substantive", value="major", reason="It takes a right away.")
    after = Feed(program, "/feed?limit=100")
    (name,) = set(after.entries) - set(before.entries)
    assert next(iter(after.entries)) == name and list(after.entries)[1:] == list(before.entries)
    entry = after.entries[name]
    assert entry.findtext(f"{ATOM}published") < entry.findtext(f"{ATOM}updated")
    assert entry.findtext(f"{ATOM}published").startswith(left_out["fetched_at"][:10])
    content = entry.findtext(f"{ATOM}content")
    assert "Marked as major by Ada &lt;b&gt;" in content and "The program would leave it out" in content
    told = {(one.get("scheme").rpartition("/")[2], one.get("term")) for one in entry.findall(f"{ATOM}category")}
    assert {("severity", "major"), ("marked", "substantive")} <= told
    assert name in Feed(program, "/feed?severity=major").entries
    assert name in Feed(program, f"/feed/service/{left_out['service']}").entries


def test_a_mark_that_is_taken_back_brings_the_entry_back_under_its_id(program, major, left_out):
    before = Feed(program, "/feed?limit=100")
    name = before.at(major["url"])
    mark(program, major["url"], mark="noise")
    mark(program, major["url"], mark="as-judged")
    mark(program, left_out["url"], mark="substantive")
    mark(program, left_out["url"], mark="as-judged", reason="No, it does not.")
    after = Feed(program, "/feed?limit=100")
    assert set(after.entries) == set(before.entries) and next(iter(after.entries)) == name
    (gone,) = after.gone.values()
    assert "lets the program’s finding stand: it does not matter" in gone.findtext(f"{TOMBSTONES}comment")


def test_a_mark_that_changes_nothing_makes_no_news(program, major):
    before = Feed(program, "/feed?limit=100")
    mark(program, major["url"], mark="substantive", value="major")
    mark(program, major["url"], mark="seen")
    after = Feed(program, "/feed?limit=100")
    assert list(after.entries) == list(before.entries) and not after.gone
    name = after.at(major["url"])
    assert "Marked as major by" in after.entries[name].findtext(f"{ATOM}summary")
    assert after.entries[name].findtext(f"{ATOM}updated") == before.entries[name].findtext(f"{ATOM}updated")


def test_a_lower_severity_leaves_the_feed_of_major_changes_alone(program, major):
    name = Feed(program, "/feed?limit=100").at(major["url"])
    mark(program, major["url"], mark="substantive", value="minor")
    narrow, wide = Feed(program, "/feed?severity=major&limit=100"), Feed(program, "/feed?limit=100")
    assert name in narrow.gone and name not in narrow.entries
    assert next(iter(wide.entries)) == name and not wide.gone
    assert all(one["url"] != major["url"] for one in program.get("/api/v1/changes?severity=major").json()["changes"])
    told = program.get("/api/v1/changes?severity=major").json()
    assert told["set_back"] == 1 and "by people’s word 1 fewer" in program.get("/?severity=major").text


def test_noise_that_was_never_in_leaves_no_trace(program, left_out):
    mark(program, left_out["url"], mark="noise")
    assert not Feed(program, "/feed?limit=100").gone
    everything = Feed(program, "/feed?all=1&limit=100")
    assert not everything.gone and "Marked as noise by" in everything.entries[everything.at(left_out["url"])].findtext(
        f"{ATOM}summary"
    )


@pytest.mark.parametrize("limit", [1, 2, 5])
def test_page_after_page_each_entry_stands_once(program, major, left_out, limit):
    mark(program, major["url"], mark="noise")
    mark(program, left_out["url"], mark="substantive")
    whole = Feed(program, "/feed?limit=100")
    address, found, gone = f"/feed?limit={limit}", [], []
    while address:
        page = Feed(program, address)
        found += page.entries
        gone += page.gone
        links = {link.get("rel"): link.get("href") for link in page.root.findall(f"{ATOM}link")}
        address = links.get("next", "")
    assert found == list(whole.entries) and gone == list(whole.gone)


def test_what_is_gone_takes_no_room_from_what_is_there(program):
    before = Feed(program, "/feed?limit=100")
    for one in program.get("/api/v1/changes?limit=5").json()["changes"]:
        mark(program, one["url"], mark="noise")
    page = Feed(program, "/feed?limit=3")
    assert list(page.entries) == list(before.entries)[5:8] and len(page.gone) == 5


def test_the_page_of_changes_counts_what_people_take_back(program, major):
    assert program.get("/api/v1/changes").json()["set_back"] == 0
    mark(program, major["url"], mark="noise")
    told = program.get("/api/v1/changes?limit=200").json()
    assert told["set_back"] == 1
    assert [one["people"]["judged"]["mark"] for one in told["changes"] if one["url"] == major["url"]] == ["noise"]
    assert "; by people’s word 1 fewer" in program.get("/").text


def test_a_verdict_that_a_person_corrects_is_told_in_the_entry_of_its_turn(program):
    asked = "service=Huddlewick&q=May they train AI on my chat messages?"
    told = program.get(f"/api/v1/timeline?{asked}").json()["documents"]
    turn = next(one["intervals"][1] for one in told if len(one["intervals"]) > 1)
    before = Feed(program, f"/feed?{asked}")
    name = before.at(turn["change_url"])
    sent = {"question": "May they train AI on my chat messages?", "verdict": "undetermined", "author": "Ada <b>"}
    assert program.post(f"/api/v1{turn['url']}/verdict", json={**sent, "reason": "§10 is silent"}).status_code == 201
    after = Feed(program, f"/feed?{asked}")
    assert next(iter(after.entries)) == name and set(after.entries) == set(before.entries)
    entry = after.entries[name]
    assert "Ada <b> says: undetermined: “§10 is silent”" in entry.findtext(f"{ATOM}title")
    assert "Ada &lt;b&gt; says" in entry.findtext(f"{ATOM}content")
    assert "undetermined" in {one.get("term") for one in entry.findall(f"{ATOM}category")}
    assert entry.findtext(f"{ATOM}updated") > before.entries[name].findtext(f"{ATOM}updated")
