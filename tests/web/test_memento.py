"""The terms on a day, as RFC 7089 has programs ask for them."""

from __future__ import annotations

import hashlib
import re
from email.utils import parsedate_to_datetime

import pytest
from starlette.testclient import TestClient

from smallprint.archive.import_history import import_history
from smallprint.archive.open_archive import open_archive
from smallprint.errors import UsageError
from smallprint.source.opening import open_history
from smallprint.web.api.accept import preferred
from smallprint.web.api.memento import parse_http
from smallprint.web.app import make_app
from smallprint.web.settings import Settings

GATE, MAP = "/timegate/Huddlewick/Terms%20of%20Service", "/timemap/Huddlewick/Terms%20of%20Service"
PAGE = "/service/Huddlewick/Terms%20of%20Service/version"
LINK = re.compile(r'<([^>]*)>((?:; ?[a-z]+="[^"]*")*)')


def links_of(words: str) -> list[tuple[str, dict[str, str]]]:
    """The links of a header or a TimeMap with their parameters."""
    return [(address, dict(re.findall(r'([a-z]+)="([^"]*)"', rest))) for address, rest in LINK.findall(words)]


def gate(client, moment: str = "", **more: str):
    headers = {"Accept-Datetime": moment} if moment else {}
    return client.get(GATE, headers=headers | more.pop("headers", {}), params=more, follow_redirects=False)


@pytest.mark.parametrize(
    ("moment", "number"),
    [
        ("Sat, 01 Apr 2023 00:00:00 GMT", 4),
        ("Fri, 31 Mar 2023 23:59:59 GMT", 3),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 1),
        ("Tue, 01 Jan 2030 00:00:00 GMT", 14),
        ("", 14),
    ],
)
def test_the_gate_leads_to_what_was_recorded_last_by_then(client, moment, number):
    told = gate(client, moment)
    assert (told.status_code, told.headers["location"]) == (302, f"http://127.0.0.1{PAGE}/{number}")
    assert "accept-datetime" in told.headers["vary"].lower()
    assert "memento-datetime" not in told.headers


def test_the_gate_links_to_the_original_the_list_and_both_ends(client):
    relations = {parameters["rel"]: address for address, parameters in links_of(gate(client).headers["link"])}
    assert set(relations) == {"original", "timegate", "timemap", "first memento", "last memento"}
    assert relations["timemap"] == f"http://127.0.0.1{MAP}"


@pytest.mark.parametrize(
    "moment",
    [
        "yesterday",
        "2023-04-01",
        "Sat, 01 Apr 2023 00:00:00",
        "Sat, 01 Apr 2023 00:00:00 +0200",
        "9" * 5000,
        "Sat, 99 Apr",
    ],
)
def test_a_moment_that_http_does_not_know_is_400(client, moment):
    told = gate(client, moment)
    assert (told.status_code, told.headers["content-type"]) == (400, "application/problem+json")


def test_in_force_is_another_question_than_recorded(tmp_path):
    """What is published ahead of its day is recorded, and not yet in force."""
    place = tmp_path / "history" / "Latinate" / "Terms of Service"
    place.mkdir(parents=True)
    text = "# Terms\n\nEffective date: {}\n\nYou pay the fee each month in advance.\n"
    (place / "2023-01-01.md").write_text(text.format("1 January 2023"))
    (place / "2023-02-01.md").write_text(text.format("1 March 2023") + "\nWe may end your account.\n")
    with (
        open_history(str(tmp_path / "history"), tmp_path / "cache") as history,
        open_archive(tmp_path / "archive", writable=True) as store,
    ):
        import_history(store, history, jobs=1)
    client = TestClient(make_app(Settings(archive=str(tmp_path / "archive"))), base_url="http://127.0.0.1")
    asked = {"headers": {"Accept-Datetime": "Wed, 15 Feb 2023 00:00:00 GMT"}, "follow_redirects": False}
    address = "/timegate/Latinate/Terms%20of%20Service"
    assert client.get(address, **asked).headers["location"].endswith("/version/2")
    assert client.get(f"{address}?sense=in-force", **asked).headers["location"].endswith("/version/1")
    assert client.get(f"{address}?sense=perhaps", **asked).status_code == 400


def test_the_map_lists_every_usable_version_oldest_first(client):
    told = client.get(MAP)
    assert told.headers["content-type"] == "application/link-format"
    listed = links_of(told.text)
    mementos = [one for one in listed if "memento" in one[1]["rel"].split()]
    moments = [parsedate_to_datetime(parameters["datetime"]) for _, parameters in mementos]
    assert moments == sorted(moments)
    assert [mementos[0][1]["rel"], mementos[-1][1]["rel"]] == ["first memento", "last memento"]
    own = next(parameters for _, parameters in listed if parameters["rel"] == "self")
    assert (own["from"], own["until"]) == (mementos[0][1]["datetime"], mementos[-1][1]["datetime"])
    as_json = client.get(MAP, headers={"Accept": "application/json"}).json()
    assert [one["uri"] for one in as_json["mementos"]] == [address for address, _ in mementos]


def test_the_raw_bytes_are_the_recorded_ones(client, demo_archive):
    told = client.get(f"{PAGE}/3/raw")
    with open_archive(demo_archive) as store:
        version = store.versions(store.documents("Huddlewick")[1])[2]
        assert told.content == store.content(version)
    assert hashlib.sha256(told.content).hexdigest() == version.digest
    assert told.headers["memento-datetime"] == "Tue, 21 Feb 2023 00:00:00 GMT"
    assert {parameters["rel"] for _, parameters in links_of(told.headers["link"])} == {
        "original",
        "timegate",
        "timemap",
    }


def test_another_name_of_a_version_leads_to_its_number(client):
    told = client.get(f"{PAGE}/latest/raw", follow_redirects=False)
    assert (told.status_code, told.headers["location"]) == (302, f"{PAGE}/14/raw")
    assert client.get(f"{PAGE}/99/raw").status_code == 404


def test_who_wants_text_is_led_to_the_bytes(client):
    told = gate(client, headers={"Accept": "text/markdown"})
    assert told.headers["location"].endswith("/version/14/raw")


def test_what_a_reader_would_rather_have():
    forms = ("application/json", "text/markdown")
    assert preferred("", forms) == preferred("*/*", forms) == preferred("image/png", forms) == forms[0]
    assert preferred("text/markdown", forms) == preferred("application/json;q=0.2, text/*", forms) == forms[1]
    assert preferred("text/markdown;q=0, */*", forms) == forms[0]
    assert preferred("text/markdown;q=nan, a;q=x", forms) == forms[0]


def test_a_zone_other_than_gmt_is_no_date_of_http():
    with pytest.raises(UsageError):
        parse_http("Sat, 01 Apr 2023 00:00:00 EST")
